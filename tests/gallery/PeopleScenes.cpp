// The pages and dialogs about people.

#include "tests/gallery/Gallery.h"
#include "tests/gallery/PeopleWindow.h"
#include "ui/beneficiary/BeneficiaryFields.h"
#include "ui/beneficiary/BeneficiaryForm.h"
#include "ui/beneficiary/BeneficiaryListView.h"
#include "ui/beneficiary/ListFiles.h"
#include "ui/beneficiary/RegistrationView.h"
#include "ui/casework/CaseDialogs.h"
#include "ui/casework/CaseFields.h"
#include "ui/casework/CaseView.h"
#include "ui/casework/SessionDialog.h"
#include "ui/consent/ConsentDialog.h"
#include "ui/guidance/GuidanceTab.h"
#include "ui/guidance/WhatIfCard.h"
#include "ui/referral/ReferralDialog.h"
#include "ui/referral/ReferralStepDialog.h"
#include "ui/widgets/ConflictDialog.h"
#include "ui/widgets/SearchField.h"

#include <QTabWidget>

using namespace tawjih;
using namespace tawjih::gallery;
using namespace tawjih::ui;

namespace {

std::unique_ptr<PeopleWindow> windowOf(Stage& stage, int persons = 40) {
    auto desk = std::make_unique<test::PeopleDesk>();
    desk->addMany(persons);
    return std::make_unique<PeopleWindow>(stage, std::move(desk));
}

std::unique_ptr<QWidget> caseTab(Stage& stage, int tab) {
    auto desk = std::make_unique<test::PeopleDesk>();
    const BeneficiaryId awa = desk->addAwa();
    desk->addLetters(awa);
    auto window = std::make_unique<PeopleWindow>(stage, std::move(desk));
    window->workbench()->openBeneficiary(awa);
    window->page().caseView()->tabs()->setCurrentIndex(tab);
    return window;
}

} // namespace

TAWJIH_SCENE(Beneficiaries, {1366, 768}, true) {
    return windowOf(stage, 400);
}

namespace {

std::unique_ptr<QWidget> searched(Stage& stage, const QString& typed) {
    auto window = windowOf(stage, 400);
    test::PeopleDesk& desk = *window->desk;
    desk.addAwa();
    desk.addPerson(QStringLiteral("Mahamadou"), QStringLiteral("Jallow"));
    desk.addPerson(QStringLiteral("Usman Bobo"), QStringLiteral("Diallo Jallow"));
    window->lookup->read();
    auto* search = window->page().list()->findChild<SearchField*>();
    search->setText(typed);
    Q_EMIT search->searched(typed);
    return window;
}

} // namespace

TAWJIH_SCENE(BeneficiariesSearch, {1366, 768}, true) {
    return searched(stage, QStringLiteral("jallow"));
}

TAWJIH_SCENE(BeneficiariesSearchPhone) {
    return searched(stage, QStringLiteral("066 1"));
}

TAWJIH_SCENE(BeneficiariesEmpty) {
    return windowOf(stage, 0);
}

TAWJIH_SCENE(Registration, {1366, 768}, true) {
    auto desk = std::make_unique<test::PeopleDesk>();
    desk->addAwa();
    auto window = std::make_unique<PeopleWindow>(stage, std::move(desk));
    window->workbench()->newBeneficiary(QStringLiteral("Awa Diallo"));
    window->page().registration()->form()->showProblems({{QStringLiteral("phone"), FieldProblem::Kind::Malformed}});
    return window;
}

TAWJIH_SCENE(CaseOverview, {1366, 768}, true) {
    return caseTab(stage, 0);
}

TAWJIH_SCENE(CaseProfile, {1366, 768}, true) {
    return caseTab(stage, 1);
}

TAWJIH_SCENE(CaseConsents) {
    return caseTab(stage, 2);
}

TAWJIH_SCENE(CaseSessions) {
    return caseTab(stage, 3);
}

namespace {

std::unique_ptr<QWidget> guidanceTab(Stage& stage, const WhatIf& whatIf) {
    auto desk = std::make_unique<test::PeopleDesk>();
    desk->addMany(20); // with the intakes of the invented desk
    const BeneficiaryId awa = desk->addAwa();
    auto window = std::make_unique<PeopleWindow>(stage, std::move(desk));
    window->workbench()->openBeneficiary(awa);
    auto* tab = window->page().caseView()->findChild<GuidanceTab*>();
    window->page().caseView()->tabs()->setCurrentWidget(tab);
    tab->whatIf()->setValue(whatIf);
    return window;
}

} // namespace

