#include "core/exchange/ImportMappingRepository.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tawjih::exchange {

namespace {

const QLatin1String datesKey("dates");

QJsonObject objectOf(const QString& text) {
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

QString keptText(const ImportPlan& plan) {
    QJsonObject root = objectOf(plan.mapping.toJson(plan.headers));
    QJsonObject dates;
    for (const auto& [field, convention] : plan.dates)
        dates.insert(codeOf(field), codeOf(convention.order));
    root.insert(datesKey, dates);
    return QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Compact));
}

KeptMapping keptMapping(const QString& text, const std::vector<QString>& headers) {
    KeptMapping kept{ColumnMapping::fromJson(text, headers), {}};
    const QJsonObject dates = objectOf(text)[datesKey].toObject();
    for (auto date = dates.begin(); date != dates.end(); ++date) {
        const auto field = fromCode<ImportField>(date.key());
        const auto order = fromCode<DateOrder>(date.value().toString());
        if (field && order)
            kept.orders.emplace(*field, *order);
    }
    return kept;
}

Result<std::optional<QString>> ImportMappingRepository::last(const QString& signature) {
    return m_db.prepare(u"SELECT mapping FROM import_mapping WHERE signature = :signature")
        .bind("signature", signature)
        .first([](const db::Row& row) { return row.at<QString>(0); });
}

Status ImportMappingRepository::keepLast(const QString& signature, const QString& name, const QString& mapping,
                                         const QDateTime& savedAt) {
    TRY(m_db.prepare(uR"(
INSERT INTO import_mapping (signature, name, mapping, saved_at) VALUES (:signature, :name, :mapping, :saved_at)
ON CONFLICT (signature) DO UPDATE SET name = excluded.name, mapping = excluded.mapping, saved_at = excluded.saved_at)")
            .bind("signature", signature)
            .bind("name", name)
            .bind("mapping", mapping)
            .bind("saved_at", savedAt)
            .run());
    return {};
}

Result<std::vector<NamedMapping>> ImportMappingRepository::named() {
    return m_db.prepare(u"SELECT name, kind FROM named_mapping ORDER BY name").all([](const db::Row& row) {
        return NamedMapping{row.at<QString>(0), row.at<ImportKind>(1)};
    });
}

Result<std::optional<QString>> ImportMappingRepository::find(const QString& name) {
    return m_db.prepare(u"SELECT mapping FROM named_mapping WHERE name = :name")
        .bind("name", name)
        .first([](const db::Row& row) { return row.at<QString>(0); });
}

Status ImportMappingRepository::keep(const NamedMapping& named, const QString& mapping, const QDateTime& at,
                                     UserId by) {
    TRY(m_db.prepare(uR"(
INSERT INTO named_mapping (name, recorded_at, recorded_by, kind, mapping)
VALUES (:name, :recorded_at, :recorded_by, :kind, :mapping)
ON CONFLICT (name) DO UPDATE SET recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by,
                                 kind = excluded.kind, mapping = excluded.mapping)")
            .bind("name", named.name)
            .bind("recorded_at", at)
            .bind("recorded_by", by)
            .bind("kind", named.kind)
            .bind("mapping", mapping)
            .run());
    return {};
}

Status ImportMappingRepository::remove(const QString& name) {
    TRY_ASSIGN(const int removed,
               m_db.prepare(u"DELETE FROM named_mapping WHERE name = :name").bind("name", name).run());
    return removed == 1 ? Status() : fail(ErrorCode::NotFound, QStringLiteral("named_mapping"));
}

} // namespace tawjih::exchange
