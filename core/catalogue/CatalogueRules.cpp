#include "core/catalogue/CatalogueRules.h"

#include <algorithm>

namespace tawjih::CatalogueRules {

namespace {

using Kind = FieldProblem::Kind;

std::vector<FieldProblem> common(const LocalName& name, const Provenance& provenance, QDate today) {
    std::vector<FieldProblem> problems;
    if (name.in(QLocale::French).trimmed().isEmpty())
        problems.push_back({QStringLiteral("name"), Kind::Missing});
    if (provenance.sourceOn && *provenance.sourceOn > today)
        problems.push_back({QStringLiteral("sourceOn"), Kind::InFuture});
    return problems;
}

Status statusOf(std::vector<FieldProblem> problems) {
    if (problems.empty())
        return {};
    return fail(Error{ErrorCode::Invalid, {}, std::move(problems)});
}

bool isTrade(const QString& code) {
    return code.isEmpty() ||
           (code.size() == 4 && std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; }));
}

} // namespace

Status check(const Provider& provider, QDate today) {
    return statusOf(common(provider.name, provider.provenance, today));
}

Status check(const Establishment& establishment, QDate today) {
    auto problems = common(establishment.name, establishment.provenance, today);
    if (establishment.provider.isNull())
        problems.push_back({QStringLiteral("provider"), Kind::Missing});
    return statusOf(std::move(problems));
}

Status check(const Programme& programme, QDate today) {
    auto problems = common(programme.name, programme.provenance, today);
    if (programme.establishment.isNull())
        problems.push_back({QStringLiteral("establishment"), Kind::Missing});
    if (!isTrade(programme.trade))
        problems.push_back({QStringLiteral("trade"), Kind::Malformed});
    if (programme.durationMonths && (*programme.durationMonths < 1 || *programme.durationMonths > 60))
        problems.push_back({QStringLiteral("durationMonths"), Kind::OutOfRange});
    return statusOf(std::move(problems));
}

} // namespace tawjih::CatalogueRules
