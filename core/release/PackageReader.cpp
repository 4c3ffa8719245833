#include "core/release/PackageReader.h"

#include "core/base/SafeFile.h"
#include "core/release/PackageVerifierArchive.h"
#include "core/release/PackageVerifierCsv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tawjih::release {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mostBytes = qint64(1) << 30;

QJsonObject object(const QMap<QString, QByteArray>& files, const QString& path) {
    return QJsonDocument::fromJson(files.value(path)).object();
}

Texts textsIn(const QJsonObject& json, const QString& otherwise = {}) {
    Texts texts{json.value("fr"_L1).toString(), json.value("ar"_L1).toString(), json.value("en"_L1).toString()};
    for (QString* text : {&texts.french, &texts.arabic, &texts.english})
        if (text->isEmpty())
            *text = otherwise;
    return texts;
}

TableColumn columnIn(const QJsonObject& json) {
    TableColumn column;
    column.name = json.value("name"_L1).toString();
    column.title = textsIn(json.value("titles"_L1).toObject(), column.name);
    column.hxl = json.value("hxl"_L1).toString();
    column.isCount = json.value("type"_L1) == "integer"_L1;
    for (const auto& each : json.value("categories"_L1).toArray()) {
        const QJsonObject category = each.toObject();
        const QString code = category.value("code"_L1).toString();
        column.categories.push_back({code, textsIn(category, code)});
    }
    return column;
}

PackageTable tableIn(const QJsonObject& resource, const QByteArray& bytes) {
    PackageTable table;
    table.path = resource.value("path"_L1).toString();
    table.title = textsIn(resource.value("titles"_L1).toObject(), table.path);
    table.note = resource.value("description"_L1).toString();
    for (const auto& field : resource.value("schema"_L1).toObject().value("fields"_L1).toArray())
        table.columns.push_back(columnIn(field.toObject()));
    const QString delimiter = resource.value("dialect"_L1).toObject().value("delimiter"_L1).toString(u";"_s);
    const auto read = readCsv(bytes, delimiter == ","_L1 ? ',' : ';');
    if (!read || read->columns.size() != table.columns.size())
        return table;
    for (qint64 row = 0; row < read->rows; ++row) {
        QStringList cells;
        for (std::size_t column = 0; column < read->columns.size(); ++column)
            cells << read->text(row, column);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

/// Codes of a table mean what they mean among the persons.
void lendLabels(const PackageTable& persons, PackageTable& table) {
    for (TableColumn& column : table.columns)
        for (const TableColumn& known : persons.columns)
            if (column.categories.empty() && known.name == column.name)
                column.categories = known.categories;
}

Promises promisesIn(const QJsonObject& json) {
    Promises promises;
    promises.k = json.value("k"_L1).toInt();
    promises.meanRisk = json.value("mean_risk"_L1).toDouble();
    for (const auto& each : json.value("sensitive"_L1).toArray()) {
        const QJsonObject promise = each.toObject();
        promises.sensitive.push_back(
            {fromCode<SensitiveModel>(promise.value("model"_L1).toString()).value_or(SensitiveModel::DistinctDiversity),
             promise.value("field"_L1).toString(),
             promise.value("parameter"_L1).toDouble(),
             promise.value("c"_L1).toDouble(),
             {}});
    }
    return promises;
}

Counts countsIn(const QJsonObject& json) {
    return {json.value("in_scope"_L1).toInteger(), json.value("without_consent"_L1).toInteger(),
            json.value("suppressed"_L1).toInteger(), json.value("published"_L1).toInteger()};
}

Texts documentsIn(const QMap<QString, QByteArray>& files, const QString& pattern) {
    const auto text = [&](const char* language) {
        return QString::fromUtf8(files.value(pattern.arg(QLatin1String(language))));
    };
    return {text("fr"), text("ar"), text("en")};
}

void readTables(const QMap<QString, QByteArray>& files, const QJsonArray& resources, OpenedPackage& opened) {
    for (const auto& each : resources) {
        const QJsonObject resource = each.toObject();
        const QString path = resource.value("path"_L1).toString();
        if (path == "data/persons.csv"_L1) {
            opened.persons = tableIn(resource, files.value(path));
            for (TableColumn& column : opened.persons.columns)
                column.isCount = false;
        } else if (path.startsWith("tables/"_L1) && !path.endsWith("-hxl.csv"_L1)) {
            opened.tables.push_back(tableIn(resource, files.value(path)));
        }
    }
    for (PackageTable& table : opened.tables)
        lendLabels(opened.persons, table);
}

} // namespace

Result<OpenedPackage> openPackage(const QString& path, const QString& passphrase,
                                  const std::function<bool()>& mayGoOn) {
    TRY_ASSIGN(const QByteArray bytes, readBounded(path, mostBytes));
    OpenedPackage opened;
    TRY_ASSIGN(opened.verification, verifyArchive(bytes, passphrase, mayGoOn));
    TRY_ASSIGN(const ReadArchive archive, readArchive(bytes, passphrase, mayGoOn));
    const QJsonObject promised = object(archive.files, u"promise.json"_s);
    const QJsonObject described = object(archive.files, u"datapackage.json"_s);
    opened.name = described.value("name"_L1).toString();
    opened.title = textsIn(described.value("titles"_L1).toObject(), opened.name);
    opened.purpose = described.value("description"_L1).toString();
    opened.created = QDateTime::fromString(promised.value("created"_L1).toString(), Qt::ISODate);
    opened.counts = countsIn(promised.value("counts"_L1).toObject());
    opened.promises = promisesIn(promised.value("promises"_L1).toObject());
    readTables(archive.files, described.value("resources"_L1).toArray(), opened);
    opened.reports = documentsIn(archive.files, u"report.%1.html"_s);
    opened.codebooks = documentsIn(archive.files, u"codebook.%1.html"_s);
    return opened;
}

} // namespace tawjih::release
