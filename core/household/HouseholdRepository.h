#pragma once

#include "core/base/Result.h"
#include "core/household/Household.h"

#include <vector>

namespace tawjih {

namespace db {
class Connection;
}

/// Rows of `household_member`, `person_link` and `not_household`. `update` replaces version `stamp.version - 1`, which
/// goes to the history: Error Conflict when that is not stored.
class HouseholdRepository {
public:
    explicit HouseholdRepository(db::Connection& connection) : m_db(connection) {}

    [[nodiscard]] Status insertHousehold(HouseholdId id, const RecordStamp& stamp);
    /// The membership of a person, standing or over.
    [[nodiscard]] Result<std::optional<HouseholdMember>> memberOf(BeneficiaryId person);
    [[nodiscard]] Result<std::optional<HouseholdMember>> find(HouseholdMemberId id);
    /// Every version of it, the oldest first.
    [[nodiscard]] Result<std::vector<HouseholdMember>> memberVersions(BeneficiaryId person);
    /// Who lives there now.
    [[nodiscard]] Result<std::vector<BeneficiaryId>> members(HouseholdId household);
    [[nodiscard]] Status insert(const HouseholdMember& member);
    [[nodiscard]] Status update(const HouseholdMember& member);

    /// Every link of a person, standing or over.
    [[nodiscard]] Result<std::vector<PersonLink>> linksOf(BeneficiaryId person);
    [[nodiscard]] Result<std::optional<PersonLink>> find(PersonLinkId id);
    /// Every version of it, the oldest first.
    [[nodiscard]] Result<std::vector<PersonLink>> versions(PersonLinkId id);
    [[nodiscard]] Status insert(const PersonLink& link);
    [[nodiscard]] Status update(const PersonLink& link);
    /// Whether somebody is their own father's or mother's parent, over any number of generations.
    [[nodiscard]] Result<bool> isOwnAncestor(BeneficiaryId person);

    [[nodiscard]] Status insertDenial(BeneficiaryId one, BeneficiaryId other, const RecordStamp& stamp);
    [[nodiscard]] Status removeDenial(BeneficiaryId one, BeneficiaryId other);
    /// With whom a person, or who was merged into them, was said not to live; as they are on record now.
    [[nodiscard]] Result<std::vector<BeneficiaryId>> denied(BeneficiaryId person);

    /// Nothing when not on record.
    [[nodiscard]] Result<std::optional<KnownPerson>> describe(BeneficiaryId person);

    /// By what households are recognised.
    struct Contact {
        BeneficiaryId person;
        QString phone;
        QString otherPhone;
        QString address;
        QString arrondissement;
    };
    [[nodiscard]] Result<std::optional<Contact>> contact(BeneficiaryId person);
    /// Who has a phone that ends so. \param key the last eight digits
    [[nodiscard]] Result<std::vector<Contact>> withPhone(const QString& key);
    /// Who gave the address, in any spelling (HouseholdRules::isSameAddress).
    [[nodiscard]] Result<std::vector<BeneficiaryId>> withAddress(const QString& arrondissement, const QString& address);

private:
    db::Connection& m_db;
};

} // namespace tawjih
