#include "core/exchange/ColumnMapping.h"
#include "core/exchange/RepeatTable.h"
#include "tests/exchange/Texts.h"
#include "tests/support/TestMain.h"
#include "tests/support/ZipWriter.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

using namespace tawjih;
using namespace tawjih::exchange;
using namespace tawjih::test;
using tawjih::test::lines;

namespace {

TableResult<TableFile> openBytes(const QByteArray& bytes) {
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return TableFile::open(std::move(buffer));
}

QString joined(const std::vector<QString>& cells) {
    return QStringList(cells.begin(), cells.end()).join(u'|');
}

/// The headers, and each row as "2: a|b".
QStringList linesOf(TableSource& table) {
    QStringList lines{joined(table.headers())};
    TableRecord record;
    while (table.next(record)) {
        lines << QStringLiteral("%1: %2").arg(record.line).arg(joined(record.cells));
        for (const CellProblem& cell : record.cellProblems)
            lines << QStringLiteral("%1 %2 %3").arg(record.line).arg(columnLetters(cell.column), codeOf(cell.problem));
    }
    return lines;
}

QStringList flat(const QByteArray& csv, const FormChoice& choice = {}) {
    auto file = openBytes(csv);
    auto form = inspectForm(*file, choice);
    if (!form)
        return {codeOf(form.error().problem)};
    auto table = formRows(*file, form->sheet, form->layout);
    return linesOf(**table);
}

QString said(const FormLayout& layout) {
    return QStringList{codeOf(layout.tool), codeOf(layout.toolCertainty), codeOf(layout.headers),
                       codeOf(layout.headersCertainty)}
        .join(u' ');
}

QByteArray sheetFromCsv(const QByteArray& csv) {
    QByteArray rows;
    for (const QByteArray& line : csv.split('\n')) {
        rows += "<row>";
        for (const QByteArray& cell : line.split(';'))
            rows += "<c t='inlineStr'><is><t>" + cell + "</t></is></c>";
        rows += "</row>";
    }
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

const QByteArray koboNames("start;end;personal/full_name;personal/birth_date;languages;languages/fr;languages/ar;"
                           "home;_home_latitude;_home_longitude;_home_altitude;_home_precision;photo;photo_URL;"
                           "__version__;_id;_uuid;_submission_time;_validation_status;_notes;_status;_submitted_by;"
                           "_tags;_index\n"
                           "t1;t2;Awa Diallo;1998-09-03;fr ar;1;1;33.5 -7.6 0 5;33.5;-7.6;0;5;a.jpg;https://x/a.jpg;v1;"
                           "11;u-1;t3;;;;;;1\n"
                           "t1;t2;Omar;;fr;1;0;;;;;;;;v1;12;u-2;t3;;;;;;2\n"
                           "t1;t2;Binta;;;;;;;;;;;;v1;13;u-3;t3;;;;;;3\n");

} // namespace

/// Exports of KoboToolbox and ODK by their public documentation, as CSV, workbooks and archives.
class KoboOdkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void koboNamesAsCsv();
    void koboLabels();
    void koboSeparateColumnsOnly();
    void koboSingleColumn();
    void koboRepeatsInSheets();
    void odkCentral();
    void odkRepeatsInFiles();
    void odkAggregate();
    void detects_data();
    void detects();
    void isOverruled();
    void ordinaryListsAreLeftAlone();
    void sameNamesKeepTheirGroups();
    void problemsFollowTheirCells();
    void mapsAsAnyList();
    void repeatsWithoutParents();
};

void KoboOdkTest::koboNamesAsCsv() {
    QCOMPARE(flat(koboNames), lines({"full_name|birth_date|languages|home|photo|_uuid",
                                     "2: Awa Diallo|1998-09-03|fr; ar|33.5 -7.6 0 5|a.jpg|u-1", "3: Omar||fr|||u-2",
                                     "4: Binta|||||u-3"}));
    auto file = openBytes(koboNames);
    auto form = inspectForm(*file);
    QCOMPARE(said(form->layout), QStringLiteral("kobo certain names likely"));
    auto table = formRows(*file, form->sheet, form->layout);
    const QString aside = joined((*table)->setAside());
    QCOMPARE(aside, QStringLiteral("start|end|photo_URL|__version__|_id|_submission_time|_validation_status|_notes|"
                                   "_status|_submitted_by|_tags|_index"));
    TableRecord record;
    QVERIFY((*table)->next(record));
    QCOMPARE((*table)->key(), QStringLiteral("1"));
}

