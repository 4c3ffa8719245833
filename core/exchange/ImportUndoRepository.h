#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/exchange/ImportRunRepository.h"

#include <QHash>
#include <QStringList>

namespace tawjih::exchange {

/// Puts rows of whatever table back to what they were before an import, and finds what was recorded since. All in the
/// caller's transaction.
class ImportUndoRepository {
public:
    explicit ImportUndoRepository(db::Connection& connection) : m_db(connection) {}

    /// The tables that an import wrote to.
    [[nodiscard]] Result<QStringList> records(ImportId run);
    /// Rows of a table that are gone, or have another version than the import gave them.
    [[nodiscard]] Result<qint64> changedSince(ImportId run, const QString& record);
    /// Rows of other tables, and drafts, that refer to what the import made in a table and are not its own.
    [[nodiscard]] Result<qint64> dependentSince(ImportId run, const QString& record);
    /// Numbers of cases that these two concern, at most `limit`.
    [[nodiscard]] Result<QStringList> casesChanged(ImportId run, const QString& record, qint64 limit);
    [[nodiscard]] Result<QStringList> casesDependent(ImportId run, const QString& record, qint64 limit);

    /// Whose row it is; null where it belongs to nobody.
    [[nodiscard]] Result<BeneficiaryId> personOf(const WrittenRow& row);
    /// Deletes a row that the import made, its history and what is kept as part of it.
    [[nodiscard]] Status remove(const WrittenRow& row);
    /// Gives a row the values and the version it had before the import; the history forgets what came after.
    [[nodiscard]] Status restore(const WrittenRow& row);

private:
    [[nodiscard]] QString columnsOf(const QString& record);

    db::Connection& m_db;
    QHash<QString, QString> m_columns;
};

} // namespace tawjih::exchange
