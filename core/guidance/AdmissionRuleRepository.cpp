#include "core/guidance/AdmissionRuleRepository.h"

#include "core/catalogue/ProvenanceRow.h"
#include "core/db/Versioned.h"
#include "core/guidance/RuleJson.h"

namespace tawjih {

namespace {

const db::VersionedTable table{
    QLatin1String("admission_rule"),
    QLatin1String("name_fr, name_ar, name_en, expression, default_level, default_provider, source, source_on, "
                  "verified_by, verified_on, active")};
const QString columns = table.columns();

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
    db::readStamp(row, rule);
    rule.name = {row.get<QString>("name_fr"), row.get<QString>("name_ar"), row.get<QString>("name_en")};
    auto expression = RuleJson::read(row.get<QString>("expression").toUtf8());
    if (!expression)
        return fail(ErrorCode::DeskDamaged, QStringLiteral("admission_rule: expression"));
    rule.expression = *std::move(expression);
    TRY_ASSIGN(rule.defaultLevel, codeOrNone<TrainingLevel>(row.get<QString>("default_level")));
    TRY_ASSIGN(rule.defaultProvider, codeOrNone<ProviderKind>(row.get<QString>("default_provider")));
    rule.provenance = readProvenance(row);
    rule.active = row.get<bool>("active");
    return rule;
}

void bindRule(db::Statement& statement, const AdmissionRule& rule) {
    bindProvenance(db::bindStamp(statement, rule), rule.provenance)
        .bind("name_fr", rule.name.fr)
        .bind("name_ar", rule.name.ar)
        .bind("name_en", rule.name.en)
        .bind("expression", QString::fromUtf8(RuleJson::write(rule.expression)))
        .bind("default_level", rule.defaultLevel ? codeOf(*rule.defaultLevel) : QString())
        .bind("default_provider", rule.defaultProvider ? codeOf(*rule.defaultProvider) : QString())
        .bind("active", rule.active);
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
    return db::insert(m_db, table, rule, bindRule);
}

Status AdmissionRuleRepository::update(const AdmissionRule& rule) {
    return db::replace(m_db, table, rule, bindRule);
}

} // namespace tawjih
