#include "tests/indicator/PlainSql.h"

#include "core/db/Statement.h"
#include "core/referral/Referral.h"
#include "tests/indicator/FigureDesk.h"

namespace tawjih::test {

using namespace indicator;

namespace {

/// What is counted of which table.
struct Written {
    const char* code;
    const char* table;
    const char* date; ///< nothing: a state of today
    const char* unit; ///< counted once; of places: what is added up
    const char* part;
    const char* whole = nullptr;
    const char* unknown = nullptr;
    const char* days = nullptr;
};

const char* const person = "person";
const char* const each = "t.rowid";
const char* const openCase = "case_status IN ('open', 'on_hold')";

const Written written[] = {
    {"reach_contacted", "t_person", "first_contact", person, "1"},
    {"reach_registered", "t_person", "first_contact", person, "1"},
    {"reach_counselled", "t_person", "first_contact", person, "stage >= 2"},
    {"reach_oriented", "t_person", "first_contact", person, "stage >= 3"},
    {"reach_applied", "t_person", "first_contact", person, "stage >= 4"},
    {"reach_admitted", "t_person", "first_contact", person, "stage >= 5"},
    {"reach_enrolled", "t_person", "first_contact", person, "stage >= 6"},
    {"reach_attending", "t_person", "first_contact", person, "stage >= 7"},
    {"reach_completed", "t_person", "first_contact", person, "stage >= 8"},
    {"reach_certified", "t_person", "first_contact", person, "stage >= 9"},
    {"reach_employed_6", "t_person", "first_contact", person, "job_6 = 'yes'", "job_6 IN ('yes', 'no')",
     "job_6 = 'unknown'"},
    {"reach_employed_12", "t_person", "first_contact", person, "job_12 = 'yes'", "job_12 IN ('yes', 'no')",
     "job_12 = 'unknown'"},
    {"registrations", "t_opening", "opened_on", person, "1"},
    {"new_persons", "t_opening", "opened_on", person, "opening = 'first'"},
    {"returning_persons", "t_opening", "opened_on", person, "opening = 'returning'"},
    {"women_share", "t_opening", "opened_on", person, "sex = 'f'", "sex IN ('f', 'm')", "sex = 'unknown'"},
    {"sessions_held", "t_session", "held_on", each, "attendance = 'seen'"},
    {"persons_counselled", "t_session", "held_on", person, "attendance = 'seen'"},
    {"missed_sessions", "t_session", "held_on", each, "attendance = 'no_show'",
     "attendance IN ('seen', 'excused', 'no_show')"},
    {"persons_oriented", "t_referral", "created_on", person, "1"},
    {"referrals_sent", "t_referral", "sent_on", each, "1"},
    {"persons_applied", "t_referral", "sent_on", person, "1"},
    {"answer_rate", "t_referral", "sent_on", each, "answered_on IS NOT NULL", "1"},
    {"acceptance_rate", "t_referral", "answered_on", each, "status = 'accepted'",
     "status IN ('accepted', 'refused', 'waitlisted')"},
    {"days_to_answer", "t_referral", "answered_on", each, "sent_on IS NOT NULL AND answered_on >= sent_on", nullptr,
     nullptr, "julianday(answered_on) - julianday(sent_on)"},
    {"days_to_enrolment", "t_referral", "enrolled_on", each, "sent_on IS NOT NULL AND enrolled_on >= sent_on", nullptr,
     nullptr, "julianday(enrolled_on) - julianday(sent_on)"},
    {"refusals", "t_referral", "answered_on", each, "status = 'refused'"},
    {"persons_admitted", "t_referral", "admitted_on", person, "1"},
    {"persons_enrolled", "t_referral", "enrolled_on", person, "1"},
    {"persons_completed", "t_referral", "completed_on", person, "1"},
    {"persons_certified", "t_referral", "certified_on", person, "1"},
    {"training_outcomes", "t_referral", "sent_on", each, "status = 'accepted'"},
    {"dropouts", "t_referral", "left_on", each, "outcome = 'dropped_out'"},
    {"completion_rate", "t_referral", "enrolled_on", each, "outcome IN ('completed', 'certified')",
     "outcome IN ('completed', 'certified', 'dropped_out', 'excluded')", "outcome IN ('enrolled', 'attending')"},
    {"employment_6", "t_referral", "completed_on", person, "job_6 = 'yes'", "job_6 IN ('yes', 'no')",
     "job_6 = 'unknown'"},
    {"employment_12", "t_referral", "completed_on", person, "job_12 = 'yes'", "job_12 IN ('yes', 'no')",
     "job_12 = 'unknown'"},
    {"follow_ups_made", "t_follow_up", "checked_on", each, "1"},
    {"documents_expiring", "t_paper", nullptr, person,
     "case_status IN ('open', 'on_hold') AND ends_on BETWEEN $today AND date($today, '+90 days')"},
    {"documents_expired", "t_paper", nullptr, person, "case_status IN ('open', 'on_hold') AND ends_on < $today"},
    {"caseload", "t_person", nullptr, person, openCase},
    {"no_contact", "t_person", nullptr, person, "last_contact < date($today, '-30 days')", openCase},
    {"undone_steps", "t_step", nullptr, each, "case_status IN ('open', 'on_hold') AND due_on < $today"},
    {"overdue_referrals", "t_referral", nullptr, each,
     "status IN ('sent', 'under_review') AND sent_on < date($today, '-10 days')"},
    {"incomplete_files", "t_person", nullptr, person, "lacks <> ''", openCase},
    {"missing_data", "t_person", nullptr, person, "case_status IN ('open', 'on_hold') AND lacks <> ''"},
    {"stale_files", "t_person", nullptr, person, "written_on < date($today, '-365 days')", openCase},
    {"improbable_files", "t_person", nullptr, person, "doubts <> ''"},
    {"seats_offered", "t_intake", "starts_on", "seats", "1"},
    {"seats_held", "t_seat", nullptr, each, "state = 'held'"},
    {"seats_filled", "t_seat", nullptr, each, "state = 'enrolled'"},
    {"seats_waiting", "t_seat", nullptr, person, "state = 'waiting'"},
};

const Written* find(const QString& code) {
    for (const Written& each : written)
        if (code == QLatin1String(each.code))
            return &each;
    return nullptr;
}

/// Persons with all that depends on no date. `lacks` and `doubts` are lists with a comma before each.
const char* const personTable = R"(
CREATE TEMP TABLE t_person AS
WITH seen (person, first_on, last_on) AS (
    SELECT beneficiary_id, min(day), max(day) FROM (
        SELECT beneficiary_id, date(held_at, 'localtime') AS day FROM counselling_session WHERE attendance = 'seen'
        UNION ALL SELECT beneficiary_id, date(attempted_at, 'localtime') FROM contact_attempt WHERE result = 'reached')
    GROUP BY beneficiary_id),
came (person, counselled) AS (
    SELECT beneficiary_id, 1 FROM counselling_session WHERE attendance = 'seen' GROUP BY beneficiary_id),
went (person, stage, completed_on) AS (
    SELECT person, max(CASE
        WHEN sent_on IS NULL THEN 3
        WHEN outcome IS NULL THEN 4
        WHEN outcome IN ('admitted', 'no_show') THEN 5
        WHEN outcome = 'enrolled' THEN 6
        WHEN outcome = 'attending' THEN 7
        WHEN outcome = 'completed' THEN 8
        WHEN outcome = 'certified' THEN 9
        WHEN attending_on IS NOT NULL THEN 7
        ELSE 6 END), min(completed_on)
    FROM t_referral_alone GROUP BY person),
asked (person, months, yes, no) AS (
    SELECT f.beneficiary_id, f.months, max(f.situation IN ('employed', 'self_employed')),
           max(f.situation IN ('further_training', 'seeking', 'inactive'))
    FROM follow_up f JOIN went ON went.person = f.beneficiary_id
    WHERE f.checked_on >= went.completed_on GROUP BY f.beneficiary_id, f.months)
SELECT b.id AS person, b.sex, b.birth_date, b.residence_status, b.arrondissement, b.employment_status,
       CASE WHEN instr(b.nationalities, ',') = 0 THEN b.nationalities
            ELSE substr(b.nationalities, 1, instr(b.nationalities, ',') - 1) END AS nationality,
       b.education_level, b.registered_on, b.residence_expires_on,
       date(b.recorded_at, 'localtime') AS written_on,
       min(b.registered_on, coalesce(seen.first_on, '9999')) AS first_contact,
       max(b.registered_on, coalesce(seen.last_on, '')) AS last_contact,
       c.status AS case_status, c.advisor_id AS case_advisor,
       max(1 + coalesce(came.counselled, 0), coalesce(went.stage, 0)) AS stage,
       CASE WHEN coalesce(went.stage, 0) < 8 THEN NULL WHEN a6.yes THEN 'yes' WHEN a6.no THEN 'no' ELSE 'unknown' END
           AS job_6,
       CASE WHEN coalesce(went.stage, 0) < 8 THEN NULL WHEN a12.yes THEN 'yes' WHEN a12.no THEN 'no' ELSE 'unknown' END
           AS job_12,
       iif(b.phone = '' AND b.other_phone = '', ',phone', '') || iif(b.birth_date IS NULL, ',birth_date', '') ||
       iif(b.sex = 'unknown', ',sex', '') || iif(b.nationalities = '', ',nationality', '') ||
       iif(b.arrondissement = '', ',arrondissement', '') ||
       iif(b.residence_status = 'undisclosed', ',residence_status', '') ||
       iif(b.residence_status IN ('registration', 'residence', 'refugee_card', 'asylum_seeker', 'receipt', 'student')
           AND b.residence_expires_on IS NULL, ',residence_end', '') ||
       iif(b.education_level = 'unknown', ',education', '') || iif(b.languages = '', ',languages', '') AS lacks,
       iif(b.birth_date IS NOT NULL AND (age(b.birth_date, b.registered_on) < 14
           OR age(b.birth_date, b.registered_on) > 80), ',age', '') ||
       iif(b.birth_date >= b.registered_on OR b.registered_on > date(b.recorded_at, 'localtime'), ',dates', '') ||
       iif(b.household_size > 20 OR b.dependants > 20, ',household', '') AS doubts
FROM beneficiary b LEFT JOIN case_file c ON c.beneficiary_id = b.id LEFT JOIN seen ON seen.person = b.id
LEFT JOIN came ON came.person = b.id LEFT JOIN went ON went.person = b.id
LEFT JOIN asked a6 ON a6.person = b.id AND a6.months = 6 LEFT JOIN asked a12 ON a12.person = b.id AND a12.months = 12)";

/// A step that stands: it was not taken back. A state is come to once more only after that, so that of several the last
/// one stands, if any.
const char* const stepTable = R"(
CREATE TEMP TABLE t_step_kept AS
SELECT t.referral_id, t.track, t.to_state, t.happened_on, t.rowid AS place FROM referral_transition t
WHERE NOT t.undoes AND t.from_state <> t.to_state
AND t.rowid = (SELECT max(o.rowid) FROM referral_transition o WHERE o.referral_id = t.referral_id AND o.track = t.track
    AND o.to_state = t.to_state AND NOT o.undoes AND o.from_state <> o.to_state)
AND NOT EXISTS (SELECT 1 FROM referral_transition u WHERE u.referral_id = t.referral_id AND u.track = t.track
    AND u.undoes AND u.from_state = t.to_state AND u.to_state <> u.from_state AND u.rowid > t.rowid))";

