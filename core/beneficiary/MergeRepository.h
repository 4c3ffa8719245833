#pragma once

#include "core/base/Result.h"
#include "core/beneficiary/PersonMerge.h"

#include <vector>

namespace tawjih {

namespace db {
class Connection;
}

/// A row that a merge moved or dropped.
struct MergedRow {
    QString record; ///< the table
    QUuid id;
    int version = 0; ///< see the schema
    bool dropped = false;
};

/// The case of a person, as far as a merge asks.
struct OwnCase {
    QUuid id;
    QString number;
    bool isOpen = true; ///< or on hold
};

/// Two places on one intake that both persons have.
struct SeatTwice {
    QUuid own;
    QUuid theirs;
    bool theirsIsBetter = false; ///< further on, or waiting for longer
};

/// Who, when: what every moved row is stamped with.
struct MergeStamp {
    QDateTime at;
    UserId by;
};

/// Moves what belongs to a person to another, whatever it is: the only place that knows which tables have rows of
/// persons. All in the caller's transaction.
class MergeRepository {
public:
    explicit MergeRepository(db::Connection& connection) : m_db(connection) {}

    [[nodiscard]] Status insert(const PersonMerge& merge);
    [[nodiscard]] Status markUndone(const PersonMerge& merge);
    [[nodiscard]] Result<std::optional<PersonMerge>> find(PersonMergeId id);
    [[nodiscard]] Result<std::vector<PersonMerge>> of(BeneficiaryId person);
    /// The same, and those of everybody who is part of the person by merges that stand, the latest first.
    [[nodiscard]] Result<std::vector<PersonMerge>> within(BeneficiaryId person);
    /// The merge by which somebody became part of another, as long as it stands.
    [[nodiscard]] Result<std::optional<PersonMerge>> standing(BeneficiaryId merged);
    [[nodiscard]] Result<MergeRecord> recordOf(const PersonMerge& merge);

    [[nodiscard]] Status insertRows(PersonMergeId merge, const std::vector<MergedRow>& rows);
    /// In the order in which they were touched.
    [[nodiscard]] Result<std::vector<MergedRow>> rows(PersonMergeId merge);

    /// Rows of a table that belong to a person, or name them. \param condition of SQL, from this program alone
    [[nodiscard]] Result<std::vector<QUuid>> rowsOf(QLatin1String table, BeneficiaryId person,
                                                    QLatin1String condition = {});
    /// What belongs to a person, counted.
    [[nodiscard]] Result<MovedRecords> belonging(BeneficiaryId person);
    [[nodiscard]] Result<std::optional<OwnCase>> caseOf(BeneficiaryId person);
    [[nodiscard]] Result<std::vector<SeatTwice>> seatsTwice(BeneficiaryId kept, BeneficiaryId merged);
    /// The links that cannot stay when `merged` becomes `kept`: the one between them, and of two to the same third
    /// person that of `merged`, or that of `kept` where it is over and the other is not.
    [[nodiscard]] Result<std::vector<QUuid>> linksTwice(BeneficiaryId merged, BeneficiaryId kept);
    /// The latest merge that stands, later than this one, and had to do with a link that this one touched.
    [[nodiscard]] Result<std::optional<PersonMergeId>> laterOfLinked(PersonMergeId merge);
    /// Rows recorded for a person after an instant.
    [[nodiscard]] Result<int> addedSince(BeneficiaryId person, const QDateTime& instant);
    /// Whether a row says something else than in an earlier version of it.
    [[nodiscard]] Result<bool> isChanged(QLatin1String table, const QUuid& id, int since);
    [[nodiscard]] Result<int> version(QLatin1String table, const QUuid& id);

    /// Gives a person's row with versions to another, as its next version. \returns that version
    [[nodiscard]] Result<int> give(QLatin1String table, const QUuid& id, BeneficiaryId from, BeneficiaryId to,
                                   const MergeStamp& stamp);
    /// Gives the row of a ledger, remembering whose it was.
    [[nodiscard]] Status giveEntry(QLatin1String table, const QUuid& id, BeneficiaryId from, BeneficiaryId to,
                                   const MergeStamp& stamp);
    /// Sends a row to the history. \returns its last version
    [[nodiscard]] Result<int> drop(QLatin1String table, const QUuid& id, const MergeStamp& stamp);
    /// Brings a row back from the history, as its next version.
    [[nodiscard]] Status restore(QLatin1String table, const QUuid& id, int version, const MergeStamp& stamp);

    [[nodiscard]] Status removePapers(BeneficiaryId person);
    [[nodiscard]] Status addFormerNumber(const PersonMerge& merge, const QUuid& id, const QString& number);
    [[nodiscard]] Status removeFormerNumbers(PersonMergeId merge);

    [[nodiscard]] Status insertNotSame(BeneficiaryId one, BeneficiaryId other, const MergeStamp& stamp);
    [[nodiscard]] Status removeNotSame(BeneficiaryId one, BeneficiaryId other);
    [[nodiscard]] Result<std::vector<std::pair<BeneficiaryId, BeneficiaryId>>> notSame();

private:
    db::Connection& m_db;
};

/// The tables whose rows belong to persons, in the order in which they move: with versions, and ledgers.
[[nodiscard]] const std::vector<QLatin1String>& versionedTablesOfPersons();
[[nodiscard]] const std::vector<QLatin1String>& ledgersOfPersons();

} // namespace tawjih
