// The agenda in its three ways, and the dialogs that belong to it.

#include "core/casework/AgendaRules.h"
#include "tests/gallery/Gallery.h"
#include "tests/support/FilledDesk.h"
#include "ui/agenda/AgendaPage.h"
#include "ui/agenda/CalendarDialogs.h"
#include "ui/agenda/DayView.h"
#include "ui/agenda/DeskCalendarDialog.h"
#include "ui/agenda/EventDialog.h"
#include "ui/agenda/PeriodDialog.h"
#include "ui/shell/Workbench.h"

#include <QComboBox>

#include <stdexcept>

using namespace tawjih;
using namespace tawjih::ui;

namespace {

/// The window on the agenda of a demo desk, on a working day.
class AgendaWindow : public QWidget {
public:
    AgendaWindow(gallery::Stage& stage, int persons, AgendaPage::Show show)
        : m_desk(persons, stage.clock.now().addDays(2)) // the gallery's day is a Sunday
        , m_agenda(m_desk.context, m_desk.referrals) {
        m_desk.desk.actor.name = QStringLiteral("A. Benali");
        const CalendarLender none = [](const auto&) { return Status(); };
        PageFactory factory{QStringLiteral("agenda"), QT_TRANSLATE_NOOP("Pages", "Agenda"), QStringLiteral("calendar"),
                            [this, none](const PageContext& context) {
                                m_page = new AgendaPage(context,
                                                        {m_agenda, m_desk.sessions, m_desk.cases, m_desk.desk.changes,
                                                         m_desk.desk.clock, m_desk.desk.actor, none});
                                return m_page;
                            }};
        m_bench =
            std::make_unique<Workbench>(DeskView{QStringLiteral("Casablanca"), m_desk.desk.actor, {factory}, {}, {}},
                                        m_desk.desk.clock, stage.languages, stage.prompts, this);
        m_bench->openPage(QStringLiteral("agenda"));
        m_page->showDays(show, m_desk.desk.clock.today());
        for (const AgendaItem& item : m_page->span().items)
            if (const auto* appointment = std::get_if<Appointment>(&item.what);
                appointment && item.day == m_desk.desk.clock.today()) {
                (void)m_page->view()->select(item.day, appointment->session.uuid());
                break;
            }
    }
    ~AgendaWindow() override { m_bench.reset(); }

protected:
    void resizeEvent(QResizeEvent*) override { m_bench->resize(size()); }

private:
    test::FilledDesk m_desk;
    AgendaService m_agenda;
    AgendaPage* m_page = nullptr;
    std::unique_ptr<Workbench> m_bench;
};

/// The calendar of a desk, with the desk that it shows.
class CalendarWindow : public QWidget {
public:
    explicit CalendarWindow(gallery::Stage& stage)
        : m_desk(0, stage.clock.now())
        , m_agenda(m_desk.context, m_desk.referrals) {
        if (!m_agenda.addNationalHolidays(2026) || !m_agenda.save(AgendaRules::ramadanOf(2026).front()))
            throw std::runtime_error("The calendar was not written.");
        m_dialog = new DeskCalendarDialog(
            {m_agenda, m_desk.desk.changes, stage.clock, [](UserId) { return QString(); }}, 2026, this);
        m_dialog->setWindowFlag(Qt::Dialog, false);
        m_dialog->setWindowFlag(Qt::Widget, true);
        m_dialog->show();
    }

protected:
    void resizeEvent(QResizeEvent*) override { m_dialog->setGeometry(rect()); }

private:
    test::FilledDesk m_desk;
    AgendaService m_agenda;
    DeskCalendarDialog* m_dialog = nullptr;
};

AgendaEvent visit() {
    AgendaEvent event;
    event.id = AgendaEventId(QUuid::createUuid());
    event.title = QStringLiteral("Visite à l'ISAT Moulay Rachid");
    event.place = QStringLiteral("Moulay Rachid");
    event.startsAt = QDateTime(QDate(2026, 11, 26), QTime(10, 0), Qt::LocalTime).toUTC();
    event.endsAt = event.startsAt.addSecs(150 * 60);
    return event;
}

} // namespace

TAWJIH_SCENE(AgendaDay, {1366, 768}, true) {
    return std::make_unique<AgendaWindow>(stage, 400, AgendaPage::Show::Day);
}
TAWJIH_SCENE(AgendaWeek, {1366, 768}, true) {
    return std::make_unique<AgendaWindow>(stage, 400, AgendaPage::Show::Week);
}
TAWJIH_SCENE(AgendaList, {1366, 768}, true) {
    return std::make_unique<AgendaWindow>(stage, 400, AgendaPage::Show::List);
}
TAWJIH_SCENE(AgendaEmpty) {
    return std::make_unique<AgendaWindow>(stage, 0, AgendaPage::Show::List);
}
TAWJIH_SCENE(AgendaEvent, {660, 660}) {
    return std::make_unique<EventDialog>(visit(), stage.clock, UserId(), [](UserId) { return QString(); });
}
TAWJIH_SCENE(AgendaCalendar, {900, 600}) {
    return std::make_unique<CalendarWindow>(stage);
}
TAWJIH_SCENE(AgendaPeriod, {820, 620}) {
    return std::make_unique<PeriodDialog>(AgendaRules::ramadanOf(2026).front(), stage.clock);
}
TAWJIH_SCENE(AgendaExport, {620, 320}) {
    return std::make_unique<CalendarExportDialog>(
        CalendarExportDialog::Choice{QDate(2026, 11, 23), QDate(2026, 11, 29), false, exchange::CalendarNames::None},
        stage.clock, vault::Role::Supervisor);
}
TAWJIH_SCENE(AgendaImport, {700, 480}) {
    using P = exchange::ICalendar::Problem;
    return std::make_unique<CalendarImportDialog>(
        QStringLiteral("agenda-équipe.ics"),
        exchange::CalendarTaken{
            4,
            1,
            7,
            1,
            {{12, P::NoTitle}, {48, P::Repeats}, {48, P::HasPersons}, {96, P::BadValue}, {120, P::OwnEntry}}});
}
