#include "core/guidance/DocumentsAsked.h"

#include <algorithm>

namespace tawjih {

namespace {

void collect(const Expression& rule, bool wanted, std::vector<DocumentKind>& found) {
    for (const Expression& part : rule.parts)
        collect(part, (rule.kind == Expression::Kind::Not) != wanted, found);
    if (rule.kind != Expression::Kind::Is || !wanted)
        return;
    const auto* document = std::get_if<DocumentCondition>(&rule.condition);
    if (document != nullptr && std::ranges::find(found, document->kind) == found.end())
        found.push_back(document->kind);
}

} // namespace

std::vector<DocumentKind> documentsAsked(const Expression& rule) {
    std::vector<DocumentKind> found;
    collect(rule, true, found);
    return found;
}

} // namespace tawjih