void KoboOdkTest::koboLabels() {
    const QByteArray csv("start;What is your name?;Nom / Prénom;Langues parlées;Langues parlées/Français;"
                         "Langues parlées/Arabe / darija;Sexe (H/F);_id;_uuid;_submission_time;_index\n"
                         "t;Awa;x;Français Arabe / darija;1;1;F;1;u-1;t;1\n"
                         "t;Omar;y;Arabe / darija;0;1;H;2;u-2;t;2\n");
    QCOMPARE(flat(csv), lines({"What is your name?|Nom / Prénom|Langues parlées|Sexe (H/F)|_uuid",
                               "2: Awa|x|Français; Arabe / darija|F|u-1", "3: Omar|y|Arabe / darija|H|u-2"}));
    auto file = openBytes(csv);
    QCOMPARE(said(inspectForm(*file)->layout), QStringLiteral("kobo certain labels certain"));
}

/// Without the summary's column: only cells tell choices from a group of questions.
void KoboOdkTest::koboSeparateColumnsOnly() {
    const QByteArray csv("documents/passport;documents/cin;family/children;family/adults;work/has_work;work/has_skill;"
                         "_id;_uuid;_submission_time\n"
                         "1;0;0;1;1;;1;u-1;t\n"
                         ";;1;2;;0;2;u-2;t\n"
                         "TRUE;true;0;1;0;1;3;u-3;t\n");
    QCOMPARE(flat(csv), lines({"documents|children|adults|has_work|has_skill|_uuid", "2: passport|0|1|1||u-1",
                               "3: |1|2||0|u-2", "4: passport; cin|0|1|0|1|u-3"}));
}

void KoboOdkTest::koboSingleColumn() {
    QByteArray csv("name;languages;remark;_id;_uuid;_submission_time\n");
    for (int i = 0; i < 12; ++i)
        csv += "awa" + QByteArray::number(i) + " diallo" + QByteArray::number(i) + ";" +
               (i % 2 == 0 ? "fr ar" : "wo fr ff") + ";came with a cousin;" + QByteArray::number(i) + ";u;t\n";
    const QStringList found = flat(csv);
    QCOMPARE(found[1], QStringLiteral("2: awa0 diallo0|fr; ar|came with a cousin|u"));
    QCOMPARE(found[2], QStringLiteral("3: awa1 diallo1|wo; fr; ff|came with a cousin|u"));
}

void KoboOdkTest::koboRepeatsInSheets() {
    const ZipParts parts{
        {QStringLiteral("xl/worksheets/Form.xml"),
         sheetFromCsv("name;_id;_uuid;_submission_time;_index\nAwa;1;u-1;t;1\nOmar;2;u-2;t;2")},
        {QStringLiteral("xl/worksheets/members.xml"),
         sheetFromCsv("member_name;age;_index;_parent_table_name;_parent_index;_submission__id;_submission__uuid\n"
                      "Moussa;4;1;Form;1;1;u-1\nFanta;6;2;Form;1;1;u-1\nIbra;9;3;Form;2;2;u-2")},
        {QStringLiteral("xl/worksheets/visits.xml"),
         sheetFromCsv("visit;_index;_parent_table_name;_parent_index;_submission__id\nhealth;1;members;2;1")}};
    auto file = openBytes(zipOf(completeWorkbook(parts)));
    QVERIFY(file.has_value());
    auto form = inspectForm(*file);
    QVERIFY(form.has_value());
    QCOMPARE(form->sheet, QStringLiteral("Form"));
    QCOMPARE(form->repeats.size(), 2u);
    QCOMPARE(form->repeats[0].sheet, QStringLiteral("members"));
    QCOMPARE(form->repeats[0].parent, QStringLiteral("Form"));
    QCOMPARE(form->repeats[1].parent, QStringLiteral("members"));

    QCOMPARE(linesOf(**repeatRows(*file, *form, form->repeats[0])),
             lines({"member_name|age|_parent_id|_row_id", "2: Moussa|4|u-1|u-1/members[1]",
                    "3: Fanta|6|u-1|u-1/members[2]", "4: Ibra|9|u-2|u-2/members[1]"}));
    QCOMPARE(linesOf(**repeatRows(*file, *form, form->repeats[1])),
             lines({"visit|_parent_id|_row_id", "2: health|u-1/members[2]|u-1/members[2]/visits[1]"}));
    auto submissions = formRows(*file, form->sheet, form->layout);
    QCOMPARE(linesOf(**submissions), lines({"name|_uuid", "2: Awa|u-1", "3: Omar|u-2"}));
}

