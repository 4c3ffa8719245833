#include "core/db/FileCheck.h"

#include "core/db/ConnectionPrivate.h"
#include "core/db/Statement.h"

#include <atomic>
#include <chrono>
#include <future>
#include <mutex>
#include <optional>
#include <vector>

namespace tawjih::db {

namespace {

constexpr QStringView sealCheck = u"PRAGMA cipher_integrity_check";
constexpr QStringView referenceCheck = u"PRAGMA foreign_key_check";
constexpr std::chrono::milliseconds betweenQuestions(50); // to whoever may cancel, while the other thread works

Status requireNoRows(Connection& connection, QStringView check) {
    TRY_ASSIGN(const auto finding, connection.prepare(check).first([](const Row& row) {
        return row.at<std::optional<QString>>(0).value_or(QString());
    }));
    if (finding && *finding != QLatin1String("ok"))
        return fail(ErrorCode::DeskDamaged, finding->left(200));
    return {};
}

/// What there is to check, taken by whoever has a hand free.
class Checks {
public:
    explicit Checks(std::vector<QString> pragmas) : m_pragmas(std::move(pragmas)) {}

    void work(Connection& connection) {
        while (const auto pragma = next())
            if (Status sound = requireNoRows(connection, *pragma); !sound)
                fail(std::move(sound).error());
    }
    void fail(Error error) {
        const std::lock_guard lock(m_mutex);
        if (!m_over)
            m_error = std::move(error); // the other's is that it was told to stop
        m_over = true;
    }
    [[nodiscard]] bool isOver() const { return m_over; }
    [[nodiscard]] Status found() && { return m_error ? Status(tawjih::fail(*std::move(m_error))) : Status(); }

private:
    std::optional<QString> next() {
        const std::lock_guard lock(m_mutex);
        if (m_over || m_taken == m_pragmas.size())
            return std::nullopt;
        return m_pragmas[m_taken++];
    }

    std::mutex m_mutex;
    std::vector<QString> m_pragmas;
    size_t m_taken = 0;
    std::atomic<bool> m_over = false;
    std::optional<Error> m_error;
};

/// The checks, the longest first. `integrity_check` of one table after the other finds what that of all does, but for
/// pages that are free and in use at once: those `quick_check` finds, where any are free.
Result<std::vector<QString>> checksOf(Connection& connection) {
    std::vector<QString> pragmas;
    TRY_ASSIGN(const qint64 freePages, connection.prepare(u"PRAGMA freelist_count").value<qint64>());
    if (freePages > 0)
        pragmas.push_back(QStringLiteral("PRAGMA quick_check(1)"));
    pragmas.push_back(sealCheck.toString());
    pragmas.push_back(referenceCheck.toString());
    TRY(connection
            .prepare(u"SELECT t.name FROM sqlite_schema t LEFT JOIN sqlite_schema i ON i.tbl_name = t.name "
                     "WHERE t.type = 'table' GROUP BY t.name ORDER BY count(*) DESC, t.name")
            .each([&](const Row& row) {
                const QString name = row.at<QString>(0).replace(u'"', QLatin1String("\"\""));
                pragmas.push_back(QStringLiteral("PRAGMA integrity_check(\"%1\")").arg(name));
            }));
    return pragmas;
}

} // namespace

Status Connection::checkIntegrity() {
    if (d->encrypted) {
        // It reads the file past the log, and a crash while the log was moved left pages there that only the log has
        // whole.
        if (d->access == Access::ReadWrite && d->handle->transactionDepth == 0)
            (void)checkpoint().has_value();
        TRY(requireNoRows(*this, sealCheck));
    }
    TRY(requireNoRows(*this, u"PRAGMA integrity_check(1)"));
    return requireNoRows(*this, referenceCheck);
}

Status checkIntegrity(Connection& connection, const QString& path, const QByteArray& key) {
    if (connection.access() == Access::ReadWrite)
        (void)connection.checkpoint().has_value(); // as above
    auto pragmas = checksOf(connection);
    if (!pragmas)
        return connection.checkIntegrity(); // which says what is wrong with the list of tables
    Checks checks(*std::move(pragmas));
    const auto beside = std::async(std::launch::async, [&] {
        const auto own = Connection::open(path, key, Access::ReadOnly);
        if (!own)
            return; // the caller's goes through all of them
        (*own)->setProgressHandler([&checks] { return checks.isOver(); });
        checks.work(**own);
    });
    checks.work(connection);
    while (beside.wait_for(betweenQuestions) != std::future_status::ready)
        if (connection.isCancelled())
            checks.fail({ErrorCode::Cancelled, {}, {}});
    return std::move(checks).found();
}

} // namespace tawjih::db
