#include "core/rights/RightsRequestRepository.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"
#include "core/db/Versioned.h"

namespace tawjih::rights {

namespace {

const db::VersionedTable requestTable{
    QLatin1String("rights_request"),
    QLatin1String("beneficiary_id, kind, channel, received_on, due_on, purposes, details, "
                  "state, answered_on, answered_by, reason, person_version")};

RightsRequest requestOf(const db::Row& row) {
    RightsRequest request;
    db::readStamp(row, request);
    request.beneficiary = row.get<BeneficiaryId>("beneficiary_id");
    request.kind = row.get<RightsKind>("kind");
    request.channel = row.get<RightsChannel>("channel");
    request.receivedOn = row.get<QDate>("received_on");
    request.dueOn = row.get<QDate>("due_on");
    for (const QString& code : row.get<QString>("purposes").split(u',', Qt::SkipEmptyParts)) {
        const auto purpose = fromCode<ConsentPurpose>(code);
        if (!purpose)
            throw db::RowError("rights_request holds an unknown purpose");
        request.purposes.push_back(*purpose);
    }
    request.details = row.get<QString>("details");
    request.state = row.get<RightsState>("state");
    const auto on = row.get<std::optional<QDate>>("answered_on");
    const auto by = row.get<std::optional<UserId>>("answered_by");
    if (on && by)
        request.answer = RightsAnswer{*on, *by};
    request.reason = row.get<QString>("reason");
    request.personVersion = row.get<std::optional<int>>("person_version");
    return request;
}

void bindRequest(db::Statement& statement, const RightsRequest& request) {
    QStringList purposes;
    for (const ConsentPurpose purpose : request.purposes)
        purposes << codeOf(purpose);
    db::bindStamp(statement, request)
        .bind("beneficiary_id", request.beneficiary)
        .bind("kind", request.kind)
        .bind("channel", request.channel)
        .bind("received_on", request.receivedOn)
        .bind("due_on", request.dueOn)
        .bind("purposes", purposes.join(u','))
        .bind("details", request.details)
        .bind("state", request.state)
        .bind("answered_on", request.answer ? std::optional(request.answer->on) : std::nullopt)
        .bind("answered_by", request.answer ? std::optional(request.answer->by) : std::nullopt)
        .bind("reason", request.reason)
        .bind("person_version", request.personVersion);
}

} // namespace

Status RightsRequestRepository::insert(const RightsRequest& request) {
    return db::insert(m_db, requestTable, request, bindRequest);
}

Status RightsRequestRepository::replace(const RightsRequest& request) {
    return db::replace(m_db, requestTable, request, bindRequest);
}

Result<std::optional<RightsRequest>> RightsRequestRepository::find(RightsRequestId id) {
    return m_db.prepare(QStringLiteral("SELECT %1 FROM rights_request WHERE id = :id").arg(requestTable.columns()))
        .bind("id", id)
        .first(requestOf);
}

Result<std::vector<RightsRequest>> RightsRequestRepository::ofPerson(BeneficiaryId person) {
    return m_db
        .prepare(QStringLiteral("SELECT %1 FROM rights_request WHERE beneficiary_id = :person "
                                "ORDER BY received_on DESC, id DESC")
                     .arg(requestTable.columns()))
        .bind("person", person)
        .all(requestOf);
}

Result<std::vector<RightsRow>> RightsRequestRepository::list(const RightsQuery& query) {
    QString sql =
        QStringLiteral("SELECT %1, COALESCE(l.number, '') AS number, COALESCE(l.latin_name, '') AS latin_name, "
                       "COALESCE(l.arabic_name, '') AS arabic_name FROM rights_request r "
                       "LEFT JOIN beneficiary_listing l ON l.beneficiary_id = r.beneficiary_id WHERE 1 = 1")
            .arg(requestTable.columns(QLatin1String("r.")));
    if (query.state)
        sql += QLatin1String(" AND r.state = :state");
    if (query.kind)
        sql += QLatin1String(" AND r.kind = :kind");
    sql += QLatin1String(" ORDER BY CASE r.state WHEN 'open' THEN 0 ELSE 1 END, CASE r.state WHEN 'open' THEN r.due_on "
                         "ELSE '' END, r.answered_on DESC, r.id DESC LIMIT :most");
    db::Statement statement = m_db.prepare(sql);
    if (query.state)
        statement.bind("state", *query.state);
    if (query.kind)
        statement.bind("kind", *query.kind);
    return statement.bind("most", query.limit).all([](const db::Row& row) {
        return RightsRow{requestOf(row), row.get<QString>("number"), row.get<QString>("latin_name"),
                         row.get<QString>("arabic_name")};
    });
}

Result<int> RightsRequestRepository::countDue(QDate until) {
    return m_db.prepare(u"SELECT count(*) FROM rights_request WHERE state = 'open' AND due_on <= :until")
        .bind("until", until)
        .value<int>();
}

Result<std::optional<int>> RightsRequestRepository::versionSince(BeneficiaryId person, const QDateTime& instant) {
    return m_db.prepare(u"SELECT version FROM beneficiary WHERE id = :person AND recorded_at > :instant")
        .bind("person", person)
        .bind("instant", instant)
        .first([](const db::Row& row) { return row.at<int>(0); });
}

Result<bool> RightsRequestRepository::hasPerson(BeneficiaryId person) {
    return m_db
        .prepare(uR"(
        SELECT EXISTS (SELECT 1 FROM beneficiary b WHERE b.id = :id AND NOT EXISTS (
            SELECT 1 FROM erasure_person e WHERE e.beneficiary_id = b.id AND e.state = 'erased')))")
        .bind("id", person)
        .value<bool>();
}

} // namespace tawjih::rights
