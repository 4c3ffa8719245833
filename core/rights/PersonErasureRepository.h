#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/rights/CoarseDays.h"

#include <QSet>
#include <QStringList>

#include <memory>

namespace tawjih {

namespace db {
class Connection;
}

namespace rights {

/// Empties the rows of a person and their earlier versions as dataClasses() says, all in the caller's transaction,
/// under a new key. Whoever became part of the person by merges that stand goes with them.
class PersonErasureRepository {
public:
    PersonErasureRepository(db::Connection& connection, const Clock& clock);
    ~PersonErasureRepository();
    PersonErasureRepository(const PersonErasureRepository&) = delete;
    PersonErasureRepository& operator=(const PersonErasureRepository&) = delete;

    /// Erases a person. \returns their new key; what is drawn from the record has to be drawn anew for both keys
    [[nodiscard]] Result<BeneficiaryId> erase(BeneficiaryId person);
    /// After the last person: drafts, rows of imports and entries of the agenda that named one of them.
    [[nodiscard]] Status finish();

private:
    struct Plan;
    [[nodiscard]] Status addFunctions();
    [[nodiscard]] Status plan(BeneficiaryId person);
    [[nodiscard]] Result<PersonDays> daysOf() const;
    [[nodiscard]] Status readNames();
    [[nodiscard]] Status noteRows(BeneficiaryId person);
    [[nodiscard]] Result<QStringList> nullable(const QString& table);
    [[nodiscard]] Result<QStringList> assignments(QLatin1String table);
    [[nodiscard]] Status rewrite(QLatin1String table, BeneficiaryId person);
    [[nodiscard]] Status rewritePerson(BeneficiaryId person);
    [[nodiscard]] Status rewriteBorrowed();
    [[nodiscard]] Status liftRestrictions();
    [[nodiscard]] Status removeRows();
    [[nodiscard]] Status clearAgenda(QLatin1String table);
    [[nodiscard]] bool namesAnybody(const QString& text) const;

    db::Connection& m_db;
    const Clock& m_clock;
    std::shared_ptr<Plan> m_plan; ///< shared with the functions that SQL calls
    QSet<QUuid> m_rows;           ///< keys of all that was the persons'
    QStringList m_words;          ///< folded names and numbers of them
};

} // namespace rights
} // namespace tawjih
