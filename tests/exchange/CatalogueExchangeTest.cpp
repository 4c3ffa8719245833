#include "core/exchange/CatalogueExchange.h"

#include "core/catalogue/CatalogueService.h"
#include "core/exchange/CatalogueFile.h"
#include "tests/support/TestDesk.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace tawjih;
using namespace tawjih::exchange;
using test::TestDesk;

namespace {

/// A desk with the shipped catalogue and an intake whose texts are as awkward as texts get.
struct Stage {
    explicit Stage(TestDesk::Place place = TestDesk::Place::Memory) : desk(test::everyRole, place) {
        VERIFY_OK(catalogue.seedCatalogue());
        Establishment centre = catalogue.establishments()->front();
        centre.phone = QStringLiteral("+212 522 00 00 00");
        centre.latitude = 33.57311;
        centre.longitude = -7.58984;
        VERIFY_OK(catalogue.save(centre));
        Intake intake;
        intake.programme = catalogue.programmes()->front().id;
        intake.startsOn = QDate(2026, 10, 1);
        intake.seats = 20;
        intake.teachingLanguage = QStringLiteral("arb");
        intake.scheduleNote = QStringLiteral("'=SUM(1;2) \"half\"; أيام");
        intake.grants = QStringLiteral("=1+1");
        intake.active = false;
        intake.provenance.verifiedBy = QStringLiteral("''quoted''");
        VERIFY_OK(catalogue.save(intake));
    }
    [[nodiscard]] QString path(const QString& name = QStringLiteral("list.csv")) const { return folder.filePath(name); }
    [[nodiscard]] QString write(const QByteArray& content, const QString& name = QStringLiteral("list.csv")) const {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return path(name);
    }
    [[nodiscard]] std::size_t size() const {
        return catalogue.providers(CatalogueScope::All)->size() +
               catalogue.establishments({}, CatalogueScope::All)->size() +
               catalogue.programmes({}, CatalogueScope::All)->size() +
               catalogue.intakes({}, CatalogueScope::All)->size();
    }
    [[nodiscard]] QString programme() const {
        return catalogue.programmes()->front().id.uuid().toString(QUuid::WithoutBraces);
    }
    /// The single report of a file of one row.
    [[nodiscard]] EntryReport judge(const QString& header, const QString& row) {
        const auto compared = exchange.preview(write(QString(header + u'\n' + row + u'\n').toUtf8()));
        return compared && compared->entries.size() == 1 ? compared->entries.front() : EntryReport();
    }

    TestDesk desk;
    CatalogueService catalogue{desk.context()};
    CatalogueExchange exchange{desk.context(), catalogue};
    QTemporaryDir folder;
};

const QString intakeHeader = QStringLiteral("kind;id;belongs_to;starts_on;seats;schedule;teaching_language;active");

} // namespace

class CatalogueExchangeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roundTripChangesNothing_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("encrypted");
        QTest::newRow("csv") << QStringLiteral("c.csv") << false;
        QTest::newRow("json") << QStringLiteral("c.json") << false;
        QTest::newRow("csv, encrypted file") << QStringLiteral("c.csv") << true;
    }
    void roundTripChangesNothing() {
        QFETCH(QString, name);
        QFETCH(bool, encrypted);
        Stage stage(encrypted ? TestDesk::Place::EncryptedFile : TestDesk::Place::Memory);
        QCOMPARE(stage.exchange.exportTo(stage.path(name)).value(), static_cast<int>(stage.size()));
        QCOMPARE(stage.desk.countAudited(audit::Action::CatalogueExported), 1);
        const int imports = stage.desk.countAudited(audit::Action::CatalogueImported);
        const auto compared = stage.exchange.import(stage.path(name));
        VERIFY_OK(compared);
        for (const EntryReport& report : compared->entries)
            QVERIFY2(report.outcome == EntryOutcome::Unchanged,
                     qPrintable(report.reason() + report.changed.join(u' ')));
        QCOMPARE(compared->entries.size(), stage.size());
        QCOMPARE(stage.desk.countAudited(audit::Action::CatalogueImported), imports);
    }

    void anotherDeskTakesItIn_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << QStringLiteral("c.csv");
        QTest::newRow("json") << QStringLiteral("c.json");
    }
    void anotherDeskTakesItIn() {
        QFETCH(QString, name);
        Stage from;
        VERIFY_OK(from.exchange.exportTo(from.path(name)));
        TestDesk other;
        CatalogueService catalogue(other.context());
        CatalogueExchange exchange(other.context(), catalogue);
        const auto taken = exchange.import(from.path(name));
        VERIFY_OK(taken);
        QCOMPARE(taken->count(EntryOutcome::New), static_cast<int>(from.size()));
        QCOMPARE(other.countAudited(audit::Action::CatalogueImported), 1);
        const Intake original = from.catalogue.intakes({}, CatalogueScope::All)->front();
        Intake copy = catalogue.find(original.id).value();
        copy.stamp = original.stamp;
        QCOMPARE(copy, original);
        const auto again = exchange.preview(from.path(name));
        QCOMPARE(again->count(EntryOutcome::Unchanged), static_cast<int>(from.size()));
    }

    void namesTheLineAndTheReason_data() {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("problem");
        const auto add = [](const char* name, const char* row, const char* column, RowProblem problem) {
            QTest::newRow(name) << QString::fromUtf8(row) << QString::fromUtf8(column) << static_cast<int>(problem);
        };
        using P = RowProblem;
        add("negative seats", "intake;;%1;2026-10-01;-1;;;1", "seats", P::OutOfRange);
        add("seats in words", "intake;;%1;2026-10-01;many;;;1", "seats", P::Malformed);
        add("unknown schedule", "intake;;%1;2026-10-01;;nights;;1", "schedule", P::UnknownValue);
        add("unknown language", "intake;;%1;2026-10-01;;;xqz;1", "teaching_language", P::UnknownValue);
        add("no such day", "intake;;%1;2026-02-30;;;;1", "starts_on", P::Malformed);
        add("a day as people write it", "intake;;%1;01/10/2026;;;;1", "starts_on", P::Malformed);
        add("no first day", "intake;;%1;;;;;1", "starts_on", P::Missing);
        add("no programme", "intake;;;2026-10-01;;;;1", "belongs_to", P::Missing);
        add("unknown programme", "intake;;018d5ebf-1e80-7c97-81d6-000000000000;2026-10-01;;;;1", "belongs_to",
            P::UnknownValue);
        add("unknown kind", "course;;%1;2026-10-01;;;;1", "kind", P::UnknownValue);
        add("no kind", ";;%1;2026-10-01;;;;1", "kind", P::Missing);
        add("a broken id", "intake;123;%1;2026-10-01;;;;1", "id", P::Malformed);
        add("the id of another kind", "intake;%1;%1;2026-10-01;;;;1", "id", P::Contradiction);
        add("active in words", "intake;;%1;2026-10-01;;;;yes", "active", P::Malformed);
        add("a column of another kind", "provider;;;2026-10-01;;;;1", "starts_on", P::Contradiction);
        add("too few cells", "intake;;%1;2026-10-01", "", P::FewerCells);
        add("too many cells", "intake;;%1;2026-10-01;;;;1;;;", "", P::CellsBeyondHeaders);
        add("an open quote", "intake;;%1;\"2026-10-01;;;;1", "", P::BrokenQuotes);
    }
    void namesTheLineAndTheReason() {
        QFETCH(QString, row);
        QFETCH(QString, column);
        QFETCH(int, problem);
        Stage stage;
        const EntryReport report = stage.judge(intakeHeader, row.replace(QStringLiteral("%1"), stage.programme()));
        QCOMPARE(int(report.outcome), int(EntryOutcome::Invalid));
        QCOMPARE(report.line, 2);
        const EntryIssue expected{column, static_cast<RowProblem>(problem)};
        QVERIFY2(std::ranges::find(report.issues, expected) != report.issues.end(), qPrintable(report.reason()));
        QVERIFY(!report.reason().isEmpty());
        const std::size_t before = stage.size();
        VERIFY_FAILS(stage.exchange.import(stage.path()), ErrorCode::Invalid);
        QCOMPARE(stage.size(), before);
    }

    void oneBadLineKeepsAllOut() {
        Stage stage;
        const QString rows = QStringLiteral("%1\nintake;;%2;2026-10-01;12;evening;fra;1\n"
                                            "intake;;%2;2026-11-01;-1;evening;fra;1\n")
                                 .arg(intakeHeader, stage.programme());
        const std::size_t before = stage.size();
        const auto compared = stage.exchange.preview(stage.write(rows.toUtf8()));
        QCOMPARE(compared->count(EntryOutcome::Invalid), 1);
        QCOMPARE(compared->entries.back().line, 3);
        VERIFY_FAILS(stage.exchange.import(stage.path()), ErrorCode::Invalid);
        QCOMPARE(stage.size(), before);
    }

    void unknownLevelsAreRefused() {
        Stage stage;
        const QString centre = stage.catalogue.establishments()->front().id.uuid().toString(QUuid::WithoutBraces);
        const auto header = QStringLiteral("kind;belongs_to;name_fr;level;mode");
        EntryReport report = stage.judge(header, QStringLiteral("programme;%1;Tapis;master;centre").arg(centre));
        QVERIFY((report.issues == std::vector{EntryIssue{QStringLiteral("level"), RowProblem::UnknownValue}}));
        report = stage.judge(QStringLiteral("kind;belongs_to;name_fr;mode"),
                             QStringLiteral("programme;%1;Tapis;centre").arg(centre));
        QVERIFY((report.issues == std::vector{EntryIssue{QStringLiteral("level"), RowProblem::Missing}}));
        report = stage.judge(QString(header + QStringLiteral(";rule_id")),
                             QStringLiteral("programme;%1;Tapis;technician;centre;%1").arg(centre));
        QVERIFY((report.issues == std::vector{EntryIssue{QStringLiteral("rule_id"), RowProblem::UnknownValue}}));
        report = stage.judge(header, QStringLiteral("programme;%1;Tapis;technician;centre").arg(centre));
        QCOMPARE(int(report.outcome), int(EntryOutcome::New));
    }

    void partialColumnsLeaveTheRest() {
        Stage stage;
        const Programme before = stage.catalogue.programmes()->front();
        const QString row = QStringLiteral("programme;%1;30").arg(stage.programme());
        const QString header = QStringLiteral("kind;id;duration_months");
        const EntryReport report = stage.judge(header, row);
        QCOMPARE(int(report.outcome), int(EntryOutcome::Changed));
        QCOMPARE(report.changed, QStringList{QStringLiteral("duration_months")});
        VERIFY_OK(stage.exchange.import(stage.path()));
        Programme expected = before;
        const Programme after = stage.catalogue.find(before.id).value();
        expected.stamp = after.stamp;
        expected.durationMonths = 30;
        QCOMPARE(after, expected);
        QCOMPARE(after.stamp.version, before.stamp.version + 1);
    }

    void entriesWithoutIdsAreKnownAgain() {
        Stage stage;
        const QString row =
            QStringLiteral("%1\nintake;;%2;2026-12-01;12;evening;fra;1\n").arg(intakeHeader, stage.programme());
        QCOMPARE(stage.exchange.import(stage.write(row.toUtf8()))->count(EntryOutcome::New), 1);
        QCOMPARE(stage.exchange.import(stage.path())->count(EntryOutcome::Unchanged), 1);
        const QString twice = QString(row + row.section(u'\n', 1));
        QCOMPARE(stage.exchange.preview(stage.write(twice.toUtf8()))->count(EntryOutcome::Invalid), 1);
    }

    void childrenMayStandBeforeTheirParents() {
        Stage stage;
        const auto id = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
        const QString provider = id();
        const QString centre = id();
        const QString rows = QStringLiteral("kind;id;belongs_to;name_fr;provider_kind\n"
                                            "establishment;%2;%1;Centre neuf;\n"
                                            "provider;%1;;Réseau neuf;other\n")
                                 .arg(provider, centre);
        const auto taken = stage.exchange.import(stage.write(rows.toUtf8()));
        VERIFY_OK(taken);
        QCOMPARE(taken->count(EntryOutcome::New), 2);
        QCOMPARE(stage.catalogue.find(EstablishmentId(QUuid(centre)))->provider, ProviderId(QUuid(provider)));
        // A parent that is refused takes its children along.
        const QString broken = QStringLiteral("kind;id;belongs_to;name_fr;provider_kind\n"
                                              "provider;%1;;Autre;none\nestablishment;;%1;Là-bas;\n")
                                   .arg(id());
        QCOMPARE(stage.exchange.preview(stage.write(broken.toUtf8()))->count(EntryOutcome::Invalid), 2);
    }

    void filesOfOtherKindsAreRefused_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::FileMalformed);
        QTest::newRow("a list of persons") << QByteArray("Nom;Prénom\nDiallo;Awa\n") << int(ErrorCode::FileMalformed);
        QTest::newRow("an unknown column") << QByteArray("kind;name\nprovider;x\n") << int(ErrorCode::Invalid);
        QTest::newRow("a column twice") << QByteArray("kind;name_fr;name_fr\nprovider;x;y\n")
                                        << int(ErrorCode::Invalid);
        QTest::newRow("broken JSON") << QByteArray("{\"format\":\n \"tawjih-catalogue\",,}")
                                     << int(ErrorCode::FileMalformed);
        QTest::newRow("another JSON") << QByteArray("{\"entries\": []}") << int(ErrorCode::FileMalformed);
        QTest::newRow("a later version") << QByteArray(R"({"format": "tawjih-catalogue", "version": 2, "entries": []})")
                                         << int(ErrorCode::FileMalformed);
        QTest::newRow("an unknown key")
            << QByteArray(R"({"format": "tawjih-catalogue", "version": 1, "entries": [{"kind": "provider", "x": 1}]})")
            << int(ErrorCode::Invalid);
    }
    void filesOfOtherKindsAreRefused() {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        Stage stage;
        const auto refused = stage.exchange.preview(stage.write(content));
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().code), code);
        VERIFY_FAILS(stage.exchange.preview(stage.path(QStringLiteral("none.csv"))), ErrorCode::FileUnreadable);
    }

    void jsonNamesTheEntry() {
        Stage stage;
        const QByteArray content = R"({"format": "tawjih-catalogue", "version": 1, "entries": [
            {"kind": "provider", "name_fr": "A", "provider_kind": "other"},
            {"kind": "provider", "name_fr": "B", "provider_kind": "guild"},
            {"kind": "provider", "name_fr": ["C"], "provider_kind": "other"}, 7]})";
        const auto compared = stage.exchange.preview(stage.write(content, QStringLiteral("c.json")));
        VERIFY_OK(compared);
        QCOMPARE(compared->count(EntryOutcome::New), 1);
        QCOMPARE(compared->entries[1].line, 2);
        QVERIFY((compared->entries[1].issues ==
                 std::vector{EntryIssue{QStringLiteral("provider_kind"), RowProblem::UnknownValue}}));
        QVERIFY((compared->entries[2].issues == std::vector{EntryIssue{{}, RowProblem::Malformed}}));
        QCOMPARE(compared->count(EntryOutcome::Invalid), 3);
    }

    void cancellingLeavesTheCatalogueAlone() {
        Stage from;
        VERIFY_OK(from.exchange.exportTo(from.path()));
        TestDesk other;
        CatalogueService catalogue(other.context());
        CatalogueExchange exchange(other.context(), catalogue);
        VERIFY_FAILS(exchange.import(from.path(), [](qint64 done, qint64) { return done < 5; }), ErrorCode::Cancelled);
        QVERIFY(catalogue.providers(CatalogueScope::All)->empty());
        QCOMPARE(other.countAudited(audit::Action::CatalogueImported), 0);
    }

    void permissions() {
        Stage stage;
        VERIFY_OK(stage.exchange.exportTo(stage.path()));
        const vault::Actor advisor = stage.desk.addUser(QStringLiteral("B. Advisor"), vault::Role::Advisor);
        CatalogueService catalogue(stage.desk.contextFor(advisor));
        CatalogueExchange exchange(stage.desk.contextFor(advisor), catalogue);
        VERIFY_FAILS(exchange.preview(stage.path()), ErrorCode::NotAllowed);
        VERIFY_FAILS(exchange.import(stage.path()), ErrorCode::NotAllowed);
        VERIFY_OK(exchange.exportTo(stage.path(QStringLiteral("theirs.csv"))));
    }
};

TAWJIH_REGISTER_TEST(CatalogueExchangeTest)
#include "CatalogueExchangeTest.moc"
