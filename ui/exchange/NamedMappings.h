#pragma once

#include "ui/exchange/ImportJobs.h"
#include "ui/shell/Page.h"

namespace tawjih::ui {

class MappingNames;

/// Saves, removes and lists the mappings of a desk that have a name, behind the control that offers them.
class NamedMappings : public QObject {
    Q_OBJECT
public:
    /// \param plan gives what is saved
    NamedMappings(const PageContext& context, ImportLender lend, MappingNames* names,
                  std::function<exchange::ImportPlan()> plan, QObject* parent);

Q_SIGNALS:
    void failed(const tawjih::Error& error);

private:
    void save();
    void keep(const QString& name, const exchange::ImportPlan& plan, const QString& said);
    void remove(const QString& name);
    void show(const QString& chosen);

    template <typename Value, typename Work, typename Done>
    void run(const QString& title, Work work, Done done) {
        runImport<Value>(m_context.jobs, m_lend, this, title, std::move(work), std::move(done));
    }

    PageContext m_context;
    ImportLender m_lend;
    MappingNames* m_names;
    std::function<exchange::ImportPlan()> m_plan;
};

} // namespace tawjih::ui
