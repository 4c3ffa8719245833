// A list of persons imported, with the check whether each may be on record: as a workbook of a hundred thousand rows;
// as CSV, beside the same rows inserted through the C API in one transaction.
#include "core/catalogue/CatalogueService.h"
#include "core/consent/ConsentService.h"
#include "core/exchange/ImportService.h"
#include "core/exchange/TableSource.h"
#include "core/referral/ReferralService.h"
#include "tests/bench/Bench.h"
#include "tests/bench/ImportLists.h"
#include "tests/bench/RawDatabase.h"
#include "tests/support/TestDesk.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <malloc.h>
#include <sqlcipher/sqlite3.h>

namespace tawjih::bench {

namespace {

using test::TestDesk;

constexpr qint64 promisedSize = 100000;
constexpr qint64 largestSize = 200000;

/// Peak resident memory since the last reset, in KiB, as Linux counts it.
qint64 peakMemory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').front().toLongLong();
    return 0;
}

void resetPeakMemory() {
    QFile control(QStringLiteral("/proc/self/clear_refs"));
    if (control.open(QIODevice::WriteOnly))
        control.write("5");
}

void import(TestDesk& desk, const QString& path, qint64 persons) {
    CatalogueService catalogue(desk.context());
    ConsentService consents(desk.context());
    ReferralService referrals(desk.context(), consents);
    exchange::ImportService service(desk.context(), catalogue, referrals);
    const auto plan = must(service.inspect(path));
    const auto done = must(service.run(path, plan));
    if (done.fresh + done.toDecide + done.alreadyThere != persons || done.fresh < persons * 9 / 10)
        qFatal("not all were imported");
}

/// Reads all rows of a table and does nothing with them.
void readAll(const QString& path, qint64 rows) {
    auto file = exchange::TableFile::open(path);
    if (!file)
        qFatal("the table cannot be opened");
    auto source = file->rows();
    exchange::TableRecord record;
    qint64 read = 0;
    while (source && (*source)->next(record))
        ++read;
    if (read != rows)
        qFatal("not all were read");
}

/// Rows of one table, read from an imported desk and kept to be inserted elsewhere.
class KeptRows {
public:
    KeptRows(RawDatabase& source, const QByteArray& table, const QByteArray& query) : m_table(table) {
        sqlite3_stmt* statement = source.prepare(query.constData());
        m_columns = sqlite3_column_count(statement);
        while (sqlite3_step(statement) == SQLITE_ROW)
            for (int i = 0; i < m_columns; ++i)
                keep(statement, i);
        sqlite3_finalize(statement);
    }
    ~KeptRows() { sqlite3_finalize(m_insert); }
    KeptRows(const KeptRows&) = delete;
    KeptRows& operator=(const KeptRows&) = delete;

    void prepare(RawDatabase& target) {
        const QByteArray places = QByteArray("?,").repeated(m_columns).chopped(1);
        const QByteArray sql = "INSERT INTO " + m_table + " VALUES (" + places + ")";
        m_insert = target.prepare(sql.constData());
        m_next = 0;
    }

    [[nodiscard]] bool atEnd() const { return m_next == m_values.size(); }
    /// The first bytes of the next row's column, to find whose it is.
    [[nodiscard]] QByteArrayView peek(int column) const {
        const Value& value = m_values[m_next + static_cast<size_t>(column)];
        return QByteArrayView(m_bytes).sliced(value.at, value.size);
    }

    void insertNext() {
        for (int i = 0; i < m_columns; ++i)
            bind(i + 1, m_values[m_next++]);
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            qFatal("cannot insert into %s", m_table.constData());
        sqlite3_reset(m_insert);
    }

private:
    struct Value {
        int type;
        int size;
        qint64 at; ///< in m_bytes, or the number itself
    };

    void keep(sqlite3_stmt* statement, int column) {
        const int type = sqlite3_column_type(statement, column);
        if (type == SQLITE_INTEGER) {
            m_values.push_back({type, 0, sqlite3_column_int64(statement, column)});
            return;
        }
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
        const int size = sqlite3_column_bytes(statement, column);
        m_values.push_back({type, size, m_bytes.size()});
        m_bytes.append(bytes, size);
    }

    void bind(int place, const Value& value) {
        const char* bytes = m_bytes.constData() + (value.type == SQLITE_INTEGER ? 0 : value.at);
        switch (value.type) {
        case SQLITE_INTEGER:
            sqlite3_bind_int64(m_insert, place, value.at);
            return;
        case SQLITE_TEXT:
            sqlite3_bind_text(m_insert, place, bytes, value.size, SQLITE_STATIC);
            return;
        case SQLITE_BLOB:
            sqlite3_bind_blob(m_insert, place, bytes, value.size, SQLITE_STATIC);
            return;
        default:
            sqlite3_bind_null(m_insert, place);
        }
    }

    QByteArray m_table;
    QByteArray m_bytes;
    std::vector<Value> m_values;
    sqlite3_stmt* m_insert = nullptr;
    int m_columns = 0;
    size_t m_next = 0;
};

QString fileOf(const TestDesk& desk) {
    return desk.folder.filePath(QStringLiteral("desk.db"));
}

QByteArray keyOf(const TestDesk& desk) {
    return QByteArray(reinterpret_cast<const char*>(desk.key.data()), static_cast<qsizetype>(desk.key.size()));
}

/// What an import of persons leaves, in the order in which it was written.
class KeptImport {
public:
    explicit KeptImport(RawDatabase& source)
        : m_persons(source, "beneficiary", "SELECT * FROM beneficiary ORDER BY rowid")
        , m_cases(source, "case_file", "SELECT * FROM case_file ORDER BY rowid")
        , m_listing(source, "beneficiary_listing", "SELECT * FROM beneficiary_listing ORDER BY rowid")
        , m_audit(source, "audit", "SELECT * FROM audit WHERE action IN ('person.created', 'import.persons')")
        , m_tokens(source, "search_token",
                   "SELECT t.* FROM beneficiary b JOIN search_token t ON t.beneficiary_id = b.id ORDER BY b.rowid")
        , m_facts(source, "person_facts", "SELECT * FROM person_facts ORDER BY number") {}

