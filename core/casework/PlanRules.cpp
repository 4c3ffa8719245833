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

Plan withTraining(Plan plan, const QString& trade, const ProgrammeId& programme) {
    if (rankOf(plan, programme))
        return plan;
    const auto open = std::ranges::find_if(
        plan.choices, [&](const CareerChoice& choice) { return choice.trade == trade && !choice.programme; });
    if (open != plan.choices.end())
        open->programme = programme;
    else
        plan.choices.push_back({trade, programme, {}});
    return plan;
}

std::optional<int> rankOf(const Plan& plan, const ProgrammeId& programme) {
    const auto at = std::ranges::find(plan.choices, std::optional(programme), &CareerChoice::programme);
    return at == plan.choices.end() ? std::nullopt : std::optional(static_cast<int>(at - plan.choices.begin()) + 1);
}

Beneficiary withDocument(Beneficiary person, const ChecklistEntry& said, QDate today) {
    const auto known = std::ranges::find(person.documents, said.document, &DocumentState::kind);
    const bool isTitle = said.document == DocumentKind::ResidenceTitle;
    if (isTitle)
        person.residenceExpiresOn = said.expiresOn;
    if (!said.status) {
        if (known != person.documents.end())
            person.documents.erase(known);
        return person;
    }
    DocumentState state{said.document, *said.status, isTitle ? std::nullopt : said.expiresOn, said.note};
    if (state.status == DocumentStatus::Expired && said.expiresOn && *said.expiresOn >= today)
        state.status = DocumentStatus::Held;
    if (known != person.documents.end())
        *known = state;
    else
        person.documents.push_back(state);
    return person;
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
