#include "core/outcome/FollowUpRules.h"

#include "core/base/Text.h"

#include <algorithm>

namespace tawjih::FollowUpRules {

namespace {

constexpr int monthsAfterTheLast = 6;
constexpr int maxNote = 2000;

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

FollowUpMark markOf(int months) {
    switch (months) {
    case 1:
        return FollowUpMark::Month1;
    case 3:
        return FollowUpMark::Month3;
    case 6:
        return FollowUpMark::Month6;
    case 12:
        return FollowUpMark::Month12;
    default:
        return FollowUpMark::Week1;
    }
}

int monthsOf(FollowUpMark mark) {
    for (const int months : marks)
        if (markOf(months) == mark)
            return months;
    return 0;
}

std::pair<QDate, QDate> weekBasesOf(QDate today) {
    return {lastBase(marks.front(), today).addDays(1), today.addDays(-firstDays)};
}

Status check(const ContactAttempt& attempt, const QDateTime& now) {
    using Kind = FieldProblem::Kind;
    std::vector<FieldProblem> problems;
    if (attempt.beneficiary.isNull())
        problems.push_back({QStringLiteral("beneficiary"), Kind::Missing});
    if (!attempt.attemptedAt.isValid())
        problems.push_back({QStringLiteral("attemptedAt"), Kind::Missing});
    else if (attempt.attemptedAt > now)
        problems.push_back({QStringLiteral("attemptedAt"), Kind::InFuture});
    if (attempt.note.size() > maxNote)
        problems.push_back({QStringLiteral("note"), Kind::TooLong});
    else if (hasControls(attempt.note) || hasBidiControls(attempt.note))
        problems.push_back({QStringLiteral("note"), Kind::Malformed});
    if (problems.empty())
        return {};
    return fail(Error{ErrorCode::Invalid, QStringLiteral("contact_attempt"), std::move(problems)});
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