void KoboOdkTest::odkCentral() {
    const QByteArray csv(
        "SubmissionDate,start,end,personal-full_name,personal-birth-date,languages,languages/fr,languages/ar,"
        "home-Latitude,home-Longitude,home-Altitude,home-Accuracy,meta-instanceID,meta-instanceName,KEY,SubmitterID,"
        "SubmitterName,AttachmentsPresent,AttachmentsExpected,Status,ReviewState,DeviceID,Edits,FormVersion\n"
        "t,t,t,Awa Diallo,1998-09-03,fr ar,1,1,33.5,-7.6,0,5,uuid:1,Awa,uuid:1,7,app,0,0,,,d,0,3\n"
        "t,t,t,Omar,,,,,,,,,uuid:2,Omar,uuid:2,7,app,0,0,,approved,d,0,3\n");
    QCOMPARE(flat(csv), lines({"full_name|birth-date|languages|home|KEY",
                               "2: Awa Diallo|1998-09-03|fr; ar|33.5 -7.6 0 5|uuid:1", "3: Omar||||uuid:2"}));
    auto file = openBytes(csv);
    QCOMPARE(said(inspectForm(*file)->layout), QStringLiteral("odk certain names certain"));
}

void KoboOdkTest::odkRepeatsInFiles() {
    const QByteArray main("SubmissionDate,name,meta-instanceID,SET-OF-members,KEY\nt,Awa,uuid:1,x,uuid:1\n");
    const QByteArray members("member_name,PARENT_KEY,KEY,SET-OF-members\nMoussa,uuid:1,uuid:1/members[1],x\n"
                             "Fanta,uuid:1,uuid:1/members[2],x\n");
    const QByteArray visits("visit,PARENT_KEY,KEY\nhealth,uuid:1/members[2],uuid:1/members[2]/visits[1]\n");
    // In the archive that Central exports…
    auto file = openBytes(zipOf({{QStringLiteral("Form-members.csv"), members},
                                 {QStringLiteral("Form-members-visits.csv"), visits},
                                 {QStringLiteral("Form.csv"), main}}));
    QVERIFY(file.has_value());
    auto form = inspectForm(*file);
    QVERIFY(form.has_value());
    QCOMPARE(form->repeats.size(), 2u);
    QCOMPARE(form->repeats[0].parent, file->sheets()[0].name);
    QCOMPARE(form->repeats[1].parent, form->repeats[0].sheet);
    QCOMPARE(linesOf(**repeatRows(*file, *form, form->repeats[0])),
             lines({"member_name|_parent_id|_row_id", "2: Moussa|uuid:1|uuid:1/members[1]",
                    "3: Fanta|uuid:1|uuid:1/members[2]"}));
    auto submissions = formRows(*file, form->sheet, form->layout);
    QCOMPARE(linesOf(**submissions), lines({"name|KEY", "2: Awa|uuid:1"}));

    // … or unpacked.
    const QTemporaryDir folder;
    const auto write = [&](const char* name, const QByteArray& bytes) {
        QFile out(folder.filePath(QLatin1String(name)));
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
    };
    QVERIFY(write("Form.csv", main) && write("Form-members.csv", members) && write("Form-notes.csv", "a,b\n1,2\n"));
    QVERIFY(write("Formal-members.csv", members));
    QCOMPARE(repeatFiles(folder.filePath(QStringLiteral("Form.csv"))),
             QStringList{folder.filePath(QStringLiteral("Form-members.csv"))});
    auto unpacked = TableFile::open(folder.filePath(QStringLiteral("Form-members.csv")));
    const auto child = inspectForm(*unpacked);
    QVERIFY(child->layout.isRepeat);
}

void KoboOdkTest::odkAggregate() {
    QCOMPARE(flat("SubmissionDate,personal:name,personal:age,home:Latitude,home:Longitude,home:Altitude,home:Accuracy,"
                  "meta:instanceID,KEY\nt,Awa,27,1,2,3,4,uuid:1,uuid:1\n"),
             lines({"name|age|home|KEY", "2: Awa|27|1 2 3 4|uuid:1"}));
}

void KoboOdkTest::detects_data() {
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* headers, const char* expected) {
        QTest::newRow(headers) << QString::fromUtf8(headers) << QString::fromUtf8(expected);
    };
    row("name;_id;_uuid;_submission_time", "kobo certain names guess");
    row("full_name;_id;_uuid", "kobo likely names likely");
    row("Your name;_submission_time", "kobo guess labels certain");
    row("الاسم الكامل;_id;_uuid;_index", "kobo certain labels certain");
    row("الاسم;_id;_uuid;_index", "kobo certain names guess");
    row("name;KEY;SubmissionDate", "odk likely names certain");
    row("name;SubmissionDate", "odk guess names certain");
    row("Nom;KEY", "none certain labels certain");
    row("Nom;_id", "none certain labels certain");
    row("Nom;Prénom;start;end", "none certain labels certain");
    row("Nom;Prénom", "none certain labels certain");
}

void KoboOdkTest::detects() {
    QFETCH(QString, headers);
    QFETCH(QString, expected);
    const QStringList list = headers.split(u';');
    QCOMPARE(said(detectForm(std::vector<QString>(list.begin(), list.end()), {})), expected);
}

