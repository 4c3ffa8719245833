#include "core/rights/RightsRules.h"

#include "core/base/Text.h"

namespace tawjih::rights::RightsRules {

int usualDays(RightsKind kind) {
    return kind == RightsKind::Rectification || kind == RightsKind::Erasure ? 10 : 15;
}

QDate dueOn(QDate receivedOn, int clearDays) {
    return receivedOn.addDays(clearDays + 1);
}

std::vector<FieldProblem> validate(const RightsRequest& request, QDate today) {
    using Kind = FieldProblem::Kind;
    std::vector<FieldProblem> problems;
    const auto add = [&](const char* field, Kind kind) { problems.push_back({QLatin1String(field), kind}); };
    if (!request.receivedOn.isValid())
        add("receivedOn", Kind::Missing);
    else if (request.receivedOn > today)
        add("receivedOn", Kind::InFuture);
    const bool names = request.kind == RightsKind::Opposition || request.kind == RightsKind::Withdrawal;
    if (names && request.purposes.empty())
        add("purposes", Kind::Missing);
    if (!names && !request.purposes.empty())
        add("purposes", Kind::Contradiction);
    if (request.kind == RightsKind::Rectification && request.details.isEmpty())
        add("details", Kind::Missing);
    if (request.details.size() > maxText)
        add("details", Kind::TooLong);
    else if (hasControls(request.details))
        add("details", Kind::Malformed);
    return problems;
}

bool isOverdue(const RightsRequest& request, QDate today) {
    return request.state == RightsState::Open && request.dueOn < today;
}

bool isDueSoon(const RightsRequest& request, QDate today) {
    return request.state == RightsState::Open && !isOverdue(request, today) && request.dueOn <= today.addDays(soonDays);
}

} // namespace tawjih::rights::RightsRules
