#include "core/referral/ReferralRepository.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"
#include "core/db/Versioned.h"

namespace tawjih {

namespace {

const db::VersionedTable referralTable{
    QLatin1String("referral"),
    QLatin1String("beneficiary_id, establishment_id, programme_id, intake_id, advisor_id, status, status_on, "
                  "created_on, sent_on, reminded_on, expires_on, refusal_reasons, outcome, outcome_on, dropout_reason, "
                  "completed_on, message")};
/// Of table or history alike, named r.
const QString referralColumns = referralTable.columns(QLatin1String("r."));

const QString kListColumns =
    referralColumns %
    QStringLiteral(", e.name_fr AS place_fr, e.name_ar AS place_ar, e.name_en AS place_en, "
                   "o.id AS provider_id, o.kind AS provider_kind, "
                   "coalesce(g.name_fr, '') AS programme_fr, coalesce(g.name_ar, '') AS programme_ar, "
                   "coalesce(g.name_en, '') AS programme_en, coalesce(l.latin_name, '') AS latin_name, "
                   "coalesce(l.arabic_name, '') AS arabic_name, coalesce(l.number, '') AS number");

const QString kListTables = QStringLiteral(" FROM referral r JOIN establishment e ON e.id = r.establishment_id "
                                           "JOIN provider o ON o.id = e.provider_id "
                                           "LEFT JOIN programme g ON g.id = r.programme_id "
                                           "LEFT JOIN beneficiary_listing l ON l.beneficiary_id = r.beneficiary_id ");

/// As the partial index referral_waiting has it, word for word.
const QString kWaiting = QStringLiteral("coalesce(r.status, '') IN ('sent', 'under_review')");
const QString kWaitingSince = QStringLiteral("coalesce(r.reminded_on, r.sent_on)");

std::vector<RefusalReason> reasonsOf(const QString& codes) {
    std::vector<RefusalReason> reasons;
    for (const QStringView code : QStringView(codes).split(u',', Qt::SkipEmptyParts))
        if (const auto reason = fromCode<RefusalReason>(code))
            reasons.push_back(*reason);
    return reasons;
}

QString codesOf(const std::vector<RefusalReason>& reasons) {
    QStringList codes;
    for (const RefusalReason reason : reasons)
        codes << codeOf(reason);
    return codes.join(u',');
}

Referral referralOf(const db::Row& row) {
    Referral referral;
    db::readStamp(row, referral);
    referral.beneficiary = row.get<BeneficiaryId>("beneficiary_id");
    referral.establishment = row.get<EstablishmentId>("establishment_id");
    referral.programme = row.get<std::optional<ProgrammeId>>("programme_id").value_or(ProgrammeId());
    referral.intake = row.get<std::optional<IntakeId>>("intake_id").value_or(IntakeId());
    referral.advisor = row.get<UserId>("advisor_id");
    referral.status = row.get<ReferralStatus>("status");
    referral.statusOn = row.get<QDate>("status_on");
    referral.createdOn = row.get<QDate>("created_on");
    referral.sentOn = row.get<std::optional<QDate>>("sent_on");
    referral.remindedOn = row.get<std::optional<QDate>>("reminded_on");
    referral.expiresOn = row.get<std::optional<QDate>>("expires_on");
    referral.refusalReasons = reasonsOf(row.get<QString>("refusal_reasons"));
    if (const auto outcome = row.get<std::optional<TrainingOutcome>>("outcome"))
        referral.outcome = OutcomeState{*outcome, row.get<QDate>("outcome_on"),
                                        row.get<std::optional<DropOutReason>>("dropout_reason"),
                                        row.get<std::optional<QDate>>("completed_on")};
    referral.message = row.get<QString>("message");
    return referral;
}

ReferralRow rowOf(const db::Row& row) {
    ReferralRow line;
    line.referral = referralOf(row);
    line.establishment = {row.get<QString>("place_fr"), row.get<QString>("place_ar"), row.get<QString>("place_en")};
    line.provider = row.get<ProviderId>("provider_id");
    line.providerKind = row.get<ProviderKind>("provider_kind");
    line.programme = {row.get<QString>("programme_fr"), row.get<QString>("programme_ar"),
                      row.get<QString>("programme_en")};
    line.personLatin = row.get<QString>("latin_name");
    line.personArabic = row.get<QString>("arabic_name");
    line.caseNumber = row.get<QString>("number");
    return line;
}

ReferralTransition transitionOf(const db::Row& row) {
    ReferralTransition transition;
    transition.referral = row.get<ReferralId>("referral_id");
    transition.track = row.get<QString>("track") == u"outcome" ? ReferralTransition::Track::Outcome
                                                               : ReferralTransition::Track::Request;
    transition.from = row.get<QString>("from_state");
    transition.to = row.get<QString>("to_state");
    transition.happenedOn = row.get<QDate>("happened_on");
    transition.recordedAt = row.get<QDateTime>("recorded_at");
    transition.recordedBy = row.get<UserId>("recorded_by");
    transition.reasons = row.get<QString>("reasons").split(u',', Qt::SkipEmptyParts);
    transition.note = row.get<QString>("note");
    transition.undoes = row.get<bool>("undoes");
    return transition;
}

db::Statement& bindReferral(db::Statement& statement, const Referral& referral) {
    const auto& outcome = referral.outcome;
    return db::bindStamp(statement, referral)
        .bind("beneficiary_id", referral.beneficiary)
        .bind("establishment_id", referral.establishment)
        .bind("programme_id", referral.programme)
        .bind("intake_id", referral.intake)
        .bind("advisor_id", referral.advisor)
        .bind("status", referral.status)
        .bind("status_on", referral.statusOn)
        .bind("created_on", referral.createdOn)
        .bind("sent_on", referral.sentOn)
        .bind("reminded_on", referral.remindedOn)
        .bind("expires_on", referral.expiresOn)
        .bind("refusal_reasons", codesOf(referral.refusalReasons))
        .bind("outcome", outcome ? std::optional(outcome->outcome) : std::nullopt)
        .bind("outcome_on", outcome ? std::optional(outcome->on) : std::nullopt)
        .bind("dropout_reason", outcome ? outcome->dropOutReason : std::nullopt)
        .bind("completed_on", outcome ? outcome->completedOn : std::nullopt)
        .bind("message", referral.message);
}

/// The conditions of a query that hold in every list, each led by AND.
QString conditions(const ReferralQuery& query, bool withStatus) {
    QString sql;
    if (withStatus && query.status)
        sql += QStringLiteral(" AND r.status = :status");
    if (query.provider)
        sql +=
            QStringLiteral(" AND r.establishment_id IN (SELECT id FROM establishment WHERE provider_id = :provider)");
    if (query.advisor)
        sql += QStringLiteral(" AND r.advisor_id = :advisor");
    return sql;
}

db::Statement& bindConditions(db::Statement& statement, const ReferralQuery& query, bool withStatus) {
    if (withStatus && query.status)
        statement.bind("status", *query.status);
    if (query.provider)
        statement.bind("provider", *query.provider);
    if (query.advisor)
        statement.bind("advisor", *query.advisor);
    return statement;
}

} // namespace

Result<Referral> ReferralRepository::find(const ReferralId& id) const {
    const QString sql =
        QStringLiteral("SELECT ") % referralColumns % QStringLiteral(" FROM referral r WHERE r.id = :id");
    TRY_ASSIGN(auto found, m_db.prepare(sql).bind("id", id).first(referralOf));
    if (!found)
        return fail(ErrorCode::NotFound, QStringLiteral("referral"));
    return *std::move(found);
}

Result<std::vector<Referral>> ReferralRepository::versions(const ReferralId& id) const {
    const QString sql = QStringLiteral("SELECT ") % referralColumns %
                        QStringLiteral(" FROM referral_history r WHERE r.id = :id "
                                       "UNION ALL SELECT ") %
                        referralColumns % QStringLiteral(" FROM referral r WHERE r.id = :id ORDER BY 2");
    return m_db.prepare(sql).bind("id", id).all(referralOf);
}

Result<std::vector<Referral>> ReferralRepository::versionsOf(const BeneficiaryId& person) const {
    // The history is found by the key of its record: it has no other index.
    const QString sql = QStringLiteral("SELECT ") % referralColumns %
                        QStringLiteral(" FROM referral_history r WHERE r.id IN "
                                       "(SELECT id FROM referral WHERE beneficiary_id = :person) "
                                       "UNION ALL SELECT ") %
                        referralColumns %
                        QStringLiteral(" FROM referral r WHERE r.beneficiary_id = :person ORDER BY 1, 2");
    return m_db.prepare(sql).bind("person", person).all(referralOf);
}

Result<std::vector<ReferralTransition>> ReferralRepository::transitions(const ReferralId& id) const {
    return m_db
        .prepare(uR"(
        SELECT referral_id, track, from_state, to_state, happened_on, recorded_at, recorded_by, reasons, note, undoes
        FROM referral_transition WHERE referral_id = :id ORDER BY happened_on, recorded_at, id)")
        .bind("id", id)
        .all(transitionOf);
}

Status ReferralRepository::insert(const Referral& referral) {
    return db::insert(m_db, referralTable, referral, bindReferral);
}

Status ReferralRepository::update(const Referral& referral) {
    return db::replace(m_db, referralTable, referral, bindReferral);
}

Status ReferralRepository::insertEarlier(const Referral& referral, const QDateTime& supersededAt) {
    auto statement = m_db.prepare(referralTable.insertPastSql());
    TRY(bindReferral(statement, referral).bind("superseded_at", supersededAt).run());
    return {};
}

Status ReferralRepository::insert(const ReferralTransition& transition, const QUuid& id) {
    const bool outcome = transition.track == ReferralTransition::Track::Outcome;
    TRY(m_db.prepare(uR"(
        INSERT INTO referral_transition (id, referral_id, track, from_state, to_state, happened_on, recorded_at,
                                         recorded_by, reasons, note, undoes)
        VALUES (:id, :referral_id, :track, :from_state, :to_state, :happened_on, :recorded_at, :recorded_by, :reasons,
                :note, :undoes))")
            .bind("id", id)
            .bind("referral_id", transition.referral)
            .bind("track", outcome ? QStringLiteral("outcome") : QStringLiteral("request"))
            .bind("from_state", transition.from)
            .bind("to_state", transition.to)
            .bind("happened_on", transition.happenedOn)
            .bind("recorded_at", transition.recordedAt)
            .bind("recorded_by", transition.recordedBy)
            .bind("reasons", transition.reasons.join(u','))
            .bind("note", transition.note)
            .bind("undoes", transition.undoes)
            .run());
    return {};
}

Result<std::vector<ReferralRow>> ReferralRepository::ofBeneficiary(const BeneficiaryId& person) const {
    const QString sql = QStringLiteral("SELECT ") % kListColumns % kListTables %
                        QStringLiteral("WHERE r.beneficiary_id = :person ORDER BY r.created_on DESC, r.id DESC");
    return m_db.prepare(sql).bind("person", person).all(rowOf);
}

Result<std::vector<ReferralRow>> ReferralRepository::overdue(const ReferralQuery& query, QDate silentBefore) const {
    const QString sql = QStringLiteral("SELECT ") % kListColumns % kListTables % QStringLiteral("WHERE ") % kWaiting %
                        QStringLiteral(" AND ") % kWaitingSince % QStringLiteral(" < :silent_before") %
                        conditions(query, true) % QStringLiteral(" ORDER BY ") % kWaitingSince %
                        QStringLiteral(", r.id LIMIT :limit OFFSET :offset");
    auto statement = m_db.prepare(sql);
    return bindConditions(statement, query, true)
        .bind("silent_before", silentBefore)
        .bind("limit", query.limit)
        .bind("offset", query.offset)
        .all(rowOf);
}

Result<std::vector<ReferralRow>> ReferralRepository::notOverdue(const ReferralQuery& query, QDate silentBefore,
                                                                int limit, int offset) const {
    const QString sql = QStringLiteral("SELECT ") % kListColumns % kListTables % QStringLiteral("WHERE NOT (") %
                        kWaiting % QStringLiteral(" AND ") % kWaitingSince % QStringLiteral(" < :silent_before)") %
                        conditions(query, true) %
                        QStringLiteral(" ORDER BY r.status_on DESC, r.id DESC LIMIT :limit OFFSET :offset");
    auto statement = m_db.prepare(sql);
    return bindConditions(statement, query, true)
        .bind("silent_before", silentBefore)
        .bind("limit", limit)
        .bind("offset", offset)
        .all(rowOf);
}

Result<qint64> ReferralRepository::countOverdue(const ReferralQuery& query, QDate silentBefore) const {
    const QString sql = QStringLiteral("SELECT count(*) FROM referral r WHERE ") % kWaiting % QStringLiteral(" AND ") %
                        kWaitingSince % QStringLiteral(" < :silent_before") % conditions(query, true);
    auto statement = m_db.prepare(sql);
    return bindConditions(statement, query, true).bind("silent_before", silentBefore).value<qint64>();
}

Result<std::map<ReferralStatus, qint64>> ReferralRepository::countsByStatus(const ReferralQuery& query) const {
    const QString sql = QStringLiteral("SELECT r.status AS status, count(*) AS persons FROM referral r WHERE 1 = 1") %
                        conditions(query, false) % QStringLiteral(" GROUP BY r.status");
    std::map<ReferralStatus, qint64> counts;
    auto statement = m_db.prepare(sql);
    TRY(bindConditions(statement, query, false).each([&](const db::Row& row) {
        counts[row.get<ReferralStatus>("status")] = row.get<qint64>("persons");
    }));
    return counts;
}

Result<std::vector<Referral>> ReferralRepository::unansweredBefore(QDate day) const {
    const QString sql = QStringLiteral("SELECT ") % referralColumns % QStringLiteral(" FROM referral r WHERE ") %
                        kWaiting % QStringLiteral(" AND r.expires_on < :day ORDER BY r.sent_on, r.id");
    return m_db.prepare(sql).bind("day", day).all(referralOf);
}

} // namespace tawjih
