#include "core/casework/PlanRules.h"

#include "core/base/Text.h"
#include "core/base/Trades.h"

#include <algorithm>

namespace tawjih::PlanRules {

namespace {

using Kind = FieldProblem::Kind;

void checkText(std::vector<FieldProblem>& problems, const char* field, const QString& text, int longest) {
    if (text.size() > longest)
        problems.push_back({QLatin1String(field), Kind::TooLong});
    else if (hasControls(text) || hasBidiControls(text))
        problems.push_back({QLatin1String(field), Kind::Malformed});
}

} // namespace

std::vector<FieldProblem> validate(const Plan& plan) {
    std::vector<FieldProblem> problems;
    if (plan.beneficiary.isNull())
        problems.push_back({QStringLiteral("beneficiary"), Kind::Missing});
    checkText(problems, "goal", plan.goal, maxGoal);
    if (plan.choices.size() > maxChoices)
        problems.push_back({QStringLiteral("choices"), Kind::TooLong});
    for (auto choice = plan.choices.begin(); choice != plan.choices.end(); ++choice) {
        if (findTrade(choice->trade) == nullptr)
            problems.push_back({QStringLiteral("choices"), Kind::Unknown});
        checkText(problems, "choices", choice->note, maxLine);
        const auto same = [&](const CareerChoice& other) {
            return other.trade == choice->trade && other.programme == choice->programme;
        };
        if (std::any_of(plan.choices.begin(), choice, same))
            problems.push_back({QStringLiteral("choices"), Kind::NotUnique});
    }
    return problems;
}

std::vector<FieldProblem> validate(const PlanAction& action, QDate today) {
    std::vector<FieldProblem> problems;
    if (action.beneficiary.isNull())
        problems.push_back({QStringLiteral("beneficiary"), Kind::Missing});
    if (action.description.isEmpty())
        problems.push_back({QStringLiteral("description"), Kind::Missing});
    checkText(problems, "description", action.description, maxLine);
    if (action.due && !action.due->isValid())
        problems.push_back({QStringLiteral("due"), Kind::Malformed});
    if (action.doneOn && action.cancelledOn)
        problems.push_back({QStringLiteral("doneOn"), Kind::Contradiction});
    if (action.doneOn && *action.doneOn > today)
        problems.push_back({QStringLiteral("doneOn"), Kind::InFuture});
    if (action.cancelledOn && *action.cancelledOn > today)
        problems.push_back({QStringLiteral("cancelledOn"), Kind::InFuture});
    return problems;
}

QStringList rankedWishes(const Plan& plan, const QStringList& interests) {
    QStringList wishes;
    for (const CareerChoice& choice : plan.choices)
        wishes << choice.trade;
    if (wishes.isEmpty())
        wishes = interests;
    wishes.removeDuplicates();
    return wishes;
}

std::vector<ChecklistEntry> checklist(std::span<const DocumentKind> asked, const Beneficiary& person, QDate today) {
    std::vector<ChecklistEntry> entries;
    for (const DocumentKind kind : asked)
        if (std::ranges::find(entries, kind, &ChecklistEntry::document) == entries.end())
            entries.push_back({kind, true, {}, {}, {}});
    for (const DocumentState& document : person.documents) {
        auto entry = std::ranges::find(entries, document.kind, &ChecklistEntry::document);
        if (entry == entries.end())
            entry = entries.insert(entries.end(), {document.kind, false, {}, {}, {}});
        entry->status = document.status;
        entry->expiresOn = document.expiresOn;
        entry->note = document.note;
    }
    for (ChecklistEntry& entry : entries) {
        if (entry.document == DocumentKind::ResidenceTitle && person.residenceExpiresOn) {
            entry.expiresOn = person.residenceExpiresOn;
            entry.status = entry.status.value_or(DocumentStatus::Held);
        }
        if (entry.status == DocumentStatus::Held && entry.expiresOn && *entry.expiresOn < today)
            entry.status = DocumentStatus::Expired;
    }
    return entries;
}

std::vector<CareerChoice> moved(std::vector<CareerChoice> choices, size_t from, size_t to) {
    if (from >= choices.size() || to >= choices.size())
        return choices;
    const CareerChoice choice = choices[from];
    choices.erase(choices.begin() + static_cast<std::ptrdiff_t>(from));
    choices.insert(choices.begin() + static_cast<std::ptrdiff_t>(to), choice);
    return choices;
}

} // namespace tawjih::PlanRules
