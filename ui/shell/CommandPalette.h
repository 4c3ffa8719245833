#pragma once

#include "ui/shell/JobRunner.h"

#include <QFrame>
#include <QKeySequence>
#include <QString>
#include <QTimer>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace tawjih::ui {

/// Something the palette can do or show.
struct PaletteHit {
    QString kind; ///< "Page", "Person", "Action", as a person reads it
    QString text;
    QString detail; ///< beside it, muted: a code, the other name
    QString icon;
    QKeySequence shortcut;
    std::function<void()> run;
};

/// Finds persons for what was typed; called on a worker. Once the job is cancelled nobody waits for the answer.
using PersonSearch = std::function<std::vector<PaletteHit>(const QString& query, const Job& job)>;

/// Ctrl+K: one field that reaches every page, person and action from the keyboard. Pages and actions are there with the
/// letter typed; persons are looked for beside the window once typing pauses, and an answer to an earlier question is
/// dropped.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* parent);

    /// Called at each opening, so that hits are those of the moment.
    void setCommands(std::function<std::vector<PaletteHit>()> commands);
    void setPersonSearch(PersonSearch search);

    /// Below `anchor` (in the parent's coordinates), as wide as it.
    void open(const QRect& anchor);
    void close();

    [[nodiscard]] QLineEdit* field() const { return m_field; }

Q_SIGNALS:
    /// It had the keyboard until now.
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void search();
    void forgetQuestion();
    void askForPersons();
    void showPersons(std::vector<PaletteHit> persons);
    void list(const std::vector<PaletteHit>& hits);
    void fit();
    void step(int by);
    void runCurrent();

    std::function<std::vector<PaletteHit>()> m_commands;
    PersonSearch m_persons;
    std::vector<PaletteHit> m_hits;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
    QStandardItemModel* m_model;
    QRect m_anchor;
    QTimer m_pause;
    std::shared_ptr<Job> m_asked; ///< the question that waits for its answer
    JobRunner m_jobs;             ///< of its own: long jobs of the window must not keep a search waiting
};

} // namespace tawjih::ui
