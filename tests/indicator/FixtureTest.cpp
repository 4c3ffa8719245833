#include "core/indicator/PeriodText.h"
#include "tests/indicator/FixtureDesk.h"
#include "tests/support/TestMain.h"

#include <QFile>

using namespace tawjih;
using namespace tawjih::indicator;
using namespace tawjih::test;

namespace {

QString dataFile(const char* name) {
    return QStringLiteral(TAWJIH_TEST_DATA "/figures/") + QLatin1String(name);
}

/// A line of expected.txt.
struct Expectation {
    int line = 0;
    QString text;
    Question question;
    bool byRows = false;
    QStringList answers; ///< "key answer" each, in order; of a total the answer alone
};

QStringList linesOf(const QString& path) {
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

Expectation expectationOf(const QString& text, int line, const FixtureDesk& desk) {
    Expectation expected;
    expected.line = line;
    expected.text = text;
    QStringList left = text.section(QStringLiteral(" = "), 0, 0).split(u' ', Qt::SkipEmptyParts);
    const Indicator* indicator = shipped().indicators.find(left.value(0));
    if (!indicator)
        throw std::runtime_error("no such indicator: " + text.toStdString());
    expected.question.indicator = *indicator;
    expected.question.filter.period = must(periodFrom(left.value(1)));
    for (qsizetype i = 2; i + 1 < left.size(); i += 2) {
        const QString name = left.at(i + 1).section(u'=', 0, 0);
        const auto dimension = fromCode<Dimension>(name);
        if (!dimension)
            throw std::runtime_error("no such dimension: " + text.toStdString());
        if (left.at(i) == QLatin1String("by"))
            expected.question.rows = dimension;
        else
            expected.question.filter.where.emplace_back(*dimension,
                                                        QStringList{desk.keyOf(left.at(i + 1).section(u'=', 1))});
    }
    expected.byRows = expected.question.rows.has_value();
    const QStringList answers = text.section(QStringLiteral(" = "), 1).split(QStringLiteral(", "));
    for (const QString& answer : answers)
        expected.answers << (expected.byRows
                                 ? QString(desk.keyOf(answer.section(u' ', 0, 0)) + u' ' + answer.section(u' ', 1))
                                 : answer);
    expected.answers.sort();
    return expected;
}

/// The quartiles as FigureTable's Spread defines them, over all days one by one.
QString delaysOf(qint64 cases, const DayCounts& counts) {
    std::vector<int> days;
    for (const auto& [length, times] : counts)
        days.insert(days.end(), static_cast<std::size_t>(times), length);
    const auto at = [&](std::size_t quarters) { return days.at((days.size() * quarters + 3) / 4 - 1); };
    return QStringLiteral("%1 days %2..%3..%4").arg(cases).arg(at(1)).arg(at(2)).arg(at(3));
}

QStringList answersOf(const Expectation& expected, const Answer& answer) {
    const Indicator& indicator = expected.question.indicator;
    const bool lasts = !indicator.lasting.isEmpty();
    if (!expected.byRows)
        return {lasts ? delaysOf(answer.total.part, answer.lastingOfAll)
                      : described(answer.total, indicator.isShare())};
    QStringList all;
    for (qsizetype row = 0; row < answer.rowKeys.size(); ++row) {
        const auto at = static_cast<std::size_t>(row);
        all << QString(answer.rowKeys.at(row) + u' ' +
                       (lasts ? delaysOf(answer.rows[at].part, answer.lasting[at])
                              : described(answer.rows[at], indicator.isShare())));
    }
    all.sort();
    return all;
}

} // namespace

/// Every shipped indicator against what people counted by hand.
class FixtureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyIndicatorIsExpected();
    void answersAreThoseCountedByHand();
    void asOfNowIsTheSame();

private:
    std::unique_ptr<FixtureDesk> m_desk;
    std::vector<Expectation> m_expected;
    void compare(const Facts& facts);
};

void FixtureTest::initTestCase() {
    try {
        m_desk = std::make_unique<FixtureDesk>(dataFile("desk.txt"));
        const QStringList lines = linesOf(dataFile("expected.txt"));
        int number = 0;
        for (const QString& line : lines)
            if (++number; !line.isEmpty() && !line.startsWith(u'#'))
                m_expected.push_back(expectationOf(line, number, *m_desk));
    } catch (const std::exception& error) {
        QFAIL(error.what());
    }
    QVERIFY(m_expected.size() > 100);
}

void FixtureTest::everyIndicatorIsExpected() {
    QVERIFY(shipped().indicators.all().size() > 40);
    for (const Indicator& indicator : shipped().indicators.all()) {
        const bool expected = std::ranges::any_of(
            m_expected, [&](const Expectation& each) { return each.question.indicator.code == indicator.code; });
        QVERIFY2(expected, qPrintable(QStringLiteral("nobody counted %1 by hand").arg(indicator.code)));
    }
}

void FixtureTest::compare(const Facts& facts) {
    QStringList wrong;
    for (const Expectation& expected : m_expected) {
        const QStringList found = answersOf(expected, answered(facts, expected.question));
        if (found != expected.answers)
            wrong << QStringLiteral("expected.txt:%1: %2\n  found %3")
                         .arg(expected.line)
                         .arg(expected.text, found.join(QStringLiteral(", ")));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void FixtureTest::answersAreThoseCountedByHand() {
    compare(*loaded(*m_desk));
}

void FixtureTest::asOfNowIsTheSame() {
    compare(*must(FactService::loadAsOf(*m_desk->db, m_desk->clock.now())));
}

TAWJIH_REGISTER_TEST(FixtureTest)
#include "FixtureTest.moc"
