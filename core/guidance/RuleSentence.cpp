#include "core/guidance/RuleSentence.h"

#include "core/base/Bidi.h"
#include "core/base/WorldCodes.h"
#include "core/guidance/SentenceWords.h"

#include <QLocale>

namespace tawjih::RuleSentence {

namespace {

using Kind = Expression::Kind;

QString allOfThem(const QStringList& parts) {
    return parts.join(words(QT_TRANSLATE_NOOP("RuleSentence", "; ")));
}

QString anyOfThem(const QStringList& parts) {
    return parts.join(words(QT_TRANSLATE_NOOP("RuleSentence", ", or ")));
}

// The parts of a group, those of groups of the same kind within it taken up.
std::vector<const Expression*> membersOf(const Expression& group) {
    std::vector<const Expression*> members;
    for (const Expression& part : group.parts) {
        if (part.kind == group.kind && part.kind != Kind::Not)
            std::ranges::copy(membersOf(part), std::back_inserter(members));
        else
            members.push_back(&part);
    }
    return members;
}

QString ofCondition(const Condition& condition, bool negated) {
    if (const auto requirement = requirementOf(condition))
        return of(negated ? oppositeOf(*requirement) : *requirement);
    const QString label = labelOf(std::get<IntakeCondition>(condition).fact);
    return negated ? words(QT_TRANSLATE_NOOP("RuleSentence", "not while %1")).arg(label) : label;
}

QString text(const Expression& rule, bool amongAlternatives);

QString ofNot(const Expression& part) {
    if (part.kind == Kind::Is)
        return ofCondition(part.condition, true);
    if (part.kind == Kind::Not)
        return part.parts.empty() ? QString() : text(part.parts.front(), true);
    QStringList parts;
    for (const Expression* member : membersOf(part))
        parts << text(*member, true);
    return (part.kind == Kind::Any ? words(QT_TRANSLATE_NOOP("RuleSentence", "none of these: (%1)"))
                                   : words(QT_TRANSLATE_NOOP("RuleSentence", "not all of these: (%1)")))
        .arg(allOfThem(parts));
}

QString text(const Expression& rule, bool amongAlternatives) {
    if (rule.kind == Kind::Is)
        return ofCondition(rule.condition, false);
    if (rule.kind == Kind::Not)
        return rule.parts.empty() ? QString() : ofNot(rule.parts.front());
    const auto members = membersOf(rule);
    if (members.size() == 1)
        return text(*members.front(), amongAlternatives);
    QStringList parts;
    for (const Expression* member : members)
        parts << text(*member, rule.kind == Kind::Any);
    if (rule.kind == Kind::Any)
        return anyOfThem(parts);
    return amongAlternatives ? words(QT_TRANSLATE_NOOP("RuleSentence", "(%1)")).arg(allOfThem(parts))
                             : allOfThem(parts);
}

QString ofNeeds(const std::vector<Need>& needs) {
    QStringList parts;
    for (const Need& need : needs)
        parts << of(need);
    return allOfThem(parts);
}

QString wish(int rank) {
    switch (rank) {
    case 1:
        return words(QT_TRANSLATE_NOOP("RuleSentence", "1st wish"));
    case 2:
        return words(QT_TRANSLATE_NOOP("RuleSentence", "2nd wish"));
    case 3:
        return words(QT_TRANSLATE_NOOP("RuleSentence", "3rd wish"));
    default:
        return words(QT_TRANSLATE_NOOP("RuleSentence", "wish %1")).arg(rank);
    }
}

QString hours(Schedule schedule, bool fit) {
    switch (schedule) {
    case Schedule::FullTime:
        return fit ? words(QT_TRANSLATE_NOOP("RuleSentence", "full time fits"))
                   : words(QT_TRANSLATE_NOOP("RuleSentence", "full time does not fit"));
    case Schedule::HalfDay:
        return fit ? words(QT_TRANSLATE_NOOP("RuleSentence", "half days fit"))
                   : words(QT_TRANSLATE_NOOP("RuleSentence", "half days do not fit"));
    case Schedule::Evening:
        return fit ? words(QT_TRANSLATE_NOOP("RuleSentence", "evenings fit"))
                   : words(QT_TRANSLATE_NOOP("RuleSentence", "evenings do not fit"));
    case Schedule::Weekend:
        return fit ? words(QT_TRANSLATE_NOOP("RuleSentence", "weekends fit"))
                   : words(QT_TRANSLATE_NOOP("RuleSentence", "weekends do not fit"));
    case Schedule::Alternating:
        return fit ? words(QT_TRANSLATE_NOOP("RuleSentence", "alternating with an enterprise fits"))
                   : words(QT_TRANSLATE_NOOP("RuleSentence", "alternating with an enterprise does not fit"));
    case Schedule::NotKnown:
        break;
    }
    return words(QT_TRANSLATE_NOOP("RuleSentence", "hours not known"));
}

QString teaching(const Reason& reason) {
    const char* sentence = reason.fits == Truth::Yes ? QT_TRANSLATE_NOOP("RuleSentence", "taught in %1")
                           : reason.fits == Truth::No
                               ? QT_TRANSLATE_NOOP("RuleSentence", "taught in %1, which the person hardly speaks")
                               : QT_TRANSLATE_NOOP("RuleSentence", "taught in %1: level to check");
    return words(sentence).arg(languageName(reason.code, QLocale().name().left(2)));
}

QString ofReason(const Reason& reason) {
    switch (reason.kind) {
    case Reason::Kind::Wish:
        return wish(reason.number);
    case Reason::Kind::Distance:
        // Places are known by their arrondissement: never more exact than "about".
        return reason.number == 0 ? words(QT_TRANSLATE_NOOP("RuleSentence", "about 1 km or less"))
                                  : words(QT_TRANSLATE_NOOP("RuleSentence", "about %1 km")).arg(reason.number);
    case Reason::Kind::Starts:
        return words(QT_TRANSLATE_NOOP("RuleSentence", "starts %1"))
            .arg(isolate(QLocale().toString(reason.day, QStringLiteral("d MMMM yyyy"))));
    case Reason::Kind::Schedule:
        return hours(reason.schedule, reason.fits == Truth::Yes);
    case Reason::Kind::Language:
        return teaching(reason);
    case Reason::Kind::Completion:
        break;
    }
    return words(QT_TRANSLATE_NOOP("RuleSentence", "%1 % of people in a like situation complete it"))
        .arg(reason.number);
}

} // namespace

QString of(const Expression& rule) {
    return text(rule, false);
}

QString of(const Need& need) {
    const QString requirement = of(need.requirement);
    switch (need.kind) {
    case Need::Kind::Check:
        return words(QT_TRANSLATE_NOOP("RuleSentence", "%1 (to check)")).arg(requirement);
    case Need::Kind::Obtain:
        return words(QT_TRANSLATE_NOOP("RuleSentence", "%1 (to obtain)")).arg(requirement);
    case Need::Kind::Blocks:
        break;
    }
    return requirement;
}

QString of(const Assessment& assessment) {
    switch (assessment.verdict) {
    case Verdict::Eligible:
        return words(QT_TRANSLATE_NOOP("RuleSentence", "Eligible"));
    case Verdict::EligibleIf:
        return words(QT_TRANSLATE_NOOP("RuleSentence", "Eligible if: %1")).arg(ofNeeds(assessment.needs));
    case Verdict::NotEligible:
        return words(QT_TRANSLATE_NOOP("RuleSentence", "Not eligible, because this is required: %1"))
            .arg(ofNeeds(assessment.needs));
    case Verdict::NoRule:
        break;
    }
    return words(QT_TRANSLATE_NOOP("RuleSentence", "The conditions are not known: ask the centre"));
}

QString of(const std::vector<Reason>& reasons) {
    QStringList parts;
    for (const Reason& reason : reasons)
        parts << ofReason(reason);
    return allOfThem(parts);
}

} // namespace tawjih::RuleSentence
