#pragma once

#include "core/base/ChangeNotifier.h"
#include "core/base/Clock.h"
#include "core/casework/AgendaService.h"
#include "ui/widgets/RecordField.h"

#include <QAbstractTableModel>
#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace tawjih::ui {

class PeriodDialog;
class WrapLabel;

/// The holidays, closed days and other hours of a year.
class CalendarModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Name, Kind, Hours, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setPeriods(std::vector<CalendarPeriod> periods);
    [[nodiscard]] const CalendarPeriod& periodAt(int row) const { return m_periods.at(static_cast<std::size_t>(row)); }
    /// The row of a period; -1: not here.
    [[nodiscard]] int rowOf(CalendarPeriodId id) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const CalendarPeriod& period, int column);
    std::vector<CalendarPeriod> m_periods;
};

/// The calendar of the desk, a year at a time, as a table: Enter edits a row. What nobody checked says so.
class DeskCalendarDialog : public QDialog {
    Q_OBJECT
public:
    struct Needs {
        AgendaService& agenda;
        ChangeNotifier& changes;
        const Clock& clock;
        UserNames users;
    };
    DeskCalendarDialog(Needs needs, int year, QWidget* parent = nullptr);

    [[nodiscard]] CalendarModel* model() const { return m_model; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    void setYear(int year);
    void addHolidays();
    /// Offers Ramadan of the year, as calculated, to be looked at before it is stored.
    void addRamadan();
    void edit(const CalendarPeriod& period);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void load();
    void editCurrent();
    [[nodiscard]] Status store(const CalendarPeriod& began, PeriodDialog* dialog);
    void say(const QString& text);

    Needs m_needs;
    int m_year;
    WrapLabel* m_intro;
    QToolButton* m_previous;
    QLabel* m_yearLabel;
    QToolButton* m_next;
    QCheckBox* m_inactive;
    CalendarModel* m_model;
    QTableView* m_table;
    WrapLabel* m_said;
    QPushButton* m_close;
    QPushButton* m_holidays;
    QPushButton* m_ramadan;
    QPushButton* m_edit;
    QPushButton* m_add;
};

} // namespace tawjih::ui
