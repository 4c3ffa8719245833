#include "core/exchange/TableSource.h"

#include "tests/exchange/Texts.h"
#include "tests/support/CompoundWriter.h"
#include "tests/support/TestMain.h"
#include "tests/support/ZipWriter.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

using namespace tawjih;
using namespace tawjih::exchange;
using namespace tawjih::test;
using tawjih::test::lines;
using tawjih::test::sheetOf;

namespace {

TableResult<TableFile> openBytes(const QByteArray& bytes, const TableChoice& choice = {}) {
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return TableFile::open(std::move(buffer), choice);
}

QString problemOf(const TableResult<TableFile>& file) {
    return file ? QStringLiteral("none") : codeOf(file.error().problem);
}

/// "Nom|Âge" and then "2: Awa|12".
QStringList linesOf(TableFile& file, const QString& sheet = {}) {
    auto source = sheet.isEmpty() ? file.rows() : file.rows(sheet);
    if (!source)
        return {codeOf(source.error().problem)};
    const auto joined = [](const std::vector<QString>& cells) {
        return QStringList(cells.begin(), cells.end()).join(u'|');
    };
    QStringList lines{joined((*source)->headers())};
    TableRecord record;
    while ((*source)->next(record))
        lines << QStringLiteral("%1: %2")
                     .arg(record.line)
                     .arg(record.problem ? codeOf(*record.problem) : joined(record.cells));
    if (const auto error = (*source)->error())
        lines << codeOf(error->problem);
    return lines;
}

QByteArray inlineRow(const QStringList& cells) {
    QByteArray row("<row>");
    for (const QString& cell : cells)
        row += "<c t='inlineStr'><is><t>" + cell.toUtf8() + "</t></is></c>";
    return row + "</row>";
}

} // namespace

/// One table whatever the file: what its bytes say it is, and what is said of a file that is none.
class TableSourceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameTableFromEachFormat();
    void readsTwice();
    void choosesASheet();
    void archivesOfCsv();
    void shortRowsOfSheetsAreFilled();
    void whatIsNoTable_data();
    void whatIsNoTable();
    void choicesOverrule();
    void progressReachesTheEnd();
    void errorsOfTheProgram();
    void onlyRegularFiles();
};

void TableSourceTest::theSameTableFromEachFormat() {
    const QStringList expected = lines({"Nom|Âge", "2: Awa|12", "4: عمر|"});
    const QByteArray csv("Nom;Âge\nAwa;12\n  ; \nعمر;\n");
    auto text = openBytes(csv);
    QVERIFY(text.has_value());
    QCOMPARE(text->format(), TableFormat::Csv);
    QCOMPARE(text->delimiter(), QChar(u';'));
    QVERIFY(text->sheets().empty());
    QCOMPARE(linesOf(*text), expected);

    const QByteArray rows = inlineRow({QStringLiteral("Nom"), QStringLiteral("Âge")}) +
                            inlineRow({QStringLiteral("Awa"), QStringLiteral("12")}) +
                            inlineRow({QStringLiteral("  "), QStringLiteral(" ")}) + inlineRow({QStringLiteral("عمر")});
    auto sheet = openBytes(workbookOf(rows));
    QVERIFY(sheet.has_value());
    QCOMPARE(sheet->format(), TableFormat::Workbook);
    QCOMPARE(linesOf(*sheet), expected);

    TableChoice choice;
    choice.password = QStringLiteral("ⵜⴰⵡⵊⵉⵀ 😀");
    auto opened = openBytes(protectedWorkbook(workbookOf(rows), choice.password), choice);
    QVERIFY(opened.has_value());
    QCOMPARE(linesOf(*opened), expected);
}

void TableSourceTest::readsTwice() {
    for (const QByteArray& bytes :
         {QByteArray("a;b\n1;2\n"), workbookOf("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>")}) {
        auto file = openBytes(bytes);
        QVERIFY(file.has_value());
        const QStringList first = linesOf(*file);
        QCOMPARE(first.size(), 2);
        QCOMPARE(linesOf(*file), first);
    }
}

