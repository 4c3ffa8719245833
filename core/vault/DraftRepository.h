#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace tawjih {

namespace db {
class Connection;
}

namespace vault {

/// What somebody was typing and has neither saved nor given up.
struct Draft {
    QString kind;  ///< which form: "session", "person"
    QUuid subject; ///< whose or which record's; null for a new one
    QString text;  ///< as the form wrote it
    QDateTime savedAt;
    bool operator==(const Draft&) const = default;
};

/// The drafts of one person, in the encrypted table `draft`.
class DraftRepository {
public:
    DraftRepository(db::Connection& connection, const UserId& owner) : m_connection(connection), m_owner(owner) {}

    [[nodiscard]] Status put(const Draft& draft);
    [[nodiscard]] Result<std::optional<Draft>> find(const QString& kind, const QUuid& subject);
    [[nodiscard]] Result<std::vector<Draft>> all(); ///< newest first
    [[nodiscard]] Status remove(const QString& kind, const QUuid& subject);

private:
    db::Connection& m_connection;
    UserId m_owner;
};

} // namespace vault
} // namespace tawjih
