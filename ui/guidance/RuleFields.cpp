#include "ui/guidance/RuleFields.h"

#include "core/guidance/RuleSentence.h"

namespace tawjih::ui {

namespace {

struct RuleFieldsText {
    Q_DECLARE_TR_FUNCTIONS(RuleFields)
};

QString conditions(const AdmissionRule& rule) {
    const QString words = RuleSentence::of(rule.expression);
    return words.isEmpty() ? RuleFieldsText::tr("everybody is admitted") : words;
}

QString use(const AdmissionRule& rule) {
    return rule.active ? RuleFieldsText::tr("in use") : RuleFieldsText::tr("not in use");
}

} // namespace

RecordFields<AdmissionRule> ruleFields() {
    using R = AdmissionRule;
    constexpr auto context = "tawjih::ui::RuleDialog";
    return {
        recordField<&R::name, &LocalName::fr>(context, QT_TRANSLATE_NOOP("tawjih::ui::RuleDialog", "Name in French")),
        recordField<&R::name, &LocalName::ar>(context, QT_TRANSLATE_NOOP("tawjih::ui::RuleDialog", "Name in Arabic")),
        recordField<&R::name, &LocalName::en>(context, QT_TRANSLATE_NOOP("tawjih::ui::RuleDialog", "Name in English")),
        recordField<&R::expression>(context, QT_TRANSLATE_NOOP("tawjih::ui::RuleDialog", "Conditions"), conditions),
        recordField<&R::defaultLevel>(context, QT_TRANSLATE_NOOP("tawjih::ui::RuleDialog", "Default for this level")),
        recordField<&R::defaultProvider>(context, QT_TRANSLATE_NOOP("tawjih::ui::RuleDialog", "at this provider")),
        recordField<&R::provenance, &Provenance::source>(context,
                                                         QT_TRANSLATE_NOOP("tawjih::ui::RuleDialog", "Source")),
        recordField<&R::provenance, &Provenance::verifiedBy>(
            context, QT_TRANSLATE_NOOP("tawjih::ui::RuleDialog", "Verified by")),
        recordField<&R::provenance, &Provenance::verifiedOn>(
            context, QT_TRANSLATE_NOOP("tawjih::ui::RuleDialog", "Verified on")),
        recordField<&R::active>(context, QT_TRANSLATE_NOOP("tawjih::ui::RuleDialog", "Use"), use),
    };
}

} // namespace tawjih::ui
