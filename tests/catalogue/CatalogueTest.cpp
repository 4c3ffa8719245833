#include "core/catalogue/CatalogueRules.h"
#include "core/catalogue/CatalogueService.h"
#include "core/db/Statement.h"
#include "tests/support/TestDesk.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>

using namespace tawjih;
using test::TestDesk;

namespace {

Provider someProvider() {
    Provider provider;
    provider.kind = ProviderKind::Ofppt;
    provider.name = {QStringLiteral("Formation"), QStringLiteral("تكوين"), QStringLiteral("Training")};
    provider.provenance = {QStringLiteral("a call"), QDate(2026, 3, 1), QStringLiteral("A. Benali")};
    return provider;
}

} // namespace

class CatalogueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesFallBack();
    void seedIsWholeAndNotVerified();
    void seedingAgainAddsNothing();
    void seedKeepsItsIds();
    void roundTrip_data();
    void roundTrip();
    void conflictShowsTheChange();
    void versionsAreKept();
    void inactiveEntriesLeaveTheOffers();
    void rulesRefuse();
    void permissions();
    void foreignEstablishmentIsRefused();
};

void CatalogueTest::namesFallBack() {
    const LocalName name{QStringLiteral("Couture"), {}, {}};
    QCOMPARE(name.in(QLocale::Arabic), QStringLiteral("Couture"));
    const LocalName arabic{{}, QStringLiteral("الخياطة"), {}};
    QCOMPARE(arabic.in(QLocale::French), QStringLiteral("الخياطة"));
    QVERIFY(LocalName().in(QLocale::English).isEmpty());
}

void CatalogueTest::seedIsWholeAndNotVerified() {
    TestDesk desk;
    CatalogueService catalogue(desk.context());
    QCOMPARE(catalogue.providers()->size(), 0U);
    const auto added = catalogue.seedCatalogue();
    VERIFY_OK(added);
    const auto providers = catalogue.providers();
    const auto places = catalogue.establishments();
    const auto programmes = catalogue.programmes();
    QCOMPARE(*added, static_cast<int>(providers->size() + places->size() + programmes->size()));
    QCOMPARE(providers->size(), 3U);
    const QDate today = desk.clock.today();
    for (const Provider& provider : *providers) {
        VERIFY_OK(CatalogueRules::check(provider, today));
        QVERIFY(!provider.name.fr.isEmpty() && !provider.name.ar.isEmpty() && !provider.name.en.isEmpty());
        QVERIFY(!catalogue.establishments(provider.id)->empty());
    }
    for (const Establishment& place : *places) {
        VERIFY_OK(CatalogueRules::check(place, today));
        QVERIFY(!place.name.fr.isEmpty() && !place.name.ar.isEmpty() && !place.name.en.isEmpty());
        QVERIFY(place.arrondissement.startsWith(QStringLiteral("06.141.01.")));
        QVERIFY(place.provenance.verifiedBy.isEmpty() && !place.provenance.source.isEmpty());
        QVERIFY(!catalogue.programmes(place.id)->empty());
    }
    for (const Programme& programme : *programmes) {
        VERIFY_OK(CatalogueRules::check(programme, today));
        QVERIFY(!programme.name.fr.isEmpty() && !programme.name.ar.isEmpty() && !programme.name.en.isEmpty());
        QVERIFY(programme.provenance.verifiedBy.isEmpty() && programme.provenance.sourceOn.has_value());
    }
    // The eight crafts of the ISAT.
    const auto isat = std::ranges::find_if(
        *places, [](const Establishment& place) { return place.name.fr.contains(QStringLiteral("ISAT")); });
    QVERIFY(isat != places->end());
    QStringList trades;
    const auto crafts = catalogue.programmes(isat->id);
    for (const Programme& programme : *crafts)
        trades << programme.trade;
    trades.sort();
    QCOMPARE(trades.join(u' '), QStringLiteral("7113 7122 7123 7221 7313 7317 7522 7531"));
    QCOMPARE(desk.countAudited(audit::Action::CatalogueImported), 1);
}

