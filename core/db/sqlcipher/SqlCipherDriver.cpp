#include "core/db/sqlcipher/SqlCipherDriver.h"

#include "core/db/sqlcipher/SqlCipherResult.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>

#include <mutex>
#include <sqlcipher/sqlite3.h>

Q_DECLARE_OPAQUE_POINTER(sqlite3*)
Q_DECLARE_METATYPE(sqlite3*)

namespace tawjih::db::sqlcipher {

namespace {

// By SQLite's rules of affinity, narrowed to what our schema uses.
QMetaType typeOf(const QString& declared) {
    const QString name = declared.toUpper();
    if (name.contains(QLatin1String("INT")))
        return QMetaType(QMetaType::LongLong);
    if (name.contains(QLatin1String("CHAR")) || name.contains(QLatin1String("TEXT")))
        return QMetaType(QMetaType::QString);
    if (name.contains(QLatin1String("REAL")) || name.contains(QLatin1String("DOUB")))
        return QMetaType(QMetaType::Double);
    return QMetaType(QMetaType::QByteArray);
}

struct Column {
    QSqlField field;
    int keyPosition; // in the primary key from 1, or 0
};

std::vector<Column> columnsOf(const QSqlDriver& driver, const QString& table) {
    QSqlQuery query(driver.createResult());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_info(:name)"));
    query.bindValue(QStringLiteral(":name"), driver.stripDelimiters(table, QSqlDriver::TableName));
    query.exec();
    std::vector<Column> columns;
    while (query.next()) {
        QSqlField field(query.value(0).toString(), typeOf(query.value(1).toString()), table);
        field.setRequired(query.value(2).toBool());
        field.setDefaultValue(query.value(3));
        columns.push_back({field, query.value(4).toInt()});
    }
    return columns;
}

} // namespace

SqlCipherDriver::SqlCipherDriver() = default;

SqlCipherDriver::~SqlCipherDriver() = default;

void SqlCipherDriver::addDatabase(std::shared_ptr<Handle> handle, const QString& name) {
    static std::once_flag once;
    const QString driverName = QStringLiteral("QSQLCIPHER");
    std::call_once(once, [&] { QSqlDatabase::registerSqlDriver(driverName, new QSqlDriverCreator<SqlCipherDriver>); });
    const QSqlDatabase database = QSqlDatabase::addDatabase(driverName, name);
    auto* driver = dynamic_cast<SqlCipherDriver*>(database.driver());
    Q_ASSERT(driver);
    driver->m_handle = std::move(handle);
    driver->setOpen(true);
    driver->setOpenError(false);
}

bool SqlCipherDriver::hasFeature(DriverFeature feature) const {
    switch (feature) {
    case Transactions:
    case Unicode:
    case BLOB:
    case PreparedQueries:
    case NamedPlaceholders:
    case PositionalPlaceholders:
    case LastInsertId:
    case SimpleLocking:
    case LowPrecisionNumbers:
    case FinishQuery:
    case CancelQuery:
        return true;
    case QuerySize:
    case BatchOperations:
    case EventNotifications:
    case MultipleResultSets:
        return false;
    }
    return false;
}

bool SqlCipherDriver::open(const QString&, const QString&, const QString&, const QString&, int, const QString&) {
    setLastError(QSqlError(QStringLiteral("A desk is opened by db::Connection"), {}, QSqlError::ConnectionError));
    setOpenError(true);
    return false;
}

void SqlCipherDriver::close() {
    m_handle.reset();
    setOpen(false);
    setOpenError(false);
}

QSqlResult* SqlCipherDriver::createResult() const {
    return new SqlCipherResult(this);
}

bool SqlCipherDriver::execute(const char* sql) {
    const auto done = m_handle ? m_handle->evaluate(sql) : fail(ErrorCode::DatabaseFailed);
    if (!done)
        setLastError(QSqlError({}, done.error().detail, QSqlError::TransactionError));
    return done.has_value();
}

bool SqlCipherDriver::beginTransaction() {
    return execute("BEGIN IMMEDIATE");
}

bool SqlCipherDriver::commitTransaction() {
    return execute("COMMIT");
}

bool SqlCipherDriver::rollbackTransaction() {
    return execute("ROLLBACK");
}

QStringList SqlCipherDriver::tables(QSql::TableType type) const {
    QStringList kinds;
    if (type & QSql::Tables)
        kinds << QStringLiteral("'table'");
    if (type & QSql::Views)
        kinds << QStringLiteral("'view'");
    QStringList names;
    if (!kinds.isEmpty()) {
        QSqlQuery query(createResult());
        query.setForwardOnly(true);
        query.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type IN (") + kinds.join(u',') +
                   QStringLiteral(") AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"));
        while (query.next())
            names << query.value(0).toString();
    }
    if (type & QSql::SystemTables)
        names << QStringLiteral("sqlite_master");
    return names;
}

QSqlRecord SqlCipherDriver::record(const QString& table) const {
    QSqlRecord record;
    for (const Column& column : columnsOf(*this, table))
        record.append(column.field);
    return record;
}

QSqlIndex SqlCipherDriver::primaryIndex(const QString& table) const {
    std::vector<Column> columns = columnsOf(*this, table);
    std::erase_if(columns, [](const Column& column) { return column.keyPosition == 0; });
    std::ranges::sort(columns, {}, &Column::keyPosition);
    QSqlIndex index(table);
    for (const Column& column : columns)
        index.append(column.field);
    return index;
}

QString SqlCipherDriver::escapeIdentifier(const QString& identifier, IdentifierType) const {
    QString name = identifier;
    name.replace(u'"', QLatin1String("\"\""));
    return u'"' + name + u'"';
}

QVariant SqlCipherDriver::handle() const {
    return QVariant::fromValue(m_handle ? m_handle->connection() : nullptr);
}

bool SqlCipherDriver::cancelQuery() {
    if (m_handle)
        m_handle->interrupt();
    return m_handle != nullptr;
}

} // namespace tawjih::db::sqlcipher