void TableSourceTest::choosesASheet() {
    const ZipParts parts{
        {QStringLiteral("xl/workbook.xml"),
         "<workbook xmlns:r='http://x'><sheets><sheet name='Caché' state='hidden' r:id='a'/><sheet name='Vide' "
         "r:id='b'/>"
         "<sheet name='Liste' r:id='c'/><sheet name='Autre' r:id='d'/></sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
         "<Relationships><Relationship Id='a' Type='x/worksheet' Target='a.xml'/><Relationship Id='b' "
         "Type='x/worksheet' "
         "Target='b.xml'/><Relationship Id='c' Type='x/worksheet' Target='c.xml'/><Relationship Id='d' "
         "Type='x/worksheet' Target='d.xml'/></Relationships>"},
        {QStringLiteral("xl/a.xml"), sheetOf("<row><c><v>1</v></c></row>")},
        {QStringLiteral("xl/b.xml"), sheetOf("")},
        {QStringLiteral("xl/c.xml"), sheetOf("<row r='3'><c><v>3</v></c></row><row><c><v>4</v></c></row>")},
        {QStringLiteral("xl/d.xml"), sheetOf("<row><c><v>5</v></c></row>")}};
    const QByteArray bytes = zipOf(completeWorkbook(parts));
    auto file = openBytes(bytes);
    QVERIFY(file.has_value());
    QCOMPARE(file->sheets().size(), 4u);
    QCOMPARE(file->sheet(), QStringLiteral("Liste")); // the first that people see and that has rows
    QCOMPARE(linesOf(*file), lines({"3", "4: 4"}));
    QCOMPARE(linesOf(*file, QStringLiteral("Caché")), lines({"1"}));
    QCOMPARE(linesOf(*file, QStringLiteral("Vide")), lines({"empty"}));
    QCOMPARE(linesOf(*file, QStringLiteral("Nulle part")), lines({"no-such-sheet"}));
    TableChoice choice;
    choice.sheet = QStringLiteral("Autre");
    auto other = openBytes(bytes, choice);
    QVERIFY(other.has_value());
    QCOMPARE(other->sheet(), QStringLiteral("Autre"));
    choice.sheet = QStringLiteral("Nulle part");
    QCOMPARE(problemOf(openBytes(bytes, choice)), QStringLiteral("no-such-sheet"));
}

void TableSourceTest::archivesOfCsv() {
    const QByteArray bytes = zipOf({{QStringLiteral("media/photo.jpg"), "x"},
                                    {QStringLiteral("Form-members.csv"), "name,PARENT_KEY\nAwa,uuid:1\n"},
                                    {QStringLiteral("Form.csv"), "KEY,n\nuuid:1,\"a,b\"\n"}});
    auto file = openBytes(bytes);
    QVERIFY(file.has_value());
    QCOMPARE(file->format(), TableFormat::Archive);
    QCOMPARE(file->sheets().size(), 2u);
    QCOMPARE(linesOf(*file), lines({"KEY|n", "2: uuid:1|a,b"}));
    QCOMPARE(linesOf(*file, file->sheets()[1].name), lines({"name|PARENT_KEY", "2: Awa|uuid:1"}));
}

/// A short row of text is a sign that something is wrong; a sheet has no short rows.
void TableSourceTest::shortRowsOfSheetsAreFilled() {
    auto text = openBytes("a;b;c\n1\n");
    QVERIFY(text.has_value());
    QCOMPARE(linesOf(*text), lines({"a|b|c", "2: 1"}));
    auto sheet =
        openBytes(workbookOf("<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>"));
    QVERIFY(sheet.has_value());
    QCOMPARE(linesOf(*sheet), lines({"1|2|3", "2: 4||"}));
}

