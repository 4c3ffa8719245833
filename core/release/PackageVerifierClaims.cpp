#include "core/release/PackageVerifierClaims.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace tawjih::release {

namespace {

/// Reads what has to be there; the first thing that is not makes all of it unreadable.
class Json {
public:
    explicit Json(const QJsonObject& object, bool& good) : m_object(object), m_good(good) {}

    [[nodiscard]] QString text(const char* key) const {
        const QJsonValue value = m_object.value(QLatin1String(key));
        m_good &= value.isString();
        return value.toString();
    }
    [[nodiscard]] double number(const char* key) const {
        const QJsonValue value = m_object.value(QLatin1String(key));
        m_good &= value.isDouble() && std::isfinite(value.toDouble());
        return value.toDouble();
    }
    [[nodiscard]] qint64 integer(const char* key) const {
        const double value = number(key);
        m_good &= value == std::floor(value) && std::abs(value) < 1e15;
        return m_good ? qint64(value) : 0;
    }
    [[nodiscard]] bool flag(const char* key) const {
        const QJsonValue value = m_object.value(QLatin1String(key));
        m_good &= value.isBool();
        return value.toBool();
    }
    template <Coded E>
    [[nodiscard]] E code(const char* key) const {
        const std::optional<E> value = fromCode<E>(text(key));
        m_good &= value.has_value();
        return value.value_or(Codes<E>::entries[0].value);
    }
    [[nodiscard]] Json object(const char* key) const {
        const QJsonValue value = m_object.value(QLatin1String(key));
        m_good &= value.isObject();
        return Json(value.toObject(), m_good);
    }
    [[nodiscard]] std::vector<Json> objects(const char* key) const {
        const QJsonValue value = m_object.value(QLatin1String(key));
        m_good &= value.isArray();
        std::vector<Json> list;
        const QJsonArray array = value.toArray();
        for (const QJsonValue each : array) {
            m_good &= each.isObject();
            list.emplace_back(each.toObject(), m_good);
        }
        return list;
    }
    [[nodiscard]] QStringList texts(const char* key) const {
        const QJsonValue value = m_object.value(QLatin1String(key));
        m_good &= value.isArray();
        QStringList list;
        const QJsonArray array = value.toArray();
        for (const QJsonValue each : array) {
            m_good &= each.isString();
            list << each.toString();
        }
        return list;
    }
    [[nodiscard]] bool has(const char* key) const { return m_object.contains(QLatin1String(key)); }
    [[nodiscard]] char delimiter(const char* key) const {
        const QString value = text(key);
        m_good &= value == QLatin1String(";") || value == QLatin1String(",");
        return value == QLatin1String(",") ? ',' : ';';
    }

private:
    QJsonObject m_object;
    bool& m_good;
};

std::optional<QJsonObject> objectIn(const QByteArray& json) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    return document.object();
}

Claims::FieldClaim fieldFrom(const Json& json) {
    return {json.text("name"),
            json.code<FieldRole>("role"),
            json.code<FieldType>("type"),
            json.flag("required"),
            json.text("hxl"),
            int(json.integer("level")),
            json.has("hierarchy") ? json.text("hierarchy") : QString()};
}

SensitivePromise sensitiveFrom(const Json& json) {
    SensitivePromise promise;
    promise.model = json.code<SensitiveModel>("model");
    promise.field = json.text("field");
    promise.parameter = json.number("parameter");
    if (promise.model == SensitiveModel::RecursiveDiversity)
        promise.c = json.number("c");
    if (promise.model == SensitiveModel::OrderedCloseness)
        promise.order = json.texts("order");
    return promise;
}

Claims::TableClaim tableFrom(const Json& json) {
    Claims::TableClaim table;
    table.name = json.text("name");
    table.file = json.text("file");
    if (json.has("hxl_file"))
        table.hxlFile = json.text("hxl_file");
    table.protection = json.code<TableProtection>("protection");
    table.parameter = int(json.integer("parameter"));
    table.rows = json.integer("rows");
    for (const Json& column : json.objects("columns"))
        table.columns.push_back({column.text("name"), column.text("hxl"), column.flag("count")});
    return table;
}

