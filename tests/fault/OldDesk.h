#pragma once

#include "core/db/Connection.h"
#include "tests/support/TemporaryDesk.h"

#include <QMap>
#include <QStringList>

namespace tawjih::test {

/// A desk as a program wrote it that knew only the first migrations, with rows in every table that existed then, made
/// from the tables' own columns: nothing old has to be kept as a file.
class OldDesk {
public:
    /// Throws where the desk cannot be made. \param version of the schema, from 1
    explicit OldDesk(int version);

    /// Opens it, or a copy of it, with this program: it is migrated.
    [[nodiscard]] Result<std::unique_ptr<vault::Desk>> unlock(const QString& folder = {}) const;
    /// Rows of the old tables, with their old columns, that are no longer there; empty if none.
    [[nodiscard]] QStringList lostIn(db::Connection& connection) const;
    /// How many rows there were.
    [[nodiscard]] int rows() const;

    FixedClock clock;
    QTemporaryDir temporary;
    QString folder;

private:
    QMap<QString, QString> m_queries; ///< by table, of its old columns
    QMap<QString, QStringList> m_content;
};

/// The newest version that this program knows.
[[nodiscard]] int newestSchema();

} // namespace tawjih::test
