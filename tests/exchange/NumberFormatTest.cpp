#include "core/exchange/NumberFormat.h"

#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace tawjih::exchange;

/// What Excel shows for a number in a format, as far as it is read here.
class NumberFormatTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plainNumbers_data();
    void plainNumbers();
    void kinds_data();
    void kinds();
    void shows_data();
    void shows();
    void everyDayOfBothSystems();
};

void NumberFormatTest::plainNumbers_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](double value, const char* text) { QTest::newRow(text) << value << QString::fromLatin1(text); };
    row(0, "0");
    row(-1, "-1");
    row(620022002, "620022002");
    row(1803331476872, "1803331476872");
    row(999999999999999, "999999999999999");
    row(0.1, "0.1");
    row(37.200000000000003, "37.2");
    row(-2.5, "-2.5");
    row(1e21, "1e+21");
    row(1.0 / 3, "0.333333333333333");
}

void NumberFormatTest::plainNumbers() {
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(plainNumber(value), text);
}

void NumberFormatTest::kinds_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* code, NumberFormat::Kind kind) {
        QTest::newRow(code) << QString::fromUtf8(code) << static_cast<int>(kind);
    };
    using Kind = NumberFormat::Kind;
    row("General", Kind::Number);
    row("@", Kind::Number);
    row("0.00", Kind::Number);
    row("#,##0.00\" €\"", Kind::Number);
    row("0.00E+00", Kind::Number);
    row("[Red]0;[Blue]-0", Kind::Number);
    row("\"day\" 0", Kind::Number);
    row("0\" days\"", Kind::Number);
    row("\\d0", Kind::Number);
    row("# ?/?", Kind::Number);
    row("dd/mm/yyyy", Kind::Date);
    row("d\" \"mmmm\" \"yyyy", Kind::Date);
    row("[$-40C]d mmm yyyy;@", Kind::Date);
    row("yyyy\\-mm\\-dd", Kind::Date);
    row("mmm-yy", Kind::Date);
    row("mmmm", Kind::Date);
    row("h:mm", Kind::Time);
    row("mm:ss", Kind::Time);
    row("h:mm AM/PM", Kind::Time);
    row("dd/mm/yyyy hh:mm", Kind::DateTime);
    row("m/d/yy h:mm:ss", Kind::DateTime);
    row("[h]:mm:ss", Kind::Duration);
    row("[mm]:ss", Kind::Duration);
}

void NumberFormatTest::kinds() {
    QFETCH(QString, code);
    QFETCH(int, kind);
    QCOMPARE(static_cast<int>(NumberFormat(code).kind()), kind);
}

void NumberFormatTest::shows_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("text"); ///< or the code of the problem
    const auto row = [](const char* code, double value, const char* text, bool from1904 = false) {
        QTest::newRow(qPrintable(QStringLiteral("%1 of %2").arg(QString::fromUtf8(code)).arg(value)))
            << QString::fromUtf8(code) << value << from1904 << QString::fromUtf8(text);
    };
    row("dd/mm/yyyy", 1, "1900-01-01");
    row("dd/mm/yyyy", 59, "1900-02-28");
    row("dd/mm/yyyy", 60, "impossible-date"); // 29 February 1900: Excel shows it, no calendar has it
    row("dd/mm/yyyy", 61, "1900-03-01");
    row("dd/mm/yyyy", 29546, "1980-11-21");
    row("dd/mm/yyyy", 29546.999999, "1980-11-21");
    row("dd/mm/yyyy", 0, "impossible-date");
    row("dd/mm/yyyy", -1, "impossible-date");
    row("dd/mm/yyyy", 2958465, "9999-12-31");
    row("dd/mm/yyyy", 2958466, "impossible-date");
    row("d/m/yy", 0, "1904-01-01", true);
    row("d/m/yy h:mm", 29546 - 1462, "1980-11-21T00:00:00", true);
    row("dd/mm/yyyy hh:mm", 46090.604166666667, "2026-03-09T14:30:00");
    row("dd/mm/yyyy hh:mm", 46090.9999999, "2026-03-10T00:00:00");
    row("dd/mm/yyyy hh:mm", 0.25, "06:00");
    row("h:mm", 0.604166666666667, "14:30");
    row("h:mm:ss", 1.5000115740741, "12:00:01");
    row("[h]:mm", 1.1041666666667, "26:30");
    row("[h]:mm", 0.0006944444, "00:01");
    row("00000", 2150, "02150");
    row("00000", 123456, "123456");
    row("0#\" \"##\" \"##\" \"##\" \"##", 661234567, "06 61 23 45 67");
    row("##\" \"##\" \"##\" \"##\" \"#0", 620022002, "620022002"); // loses nothing: as it is
    row("\"+212 \"0", 661234567, "+212 661234567");
    row("00000", -5, "-5");
    row("0.00", 1.5, "1.5");
    row("0%", 0.5, "0.5");
}

void NumberFormatTest::shows() {
    QFETCH(QString, code);
    QFETCH(double, value);
    QFETCH(bool, from1904);
    QFETCH(QString, text);
    const auto shown = NumberFormat(code).format(value, from1904 ? DateSystem::From1904 : DateSystem::From1900);
    QCOMPARE(shown ? *shown : codeOf(shown.error()), text);
}

void NumberFormatTest::everyDayOfBothSystems() {
    const NumberFormat format = NumberFormat::builtIn(14);
    for (int serial = 61; serial < 80000; ++serial) {
        const QString day = QDate(1900, 3, 1).addDays(serial - 61).toString(Qt::ISODate);
        QCOMPARE(format.format(serial, DateSystem::From1900).value_or(QString()), day);
        if (serial > 1462)
            QCOMPARE(format.format(serial - 1462, DateSystem::From1904).value_or(QString()), day);
    }
}

TAWJIH_REGISTER_TEST(NumberFormatTest)
#include "NumberFormatTest.moc"