/// An enum holds texts, or numbers where the type is one.
QStringList listIn(const QJsonArray& array) {
    QStringList list;
    for (const QJsonValue each : array)
        list << each.toVariant().toString();
    return list;
}

Resource resourceFrom(const QJsonObject& object, bool& good) {
    const Json json(object, good);
    Resource resource;
    resource.path = json.text("path");
    resource.bytes = json.integer("bytes");
    resource.hash = json.text("hash");
    resource.rows = json.integer("rows");
    resource.delimiter = json.object("dialect").delimiter("delimiter");
    good &= json.text("profile") == QLatin1String("tabular-data-resource") &&
            json.text("encoding") == QLatin1String("utf-8") &&
            json.object("schema").texts("missingValues") == QStringList{QString()};
    const QJsonArray columns = object.value(QLatin1String("schema"))[QLatin1String("fields")].toArray();
    for (const QJsonValue each : columns) {
        const Json column(each.toObject(), good);
        Resource::Column made{column.text("name"), column.code<FieldType>("type"), {}, false, {}, {}, {}};
        made.role = each[QLatin1String("role")].toString();
        const QJsonObject constraints = each[QLatin1String("constraints")].toObject();
        made.required = constraints.value(QLatin1String("required")).toBool();
        if (constraints.contains(QLatin1String("enum")))
            made.list = listIn(constraints.value(QLatin1String("enum")).toArray());
        if (constraints.contains(QLatin1String("minimum")))
            made.minimum = constraints.value(QLatin1String("minimum")).toDouble();
        if (constraints.contains(QLatin1String("maximum")))
            made.maximum = constraints.value(QLatin1String("maximum")).toDouble();
        resource.columns.push_back(std::move(made));
    }
    good &= !resource.columns.empty();
    return resource;
}

} // namespace

std::optional<Claims> readClaims(const QByteArray& bytes) {
    const std::optional<QJsonObject> object = objectIn(bytes);
    if (!object)
        return std::nullopt;
    bool good = true;
    const Json json(*object, good);
    Claims claims;
    good &= json.text("format") == QLatin1String("tawjih-release") && json.integer("version") == 1;
    claims.name = json.text("name");
    claims.delimiter = json.delimiter("delimiter");
    const Json counts = json.object("counts");
    claims.counts = {counts.integer("in_scope"), counts.integer("without_consent"), counts.integer("suppressed"),
                     counts.integer("published")};
    for (const Json& field : json.objects("fields"))
        claims.fields.push_back(fieldFrom(field));
    const Json promises = json.object("promises");
    claims.promises.k = int(promises.integer("k"));
    claims.promises.meanRisk = promises.number("mean_risk");
    for (const Json& promise : promises.objects("sensitive"))
        claims.promises.sensitive.push_back(sensitiveFrom(promise));
    const Json risk = json.object("risk");
    claims.smallestClass = risk.number("smallest_class");
    claims.prosecutor = risk.number("prosecutor");
    claims.marketer = risk.number("marketer");
    for (const Json& table : json.objects("tables"))
        claims.tables.push_back(tableFrom(table));
    good &= claims.promises.k >= 2 && !claims.fields.empty();
    return good ? std::optional(claims) : std::nullopt;
}

std::optional<Descriptor> readDescriptor(const QByteArray& bytes) {
    const std::optional<QJsonObject> object = objectIn(bytes);
    if (!object)
        return std::nullopt;
    bool good = true;
    const Json json(*object, good);
    Descriptor descriptor;
    descriptor.name = json.text("name");
    good &= json.text("profile") == QLatin1String("tabular-data-package") && !json.objects("licenses").empty();
    const QJsonArray resources = object->value(QLatin1String("resources")).toArray();
    for (const QJsonValue each : resources) {
        Resource resource = resourceFrom(each.toObject(), good);
        good &= !descriptor.resources.contains(resource.path);
        descriptor.resources.insert(resource.path, std::move(resource));
    }
    return good ? std::optional(descriptor) : std::nullopt;
}

} // namespace tawjih::release
