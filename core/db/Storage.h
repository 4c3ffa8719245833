#pragma once

#include "core/base/Codes.h"
#include "core/base/Id.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <concepts>
#include <optional>
#include <utility>

struct sqlite3_stmt;
struct sqlite3_value;

namespace tawjih::db {

/// One value of the row under the cursor; what it returns is valid until the next row.
class Cell {
public:
    Cell(sqlite3_stmt* statement, int column);
    [[nodiscard]] bool isNull() const;
    [[nodiscard]] qint64 integer() const;
    [[nodiscard]] double real() const;
    [[nodiscard]] QByteArrayView text() const; ///< UTF-8
    [[nodiscard]] QByteArrayView bytes() const;

private:
    sqlite3_value* m_value;
};

/// One placeholder of a statement, to be given its value.
class Parameter {
public:
    /// \param index 0 for a placeholder that does not exist: nothing is bound, the statement reports it.
    Parameter(sqlite3_stmt* statement, int index) : m_statement(statement), m_index(index) {}
    void setNull();
    void setInteger(qint64 value);
    void setReal(double value);
    void setText(QStringView value); ///< '' for an empty or null text, never NULL
    void setBytes(QByteArrayView value);
    [[nodiscard]] int result() const { return m_result; } ///< SQLite's code of the last call

private:
    sqlite3_stmt* m_statement;
    int m_index;
    int m_result = 0;
};

/// How a C++ type is stored: `store` gives a placeholder its value, `load` reads a cell that is not NULL and returns
/// nothing for what the type cannot be (an unknown code, a malformed date).
template <typename T>
struct Storage;

template <typename T>
inline constexpr bool isOptional = false;
template <typename T>
inline constexpr bool isOptional<std::optional<T>> = true;

template <>
struct Storage<QString> {
    static void store(Parameter& parameter, const QString& value) { parameter.setText(value); }
    static std::optional<QString> load(const Cell& cell) { return QString::fromUtf8(cell.text()); }
};

template <>
struct Storage<QStringView> {
    static void store(Parameter& parameter, QStringView value) { parameter.setText(value); }
};

template <>
struct Storage<QByteArray> {
    static void store(Parameter& parameter, const QByteArray& value) { parameter.setBytes(value); }
    static std::optional<QByteArray> load(const Cell& cell) { return cell.bytes().toByteArray(); }
};

/// Without a copy: valid until the next row.
template <>
struct Storage<QByteArrayView> {
    static void store(Parameter& parameter, QByteArrayView value) { parameter.setBytes(value); }
    static std::optional<QByteArrayView> load(const Cell& cell) { return cell.bytes(); }
};

template <>
struct Storage<bool> {
    static void store(Parameter& parameter, bool value) { parameter.setInteger(value ? 1 : 0); }
    static std::optional<bool> load(const Cell& cell) { return cell.integer() != 0; }
};

template <std::integral T>
struct Storage<T> {
    static_assert(sizeof(T) < sizeof(qint64) || std::signed_integral<T>, "SQLite's integers are signed, of 64 bits");
    static void store(Parameter& parameter, T value) { parameter.setInteger(static_cast<qint64>(value)); }
    static std::optional<T> load(const Cell& cell) {
        const qint64 value = cell.integer();
        return std::in_range<T>(value) ? std::optional<T>(static_cast<T>(value)) : std::nullopt;
    }
};

template <>
struct Storage<double> {
    static void store(Parameter& parameter, double value) { parameter.setReal(value); }
    static std::optional<double> load(const Cell& cell) { return cell.real(); }
};

/// ISO text; an invalid date is stored as NULL.
template <>
struct Storage<QDate> {
    static void store(Parameter& parameter, const QDate& value);
    static std::optional<QDate> load(const Cell& cell);
};

/// As toStoredInstant() writes it; an invalid instant is stored as NULL.
template <>
struct Storage<QDateTime> {
    static void store(Parameter& parameter, const QDateTime& value);
    static std::optional<QDateTime> load(const Cell& cell);
};

/// 16 bytes in the order of RFC 4122; a null one is stored as NULL.
template <>
struct Storage<QUuid> {
    static void store(Parameter& parameter, const QUuid& value);
    static std::optional<QUuid> load(const Cell& cell);
};

template <typename Tag>
struct Storage<Id<Tag>> {
    static void store(Parameter& parameter, const Id<Tag>& value) { Storage<QUuid>::store(parameter, value.uuid()); }
    static std::optional<Id<Tag>> load(const Cell& cell) {
        const std::optional<QUuid> uuid = Storage<QUuid>::load(cell);
        return uuid ? std::optional(Id<Tag>(*uuid)) : std::nullopt;
    }
};

/// A closed list, by its code.
template <Coded E>
struct Storage<E> {
    static void store(Parameter& parameter, E value) { parameter.setText(codeOf(value)); }
    static std::optional<E> load(const Cell& cell) {
        const QByteArrayView text = cell.text();
        for (const auto& entry : Codes<E>::entries)
            if (text == QByteArrayView(entry.code))
                return entry.value;
        return std::nullopt;
    }
};

template <>
struct Storage<std::nullopt_t> {
    static void store(Parameter& parameter, std::nullopt_t) { parameter.setNull(); }
};

template <typename T>
struct Storage<std::optional<T>> {
    static void store(Parameter& parameter, const std::optional<T>& value) {
        if (value)
            Storage<T>::store(parameter, *value);
        else
            parameter.setNull();
    }
};

} // namespace tawjih::db
