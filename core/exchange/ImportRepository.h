#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/casework/CounsellingSession.h"
#include "core/db/Statement.h"
#include "core/exchange/ColumnMapping.h"

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

/// What an import looks up for each row, each time by an index and with a statement prepared once; and the mappings
/// that are remembered.
class ImportRepository {
public:
    explicit ImportRepository(db::Connection& connection);

    [[nodiscard]] Result<std::optional<KnownPerson>> byExternalId(const QString& externalId);
    [[nodiscard]] Result<std::optional<BeneficiaryId>> byNameAndBirth(const QString& nameKey, const QString& birthDate);
    /// By the identifier of the other system, else by case number.
    [[nodiscard]] Result<std::optional<BeneficiaryId>> byReference(const QString& reference);
    [[nodiscard]] Result<bool> hasSession(BeneficiaryId person, const QDateTime& heldAt, SessionKind kind);
    [[nodiscard]] Result<bool> hasReferral(BeneficiaryId person, EstablishmentId establishment, QDate createdOn);

    [[nodiscard]] Result<std::optional<QString>> mapping(const QString& signature);
    [[nodiscard]] Status keepMapping(const QString& signature, const QString& name, const QString& mapping,
                                     const QDateTime& savedAt);

private:
    db::Connection& m_connection;
    db::Statement m_byExternalId;
    db::Statement m_byNameAndBirth;
    db::Statement m_byNumber;
    db::Statement m_session;
    db::Statement m_referral;
};

} // namespace exchange
} // namespace tawjih
