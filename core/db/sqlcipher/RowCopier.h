#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace tawjih::db::sqlcipher {

class Handle;

/// A name as SQL takes it, or a text with `mark` '.
[[nodiscard]] QString quoted(QString name, QChar mark = QLatin1Char('"'));

/// The first column of each row.
[[nodiscard]] Status eachText(Handle& handle, const QString& sql, const std::function<void(const QString&)>& visit);
/// Number and key of each row: the first two columns.
[[nodiscard]] Status eachRow(Handle& handle, const QString& sql,
                             const std::function<void(qint64, const QByteArray&)>& visit);

/// Copies rows of one table between two databases cell by cell, whatever their types. A row that the target's rules
/// refuse is left out.
class RowCopier {
public:
    struct Copied {
        qint64 rows = 0;
        std::optional<qint64> last; ///< the number of the last row that was read
        bool reachedEnd = false;    ///< false: what follows cannot be read
    };

    [[nodiscard]] static Result<std::unique_ptr<RowCopier>>
    byNumber(std::shared_ptr<Handle> from, std::shared_ptr<Handle> to, const QString& table, const QString& columns);
    [[nodiscard]] static Result<std::unique_ptr<RowCopier>> byKey(std::shared_ptr<Handle> from,
                                                                  std::shared_ptr<Handle> to, const QString& table,
                                                                  const QString& columns, const QString& keyColumn);
    ~RowCopier();
    RowCopier(const RowCopier&) = delete;
    RowCopier& operator=(const RowCopier&) = delete;

    /// The rows numbered from `first` to `last`, in that order or backwards, up to one that cannot be read. Errors are
    /// those of the target, Cancelled (`goesOn` returned false) and OutOfMemory.
    [[nodiscard]] Result<Copied> copy(qint64 first, qint64 last, bool forwards, const std::function<bool()>& goesOn);
    /// The rows with this key in the key column; how many the target took.
    [[nodiscard]] Result<qint64> copyKey(const QByteArray& key);

private:
    RowCopier(std::shared_ptr<Handle> from, std::shared_ptr<Handle> to);
    [[nodiscard]] Status prepareInsert(const QString& table, const QString& columns);
    [[nodiscard]] Result<bool> insertRow(sqlite3_stmt* row);

    std::shared_ptr<Handle> m_from;
    std::shared_ptr<Handle> m_to;
    sqlite3_stmt* m_forwards = nullptr; ///< or, by key, the only one
    sqlite3_stmt* m_backwards = nullptr;
    sqlite3_stmt* m_insert = nullptr;
    qint64 m_asked = 0;
};

} // namespace tawjih::db::sqlcipher