const char* const referralTable = R"(
CREATE TEMP TABLE t_referral_alone AS
SELECT r.id AS referral, r.beneficiary_id AS person, r.establishment_id AS centre, e.provider_id AS provider, p.level, p.trade,
       r.advisor_id AS advisor, r.status, r.outcome, r.created_on, r.sent_on, r.completed_on, r.refusal_reasons,
       r.dropout_reason,
       coalesce((SELECT k.happened_on FROM t_step_kept k WHERE k.referral_id = r.id AND k.track = 'request'
                 AND k.to_state IN ('accepted', 'refused', 'waitlisted') ORDER BY k.place LIMIT 1),
                iif(r.status IN ('accepted', 'refused', 'waitlisted'), r.status_on, NULL)) AS answered_on,
       coalesce(admitted.happened_on, iif(r.outcome = 'admitted', r.outcome_on, NULL)) AS admitted_on,
       coalesce(enrolled.happened_on, iif(r.outcome = 'enrolled', r.outcome_on, NULL)) AS enrolled_on,
       coalesce(attending.happened_on, iif(r.outcome = 'attending', r.outcome_on, NULL)) AS attending_on,
       coalesce(certified.happened_on, iif(r.outcome = 'certified', r.outcome_on, NULL)) AS certified_on,
       iif(r.outcome IN ('dropped_out', 'no_show', 'excluded'), r.outcome_on, NULL) AS left_on
