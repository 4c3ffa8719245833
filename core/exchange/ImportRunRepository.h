#pragma once

#include "core/base/Result.h"
#include "core/db/Statement.h"
#include "core/exchange/ImportRecord.h"

#include <vector>

namespace tawjih {

namespace db {
class Connection;
}

namespace exchange {

/// A row that an import wrote.
struct WrittenRow {
    QString record; ///< the table
    QUuid id;
    int versionBefore = 0; ///< 0: the import made it
    int version = 0;       ///< 0: the table has no versions

    [[nodiscard]] bool isCreated() const { return versionBefore == 0; }
};

/// Imports and what they wrote.
class ImportRunRepository {
public:
    explicit ImportRunRepository(db::Connection& connection);

    [[nodiscard]] Status insert(const ImportRecord& run);
    /// What is known at its end.
    [[nodiscard]] Status close(const ImportRecord& run);
    [[nodiscard]] Status markUndone(ImportId id, const QDateTime& at, UserId by);
    [[nodiscard]] Result<std::optional<ImportRecord>> find(ImportId id);
    /// The latest first.
    [[nodiscard]] Result<std::vector<ImportRecord>> all();

    /// A row that is written a second time keeps what was before the first.
    [[nodiscard]] Status addRow(ImportId run, qint64 place, const WrittenRow& row);
    /// In the order in which they were written.
    [[nodiscard]] Result<std::vector<WrittenRow>> rows(ImportId run);
    [[nodiscard]] Status removeRows(ImportId run);

    /// The last case number of each year.
    struct Serial {
        int year = 0;
        int last = 0;
    };
    [[nodiscard]] Result<std::vector<Serial>> serials();
    /// Keeps which of the present last numbers this import gave. \param before the last ones when it began
    [[nodiscard]] Status keepSerials(ImportId run, const std::vector<Serial>& before);
    /// Frees the numbers that this import gave, in the years in which none was given since.
    [[nodiscard]] Status giveBackSerials(ImportId run);

private:
    db::Connection& m_db;
    db::Statement m_addRow;
};

} // namespace exchange
} // namespace tawjih
