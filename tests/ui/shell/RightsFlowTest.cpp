#include "core/casework/CaseService.h"
#include "core/casework/SessionService.h"
#include "core/consent/ConsentService.h"
#include "core/db/Statement.h"
#include "core/rights/RightsService.h"
#include "core/vault/UserService.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/DeskWindow.h"
#include "ui/beneficiary/RegistrationView.h"
#include "ui/casework/CaseView.h"
#include "ui/casework/TodayPage.h"
#include "ui/consent/ConsentDialog.h"
#include "ui/consent/ConsentsPanel.h"
#include "ui/rights/ErasurePanel.h"
#include "ui/rights/ErasureText.h"
#include "ui/rights/RightsPage.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/NoticeBar.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

using namespace tawjih;
using namespace tawjih::rights;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;
using test::DeskWindow;
using test::TemporaryDesk;

namespace {

const QString colleague = u"karim"_s;
const QString colleaguesPassword = u"vent du sud, sable"_s;

/// A desk of two supervisors with one person, Awa Diallo, who agreed to be called.
struct Office {
    Office() {
        act([this](const ServiceContext& context, vault::Desk& desk) {
            const vault::Roles roles = vault::Role::Supervisor;
            if (!vault::UserService(context, desk.keys()).add({colleague, u"Karim"_s, colleaguesPassword, roles}))
                qFatal("no colleague");
            Consent call = test::recordConsent();
            call.purpose = ConsentPurpose::FollowUp;
            const auto registration = IntakeService(context).registerPerson(
                test::barePerson(u"Awa"_s, u"Diallo"_s), OpeningReason::Orientation, {test::recordConsent(), call},
                desk.actor().id);
            person = registration.value().person.id;
        });
    }
    /// Does something in the desk while no window has it open.
    void act(const std::function<void(const ServiceContext&, vault::Desk&)>& work) const {
        const auto desk = place.unlock().value();
        ChangeNotifier nobody;
        work(desk->context(nobody), *desk);
        if (!desk->close())
            qFatal("not closed");
    }
    void request(RightsKind kind, int daysAgo) const {
        act([&](const ServiceContext& context, vault::Desk&) {
            ConsentService consents(context);
            RightsRequest request;
            request.beneficiary = person;
            request.kind = kind;
            request.receivedOn = place.clock.today().addDays(-daysAgo);
            if (!RightsService(context, consents).record(request))
                qFatal("not recorded");
        });
    }
    void closeCase() const {
        act([this](const ServiceContext& context, vault::Desk&) {
            CaseService cases(context);
            if (!cases.close(cases.find(person).value(), ClosingReason::GoalReached, place.clock.today()))
                qFatal("not closed");
        });
    }
    /// The other supervisor proposes that the person is erased.
    void proposeErasure() const {
        const auto desk = place.unlockAs(colleague, colleaguesPassword).value();
        ChangeNotifier nobody;
        if (!ErasureService(desk->context(nobody)).propose(ErasureCause::Request, std::span(&person, 1)))
            qFatal("not proposed");
    }

    TemporaryDesk place;
    BeneficiaryId person;
};

/// The key of the desk's only record.
std::optional<BeneficiaryId> keyNow(const DeskWindow& desk) {
    const ServiceContext context = desk.workspace->desk().context(desk.workspace->changes());
    return context.db.prepare(u"SELECT id FROM beneficiary")
        .first([](const db::Row& row) { return row.at<BeneficiaryId>(0); })
        .value();
}

QString noticeOf(const DeskWindow& desk) {
    return desk.window.findChild<NoticeBar*>()->notice().text;
}

/// Every text that can be seen in a widget.
QString seenIn(const QWidget* root) {
    QStringList texts;
    for (const QLabel* label : root->findChildren<QLabel*>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(u'\n');
}

RightsPage* openRights(const DeskWindow& desk) {
    desk.window.workbench()->openPage(u"rights"_s);
    return qobject_cast<RightsPage*>(desk.window.workbench()->currentPage());
}

ErasurePanel* openErasures(const DeskWindow& desk) {
    RightsPage* page = openRights(desk);
    page->tabs()->setCurrentWidget(page->erasure());
    page->erasure()->erasures()->setCurrentIndex(page->erasure()->erasures()->lines()->index(0));
    return page->erasure();
}

} // namespace

/// The rights of persons over their data in the whole window, as those who answer for the desk meet them.
class RightsFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void registrationTellsOfTheLaw();
    void todayNamesWhatIsDue();
    void todayIsSilentForWhoeverDoesNotAnswer();
    void aConsentIsWithdrawnWithWhatRestedOnIt();
    void givingTheWithdrawalUpEndsNothing();
    void anErasedPersonsFileSaysSo();
    void case26_retentionWaitsForTheClock();
};

