#include "core/catalogue/CatalogueRules.h"
#include "core/catalogue/CatalogueService.h"
#include "core/db/Statement.h"
#include "tests/support/GuidanceDesk.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>

#include <limits>

using namespace tawjih;
using test::GuidanceDesk;
using test::TestDesk;

namespace {

Intake someIntake(const GuidanceDesk& desk) {
    Intake intake;
    intake.programme = desk.programmes.front().id;
    intake.startsOn = QDate(2026, 10, 1);
    intake.endsOn = QDate(2028, 6, 30);
    intake.applicationsFrom = QDate(2026, 7, 1);
    intake.applicationsUntil = QDate(2026, 9, 15);
    intake.seats = 20;
    intake.foreignQuota = 2;
    intake.schedule = Schedule::HalfDay;
    intake.scheduleNote = QStringLiteral("8:30–12:30");
    intake.teachingLanguage = QStringLiteral("fra");
    intake.costDirhams = 0;
    intake.grants = QStringLiteral("transport");
    intake.provenance = {QStringLiteral("a call"), QDate(2026, 3, 1), QStringLiteral("A. Benali"), QDate(2026, 3, 2)};
    return intake;
}

void takeSeat(GuidanceDesk& desk, const IntakeId& intake, const BeneficiaryId& person, const QString& state) {
    auto statement = desk.db->prepare(uR"(
        INSERT INTO seat (id, version, recorded_at, recorded_by, intake_id, beneficiary_id, state, since)
        VALUES (:id, 1, :now, :actor, :intake, :person, :state, :now))");
    VERIFY_OK(statement.bind("id", SeatId::create(desk.clock))
                  .bind("now", desk.clock.now())
                  .bind("actor", desk.actor.id)
                  .bind("intake", intake)
                  .bind("person", person)
                  .bind("state", state)
                  .run());
}

/// The fields that the rules refuse, with their kinds, in order.
template <typename Entry>
QString refused(const Entry& entry) {
    const Status checked = CatalogueRules::check(entry, QDate(2026, 3, 12));
    QStringList fields;
    if (!checked)
        for (const FieldProblem& problem : checked.error().problems)
            fields << problem.field + u':' + QString::number(static_cast<int>(problem.kind));
    return fields.join(u' ');
}

QString problem(const char* field, FieldProblem::Kind kind) {
    return QLatin1String(field) + u':' + QString::number(static_cast<int>(kind));
}

} // namespace

class OfferTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void intakesComeBackAsTheyWere_data();
    void intakesComeBackAsTheyWere();
    void entriesKeepTheirNewFields();
    void textsAreTidied();
    void showsAnEntryAsItWas();
    void removesWhatNobodyRefersTo();
    void closesWhatSomebodyRefersTo();
    void verifiesToday();
    void savesManyOrNothing();
    void intakeRules();
    void placeRules();
    void permissions();
};

void OfferTest::intakesComeBackAsTheyWere_data() {
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("in memory") << false;
    QTest::newRow("encrypted file") << true;
}

void OfferTest::intakesComeBackAsTheyWere() {
    QFETCH(bool, encrypted);
    GuidanceDesk desk(test::everyRole, encrypted ? TestDesk::Place::EncryptedFile : TestDesk::Place::Memory);
    const auto stored = desk.catalogue.save(someIntake(desk));
    VERIFY_OK(stored);
    QCOMPARE(desk.catalogue.find(stored->id).value(), *stored);
    Intake bare;
    bare.programme = desk.programmes.back().id;
    bare.startsOn = QDate(2026, 9, 1);
    const auto second = desk.catalogue.save(bare);
    VERIFY_OK(second);
    QCOMPARE(desk.catalogue.find(second->id).value(), *second);
    QVERIFY(!second->seats && !second->costDirhams && !second->rule);
    const auto all = desk.catalogue.intakes();
    QCOMPARE(all->size(), 2U);
    QCOMPARE(all->front(), *second); // it starts first
    QCOMPARE(desk.catalogue.intakes(stored->programme)->size(), 1U);
    QCOMPARE(desk.countAudited(audit::Action::IntakeChanged), 2);
}

