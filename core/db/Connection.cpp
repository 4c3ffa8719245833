#include "core/db/Connection.h"

#include "core/db/ConnectionPrivate.h"
#include "core/db/StatementPrivate.h"
#include "core/db/sqlcipher/SqlCipherDriver.h"

#include <QUuid>

#include <sqlcipher/sqlite3.h>

namespace tawjih::db {

Connection::Connection(std::unique_ptr<Private> d) : d(std::move(d)) {}

Connection::~Connection() {
    if (!d->qtName.isEmpty())
        QSqlDatabase::removeDatabase(d->qtName);
}

const Dialect& Connection::dialect() const {
    return d->dialect;
}

Access Connection::access() const {
    return d->access;
}

Statement Connection::prepare(QStringView sql) {
    auto statement = std::make_unique<Statement::Private>();
    statement->handle = d->handle;
    statement->sql = sql.toString();
    if (auto prepared = d->handle->take(sql))
        statement->statement = *prepared;
    else
        statement->error = std::move(prepared).error();
    return Statement(std::move(statement));
}

Status Connection::execute(QStringView sql) {
    TRY(prepare(sql).run());
    return {};
}

void Connection::interrupt() {
    d->handle->interrupt();
}

void Connection::setProgressHandler(std::function<bool()> shouldCancel) {
    d->handle->setProgressHandler(std::move(shouldCancel));
}

bool Connection::isCancelled() const {
    return d->handle->isCancelled();
}

void Connection::setBusyTimeout(int milliseconds) {
    d->handle->setBusyTimeout(milliseconds);
}

Status Connection::addFunction(const QString& name, int arguments, Function function) {
    return d->handle->addFunction(name.toUtf8(), arguments, std::move(function));
}

void Connection::onCommitted(std::function<void()> callback) {
    d->committed.push_back(std::move(callback));
}

QSqlDatabase Connection::database() const {
    if (d->qtName.isEmpty()) {
        d->qtName = QUuid::createUuid().toString(QUuid::WithoutBraces);
        sqlcipher::SqlCipherDriver::addDatabase(d->handle, d->qtName);
    }
    return QSqlDatabase::database(d->qtName, false);
}

QString cipherVersion() {
    const auto handle = sqlcipher::Handle::open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, {});
    return handle ? (*handle)->evaluate("PRAGMA cipher_version").value_or(QString()) : QString();
}

QString sqliteVersion() {
    return QString::fromLatin1(sqlite3_libversion());
}

} // namespace tawjih::db
