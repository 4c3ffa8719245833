#include "core/referral/SeatRepository.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"
#include "core/db/Versioned.h"

namespace tawjih {

namespace {

const db::VersionedTable seatTable{QLatin1String("seat"),
                                   QLatin1String("intake_id, beneficiary_id, referral_id, state, since, expires_on")};
const QString seatColumns = seatTable.columns(QLatin1String("s."));
/// As BeneficiaryRepository lists them: alpha-3 codes. Who also has the Moroccan nationality is no foreigner.
const QString kForeigner = QStringLiteral("b.nationalities NOT LIKE '%MAR%'");

Seat seatOf(const db::Row& row) {
    Seat seat;
    db::readStamp(row, seat);
    seat.intake = row.get<IntakeId>("intake_id");
    seat.beneficiary = row.get<BeneficiaryId>("beneficiary_id");
    seat.referral = row.get<std::optional<ReferralId>>("referral_id").value_or(ReferralId());
    seat.state = row.get<SeatState>("state");
    seat.since = row.get<QDateTime>("since");
    seat.expiresOn = row.get<std::optional<QDate>>("expires_on");
    return seat;
}

SeatRow seatRowOf(const db::Row& row) {
    SeatRow line;
    line.seat = seatOf(row);
    line.personLatin = row.get<QString>("latin_name");
    line.personArabic = row.get<QString>("arabic_name");
    line.caseNumber = row.get<QString>("number");
    line.foreigner = row.get<bool>("foreigner");
    return line;
}

void bindSeat(db::Statement& statement, const Seat& seat) {
    db::bindStamp(statement, seat)
        .bind("intake_id", seat.intake)
        .bind("beneficiary_id", seat.beneficiary)
        .bind("referral_id", seat.referral)
        .bind("state", seat.state)
        .bind("since", seat.since)
        .bind("expires_on", seat.expiresOn);
}

} // namespace

Result<Seat> SeatRepository::find(const SeatId& id) const {
    const QString sql = QStringLiteral("SELECT ") % seatColumns % QStringLiteral(" FROM seat s WHERE s.id = :id");
    TRY_ASSIGN(auto found, m_db.prepare(sql).bind("id", id).first(seatOf));
    if (!found)
        return fail(ErrorCode::NotFound, QStringLiteral("seat"));
    return *std::move(found);
}

Result<std::optional<Seat>> SeatRepository::of(const IntakeId& intake, const BeneficiaryId& person) const {
    const QString sql = QStringLiteral("SELECT ") % seatColumns %
                        QStringLiteral(" FROM seat s WHERE s.intake_id = :intake AND s.beneficiary_id = :person "
                                       "AND s.state <> 'released'");
    return m_db.prepare(sql).bind("intake", intake).bind("person", person).first(seatOf);
}

Result<std::vector<Seat>> SeatRepository::ofBeneficiary(const BeneficiaryId& person) const {
    const QString sql = QStringLiteral("SELECT ") % seatColumns %
                        QStringLiteral(" FROM seat s WHERE s.beneficiary_id = :person AND s.state <> 'released' "
                                       "ORDER BY s.since DESC, s.id DESC");
    return m_db.prepare(sql).bind("person", person).all(seatOf);
}

Result<std::vector<SeatRow>> SeatRepository::ofIntake(const IntakeId& intake) const {
    const QString sql =
        QStringLiteral("SELECT ") % seatColumns % QStringLiteral(", ") % kForeigner %
        QStringLiteral(" AS foreigner, coalesce(l.latin_name, '') AS latin_name, "
                       "coalesce(l.arabic_name, '') AS arabic_name, coalesce(l.number, '') AS number "
                       "FROM seat s JOIN beneficiary b ON b.id = s.beneficiary_id "
                       "LEFT JOIN beneficiary_listing l ON l.beneficiary_id = s.beneficiary_id "
                       "WHERE s.intake_id = :intake AND s.state <> 'released' "
                       "ORDER BY CASE s.state WHEN 'enrolled' THEN 0 WHEN 'held' THEN 1 ELSE 2 END, s.since, s.id");
    TRY_ASSIGN(auto rows, m_db.prepare(sql).bind("intake", intake).all(seatRowOf));
    int turn = 0;
    for (SeatRow& row : rows)
        if (row.seat.state == SeatState::Waiting)
            row.turn = ++turn;
    return rows;
}

Result<SeatCount> SeatRepository::count(const IntakeId& intake) const {
    const QString sql = QStringLiteral("SELECT s.state AS state, count(*) AS persons, sum(CASE WHEN ") % kForeigner %
                        QStringLiteral(" THEN 1 ELSE 0 END) AS foreigners FROM seat s "
                                       "JOIN beneficiary b ON b.id = s.beneficiary_id "
                                       "WHERE s.intake_id = :intake AND s.state <> 'released' GROUP BY s.state");
    SeatCount count;
    TRY(m_db.prepare(sql).bind("intake", intake).each([&](const db::Row& row) {
        const auto state = row.get<SeatState>("state");
        const int persons = row.get<int>("persons");
        (state == SeatState::Held       ? count.held
         : state == SeatState::Enrolled ? count.enrolled
                                        : count.waiting) = persons;
        if (SeatRules::occupies(state))
            count.foreigners += row.get<int>("foreigners");
    }));
    return count;
}

Result<bool> SeatRepository::isForeigner(const BeneficiaryId& person) const {
    const QString sql = QStringLiteral("SELECT ") % kForeigner % QStringLiteral(" FROM beneficiary b WHERE b.id = :id");
    return m_db.prepare(sql).bind("id", person).value<bool>();
}

Result<std::vector<Seat>> SeatRepository::heldUntilBefore(QDate day) const {
    const QString sql = QStringLiteral("SELECT ") % seatColumns %
                        QStringLiteral(" FROM seat s LEFT JOIN referral r ON r.id = s.referral_id "
                                       "WHERE s.expires_on < :day AND coalesce(r.status, '') <> 'accepted' "
                                       "ORDER BY s.expires_on, s.id");
    return m_db.prepare(sql).bind("day", day).all(seatOf);
}

Result<std::vector<IntakeId>> SeatRepository::waitedFor() const {
    return m_db.prepare(u"SELECT DISTINCT intake_id FROM seat WHERE state = 'waiting' ORDER BY intake_id")
        .all([](const db::Row& row) { return row.get<IntakeId>("intake_id"); });
}

Status SeatRepository::insert(const Seat& seat) {
    return db::insert(m_db, seatTable, seat, bindSeat);
}

Status SeatRepository::update(const Seat& seat) {
    return db::replace(m_db, seatTable, seat, bindSeat);
}

} // namespace tawjih