void OfferTest::entriesKeepTheirNewFields() {
    GuidanceDesk desk;
    Establishment place = desk.places.front();
    place.website = QStringLiteral("https://www.artisanat.gov.ma/");
    place.latitude = 33.5731104;
    place.longitude = -7.5898434;
    place.provenance.verifiedBy = QStringLiteral("A. Benali");
    place.provenance.verifiedOn = QDate(2026, 3, 2);
    const auto stored = desk.catalogue.save(place);
    VERIFY_OK(stored);
    QCOMPARE(desk.catalogue.find(place.id).value(), *stored);
    Programme programme = desk.programmes.front();
    programme.certificate = {QStringLiteral("Diplôme"), QStringLiteral("دبلوم"), QStringLiteral("Diploma")};
    const auto offered = desk.catalogue.save(programme);
    VERIFY_OK(offered);
    QCOMPARE(desk.catalogue.find(programme.id).value(), *offered);
    programme = *offered;
    programme.rule = AdmissionRuleId::create(desk.clock);
    VERIFY_FAILS(desk.catalogue.save(programme), ErrorCode::ConstraintFailed);
}

void OfferTest::textsAreTidied() {
    GuidanceDesk desk;
    Intake intake = someIntake(desk);
    intake.grants = QStringLiteral("  transport,\n meals ");
    QCOMPARE(desk.catalogue.save(intake)->grants, QStringLiteral("transport, meals"));
}

void OfferTest::showsAnEntryAsItWas() {
    GuidanceDesk desk;
    const QDateTime before = desk.clock.now();
    Programme programme = desk.programmes.front();
    const QString oldName = programme.name.fr;
    desk.clock.advance(3600);
    programme.name.fr = QStringLiteral("Couture fine");
    programme = desk.catalogue.save(programme).value();
    desk.clock.advance(3600);
    programme.name.fr = QStringLiteral("Haute couture");
    programme = desk.catalogue.save(programme).value();
    const auto nameAt = [&](const QDateTime& instant) { return desk.catalogue.findAt(programme.id, instant)->name.fr; };
    QCOMPARE(nameAt(before), oldName);
    QCOMPARE(nameAt(before.addSecs(3599)), oldName);
    QCOMPARE(nameAt(before.addSecs(3600)), QStringLiteral("Couture fine"));
    QCOMPARE(nameAt(before.addSecs(7200)), QStringLiteral("Haute couture"));
    QCOMPARE(nameAt(before.addDays(-30)), oldName); // before its first version
    QCOMPARE(desk.catalogue.findAt(programme.id, before)->stamp.version, 1);
    VERIFY_FAILS(desk.catalogue.findAt(ProgrammeId::create(desk.clock), before), ErrorCode::NotFound);
}

void OfferTest::removesWhatNobodyRefersTo() {
    GuidanceDesk desk;
    const Intake intake = desk.catalogue.save(someIntake(desk)).value();
    QSignalSpy spy(&desk.changes, &ChangeNotifier::changed);
    QCOMPARE(desk.catalogue.remove(intake.id).value(), Removal::Deleted);
    VERIFY_FAILS(desk.catalogue.find(intake.id), ErrorCode::NotFound);
    QCOMPARE(desk.catalogue.findAt(intake.id, desk.clock.now())->seats, intake.seats); // still readable
    VERIFY_FAILS(desk.catalogue.remove(intake.id), ErrorCode::NotFound);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(desk.countAudited(audit::Action::IntakeChanged), 2);
}

