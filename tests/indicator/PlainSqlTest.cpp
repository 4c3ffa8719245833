#include "tests/indicator/PlainSql.h"

#include "tests/indicator/DemoFigures.h"
#include "tests/indicator/RandomDesk.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace tawjih::indicator;
using namespace tawjih::test;

namespace {

/// Uuids as SQL writes them.
QString plainKey(const QString& key) {
    const QUuid uuid(key);
    return uuid.isNull() ? key : uuid.toString(QUuid::Id128);
}

QString asText(const std::map<QString, Tally>& tallies) {
    QStringList lines;
    for (const auto& [key, tally] : tallies)
        lines << QString(key + u' ' + test::described(tally, true));
    return lines.join(QStringLiteral(", "));
}

} // namespace

/// Every shipped indicator with every breakdown that SQL can say, against SQL.
class PlainSqlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyIndicatorIsWrittenDown();
    void agreesOnADemoDesk();
    void agreesWhereAnythingHappened_data();
    void agreesWhereAnythingHappened();

private:
    static void compare(db::Connection& connection, const Facts& facts);
};

void PlainSqlTest::everyIndicatorIsWrittenDown() {
    for (const Indicator& indicator : shipped().indicators.all())
        QVERIFY2(PlainSql::knows(indicator.code), qPrintable(indicator.code));
}

void PlainSqlTest::compare(db::Connection& connection, const Facts& facts) {
    const PlainSql sql(connection, facts.today);
    const Period last = Period::quarter(facts.today.addMonths(-3));
    QStringList wrong;
    int compared = 0;
    int turn = 0;
    for (const Indicator& indicator : shipped().indicators.all())
        for (const Period& period : {Period::everything(), last}) {
            std::vector<std::optional<Dimension>> dimensions{std::nullopt};
            for (const Dimension dimension : sql.dimensionsOf(indicator.code))
                dimensions.emplace_back(dimension);
            QVERIFY(dimensions.size() > 2);
            // All of them over all time; of a quarter some, in turns.
            if (period != Period::everything())
                std::erase_if(dimensions, [&](const auto& dimension) {
                    return dimension && (static_cast<int>(*dimension) + ++turn) % 4 != 0;
                });
            for (const auto& dimension : dimensions) {
                const Answer answer = answered(facts, {indicator, dimension, {}, {period, {}}});
                std::map<QString, Tally> found;
                for (qsizetype row = 0; row < answer.rowKeys.size(); ++row)
                    if (!found.emplace(plainKey(answer.rowKeys.at(row)), answer.rows[static_cast<std::size_t>(row)])
                             .second)
                        wrong << QStringLiteral("%1: twice %2").arg(indicator.code, answer.rowKeys.at(row));
                const auto expected = sql.count(indicator.code, dimension, period);
                ++compared;
                if (asText(found) != asText(expected))
                    wrong << QStringLiteral("%1 by %2 from %3\n  engine %4\n  sql    %5")
                                 .arg(indicator.code, dimension ? codeOf(*dimension) : QStringLiteral("nothing"),
                                      period.from.toString(Qt::ISODate), asText(found), asText(expected));
            }
            if (!PlainSql::tellsDays(indicator.code))
                continue;
            std::vector<int> days;
            for (const auto& [length, times] : answered(facts, {indicator, {}, {}, {period, {}}}).lastingOfAll)
                days.insert(days.end(), static_cast<std::size_t>(times), length);
            QCOMPARE(days, sql.days(indicator.code, period));
        }
    QVERIFY(compared > 900);
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1 of %2 differ\n").arg(wrong.size()).arg(compared) +
                                         wrong.mid(0, 12).join(u'\n')));
}

void PlainSqlTest::agreesOnADemoDesk() {
    compare(*demoDesk().desk.db, *demoFacts());
}

void PlainSqlTest::agreesWhereAnythingHappened_data() {
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {21U})
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void PlainSqlTest::agreesWhereAnythingHappened() {
    QFETCH(quint32, seed);
    RandomDesk desk(seed);
    desk.live(2500);
    compare(*desk.db, *loaded(desk));
}

TAWJIH_REGISTER_TEST(PlainSqlTest)
#include "PlainSqlTest.moc"
