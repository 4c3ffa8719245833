#include "core/db/Rescue.h"

#include "core/db/ConnectionPrivate.h"
#include "core/db/sqlcipher/Handle.h"
#include "core/db/sqlcipher/RowCopier.h"

#include <QFile>

#include <algorithm>
#include <limits>
#include <optional>
#include <sqlcipher/sqlite3.h>

namespace tawjih::db {

using sqlcipher::Handle;
using sqlcipher::quoted;
using sqlcipher::RowCopier;

namespace {

constexpr qint64 mostRowsOfAPage = 128; // no table has rows of less than 32 bytes
constexpr qint64 coarse = 64;           // as finely as a table is searched whose ends nothing tells

/// Row numbers, both included.
struct Range {
    qint64 first = std::numeric_limits<qint64>::min();
    qint64 last = std::numeric_limits<qint64>::max();
    [[nodiscard]] bool isEmpty() const { return first > last; }
};

Result<std::shared_ptr<Handle>> openDamaged(const QString& path, const QByteArray& key) {
    TRY_ASSIGN(auto handle, Handle::open(QFile::encodeName(path), SQLITE_OPEN_READWRITE, key));
    TRY(requireCipher(handle->evaluate("PRAGMA cipher_version")));
    // SQLite opens a file that ends before its header says so only where the schema may be written; nothing is.
    sqlite3_db_config(handle->connection(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    for (const char* setting : {"PRAGMA writable_schema = ON", "PRAGMA cell_size_check = ON",
                                "PRAGMA temp_store = MEMORY", "PRAGMA mmap_size = 0", "PRAGMA cache_size = -32768"})
        TRY(handle->evaluate(setting));
    if (const auto schema = handle->evaluate("SELECT count(*) FROM sqlite_master"); !schema)
        return fail(ErrorCode::DeskDamaged, schema.error().detail);
    return handle;
}

Result<std::vector<QString>> namesFrom(Handle& handle, const QString& sql) {
    std::vector<QString> names;
    TRY(sqlcipher::eachText(handle, sql, [&](const QString& name) { names.push_back(name); }));
    return names;
}

Result<QString> commonColumns(Handle& one, Handle& other, const QString& table) {
    const QString sql = QStringLiteral("SELECT name FROM pragma_table_info(%1)").arg(quoted(table, QLatin1Char('\'')));
    TRY_ASSIGN(const auto ours, namesFrom(one, sql));
    TRY_ASSIGN(const auto theirs, namesFrom(other, sql));
    QStringList names;
    for (const QString& name : ours)
        if (std::ranges::find(theirs, name) != theirs.end())
            names << quoted(name);
    return names.join(QStringLiteral(", "));
}

/// Reads one table in pieces, and keeps the ranges that could not be read.
class Pieces {
public:
    Pieces(RowCopier& copier, const Rescue::GoesOn& goesOn) : m_copier(copier), m_goesOn(goesOn) {}

    /// \param boundsOf where an index says that the table begins and ends, asked for when an end cannot be read \param
    /// most what no row number of this file exceeds
    Status read(const std::function<std::optional<Range>()>& boundsOf, qint64 most);
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] const std::vector<Range>& unread() const { return m_unread; }
    [[nodiscard]] bool isUnread(qint64 row) const {
        const auto after = std::ranges::upper_bound(m_unread, row, {}, &Range::first);
        return after != m_unread.begin() && std::prev(after)->last >= row;
    }

private:
    /// Narrows the range by what was read; true where nothing of it is left.
    Result<bool> narrow(Range& range);
    Result<bool> copy(Range& range, bool forwards);

    RowCopier& m_copier;
    const Rescue::GoesOn& m_goesOn;
    std::vector<Range> m_unread;
    qint64 m_rows = 0;
};

Result<bool> Pieces::copy(Range& range, bool forwards) {
    TRY_ASSIGN(const auto copied, m_copier.copy(range.first, range.last, forwards, m_goesOn));
    m_rows += copied.rows;
    if (copied.last)
        (forwards ? range.first : range.last) = *copied.last + (forwards ? 1 : -1);
    return copied.reachedEnd;
}

Result<bool> Pieces::narrow(Range& range) {
    for (const bool forwards : {true, false}) {
        if (range.isEmpty())
            return true;
        TRY_ASSIGN(const bool reachedEnd, copy(range, forwards));
        if (reachedEnd)
            return true;
    }
    return range.isEmpty();
}

Status Pieces::read(const std::function<std::optional<Range>()>& boundsOf, qint64 most) {
    Range whole;
    TRY_ASSIGN(const bool all, narrow(whole));
    if (all)
        return {};
    const bool hasEnds = whole.first != Range().first && whole.last != Range().last;
    const std::optional<Range> known = hasEnds ? whole : boundsOf();
    const Range bounds = known.value_or(Range{1, most});
    const qint64 finest = known ? 1 : coarse;
    std::vector<Range> open{{std::max(whole.first, bounds.first), std::min(whole.last, bounds.last)}};
    while (!open.empty()) {
        Range part = open.back();
        open.pop_back();
        TRY_ASSIGN(const bool done, narrow(part));
        if (done)
            continue;
        if (part.last - part.first < finest) {
            m_unread.push_back(part);
            continue;
        }
        const qint64 middle = part.first + (part.last - part.first) / 2;
        open.push_back({middle + 1, part.last});
        open.push_back({part.first, middle});
    }
    std::ranges::sort(m_unread, {}, &Range::first);
    return {};
}

/// The first and the last row number by an index of the table that can be read as a whole.
std::optional<Range> boundsByIndex(Handle& damaged, const QString& table) {
    const auto indexes = namesFrom(
        damaged, QStringLiteral("SELECT name FROM pragma_index_list(%1) WHERE partial = 0").arg(quoted(table, u'\'')));
    for (const QString& index : indexes.value_or(std::vector<QString>())) {
        const QString sql =
            QStringLiteral("SELECT rowid, NULL FROM %1 INDEXED BY %2").arg(quoted(table), quoted(index));
        Range bounds{Range().last, Range().first};
        const Status walked = sqlcipher::eachRow(damaged, sql, [&bounds](qint64 row, const QByteArray&) {
            bounds = {std::min(bounds.first, row), std::max(bounds.last, row)};
        });
        if (walked)
            return bounds;
    }
    return std::nullopt;
}

/// Tells which rows were lost by the index of the table's key, as far as that can be read itself; without one the
/// numbers between the rows that were read tell.
Status tellLost(Handle& damaged, const Pieces& pieces, RescuedTable& table) {
    const QString index = QStringLiteral("sqlite_autoindex_%1_1").arg(table.name);
    TRY_ASSIGN(const auto columns,
               namesFrom(damaged, QStringLiteral("SELECT name FROM pragma_index_info(%1)").arg(quoted(index, u'\''))));
    if (columns.empty()) {
        for (const Range& range : pieces.unread())
            table.lost += table.read > 0 ? range.last - range.first + 1 : 0;
        return {};
    }
    if (columns.size() == 1)
        table.keyColumn = columns[0];
    const QString sql = QStringLiteral("SELECT rowid, %1 FROM %2 INDEXED BY %3")
                            .arg(quoted(columns[0]), quoted(table.name), quoted(index));
    // What of the index itself cannot be read tells nothing.
    static_cast<void>(sqlcipher::eachRow(damaged, sql, [&](qint64 row, const QByteArray& key) {
                          if (!pieces.isUnread(row))
                              return;
                          ++table.lost;
                          if (columns.size() == 1)
                              table.lostKeys.push_back(key);
                      }).has_value());
    return {};
}

} // namespace

struct Rescue::Private {
    std::shared_ptr<Handle> damaged;
    std::shared_ptr<Handle> sound;
    qint64 mostRows = 0;
};

Rescue::Rescue(std::unique_ptr<Private> parts) : d(std::move(parts)) {}
Rescue::~Rescue() = default;

Result<int> Rescue::versionOf(const QString& damaged, const QByteArray& key) {
    TRY_ASSIGN(const auto handle, openDamaged(damaged, key));
    TRY_ASSIGN(const QString version, handle->evaluate("PRAGMA user_version"));
    return version.toInt();
}

Result<std::unique_ptr<Rescue>> Rescue::begin(const QString& damaged, const QString& sound, const QByteArray& key) {
    auto d = std::make_unique<Private>();
    TRY_ASSIGN(d->damaged, openDamaged(damaged, key));
    TRY_ASSIGN(const QString pages, d->damaged->evaluate("PRAGMA page_count"));
    d->mostRows = pages.toLongLong() * mostRowsOfAPage;
    TRY_ASSIGN(d->sound, Handle::open(QFile::encodeName(sound), SQLITE_OPEN_READWRITE, key));
    for (const char* setting : {"PRAGMA foreign_keys = OFF", "PRAGMA secure_delete = ON", "PRAGMA synchronous = FULL",
                                "PRAGMA temp_store = MEMORY", "PRAGMA cache_size = -65536", "BEGIN IMMEDIATE"})
        TRY(d->sound->evaluate(setting));
    std::unique_ptr<Rescue> rescue(new Rescue(std::move(d)));
    TRY_ASSIGN(rescue->m_tables,
               namesFrom(*rescue->d->sound,
                         QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE "
                                        "'sqlite%' AND name <> 'schema_migration' ORDER BY name")));
    for (const QString& table : rescue->m_tables)
        TRY(rescue->d->sound->evaluate(QStringLiteral("DELETE FROM %1").arg(quoted(table)).toUtf8().constData()));
    return rescue;
}

Result<RescuedTable> Rescue::copy(const QString& table, const GoesOn& goesOn) {
    RescuedTable told{table, 0, 0, true, {}, {}};
    TRY_ASSIGN(const QString columns, commonColumns(*d->sound, *d->damaged, table));
    if (columns.isEmpty())
        return told;
    TRY_ASSIGN(auto copier, RowCopier::byNumber(d->damaged, d->sound, table, columns));
    Pieces pieces(*copier, goesOn);
    TRY(pieces.read([&] { return boundsByIndex(*d->damaged, table); }, d->mostRows));
    told.read = pieces.rows();
    told.isWhole = pieces.unread().empty();
    if (!told.isWhole)
        TRY(tellLost(*d->damaged, pieces, told));
    return told;
}

Status Rescue::commit() {
    TRY(d->sound->evaluate("COMMIT"));
    return {};
}

Result<qint64> fillRows(const QString& older, const QString& sound, const QByteArray& key, const QString& table,
                        const QString& column, const std::vector<QByteArray>& keys) {
    TRY_ASSIGN(const auto from, Handle::open(QFile::encodeName(older), SQLITE_OPEN_READWRITE, key));
    TRY_ASSIGN(const auto to, Handle::open(QFile::encodeName(sound), SQLITE_OPEN_READWRITE, key));
    TRY_ASSIGN(const QString columns, commonColumns(*to, *from, table));
    if (columns.isEmpty())
        return 0;
    TRY_ASSIGN(auto copier, RowCopier::byKey(from, to, table, columns, column));
    TRY(to->evaluate("BEGIN IMMEDIATE"));
    qint64 filled = 0;
    for (const QByteArray& one : keys) {
        TRY_ASSIGN(const qint64 rows, copier->copyKey(one));
        filled += rows;
    }
    TRY(to->evaluate("COMMIT"));
    return filled;
}

} // namespace tawjih::db
