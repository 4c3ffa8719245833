#include "tests/fault/WorkedDesk.h"

#include "app/Commands.h"
#include "core/db/Statement.h"

#include <QDir>
#include <QTextStream>

#include <stdexcept>
#include <unistd.h>

namespace tawjih::test {

namespace {

void must(const Status& status, const char* what) {
    if (!status)
        throw std::runtime_error(std::string(what) + ": " + status.error().detail.toStdString());
}

void must(bool done) {
    if (!done)
        throw std::runtime_error("copy");
}

void work(DeskWork& worker, int actions, std::vector<Trace>& traces) {
    for (int i = 0; i < actions; ++i) {
        auto trace = worker.next();
        must(trace ? Status() : fail(trace.error()), "action");
        traces.push_back(*std::move(trace));
    }
}

QStringList tablesOf(db::Connection& connection) {
    const auto names =
        connection
            .prepare(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' "
                     u"ESCAPE '!'")
            .all([](const db::Row& row) { return row.at<QString>(0); });
    return names ? QStringList(names->begin(), names->end()) : QStringList();
}

QString rowsSql(db::Connection& connection, const QString& table) {
    const auto columns =
        connection.prepare(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table))
            .all([](const db::Row& row) { return QStringLiteral("quote(%1)").arg(row.at<QString>(0)); });
    const QStringList cells = columns ? QStringList(columns->begin(), columns->end()) : QStringList();
    return QStringLiteral("SELECT %1 FROM %2").arg(cells.join(QStringLiteral(" || '|' || ")), table);
}

} // namespace

WorkedDesk::WorkedDesk(int actions)
    : folder(place.folder)
    , older(place.temporary.filePath(QStringLiteral("older.tawjih")))
    , running(place.temporary.filePath(QStringLiteral("running.tawjih"))) {
    for (const bool second : {false, true}) {
        const auto desk = place.unlock();
        must(desk ? Status() : fail(desk.error()), "unlock");
        DeskWork worker(**desk, place.clock, second ? actions : 0);
        work(worker, second ? actions / 2 : actions, traces);
        if (second) {
            runningTraces = traces;
            must(copyFolder(folder, running));
            work(worker, actions - actions / 2, traces);
        }
        m_key = (*desk)->keys().deskKey().clone();
        must((*desk)->close(), "close");
        if (!second)
            must(copyFolder(folder, older));
    }
    m_database = readAll(folder + QStringLiteral("/desk.db"));
    m_rows = rowsOf(folder + QStringLiteral("/desk.db"));
}

QString WorkedDesk::copyWith(const QByteArray& database) const {
    const QString copy = place.temporary.filePath(QStringLiteral("copy.tawjih"));
    QDir(copy).removeRecursively();
    must(copyFolder(folder, copy) && writeAll(copy + QStringLiteral("/desk.db"), database));
    return copy;
}

int WorkedDesk::verify(const QString& copy, QString* said) const {
    int ends[2];
    const QByteArray password = place.password.toUtf8() + '\n';
    if (::pipe(ends) != 0 || ::write(ends[1], password.constData(), static_cast<size_t>(password.size())) < 0)
        throw std::runtime_error("pipe");
    ::close(ends[1]);
    CommandLine line;
    line.verb = CommandLine::Verb::Verify;
    line.folder = copy;
    line.login = place.login;
    line.passwordFd = ends[0];
    QString words;
    QTextStream out(&words);
    const ExitCode code = runCommand(line, place.clock, out, out);
    ::close(ends[0]);
    if (said)
        *said = words;
    return static_cast<int>(code);
}

QStringList WorkedDesk::inventedRows(const QByteArray& database) const {
    QStringList invented;
    const Rows rows = rowsIn(database);
    for (auto table = rows.begin(); table != rows.end(); ++table)
        for (const QString& row : *table)
            if (!m_rows.value(table.key()).contains(row))
                invented << table.key() + QStringLiteral(": ") + row.left(60);
    return invented;
}

bool WorkedDesk::readsTheSame(const QByteArray& database) const {
    return rowsIn(database) == m_rows;
}

WorkedDesk::Rows WorkedDesk::rowsIn(const QByteArray& database) const {
    const QString path = place.temporary.filePath(QStringLiteral("read.db"));
    for (const char* file : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(file));
    must(writeAll(path, database));
    return rowsOf(path);
}

WorkedDesk::Rows WorkedDesk::rowsOf(const QString& path) const {
    Rows rows;
    const auto connection = db::Connection::open(path, m_key.borrowed(), db::Access::ReadOnly);
    if (!connection)
        return rows;
    for (const QString& table : tablesOf(**connection))
        // As the program does: with an error, nothing of it is shown.
        if (const auto found = (*connection)->prepare(rowsSql(**connection, table)).all([](const db::Row& row) {
                return row.at<QString>(0);
            }))
            rows[table] = {found->begin(), found->end()};
    return rows;
}

} // namespace tawjih::test
