#include "core/guidance/WhatIf.h"

#include <algorithm>

namespace tawjih {

Facts applied(Facts facts, const WhatIf& whatIf) {
    if (whatIf.school)
        facts.education = *whatIf.school;
    if (whatIf.document) {
        std::erase_if(facts.documents, [&](const DocumentState& each) { return each.kind == *whatIf.document; });
        facts.documents.push_back({*whatIf.document, DocumentStatus::Held});
    }
    if (whatIf.language) {
        const auto known = std::ranges::find(facts.languages, whatIf.language->language, &LanguageSkill::language);
        if (known == facts.languages.end()) {
            facts.languages.push_back(*whatIf.language);
        } else {
            known->spoken = std::max(known->spoken, whatIf.language->spoken);
            known->written = std::max(known->written, whatIf.language->written);
        }
    }
    return facts;
}

} // namespace tawjih
