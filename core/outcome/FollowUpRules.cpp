#include "core/outcome/FollowUpRules.h"

#include <algorithm>

namespace tawjih::FollowUpRules {

namespace {

constexpr int monthsAfterTheLast = 6;

/// The last day that is `months` before `today` or earlier. Months differ in length, so that addMonths(-months) may be
/// a few days off either way.
QDate lastBase(int months, QDate today) {
    QDate base = today.addMonths(-months).addDays(3);
    while (base.addMonths(months) > today)
        base = base.addDays(-1);
    return base;
}

} // namespace

std::optional<int> markOn(QDate base, QDate today) {
    if (today >= base.addMonths(marks.back() + monthsAfterTheLast))
        return std::nullopt;
    std::optional<int> mark;
    for (const int months : marks)
        if (base.addMonths(months) <= today)
            mark = months;
    return mark;
}

std::pair<QDate, QDate> basesOf(int mark, QDate today) {
    const auto next = std::ranges::upper_bound(marks, mark);
    const int lapse = next == marks.end() ? mark + monthsAfterTheLast : *next;
    return {lastBase(lapse, today).addDays(1), lastBase(mark, today)};
}

Status check(const FollowUp& followUp, QDate today) {
    using Kind = FieldProblem::Kind;
    std::vector<FieldProblem> problems;
    if (followUp.beneficiary.isNull())
        problems.push_back({QStringLiteral("beneficiary"), Kind::Missing});
    if (std::ranges::find(marks, followUp.months) == marks.end())
        problems.push_back({QStringLiteral("months"), Kind::OutOfRange});
    if (!followUp.checkedOn.isValid())
        problems.push_back({QStringLiteral("checkedOn"), Kind::Missing});
    else if (followUp.checkedOn > today)
        problems.push_back({QStringLiteral("checkedOn"), Kind::InFuture});
    if (problems.empty())
        return {};
    return fail(Error{ErrorCode::Invalid, {}, std::move(problems)});
}

} // namespace tawjih::FollowUpRules
