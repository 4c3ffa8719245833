// The supervisor's view and the form of a call.

#include "core/casework/TeamService.h"
#include "core/demo/DemoDesk.h"
#include "tests/gallery/Gallery.h"
#include "tests/support/FilledDesk.h"
#include "tests/support/ui/PeopleDesk.h"
#include "ui/outcome/CallDialog.h"
#include "ui/shell/JobRunner.h"
#include "ui/shell/Workbench.h"
#include "ui/team/CaseloadsModel.h"
#include "ui/team/ReassignDialog.h"
#include "ui/team/TeamCasesModel.h"
#include "ui/team/TeamPage.h"

#include <QCoreApplication>
#include <QTabBar>
#include <QTableView>

#include <stdexcept>

using namespace tawjih;
using namespace tawjih::ui;

namespace {

/// The window over a desk of four advisors. A desk in memory has one connection: what the page asks for is read before.
class TeamWindow : public QWidget {
public:
    TeamWindow(gallery::Stage& stage, int persons, const TeamQuery& query = {}) : m_desk(0, stage.clock.now()) {
        fill(persons);
        const auto picture = TeamService(m_desk.context).picture(query);
        auto factory =
            teamPage({[picture](const TeamQuery&, Job&) { return picture; }, m_desk.cases, m_desk.desk.changes});
        const auto make = factory.make;
        factory.make = [this, make](const PageContext& context) { return m_page = make(context); };
        m_bench =
            std::make_unique<Workbench>(DeskView{QStringLiteral("Casablanca"), m_desk.desk.actor, {factory}, {}, {}},
                                        m_desk.desk.clock, stage.languages, stage.prompts, this);
        settle();
    }
    ~TeamWindow() override { m_bench.reset(); }
    void settle() {
        while (m_bench->jobs().isBusy())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] TeamPage& page() const { return *qobject_cast<TeamPage*>(m_page); }

protected:
    void resizeEvent(QResizeEvent*) override { m_bench->resize(size()); }

private:
    void fill(int persons) {
        m_desk.desk.actor.name = QStringLiteral("A. Benali");
        demo::DemoOptions options{persons, 3, m_desk.desk.clock.today(), {m_desk.desk.actor.id}};
        for (const char* name : {"S. Idrissi", "Y. Tazi", "I. Chraibi"})
            options.advisors.push_back(m_desk.desk.addUser(QLatin1String(name), vault::Role::Advisor).id);
        if (persons > 0 &&
            !demo::DemoDesk(m_desk.context, m_desk.catalogue, m_desk.referrals, m_desk.followUps).fill(options))
            throw std::runtime_error("The desk was not filled.");
    }

    test::FilledDesk m_desk;
    std::unique_ptr<Workbench> m_bench;
    Page* m_page = nullptr;
};

CallSheet callTo(gallery::Stage& stage, int inVain) {
    CallSheet sheet;
    sheet.today = stage.clock.today();
    sheet.number = QStringLiteral("CAS-2026-00421");
    Beneficiary& person = sheet.person;
    person.id = BeneficiaryId::create(stage.clock);
    person.name = {QStringLiteral("Diallo"), QStringLiteral("Awa"), QStringLiteral("ديالو"), QStringLiteral("أوا")};
    person.phone = QStringLiteral("+212 661 23 45 67");
    person.otherPhone = QStringLiteral("+212 522 11 22 33");
    person.safeToContact = Certainty::Yes;
    person.preferredContact = ContactWay::WhatsApp;
    person.contactNote = QStringLiteral("Après 18 h ; ne rien dire du dossier à qui décroche.");
    person.languages = {{QStringLiteral("fra"), CefrLevel::B1, CefrLevel::A2},
                        {QStringLiteral("dyu"), CefrLevel::Native, CefrLevel::NotSaid}};
    sheet.spoken = {QStringLiteral("fra"), InterpreterKind::None};
    sheet.standing.mark = FollowUpMark::Month3;
    sheet.standing.base = sheet.today.addMonths(-3).addDays(-4);
    sheet.standing.afterTraining = true;
    for (int i = 0; i < inVain; ++i) {
        ContactAttempt attempt;
        attempt.mark = FollowUpMark::Month3;
        attempt.attemptedAt = stage.clock.now().addDays(-1 - i);
        attempt.way = i == 0 ? ContactWay::WhatsApp : ContactWay::Phone;
        attempt.result = ContactResult::NoAnswer;
        sheet.standing.attempts.push_back(attempt);
    }
    return sheet;
}

} // namespace

TAWJIH_SCENE(Team, {1366, 768}, true) {
    return std::make_unique<TeamWindow>(stage, 400);
}
TAWJIH_SCENE(TeamNoContact) {
    TeamQuery query;
    query.filter = TeamFilter::NoContact;
    auto window = std::make_unique<TeamWindow>(stage, 400, query);
    window->page().filters()->setCurrentIndex(static_cast<int>(query.filter));
    window->settle();
    window->page().cases()->setChecked({0, 2, 3}, true);
    return window;
}
TAWJIH_SCENE(TeamEmpty) {
    return std::make_unique<TeamWindow>(stage, 0);
}
TAWJIH_SCENE(DialogReassign, {460, 300}) {
    std::vector<Caseload> loads(3);
    const char* const names[] = {"I. Chraibi", "Y. Tazi", ""};
    for (size_t i = 0; i < loads.size(); ++i) {
        loads[i].name = QLatin1String(names[i]);
        loads[i].cases = 12 + static_cast<qint64>(i) * 9;
        if (i < 2)
            loads[i].advisor = UserId::create(stage.clock);
    }
    return std::make_unique<ReassignDialog>(3, loads);
}
TAWJIH_SCENE(DialogCall, {640, 780}) {
    return std::make_unique<CallDialog>(callTo(stage, 1), stage.clock);
}
TAWJIH_SCENE(DialogCallInVain, {640, 780}) {
    auto dialog = std::make_unique<CallDialog>(callTo(stage, 3), stage.clock);
    dialog->result()->setValue(ContactResult::NoAnswer);
    return dialog;
}
TAWJIH_SCENE(DialogCallRefused, {640, 780}) {
    CallSheet sheet = callTo(stage, 0);
    sheet.person.safeToContact = Certainty::No;
    sheet.person.phone.clear();
    sheet.person.otherPhone.clear();
    sheet.standing.refused = true;
    FollowUp answer;
    answer.months = 3;
    answer.checkedOn = stage.clock.today().addDays(-2);
    answer.situation = EmploymentSituation::Seeking;
    answer.note = QStringLiteral("Cherche dans la couture.");
    sheet.standing.found.push_back(answer);
    return std::make_unique<CallDialog>(sheet, stage.clock);
}