void KoboOdkTest::isOverruled() {
    const QByteArray csv("personal/name;start;_id;_uuid;_index\nAwa;x;1;u;1\n");
    QCOMPARE(flat(csv, {FormTool::None, {}}), lines({"personal/name|start|_id|_uuid|_index", "2: Awa|x|1|u|1"}));
    // As labels, a slash alone is no group.
    QCOMPARE(flat(csv, {{}, FormHeaders::Labels}), lines({"personal/name|_uuid", "2: Awa|u"}));
    QCOMPARE(flat("personal/name;start\nAwa;x\n", {FormTool::KoboToolbox, {}}), lines({"name", "2: Awa"}));
}

void KoboOdkTest::ordinaryListsAreLeftAlone() {
    const QByteArray csv("Nom / Prénom;end;Date;n/a;n\nAwa;1;2;1;0\n");
    QCOMPARE(flat(csv), lines({"Nom / Prénom|end|Date|n/a|n", "2: Awa|1|2|1|0"}));
}

void KoboOdkTest::sameNamesKeepTheirGroups() {
    QCOMPARE(flat("mother/name;father/name;mother/age;_id;_uuid;_index\nA;B;3;1;u;1\n"),
             lines({"mother/name|father/name|age|_uuid", "2: A|B|3|u"}));
    QCOMPARE(flat("name;name;_id;_uuid;_index\nA;B;1;u;1\n"), lines({"name|name|_uuid", "2: A|B|u"}));
}

/// A cell that cannot be read, and a choice that is neither yes nor no, are named by the flat table's columns.
void KoboOdkTest::problemsFollowTheirCells() {
    const QByteArray rows("<row><c t='inlineStr'><is><t>start</t></is></c><c t='inlineStr'><is><t>name</t></is></c>"
                          "<c t='inlineStr'><is><t>l</t></is></c><c t='inlineStr'><is><t>l/a</t></is></c>"
                          "<c t='inlineStr'><is><t>_id</t></is></c><c t='inlineStr'><is><t>_uuid</t></is></c>"
                          "<c t='inlineStr'><is><t>_index</t></is></c></row>");
    QByteArray sheet = rows;
    for (int i = 0; i < 600; ++i) // beyond the sample
        sheet += "<row><c/><c/><c/><c><v>1</v></c><c><v>1</v></c></row>";
    sheet += "<row><c t='e'><v>#N/A</v></c><c t='e'><v>#N/A</v></c><c/><c><v>5</v></c><c><v>1</v></c></row>";
    const QStringList found = flat(workbookOf(sheet));
    QCOMPARE(found.first(), QStringLiteral("name|l|_uuid"));
    QCOMPARE(found[1], QStringLiteral("2: |a|"));
    QCOMPARE(found.mid(601), lines({"602: ||", "602 B unknown-value", "602 A cell-error"}));
}

/// The flat table's headers are what the mapping knows.
void KoboOdkTest::mapsAsAnyList() {
    auto file = openBytes(koboNames);
    auto form = inspectForm(*file);
    auto table = formRows(*file, form->sheet, form->layout);
    const ColumnMapping mapping = proposeMapping((*table)->headers(), detectKind((*table)->headers()));
    QCOMPARE(mapping.columnOf(ImportField::FullName), std::optional<size_t>(0));
    QCOMPARE(mapping.columnOf(ImportField::BirthDate), std::optional<size_t>(1));
    QCOMPARE(mapping.columnOf(ImportField::Languages), std::optional<size_t>(2));
    QCOMPARE(mapping.columnOf(ImportField::ExternalId), std::optional<size_t>(5));
}

/// Two groups that belong to each other, and rows that belong to nothing.
void KoboOdkTest::repeatsWithoutParents() {
    const ZipParts parts{
        {QStringLiteral("xl/worksheets/Form.xml"),
         sheetFromCsv("name;_id;_uuid;_submission_time;_index\nAwa;1;u-1;t;1")},
        {QStringLiteral("xl/worksheets/a.xml"), sheetFromCsv("x;_index;_parent_table_name;_parent_index\n1;1;b;1")},
        {QStringLiteral("xl/worksheets/b.xml"), sheetFromCsv("x;_index;_parent_table_name;_parent_index\n1;1;a;1")},
        {QStringLiteral("xl/worksheets/c.xml"), sheetFromCsv("x;_index;_parent_table_name;_parent_index\n1;1;Form;9")}};
    auto file = openBytes(zipOf(completeWorkbook(parts)));
    auto form = inspectForm(*file);
    QCOMPARE(form->repeats.size(), 3u);
    QCOMPARE(codeOf(repeatRows(*file, *form, form->repeats[0]).error().problem), QStringLiteral("damaged"));
    QCOMPARE(linesOf(**repeatRows(*file, *form, form->repeats[2])), lines({"x|_parent_id|_row_id", "2: 1||"}));
}

TAWJIH_REGISTER_TEST(KoboOdkTest)
#include "KoboOdkTest.moc"