void CatalogueTest::seedingAgainAddsNothing() {
    TestDesk desk;
    CatalogueService catalogue(desk.context());
    VERIFY_OK(catalogue.seedCatalogue());
    Provider changed = catalogue.providers()->front();
    changed.name.en = QStringLiteral("Changed");
    VERIFY_OK(catalogue.save(changed));
    QSignalSpy spy(&desk.changes, &ChangeNotifier::changed);
    QCOMPARE(catalogue.seedCatalogue().value(), 0);
    QCOMPARE(catalogue.find(changed.id)->name.en, QStringLiteral("Changed"));
    QCOMPARE(spy.count(), 0);
    QCOMPARE(desk.countAudited(audit::Action::CatalogueImported), 1);
}

void CatalogueTest::seedKeepsItsIds() {
    TestDesk one;
    TestDesk other;
    CatalogueService first(one.context());
    CatalogueService second(other.context());
    VERIFY_OK(first.seedCatalogue());
    VERIFY_OK(second.seedCatalogue());
    const auto programmes = first.programmes();
    for (const Programme& programme : *programmes)
        QCOMPARE(second.find(programme.id)->trade, programme.trade);
}

void CatalogueTest::roundTrip_data() {
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("in memory") << false;
    QTest::newRow("encrypted file") << true;
}

void CatalogueTest::roundTrip() {
    QFETCH(bool, encrypted);
    TestDesk desk(test::everyRole, encrypted ? TestDesk::Place::EncryptedFile : TestDesk::Place::Memory);
    CatalogueService catalogue(desk.context());
    QSignalSpy spy(&desk.changes, &ChangeNotifier::changed);
    const auto provider = catalogue.save(someProvider());
    VERIFY_OK(provider);
    QCOMPARE(provider->stamp.version, 1);
    QCOMPARE(provider->stamp.recordedBy, desk.actor.id);
    QCOMPARE(catalogue.find(provider->id).value(), *provider);

    Establishment place;
    place.provider = provider->id;
    place.name.fr = QStringLiteral("Centre");
    place.address = QStringLiteral("1, rue des Forges");
    place.arrondissement = QStringLiteral("06.141.01.53");
    place.phone = QStringLiteral("+212 522 000000");
    place.email = QStringLiteral("centre@example.org");
    const auto stored = catalogue.save(place);
    VERIFY_OK(stored);
    QCOMPARE(catalogue.find(stored->id).value(), *stored);
    QCOMPARE(catalogue.establishments(provider->id)->size(), 1U);
    QCOMPARE(catalogue.establishments(ProviderId::create(desk.clock))->size(), 0U);

    Programme programme;
    programme.establishment = stored->id;
    programme.name.ar = QStringLiteral("الخياطة");
    programme.trade = QStringLiteral("7531");
    programme.level = TrainingLevel::Technician;
    programme.mode = TrainingMode::Alternance;
    programme.durationMonths = 24;
    const auto offered = catalogue.save(programme);
    VERIFY_OK(offered);
    QCOMPARE(catalogue.find(offered->id).value(), *offered);
    QCOMPARE(catalogue.programmes(stored->id)->front(), *offered);
    QCOMPARE(spy.count(), 3);
    QCOMPARE(desk.countAudited(audit::Action::ProviderChanged), 1);
    QCOMPARE(desk.countAudited(audit::Action::EstablishmentChanged), 1);
    QCOMPARE(desk.countAudited(audit::Action::ProgrammeChanged), 1);
}

void CatalogueTest::conflictShowsTheChange() {
    TestDesk desk;
    CatalogueService catalogue(desk.context());
    const Provider first = catalogue.save(someProvider()).value();
    Provider mine = first;
    mine.name.en = QStringLiteral("Mine");
    Provider theirs = first;
    theirs.name.en = QStringLiteral("Theirs");
    VERIFY_OK(catalogue.save(theirs));
    VERIFY_FAILS(catalogue.save(mine), ErrorCode::Conflict);
    QCOMPARE(catalogue.find(first.id)->name.en, QStringLiteral("Theirs"));
    Provider gone = first;
    gone.id = ProviderId::create(desk.clock);
    VERIFY_FAILS(catalogue.save(gone), ErrorCode::NotFound);
}

