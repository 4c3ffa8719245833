#include "core/db/Statement.h"

#include "core/db/StatementPrivate.h"

#include <algorithm>
#include <cstring>
#include <sqlcipher/sqlite3.h>

namespace tawjih::db {

Row::Row(sqlite3_stmt* statement) : m_statement(statement), m_columns(sqlite3_column_count(statement)) {}

int Row::indexOf(const char* column) const {
    for (int tried = 0; tried < m_columns; ++tried) {
        const int index = m_next < m_columns ? m_next : 0;
        m_next = index + 1;
        if (std::strcmp(sqlite3_column_name(m_statement, index), column) == 0)
            return index;
    }
    throw RowError(std::string("no column ") + column);
}

void Row::refuseColumn(int column) {
    throw RowError("no column " + std::to_string(column));
}

void Row::refuse(int column, const char* why) const {
    const char* table = sqlite3_column_table_name(m_statement, column);
    std::string message = table ? std::string(table) + "." : std::string();
    throw RowError(message + sqlite3_column_name(m_statement, column) + " " + why);
}

Statement::Statement(std::unique_ptr<Private> d) : d(std::move(d)) {}

Statement::Statement(Statement&&) noexcept = default;

Statement::~Statement() {
    if (d)
        d->handle->giveBack(d->sql, d->statement);
}

Parameter Statement::parameter(const char* name) {
    const std::string placeholder = std::string(1, ':') + name;
    d->lastParameter = d->statement ? sqlite3_bind_parameter_index(d->statement, placeholder.c_str()) : 0;
    if (d->lastParameter == 0 && d->statement && !d->error)
        d->error = Error{ErrorCode::DatabaseFailed, QStringLiteral("no placeholder :") + QLatin1String(name), {}};
    return {d->lastParameter ? d->statement : nullptr, d->lastParameter};
}

void Statement::noteBinding(const Parameter& parameter) {
    if (d->lastParameter == 0)
        return;
    if (parameter.result() != SQLITE_OK && !d->error)
        d->error = d->handle->error(parameter.result());
    const auto index = static_cast<size_t>(d->lastParameter) - 1;
    if (d->bound.size() <= index)
        d->bound.resize(static_cast<size_t>(sqlite3_bind_parameter_count(d->statement)));
    d->bound[index] = true;
}

Status Statement::start() {
    if (d->error)
        return fail(*d->error);
    if (d->handle->transactionLost())
        return fail(d->handle->lossReason.value_or(
            Error{ErrorCode::DatabaseFailed, QStringLiteral("the unit of work was rolled back by the database"), {}}));
    if (!d->statement)
        return {};
    const auto count = static_cast<size_t>(sqlite3_bind_parameter_count(d->statement));
    d->bound.resize(count);
    const auto missing = std::ranges::find(d->bound, false);
    if (missing != d->bound.end()) {
        const auto index = static_cast<int>(missing - d->bound.begin()) + 1;
        return fail(ErrorCode::DatabaseFailed, QStringLiteral("not bound: ") +
                                                   QString::fromUtf8(sqlite3_bind_parameter_name(d->statement, index)));
    }
    return {};
}

Statement::Step Statement::step() {
    if (!d->statement)
        return Step::Done;
    const int code = sqlite3_step(d->statement);
    if (code == SQLITE_ROW)
        return Step::Row;
    if (code == SQLITE_DONE)
        return Step::Done;
    d->failure = code;
    return Step::Failed;
}

Error Statement::takeError() {
    const Error error = d->handle->error(d->failure);
    if (d->handle->transactionLost() && !d->handle->lossReason)
        d->handle->lossReason = error;
    return error;
}

Row Statement::row() const {
    return Row(d->statement);
}

void Statement::open() {
    d->reading.emplace(*d->handle, d->statement);
}

void Statement::close() {
    sqlite3_reset(d->statement);
    d->reading.reset();
}

Status Statement::readSoundly() {
    d->failure = d->reading->pageError();
    return d->failure == SQLITE_OK ? Status() : Status(fail(takeError()));
}

Result<int> Statement::run() {
    TRY(start());
    if (!d->handle->writesAlone(d->statement))
        return runToEnd();
    TRY(d->handle->enterGate());
    auto changed = runToEnd();
    d->handle->leaveGate();
    return changed;
}

Result<int> Statement::runToEnd() {
    const Cursor cursor(*this);
    sqlite3* connection = d->handle->connection();
    const sqlite3_int64 before = sqlite3_total_changes64(connection);
    Step outcome = step();
    while (outcome == Step::Row)
        outcome = step();
    if (outcome == Step::Failed)
        return fail(takeError());
    // sqlite3_changes() keeps the count of an earlier statement when this one changes nothing.
    return sqlite3_total_changes64(connection) == before ? 0 : sqlite3_changes(connection);
}

} // namespace tawjih::db
