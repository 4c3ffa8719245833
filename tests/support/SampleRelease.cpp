#include "tests/support/SampleRelease.h"

#include "core/release/DataFiles.h"
#include "core/release/Descriptors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <map>

namespace tawjih::test {

using namespace release;
using namespace Qt::Literals::StringLiterals;

namespace {

Texts texts(const QString& text) {
    return {text + u" (fr)"_s, text + u" (ar)"_s, text + u" (en)"_s};
}

std::vector<Category> categories(const QStringList& codes) {
    std::vector<Category> list;
    for (const QString& code : codes)
        list.push_back({code, {u"libellé "_s + code, u"تسمية "_s + code, u"label "_s + code}});
    return list;
}

Field field(const QString& name, FieldRole role, const QString& hxl, const QStringList& codes) {
    Field made;
    made.name = name;
    made.title = {u"Variable "_s + name, u"المتغير "_s + name, u"Field "_s + name};
    made.description = texts(u"what it holds"_s);
    made.role = role;
    made.hxl = hxl;
    made.categories = categories(codes);
    return made;
}

Field quasi(const QString& name, const QString& hxl, int level, const std::vector<QStringList>& rows) {
    QStringList codes;
    for (const QStringList& row : rows)
        codes << row.front();
    Field made = field(name, FieldRole::QuasiIdentifier, hxl, codes);
    made.hierarchy = rows;
    made.level = level;
    for (int i = 0; i < level + int(rows.front().size()); ++i)
        made.levels.push_back(texts(u"level %1"_s.arg(i)));
    return made;
}

std::vector<Field> fields() {
    std::vector<Field> all{
        quasi(u"sex"_s, u"#beneficiary+sex"_s, 0, {{u"f"_s, u"*"_s}, {u"m"_s, u"*"_s}}),
        quasi(u"age_group"_s, u"#beneficiary+age"_s, 1,
              {{u"15-24"_s, u"<35"_s, u"*"_s}, {u"25-34"_s, u"<35"_s, u"*"_s}, {u"35-54"_s, u">34"_s, u"*"_s}}),
        quasi(u"origin"_s, u"#country+origin"_s, 1,
              {{u"west"_s, u"africa"_s, u"*"_s}, {u"central"_s, u"africa"_s, u"*"_s}, {u"asia"_s, u"asia"_s, u"*"_s}}),
        field(u"reason"_s, FieldRole::Sensitive, u"#status+reason"_s,
              {u"absent"_s, u"work"_s, u"childcare"_s, u"health"_s, u"housing"_s, u"full"_s}),
        field(u"duration"_s, FieldRole::Sensitive, {}, {u"d1"_s, u"d2"_s, u"d3"_s, u"d4"_s}),
        field(u"education"_s, FieldRole::Plain, {}, {u"none"_s, u"isced1"_s, u"isced2"_s, u"isced3"_s}),
        field(u"household"_s, FieldRole::Plain, {}, {}),
        field(u"arrival"_s, FieldRole::Plain, u"#date+arrival"_s, {}),
        field(u"interpreter"_s, FieldRole::Plain, {}, {u"true"_s, u"false"_s}),
        field(u"trade"_s, FieldRole::Plain, {}, {u"7313"_s, u"7531"_s, u"5120"_s}),
        field(u"sessions"_s, FieldRole::Plain, {}, {}),
        field(u"followed"_s, FieldRole::Plain, {}, {u"yes"_s, u"no"_s}),
    };
    all[3].hierarchy = {{u"absent"_s, u"person"_s, u"*"_s},    {u"work"_s, u"person"_s, u"*"_s},
                        {u"childcare"_s, u"around"_s, u"*"_s}, {u"health"_s, u"around"_s, u"*"_s},
                        {u"housing"_s, u"around"_s, u"*"_s},   {u"full"_s, u"centre"_s, u"*"_s}};
    all[6].type = FieldType::Integer;
    all[7].type = FieldType::Year;
    all[8].type = FieldType::Boolean;
    all[10].type = FieldType::Integer;
    all[11].required = false;
    return all;
}

void addRecords(PackageContent& content, int records, QRandomGenerator& random) {
    std::vector<QStringList> texts(content.fields.size());
    const auto pick = [&](const QStringList& from) { return from[random.bounded(int(from.size()))]; };
    const auto codes = [&](size_t place) {
        QStringList list;
        for (const Category& category : content.fields[place].categories)
            list << category.code;
        return list;
    };
    int made = 0;
    for (const QString& sex : codes(0)) {
        for (const QString& age : codes(1)) {
            for (const QString& origin : codes(2)) {
                if (++made == 18)
                    continue; // a combination that is nobody's
                const int size = made == 1 ? 5 : records / 17 + random.bounded(6);
                for (int i = 0; i < size; ++i) {
                    texts[0] << sex;
                    texts[1] << age;
                    texts[2] << origin;
                    texts[3] << (size == 5 ? codes(3)[i] : pick(codes(3)));
                    texts[4] << (size == 5 ? codes(4)[i % 4] : pick(codes(4)));
                    texts[5] << pick(codes(5));
                    texts[6] << QString::number(1 + random.bounded(8));
                    texts[7] << QString::number(2015 + random.bounded(10));
                    texts[8] << pick(codes(8));
                    texts[9] << pick(codes(9));
                    texts[10] << QString::number(random.bounded(40));
                    texts[11] << pick({u"yes"_s, u"no"_s, QString()});
                }
            }
        }
    }
    for (size_t i = 0; i < content.fields.size(); ++i)
        content.records.columns.push_back(anonymise::codedColumn(content.fields[i].name, texts[i]));
}

Table table(const QString& name, TableProtection protection, const std::vector<QStringList>& rows) {
    Table made;
    made.name = name;
    made.title = texts(u"Table "_s + name);
    made.note = texts(u"protected"_s);
    made.protection = protection;
    made.columns = {{u"sex"_s, texts(u"sex"_s), u"#beneficiary+sex"_s, false, categories({u"f"_s, u"m"_s})},
                    {u"level"_s, texts(u"level"_s), {}, false, categories({u"a"_s, u"b"_s, u"c"_s})},
                    {u"persons"_s, texts(u"persons"_s), u"#reached"_s, true, {}}};
    if (protection == TableProtection::Suppression)
        for (TableColumn& column : made.columns)
            column.hxl.clear();
    made.rows = rows;
    return made;
}

QList<QStringList> rowsOf(const PackageFiles& files, const QString& path) {
    QList<QStringList> rows;
    for (const QString& line : QString::fromUtf8(files.value(path)).split(u"\r\n"_s, Qt::SkipEmptyParts))
        rows << line.split(u';');
    return rows;
}

} // namespace

PackageContent sampleRelease(int records, quint32 seed) {
    QRandomGenerator random(seed);
    PackageContent content;
    content.name = u"tawjih-casablanca-2026"_s;
    content.title = {u"Personnes orientées en 2026"_s, u"الأشخاص الموجهون سنة 2026"_s, u"Persons oriented in 2026"_s};
    content.purpose = {u"Évaluation du projet"_s, u"تقييم المشروع"_s, u"Evaluation of the project"_s};
    content.recipient = u"ICMPD"_s;
    content.desk = {u"Guichet de Casablanca"_s, u"مكتب الدار البيضاء"_s, u"Casablanca desk"_s};
    content.created = QDateTime(QDate(2026, 11, 29), QTime(9, 30), Qt::UTC);
    content.legalBasis = {u"Loi 09-08 ; données anonymisées"_s, u"القانون 09-08؛ معطيات مجهولة الهوية"_s,
                          u"Law 09-08; anonymised data"_s};
    content.authorisation = u"A-123/2026"_s;
    content.approverRole = {u"Responsable du guichet"_s, u"المسؤول عن المكتب"_s, u"Head of the desk"_s};
    content.approverCode = u"SB"_s;
    content.licence = {u"Usage restreint à l’évaluation"_s, u"استعمال مقصور على التقييم"_s,
                       u"For the evaluation only"_s};
    content.recipe = {{texts(u"Period"_s), texts(u"2026"_s)}};
    content.fields = fields();
    addRecords(content, records, random);
    content.promises.k = 5;
    content.promises.meanRisk = 0.04;
    content.promises.sensitive = {
        {SensitiveModel::DistinctDiversity, u"reason"_s, 3, 0, {}},
        {SensitiveModel::EntropyDiversity, u"reason"_s, 2.5, 0, {}},
        {SensitiveModel::GrassbergerDiversity, u"reason"_s, 2, 0, {}},
        {SensitiveModel::RecursiveDiversity, u"reason"_s, 2, 3, {}},
        {SensitiveModel::EqualCloseness, u"reason"_s, 0.6, 0, {}},
        {SensitiveModel::HierarchicalCloseness, u"reason"_s, 0.6, 0, {}},
        {SensitiveModel::OrderedCloseness, u"duration"_s, 0.6, 0, {u"d1"_s, u"d2"_s, u"d3"_s, u"d4"_s}},
    };
    content.counts.withoutConsent = 37;
    content.counts.suppressed = 11;
    content.before = {1, 1, 0.5, 0.21, 0.18, 60, 110, 190, 45, 0.31};
    content.after.globalRisk = 0.021;
    content.search = {34560, 1204, 0.2871, 0.2871, true};
    content.utility = {{texts(u"Granularity"_s), texts(u"0.72"_s)}};
    const QString total = totalCode;
    content.tables = {table(u"by_sex"_s, TableProtection::Rounding,
                            {{u"f"_s, u"a"_s, u"10"_s},
                             {u"f"_s, u"b"_s, u"25"_s},
                             {u"f"_s, total, u"35"_s},
                             {u"m"_s, u"a"_s, u"0"_s},
                             {u"m"_s, u"b"_s, u"40"_s},
                             {u"m"_s, total, u"40"_s},
                             {total, u"a"_s, u"10"_s},
                             {total, u"b"_s, u"65"_s},
                             {total, total, u"75"_s}}),
                      table(u"by_level"_s, TableProtection::Suppression,
                            {{u"f"_s, u"a"_s, u""_s},
                             {u"f"_s, u"b"_s, u""_s},
                             {u"f"_s, u"c"_s, u"20"_s},
                             {u"f"_s, total, u"31"_s},
                             {u"m"_s, u"a"_s, u""_s},
                             {u"m"_s, u"b"_s, u""_s},
                             {u"m"_s, u"c"_s, u"0"_s},
                             {u"m"_s, total, u"24"_s},
                             {total, u"a"_s, u"15"_s},
                             {total, u"b"_s, u"20"_s},
                             {total, u"c"_s, u"20"_s},
                             {total, total, u"55"_s}})};
    settle(content);
    return content;
}

void settle(PackageContent& content) {
    std::map<QStringList, int> classes;
    for (size_t record = 0; record < content.records.records(); ++record) {
        QStringList key;
        for (size_t i = 0; i < content.fields.size(); ++i)
            if (content.fields[i].role == FieldRole::QuasiIdentifier) {
                const anonymise::CodedColumn& column = content.records.columns[i];
                key << column.values[qsizetype(column.codes[record])];
            }
        ++classes[key];
    }
    int smallest = int(content.records.records());
    for (const auto& [key, size] : classes)
        smallest = std::min(smallest, size);
    content.counts.published = qint64(content.records.records());
    content.counts.inScope = content.counts.published + content.counts.withoutConsent + content.counts.suppressed;
    content.after.smallestClass = smallest;
    content.after.prosecutor = 1.0 / smallest;
    content.after.marketer = double(classes.size()) / double(content.records.records());
}

PackageFiles filesOf(const PackageContent& content) {
    const auto data = dataFiles(content, u';');
    if (!data)
        qFatal("no data files");
    PackageFiles files;
    for (const PackageFile& file : *data)
        files.insert(file.path, file.bytes);
    for (const PackageFile& file :
         {dataPackageFile(content, u';', *data), ddiFile(content), promiseFile(content, u';')})
        files.insert(file.path, file.bytes);
    for (const char* language : {"fr", "ar", "en"})
        for (const char* name :
             {"codebook.%1.html", "codebook.%1.pdf", "report.%1.html", "report.%1.pdf", "README.%1.txt"})
            files.insert(QString(QLatin1String(name)).arg(QLatin1String(language)), "x");
    settleManifest(files);
    return files;
}

void settleManifest(PackageFiles& files) {
    files.remove(u"manifest.json"_s);
    std::vector<PackageFile> list;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        list.push_back({file.key(), *file});
    files.insert(u"manifest.json"_s, manifestFile(list, QDateTime::fromSecsSinceEpoch(0)).bytes);
}

void settle(PackageFiles& files) {
    QJsonObject package = QJsonDocument::fromJson(files.value(u"datapackage.json"_s)).object();
    QJsonArray resources = package.value(u"resources"_s).toArray();
    for (qsizetype i = 0; i < resources.size(); ++i) {
        QJsonObject resource = resources[i].toObject();
        const QString path = resource.value(u"path"_s).toString();
        const QByteArray bytes = files.value(path);
        resource.insert(u"bytes"_s, qint64(bytes.size()));
        resource.insert(u"hash"_s, QString(u"sha256:"_s + sha256(bytes)));
        resource.insert(u"rows"_s, qint64(rowsOf(files, path).size()) - 1);
        resources[i] = resource;
    }
    package.insert(u"resources"_s, resources);
    files.insert(u"datapackage.json"_s, QJsonDocument(package).toJson());
    settleManifest(files);
}

QByteArray zipOf(const PackageFiles& files) {
    std::vector<PackageFile> list;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        list.push_back({file.key(), *file});
    const auto zip = zipped(list, {}, QDateTime::fromSecsSinceEpoch(1700000000));
    if (!zip)
        qFatal("no zip");
    return *zip;
}

} // namespace tawjih::test
