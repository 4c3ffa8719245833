#include "core/db/Statement.h"

#include "core/db/Connection.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace Qt::Literals;

namespace {

enum class Season { Spring, Autumn };

} // namespace

namespace tawjih {

template <>
struct Codes<Season> {
    static constexpr CodeEntry<Season> entries[] = {{Season::Spring, "spring", "Spring"},
                                                    {Season::Autumn, "autumn", "Autumn"}};
};

} // namespace tawjih

class StatementTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_connection.reset(); }
    void everyTypeComesBack();
    void emptyTextIsNotNull();
    void optionalsAreNull();
    void refusesWhatATypeCannotBe_data();
    void refusesWhatATypeCannotBe();
    void refusesNullIntoNonOptional();
    void namesTheColumnThatIsMissing();
    void reportsUnknownAndUnboundPlaceholders();
    void refusesTwoStatementsInOneText();
    void countsWhatItChanged();
    void keepsBindingsForTheNextRun();
    void eachStopsWhenTold();
    void eachReturnsTheVisitorsError();
    void valueOfNoRowIsNotFound();
    void constraintErrorsNameTheColumnOnly();
    void runTimeErrorsKeepTheirValuesToThemselves();

private:
    std::unique_ptr<db::Connection> m_connection;
};

void StatementTest::init() {
    auto opened = db::Connection::inMemory();
    VERIFY_OK(opened);
    m_connection = *std::move(opened);
    VERIFY_OK(m_connection->execute(
        u"CREATE TABLE thing (id BLOB, name TEXT, flag INTEGER, small INTEGER, large INTEGER, weight REAL, data BLOB,"
        " day TEXT, moment TEXT, season TEXT, CHECK (name <> 'forbidden'))"));
}

void StatementTest::everyTypeComesBack() {
    const auto id = BeneficiaryId::create(SystemClock());
    const QString name = u"Zineb \U0001F600 زينب"_s;
    const QByteArray data = QByteArray::fromHex("00ff10");
    const QDate day(1999, 12, 31);
    const QDateTime moment(QDate(2026, 3, 12), QTime(9, 30, 1, 7), Qt::UTC);
    VERIFY_OK(m_connection
                  ->prepare(u"INSERT INTO thing VALUES (:id, :name, :flag, :small, :large, :weight, :data, :day,"
                            " :moment, :season)")
                  .bind("id", id)
                  .bind("name", name)
                  .bind("flag", true)
                  .bind("small", -7)
                  .bind("large", std::numeric_limits<qint64>::max())
                  .bind("weight", 1.5)
                  .bind("data", data)
                  .bind("day", day)
                  .bind("moment", moment)
                  .bind("season", Season::Autumn)
                  .run());
    int seen = 0;
    VERIFY_OK(m_connection->prepare(u"SELECT * FROM thing").each([&](const db::Row& row) {
        ++seen;
        QCOMPARE(row.get<QDateTime>("moment"), moment);
        QCOMPARE(row.get<BeneficiaryId>("id").uuid(), id.uuid());
        QCOMPARE(row.get<QString>("name"), name);
        QCOMPARE(row.get<bool>("flag"), true);
        QCOMPARE(row.get<int>("small"), -7);
        QCOMPARE(row.get<qint64>("large"), std::numeric_limits<qint64>::max());
        QCOMPARE(row.get<double>("weight"), 1.5);
        QCOMPARE(row.get<QByteArray>("data"), data);
        QCOMPARE(row.at<QDate>(7), day);
        QVERIFY(row.get<Season>("season") == Season::Autumn);
        QVERIFY(row.get<std::optional<Season>>("season") == Season::Autumn);
    }));
    QCOMPARE(seen, 1);
    // The stored forms are part of the format of a desk.
    const auto stored = m_connection
                            ->prepare(u"SELECT day || ' ' || moment || ' ' || season || ' ' || length(id)"
                                      " FROM thing")
                            .value<QString>();
    VERIFY_OK(stored);
    QCOMPARE(*stored, u"1999-12-31 2026-03-12T09:30:01.007Z autumn 16"_s);
}

void StatementTest::emptyTextIsNotNull() {
    auto text = m_connection->prepare(u"SELECT :text IS NULL OR typeof(:text) <> 'text'");
    VERIFY_OK(text.bind("text", QString()).value<bool>());
    QCOMPARE(*text.value<bool>(), false);
    auto bytes = m_connection->prepare(u"SELECT :bytes IS NULL OR typeof(:bytes) <> 'blob'");
    QCOMPARE(*bytes.bind("bytes", QByteArray()).value<bool>(), false);
}