void RightsFlowTest::registrationTellsOfTheLaw() {
    const Office office;
    DeskWindow desk(office.place);
    QVERIFY(desk.open());
    desk.window.workbench()->request({Request::Kind::NewBeneficiary, {}, {}});
    auto* view = desk.window.findChild<RegistrationView*>();
    QVERIFY(view != nullptr && view->isVisible());
    QVERIFY2(seenIn(view).contains(u"09-08"_s), qPrintable(seenIn(view)));
    QVERIFY2(!seenIn(view).contains(u"CNDP number"_s), qPrintable(seenIn(view))); // the desk has none yet
    view->giveUp();
    vault::DeskIdentity identity = desk.workspace->desk().identity();
    identity.authorisation = u"D-GC-123/2026"_s;
    VERIFY_OK(desk.workspace->desk().saveIdentity(identity, desk.workspace->changes()));
    desk.window.workbench()->request({Request::Kind::NewBeneficiary, {}, {}});
    QVERIFY2(seenIn(view).contains(u"CNDP number: D-GC-123/2026"_s), qPrintable(seenIn(view)));
    desk.languages.setLanguage(Language::French);
    QVERIFY2(seenIn(view).contains(u"conserve vos données"_s), qPrintable(seenIn(view)));
    desk.languages.setLanguage(Language::English);
}

void RightsFlowTest::todayNamesWhatIsDue() {
    const Office office;
    office.request(RightsKind::Access, 40);
    office.request(RightsKind::Access, 14);
    DeskWindow desk(office.place);
    QVERIFY(desk.open());
    desk.window.workbench()->openPage(u"today"_s);
    auto* page = qobject_cast<TodayPage*>(desk.window.workbench()->currentPage());
    QVERIFY(page != nullptr);
    LineModel* lines = page->chase()->lines();
    QCOMPARE(lines->rowCount(), 1);
    QCOMPARE(lines->lineAt(0).text, u"Requests about personal data"_s);
    QCOMPARE(lines->lineAt(0).tag, u"1 overdue"_s);
    QCOMPARE(lines->lineAt(0).detail, u"1 due within three days"_s);
    QCOMPARE(lines->lineAt(0).tone, Tone::Danger);
    // And leads to them.
    page->chase()->setCurrentIndex(lines->index(0));
    QTest::keyClick(page->chase(), Qt::Key_Return);
    QCOMPARE(desk.window.workbench()->currentPageId(), u"rights"_s);
    QCOMPARE(openRights(desk)->list()->lines()->rowCount(), 2);
}

void RightsFlowTest::todayIsSilentForWhoeverDoesNotAnswer() {
    const Office office;
    office.request(RightsKind::Access, 40);
    office.act([](const ServiceContext& context, vault::Desk& desk) {
        vault::UserService users(context, desk.keys());
        const auto accounts = users.list().value();
        for (const vault::User& user : accounts)
            if (user.login == colleague && !users.setRoles(user.id, vault::Role::Advisor))
                qFatal("no advisor");
    });
    DeskWindow desk(office.place);
    QVERIFY(desk.openAs(colleague, colleaguesPassword));
    desk.window.workbench()->openPage(u"today"_s);
    auto* page = qobject_cast<TodayPage*>(desk.window.workbench()->currentPage());
    QVERIFY(page != nullptr);
    QCOMPARE(page->chase()->lines()->rowCount(), 0);
}

namespace {

/// Opens the case and the form that withdraws the consent to be called.
ConsentDialog* beginWithdrawal(const DeskWindow& desk, BeneficiaryId person) {
    desk.window.workbench()->openBeneficiary(person);
    auto* panel = desk.window.findChild<ConsentsPanel*>();
    for (auto* button : panel->findChildren<QPushButton*>())
        if (button->accessibleName() == u"Withdraw: Be contacted for follow-up"_s)
            button->click();
    return panel->findChild<ConsentDialog*>();
}

void arrangeCall(const Office& office) {
    office.act([&office](const ServiceContext& context, vault::Desk&) {
        CounsellingSession call;
        call.beneficiary = office.person;
        call.heldAt = office.place.clock.now().addDays(5);
        call.kind = SessionKind::FollowUp;
        call.attendance = Attendance::Unknown;
        if (!SessionService(context).save(call))
            qFatal("no appointment");
    });
}

} // namespace

