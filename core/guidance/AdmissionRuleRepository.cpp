#include "core/guidance/AdmissionRuleRepository.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"
#include "core/db/Versioned.h"
#include "core/guidance/RuleJson.h"

namespace tawjih {

namespace {

const QLatin1String columns("id, version, recorded_at, recorded_by, name_fr, name_ar, name_en, expression, "
                            "default_level, default_provider, source, source_on, verified_by, verified_on, active");

/// An empty text for no code; damage for a code that is unknown.
template <typename E>
Result<std::optional<E>> codeOrNone(const QString& code) {
    if (code.isEmpty())
        return std::optional<E>();
    const auto value = fromCode<E>(code);
    if (!value)
        return fail(ErrorCode::DeskDamaged, QStringLiteral("admission_rule: unknown code"));
    return value;
}

Result<AdmissionRule> ruleOf(const db::Row& row) {
    AdmissionRule rule;
    rule.id = row.get<AdmissionRuleId>("id");
    rule.stamp = {row.get<int>("version"), row.get<QDateTime>("recorded_at"), row.get<UserId>("recorded_by")};
    rule.name = {row.get<QString>("name_fr"), row.get<QString>("name_ar"), row.get<QString>("name_en")};
    auto expression = RuleJson::read(row.get<QString>("expression").toUtf8());
    if (!expression)
        return fail(ErrorCode::DeskDamaged, QStringLiteral("admission_rule: expression"));
    rule.expression = *std::move(expression);
    TRY_ASSIGN(rule.defaultLevel, codeOrNone<TrainingLevel>(row.get<QString>("default_level")));
    TRY_ASSIGN(rule.defaultProvider, codeOrNone<ProviderKind>(row.get<QString>("default_provider")));
    rule.provenance = {row.get<QString>("source"), row.get<std::optional<QDate>>("source_on"),
                       row.get<QString>("verified_by"), row.get<std::optional<QDate>>("verified_on")};
    rule.active = row.get<bool>("active");
    return rule;
}

Status write(db::Statement statement, const AdmissionRule& rule) {
    TRY(statement.bind("id", rule.id)
            .bind("version", rule.stamp.version)
            .bind("recorded_at", rule.stamp.recordedAt)
            .bind("recorded_by", rule.stamp.recordedBy)
            .bind("name_fr", rule.name.fr)
            .bind("name_ar", rule.name.ar)
            .bind("name_en", rule.name.en)
            .bind("expression", QString::fromUtf8(RuleJson::write(rule.expression)))
            .bind("default_level", rule.defaultLevel ? codeOf(*rule.defaultLevel) : QString())
            .bind("default_provider", rule.defaultProvider ? codeOf(*rule.defaultProvider) : QString())
            .bind("source", rule.provenance.source)
            .bind("source_on", rule.provenance.sourceOn)
            .bind("verified_by", rule.provenance.verifiedBy)
            .bind("verified_on", rule.provenance.verifiedOn)
            .bind("active", rule.active)
            .run());
    return {};
}

} // namespace

Result<std::vector<AdmissionRule>> AdmissionRuleRepository::all(bool activeOnly) const {
    auto statement = m_db.prepare(
        QStringLiteral("SELECT %1 FROM admission_rule WHERE active >= :active ORDER BY name_fr, id").arg(columns));
    std::vector<AdmissionRule> rules;
    TRY(statement.bind("active", activeOnly).each([&rules](const db::Row& row) -> Status {
        TRY_ASSIGN(AdmissionRule rule, ruleOf(row));
        rules.push_back(std::move(rule));
        return {};
    }));
    return rules;
}

Result<AdmissionRule> AdmissionRuleRepository::find(const AdmissionRuleId& id) const {
    auto statement = m_db.prepare(QStringLiteral("SELECT %1 FROM admission_rule WHERE id = :id").arg(columns));
    TRY_ASSIGN(auto found, statement.bind("id", id).first(ruleOf));
    if (!found)
        return fail(ErrorCode::NotFound, QStringLiteral("admission_rule"));
    return *std::move(found);
}

Status AdmissionRuleRepository::insert(const AdmissionRule& rule) {
    return write(m_db.prepare(QStringLiteral("INSERT INTO admission_rule (%1) VALUES (:id, :version, :recorded_at, "
                                             ":recorded_by, :name_fr, :name_ar, :name_en, :expression, "
                                             ":default_level, :default_provider, :source, :source_on, "
                                             ":verified_by, :verified_on, :active)")
                                  .arg(columns)),
                 rule);
}

Status AdmissionRuleRepository::update(const AdmissionRule& rule) {
    TRY(db::archive(m_db, QLatin1String("admission_rule"), rule.id.uuid(), rule.stamp.recordedAt));
    return write(
        m_db.prepare(u"UPDATE admission_rule SET version = :version, recorded_at = :recorded_at, "
                     "recorded_by = :recorded_by, name_fr = :name_fr, name_ar = :name_ar, name_en = :name_en, "
                     "expression = :expression, default_level = :default_level, "
                     "default_provider = :default_provider, source = :source, source_on = :source_on, "
                     "verified_by = :verified_by, verified_on = :verified_on, active = :active WHERE id = :id"),
        rule);
}

} // namespace tawjih