FROM referral r JOIN establishment e ON e.id = r.establishment_id LEFT JOIN programme p ON p.id = r.programme_id
LEFT JOIN t_step_kept admitted ON admitted.referral_id = r.id AND admitted.to_state = 'admitted'
LEFT JOIN t_step_kept enrolled ON enrolled.referral_id = r.id AND enrolled.to_state = 'enrolled'
LEFT JOIN t_step_kept attending ON attending.referral_id = r.id AND attending.to_state = 'attending'
LEFT JOIN t_step_kept certified ON certified.referral_id = r.id AND certified.to_state = 'certified')";

const char* const otherTables[] = {
    "CREATE TEMP TABLE t_referral AS SELECT * FROM t_referral_alone JOIN t_person USING (person)",
    R"(CREATE TEMP TABLE t_opening AS SELECT * FROM (
        SELECT id AS person, registered_on AS opened_on, 'first' AS opening FROM beneficiary
        UNION ALL SELECT beneficiary_id, opened_on, 'returning' FROM (
            SELECT beneficiary_id, spell, version, opened_on,
                   max(version) OVER (PARTITION BY beneficiary_id, spell) AS last
            FROM (SELECT beneficiary_id, spell, version, opened_on FROM case_file
                  UNION ALL SELECT beneficiary_id, spell, version, opened_on FROM case_file_history))
        WHERE spell > 1 AND version = last) JOIN t_person USING (person))",
    R"(CREATE TEMP TABLE t_session AS SELECT s.beneficiary_id AS person, s.advisor_id AS advisor, s.kind, s.mode,
        s.attendance, date(s.held_at, 'localtime') AS held_on, t.*
        FROM counselling_session s JOIN t_person t ON t.person = s.beneficiary_id)",
    R"(CREATE TEMP TABLE t_follow_up AS SELECT f.checked_on, f.months, f.situation, t.*
        FROM follow_up f JOIN t_person t ON t.person = f.beneficiary_id)",
    R"(CREATE TEMP TABLE t_paper AS SELECT * FROM (
        SELECT beneficiary_id AS person, document, expires_on AS ends_on FROM paper_expiry
        UNION ALL SELECT id, 'residence_title', residence_expires_on FROM beneficiary
        WHERE residence_expires_on IS NOT NULL) JOIN t_person USING (person))",
    R"(CREATE TEMP TABLE t_step AS SELECT * FROM (
        SELECT beneficiary_id AS person, advisor_id AS owner, next_step_due AS due_on FROM counselling_session
        WHERE next_step_due IS NOT NULL AND next_step_done_on IS NULL
        UNION ALL SELECT beneficiary_id, owner_id, due_on FROM plan_action
        WHERE due_on IS NOT NULL AND done_on IS NULL AND cancelled_on IS NULL) JOIN t_person USING (person))",
    R"(CREATE TEMP TABLE t_intake AS SELECT i.id AS intake, i.starts_on, coalesce(i.seats, 0) AS seats, p.level, p.trade,
        p.establishment_id AS centre, e.provider_id AS provider FROM intake i JOIN programme p ON p.id = i.programme_id
        JOIN establishment e ON e.id = p.establishment_id WHERE i.active)",
    R"(CREATE TEMP TABLE t_seat AS SELECT s.state, p.level, p.trade, p.establishment_id AS centre,
        e.provider_id AS provider, t.* FROM seat s JOIN t_person t ON t.person = s.beneficiary_id
        JOIN intake i ON i.id = s.intake_id JOIN programme p ON p.id = i.programme_id
        JOIN establishment e ON e.id = p.establishment_id)",
};