    /// The same inserts by the C API, as a careful program would make them: prepared once, one transaction.
    void insertInto(RawDatabase& target) {
        for (KeptRows* rows : {&m_persons, &m_cases, &m_listing, &m_audit, &m_tokens, &m_facts})
            rows->prepare(target);
        target.execute("BEGIN IMMEDIATE");
        while (!m_persons.atEnd()) {
            const QByteArrayView person = m_persons.peek(0);
            m_persons.insertNext();
            m_cases.insertNext();
            m_listing.insertNext();
            while (!m_tokens.atEnd() && m_tokens.peek(1) == person)
                m_tokens.insertNext();
            m_audit.insertNext();
        }
        for (KeptRows* rows : {&m_audit, &m_facts})
            while (!rows->atEnd())
                rows->insertNext();
        target.execute("COMMIT");
        if (!m_tokens.atEnd())
            qFatal("search words are left over");
    }

private:
    KeptRows m_persons;
    KeptRows m_cases;
    KeptRows m_listing;
    KeptRows m_audit;
    KeptRows m_tokens;
    KeptRows m_facts;
};

void useDesksSettings(RawDatabase& raw) {
    for (const char* pragma :
         {"PRAGMA foreign_keys = ON", "PRAGMA secure_delete = ON", "PRAGMA temp_store = MEMORY",
          "PRAGMA cache_size = -32768", "PRAGMA synchronous = FULL", "PRAGMA wal_autocheckpoint = 256"})
        raw.execute(pragma);
}

QString writeList(const QTemporaryDir& folder, qint64 persons) {
    const QString path = folder.filePath(QStringLiteral("persons-%1.csv").arg(persons));
    writeCsv(path, rowsOfPersons(persons));
    return path;
}

/// Before anything else, so that no memory of other work hides what an import takes.
void noteMemory(Report& report, const QTemporaryDir& folder, const std::vector<qint64>& sizes) {
    malloc_trim(0);
    resetPeakMemory();
    const qint64 before = peakMemory();
    for (const qint64 size : sizes) {
        const QString path = writeList(folder, size);
        malloc_trim(0);
        TestDesk desk(test::everyRole, TestDesk::Place::EncryptedFile);
        resetPeakMemory();
        import(desk, path, size);
        report.note(QStringLiteral("import persons: peak of resident memory above the start"), size,
                    QStringLiteral("%1 MB for a file of %2 MB (32 MB of them are the page cache, once it is full)")
                        .arg((peakMemory() - before) / 1024)
                        .arg(static_cast<double>(QFileInfo(path).size()) / 1e6, 0, 'f', 1));
    }
}

void compareTimes(Report& report, const QString& path, qint64 size) {
    TestDesk imported(test::everyRole, TestDesk::Place::EncryptedFile);
    import(imported, path, size);
    RawDatabase source(fileOf(imported), keyOf(imported));
    KeptImport kept(source);
    // Both make themselves a new desk first; the making counts on both sides.
    report.compare(
        QStringLiteral("import persons, CSV / same inserts through the C API"), size,
        [&] {
            TestDesk desk(test::everyRole, TestDesk::Place::EncryptedFile);
            import(desk, path, size);
        },
        [&] {
            const TestDesk desk(test::everyRole, TestDesk::Place::EncryptedFile);
            RawDatabase raw(fileOf(desk), keyOf(desk));
            useDesksSettings(raw);
            kept.insertInto(raw);
        },
        3);
}

/// The promise to a desk: a hundred thousand rows of a workbook, each compared with everybody, in a minute.
void timeWorkbook(Report& report, const QTemporaryDir& folder, qint64 size) {
    constexpr double minute = 60'000;
    const QString path = folder.filePath(QStringLiteral("persons-%1.xlsx").arg(size));
    writeWorkbook(path, rowsOfPersons(size));
    report.compare(
        QStringLiteral("read rows, XLSX / CSV"), size, [&] { readAll(path, size); },
        [&] { readAll(folder.filePath(QStringLiteral("persons-%1.csv").arg(size)), size); });
    report.measure(
        QStringLiteral("import persons, XLSX, each compared with everybody"), size,
        [&] {
            TestDesk desk(test::everyRole, TestDesk::Place::EncryptedFile);
            import(desk, path, size);
        },
        minute * static_cast<double>(std::max(size, promisedSize)) / static_cast<double>(promisedSize));
}

void importBench(Report& report) {
    const QTemporaryDir folder;
    std::vector<qint64> sizes = report.sizes();
    std::erase_if(sizes, [](qint64 size) { return size > largestSize; });
    noteMemory(report, folder, sizes);
    for (const qint64 size : sizes)
        timeWorkbook(report, folder, size);
    for (const qint64 size : sizes)
        compareTimes(report, folder.filePath(QStringLiteral("persons-%1.csv").arg(size)), size);
}

} // namespace

TAWJIH_REGISTER_BENCH("import", importBench)

} // namespace tawjih::bench