void OfferTest::closesWhatSomebodyRefersTo() {
    GuidanceDesk desk;
    const Intake intake = desk.catalogue.save(someIntake(desk)).value();
    takeSeat(desk, intake.id, desk.addPerson(desk.today()), QStringLiteral("released"));
    desk.clock.advance(60);
    QCOMPARE(desk.catalogue.remove(intake.id).value(), Removal::Closed);
    const auto kept = desk.catalogue.find(intake.id);
    VERIFY_OK(kept);
    QVERIFY(!kept->active);
    QCOMPARE(kept->stamp.version, 2);
    QVERIFY(desk.catalogue.intakes()->empty());
    QCOMPARE(desk.catalogue.intakes({}, CatalogueScope::All)->size(), 1U);
    QVERIFY(desk.catalogue.findAt(intake.id, desk.clock.now().addSecs(-1))->active);
}

void OfferTest::verifiesToday() {
    GuidanceDesk desk;
    const Programme programme = desk.programmes.front();
    const auto verified = desk.catalogue.verifyToday(programme);
    VERIFY_OK(verified);
    Programme expected = programme;
    expected.stamp = std::get<Programme>(*verified).stamp;
    expected.provenance.verifiedBy = desk.actor.name;
    expected.provenance.verifiedOn = desk.today();
    QCOMPARE(desk.catalogue.find(programme.id).value(), expected);
    VERIFY_FAILS(desk.catalogue.verifyToday(programme), ErrorCode::Conflict); // seen before it was verified
}

void OfferTest::savesManyOrNothing() {
    GuidanceDesk desk;
    Provider provider;
    provider.id = ProviderId::create(desk.clock);
    provider.name.fr = QStringLiteral("Neuf");
    Establishment place;
    place.id = EstablishmentId::create(desk.clock);
    place.provider = provider.id;
    place.name.fr = QStringLiteral("Centre neuf");
    Programme changed = desk.programmes.front();
    changed.trade = QStringLiteral("7533");
    QSignalSpy spy(&desk.changes, &ChangeNotifier::changed);
    Programme wrong = desk.programmes.back();
    wrong.durationMonths = 0;
    VERIFY_FAILS(desk.catalogue.saveAll({provider, place, changed, wrong}), ErrorCode::Invalid);
    VERIFY_FAILS(desk.catalogue.saveAll({provider, place, changed}, [](qint64, qint64) { return false; }),
                 ErrorCode::Cancelled);
    VERIFY_FAILS(desk.catalogue.find(provider.id), ErrorCode::NotFound);
    QCOMPARE(spy.count(), 0);
    VERIFY_OK(desk.catalogue.saveAll({provider, place, changed}));
    QCOMPARE(desk.catalogue.find(place.id)->name.fr, place.name.fr);
    QCOMPARE(desk.catalogue.find(changed.id)->trade, changed.trade);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(desk.countAudited(audit::Action::CatalogueImported), 1);
    VERIFY_FAILS(desk.catalogue.saveAll({changed}), ErrorCode::Conflict);
}

void OfferTest::intakeRules() {
    using Kind = FieldProblem::Kind;
    GuidanceDesk desk;
    const Intake good = someIntake(desk);
    QCOMPARE(refused(good), QString());
    const auto with = [&](auto change) {
        Intake intake = good;
        change(intake);
        return refused(intake);
    };
    QCOMPARE(refused(Intake()),
             QString(problem("programme", Kind::Missing) + u' ' + problem("startsOn", Kind::Missing)));
    QCOMPARE(with([](Intake& i) { i.endsOn = i.startsOn.addDays(-1); }),
             QString(problem("endsOn", Kind::Contradiction)));
    QCOMPARE(with([](Intake& i) { i.endsOn = i.startsOn; }), QString()); // a course of one day
    QCOMPARE(with([](Intake& i) { i.applicationsUntil = QDate(2026, 6, 30); }),
             problem("applicationsUntil", Kind::Contradiction));
    QCOMPARE(with([](Intake& i) { i.applicationsUntil = QDate(2028, 7, 1); }),
             problem("applicationsUntil", Kind::Contradiction));
    QCOMPARE(with([](Intake& i) { i.seats = -1; }),
             QString(problem("seats", Kind::OutOfRange) + u' ' + problem("foreignQuota", Kind::Contradiction)));
    QCOMPARE(with([](Intake& i) { i.foreignQuota = -1; }), problem("foreignQuota", Kind::OutOfRange));
    QCOMPARE(with([](Intake& i) { i.foreignQuota = 21; }), problem("foreignQuota", Kind::Contradiction));
    QCOMPARE(with([](Intake& i) { i.seats.reset(); }), QString());
    QCOMPARE(with([](Intake& i) { i.costDirhams = -1; }), problem("costDirhams", Kind::OutOfRange));
    QCOMPARE(with([](Intake& i) { i.teachingLanguage = QStringLiteral("xqz"); }),
             problem("teachingLanguage", Kind::Unknown));
    QCOMPARE(with([](Intake& i) { i.grants = QString(2001, u'x'); }), problem("grants", Kind::TooLong));
    QCOMPARE(with([](Intake& i) { i.provenance.verifiedOn = QDate(2026, 3, 13); }),
             problem("verifiedOn", Kind::InFuture));
    QCOMPARE(with([](Intake& i) { i.provenance.verifiedBy.clear(); }), problem("verifiedBy", Kind::Missing));
}

