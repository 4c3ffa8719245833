#include "core/letter/LetterService.h"

#include "core/beneficiary/BeneficiaryService.h"
#include "core/casework/CaseService.h"
#include "core/casework/SessionService.h"
#include "core/letter/LetterWords.h"
#include "core/vault/MetaRepository.h"
#include "tests/support/GuidanceDesk.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace Qt::Literals::StringLiterals;

namespace {

struct LetterDesk : test::GuidanceDesk {
    explicit LetterDesk(Place place = Place::Memory, vault::Roles roles = test::everyRole)
        : GuidanceDesk(roles, place)
        , persons(context())
        , cases(context())
        , sessions(context())
        , letters(context(), {persons, cases, sessions, catalogue, referrals, consents}) {
        vault::DeskIdentity identity;
        identity.nameFrench = u"Guichet de Casablanca"_s;
        identity.city = u"Casablanca"_s;
        const auto meta = vault::toMeta(identity);
        for (auto it = meta.begin(); it != meta.end(); ++it)
            if (!vault::MetaRepository(*db).set(it.key(), it.value()))
                throw std::runtime_error("no identity");
    }
    LetterRequest referralLetter(const Referral& referral) const {
        return {referral.beneficiary, referral.id, {}, {}, {}};
    }
    SessionId session(BeneficiaryId person, const QDateTime& at, Attendance attendance) {
        CounsellingSession session;
        session.beneficiary = person;
        session.heldAt = at;
        session.attendance = attendance;
        const auto stored = sessions.save(session);
        if (!stored)
            throw std::runtime_error("no session");
        return stored->id;
    }

    BeneficiaryService persons;
    CaseService cases;
    SessionService sessions;
    LetterService letters;
};

const auto delivered = [] { return Status(); };

} // namespace

class LetterServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void issued_data() {
        QTest::addColumn<bool>("encrypted");
        QTest::newRow("memory") << false;
        QTest::newRow("encrypted file") << true;
    }
    void issued() {
        QFETCH(bool, encrypted);
        LetterDesk desk(encrypted ? test::TestDesk::Place::EncryptedFile : test::TestDesk::Place::Memory);
        const auto person = desk.addPerson(desk.today());
        const Referral referral = desk.sent(person, 0, desk.today());
        LetterRequest request = desk.referralLetter(referral);
        request.form = {LetterKind::Referral, {Language::Arabic, Language::French}, LetterPaper::A5, true};
        const auto draft = desk.letters.prepare(request);
        VERIFY_OK(draft);
        QVERIFY(draft->content.problems.empty());
        QCOMPARE(draft->facts.establishment->id, desk.places[0].id);
        QVERIFY(!*desk.letters.find(draft->content.reference)); // not handed over yet
        bool written = false;
        VERIFY_OK(desk.letters.issue(std::span(&*draft, 1), [&]() -> Status {
            written = true;
            return {};
        }));
        QVERIFY(written);
        const auto found = desk.letters.find(draft->content.reference);
        VERIFY_OK(found);
        QVERIFY(found->has_value());
        QCOMPARE((*found)->beneficiary, person);
        QCOMPARE((*found)->referral, referral.id);
        QCOMPARE((*found)->form, request.form);
        QCOMPARE((*found)->recordedBy, desk.actor.id);
        QCOMPARE(desk.letters.ofBeneficiary(person)->size(), 1U);
        QCOMPARE(desk.countAudited(audit::Action::LetterIssued), 1);
    }

    void noConsentNoLetter() {
        LetterDesk desk;
        const auto person = desk.addPerson(desk.today());
        const auto draft = desk.letters.prepare(desk.referralLetter(desk.draft(person, 0)));
        VERIFY_OK(draft);
        VERIFY_FAILS(desk.letters.mayIssue(*draft), ErrorCode::ConsentMissing);
        bool written = false;
        const Status issued = desk.letters.issue(std::span(&*draft, 1), [&]() -> Status {
            written = true;
            return {};
        });
        VERIFY_FAILS(issued, ErrorCode::ConsentMissing);
        QVERIFY(!written);
        QCOMPARE(desk.countAudited(audit::Action::LetterIssued), 0);
        desk.consentToShare(person, desk.places[1].id, desk.today()); // another centre
        VERIFY_FAILS(desk.letters.mayIssue(*draft), ErrorCode::ConsentMissing);
        desk.consentToShare(person, desk.places[0].id, desk.today());
        VERIFY_OK(desk.letters.mayIssue(*draft));
    }

    /// What goes to the person needs no consent to share.
    void attestationNeedsNoConsent() {
        LetterDesk desk;
        const auto person = desk.addPerson(desk.today());
        LetterRequest request{person, {}, {}, {}, {}};
        request.form.kind = LetterKind::Attestation;
        const auto without = desk.letters.prepare(request);
        VERIFY_OK(without);
        QCOMPARE(without->content.problems.size(), 1U); // no visit on record
        QCOMPARE(without->content.problems[0].what, u"visit_date"_s);
        VERIFY_FAILS(desk.letters.issue(std::span(&*without, 1), delivered), ErrorCode::Invalid);

        desk.session(person, desk.clock.now().addDays(-1), Attendance::Seen);
        const auto with = desk.letters.prepare(request);
        VERIFY_OK(with);
        QVERIFY(with->content.problems.empty());
        VERIFY_OK(desk.letters.issue(std::span(&*with, 1), delivered));
    }

    void theRightSession() {
        LetterDesk desk;
        const auto person = desk.addPerson(desk.today());
        const QDateTime now = desk.clock.now();
        desk.session(person, now.addDays(-9), Attendance::Seen);
        desk.session(person, now.addDays(-3), Attendance::NoShow);
        desk.session(person, now.addDays(20), Attendance::Unknown);
        const SessionId next = desk.session(person, now.addDays(5), Attendance::Unknown);
        LetterRequest request{person, {}, {}, {}, {{Placeholder::AppointmentPlace, u"ISAT"_s}}};
        const auto said = [&] {
            const auto draft = desk.letters.prepare(request);
            if (!draft || !draft->content.problems.empty())
                return QString();
            QString all;
            for (const LetterBlock& block : draft->content.columns[0].blocks)
                all += block.text();
            return all;
        };
        request.form.kind = LetterKind::Appointment;
        QVERIFY(said().contains(Tongue(Language::French).date(now.addDays(5).date())));
        request.form.kind = LetterKind::Attestation;
        QVERIFY(said().contains(Tongue(Language::French).date(now.addDays(-9).date())));
        request.session = next;
        QVERIFY(said().contains(Tongue(Language::French).date(now.addDays(5).date())));
        request.person = desk.addPerson(desk.today());
        VERIFY_FAILS(desk.letters.prepare(request), ErrorCode::NotFound);
    }

    /// Another form, the same letter; the file is not read again.
    void reworked() {
        LetterDesk desk;
        const auto person = desk.addPerson(desk.today());
        LetterRequest request{person, {}, {}, {}, {}};
        request.form.kind = LetterKind::Attestation;
        const auto draft = desk.letters.prepare(request);
        VERIFY_OK(draft);
        QCOMPARE(draft->content.problems.size(), 1U);
        const int readings = desk.countAudited(audit::Action::PersonRead);
        LetterForm form = request.form;
        form.languages = {Language::Arabic, Language::English};
        const auto other = desk.letters.rework(*draft, form, {{Placeholder::VisitDate, u"3/3/2026"_s}});
        VERIFY_OK(other);
        QVERIFY(other->content.problems.empty());
        QCOMPARE(other->content.reference, draft->content.reference);
        QCOMPARE(other->content.columns.size(), 2U);
        QCOMPARE(desk.countAudited(audit::Action::PersonRead), readings);
        form.kind = LetterKind::Receipt;
        VERIFY_FAILS(desk.letters.rework(*draft, form, {}), ErrorCode::Invalid);
        form = {LetterKind::Attestation, {Language::Arabic, Language::Arabic}, LetterPaper::A4, false};
        VERIFY_FAILS(desk.letters.rework(*draft, form, {}), ErrorCode::Invalid);
    }

    /// A delivery that fails leaves no letter in the ledger.
    void failedDelivery() {
        LetterDesk desk;
        const auto draft =
            desk.letters.prepare(desk.referralLetter(desk.sent(desk.addPerson(desk.today()), 0, desk.today())));
        VERIFY_OK(draft);
        const auto full = [] { return Status(fail(ErrorCode::DiskFull)); };
        VERIFY_FAILS(desk.letters.issue(std::span(&*draft, 1), full), ErrorCode::DiskFull);
        QVERIFY(!*desk.letters.find(draft->content.reference));
        QCOMPARE(desk.countAudited(audit::Action::LetterIssued), 0);
    }

    void manyAtOnce() {
        LetterDesk desk;
        std::vector<LetterRequest> requests;
        for (int i = 0; i < 3; ++i)
            requests.push_back(desk.referralLetter(desk.sent(desk.addPerson(desk.today()), 0, desk.today())));
        const auto drafts = desk.letters.prepareAll(requests);
        VERIFY_OK(drafts);
        QCOMPARE(drafts->size(), 3U);
        QVERIFY(!((*drafts)[0].content.reference == (*drafts)[1].content.reference));
        VERIFY_OK(desk.letters.issue(*drafts, delivered));
        QCOMPARE(desk.countAudited(audit::Action::LetterIssued), 3);
        const auto cancelled = desk.letters.prepareAll(requests, [](int done, int) { return done < 2; });
        VERIFY_FAILS(cancelled, ErrorCode::Cancelled);
    }

    void permissions() {
        LetterDesk desk;
        const auto person = desk.addPerson(desk.today());
        const LetterRequest request = desk.referralLetter(desk.sent(person, 0, desk.today()));
        const auto draft = desk.letters.prepare(request);
        VERIFY_OK(draft);
        const auto as = [&](vault::Role role) {
            const auto context = desk.contextFor(desk.addUser(codeOf(role), role));
            return LetterService(
                context, {desk.persons, desk.cases, desk.sessions, desk.catalogue, desk.referrals, desk.consents});
        };
        LetterService administrator = as(vault::Role::Administrator);
        VERIFY_FAILS(administrator.prepare(request), ErrorCode::NotAllowed);
        VERIFY_FAILS(administrator.issue(std::span(&*draft, 1), delivered), ErrorCode::NotAllowed);
        VERIFY_FAILS(administrator.ofBeneficiary(person), ErrorCode::NotAllowed);
        VERIFY_OK(administrator.save(shippedTemplate(LetterKind::Receipt, Language::French)));
        LetterService advisor = as(vault::Role::Advisor);
        VERIFY_FAILS(advisor.save(shippedTemplate(LetterKind::Receipt, Language::French)), ErrorCode::NotAllowed);
        VERIFY_OK(advisor.prepare(request));
    }

    void ownText() {
        LetterDesk desk;
        LetterTemplate text = *desk.letters.textOf(LetterKind::Receipt, Language::English);
        QVERIFY(text.id.isNull());
        text.body = u"Dear {person},\n\nthank you."_s;
        auto stored = desk.letters.save(text);
        VERIFY_OK(stored);
        QCOMPARE(stored->stamp.version, 1);
        QCOMPARE(*desk.letters.textOf(LetterKind::Receipt, Language::English), *stored);
        VERIFY_FAILS(desk.letters.save(text), ErrorCode::Conflict); // edited meanwhile
        stored->title = u"Thanks"_s;
        stored = desk.letters.save(*stored);
        VERIFY_OK(stored);
        QCOMPARE(stored->stamp.version, 2);
        LetterTemplate wrong = *stored;
        wrong.body = u"{shoe_size}"_s;
        VERIFY_FAILS(desk.letters.save(wrong), ErrorCode::Invalid);
        LetterTemplate old = *stored;
        old.stamp.version = 1;
        VERIFY_FAILS(desk.letters.restoreShipped(old), ErrorCode::Conflict);
        const auto shipped = desk.letters.restoreShipped(*stored);
        VERIFY_OK(shipped);
        QCOMPARE(*shipped, shippedTemplate(LetterKind::Receipt, Language::English));
        QCOMPARE(*desk.letters.textOf(LetterKind::Receipt, Language::English), *shipped);
        QCOMPARE(desk.countAudited(audit::Action::LetterTemplateChanged), 3);
    }
};

TAWJIH_REGISTER_TEST(LetterServiceTest)
#include "LetterServiceTest.moc"
