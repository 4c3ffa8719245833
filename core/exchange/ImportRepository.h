#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/beneficiary/BeneficiaryService.h"
#include "core/casework/CounsellingSession.h"
#include "core/db/Statement.h"

#include <optional>

namespace tawjih {

namespace db {
class Connection;
}

namespace exchange {

/// A person on record as an import compares them.
struct KnownPerson {
    BeneficiaryId id;
    QString nameKey;   ///< as the list has it
    QString birthDate; ///< ISO, or empty
};

/// What an import looks up for each row, each time by an index and with a statement prepared once.
class ImportRepository {
public:
    explicit ImportRepository(db::Connection& connection);

    /// Also by the identifier of somebody who became part of another: that one, under the name of the former.
    [[nodiscard]] Result<std::optional<KnownPerson>> byExternalId(const QString& externalId);
    /// At most five.
    [[nodiscard]] Result<std::vector<BeneficiaryId>> byNameAndBirth(const QString& nameKey, const QString& birthDate);
    /// Who a candidate is; null where they are not on record.
    [[nodiscard]] Result<LikelySame> person(BeneficiaryId id);
    /// By the identifier of the other system, else by case number.
    [[nodiscard]] Result<std::optional<BeneficiaryId>> byReference(const QString& reference);
    [[nodiscard]] Result<bool> hasSession(BeneficiaryId person, const QDateTime& heldAt, SessionKind kind);
    [[nodiscard]] Result<bool> hasReferral(BeneficiaryId person, EstablishmentId establishment, QDate createdOn);

    /// The ids of a referral's steps.
    [[nodiscard]] Result<std::vector<QUuid>> steps(ReferralId referral);

private:
    [[nodiscard]] Status readMerged();

    db::Connection& m_db;
    std::optional<QHash<QString, KnownPerson>> m_merged; ///< by their identifier; read when first asked
    db::Statement m_byExternalId;
    db::Statement m_byNameAndBirth;
    db::Statement m_person;
    db::Statement m_byNumber;
    db::Statement m_session;
    db::Statement m_referral;
    db::Statement m_steps;
};

} // namespace exchange
} // namespace tawjih