void CatalogueTest::versionsAreKept() {
    TestDesk desk;
    CatalogueService catalogue(desk.context());
    Provider provider = catalogue.save(someProvider()).value();
    const QString before = provider.name.fr;
    desk.clock.advance(3600);
    provider.name.fr = QStringLiteral("Renommé");
    VERIFY_OK(catalogue.save(provider));
    auto statement = desk.db->prepare(u"SELECT name_fr, superseded_at FROM provider_history WHERE id = :id");
    const auto kept = statement.bind("id", provider.id).all([](const db::Row& row) {
        return std::pair(row.at<QString>(0), row.at<QDateTime>(1));
    });
    VERIFY_OK(kept);
    QCOMPARE(kept->size(), 1U);
    QCOMPARE(kept->front().first, before);
    QCOMPARE(kept->front().second, desk.clock.now());
}

void CatalogueTest::inactiveEntriesLeaveTheOffers() {
    TestDesk desk;
    CatalogueService catalogue(desk.context());
    Provider provider = catalogue.save(someProvider()).value();
    provider.active = false;
    VERIFY_OK(catalogue.save(provider));
    QVERIFY(catalogue.providers()->empty());
    QCOMPARE(catalogue.providers(CatalogueScope::All)->size(), 1U);
    VERIFY_OK(catalogue.find(provider.id));
}

void CatalogueTest::rulesRefuse() {
    TestDesk desk;
    CatalogueService catalogue(desk.context());
    Provider provider = someProvider();
    provider.name = {};
    VERIFY_FAILS(catalogue.save(provider), ErrorCode::Invalid);
    provider = someProvider();
    provider.provenance.sourceOn = desk.clock.today().addDays(1);
    VERIFY_FAILS(catalogue.save(provider), ErrorCode::Invalid);
    Programme programme;
    programme.name.fr = QStringLiteral("Couture");
    const auto fieldOf = [&](const Programme& wrong) {
        const Status checked = CatalogueRules::check(wrong, desk.clock.today());
        return checked ? QString() : checked.error().problems.back().field;
    };
    QCOMPARE(fieldOf(programme), QStringLiteral("establishment"));
    programme.establishment = EstablishmentId::create(desk.clock);
    QCOMPARE(fieldOf(programme), QString());
    for (const char* trade : {"753", "75311", "753a", "٧٥٣١"}) {
        programme.trade = QString::fromUtf8(trade);
        QCOMPARE(fieldOf(programme), QStringLiteral("trade"));
    }
    programme.trade.clear();
    for (const int months : {0, 61, -1}) {
        programme.durationMonths = months;
        QCOMPARE(fieldOf(programme), QStringLiteral("durationMonths"));
    }
    Establishment place;
    place.name.fr = QStringLiteral("Centre");
    VERIFY_FAILS(CatalogueRules::check(place, desk.clock.today()), ErrorCode::Invalid);
    QVERIFY(catalogue.providers(CatalogueScope::All)->empty());
}

void CatalogueTest::permissions() {
    TestDesk advisor(vault::Role::Advisor);
    CatalogueService asAdvisor(advisor.context());
    VERIFY_OK(asAdvisor.providers());
    VERIFY_FAILS(asAdvisor.save(someProvider()), ErrorCode::NotAllowed);
    VERIFY_FAILS(asAdvisor.seedCatalogue(), ErrorCode::NotAllowed);
    TestDesk administrator(vault::Role::Administrator);
    VERIFY_OK(CatalogueService(administrator.context()).seedCatalogue());
    TestDesk supervisor(vault::Role::Supervisor);
    VERIFY_OK(CatalogueService(supervisor.context()).save(someProvider()));
}

void CatalogueTest::foreignEstablishmentIsRefused() {
    TestDesk desk;
    CatalogueService catalogue(desk.context());
    Establishment place;
    place.provider = ProviderId::create(desk.clock);
    place.name.fr = QStringLiteral("Centre");
    VERIFY_FAILS(catalogue.save(place), ErrorCode::ConstraintFailed);
    QVERIFY(catalogue.establishments({}, CatalogueScope::All)->empty());
}

TAWJIH_REGISTER_TEST(CatalogueTest)
#include "CatalogueTest.moc"