bool isPersonal(const QString& table) {
    return table != QLatin1String("t_intake");
}

/// The key of a row, as SQL; nothing where it cannot be said here. $day stands for the event's day, or today.
QString keyOf(const QString& table, Dimension dimension, bool dated) {
    const auto said = [](const char* column, const char* not_ = "''") {
        return QStringLiteral("coalesce(nullif(%1, %2), 'unknown')").arg(QLatin1String(column), QLatin1String(not_));
    };
    const auto uuid = [](const char* column) {
        return QStringLiteral("coalesce(nullif(lower(hex(%1)), ''), 'unknown')").arg(QLatin1String(column));
    };
    const bool referral = table == QLatin1String("t_referral");
    const bool place = referral || table == QLatin1String("t_intake") || table == QLatin1String("t_seat");
    if (dated && dimension == Dimension::Month)
        return QStringLiteral("substr($day, 1, 7)");
    if (dated && dimension == Dimension::Quarter)
        return QStringLiteral("substr($day, 1, 4) || '-Q' || ((substr($day, 6, 2) + 2) / 3)");
    if (dated && dimension == Dimension::SchoolYear)
        return QStringLiteral("iif(substr($day, 6, 2) >= '09', substr($day, 1, 4) || '/' || (substr($day, 1, 4) + 1), "
                              "(substr($day, 1, 4) - 1) || '/' || substr($day, 1, 4))");
    if (dated && dimension == Dimension::ProjectYear)
        return QStringLiteral("iif(substr($day, 6) >= '01-31', substr($day, 1, 4) || '/' || (substr($day, 1, 4) + 1), "
                              "(substr($day, 1, 4) - 1) || '/' || substr($day, 1, 4))");
    if (place) {
        if (dimension == Dimension::Provider)
            return uuid("provider");
        if (dimension == Dimension::Centre)
            return uuid("centre");
        if (dimension == Dimension::Level)
            return said("level");
        if (dimension == Dimension::Trade)
            return said("trade");
    }
    if (!isPersonal(table))
        return {};
    switch (dimension) {
    case Dimension::Sex:
        return QStringLiteral("sex");
    case Dimension::Nationality:
        return said("nationality");
    case Dimension::ResidenceStatus:
        return said("residence_status", "'undisclosed'");
    case Dimension::Arrondissement:
        return said("arrondissement");
    case Dimension::Employment:
        return QStringLiteral("employment_status");
    case Dimension::Education:
        return QStringLiteral("CASE WHEN education_level = 'none' THEN 'isced_0' WHEN education_level IN ('primary', "
                              "'primary_6', 'lower', 'lower_3') THEN 'isced_1_2' WHEN education_level IN ('upper', "
                              "'bac_2', 'bac') THEN 'isced_3_4' WHEN education_level = 'higher' THEN 'isced_5_8' ELSE "
                              "'unknown' END");
    case Dimension::AgeGroup:
        return QStringLiteral(
            "CASE WHEN age(birth_date, $day) IS NULL OR birth_date > $day THEN 'unknown' WHEN "
            "age(birth_date, $day) < 25 THEN '0-24' WHEN age(birth_date, $day) < 55 THEN '25-54' ELSE "
            "'55-' END");
    case Dimension::AgeBand:
        return QStringLiteral(
            "CASE WHEN age(birth_date, $day) IS NULL OR birth_date > $day THEN 'unknown' WHEN "
            "age(birth_date, $day) < 15 THEN '0-14' WHEN age(birth_date, $day) < 20 THEN '15-19' WHEN "
            "age(birth_date, $day) < 25 THEN '20-24' WHEN age(birth_date, $day) < 30 THEN '25-29' WHEN "
            "age(birth_date, $day) < 35 THEN '30-34' ELSE '35-' END");
    case Dimension::Advisor:
        return referral || table == QLatin1String("t_session") ? uuid("advisor")
               : table == QLatin1String("t_step")              ? uuid("owner")
                                                               : uuid("case_advisor");
    case Dimension::Opening:
        return table == QLatin1String("t_opening") ? QStringLiteral("opening") : QString();
    case Dimension::SessionKind:
        return table == QLatin1String("t_session") ? QStringLiteral("kind") : QString();
    case Dimension::SessionMode:
        return table == QLatin1String("t_session") ? QStringLiteral("mode") : QString();
    case Dimension::ReferralStatus:
        return referral ? QStringLiteral("status") : QString();
    case Dimension::Outcome:
        return referral ? said("outcome") : QString();
    case Dimension::DropOutReason:
        return referral ? said("dropout_reason") : QString();
    case Dimension::RefusalReason:
        return referral ? QStringLiteral("coalesce(item, 'unknown')") : QString();
    case Dimension::Situation:
        return table == QLatin1String("t_follow_up") ? QStringLiteral("situation") : QString();
    case Dimension::Document:
        return table == QLatin1String("t_paper") ? QStringLiteral("document") : QString();
    case Dimension::SeatState:
        return table == QLatin1String("t_seat") ? QStringLiteral("state") : QString();
    case Dimension::Missing:
    case Dimension::Improbable:
        return QStringLiteral("coalesce(item, 'unknown')");
    default:
        return {};
    }
}

