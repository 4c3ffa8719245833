#include "core/guidance/RuleSeed.h"

#include "core/base/DataFile.h"
#include "core/guidance/RuleJson.h"

namespace tawjih {

namespace {

AdmissionRule ruleOf(const QJsonObject& record) {
    const auto text = [&record](const char* key) { return record.value(QLatin1String(key)).toString(); };
    const auto expression = RuleJson::fromJson(record.value(QLatin1String("expression")).toObject());
    AdmissionRule rule;
    rule.id = AdmissionRuleId(QUuid::fromString(text("id")));
    rule.defaultLevel = fromCode<TrainingLevel>(text("level"));
    if (rule.id.isNull() || !rule.defaultLevel || !expression)
        qFatal("shipped admission rules: %s cannot be read", qPrintable(text("id")));
    rule.expression = *expression;
    rule.defaultProvider = fromCode<ProviderKind>(text("provider"));
    rule.name = {text("fr"), text("ar"), text("en")};
    rule.provenance = {text("source"), std::nullopt, text("verified_by")};
    return rule;
}

} // namespace

std::vector<AdmissionRule> shippedRules() {
    std::vector<AdmissionRule> rules;
    const QJsonArray records = shippedRecords(QLatin1String("admission_rules"), QLatin1String("rules"));
    for (const QJsonValue record : records)
        rules.push_back(ruleOf(record.toObject()));
    return rules;
}

const AdmissionRule* defaultRule(const std::vector<AdmissionRule>& rules, TrainingLevel level, ProviderKind provider) {
    const AdmissionRule* general = nullptr;
    for (const AdmissionRule& rule : rules) {
        if (!rule.active || rule.defaultLevel != level)
            continue;
        if (rule.defaultProvider == provider)
            return &rule;
        if (!rule.defaultProvider && !general)
            general = &rule;
    }
    return general;
}

} // namespace tawjih
