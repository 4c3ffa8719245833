#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QDate>

namespace tawjih {

namespace db {
class Connection;
}

/// Where journeys are drawn from: the tables themselves, or common table expressions with their rows of a past date.
struct JourneySources {
    QString beneficiary = QStringLiteral("beneficiary");
    QString session = QStringLiteral("counselling_session");
    QString referral = QStringLiteral("referral");
    QString followUp = QStringLiteral("follow_up");
};

/// How far a person came, as SQL: one definition for the derived tables and for the figures of a past date.
class JourneyRepository {
public:
    explicit JourneyRepository(db::Connection& connection) : m_db(connection) {}

    /// All, or the one bound as :person.
    enum class Persons { All, One };

    /// SELECT beneficiary_id, provider_id, registered_on, stage, employed_6, employed_12: one row a person and provider
    /// to whom at least one request was sent.
    [[nodiscard]] static QString journeysWith(const JourneySources& sources, Persons persons);

    /// SELECT beneficiary_id, registered_on, stage, employed_6, employed_12: one row a person. `with` names the rows of
    /// journeysWith().
    [[nodiscard]] static QString journeys(const JourneySources& sources, const QString& with, Persons persons);

    [[nodiscard]] Status insertRegistered(const BeneficiaryId& person, QDate registeredOn, bool counselled);
    [[nodiscard]] Status redraw(const BeneficiaryId& person);
    [[nodiscard]] Status redrawAll();

private:
    db::Connection& m_db;
};

} // namespace tawjih
