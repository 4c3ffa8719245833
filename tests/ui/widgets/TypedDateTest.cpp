#include "ui/widgets/TypedDate.h"

#include "tests/support/TestMain.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/DateText.h"

using namespace tawjih;
using namespace tawjih::ui;

class TypedDateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void fieldTellsEmptyFromUnreadable();
    void distances();
};

void TypedDateTest::reads_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("past");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("yearOnly");
    const auto row = [](const char* typed, bool past, const QDate& date, bool yearOnly = false) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << past << date << yearOnly;
    };
    const QDate fifth(1999, 3, 5);
    row("5/3/1999", true, fifth);
    row("05-03-99", true, fifth);
    row("5.3.1999", true, fifth);
    row("5 3 1999", true, fifth);
    row(" 1999-03-05 ", true, fifth);
    row("1999/3/5", true, fifth);
    row("05031999", true, fifth);
    row("5 mars 1999", true, fifth);
    row("5 mar. 1999", true, fifth);
    row("5 March 99", true, fifth);
    row("5 مارس 1999", true, fifth);
    row("٥/٣/١٩٩٩", true, fifth);
    row("۵/۳/۱۹۹۹", true, fifth);
    row("\u200f5/3/1999\u200e", true, fifth);
    row("1er mars 1999", true, QDate(1999, 3, 1));
    row("1999", true, QDate(1999, 1, 1), true);
    row("29/2/2000", true, QDate(2000, 2, 29));
    row("1/1/26", true, QDate(2026, 1, 1));
    row("1/1/27", true, QDate(1927, 1, 1));
    row("12/3/27", false, QDate(2027, 3, 12));
    row("12/3/76", false, QDate(2076, 3, 12));
    row("12/3/77", false, QDate(1977, 3, 12));
}

void TypedDateTest::reads() {
    QFETCH(QString, typed);
    QFETCH(bool, past);
    QFETCH(QDate, date);
    QFETCH(bool, yearOnly);
    const auto read = readTypedDate(typed, past ? YearSense::Past : YearSense::Around, QDate(2026, 11, 22));
    QVERIFY(read.has_value());
    QCOMPARE(read->date, date);
    QCOMPARE(read->yearOnly, yearOnly);
}

void TypedDateTest::refuses_data() {
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"", "31/2/1999", "29/2/1999", "13/13/1999", "5/3", "1899", "2200", "5 ma 1999", "abc",
                              "5/3/199", "5/3/19999", "1999-3", "0/0/0000", "5 brumaire 1999"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void TypedDateTest::refuses() {
    QFETCH(QString, typed);
    QVERIFY(!readTypedDate(typed, YearSense::Past, QDate(2026, 11, 22)).has_value());
}

void TypedDateTest::fieldTellsEmptyFromUnreadable() {
    const FixedClock clock(QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
    DateField birth(clock, YearSense::Past, DateField::Accepts::DayOrYear);
    DateField expiry(clock, YearSense::Around);
    QVERIFY(birth.isUnderstood());
    QVERIFY(!birth.value().has_value());
    QTest::keyClicks(birth.focusProxy(), QStringLiteral("1999"));
    QCOMPARE(birth.value(), std::optional(TypedDate{QDate(1999, 1, 1), true}));
    QVERIFY(!birth.date().isValid());
    QTest::keyClicks(expiry.focusProxy(), QStringLiteral("1999"));
    QVERIFY(!expiry.isUnderstood());
    expiry.setDate(QDate(2027, 3, 12));
    QCOMPARE(expiry.date(), QDate(2027, 3, 12));
    expiry.setDate({});
    QVERIFY(expiry.isUnderstood());
    QVERIFY(!expiry.date().isValid());
}

void TypedDateTest::distances() {
    const QDate today(2026, 11, 22);
    QCOMPARE(distanceText(today, today), QStringLiteral("today"));
    QCOMPARE(distanceText(today.addDays(1), today), QStringLiteral("tomorrow"));
    QCOMPARE(distanceText(today.addDays(-1), today), QStringLiteral("yesterday"));
    QVERIFY(distanceText(today.addDays(88), today).contains(QStringLiteral("88")));
    QVERIFY(dueText(today.addDays(-3), today).contains(QStringLiteral("late")));
    QCOMPARE(dueText(today, today), QStringLiteral("today"));
}

TAWJIH_REGISTER_TEST(TypedDateTest)
#include "TypedDateTest.moc"