/// A list's items as rows of their own beside the row.
QString itemsOf(Dimension dimension) {
    const char* list = dimension == Dimension::RefusalReason ? "refusal_reasons"
                       : dimension == Dimension::Missing     ? "lacks"
                       : dimension == Dimension::Improbable  ? "doubts"
                                                             : nullptr;
    return list ? QStringLiteral(" LEFT JOIN t_item ON instr(',' || %1 || ',', ',' || item || ',') > 0")
                      .arg(QLatin1String(list))
                : QString();
}

} // namespace

PlainSql::PlainSql(db::Connection& connection, QDate today)
    : m_db(connection)
    , m_today(QStringLiteral("'%1'").arg(today.toString(Qt::ISODate))) {
    must(m_db.addFunction(QStringLiteral("age"), 2, [](const QVariantList& days) -> QVariant {
        const QString birth = days.at(0).toString();
        const QString on = days.at(1).toString();
        if (birth.isEmpty() || on.isEmpty())
            return {};
        return on.left(4).toInt() - birth.left(4).toInt() - (on.mid(5) < birth.mid(5) ? 1 : 0);
    }));
    QStringList tables{QString::fromUtf8(stepTable),
                       QStringLiteral("CREATE INDEX temp.t_step_kept_of ON t_step_kept (referral_id)"),
                       QString::fromUtf8(referralTable),
                       QString::fromUtf8(personTable),
                       QStringLiteral("CREATE INDEX temp.t_person_of ON t_person (person)"),
                       QStringLiteral("CREATE TEMP TABLE t_item (item TEXT)")};
    for (const char* table : otherTables)
        tables << QString::fromUtf8(table);
    for (const auto& reason : allOf<RefusalReason>())
        tables << QStringLiteral("INSERT INTO t_item VALUES ('%1')").arg(QLatin1String(reason.code));
    for (const char* item : {"phone", "birth_date", "sex", "nationality", "arrondissement", "residence_status",
                             "residence_end", "education", "languages", "age", "dates", "household"})
        tables << QStringLiteral("INSERT INTO t_item VALUES ('%1')").arg(QLatin1String(item));
    for (const QString& sql : std::as_const(tables))
        must(m_db.execute(sql), qPrintable(sql.left(60)));
}

