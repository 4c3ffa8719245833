#pragma once

#include "core/beneficiary/Beneficiary.h"
#include "core/db/Statement.h"

namespace tawjih {

namespace db {
class Connection;
}

/// All that a person's row of the list is made of.
struct ListingEntry {
    BeneficiaryId id;
    PersonName name;
    QString phone;
    QString otherPhone;
    Sex sex = Sex::NotSaid;
    std::optional<QDate> birthDate;
    QString nationality; ///< the main one
    ResidenceStatus residenceStatus = ResidenceStatus::Undisclosed;
    std::optional<QDate> residenceExpiresOn;
    EducationLevel educationLevel = EducationLevel::NotSaid;
    QString arrondissement;
    QDate registeredOn;
    QString number;
    QStringList formerNumbers; ///< of cases that a merge ended
    QString status;            ///< code of CaseStatus
    UserId advisor;
    QString advisorName;
    std::optional<QDate> lastSessionOn; ///< the desk's day of the last session at which the person was seen
    std::optional<QDate> nextStepDue;   ///< the earliest open one; none for a closed case
    bool restricted = false;            ///< nothing of what the person gave is here
};

/// The part of an entry that the person gives.
[[nodiscard]] ListingEntry listingOf(const Beneficiary& person);

/// The folded name by which the list sorts: family name first, the Latin name unless there is only an Arabic one.
[[nodiscard]] QString nameKey(const PersonName& name);

/// The search words of an entry, sorted.
[[nodiscard]] QStringList tokensOf(const ListingEntry& entry);

/// Writes rows of the list with statements that are prepared once.
class ListingWriter {
public:
    explicit ListingWriter(db::Connection& connection);
    /// The row of a person, new or replaced.
    [[nodiscard]] Status put(const ListingEntry& entry);
    [[nodiscard]] Status addTokens(BeneficiaryId id, const QStringList& tokens);

private:
    db::Statement m_row;
    db::Statement m_token;
};

} // namespace tawjih
