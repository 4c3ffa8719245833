#pragma once

#include "core/beneficiary/Beneficiary.h"
#include "core/casework/CaseFile.h"
#include "core/casework/PersonLine.h"

#include <utility>

/// Who lives with whom, and who is whose relative.
///
/// Two things that are recorded apart, since a husband may live abroad and a flat be shared by strangers:
/// - a household is nothing but its members. Everybody has one membership at most, so nobody is in two at a time;
/// - two persons have one link at most, which says what the one is to the other; read from the other end it says the
///   inverse. So there are never two opposite parents, nor a brother who is a son as well.
/// Both are rows with versions: an end is a date, and what begins again is the same row's next version.
namespace tawjih {

/// What somebody is to a person.
enum class Relation { Spouse, Parent, Child, Sibling, Relative, Housemate };

template <>
struct Codes<Relation> {
    static constexpr CodeEntry<Relation> entries[] = {
        {Relation::Spouse, "spouse", QT_TRANSLATE_NOOP("Codes", "husband or wife")},
        {Relation::Parent, "parent", QT_TRANSLATE_NOOP("Codes", "father or mother")},
        {Relation::Child, "child", QT_TRANSLATE_NOOP("Codes", "son or daughter")},
        {Relation::Sibling, "sibling", QT_TRANSLATE_NOOP("Codes", "brother or sister")},
        {Relation::Relative, "relative", QT_TRANSLATE_NOOP("Codes", "other relative")},
        {Relation::Housemate, "housemate", QT_TRANSLATE_NOOP("Codes", "same household")},
    };
};

/// What the person is to the other one.
[[nodiscard]] constexpr Relation inverse(Relation relation) {
    return relation == Relation::Parent ? Relation::Child : relation == Relation::Child ? Relation::Parent : relation;
}

/// Two persons who belong together.
struct PersonLink {
    PersonLinkId id;
    RecordStamp stamp;
    BeneficiaryId person;
    BeneficiaryId relative;
    Relation relation = Relation::Relative; ///< what the relative is to the person
    std::optional<QDate> since;             ///< of spouses, where it is known
    std::optional<QDate> endedOn;           ///< from then on it does not hold

    [[nodiscard]] bool isStanding() const { return !endedOn; }
    [[nodiscard]] BeneficiaryId otherThan(BeneficiaryId one) const { return one == person ? relative : person; }
    /// What the other one is to `one`.
    [[nodiscard]] Relation relationTo(BeneficiaryId one) const { return one == person ? relation : inverse(relation); }
    bool operator==(const PersonLink&) const = default;
};

/// Where a person lives, or lived last.
struct HouseholdMember {
    HouseholdMemberId id;
    RecordStamp stamp;
    HouseholdId household;
    BeneficiaryId person;
    std::optional<QDate> leftOn;

    [[nodiscard]] bool isStanding() const { return !leftOn; }
    bool operator==(const HouseholdMember&) const = default;
};

/// Somebody who is to be linked to a person, or linked otherwise than before.
struct NewLink {
    BeneficiaryId person;
    BeneficiaryId relative;
    Relation relation = Relation::Relative; ///< what the relative is to the person
    bool livesTogether = true;              ///< false says nothing of where they live
    std::optional<QDate> since = {};        ///< of spouses only
    bool operator==(const NewLink&) const = default;
};

/// What is unusual about a link, and may be right all the same.
enum class LinkWarning {
    ParentNotOlder,  ///< the parent is not at least twelve years older than the child
    AnotherSpouse,   ///< one of them has a spouse on record already
    ThirdParent,     ///< the child has two parents on record already
    LeavesHousehold, ///< the relative lives with others on record, and moves out there
};

template <>
struct Codes<LinkWarning> {
    static constexpr CodeEntry<LinkWarning> entries[] = {
        {LinkWarning::ParentNotOlder, "parent_not_older",
         QT_TRANSLATE_NOOP("Codes", "The parent is not twelve years older than the child.")},
        {LinkWarning::AnotherSpouse, "another_spouse",
         QT_TRANSLATE_NOOP("Codes", "One of them has a husband or wife on record already.")},
        {LinkWarning::ThirdParent, "third_parent",
         QT_TRANSLATE_NOOP("Codes", "The child has two parents on record already.")},
        {LinkWarning::LeavesHousehold, "leaves_household",
         QT_TRANSLATE_NOOP("Codes", "They live with others on record, and would move from there.")},
    };
};

/// A row before and after an action; no `before`: it is new.
template <typename Record>
struct RecordStep {
    std::optional<Record> before;
    Record after;
    bool operator==(const RecordStep&) const = default;
};

/// What an action changed, to be taken back with HouseholdService::undo.
struct HouseholdChange {
    std::vector<RecordStep<PersonLink>> links;
    std::vector<RecordStep<HouseholdMember>> members;

    [[nodiscard]] bool isEmpty() const { return links.empty() && members.empty(); }
    bool operator==(const HouseholdChange&) const = default;
};

/// A person as others see them: to be told apart across the desk.
struct KnownPerson {
    PersonLine line;
    Sex sex = Sex::NotSaid;
    BirthDate birth;
    CaseStatus status = CaseStatus::Open;
    bool operator==(const KnownPerson&) const = default;
};

/// Somebody who lives with a person or is linked to them.
struct Relative {
    KnownPerson person;
    std::optional<Relation> relation; ///< none: they live together, and nobody said what they are to each other
    bool livesTogether = false;
    std::optional<QDate> since;
    bool operator==(const Relative&) const = default;
};

/// A version of a link, read from the person whose history it is.
struct LinkVersion {
    RecordStamp stamp;
    KnownPerson relative; ///< as they are known now
    Relation relation = Relation::Relative;
    std::optional<QDate> since;
    bool isStanding = true;
    bool operator==(const LinkVersion&) const = default;
};

/// Every version of a person's links and of where they lived: of a record after another, each the oldest first.
struct HouseholdHistory {
    std::vector<LinkVersion> links;
    std::vector<HouseholdMember> moves;
    bool operator==(const HouseholdHistory&) const = default;
};

/// Somebody who may belong to a person's household: to be linked, or said not to. Never a reason to merge.
struct HouseholdOffer {
    KnownPerson person;
    bool samePhone = false;
    bool sameAddress = false; ///< the same line in the same arrondissement
    bool operator==(const HouseholdOffer&) const = default;
};

} // namespace tawjih