void StatementTest::optionalsAreNull() {
    auto isNull = m_connection->prepare(u"SELECT :value IS NULL");
    QCOMPARE(*isNull.bind("value", std::optional<QString>()).value<bool>(), true);
    QCOMPARE(*isNull.bind("value", std::optional<QString>(u""_s)).value<bool>(), false);
    QCOMPARE(*isNull.bind("value", std::nullopt).value<bool>(), true);
    QCOMPARE(*isNull.bind("value", QDate()).value<bool>(), true);
    QCOMPARE(*isNull.bind("value", BeneficiaryId()).value<bool>(), true);
    QVERIFY(!m_connection->prepare(u"SELECT NULL").value<std::optional<QDate>>()->has_value());
    QCOMPARE(**m_connection->prepare(u"SELECT 5").value<std::optional<int>>(), 5);
}

void StatementTest::refusesWhatATypeCannotBe_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("type");
    QTest::newRow("unknown code") << u"SELECT 'winter' AS marker"_s << u"season"_s;
    QTest::newRow("no such day") << u"SELECT '2026-02-30' AS marker"_s << u"date"_s;
    QTest::newRow("no date") << u"SELECT 'marker' AS marker"_s << u"date"_s;
    QTest::newRow("local time") << u"SELECT '2026-02-20T10:00:00.000' AS marker"_s << u"instant"_s;
    QTest::newRow("letters in time") << u"SELECT '2026-02-20T1x:00:00.000Z' AS marker"_s << u"instant"_s;
    QTest::newRow("short key") << u"SELECT x'0011' AS marker"_s << u"id"_s;
    QTest::newRow("too large") << u"SELECT 4294967296 AS marker"_s << u"int"_s;
}

void StatementTest::refusesWhatATypeCannotBe() {
    QFETCH(const QString, sql);
    QFETCH(const QString, type);
    auto statement = m_connection->prepare(sql);
    const auto read = [&]() -> Status {
        return statement.each([&](const db::Row& row) {
            if (type == u"season")
                (void)row.get<Season>("marker");
            else if (type == u"date")
                (void)row.get<std::optional<QDate>>("marker");
            else if (type == u"instant")
                (void)row.get<QDateTime>("marker");
            else if (type == u"id")
                (void)row.get<CaseId>("marker");
            else
                (void)row.get<int>("marker");
        });
    };
    const Status status = read();
    VERIFY_FAILS(status, ErrorCode::DeskDamaged);
    QCOMPARE(status.error().detail, u"marker does not hold what it should"_s);
}

void StatementTest::refusesNullIntoNonOptional() {
    VERIFY_OK(m_connection->execute(u"INSERT INTO thing (name) VALUES ('a')"));
    const auto read = m_connection->prepare(u"SELECT name, day FROM thing").all([](const db::Row& row) {
        return row.get<QDate>("day");
    });
    VERIFY_FAILS(read, ErrorCode::DeskDamaged);
    QCOMPARE(read.error().detail, u"thing.day is NULL"_s);
}

void StatementTest::namesTheColumnThatIsMissing() {
    const auto read = m_connection->prepare(u"SELECT 1 AS a, 2 AS b").all([](const db::Row& row) {
        return row.get<int>("b") + row.get<int>("a") + row.get<int>("c");
    });
    VERIFY_FAILS(read, ErrorCode::DeskDamaged);
    QCOMPARE(read.error().detail, u"no column c"_s);
    VERIFY_FAILS(m_connection->prepare(u"SELECT 1").all([](const db::Row& row) { return row.at<int>(1); }),
                 ErrorCode::DeskDamaged);
}

void StatementTest::reportsUnknownAndUnboundPlaceholders() {
    VERIFY_FAILS(m_connection->prepare(u"SELECT :a").bind("b", 1).value<int>(), ErrorCode::DatabaseFailed);
    const auto unbound = m_connection->prepare(u"SELECT :a + :b").bind("b", 1).value<int>();
    VERIFY_FAILS(unbound, ErrorCode::DatabaseFailed);
    QCOMPARE(unbound.error().detail, u"not bound: :a"_s);
    VERIFY_FAILS(m_connection->prepare(u"SELECT nonsense FROM nowhere").run(), ErrorCode::DatabaseFailed);
}

