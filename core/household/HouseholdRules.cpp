#include "core/household/HouseholdRules.h"

#include "core/base/Text.h"

#include <algorithm>

namespace tawjih::HouseholdRules {

namespace {

using Kind = FieldProblem::Kind;

qsizetype countOf(std::span<const PersonLink> links, BeneficiaryId of, Relation relation, BeneficiaryId except) {
    return std::ranges::count_if(links, [&](const PersonLink& link) {
        return link.isStanding() && link.relationTo(of) == relation && link.otherThan(of) != except;
    });
}

QString digitsOf(const QString& text) {
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += QChar(u'0' + char16_t(c.digitValue()));
    return digits;
}

} // namespace

std::vector<FieldProblem> validate(const NewLink& link, const BirthDate& one, const BirthDate& other, QDate today) {
    std::vector<FieldProblem> problems;
    if (link.person == link.relative)
        problems.push_back({QStringLiteral("relative"), Kind::NotUnique});
    if (!link.since)
        return problems;
    const QString since = QStringLiteral("since");
    const auto isBefore = [&](const BirthDate& birth) {
        return birth.precision() == BirthPrecision::Day && *link.since < *birth.date();
    };
    if (link.relation != Relation::Spouse || isBefore(one) || isBefore(other))
        problems.push_back({since, Kind::Contradiction});
    else if (*link.since > today)
        problems.push_back({since, Kind::InFuture});
    return problems;
}

bool isParentTooYoung(const BirthDate& parent, const BirthDate& child) {
    if (!parent.isKnown() || !child.isKnown())
        return false;
    if (parent.precision() == BirthPrecision::Day && child.precision() == BirthPrecision::Day)
        return parent.date()->addYears(yearsOfParent) > *child.date();
    return child.date()->year() - parent.date()->year() < yearsOfParent;
}

std::vector<LinkWarning> warnings(const NewLink& link, const BirthDate& person, const BirthDate& relative,
                                  std::span<const PersonLink> linksOfPerson,
                                  std::span<const PersonLink> linksOfRelative) {
    std::vector<LinkWarning> found;
    const bool isChild = link.relation == Relation::Child;
    if (link.relation == Relation::Spouse &&
        countOf(linksOfPerson, link.person, Relation::Spouse, link.relative) +
                countOf(linksOfRelative, link.relative, Relation::Spouse, link.person) >
            0)
        found.push_back(LinkWarning::AnotherSpouse);
    if (!isChild && link.relation != Relation::Parent)
        return found;
    if (isChild ? isParentTooYoung(person, relative) : isParentTooYoung(relative, person))
        found.push_back(LinkWarning::ParentNotOlder);
    if (isChild ? countOf(linksOfRelative, link.relative, Relation::Parent, link.person) > 1
                : countOf(linksOfPerson, link.person, Relation::Parent, link.relative) > 1)
        found.push_back(LinkWarning::ThirdParent);
    return found;
}

bool isSameAddress(const QString& a, const QString& b) {
    // Numbers tell most addresses apart, at a tenth of what folding takes.
    if (a.isEmpty() || digitsOf(a) != digitsOf(b))
        return false;
    const QString folded = foldName(a);
    return !folded.isEmpty() && folded == foldName(b);
}

bool sharePhone(const QString& phone, const QString& otherPhone, const QString& theirs, const QString& theirOther) {
    for (const QString& mine : {phoneKey(phone), phoneKey(otherPhone)})
        if (!mine.isEmpty() && (mine == phoneKey(theirs) || mine == phoneKey(theirOther)))
            return true;
    return false;
}

} // namespace tawjih::HouseholdRules
