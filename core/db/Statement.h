#pragma once

#include "core/base/Clock.h"
#include "core/base/Codes.h"
#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QDate>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

namespace tawjih::db {

class Connection;

/// How C++ types are stored. Ids as 16 bytes (`UUID` columns), closed lists by their code, dates and instants as ISO
/// text in UTC.
template <typename T>
struct Storage;

template <typename T>
inline constexpr bool isOptional = false;
template <typename T>
inline constexpr bool isOptional<std::optional<T>> = true;

/// The row under a statement's cursor. Typed: asking for a non-optional of a NULL, of a code that is not in the list or
/// of a missing column is a programming error or a damaged desk, and throws std::runtime_error (caught at the
/// statement: an Error DeskDamaged naming table column, not content).
class Row {
public:
    explicit Row(const QSqlQuery& query) : m_query(query) {}

    /// `row.get<BeneficiaryId>("beneficiary_id")`, `row.get<std::optional<QDate>>("birth_date")`
    template <typename T>
    [[nodiscard]] T get(const char* column) const;

    /// By position: for the hot paths that read many rows.
    template <typename T>
    [[nodiscard]] T at(int column) const;

private:
    [[nodiscard]] int indexOf(const char* column) const;
    [[noreturn]] void refuse(int column, const char* why) const;
    const QSqlQuery& m_query;
};

/// A prepared statement with named placeholders (`:name`).
class Statement {
public:
    Statement(Statement&&) noexcept;
    ~Statement();

    /// Binds by name, without the colon. Chainable: `statement.bind("id", id).bind("name", name)`.
    template <typename T>
    Statement& bind(const char* name, const T& value);

    /// Runs it for its effect. Returns the number of rows changed.
    [[nodiscard]] Result<int> run();

    /// All rows, each mapped by `map(const Row&)`.
    template <typename Map>
    [[nodiscard]] auto all(Map map) -> Result<std::vector<std::invoke_result_t<Map, const Row&>>>;

    /// The first row or nothing.
    template <typename Map>
    [[nodiscard]] auto first(Map map) -> Result<std::optional<std::invoke_result_t<Map, const Row&>>>;

    /// Calls `visit(const Row&)` for each row; when it returns bool, false stops. For results that must not be held in
    /// memory.
    template <typename Visit>
    [[nodiscard]] Status each(Visit visit);

    /// The single value of the single row (`SELECT count(*) …`).
    template <typename T>
    [[nodiscard]] Result<T> value();

private:
    friend class Connection;
    struct Private;
    explicit Statement(std::unique_ptr<Private> d);
    void bindVariant(const char* name, const QVariant& value);
    std::unique_ptr<Private> d;
};

} // namespace tawjih::db
