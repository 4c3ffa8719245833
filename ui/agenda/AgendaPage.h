#pragma once

#include "core/base/ChangeNotifier.h"
#include "core/casework/AgendaService.h"
#include "core/casework/CaseService.h"
#include "ui/agenda/AgendaSpan.h"
#include "ui/agenda/CalendarFiles.h"
#include "ui/shell/Page.h"

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QBoxLayout;
class QComboBox;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTimer;
class QToolButton;

namespace tawjih::ui {

class DateField;
class DayView;
class EntryBar;
class EventDialog;
class Job;
class PageHeader;
class PersonLookup;
class SpanListView;
class WeekView;

/// Reads the agenda on a worker, as AgendaService::between.
using AgendaReader =
    std::function<Result<std::vector<AgendaItem>>(QDate first, QDate last, std::optional<UserId> advisor, Job& job)>;

/// The agenda: a day, a week or a list of two weeks. Every entry opens what it is about; whether somebody came is said
/// here.
class AgendaPage : public Page {
    Q_OBJECT
public:
    struct Needs {
        AgendaService& agenda;
        SessionService& sessions;
        CaseService& cases; ///< names of users
        ChangeNotifier& changes;
        const Clock& clock;
        const vault::Actor& actor;
        CalendarLender lend = {};             ///< without one the page offers no files
        AgendaReader read = {};               ///< without one the page reads on its own thread
        const PersonLookup* lookup = nullptr; ///< without one persons are found by words as they are written
    };
    enum class Show { Day, Week, List };

    AgendaPage(const PageContext& context, Needs needs);

    void activate() override;
    void refresh() override;
    [[nodiscard]] QWidget* mainWidget() const override;
    void focusFilter() override;

    /// The days around `day`, in one of the three ways.
    void showDays(Show show, QDate day);
    /// By a day, a week or two weeks.
    void step(int by);
    void markAttendance(Attendance attendance);
    void openEntry(const AgendaEntry& entry);
    void cancelEvent();
    void newEvent();
    void editCalendar();

    [[nodiscard]] const AgendaSpan& span() const { return m_span; }
    [[nodiscard]] AgendaView* view() const;
    [[nodiscard]] DayView* dayView() const { return m_dayView; }
    [[nodiscard]] WeekView* weekView() const { return m_weekView; }
    [[nodiscard]] SpanListView* listView() const { return m_listView; }
    [[nodiscard]] CalendarFiles* files() const { return m_files; }

protected:
    void retranslate() override;

private:
    void makeHeader();
    void makeBar(QBoxLayout* body);
    void makeActions();
    QAction* addKey(const char* text, const QKeySequence& key, std::function<void()> act);
    void makeMenu();

    [[nodiscard]] std::pair<QDate, QDate> days() const;
    void load();
    void take(AgendaSpan span, Result<std::vector<AgendaItem>> items);
    void showSpan();
    void writeHead();
    void allowActions();
    [[nodiscard]] const AgendaItem* itemOf(const AgendaEntry* entry) const;
    [[nodiscard]] std::optional<UserId> advisor() const;
    void editEvent(const AgendaEvent& event);
    [[nodiscard]] Status store(const AgendaEvent& began, EventDialog* dialog);
    void setCancelled(AgendaEventId id, bool cancelled);
    void report(const Error& error);

    PageContext m_context;
    Needs m_needs;
    Show m_show = Show::Week;
    QDate m_day; ///< the days shown are those around it
    AgendaSpan m_span;
    PageHeader* m_header;
    QComboBox* m_scope;
    QToolButton* m_more;
    QMenu* m_menu;
    QPushButton* m_new;
    QToolButton* m_previous;
    QPushButton* m_today;
    QToolButton* m_next;
    DateField* m_goTo;
    QTabBar* m_ways;
    QStackedWidget* m_stack;
    DayView* m_dayView;
    WeekView* m_weekView;
    SpanListView* m_listView;
    EntryBar* m_bar;
    CalendarFiles* m_files;
    QTimer* m_settle;
    QTimer* m_typed;
    std::vector<std::pair<QAction*, const char*>> m_actions;
    std::vector<std::pair<QAction*, Attendance>> m_attendance;
    QAction* m_open = nullptr;
    QAction* m_cancel = nullptr;
    bool m_mayEdit;
    std::shared_ptr<Job> m_job;
    quint64 m_ticket = 0; ///< of the last reading: what comes of an earlier one is passed over
    bool m_stale = true;
};

} // namespace tawjih::ui