void OfferTest::placeRules() {
    using Kind = FieldProblem::Kind;
    GuidanceDesk desk;
    const auto with = [&](auto change) {
        Establishment place = desk.places.front();
        change(place);
        return refused(place);
    };
    QCOMPARE(with([](Establishment& p) { p.latitude = p.longitude = 0.0; }), QString());
    QCOMPARE(with([](Establishment& p) { p.latitude = 33.5; }), problem("longitude", Kind::Missing));
    QCOMPARE(with([](Establishment& p) { p.longitude = -7.5; }), problem("latitude", Kind::Missing));
    QCOMPARE(with([](Establishment& p) {
                 p.latitude = 90.5;
                 p.longitude = 0.0;
             }),
             problem("latitude", Kind::OutOfRange));
    QCOMPARE(with([](Establishment& p) {
                 p.latitude = 0.0;
                 p.longitude = std::numeric_limits<double>::quiet_NaN();
             }),
             problem("longitude", Kind::OutOfRange));
    for (const char* website : {"artisanat", "ftp://x.ma", "javascript:alert(1)", "https://", "https://a b.ma"})
        QCOMPARE(with([&](Establishment& p) { p.website = QLatin1String(website); }),
                 problem("website", Kind::Malformed));
    QCOMPARE(with([](Establishment& p) { p.website = QStringLiteral("https://www.ofppt.ma"); }), QString());
    QCOMPARE(with([](Establishment& p) { p.arrondissement = QStringLiteral("99.999"); }),
             problem("arrondissement", Kind::Unknown));
    QCOMPARE(with([](Establishment& p) { p.email = QStringLiteral("nobody"); }), problem("email", Kind::Malformed));
    QCOMPARE(with([](Establishment& p) { p.phone = QStringLiteral("call us"); }), problem("phone", Kind::Malformed));
}

void OfferTest::permissions() {
    GuidanceDesk desk;
    const Intake intake = desk.catalogue.save(someIntake(desk)).value();
    const vault::Actor advisor = desk.addUser(QStringLiteral("B. Advisor"), vault::Role::Advisor);
    CatalogueService theirs(desk.contextFor(advisor));
    VERIFY_OK(theirs.intakes());
    VERIFY_OK(theirs.findAt(intake.id, desk.clock.now()));
    VERIFY_FAILS(theirs.save(intake), ErrorCode::NotAllowed);
    VERIFY_FAILS(theirs.saveAll({intake}), ErrorCode::NotAllowed);
    VERIFY_FAILS(theirs.verifyToday(intake), ErrorCode::NotAllowed);
    VERIFY_FAILS(theirs.remove(intake.id), ErrorCode::NotAllowed);
}

TAWJIH_REGISTER_TEST(OfferTest)
#include "OfferTest.moc"
