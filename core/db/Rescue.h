#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace tawjih::db {

class Connection;

/// What of one table could be read.
struct RescuedTable {
    QString name;
    qint64 read = 0;
    qint64 lost = 0;                  ///< rows that an index or a gap in their numbers tells of; it may have been more
    bool isWhole = true;              ///< no page of it failed
    QString keyColumn;                ///< where its key is one column
    std::vector<QByteArray> lostKeys; ///< by that column, as far as its index can be read
};

/// Takes out of a damaged database what its sound pages still hold, into a sound one of the same schema, in one
/// transaction there. On one thread.
class Rescue {
public:
    /// Asked now and then; false ends with Cancelled.
    using GoesOn = std::function<bool()>;

    /// The number of the last migration that a damaged database had, by its header. Errors: DeskDamaged where not even
    /// the list of tables can be read.
    [[nodiscard]] static Result<int> versionOf(const QString& damaged, const QByteArray& key);

    /// \param damaged a copy of the file: SQLite replays its log \param sound whole, and open nowhere else. What its
    /// tables hold is emptied, but for the list of migrations.
    [[nodiscard]] static Result<std::unique_ptr<Rescue>> begin(const QString& damaged, const QString& sound,
                                                               const QByteArray& key);
    ~Rescue();
    Rescue(const Rescue&) = delete;
    Rescue& operator=(const Rescue&) = delete;

    /// The tables to be copied, by name.
    [[nodiscard]] const std::vector<QString>& tables() const { return m_tables; }

    /// Copies the rows of a table: from both ends up to what cannot be read, then by halves of the row numbers every
    /// part of the rest that can. Columns that only one of the databases has stay out.
    [[nodiscard]] Result<RescuedTable> copy(const QString& table, const GoesOn& goesOn = {});

    [[nodiscard]] Status commit();

private:
    struct Private;
    explicit Rescue(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
    std::vector<QString> m_tables;
};

/// Puts rows with these keys into `sound` as an older database of the same desk has them, one transaction there. Rows
/// that are there stay. Returns how many came. \param older a copy: SQLite tidies its log
[[nodiscard]] Result<qint64> fillRows(const QString& older, const QString& sound, const QByteArray& key,
                                      const QString& table, const QString& column, const std::vector<QByteArray>& keys);

/// A row that refers to one that is not there.
struct Orphan {
    QString table;
    qint64 row = 0;
    QString column;
    QString parent;
    QByteArray key; ///< of the missing row
    bool mayBeEmpty = false;
};

/// All of them, by PRAGMA foreign_key_check.
[[nodiscard]] Result<std::vector<Orphan>> orphansOf(Connection& connection);

enum class Revived { No, Missing, Older };

/// Puts the latest earlier version of a row in its place, where the table keeps versions and the row is missing or of a
/// version before that. Returns which of the two it was.
[[nodiscard]] Result<Revived> reviveVersion(Connection& connection, const QString& table, const QByteArray& key);

/// Empties the reference where the schema allows it, else drops the row. Returns whether it was dropped. Call it with
/// references not enforced.
[[nodiscard]] Result<bool> detach(Connection& connection, const Orphan& orphan);

} // namespace tawjih::db
