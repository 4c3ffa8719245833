#include "core/release/DataFiles.h"
#include "core/release/Descriptors.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tawjih::release {

namespace {

QJsonArray fieldsOf(const PackageContent& content) {
    QJsonArray fields;
    for (const Field& field : content.fields) {
        QJsonObject made{{QStringLiteral("name"), field.name},         {QStringLiteral("role"), codeOf(field.role)},
                         {QStringLiteral("type"), codeOf(field.type)}, {QStringLiteral("required"), field.required},
                         {QStringLiteral("hxl"), field.hxl},           {QStringLiteral("level"), field.level}};
        if (!field.hierarchy.empty())
            made.insert(QStringLiteral("hierarchy"), hierarchyPath(field));
        fields.append(made);
    }
    return fields;
}

QJsonArray sensitiveOf(const Promises& promises) {
    QJsonArray list;
    for (const SensitivePromise& promise : promises.sensitive) {
        QJsonObject made{{QStringLiteral("model"), codeOf(promise.model)},
                         {QStringLiteral("field"), promise.field},
                         {QStringLiteral("parameter"), promise.parameter}};
        if (promise.model == SensitiveModel::RecursiveDiversity)
            made.insert(QStringLiteral("c"), promise.c);
        if (promise.model == SensitiveModel::OrderedCloseness)
            made.insert(QStringLiteral("order"), QJsonArray::fromStringList(promise.order));
        list.append(made);
    }
    return list;
}

QJsonArray tablesOf(const PackageContent& content) {
    QJsonArray list;
    for (const Table& table : content.tables) {
        QJsonArray columns;
        for (const TableColumn& column : table.columns)
            columns.append(QJsonObject{{QStringLiteral("name"), column.name},
                                       {QStringLiteral("hxl"), column.hxl},
                                       {QStringLiteral("count"), column.isCount}});
        QJsonObject made{{QStringLiteral("name"), table.name},
                         {QStringLiteral("file"), tablePath(table)},
                         {QStringLiteral("protection"), codeOf(table.protection)},
                         {QStringLiteral("parameter"), table.parameter},
                         {QStringLiteral("rows"), qint64(table.rows.size())},
                         {QStringLiteral("columns"), columns}};
        if (hasTags(table))
            made.insert(QStringLiteral("hxl_file"), tableHxlPath(table));
        list.append(made);
    }
    return list;
}

} // namespace

QString sha256(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

PackageFile promiseFile(const PackageContent& content, QChar delimiter) {
    const QJsonObject root{
        {QStringLiteral("format"), formatName},
        {QStringLiteral("version"), formatVersion},
        {QStringLiteral("name"), content.name},
        {QStringLiteral("created"), content.created.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("delimiter"), QString(delimiter)},
        {QStringLiteral("counts"), QJsonObject{{QStringLiteral("in_scope"), content.counts.inScope},
                                               {QStringLiteral("without_consent"), content.counts.withoutConsent},
                                               {QStringLiteral("suppressed"), content.counts.suppressed},
                                               {QStringLiteral("published"), content.counts.published}}},
        {QStringLiteral("fields"), fieldsOf(content)},
        {QStringLiteral("promises"), QJsonObject{{QStringLiteral("k"), content.promises.k},
                                                 {QStringLiteral("mean_risk"), content.promises.meanRisk},
                                                 {QStringLiteral("sensitive"), sensitiveOf(content.promises)}}},
        {QStringLiteral("risk"), QJsonObject{{QStringLiteral("smallest_class"), content.after.smallestClass},
                                             {QStringLiteral("prosecutor"), content.after.prosecutor},
                                             {QStringLiteral("marketer"), content.after.marketer}}},
        {QStringLiteral("tables"), tablesOf(content)}};
    return {QStringLiteral("promise.json"), QJsonDocument(root).toJson()};
}

PackageFile manifestFile(const std::vector<PackageFile>& files, const QDateTime& created) {
    QJsonArray list;
    for (const PackageFile& file : files)
        list.append(QJsonObject{{QStringLiteral("path"), file.path},
                                {QStringLiteral("bytes"), qint64(file.bytes.size())},
                                {QStringLiteral("sha256"), sha256(file.bytes)}});
    const QJsonObject root{{QStringLiteral("format"), formatName},
                           {QStringLiteral("version"), formatVersion},
                           {QStringLiteral("created"), created.toUTC().toString(Qt::ISODate)},
                           {QStringLiteral("files"), list}};
    return {QStringLiteral("manifest.json"), QJsonDocument(root).toJson()};
}

} // namespace tawjih::release
