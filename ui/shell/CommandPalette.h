#pragma once

#include <QFrame>
#include <QKeySequence>
#include <QString>

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

/// Finds persons for what was typed and hands them over, now or later, on the GUI thread.
using PersonSearch = std::function<void(const QString& query, std::function<void(std::vector<PaletteHit>)> done)>;

/// Ctrl+K: one field that reaches every page, person and action from the keyboard.
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
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void search();
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
    int m_generation = 0; ///< answers to an earlier question are dropped
};

} // namespace tawjih::ui
