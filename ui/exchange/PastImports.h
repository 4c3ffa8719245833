#pragma once

#include "ui/exchange/ImportJobs.h"
#include "ui/shell/Page.h"

namespace tawjih::ui {

class StartStep;

/// The imports that were made, on the first step: lists them, says what prevents taking one back, and takes it back.
class PastImports : public QObject {
    Q_OBJECT
public:
    PastImports(const PageContext& context, ImportLender lend, StartStep* list, QObject* parent);

    void load();
    /// In a worker; says why where it cannot be done.
    void undo(exchange::ImportId id);

Q_SIGNALS:
    void busyChanged(bool isBusy);
    void undone(tawjih::exchange::ImportId id);
    void failed(const tawjih::Error& error);

private:
    void take(exchange::ImportId id, const Status& undone);
    void findObstacles(exchange::ImportId id, bool tell);

    template <typename Value, typename Work, typename Done>
    void run(const QString& title, Work work, Done done) {
        runImport<Value>(m_context.jobs, m_lend, this, title, std::move(work), std::move(done));
    }

    PageContext m_context;
    ImportLender m_lend;
    StartStep* m_list;
};

} // namespace tawjih::ui
