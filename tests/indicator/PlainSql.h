#pragma once

#include "core/db/Connection.h"
#include "core/indicator/Question.h"

#include <map>

namespace tawjih::test {

/// The shipped indicators once more, written down in SQL over the record's own tables: nothing of it comes from
/// core/indicator. Slow, and plain enough to be read beside the definitions.
class PlainSql {
public:
    /// Makes temporary tables. \param today the desk's day
    PlainSql(db::Connection& connection, QDate today);

    /// Whether somebody wrote that indicator down.
    [[nodiscard]] static bool knows(const QString& code);
    /// The dimensions by which its rows can be parted here.
    [[nodiscard]] std::vector<indicator::Dimension> dimensionsOf(const QString& code) const;
    /// Numbers by key of the dimension (none: one key, empty), without keys where nothing counts. Keys as in answers,
    /// uuids in hexadecimal.
    [[nodiscard]] std::map<QString, indicator::Tally>
    count(const QString& code, std::optional<indicator::Dimension> dimension, const Period& period) const;
    /// How long each took, in order, for indicators that tell it.
    [[nodiscard]] std::vector<int> days(const QString& code, const Period& period) const;
    [[nodiscard]] static bool tellsDays(const QString& code);

private:
    db::Connection& m_db;
    QString m_today;
};

} // namespace tawjih::test
