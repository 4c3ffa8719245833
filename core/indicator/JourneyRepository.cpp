#include "core/indicator/JourneyRepository.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"

namespace tawjih {

namespace {

const QString kIntoWith = QStringLiteral("INSERT INTO journey_with (beneficiary_id, provider_id, registered_on, stage, "
                                         "employed_6, employed_12)");
const QString kInto =
    QStringLiteral("INSERT INTO journey (beneficiary_id, registered_on, stage, employed_6, employed_12)");

QString onlyOne(JourneyRepository::Persons persons, const char* column) {
    return persons == JourneyRepository::Persons::One ? QStringLiteral(" AND %1 = :person").arg(QLatin1String(column))
                                                      : QString();
}

} // namespace

// Stages: 0 registered, 1 counselled (was seen at a session), 2 oriented (a request was sent), 3 admitted (also who
// then never came), 4 enrolled (also who later left or was excluded: they attended the first classes), 5 completed, 6
// certified. Whoever reached a stage counts as having reached the ones before.
//
// Employment: the follow-ups at 6 and 12 months that were made after the first completion. 2 found employed or
// self-employed, 1 found otherwise, 0 not known: not asked, unreachable, or gone from the area.
QString JourneyRepository::journeysWith(const JourneySources& sources, Persons persons) {
    return QStringLiteral(R"(
        SELECT t.beneficiary_id, t.provider_id, t.registered_on, t.stage,
               max(CASE WHEN f.months = 6 THEN CASE WHEN f.situation IN ('employed', 'self_employed') THEN 2
                                                    WHEN f.situation IN ('unreachable', 'left') THEN 0 ELSE 1 END
                        ELSE 0 END) AS employed_6,
               max(CASE WHEN f.months = 12 THEN CASE WHEN f.situation IN ('employed', 'self_employed') THEN 2
                                                     WHEN f.situation IN ('unreachable', 'left') THEN 0 ELSE 1 END
                        ELSE 0 END) AS employed_12
        FROM (SELECT r.beneficiary_id, e.provider_id, b.registered_on,
                     max(CASE WHEN r.outcome = 'certified' THEN 6
                              WHEN r.outcome = 'completed' THEN 5
                              WHEN r.outcome IN ('enrolled', 'attending', 'dropped_out', 'excluded') THEN 4
                              WHEN r.outcome IN ('admitted', 'no_show') THEN 3
                              ELSE 2 END) AS stage,
                     min(r.completed_on) AS completed_on
              FROM %1 r JOIN establishment e ON e.id = r.establishment_id JOIN %2 b ON b.id = r.beneficiary_id
              WHERE r.sent_on IS NOT NULL%4
              GROUP BY r.beneficiary_id, e.provider_id, b.registered_on) t
        LEFT JOIN %3 f ON f.beneficiary_id = t.beneficiary_id AND f.checked_on >= t.completed_on
        GROUP BY t.beneficiary_id, t.provider_id, t.registered_on, t.stage)")
        .arg(sources.referral, sources.beneficiary, sources.followUp, onlyOne(persons, "r.beneficiary_id"));
}

QString JourneyRepository::journeys(const JourneySources& sources, const QString& with, Persons persons) {
    // IN and not EXISTS: the rows of a past date have no index, and one set made once serves everybody.
    return QStringLiteral(R"(
        SELECT b.id AS beneficiary_id, b.registered_on,
               coalesce(max(w.stage),
                        CASE WHEN b.id IN (SELECT s.beneficiary_id FROM %1 s WHERE s.attendance = 'seen'%4)
                             THEN 1 ELSE 0 END) AS stage,
               coalesce(max(w.employed_6), 0) AS employed_6, coalesce(max(w.employed_12), 0) AS employed_12
        FROM %2 b LEFT JOIN %3 w ON w.beneficiary_id = b.id
        WHERE 1 = 1%5
        GROUP BY b.id, b.registered_on)")
        .arg(sources.session, sources.beneficiary, with, onlyOne(persons, "s.beneficiary_id"),
             onlyOne(persons, "b.id"));
}

Status JourneyRepository::insertRegistered(const BeneficiaryId& person, QDate registeredOn, bool counselled) {
    TRY(m_db.prepare(uR"(
        INSERT INTO journey (beneficiary_id, registered_on, stage, employed_6, employed_12)
        VALUES (:person, :registered_on, :stage, 0, 0))")
            .bind("person", person)
            .bind("registered_on", registeredOn)
            .bind("stage", counselled ? 1 : 0)
            .run());
    return {};
}

Status JourneyRepository::redraw(const BeneficiaryId& person) {
    static const QString with = kIntoWith % journeysWith({}, Persons::One);
    static const QString all = kInto % journeys({}, QStringLiteral("journey_with"), Persons::One);
    for (const QString& sql : {QStringLiteral("DELETE FROM journey_with WHERE beneficiary_id = :person"),
                               QStringLiteral("DELETE FROM journey WHERE beneficiary_id = :person"), with, all})
        TRY(m_db.prepare(sql).bind("person", person).run());
    return {};
}

Status JourneyRepository::redrawAll() {
    TRY(m_db.execute(u"DELETE FROM journey_with"));
    TRY(m_db.execute(u"DELETE FROM journey"));
    TRY(m_db.execute(QString(kIntoWith % journeysWith({}, Persons::All))));
    return m_db.execute(QString(kInto % journeys({}, QStringLiteral("journey_with"), Persons::All)));
}

} // namespace tawjih
