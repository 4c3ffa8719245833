#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QDate>

namespace tawjih {

namespace db {
class Connection;
}

/// Keeps the derived table `journey` (how far each person came), from which the funnel and the registrations are
/// counted. Every service that registers a person, records a session, moves a referral or records a follow-up calls
/// refresh() in its transaction. No permission: it shows nothing to anybody.
class JourneyService {
public:
    explicit JourneyService(db::Connection& connection) : m_connection(connection) {}

    /// A person who was never on record before: quicker than refresh(), for imports. \param counselled was seen at a
    /// session
    [[nodiscard]] Status enter(const BeneficiaryId& person, QDate registeredOn, bool counselled);

    /// Draws one person's rows anew, or removes them when the person is gone. About 50 µs.
    [[nodiscard]] Status refresh(const BeneficiaryId& person);

    /// Draws everybody's rows anew: after an import, and for the demo desk. A few seconds a million persons.
    [[nodiscard]] Status refreshAll();

private:
    db::Connection& m_connection;
};

} // namespace tawjih
