#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/indicator/FactCodes.h"
#include "core/indicator/FactSheet.h"
#include "core/indicator/Facts.h"
#include "core/indicator/LocalDays.h"

namespace tawjih {
namespace db {
class Connection;
class Statement;
} // namespace db
} // namespace tawjih

namespace tawjih::indicator {

/// Reads the record as facts: as it is, or as it was known at an instant, from the earlier versions of every row; of
/// everybody or of one person.
class FactSourceRepository {
public:
    /// \param codes takes the names that are new to it
    /// \param asOf UTC; nothing: as known now
    FactSourceRepository(db::Connection& connection, FactCodes& codes, std::optional<QDateTime> asOf = {},
                         std::optional<BeneficiaryId> one = {});

    /// Everything that happened to the persons. Whoever was not on record is not in it.
    [[nodiscard]] Result<FactSheet> read();
    /// Providers, centres, programmes, intakes and advisors.
    [[nodiscard]] Result<FactCatalogue> catalogue();
    /// The latest instant at which anything of what is read was recorded; the epoch where nothing was.
    [[nodiscard]] Result<QDateTime> newest() const;
    /// Whether the journal's last entries are not after the instant. Several are looked at, for a clock may have been
    /// set back.
    [[nodiscard]] Result<bool> isJournalledBy(const QDateTime& instant) const;

private:
    /// A SELECT of the rows of a table with versions that were in force. \param own "beneficiary_id" or the column by
    /// which one person's rows are found
    [[nodiscard]] QString versioned(const char* table, const char* columns, const char* own = "beneficiary_id") const;
    [[nodiscard]] QString ledger(const char* table, const char* columns) const;
    [[nodiscard]] db::Statement statement(const QString& sql) const;

    [[nodiscard]] Status readPersons(FactSheet& sheet);
    [[nodiscard]] Status readCases(FactSheet& sheet);
    [[nodiscard]] Status readReopenings(FactSheet& sheet);
    [[nodiscard]] Status readSessions(FactSheet& sheet);
    [[nodiscard]] Status readReferrals(FactSheet& sheet);
    [[nodiscard]] Status readFollowUps(FactSheet& sheet);
    [[nodiscard]] Status readAttempts(FactSheet& sheet);
    [[nodiscard]] Status readSeats(FactSheet& sheet);
    [[nodiscard]] Status readActions(FactSheet& sheet);

    db::Connection& m_db;
    FactCodes& m_codes;
    std::optional<QDateTime> m_asOf;
    std::optional<BeneficiaryId> m_one;
    LocalDays m_days;
};

} // namespace tawjih::indicator