void TableSourceTest::whatIsNoTable_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const QByteArray& bytes, const char* problem, const char* password = "") {
        QTest::newRow(name) << bytes << QString::fromUtf8(password) << QString::fromLatin1(problem);
    };
    const QByteArray book = workbookOf("<row><c><v>1</v></c></row>");
    const auto streams = [](const char* name, qsizetype size) {
        return compoundOf({{QString::fromLatin1(name), QByteArray(size, 'x')}});
    };
    row("nothing", "", "empty");
    row("breaks", "\n\r\n\n", "empty");
    row("broken headers", "\"Nom;Pr\n1;2\n", "malformed-headers");
    row("empty workbook", workbookOf(""), "empty");
    row("old workbook", streams("Workbook", 5000), "old-workbook");
    row("small old workbook", streams("Workbook", 100), "old-workbook");
    row("older workbook", streams("Book", 5000), "old-workbook");
    row("letter", streams("WordDocument", 5000), "damaged");
    row("head of a compound file", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(20, '\0'), "damaged");
    row("protected", protectedWorkbook(book, QStringLiteral("a")), "password-protected");
    row("wrong password", protectedWorkbook(book, QStringLiteral("a")), "wrong-password", "b");
    row("protected letter", protectedWorkbook("x", QStringLiteral("a")), "damaged", "a");
    row("extensible protection",
        compoundOf({{QStringLiteral("EncryptionInfo"),
                     QByteArray("\x04\x00\x03\x00\x24\x00\x00\x00", 8) + QByteArray(200, 'x')},
                    {QStringLiteral("EncryptedPackage"), QByteArray(5000, 'x')}}),
        "unknown-protection", "a");
    row("protection without package",
        compoundOf({{QStringLiteral("EncryptionInfo"), QByteArray(5, 'x')}, {QStringLiteral("EncryptedPackage"), "x"}}),
        "damaged", "a");
    row("too many rounds",
        protectedWorkbook(book, QStringLiteral("a"), 3).replace("spinCount=\"3\"", "spinCount=\"9999999\""), "damaged",
        "a");
    row("open document",
        zipOf({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
               {QStringLiteral("content.xml"), "<x/>"}}),
        "open-document");
    row("other zip", zipOf({{QStringLiteral("a.txt"), "x"}}), "damaged");
}

void TableSourceTest::whatIsNoTable() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, password);
    QFETCH(QString, problem);
    TableChoice choice;
    choice.password = password;
    QCOMPARE(problemOf(openBytes(bytes, choice)), problem);
}

void TableSourceTest::choicesOverrule() {
    TableChoice choice;
    choice.encoding = Encoding::Windows1252;
    choice.delimiter = u',';
    auto file = openBytes("a;b,\xe9\n1,2\n", choice);
    QVERIFY(file.has_value());
    QCOMPARE(linesOf(*file), lines({"a;b|é", "2: 1|2"}));
}

void TableSourceTest::progressReachesTheEnd() {
    for (const QByteArray& bytes : {QByteArray(QByteArray("a;b\n") + QByteArray("1;2\n").repeated(100'000)),
                                    workbookOf(QByteArray("<row><c><v>1</v></c></row>").repeated(50'000))}) {
        auto file = openBytes(bytes);
        QVERIFY(file.has_value());
        auto source = file->rows();
        TableRecord record;
        qint64 before = 0;
        while ((*source)->next(record)) {
            QVERIFY((*source)->bytesRead() >= before);
            before = (*source)->bytesRead();
        }
        QVERIFY(before <= file->size());
        QVERIFY(before * 10 >= file->size() * 9);
    }
}

void TableSourceTest::errorsOfTheProgram() {
    const auto code = [](TableProblem problem, qint64 line = 0) { return errorOf({problem, line}).code; };
    QCOMPARE(code(TableProblem::Unreadable), ErrorCode::FileUnreadable);
    QCOMPARE(code(TableProblem::PasswordProtected), ErrorCode::FileUnreadable);
    QCOMPARE(code(TableProblem::WrongPassword), ErrorCode::WrongPassword);
    QCOMPARE(code(TableProblem::MalformedHeaders, 1), ErrorCode::FileMalformed);
    QCOMPARE(errorOf({TableProblem::Damaged, 12}).detail, QStringLiteral("12"));
    for (const auto& entry : allOf<TableProblem>())
        QVERIFY(!labelOf(entry.value).isEmpty());
}

void TableSourceTest::onlyRegularFiles() {
    const QTemporaryDir folder;
    QCOMPARE(problemOf(TableFile::open(folder.path())), QStringLiteral("unreadable"));
    QCOMPARE(problemOf(TableFile::open(folder.filePath(QStringLiteral("none.csv")))), QStringLiteral("unreadable"));
    QFile file(folder.filePath(QStringLiteral("named.csv"))); // its bytes say what it is
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(workbookOf("<row><c><v>7</v></c></row>"));
    file.close();
    auto opened = TableFile::open(file.fileName());
    QVERIFY(opened.has_value());
    QCOMPARE(opened->format(), TableFormat::Workbook);
}

TAWJIH_REGISTER_TEST(TableSourceTest)
#include "TableSourceTest.moc"
