#include "core/exchange/DateFormats.h"

#include "tests/exchange/Texts.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace tawjih::exchange;
using tawjih::test::today;

class DateFormatsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsDays_data();
    void readsDays();
    void readsYears_data();
    void readsYears();
    void refuses_data();
    void refuses();
    void theSampleDecidesTheOrder();
    void everyDayIsReadBack();

private:
    const Vocabulary m_vocabulary;
};

void DateFormatsTest::readsDays_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QDate>("date");
    const QDate day(1997, 4, 22);
    for (const char* cell : {"1997-04-22",
                             "22/04/1997",
                             "22-04-1997",
                             "22.04.1997",
                             "22 04 1997",
                             "1997/04/22",
                             "04/22/1997",
                             "22/4/97",
                             "97-04-22",
                             "19970422",
                             "22041997",
                             "22 avril 1997",
                             "22-Apr-97",
                             "April 22, 1997",
                             "٢٢/٠٤/١٩٩٧",
                             "22 أبريل 1997",
                             "1997-04-22T00:00:00Z",
                             "22/04/1997 00:00",
                             "22/04/1997 12:30:00",
                             " 22/04/1997 ",
                             "né le 22/04/1997",
                             "\xe2\x80\x8f"
                             "22/04/1997"})
        QTest::newRow(cell) << QString::fromUtf8(cell) << day;
    QTest::newRow("1er janvier") << QStringLiteral("1er janvier 1990") << QDate(1990, 1, 1);
    QTest::newRow("two words for a month") << QStringLiteral("3 كانون الثاني 1990") << QDate(1990, 1, 3);
    QTest::newRow("pivot past") << QStringLiteral("01/02/27") << QDate(1927, 2, 1);
    QTest::newRow("pivot present") << QStringLiteral("01/02/26") << QDate(2026, 2, 1);
    QTest::newRow("day first unless said") << QStringLiteral("03/04/1999") << QDate(1999, 4, 3);
    QTest::newRow("leap day") << QStringLiteral("29/02/2000") << QDate(2000, 2, 29);
}

void DateFormatsTest::readsDays() {
    QFETCH(QString, cell);
    QFETCH(QDate, date);
    const auto read = parseDate(cell, {}, m_vocabulary, today);
    QVERIFY(read.has_value());
    QCOMPARE(*read, (CellDate{date, false, false}));
}

void DateFormatsTest::readsYears_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("approximate");
    for (const char* cell : {"1990", "00/00/1990", "00/05/1990", "05/1990", "1990-05", "mai 1990", "١٩٩٠"})
        QTest::newRow(cell) << QString::fromUtf8(cell) << false;
    for (const char* cell : {"vers 1990", "~1990", "env. 1990", "حوالي 1990", "estimé 01/01/1990"})
        QTest::newRow(cell) << QString::fromUtf8(cell) << true;
}

void DateFormatsTest::readsYears() {
    QFETCH(QString, cell);
    QFETCH(bool, approximate);
    const auto read = parseDate(cell, {}, m_vocabulary, today);
    QVERIFY(read.has_value());
    QCOMPARE(*read, (CellDate{QDate(1990, 1, 1), true, approximate}));
}

void DateFormatsTest::refuses_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("problem");
    for (const char* cell : {"", "-", "inconnu", "19970-04-22", "22/04/199", "=1997-04-22", "1/2/3/1990", "12345", "12",
                             "=DATE(1997;4;22)", "22 nivôse 1997", "999999999999/1/1"})
        QTest::newRow(*cell != 0 ? cell : "empty")
            << QString::fromUtf8(cell) << static_cast<int>(DateProblem::Unrecognised);
    for (const char* cell : {"31/02/1990", "29/02/1999", "13/13/1990", "1990-00-05", "32/01/1990", "1997-22-04"})
        QTest::newRow(cell) << QString::fromUtf8(cell) << static_cast<int>(DateProblem::Impossible);
}

void DateFormatsTest::refuses() {
    QFETCH(QString, cell);
    QFETCH(int, problem);
    const auto read = parseDate(cell, {}, m_vocabulary, today);
    QVERIFY(!read.has_value());
    QCOMPARE(static_cast<int>(read.error()), problem);
}

void DateFormatsTest::theSampleDecidesTheOrder() {
    const auto detect = [this](std::initializer_list<const char*> cells) {
        std::vector<QString> sample;
        for (const char* cell : cells)
            sample.push_back(QString::fromUtf8(cell));
        return detectDateConvention(sample, m_vocabulary);
    };
    using enum DateOrder;
    QCOMPARE(detect({}), (DateConvention{DayMonthYear, false, false}));
    QCOMPARE(detect({"03/04/1999", "05/06/2001", ""}), (DateConvention{DayMonthYear, false, false}));
    QCOMPARE(detect({"03/04/1999", "25/06/2001"}), (DateConvention{DayMonthYear, true, false}));
    QCOMPARE(detect({"03/04/1999", "06/25/2001"}), (DateConvention{MonthDayYear, true, false}));
    QCOMPARE(detect({"1999-04-03", "2001-06-25"}), (DateConvention{YearMonthDay, true, false}));
    QCOMPARE(detect({"34567", "30000", "28123"}), (DateConvention{DayMonthYear, true, true}));

    const auto monthFirst = detect({"03/04/1999", "06/25/2001"});
    QCOMPARE(parseDate(u"03/04/1999", monthFirst, m_vocabulary, today)->date, QDate(1999, 3, 4));
    const auto serials = detect({"34567", "30000"});
    QCOMPARE(parseDate(u"34567", serials, m_vocabulary, today)->date, QDate(1994, 8, 21));
    const auto yearFirst = detect({"1999-04-03"});
    QCOMPARE(parseDate(u"03/04/1999", yearFirst, m_vocabulary, today)->date, QDate(1999, 4, 3));
    QCOMPARE(parseDate(u"01/05/97", yearFirst, m_vocabulary, today)->date, QDate(1997, 5, 1));
}

void DateFormatsTest::everyDayIsReadBack() {
    const DateConvention dayFirst{};
    const DateConvention monthFirst{DateOrder::MonthDayYear, true, false};
    for (QDate day(1930, 1, 1); day < today; day = day.addDays(17)) {
        for (const char* format : {"dd/MM/yyyy", "yyyy-MM-dd", "d.M.yyyy", "dd-MM-yyyy"})
            QCOMPARE(parseDate(day.toString(QLatin1String(format)), dayFirst, m_vocabulary, today)->date, day);
        for (const char* format : {"MM/dd/yyyy", "yyyy-MM-dd", "M/d/yyyy"})
            QCOMPARE(parseDate(day.toString(QLatin1String(format)), monthFirst, m_vocabulary, today)->date, day);
    }
}

TAWJIH_REGISTER_TEST(DateFormatsTest)
#include "DateFormatsTest.moc"
