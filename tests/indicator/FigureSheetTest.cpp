// What stands in the XLSX, read from its XML.
#include "core/indicator/FigureSheet.h"

#include "tests/support/SampleReport.h"
#include "tests/support/TestMain.h"
#include "tests/support/ZipReader.h"

#include <QDir>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace tawjih;
using namespace tawjih::indicator;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Cell {
    QString text;
    QString formula;
    bool isText = false;
};
using Sheet = QMap<QString, Cell>;

QStringList sharedStrings(const QByteArray& xml) {
    QStringList strings;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"t")
            strings << reader.readElementText();
    return strings;
}

Sheet readSheet(const QMap<QString, QByteArray>& files, int number) {
    const QStringList strings = sharedStrings(files.value(u"xl/sharedStrings.xml"_s));
    Sheet sheet;
    QXmlStreamReader reader(files.value(u"xl/worksheets/sheet%1.xml"_s.arg(number)));
    QString place;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"c") {
            place = reader.attributes().value(u"r"_s).toString();
            sheet[place].isText = reader.attributes().value(u"t"_s) == u"s";
        } else if (reader.name() == u"f") {
            sheet[place].formula = reader.readElementText();
        } else if (reader.name() == u"v") {
            const QString value = reader.readElementText();
            sheet[place].text = sheet[place].isText ? strings.value(value.toInt()) : value;
        }
    }
    return sheet;
}

QStringList sheetNames(const QByteArray& workbook) {
    QStringList names;
    QXmlStreamReader reader(workbook);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"sheet")
            names << reader.attributes().value(u"name"_s).toString();
    return names;
}

QMap<QString, QByteArray> filesOf(const std::vector<FigureTable>& tables, Language language = Language::English) {
    const auto bytes = figureSheets(tables, u"Casablanca"_s, u"3rd quarter 2026"_s, Tongue(language),
                                    QDateTime(QDate(2026, 10, 5), QTime(9, 42), Qt::UTC));
    return bytes ? test::unzipped(*bytes) : QMap<QString, QByteArray>();
}

constexpr int firstFigure = 2; ///< the cover is sheet 1

} // namespace

class FigureSheetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sumsAreFormulas() {
        const Sheet sheet = readSheet(filesOf({test::SampleReport(Language::English).registrations()}), firstFigure);
        QCOMPARE(sheet[u"A5"_s].text, u"Month"_s);
        QCOMPARE(sheet[u"B6"_s].text, u"52"_s);
        QVERIFY(!sheet[u"B6"_s].isText && sheet[u"B6"_s].formula.isEmpty());
        QCOMPARE(sheet[u"D6"_s].formula, u"SUM(B6:C6)"_s);
        QCOMPARE(sheet[u"D6"_s].text, u"126"_s);
        QCOMPARE(sheet[u"B9"_s].formula, u"SUM(B6:B8)"_s);
        QCOMPARE(sheet[u"D9"_s].formula, u"SUM(D6:D8)"_s);
        QCOMPARE(sheet[u"D9"_s].text, u"412"_s);
    }

    /// Distinct persons, rounded and hidden numbers: what is not the sum of what is shown stays a number.
    void otherTotalsAreNumbers() {
        FigureTable table = test::SampleReport(Language::English).referrals();
        table.rowTotals[0].value -= 3;
        const Sheet sheet = readSheet(filesOf({table}), firstFigure);
        QCOMPARE(sheet[u"F6"_s].text, u"61"_s);
        QCOMPARE(sheet[u"F6"_s].formula, QString());
        QCOMPARE(sheet[u"F7"_s].formula, u"SUM(B7:E7)"_s);
        QCOMPARE(sheet[u"F8"_s].formula, QString()); // one of them is hidden
        QCOMPARE(sheet[u"D10"_s].formula, QString());
        QCOMPARE(sheet[u"F10"_s].formula, QString());
        QVERIFY(sheet[u"D8"_s].isText);
        QCOMPARE(sheet[u"D8"_s].text, u"\u2022"_s);
    }

    void sharesAreFormulas() {
        const test::SampleReport sample(Language::English);
        const auto files = filesOf({sample.funnel(), sample.placement()});
        const Sheet funnel = readSheet(files, firstFigure);
        QCOMPARE(funnel[u"D8"_s].formula, u"B8/C8"_s);
        QVERIFY(qAbs(funnel[u"D8"_s].text.toDouble() - 190.0 / 368) < 1e-9);
        const Sheet number = readSheet(files, firstFigure + 1);
        QCOMPARE(number[u"D6"_s].formula, u"B6/C6"_s);
        QVERIFY(qAbs(number[u"F6"_s].text.toDouble() - 0.55) < 1e-9); // the period before, whose parts are not shown
        QVERIFY(files.value(u"xl/styles.xml"_s).contains("formatCode=\"0.0%\""));
    }

    void textIsNeverAFormula_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"=1+1", "+1", "-1", "@SUM(A1)", "{=1}", "http://example.org", "=HYPERLINK(\"x\")"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void textIsNeverAFormula() {
        QFETCH(QString, text);
        FigureTable table = test::SampleReport(Language::English).registrations();
        table.rows[0] = table.columns[0] = table.subject = table.finding = table.note = table.sentence = text;
        ReportContent content;
        content.tongue = Tongue(Language::English);
        content.title = content.deskName = content.summary = content.legalNotice = content.preparedBy = text;
        content.highlights = {text};
        content.definitions = {{text, text, text}};
        content.methodNotes = {text};
        content.sections = {{text, text, {table}}};
        const auto bytes = reportSheets(content);
        VERIFY_OK(bytes);
        const auto files = test::unzipped(*bytes);
        int found = 0;
        for (int number = 1; number <= 3; ++number) {
            const Sheet sheet = readSheet(files, number);
            for (const Cell& cell : sheet) {
                QVERIFY2(cell.formula.isEmpty() || cell.formula.startsWith(u"SUM("), qPrintable(cell.formula));
                found += cell.text == text && cell.isText ? 1 : 0;
            }
        }
        QVERIFY(found >= 15);
    }

    void sheetsHaveValidNames() {
        const test::SampleReport sample(Language::English);
        FigureTable odd = sample.ages();
        odd.subject = u"'A/B: [what]? *all* \\ of a very long name that no sheet can have'"_s;
        std::vector<FigureTable> tables(12, odd);
        const QStringList names = sheetNames(filesOf(tables).value(u"xl/workbook.xml"_s));
        QCOMPARE(names.size(), 13);
        QSet<QString> seen;
        for (const QString& name : names) {
            QVERIFY2(!name.isEmpty() && name.size() <= 31, qPrintable(name));
            for (const QChar c : u"[]:*?/\\'"_s)
                QVERIFY2(!name.contains(c), qPrintable(name));
            seen << name.toLower();
        }
        QCOMPARE(seen.size(), names.size());
    }

    void directionFollowsTheLanguage_data() {
        QTest::addColumn<Language>("language");
        for (const auto& language : allOf<Language>())
            QTest::newRow(language.code) << language.value;
    }
    void directionFollowsTheLanguage() {
        QFETCH(Language, language);
        const auto bytes = reportSheets(test::SampleReport(language).content());
        VERIFY_OK(bytes);
        const auto files = test::unzipped(*bytes);
        const auto names = sheetNames(files.value(u"xl/workbook.xml"_s));
        QCOMPARE(names.size(), 15); // cover, thirteen figures, definitions
        for (int number = 1; number <= names.size(); ++number) {
            const QByteArray sheet = files.value(u"xl/worksheets/sheet%1.xml"_s.arg(number));
            QCOMPARE(sheet.contains("rightToLeft=\"1\""), language == Language::Arabic);
            const bool isFigure = number > 1 && number < names.size();
            QCOMPARE(sheet.contains("state=\"frozen\""), isFigure);
        }
    }

    void everyTextIsThere() {
        const ReportContent content = test::SampleReport(Language::French).content();
        const auto bytes = reportSheets(content);
        VERIFY_OK(bytes);
        const QStringList strings = sharedStrings(test::unzipped(*bytes).value(u"xl/sharedStrings.xml"_s));
        QStringList wanted{content.title,    content.deskName,   content.period,     content.asOf,
                           content.checksum, content.preparedBy, content.legalNotice};
        wanted += content.highlights + content.methodNotes + content.summary.split(u"\n\n"_s);
        for (const ReportDefinition& definition : content.definitions)
            wanted << definition.name << definition.text;
        for (const ReportSection& section : content.sections)
            for (const FigureTable& figure : section.figures) {
                wanted << figure.finding << figure.subject << figure.sentence << figure.definition << figure.note;
                wanted += figure.rows + figure.columns;
            }
        for (const QString& text : wanted)
            QVERIFY2(text.isEmpty() || strings.contains(text), qPrintable(text));
    }

    void chartsReadTheCells() {
        const test::SampleReport sample(Language::English);
        const auto files = filesOf({sample.registrations(), sample.accepted(), sample.referrals(), sample.heat()});
        QCOMPARE(files.keys().filter(u"xl/charts/chart"_s).size(), 2); // a hidden number would be drawn as none
        const QByteArray columns = files.value(u"xl/charts/chart1.xml"_s);
        QVERIFY(columns.contains("<c:barDir val=\"col\"/>") && columns.contains("$B$6:$B$8"));
        QVERIFY(files.value(u"xl/charts/chart2.xml"_s).contains("$D$6:$D$9")); // the shares
    }

    void namesNobody() {
        const auto files = filesOf({test::SampleReport(Language::English).funnel()});
        const QByteArray core = files.value(u"docProps/core.xml"_s);
        QVERIFY(core.contains("<dc:title>Casablanca</dc:title>"));
        QVERIFY(core.contains("<dc:creator></dc:creator>"));
        QVERIFY(core.contains("<cp:lastModifiedBy></cp:lastModifiedBy>"));
        QVERIFY(core.contains("2026-10-05T09:42:00Z"));
    }

    void sameContentGivesTheSameBytes() {
        const ReportContent content = test::SampleReport(Language::Arabic).content();
        const auto first = reportSheets(content);
        QTest::qWait(1100); // another second on the clock
        const auto second = reportSheets(content);
        VERIFY_OK(first);
        VERIFY_OK(second);
        QCOMPARE(*first, *second);
    }

    void nothingStaysBehind() {
        const QTemporaryDir temporary; // other tests run beside this one, and leave things for a while where all do
        const QByteArray usual = qgetenv("TMPDIR");
        const auto back = qScopeGuard([&] { usual.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", usual); });
        qputenv("TMPDIR", QFile::encodeName(temporary.path()));
        QCOMPARE(QDir::tempPath(), temporary.path());
        const QStringList folders{temporary.path(), u"/dev/shm"_s, QDir::currentPath()};
        const auto entries = [&] {
            QStringList all;
            for (const QString& folder : folders)
                all += QDir(folder).entryList({u"tmp.*"_s, u"*.xlsx"_s, u"*.tmp"_s}, QDir::Files | QDir::Hidden);
            return all;
        };
        const QStringList before = entries();
        VERIFY_OK(reportSheets(test::SampleReport(Language::English).content()));
        QCOMPARE(entries(), before);
    }

    void emptyTables() {
        FigureTable table;
        table.subject = u"Nothing"_s;
        const auto files = filesOf({table});
        QCOMPARE(sheetNames(files.value(u"xl/workbook.xml"_s)).size(), 2);
        QCOMPARE(sheetNames(filesOf({}).value(u"xl/workbook.xml"_s)).size(), 1);
    }
};

TAWJIH_REGISTER_TEST(FigureSheetTest)
#include "FigureSheetTest.moc"
