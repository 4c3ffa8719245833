#pragma once

#include "core/casework/AgendaRules.h"
#include "ui/agenda/AgendaEntry.h"

#include <QAbstractButton>

namespace tawjih::ui {

/// An entry in the column of hours: a button of its own, so that the keyboard and assistive technology reach it.
class AgendaBlock : public QAbstractButton {
    Q_OBJECT
public:
    AgendaBlock(AgendaEntry entry, QWidget* parent);
    [[nodiscard]] const AgendaEntry& entry() const { return m_entry; }

Q_SIGNALS:
    void activated();
    void focused();
    void neighbourWanted(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    AgendaEntry m_entry;
};

/// Where an entry stands beside those at the same time, and of how many.
struct AgendaLane {
    int lane = 0;
    int lanes = 1;
    bool operator==(const AgendaLane&) const = default;
};

/// Puts entries that overlap beside one another; in the order of the entries, which is that of their beginnings.
[[nodiscard]] std::vector<AgendaLane> lanesOf(const std::vector<AgendaEntry>& entries);

/// The hours of a day as a column, with what has a time at its time. Outside the opening hours the ground is darker.
/// Where more stand at one time than there is room for, a line says how many more.
class HourGrid : public QWidget {
    Q_OBJECT
public:
    explicit HourGrid(QWidget* parent = nullptr);

    /// \param hours nothing: closed. \param now where the line of the present stands; nothing: another day
    void setDay(std::vector<AgendaEntry> entries, std::optional<AgendaRules::OpenHours> hours,
                std::optional<QTime> now);
    /// The block that had the focus last; nullptr for none.
    [[nodiscard]] AgendaBlock* currentBlock() const { return m_current; }
    [[nodiscard]] const std::vector<AgendaBlock*>& blocks() const { return m_blocks; }
    bool select(const QUuid& key);
    /// Where the day's work begins, in pixels from above.
    [[nodiscard]] int workBegins() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void entryActivated(const tawjih::ui::AgendaEntry& entry);
    void currentChanged();
    void moreRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int hourHeight() const;
    [[nodiscard]] int gutter() const;
    [[nodiscard]] int yOf(QTime time) const;
    [[nodiscard]] QRect placed(const QRect& rect) const;
    void arrange();
    void makeBlock(const AgendaEntry& entry);

    std::optional<AgendaRules::OpenHours> m_hours;
    std::optional<QTime> m_now;
    int m_first = 8; ///< the first hour shown, and the one after the last
    int m_end = 18;
    std::vector<AgendaBlock*> m_blocks;
    std::vector<QAbstractButton*> m_more; ///< "3 more", where there is no room
    AgendaBlock* m_current = nullptr;
};

} // namespace tawjih::ui
