#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/indicator/Facts.h"
#include "core/indicator/PersonFactsOf.h"

#include <functional>
#include <memory>
#include <optional>

namespace tawjih {
namespace db {
class Connection;
}
} // namespace tawjih

namespace tawjih::indicator {

/// Keeps what figures are counted from, and reads it. Every service that changes a person, a case, a session, a
/// referral, a place, a follow-up or a plan calls refresh() in its transaction. No permission: it shows nothing to
/// anybody.
class FactService {
public:
    explicit FactService(db::Connection& connection) : m_db(connection) {}

    /// Draws one person's facts anew, or removes them when the person is gone. Nothing happens while the stored facts
    /// are outdated: all will be drawn anew.
    [[nodiscard]] Status refresh(const BeneficiaryId& person);

    /// Before a bulk of changes: the stored facts count as outdated from here on, until refreshOutdated().
    [[nodiscard]] Status suspend();

    /// Draws everybody's facts anew, in a transaction of its own: after a bulk import, and where the stored ones are of
    /// an earlier version of the program. About ten seconds a million persons.
    [[nodiscard]] Status refreshAll();
    /// refreshAll() where what is stored is not what this version writes.
    [[nodiscard]] Status refreshOutdated();

    /// Opens a connection for a thread of its own.
    using Opener = std::function<Result<std::unique_ptr<db::Connection>>()>;

    /// Everything as it is now: from the stored facts, on two threads with a connection each. Where there are none yet,
    /// or outdated ones, from the record itself. \param mayGoOn asked on both threads; false gives Error Cancelled
    [[nodiscard]] static Result<FactsPointer> load(const Opener& open, QDate today,
                                                   const std::function<bool()>& mayGoOn = {});

    /// Everything as it was known at an instant (UTC), from the earlier versions of every row: the same answer whenever
    /// it is asked. Seconds for a hundred thousand persons; a progress handler on the connection cancels.
    [[nodiscard]] static Result<FactsPointer> loadAsOf(db::Connection& connection, const QDateTime& asOf);
    /// The same, quicker where nothing has been recorded since: then what is stored is what was known.
    [[nodiscard]] static Result<FactsPointer> loadAsOf(const Opener& open, const QDateTime& asOf,
                                                       const std::function<bool()>& mayGoOn = {});

private:
    db::Connection& m_db;
    std::optional<FactCodes> m_codes; ///< as stored when last looked at
};

/// Writes the facts of persons who were never on record before, one after the other: quicker than refresh(), for
/// imports.
class FactWriter {
public:
    explicit FactWriter(db::Connection& connection);
    ~FactWriter();

    [[nodiscard]] Status enter(const Beneficiary& person, const std::vector<CaseFile>& caseVersions,
                               const std::vector<CounsellingSession>& sessions);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tawjih::indicator
