#include "core/indicator/FigureCsv.h"

#include "tests/support/SampleReport.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace tawjih::indicator;
using namespace Qt::Literals::StringLiterals;

class FigureCsvTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isReadBySpreadsheets() {
        const std::vector<FigureTable> tables{test::SampleReport(Language::French).referrals()};
        const QByteArray csv = figuresCsv(tables, u"Casablanca"_s, u"3e trimestre 2026"_s);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"
                               "Casablanca\r\n3e trimestre 2026\r\n\r\n"));
        const QString text = QString::fromUtf8(csv);
        QVERIFY(text.contains(u"\r\nEntraide nationale;25;8;\u2022;4;37\r\n"));
        QVERIFY(text.contains(u"\r\nTotal;96;40;12;42;190\r\n"));
        QCOMPARE(text.count(u'\n'), text.count(u"\r\n"_s));
    }

    /// Neither signs of direction nor grouping nor no-break spaces: a spreadsheet would take the number for words.
    void digitsArePlain_data() {
        QTest::addColumn<Language>("language");
        for (const auto& language : allOf<Language>())
            QTest::newRow(language.code) << language.value;
    }
    void digitsArePlain() {
        QFETCH(Language, language);
        FigureTable table = test::SampleReport(language).funnel();
        table.cells[0][0] = {12345};
        table.wholes[0][0] = {23456};
        const QString text = QString::fromUtf8(figuresCsv(std::span(&table, 1), u"\u2068t\u2069"_s, {}));
        QVERIFY(text.contains(u";12345;23456;53%\r\n"));
        QVERIFY(text.startsWith(u"t\r\n"));
        for (const QChar c : {QChar(0x2066), QChar(0x2067), QChar(0x2068), QChar(0x2069), QChar(0x200f), QChar(0xa0)})
            QVERIFY(!text.contains(c));
        QVERIFY(figureTabbed(table).contains(u"\t12345\t23456\t53%\n"));
    }

    void formulasAreDisarmed_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\u2068=1+1\u2069", " =1", "=a;b"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void formulasAreDisarmed() {
        QFETCH(QString, name);
        FigureTable table = test::SampleReport(Language::English).funnel();
        table.rows[0] = name;
        table.columns[0] = name;
        table.note = name;
        const QString csv = QString::fromUtf8(figuresCsv(std::span(&table, 1), name, name));
        const QString tabbed = figureTabbed(table);
        for (const QString& line : csv.split(u"\r\n"_s) + tabbed.split(u'\n'))
            for (QString cell : line.split(line.contains(u'\t') ? u'\t' : u';')) {
                if (cell.startsWith(QChar::ByteOrderMark) || cell.startsWith(u'"'))
                    cell.remove(0, 1);
                QVERIFY2(cell.isEmpty() || !u"=+-@"_s.contains(cell.front()), qPrintable(cell));
            }
    }

    void tabsPartColumns() {
        FigureTable table = test::SampleReport(Language::English).registrations();
        table.rows[0] = u"July\t2026\nfirst"_s;
        const QStringList lines = figureTabbed(table).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines.at(0), u"Month\tWomen\tMen\tTotal"_s);
        QCOMPARE(lines.at(1), u"July 2026 first\t52\t74\t126"_s);
    }
};

TAWJIH_REGISTER_TEST(FigureCsvTest)
#include "FigureCsvTest.moc"