bool PlainSql::knows(const QString& code) {
    return find(code) != nullptr;
}

bool PlainSql::tellsDays(const QString& code) {
    const Written* indicator = find(code);
    return indicator && indicator->days;
}

std::vector<Dimension> PlainSql::dimensionsOf(const QString& code) const {
    const Written& indicator = *find(code);
    std::vector<Dimension> all;
    for (const auto& dimension : allOf<Dimension>())
        if (!keyOf(QLatin1String(indicator.table), dimension.value, indicator.date != nullptr).isEmpty())
            all.push_back(dimension.value);
    return all;
}

std::map<QString, Tally> PlainSql::count(const QString& code, std::optional<Dimension> dimension,
                                         const Period& period) const {
    const Written& w = *find(code);
    const auto text = [](const char* sql, const char* otherwise) { return QLatin1String(sql ? sql : otherwise); };
    const bool places = QLatin1String(w.unit) == QLatin1String("seats");
    const QString unit = places ? QStringLiteral("sum(CASE WHEN %1 THEN seats END)")
                                : QStringLiteral("count(DISTINCT CASE WHEN %1 THEN %2 END)");
    const auto counted = [&](const QString& condition) {
        return places ? unit.arg(condition) : unit.arg(condition, QLatin1String(w.unit));
    };
    const QString unknown = QString(u'(' + text(w.unknown, "0") + u')');
    const QString whole = QString(u'(' + text(w.whole, "0") + u')');
    const QString part = QString(u'(' + text(w.part, "1") + u')');
    QString sql =
        QStringLiteral("SELECT %1, %2, %3, %4 FROM %5 t%6 WHERE %7 GROUP BY 1")
            .arg(dimension ? keyOf(QLatin1String(w.table), *dimension, w.date != nullptr) : QStringLiteral("''"),
                 counted(QStringLiteral("NOT coalesce(%1, 0) AND %2 AND %3")
                             .arg(unknown, w.whole ? whole : QStringLiteral("1"), part)),
                 counted(QStringLiteral("NOT coalesce(%1, 0) AND %2").arg(unknown, whole)), counted(unknown),
                 QLatin1String(w.table), dimension ? itemsOf(*dimension) : QString(),
                 w.date ? QStringLiteral("%1 BETWEEN '%2' AND '%3'")
                              .arg(QLatin1String(w.date), period.from.toString(Qt::ISODate),
                                   period.to.toString(Qt::ISODate))
                        : QStringLiteral("1"));
    sql.replace(QLatin1String("$day"), w.date ? QString(QLatin1String(w.date)) : m_today);
    sql.replace(QLatin1String("$today"), m_today);
    std::map<QString, Tally> found;
    must(m_db.prepare(sql).each([&](const db::Row& row) {
        Tally tally;
        tally.part = row.at<std::optional<qint64>>(1).value_or(0);
        tally.whole = row.at<std::optional<qint64>>(2).value_or(0);
        tally.unknown = row.at<std::optional<qint64>>(3).value_or(0);
        if (tally != Tally())
            found.emplace(row.at<QString>(0), tally);
    }),
         qPrintable(sql));
    return found;
}

std::vector<int> PlainSql::days(const QString& code, const Period& period) const {
    const Written& w = *find(code);
    return must(
        m_db.prepare(QStringLiteral("SELECT CAST(round(%1) AS INTEGER) FROM %2 WHERE %3 AND %4 BETWEEN '%5' AND "
                                    "'%6' ORDER BY 1")
                         .arg(QLatin1String(w.days), QLatin1String(w.table), QLatin1String(w.part),
                              QLatin1String(w.date), period.from.toString(Qt::ISODate),
                              period.to.toString(Qt::ISODate)))
            .all([](const db::Row& row) { return row.at<int>(0); }));
}

} // namespace tawjih::test