void RightsFlowTest::aConsentIsWithdrawnWithWhatRestedOnIt() {
    const Office office;
    arrangeCall(office);
    DeskWindow desk(office.place);
    QVERIFY(desk.open());
    ConsentDialog* dialog = beginWithdrawal(desk, office.person);
    QVERIFY(dialog != nullptr);
    // What ends is read before anything does.
    QVERIFY2(seenIn(dialog).contains(u"is cancelled"_s), qPrintable(seenIn(dialog)));
    QVERIFY2(seenIn(dialog).contains(u"follow-up call(s) will not be made"_s) ||
                 seenIn(dialog).contains(u"follow-up calls will not be made"_s),
             qPrintable(seenIn(dialog)));
    const ServiceContext context = desk.workspace->desk().context(desk.workspace->changes());
    ConsentService consents(context);
    SessionService sessions(context);
    const QDate today = office.place.clock.today();
    QCOMPARE(*consents.stateOn(office.person, ConsentPurpose::FollowUp, {}, today), ConsentState::Valid);
    QCOMPARE(sessions.ofBeneficiary(office.person)->front().attendance, Attendance::Unknown);
    dialog->accept();
    QVERIFY(!dialog->isVisible());
    QCOMPARE(*consents.stateOn(office.person, ConsentPurpose::FollowUp, {}, today), ConsentState::Withdrawn);
    QCOMPARE(sessions.ofBeneficiary(office.person)->front().attendance, Attendance::Revoked);
    QCOMPARE(*consents.stateOn(office.person, ConsentPurpose::Record, {}, today), ConsentState::Valid);
}

void RightsFlowTest::givingTheWithdrawalUpEndsNothing() {
    const Office office;
    arrangeCall(office);
    DeskWindow desk(office.place);
    QVERIFY(desk.open());
    ConsentDialog* dialog = beginWithdrawal(desk, office.person);
    QVERIFY(dialog != nullptr);
    dialog->reject();
    const ServiceContext context = desk.workspace->desk().context(desk.workspace->changes());
    ConsentService consents(context);
    QCOMPARE(*consents.stateOn(office.person, ConsentPurpose::FollowUp, {}, office.place.clock.today()),
             ConsentState::Valid);
    QCOMPARE(SessionService(context).ofBeneficiary(office.person)->front().attendance, Attendance::Unknown);
}

void RightsFlowTest::anErasedPersonsFileSaysSo() {
    const Office office;
    office.closeCase();
    office.proposeErasure();
    DeskWindow desk(office.place);
    QVERIFY(desk.open());
    ErasurePanel* panel = openErasures(desk);
    QVERIFY(panel->approveButton()->isEnabled());
    panel->approve();
    QVERIFY(desk.settled());
    QVERIFY2(noticeOf(desk).contains(u"was erased"_s), qPrintable(noticeOf(desk)));
    QVERIFY2(desk.prompts.asked.last().contains(u"for good"_s), qPrintable(desk.prompts.asked.last()));
    // The record has another key now: what was kept of the old one leads nowhere. Whoever comes by the number of the
    // case is told, and sees nothing.
    const auto key = keyNow(desk);
    QVERIFY(key && *key != office.person);
    desk.window.workbench()->openBeneficiary(office.person);
    QVERIFY2(noticeOf(desk).startsWith(u"This record is no longer here"_s), qPrintable(noticeOf(desk)));
    desk.window.workbench()->openBeneficiary(*key);
    QVERIFY2(noticeOf(desk).startsWith(u"The data of this person was erased on"_s), qPrintable(noticeOf(desk)));
    auto* view = desk.window.findChild<CaseView*>();
    QVERIFY(view == nullptr || !view->isVisible());
    QVERIFY2(!seenIn(&desk.window).contains(u"Diallo"_s), qPrintable(seenIn(&desk.window)));
}

void RightsFlowTest::case26_retentionWaitsForTheClock() {
    Office office;
    office.closeCase();
    office.proposeErasure();
    office.place.clock.advance(-3LL * 24 * 3600); // the battery of the clock is empty
    DeskWindow desk(office.place);
    QVERIFY(desk.open());
    ErasurePanel* panel = openErasures(desk);
    panel->check();
    QVERIFY(desk.settled());
    QVERIFY2(seenIn(panel).contains(erasurePausedText()), qPrintable(seenIn(panel)));
    for (const auto* button : panel->findChildren<QPushButton*>())
        QVERIFY2(!button->isVisible() || !button->text().startsWith(u"Propose"_s), qPrintable(button->text()));
    // What was proposed before cannot be approved either.
    panel->erasures()->setCurrentIndex(panel->erasures()->lines()->index(0));
    panel->approve();
    QVERIFY(desk.settled());
    QCOMPARE(noticeOf(desk), erasurePausedText());
    const ServiceContext context = desk.workspace->desk().context(desk.workspace->changes());
    QCOMPARE(keyNow(desk), std::optional(office.person));
    // Set right, it goes on.
    office.place.clock.advance(4LL * 24 * 3600);
    panel->check();
    QVERIFY(desk.settled());
    QVERIFY2(!seenIn(panel).contains(erasurePausedText()), qPrintable(seenIn(panel)));
    panel->approve();
    QVERIFY(desk.settled());
    const auto key = keyNow(desk);
    QVERIFY(key && *key != office.person);
    QVERIFY(ErasureService(context).erasedAt(*key)->has_value());
}

TAWJIH_REGISTER_TEST(RightsFlowTest)
#include "RightsFlowTest.moc"
