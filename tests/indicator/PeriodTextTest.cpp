#include "core/indicator/PeriodText.h"

#include "tests/indicator/FigureDesk.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using namespace tawjih;
using namespace tawjih::indicator;
using namespace tawjih::test;

class PeriodTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void periodsAreRead_data();
    void periodsAreRead();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void theLastOnesDependOnTheDay();
    void theOneBefore_data();
    void theOneBefore();
    void theOneBeforeTouches();
    void names_data();
    void names();
};

void PeriodTextTest::periodsAreRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    const auto row = [](const char* text, QDate from, QDate to) {
        QTest::newRow(text) << QString::fromUtf8(text) << from << to;
    };
    row("2026", {2026, 1, 1}, {2026, 12, 31});
    row(" 2026 ", {2026, 1, 1}, {2026, 12, 31});
    row("2024-02", {2024, 2, 1}, {2024, 2, 29});
    row("2026-12", {2026, 12, 1}, {2026, 12, 31});
    row("2026-Q1", {2026, 1, 1}, {2026, 3, 31});
    row("2026-q4", {2026, 10, 1}, {2026, 12, 31});
    row("school:2025", {2025, 9, 1}, {2026, 8, 31});
    row("project:2024", {2024, 1, 31}, {2025, 1, 30});
    row("2026-01-05..2026-02-10", {2026, 1, 5}, {2026, 2, 10});
    row("2026-01-05..2026-01-05", {2026, 1, 5}, {2026, 1, 5});
    row("all", Period::everything().from, Period::everything().to);
}

void PeriodTextTest::periodsAreRead() {
    QFETCH(QString, text);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QCOMPARE(must(periodFrom(text)), (Period{from, to}));
}

void PeriodTextTest::faultsAreNamed_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    for (const char* text : {"",
                             "x",
                             "20",
                             "2026-13",
                             "2026-00",
                             "2026-Q5",
                             "2026-Q0",
                             "2026-Q",
                             "school:",
                             "school:25",
                             "project:0000",
                             "0000",
                             "2026-02-30..2026-03-01",
                             "2026-01-01..",
                             "..2026-01-01",
                             "2026-01-01..2026-02-01..2026-03-01",
                             "2026-01-01-2026-02-01",
                             "2026..2027",
                             "All",
                             "last-month",
                             "last-quarter",
                             "٢٠٢٦"})
        QTest::newRow(text) << QString::fromUtf8(text) << u"period:malformed"_s;
    QTest::newRow("backwards") << u"2026-02-10..2026-01-05"_s << u"period:contradiction"_s;
    QTest::newRow("by a day") << u"2026-02-10..2026-02-09"_s << u"period:contradiction"_s;
}

void PeriodTextTest::faultsAreNamed() {
    QFETCH(QString, text);
    QFETCH(QString, problem);
    const auto read = periodFrom(text);
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error().code), static_cast<int>(ErrorCode::Invalid));
    QCOMPARE(described(read.error().problems), QStringList{problem});
}

void PeriodTextTest::theLastOnesDependOnTheDay() {
    QCOMPARE(must(periodFrom(u"last-month"_s, QDate(2026, 3, 31))), Period::month(QDate(2026, 2, 1)));
    QCOMPARE(must(periodFrom(u"last-month"_s, QDate(2026, 1, 1))), Period::month(QDate(2025, 12, 1)));
    QCOMPARE(must(periodFrom(u"last-quarter"_s, QDate(2026, 1, 15))), Period::quarter(QDate(2025, 12, 1)));
    QCOMPARE(must(periodFrom(u"last-quarter"_s, QDate(2026, 5, 31))), Period::quarter(QDate(2026, 1, 1)));
}

void PeriodTextTest::theOneBefore_data() {
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("before");
    const auto row = [](const char* period, const char* before) {
        QTest::newRow(period) << QString::fromUtf8(period) << QString::fromUtf8(before);
    };
    row("2026-03", "2026-02");
    row("2024-03", "2024-02");
    row("2026-01", "2025-12");
    row("2026-Q1", "2025-Q4");
    row("2026", "2025");
    row("school:2025", "school:2024");
    row("project:2025", "project:2024");
    row("2026-01-05..2026-02-10", "2025-11-29..2026-01-04");
    row("2026-03-12..2026-03-12", "2026-03-11..2026-03-11");
    row("2026-01-01..2026-02-28", "2025-11-01..2025-12-31");
    row("2026-02-01..2026-02-27", "2026-01-05..2026-01-31");
}

void PeriodTextTest::theOneBefore() {
    QFETCH(QString, period);
    QFETCH(QString, before);
    QCOMPARE(periodBefore(must(periodFrom(period))), std::optional(must(periodFrom(before))));
}

/// However long: it ends on the day before, and is as long in days or in months.
void PeriodTextTest::theOneBeforeTouches() {
    QVERIFY(!periodBefore(Period::everything()));
    QRandomGenerator random(3);
    for (int i = 0; i < 5000; ++i) {
        const QDate from = QDate(2020, 1, 1).addDays(random.bounded(3000));
        const Period period{from, from.addDays(random.bounded(800))};
        const Period before = *periodBefore(period);
        QCOMPARE(before.to, from.addDays(-1));
        QVERIFY(before.from <= before.to);
        const qint64 difference = before.from.daysTo(before.to) - period.from.daysTo(period.to);
        QVERIFY2(std::abs(difference) <= 4, qPrintable(from.toString(Qt::ISODate)));
    }
}

void PeriodTextTest::names_data() {
    QTest::addColumn<QString>("period");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* period, Language language, const QString& name) {
        QTest::newRow(qPrintable(QString(QLatin1String(period) + u' ' + codeOf(language))))
            << QString::fromUtf8(period) << language << name;
    };
    // Without the program's translations the words are English; months and days are the language's.
    row("2026-03", Language::French, u"mars 2026"_s);
    row("2026-03", Language::Arabic, u"مارس 2026"_s);
    row("2026-03", Language::English, u"March 2026"_s);
    row("2026-Q1", Language::English, u"quarter 1 of 2026"_s);
    row("2026", Language::English, u"year 2026"_s);
    row("2026", Language::Arabic, u"year 2026"_s);
    row("school:2025", Language::English, u"school year 2025–2026"_s);
    row("project:2025", Language::English, u"project year 2025–2026"_s);
    row("all", Language::English, u"since the desk opened"_s);
    row("2026-01-01..2026-02-28", Language::English, u"January 2026 to February 2026"_s);
    row("2026-01-01..2026-02-28", Language::French, u"janvier 2026 to février 2026"_s);
    row("2026-01-05..2026-02-10", Language::English, u"5 January 2026 to 10 February 2026"_s);
    row("2026-01-05..2026-02-10", Language::Arabic, u"5 يناير 2026 to 10 فبراير 2026"_s);
    row("2026-01-01..2026-02-10", Language::French, u"1er janvier 2026 to 10 février 2026"_s);
}

void PeriodTextTest::names() {
    QFETCH(QString, period);
    QFETCH(Language, language);
    QFETCH(QString, name);
    QCOMPARE(periodName(must(periodFrom(period)), Tongue(language)), name);
}

TAWJIH_REGISTER_TEST(PeriodTextTest)
#include "PeriodTextTest.moc"