TAWJIH_SCENE(CaseGuidance, {1366, 768}, true) {
    return guidanceTab(stage, {});
}

TAWJIH_SCENE(CaseGuidanceWhatIf) {
    return guidanceTab(stage, {EducationLevel::Bac, DocumentKind::Diploma,
                               LanguageSkill{QStringLiteral("arb"), CefrLevel::B1, CefrLevel::B1}});
}

TAWJIH_SCENE(CaseReferrals, {1366, 768}, true) {
    return caseTab(stage, 6);
}

TAWJIH_SCENE(CaseHistory) {
    return caseTab(stage, 7);
}

namespace {

/// The desk, and after it the dialog that works with it.
struct DeskBelow {
    std::unique_ptr<test::PeopleDesk> desk = std::make_unique<test::PeopleDesk>();
};
struct SessionScene final : DeskBelow, SessionDialog {
    SessionScene(const CounsellingSession& session, const Clock& clock) : SessionDialog(session, clock, desk->drafts) {}
};

} // namespace

TAWJIH_SCENE(DialogListExport, {620, 300}) {
    return std::make_unique<ListExportDialog>(118, 9, true);
}

TAWJIH_SCENE(DialogSession, {960, 600}) {
    CounsellingSession session;
    session.note = QStringLiteral("Sewing first, embroidery second.");
    session.language = QStringLiteral("fra");
    session.nextStep =
        NextStep{QStringLiteral("Call ISAT about the sewing intake"), stage.clock.today().addDays(1), {}};
    return std::make_unique<SessionScene>(session, stage.clock);
}

TAWJIH_SCENE(DialogConsent, {560, 420}) {
    Consent asked;
    asked.purpose = ConsentPurpose::FollowUp;
    return std::make_unique<ConsentDialog>(asked, std::vector<Establishment>(), stage.clock);
}

TAWJIH_SCENE(DialogReferral, {720, 480}) {
    test::PeopleDesk desk;
    const ReferralOffers offers{test::must(desk.catalogue.providers()), test::must(desk.catalogue.establishments()),
                                test::must(desk.catalogue.programmes())};
    Referral referral;
    referral.establishment = offers.programmes.front().establishment;
    referral.programme = offers.programmes.front().id;
    return std::make_unique<ReferralDialog>(referral, offers, [](EstablishmentId) { return ConsentState::NeverAsked; });
}

TAWJIH_SCENE(DialogReferralStep, {}) {
    Referral referral;
    referral.status = ReferralStatus::Sent;
    referral.sentOn = stage.clock.today();
    return std::make_unique<ReferralStepDialog>(referral, stage.clock, ReferralStatus::Refused);
}

TAWJIH_SCENE(DialogConflict, {760, 480}) {
    Beneficiary base;
    base.name.givenLatin = QStringLiteral("Awa");
    Beneficiary mine = base;
    mine.phone = QStringLiteral("+212 661 23 45 67");
    mine.educationLevel = EducationLevel::Bac;
    Beneficiary theirs = base;
    theirs.phone = QStringLiteral("+212 662 00 00 00");
    theirs.residenceExpiresOn = QDate(2027, 3, 12);
    const auto fields = beneficiaryFields();
    auto dialog = std::make_unique<ConflictDialog>();
    dialog->setFields(compared(RecordFields<Beneficiary>(fields.begin(), fields.end()), base, mine, theirs),
                      QStringLiteral("S. Alaoui"));
    return dialog;
}

TAWJIH_SCENE(DialogSessionConflict, {760, 480}) {
    CounsellingSession base;
    base.heldAt = stage.clock.now();
    base.note = QStringLiteral("Sewing first.");
    CounsellingSession typed = base;
    typed.note = QStringLiteral("Sewing first, embroidery second. Needs hours that suit the nursery, and a centre that "
                                "she reaches with one bus.");
    typed.minutes = 45;
    CounsellingSession stored = base;
    stored.note = QStringLiteral("Sewing first; wants to see the workshop before she decides.");
    stored.nextStep = NextStep{QStringLiteral("Call ISAT about the sewing intake"), stage.clock.today().addDays(1), {}};
    auto dialog = std::make_unique<ConflictDialog>();
    dialog->setFields(compared(sessionFields([](UserId) { return QString(); }), base, typed, stored),
                      QStringLiteral("S. Alaoui"));
    return dialog;
}

TAWJIH_SCENE(DialogCloseCase, {420, 260}) {
    return std::make_unique<CloseCaseDialog>(stage.clock);
}
