#include "core/release/Documents.h"

#include "core/base/DataFile.h"
#include "core/release/DataFiles.h"
#include "core/release/Descriptors.h"
#include "core/release/ReleaseWords.h"
#include "tests/support/SampleRelease.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace tawjih;
using namespace tawjih::release;
using namespace tawjih::test;
using namespace Qt::Literals::StringLiterals;

namespace {

HtmlPage reportOf(const PackageContent& content, Language language) {
    const PackageFiles files = filesOf(content);
    return reportPage(content, {{u"data/persons.csv"_s, files.value(u"data/persons.csv"_s)}}, verifyData(files),
                      language);
}

/// The elements that a package's ddi.xml uses, with their children in the order of codebook.xsd of DDI 2.5; "*" may
/// stand several times, "?" once, "+" must stand. An element without a line holds text or nothing.
const QMap<QString, QStringList>& codebookSchema() {
    static const QMap<QString, QStringList> schema{
        {u"codeBook"_s, {u"docDscr*"_s, u"stdyDscr+"_s, u"fileDscr*"_s, u"dataDscr*"_s, u"otherMat*"_s}},
        {u"stdyDscr"_s,
         {u"citation+"_s, u"studyAuthorization*"_s, u"stdyInfo*"_s, u"studyDevelopment*"_s, u"method*"_s,
          u"dataAccs*"_s, u"othrStdyMat*"_s, u"notes*"_s}},
        {u"citation"_s,
         {u"titlStmt+"_s, u"rspStmt?"_s, u"prodStmt?"_s, u"distStmt?"_s, u"serStmt?"_s, u"verStmt*"_s, u"biblCit*"_s,
          u"holdings*"_s, u"notes*"_s}},
        {u"titlStmt"_s, {u"titl+"_s, u"subTitl*"_s, u"altTitl*"_s, u"parTitl*"_s, u"IDNo*"_s}},
        {u"rspStmt"_s, {u"AuthEnty*"_s, u"othId*"_s}},
        {u"prodStmt"_s,
         {u"producer*"_s, u"copyright?"_s, u"prodDate*"_s, u"prodPlac*"_s, u"software*"_s, u"fundAg*"_s,
          u"grantNo*"_s}},
        {u"stdyInfo"_s,
         {u"studyBudget*"_s, u"subject*"_s, u"abstract*"_s, u"sumDscr*"_s, u"qualityStatement?"_s, u"notes*"_s}},
        {u"sumDscr"_s,
         {u"timePrd*"_s, u"collDate*"_s, u"nation*"_s, u"geogCover*"_s, u"geogUnit*"_s, u"geoBndBox?"_s,
          u"boundPoly*"_s, u"anlyUnit*"_s, u"universe*"_s, u"dataKind*"_s}},
        {u"dataAccs"_s, {u"setAvail*"_s, u"useStmt*"_s, u"notes*"_s}},
        {u"useStmt"_s,
         {u"confDec?"_s, u"specPerm?"_s, u"restrctn?"_s, u"contact*"_s, u"citReq?"_s, u"deposReq?"_s, u"conditions?"_s,
          u"disclaimer?"_s}},
        {u"fileDscr"_s, {u"fileTxt*"_s, u"locMap?"_s, u"notes*"_s}},
        {u"fileTxt"_s,
         {u"fileName?"_s, u"fileCitation?"_s, u"fileCont?"_s, u"fileStrc?"_s, u"dimensns?"_s, u"fileType?"_s,
          u"format?"_s, u"filePlac?"_s, u"dataChck*"_s, u"ProcStat?"_s, u"dataMsng?"_s, u"software*"_s, u"verStmt?"_s}},
        {u"dimensns"_s, {u"caseQnty*"_s, u"varQnty*"_s, u"logRecL*"_s, u"recPrCas*"_s, u"recNumTot*"_s}},
        {u"dataDscr"_s, {u"varGrp*"_s, u"nCubeGrp*"_s, u"var*"_s, u"nCube*"_s, u"notes*"_s}},
        {u"var"_s, {u"location*"_s,  u"labl*"_s,    u"imputation?"_s, u"security?"_s,   u"embargo?"_s,   u"respUnit?"_s,
                    u"anlysUnit?"_s, u"qstn*"_s,    u"valrng*"_s,     u"invalrng*"_s,   u"undocCod*"_s,  u"universe*"_s,
                    u"TotlResp?"_s,  u"sumStat*"_s, u"txt*"_s,        u"stdCatgry*"_s,  u"catgryGrp*"_s, u"catgry*"_s,
                    u"codInstr*"_s,  u"verStmt*"_s, u"concept*"_s,    u"derivation?"_s, u"varFormat?"_s, u"geoMap*"_s,
                    u"catLevel*"_s,  u"notes*"_s}},
        {u"catgry"_s, {u"catValu?"_s, u"labl*"_s, u"txt*"_s, u"catStat*"_s, u"mrow?"_s}},
    };
    return schema;
}

/// What is wrong with an element and those in it; empty: nothing.
QString faultOf(QXmlStreamReader& xml) {
    const QString element = xml.name().toString();
    const QStringList allowed = codebookSchema().value(element);
    qsizetype at = 0;
    QMap<QString, int> seen;
    while (xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.hasError())
            return xml.errorString();
        if (xml.isCharacters() && !xml.isWhitespace() && !allowed.isEmpty())
            return u"text in %1"_s.arg(element);
        if (!xml.isStartElement())
            continue;
        const QString child = xml.name().toString();
        while (at < allowed.size() && allowed[at].chopped(1) != child)
            ++at;
        if (at == allowed.size())
            return u"%1 in %2"_s.arg(child, element);
        if (++seen[child] > 1 && allowed[at].endsWith(u'?'))
            return u"%1 twice in %2"_s.arg(child, element);
        if (const QString fault = faultOf(xml); !fault.isEmpty())
            return fault;
    }
    for (const QString& each : allowed)
        if (each.endsWith(u'+') && !seen.contains(each.chopped(1)))
            return u"no %1 in %2"_s.arg(each.chopped(1), element);
    return {};
}

} // namespace

class DocumentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Every key in every language, placeholders alike, and French signs not parted from their words.
    void words() {
        static const QRegularExpression placeholder(u"%\\d"_s);
        static const QRegularExpression loose(u"(^|[^\u00a0\u202f])[;:!?»]|«[^\u00a0]"_s);
        const auto placeholders = [](const QString& text) {
            QSet<QString> all;
            for (auto match = placeholder.globalMatch(text); match.hasNext();)
                all.insert(match.next().captured());
            return all;
        };
        QSet<QString> keys;
        for (const QJsonValue word : shippedRecords(QLatin1String("release"), QLatin1String("words"))) {
            const QString key = word[u"key"_s].toString();
            QVERIFY2(!keys.contains(key), qPrintable(key));
            keys.insert(key);
            for (const char* language : {"fr", "ar", "en"})
                QVERIFY2(!word[QLatin1String(language)].toString().isEmpty(), qPrintable(key));
            QVERIFY2(!loose.match(word[u"fr"_s].toString()).hasMatch(), qPrintable(key));
            QCOMPARE(placeholders(word[u"fr"_s].toString()), placeholders(word[u"en"_s].toString()));
            if (!key.startsWith(u"persons."_s)) // Arabic names one and two by the word alone
                QCOMPARE(placeholders(word[u"ar"_s].toString()), placeholders(word[u"en"_s].toString()));
        }
        for (const auto& check : allOf<CheckCode>())
            QVERIFY2(keys.contains(QString(u"check."_s + QLatin1String(check.code))), check.code);
    }

    void agreement() {
        const auto plain = [](QString text) { return text.remove(QChar(0x2066)).remove(QChar(0x2069)); };
        const ReleaseWords arabic(Language::Arabic);
        QCOMPARE(plain(arabic.persons(1)), u"شخص واحد"_s);
        QCOMPARE(plain(arabic.persons(2)), u"شخصان"_s);
        QCOMPARE(plain(arabic.persons(3)), u"3 أشخاص"_s);
        QCOMPARE(plain(arabic.persons(110)), u"110 أشخاص"_s);
        QCOMPARE(plain(arabic.persons(11)), u"11 شخصا"_s);
        QCOMPARE(plain(arabic.persons(100)), u"100 شخص"_s);
        QCOMPARE(ReleaseWords(Language::French).persons(1), u"1 personne"_s);
        QCOMPARE(ReleaseWords(Language::French).persons(2), u"2 personnes"_s);
        QCOMPARE(ReleaseWords(Language::English).persons(0), u"0 persons"_s);
        QCOMPARE(ReleaseWords(Language::French).percent(0.0283), u"2,83\u00a0%"_s);
        QCOMPARE(arabic.text({{}, u"من 15-24 سنة"_s, {}}), u"من \u206615-24\u2069 سنة"_s);
    }

    void pages_data() {
        QTest::addColumn<Language>("language");
        for (const auto& language : allOf<Language>())
            QTest::newRow(language.code) << language.value;
    }
    void pages() {
        QFETCH(Language, language);
        PackageContent content = sampleRelease();
        content.recipient = u"<b>ICMPD & co</b>"_s;
        for (const HtmlPage& page : {codebookPage(content, language), reportOf(content, language)}) {
            const QString html = QString::fromUtf8(page.html());
            QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s));
            QVERIFY(html.contains(u"<html lang=\"%1\" dir=\"%2\">"_s.arg(
                codeOf(language), language == Language::Arabic ? u"rtl"_s : u"ltr"_s)));
            for (const char* foreign : {"http", "src=", "<link", "<script", "@import", "url(", "%1", "%2"})
                QVERIFY2(!html.contains(QLatin1String(foreign)), foreign);
            QVERIFY(!html.contains(u"<b>ICMPD"_s));
            const auto pdf = page.pdf();
            VERIFY_OK(pdf);
            QVERIFY(pdf->startsWith("%PDF"));
            QVERIFY(!pdf->contains("/Author"));
        }
        const QString report = QString::fromUtf8(reportOf(content, language).html());
        QVERIFY(report.contains(u"A-123/2026"_s));
        QVERIFY(report.contains(u"&lt;b&gt;ICMPD &amp; co&lt;/b&gt;"_s));
        QVERIFY(report.contains(sha256(filesOf(content).value(u"data/persons.csv"_s))));
        QVERIFY(report.contains(u">37<"_s) || report.contains(u"\u206637\u2069"_s)); // without consent
        QVERIFY(!report.contains(ReleaseWords(language)("broken")));
        for (const Field& field : content.fields) // it names fields and levels, never a value
            for (const Category& category : field.categories)
                QVERIFY(!report.contains(category.label.in(language)));
        const PackageFile readme = readmeFile(content, language);
        QCOMPARE(readme.path, u"README.%1.txt"_s.arg(codeOf(language)));
        QVERIFY(!readme.bytes.contains("%1") && readme.bytes.contains("7-Zip"));
    }

    /// A report says so where a promise does not hold; a package with it is never written.
    void brokenPromise() {
        PackageContent content = sampleRelease();
        content.promises.k = 6;
        QVERIFY(reportOf(content, Language::English).html().contains(">broken<"));
    }

    void codebookSchemaHolds() {
        const PackageFile ddi = ddiFile(sampleRelease());
        QXmlStreamReader xml(ddi.bytes);
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.name(), u"codeBook"_s);
        QCOMPARE(xml.namespaceUri(), u"ddi:codebook:2_5"_s);
        const QString fault = faultOf(xml);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QVERIFY(ddi.bytes.contains("<catStat type=\"freq\">"));
        QVERIFY(ddi.bytes.contains("<labl xml:lang=\"ar\">"));
    }

    /// The rules of the published JSON Schemas of Frictionless 1 for what a package uses of them.
    void dataPackageSchemaHolds() {
        const QJsonObject package =
            QJsonDocument::fromJson(filesOf(sampleRelease()).value(u"datapackage.json"_s)).object();
        static const QRegularExpression name(u"^([-a-z0-9._/])+$"_s);
        QCOMPARE(package[u"profile"_s], u"tabular-data-package"_s);
        QVERIFY(name.match(package[u"name"_s].toString()).hasMatch());
        QVERIFY(QDateTime::fromString(package[u"created"_s].toString(), Qt::ISODate).isValid());
        for (const QJsonValue licence : package[u"licenses"_s].toArray())
            QVERIFY(!licence[u"name"_s].toString().isEmpty());
        QSet<QString> names;
        for (const QJsonValue resource : package[u"resources"_s].toArray()) {
            QCOMPARE(resource[u"profile"_s], u"tabular-data-resource"_s);
            QVERIFY(name.match(resource[u"name"_s].toString()).hasMatch());
            QVERIFY(!names.contains(resource[u"name"_s].toString()));
            names.insert(resource[u"name"_s].toString());
            QVERIFY(resource[u"hash"_s].toString().startsWith(u"sha256:"_s));
            QCOMPARE(resource[u"dialect"_s][u"delimiter"_s], u";"_s);
            QVERIFY(resource[u"schema"_s][u"missingValues"_s].isArray());
            QVERIFY(!resource[u"schema"_s][u"fields"_s].toArray().isEmpty());
            for (const QJsonValue field : resource[u"schema"_s][u"fields"_s].toArray()) {
                QVERIFY(fromCode<FieldType>(field[u"type"_s].toString()).has_value());
                QVERIFY(!field[u"name"_s].toString().isEmpty());
                const QJsonValue list = field[u"constraints"_s][u"enum"_s];
                QVERIFY(list.isUndefined() || !list.toArray().isEmpty());
            }
        }
    }

    /// Frictionless' own reader, where a folder has it: npm install datapackage@1, and name the folder in
    /// TAWJIH_FRICTIONLESS.
    void frictionless() {
        const QString folder = qEnvironmentVariable("TAWJIH_FRICTIONLESS");
        if (folder.isEmpty())
            QSKIP("TAWJIH_FRICTIONLESS names no folder with npm's datapackage");
        QTemporaryDir to;
        const PackageFiles files = filesOf(sampleRelease());
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            QVERIFY(QDir(to.path()).mkpath(QFileInfo(file.key()).path()));
            QFile out(to.filePath(file.key()));
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(*file) == file->size());
        }
        QProcess node;
        node.setWorkingDirectory(folder);
        node.start(u"node"_s, {u"-e"_s,
                               u"const {Package} = require('datapackage');"
                               "Package.load(process.argv[1] + '/datapackage.json', {strict: true}).then(async p => {"
                               "  let rows = 0;"
                               "  for (const r of p.resources) rows += (await r.read({keyed: true})).length;"
                               "  console.log(p.valid, rows);"
                               "}).catch(e => { console.log(e.message, e.errors); process.exit(1); });"_s,
                               to.path()});
        QVERIFY(node.waitForFinished());
        const QByteArray said = node.readAllStandardOutput() + node.readAllStandardError();
        QVERIFY2(node.exitCode() == 0 && said.startsWith("true "), said.constData());
        qInfo("%s", said.trimmed().constData());
    }
};

TAWJIH_REGISTER_TEST(DocumentsTest)
#include "DocumentsTest.moc"
