#include "core/release/DeskLists.h"

#include "core/beneficiary/Beneficiary.h"
#include "core/catalogue/TrainingLevel.h"
#include "core/referral/Referral.h"

#include <map>

namespace tawjih::release {

namespace {

template <Coded E>
std::vector<ListedCode> listed() {
    std::vector<ListedCode> codes;
    for (const auto& entry : allOf<E>())
        codes.push_back({QLatin1String(entry.code), entry.label});
    return codes;
}

CodeGroups shippedGroups(Attribute attribute) {
    switch (attribute) {
    case Attribute::Sex:
    case Attribute::Age:
    case Attribute::HouseholdSize:
    case Attribute::Dependants:
    case Attribute::RegisteredOn:
        return {};
    case Attribute::Nationality:
        return {QLatin1String("m49"), QLatin1String("regions")};
    default:
        // A closed list's groups stand under its own name.
        return {QLatin1String("release_groups"), QLatin1String(codeOf(attribute).toLatin1())};
    }
}

} // namespace

std::vector<ListedCode> listedCodes(Attribute attribute) {
    switch (attribute) {
    case Attribute::Sex:
        return listed<Sex>();
    case Attribute::ResidenceStatus:
        return listed<ResidenceStatus>();
    case Attribute::MaritalStatus:
        return listed<MaritalStatus>();
    case Attribute::Education:
        return listed<EducationLevel>();
    case Attribute::Employment:
        return listed<EmploymentStatus>();
    case Attribute::Level:
        return listed<TrainingLevel>();
    case Attribute::Constraint:
        return listed<Constraint>();
    case Attribute::Outcome:
        return listed<TrainingOutcome>();
    case Attribute::RefusalReason:
        return listed<RefusalReason>();
    case Attribute::DropOutReason:
        return listed<DropOutReason>();
    default:
        return {};
    }
}

const CodeGroups& groupsOf(Attribute attribute) {
    static const std::map<Attribute, CodeGroups> groups = [] {
        std::map<Attribute, CodeGroups> read;
        for (const auto& entry : allOf<Attribute>())
            read.emplace(entry.value, shippedGroups(entry.value));
        return read;
    }();
    return groups.at(attribute);
}

const CodeGroups& commonCodes() {
    static const CodeGroups codes{QLatin1String("release_groups"), QLatin1String("common")};
    return codes;
}

} // namespace tawjih::release
