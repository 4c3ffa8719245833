#pragma once

#include "core/base/Result.h"
#include "core/db/Storage.h"

#include <memory>
#include <optional>
#include <stdexcept>
#include <type_traits>
#include <vector>

namespace tawjih::db {

class Connection;

/// The row under a statement's cursor. Typed: asking for a non-optional of a NULL, for a code that is not in the list
/// or for a missing column ends the statement with an Error DeskDamaged that names the column, never its content.
class Row {
public:
    /// `row.get<BeneficiaryId>("beneficiary_id")`, `row.get<std::optional<QDate>>("birth_date")`
    template <typename T>
    [[nodiscard]] T get(const char* column) const {
        return at<T>(indexOf(column));
    }

    /// By position: for the hot paths that read many rows.
    template <typename T>
    [[nodiscard]] T at(int column) const;

private:
    friend class Statement;
    explicit Row(sqlite3_stmt* statement);
    [[nodiscard]] int indexOf(const char* column) const;
    [[noreturn]] static void refuseColumn(int column);
    [[noreturn]] void refuse(int column, const char* why) const;

    sqlite3_stmt* m_statement;
    int m_columns;
    mutable int m_next = 0; ///< columns are mostly asked for in their order
};

/// What Row throws and Statement catches; nobody else sees it.
class RowError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A prepared statement with named placeholders (`:name`). An error of preparing or binding is reported when it runs;
/// so is a placeholder that was never bound. Bound values stay for the next run. Must not outlive its Connection.
class Statement {
public:
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// Binds by name, without the colon. Chainable: `statement.bind("id", id).bind("name", name)`. Takes every type
    /// that has a Storage; std::nullopt binds NULL.
    template <typename T>
    Statement& bind(const char* name, const T& value) {
        Parameter target = parameter(name);
        Storage<T>::store(target, value);
        noteBinding(target);
        return *this;
    }

    /// Runs it for its effect. Returns the number of rows changed.
    [[nodiscard]] Result<int> run();

    /// All rows, each mapped by `map(const Row&)`.
    template <typename Map>
    [[nodiscard]] auto all(Map map) -> Result<std::vector<std::decay_t<std::invoke_result_t<Map&, const Row&>>>>;

    /// The first row or nothing.
    template <typename Map>
    [[nodiscard]] auto first(Map map) -> Result<std::optional<std::decay_t<std::invoke_result_t<Map&, const Row&>>>>;

    /// Calls `visit(const Row&)` for each row. When it returns bool, false stops; when it returns Status, an error
    /// stops and is returned. For results that must not be held in memory.
    template <typename Visit>
    [[nodiscard]] Status each(Visit visit);

    /// The single value of the single row (`SELECT count(*) …`). NotFound when there is no row.
    template <typename T>
    [[nodiscard]] Result<T> value();

private:
    friend class Connection;
    struct Private;
    enum class Step { Row, Done, Failed };
    class Cursor; ///< opens the statement, and closes it when it goes

    explicit Statement(std::unique_ptr<Private> d);
    [[nodiscard]] Parameter parameter(const char* name);
    void noteBinding(const Parameter& parameter);
    [[nodiscard]] Status start();
    [[nodiscard]] Step step();
    [[nodiscard]] Error takeError();
    [[nodiscard]] Row row() const;
    void open();
    void close();
    /// Whether all that was read since open() was what had been written.
    [[nodiscard]] Status readSoundly();
    [[nodiscard]] Result<int> runToEnd();

    std::unique_ptr<Private> d;
};

class Statement::Cursor {
public:
    explicit Cursor(Statement& statement) : m_statement(statement) { m_statement.open(); }
    ~Cursor() { m_statement.close(); }
    Cursor(const Cursor&) = delete;
    Cursor& operator=(const Cursor&) = delete;

private:
    Statement& m_statement;
};

template <typename T>
T Row::at(int column) const {
    if (column < 0 || column >= m_columns)
        refuseColumn(column);
    const Cell cell(m_statement, column);
    if constexpr (isOptional<T>) {
        if (cell.isNull())
            return std::nullopt;
        T value = Storage<typename T::value_type>::load(cell);
        if (!value)
            refuse(column, "does not hold what it should");
        return value;
    } else {
        if (cell.isNull())
            refuse(column, "is NULL");
        std::optional<T> value = Storage<T>::load(cell);
        if (!value)
            refuse(column, "does not hold what it should");
        return *std::move(value);
    }
}

template <typename Visit>
Status Statement::each(Visit visit) {
    using Answer = std::invoke_result_t<Visit&, const Row&>;
    TRY(start());
    const Cursor cursor(*this);
    try {
        Step outcome = step();
        const Row current = row();
        for (; outcome == Step::Row; outcome = step()) {
            if constexpr (std::is_same_v<Answer, bool>) {
                if (!visit(current))
                    break;
            } else if constexpr (std::is_same_v<Answer, Status>) {
                TRY(visit(current));
            } else {
                visit(current);
            }
        }
        if (outcome == Step::Failed)
            return fail(takeError());
    } catch (const RowError& error) {
        return fail(ErrorCode::DeskDamaged, QString::fromUtf8(error.what()));
    }
    return readSoundly();
}

template <typename Map>
auto Statement::all(Map map) -> Result<std::vector<std::decay_t<std::invoke_result_t<Map&, const Row&>>>> {
    std::vector<std::decay_t<std::invoke_result_t<Map&, const Row&>>> rows;
    TRY(each([&](const Row& row) { rows.push_back(map(row)); }));
    return rows;
}

template <typename Map>
auto Statement::first(Map map) -> Result<std::optional<std::decay_t<std::invoke_result_t<Map&, const Row&>>>> {
    std::optional<std::decay_t<std::invoke_result_t<Map&, const Row&>>> found;
    TRY(each([&](const Row& row) {
        found.emplace(map(row));
        return false;
    }));
    return found;
}

template <typename T>
Result<T> Statement::value() {
    TRY_ASSIGN(std::optional<T> found, first([](const Row& row) { return row.at<T>(0); }));
    if (!found)
        return fail(ErrorCode::NotFound, QStringLiteral("no row"));
    return *std::move(found);
}

} // namespace tawjih::db
