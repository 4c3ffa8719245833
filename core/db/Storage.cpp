#include "core/db/Storage.h"

#include "core/base/Clock.h"

#include <sqlcipher/sqlite3.h>

namespace tawjih::db {

namespace {

// The number in a fixed place of a text; -1 when a character there is no digit.
int digits(QByteArrayView text, qsizetype from, qsizetype count) {
    int number = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

std::optional<QDate> parseDate(QByteArrayView text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const QDate date(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

// The value itself answers quicker than the statement asked for its column again and again. A connection that only one
// thread uses (SQLITE_OPEN_NOMUTEX) may read it so.
Cell::Cell(sqlite3_stmt* statement, int column) : m_value(sqlite3_column_value(statement, column)) {}

bool Cell::isNull() const {
    return sqlite3_value_type(m_value) == SQLITE_NULL;
}

qint64 Cell::integer() const {
    return sqlite3_value_int64(m_value);
}

double Cell::real() const {
    return sqlite3_value_double(m_value);
}

QByteArrayView Cell::text() const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(m_value));
    return {text, text ? sqlite3_value_bytes(m_value) : 0};
}

QByteArrayView Cell::bytes() const {
    const auto* bytes = static_cast<const char*>(sqlite3_value_blob(m_value));
    return {bytes, bytes ? sqlite3_value_bytes(m_value) : 0};
}

void Parameter::setNull() {
    m_result = sqlite3_bind_null(m_statement, m_index);
}

void Parameter::setInteger(qint64 value) {
    m_result = sqlite3_bind_int64(m_statement, m_index, value);
}

void Parameter::setReal(double value) {
    m_result = sqlite3_bind_double(m_statement, m_index, value);
}

void Parameter::setText(QStringView value) {
    const QByteArray text = value.toUtf8();
    m_result = sqlite3_bind_text64(m_statement, m_index, text.constData(), static_cast<sqlite3_uint64>(text.size()),
                                   SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Parameter::setBytes(QByteArrayView value) {
    m_result = value.isEmpty() ? sqlite3_bind_zeroblob(m_statement, m_index, 0)
                               : sqlite3_bind_blob64(m_statement, m_index, value.data(),
                                                     static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT);
}

void Storage<QDate>::store(Parameter& parameter, const QDate& value) {
    if (value.isValid())
        parameter.setText(value.toString(Qt::ISODate));
    else
        parameter.setNull();
}

std::optional<QDate> Storage<QDate>::load(const Cell& cell) {
    return parseDate(cell.text());
}

void Storage<QDateTime>::store(Parameter& parameter, const QDateTime& value) {
    if (value.isValid())
        parameter.setText(toStoredInstant(value));
    else
        parameter.setNull();
}

std::optional<QDateTime> Storage<QDateTime>::load(const Cell& cell) {
    const QByteArrayView text = cell.text(); // 2026-03-12T09:30:00.123Z
    if (text.size() != 24 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != '.' ||
        text[23] != 'Z')
        return std::nullopt;
    const std::optional<QDate> date = parseDate(text.first(10));
    const QTime time(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2), digits(text, 20, 3));
    return date && time.isValid() ? std::optional(QDateTime(*date, time, Qt::UTC)) : std::nullopt;
}

void Storage<QUuid>::store(Parameter& parameter, const QUuid& value) {
    if (value.isNull())
        parameter.setNull();
    else
        parameter.setBytes(value.toRfc4122());
}

std::optional<QUuid> Storage<QUuid>::load(const Cell& cell) {
    const QByteArrayView bytes = cell.bytes();
    return bytes.size() == 16 ? std::optional(QUuid::fromRfc4122(bytes)) : std::nullopt;
}

} // namespace tawjih::db