void StatementTest::refusesTwoStatementsInOneText() {
    VERIFY_FAILS(m_connection->execute(u"DELETE FROM thing; DELETE FROM thing"), ErrorCode::DatabaseFailed);
    VERIFY_OK(m_connection->execute(u"DELETE FROM thing; -- and a remark"));
    VERIFY_OK(m_connection->execute(u"-- a remark alone"));
}

void StatementTest::countsWhatItChanged() {
    VERIFY_OK(m_connection->execute(u"INSERT INTO thing (name) VALUES ('a'), ('b'), ('c')"));
    QCOMPARE(*m_connection->prepare(u"UPDATE thing SET flag = 1 WHERE name > 'a'").run(), 2);
    QCOMPARE(*m_connection->prepare(u"UPDATE thing SET flag = 1 WHERE name > 'z'").run(), 0);
    QCOMPARE(*m_connection->prepare(u"DELETE FROM thing RETURNING name").run(), 3);
}

void StatementTest::keepsBindingsForTheNextRun() {
    auto insert = m_connection->prepare(u"INSERT INTO thing (name, small) VALUES (:name, :small)");
    VERIFY_OK(insert.bind("name", u"same"_s).bind("small", 1).run());
    VERIFY_OK(insert.bind("small", 2).run());
    QCOMPARE(*m_connection->prepare(u"SELECT count(*) FROM thing WHERE name = 'same'").value<int>(), 2);
    // A statement from the cache starts without values.
    {
        auto first = m_connection->prepare(u"SELECT :value");
        QCOMPARE(*first.bind("value", 3).value<int>(), 3);
    }
    VERIFY_FAILS(m_connection->prepare(u"SELECT :value").value<int>(), ErrorCode::DatabaseFailed);
}

void StatementTest::eachStopsWhenTold() {
    auto numbers = m_connection->prepare(u"SELECT column1 FROM (VALUES (1), (2), (3))");
    int sum = 0;
    VERIFY_OK(numbers.each([&](const db::Row& row) {
        sum += row.at<int>(0);
        return sum < 3;
    }));
    QCOMPARE(sum, 3);
    const auto all = numbers.all([](const db::Row& row) { return row.at<int>(0); });
    VERIFY_OK(all);
    QCOMPARE(*all, (std::vector<int>{1, 2, 3}));
    QCOMPARE(**numbers.first([](const db::Row& row) { return row.at<int>(0); }), 1);
}

void StatementTest::eachReturnsTheVisitorsError() {
    int seen = 0;
    VERIFY_FAILS(
        m_connection->prepare(u"SELECT column1 FROM (VALUES (1), (2), (3))").each([&](const db::Row&) -> Status {
            ++seen;
            return fail(ErrorCode::DiskFull);
        }),
        ErrorCode::DiskFull);
    QCOMPARE(seen, 1);
}

void StatementTest::valueOfNoRowIsNotFound() {
    VERIFY_FAILS(m_connection->prepare(u"SELECT name FROM thing").value<QString>(), ErrorCode::NotFound);
    const auto none =
        m_connection->prepare(u"SELECT name FROM thing").first([](const db::Row& row) { return row.at<QString>(0); });
    VERIFY_OK(none);
    QVERIFY(!none->has_value());
}

void StatementTest::constraintErrorsNameTheColumnOnly() {
    VERIFY_OK(m_connection->execute(u"CREATE UNIQUE INDEX thing_name ON thing (name)"));
    auto insert = m_connection->prepare(u"INSERT INTO thing (name) VALUES (:name)");
    VERIFY_OK(insert.bind("name", u"Marker Person"_s).run());
    const auto twice = insert.run();
    VERIFY_FAILS(twice, ErrorCode::ConstraintFailed);
    QCOMPARE(twice.error().detail, u"SQLITE_CONSTRAINT_UNIQUE: UNIQUE constraint failed: thing.name"_s);
}

void StatementTest::runTimeErrorsKeepTheirValuesToThemselves() {
    const auto search = m_connection->prepare(u"SELECT json_extract(:text, :path)")
                            .bind("text", u"{}"_s)
                            .bind("path", u"Marker Person"_s)
                            .value<QString>();
    VERIFY_FAILS(search, ErrorCode::DatabaseFailed);
    QVERIFY2(!search.error().detail.contains(u"Marker"), qPrintable(search.error().detail));
}

TAWJIH_REGISTER_TEST(StatementTest)
#include "StatementTest.moc"
