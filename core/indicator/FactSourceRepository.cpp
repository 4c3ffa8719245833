#include "core/indicator/FactSourceRepository.h"

#include "core/casework/CaseFile.h"
#include "core/casework/CounsellingSession.h"
#include "core/db/Connection.h"
#include "core/db/Statement.h"
#include "core/indicator/PersonFactsOf.h"
#include "core/indicator/ReferralDates.h"
#include "core/outcome/FollowUp.h"
#include "core/referral/Seat.h"

#include <map>

namespace tawjih::indicator {

namespace {

FactDay dayAt(const db::Row& row, int column) {
    const auto day = row.at<std::optional<QDate>>(column);
    return day ? toFactDay(*day) : FactDay(0);
}

template <Coded E>
quint8 codeAt(const db::Row& row, int column) {
    const auto value = row.at<std::optional<E>>(column);
    return value ? toFactCode(*value) : quint8(0);
}

quint16 refusalAt(const db::Row& row, int column) {
    quint16 bits = 0;
    const QString codes = row.at<QString>(column);
    for (const QStringView code : QStringView(codes).split(u',', Qt::SkipEmptyParts))
        if (const auto reason = fromCode<RefusalReason>(code))
            bits = static_cast<quint16>(bits | (1U << static_cast<int>(*reason)));
    return bits;
}

/// A step and where it belongs.
struct StepOf {
    quint32 referral = 0;
    QDateTime recordedAt;
    ReferralStep step;
};

/// A referral on its way to a fact.
struct Dated {
    quint32 person = 0;
    ReferralFact fact;
    FactDay statusOn = 0;
    FactDay outcomeOn = 0;
};

quint8 stateCode(bool outcome, const QString& code) {
    if (outcome) {
        const auto value = fromCode<TrainingOutcome>(code);
        return value ? toFactCode(*value) : quint8(0);
    }
    const auto value = fromCode<ReferralStatus>(code);
    return value ? toFactCode(*value) : quint8(0);
}

void dateAll(std::vector<Dated>& referrals, std::vector<StepOf>& steps) {
    std::ranges::stable_sort(steps, [](const StepOf& a, const StepOf& b) {
        return a.referral != b.referral ? a.referral < b.referral : a.recordedAt < b.recordedAt;
    });
    std::vector<ReferralStep> own;
    std::size_t next = 0;
    for (quint32 place = 0; place < referrals.size(); ++place) {
        own.clear();
        for (; next < steps.size() && steps[next].referral == place; ++next)
            own.push_back(steps[next].step);
        dateReferral(referrals[place].fact, own, referrals[place].statusOn, referrals[place].outcomeOn);
    }
}

} // namespace

FactSourceRepository::FactSourceRepository(db::Connection& connection, FactCodes& codes, std::optional<QDateTime> asOf,
                                           std::optional<BeneficiaryId> one)
    : m_db(connection)
    , m_codes(codes)
    , m_asOf(std::move(asOf))
    , m_one(one) {}

QString FactSourceRepository::versioned(const char* table, const char* columns, const char* own) const {
    QString all = QStringLiteral("SELECT %2 FROM %1").arg(QLatin1String(table), QLatin1String(columns));
    if (m_one)
        return QString(all + QStringLiteral(" WHERE ") + QLatin1String(own) + QStringLiteral(" = :person"));
    if (!m_asOf)
        return all;
    return QStringLiteral("%1 WHERE recorded_at <= :as_of UNION ALL SELECT %3 FROM %2_history WHERE recorded_at <= "
                          ":as_of AND superseded_at > :as_of")
        .arg(all, QLatin1String(table), QLatin1String(columns));
}

QString FactSourceRepository::ledger(const char* table, const char* columns) const {
    const QString all = QStringLiteral("SELECT %2 FROM %1").arg(QLatin1String(table), QLatin1String(columns));
    if (m_one)
        return QString(all + QStringLiteral(" WHERE beneficiary_id = :person"));
    if (!m_asOf)
        return all;
    // Whose an entry was, before merges that came later gave it away.
    return QString(
        QString(all).replace(QLatin1String("beneficiary_id"),
                             QLatin1String("COALESCE((SELECT m.from_id FROM ledger_move m WHERE m.row_id = id "
                                           "AND m.moved_at > :as_of ORDER BY m.moved_at LIMIT 1), "
                                           "beneficiary_id)")) +
        QStringLiteral(" WHERE recorded_at <= :as_of"));
}

db::Statement FactSourceRepository::statement(const QString& sql) const {
    db::Statement prepared = m_db.prepare(sql);
    if (m_one)
        prepared.bind("person", *m_one);
    else if (m_asOf)
        prepared.bind("as_of", *m_asOf);
    return prepared;
}

Result<FactSheet> FactSourceRepository::read() {
    FactSheet sheet;
    TRY(readPersons(sheet));
    TRY(readCases(sheet));
    TRY(readReopenings(sheet));
    TRY(readSessions(sheet));
    TRY(readReferrals(sheet));
    TRY(readFollowUps(sheet));
    TRY(readAttempts(sheet));
    TRY(readSeats(sheet));
    TRY(readActions(sheet));
    return sheet;
}

Status FactSourceRepository::readPersons(FactSheet& sheet) {
    return statement(versioned("beneficiary",
                               "id, recorded_at, registered_on, birth_date, residence_expires_on, nationalities, "
                               "arrondissement, sex, residence_status, education_level, employment_status, phone, "
                               "other_phone, languages, household_size, dependants, documents",
                               "id"))
        .each([&](const db::Row& row) {
            PersonSource source;
            source.recordedOn = m_days.dayOf(row.at<QDateTime>(1));
            source.registeredOn = dayAt(row, 2);
            source.birth = dayAt(row, 3);
            source.residenceEnds = dayAt(row, 4);
            source.nationality = row.at<QString>(5).section(u',', 0, 0);
            source.arrondissement = row.at<QString>(6);
            source.sex = row.at<Sex>(7);
            source.residence = row.at<ResidenceStatus>(8);
            source.education = row.at<EducationLevel>(9);
            source.employment = row.at<EmploymentStatus>(10);
            source.hasPhone = !row.at<QString>(11).isEmpty() || !row.at<QString>(12).isEmpty();
            source.hasLanguages = !row.at<QString>(13).isEmpty();
            source.household = row.at<std::optional<int>>(14).value_or(0);
            source.dependants = row.at<std::optional<int>>(15).value_or(0);
            const quint32 place = sheet.addPerson(row.at<QUuid>(0), factOf(source, m_codes));
            sheet.openings.push_back({place, {source.registeredOn, 1, 0}});
            for (const PaperFact& paper : papersOf(row.at<QString>(16), source.residenceEnds))
                sheet.papers.push_back({place, paper});
        });
}

Status FactSourceRepository::readCases(FactSheet& sheet) {
    return statement(versioned("case_file", "beneficiary_id, status, advisor_id")).each([&](const db::Row& row) {
        const auto place = sheet.place(row.at<QUuid>(0));
        if (!place)
            return;
        PersonFact& person = sheet.person(*place);
        person.caseStatus = codeAt<CaseStatus>(row, 1);
        person.advisor = m_codes.number(row.at<std::optional<QUuid>>(2).value_or(QUuid()));
    });
}

/// Each spell of a case counts once, on its opening day as last known.
Status FactSourceRepository::readReopenings(FactSheet& sheet) {
    struct Spell {
        int version = 0;
        FactDay on = 0;
        quint8 reason = 0;
    };
    std::map<std::pair<quint32, int>, Spell> spells;
    const QString filter = m_one    ? QStringLiteral(" AND beneficiary_id = :person")
                           : m_asOf ? QStringLiteral(" AND recorded_at <= :as_of")
                                    : QString();
    for (const char* table : {"case_file", "case_file_history"}) {
        const QString sql = QStringLiteral("SELECT beneficiary_id, spell, version, opened_on, opening_reason FROM %1 "
                                           "WHERE spell > 1%2")
                                .arg(QLatin1String(table), filter);
        TRY(statement(sql).each([&](const db::Row& row) {
            const auto place = sheet.place(row.at<QUuid>(0));
            if (!place)
                return;
            Spell& spell = spells[{*place, row.at<int>(1)}];
            if (row.at<int>(2) > spell.version)
                spell = {row.at<int>(2), dayAt(row, 3), codeAt<OpeningReason>(row, 4)};
        }));
    }
    for (const auto& [key, spell] : spells)
        sheet.openings.push_back({key.first, {spell.on, 2, spell.reason}});
    return {};
}

Status FactSourceRepository::readSessions(FactSheet& sheet) {
    return statement(versioned("counselling_session", "beneficiary_id, advisor_id, held_at, kind, mode, attendance, "
                                                      "next_step_due, next_step_done_on"))
        .each([&](const db::Row& row) {
            const auto place = sheet.place(row.at<QUuid>(0));
            if (!place)
                return;
            SessionFact session;
            session.advisor = m_codes.number(row.at<QUuid>(1));
            session.held = m_days.dayOf(row.at<QDateTime>(2));
            session.kind = codeAt<SessionKind>(row, 3);
            session.mode = codeAt<SessionMode>(row, 4);
            session.attendance = codeAt<Attendance>(row, 5);
            sheet.sessions.push_back({*place, session});
            if (session.attendance == toFactCode(Attendance::Seen))
                noteContact(sheet.person(*place), session.held);
            if (const FactDay due = dayAt(row, 6); due != 0 && dayAt(row, 7) == 0)
                sheet.steps.push_back({*place, {due, session.advisor}});
        });
}

Status FactSourceRepository::readReferrals(FactSheet& sheet) {
    std::vector<Dated> referrals;
    QHash<QUuid, quint32> places;
    TRY(statement(versioned("referral",
                            "id, beneficiary_id, establishment_id, programme_id, advisor_id, status, status_on, "
                            "created_on, sent_on, refusal_reasons, outcome, outcome_on, dropout_reason, completed_on"))
            .each([&](const db::Row& row) {
                const auto person = sheet.place(row.at<QUuid>(1));
                if (!person)
                    return;
                Dated dated;
                dated.person = *person;
                dated.fact.establishment = m_codes.number(row.at<QUuid>(2));
                dated.fact.programme = m_codes.number(row.at<std::optional<QUuid>>(3).value_or(QUuid()));
                dated.fact.advisor = m_codes.number(row.at<QUuid>(4));
                dated.fact.status = codeAt<ReferralStatus>(row, 5);
                dated.statusOn = dayAt(row, 6);
                dated.fact.created = dayAt(row, 7);
                dated.fact.sent = dayAt(row, 8);
                dated.fact.refusal = refusalAt(row, 9);
                dated.fact.outcome = codeAt<TrainingOutcome>(row, 10);
                dated.outcomeOn = dayAt(row, 11);
                dated.fact.dropOut = codeAt<DropOutReason>(row, 12);
                dated.fact.completed = dayAt(row, 13);
                places.insert(row.at<QUuid>(0), static_cast<quint32>(referrals.size()));
                referrals.push_back(dated);
            }));
    const QString filter =
        m_one    ? QStringLiteral(" WHERE referral_id IN (SELECT id FROM referral WHERE beneficiary_id = :person)")
        : m_asOf ? QStringLiteral(" WHERE recorded_at <= :as_of")
                 : QString();
    std::vector<StepOf> steps;
    TRY(statement(QString(QStringLiteral("SELECT referral_id, recorded_at, track, from_state, to_state, happened_on, "
                                         "undoes FROM referral_transition") +
                          filter))
            .each([&](const db::Row& row) {
                const auto place = places.constFind(row.at<QUuid>(0));
                if (place == places.constEnd())
                    return;
                const bool outcome = row.at<QString>(2) == QLatin1String("outcome");
                steps.push_back({*place,
                                 row.at<QDateTime>(1),
                                 {outcome, stateCode(outcome, row.at<QString>(3)),
                                  stateCode(outcome, row.at<QString>(4)), dayAt(row, 5), row.at<bool>(6)}});
            }));
    dateAll(referrals, steps);
    for (const Dated& dated : referrals)
        sheet.referrals.push_back({dated.person, dated.fact});
    return {};
}

Status FactSourceRepository::readFollowUps(FactSheet& sheet) {
    return statement(versioned("follow_up", "beneficiary_id, months, checked_on, situation, evidence"))
        .each([&](const db::Row& row) {
            if (const auto place = sheet.place(row.at<QUuid>(0)))
                sheet.followUps.push_back({*place,
                                           {dayAt(row, 2), static_cast<quint8>(row.at<int>(1)),
                                            codeAt<EmploymentSituation>(row, 3), codeAt<EvidenceLevel>(row, 4), 0}});
        });
}

Status FactSourceRepository::readAttempts(FactSheet& sheet) {
    const QString sql = ledger("contact_attempt", "beneficiary_id, attempted_at");
    return statement(
               QString(sql +
                       (sql.contains(QLatin1String(" WHERE ")) ? QStringLiteral(" AND ") : QStringLiteral(" WHERE ")) +
                       QStringLiteral("result = 'reached'")))
        .each([&](const db::Row& row) {
            if (const auto place = sheet.place(row.at<QUuid>(0)))
                noteContact(sheet.person(*place), m_days.dayOf(row.at<QDateTime>(1)));
        });
}

Status FactSourceRepository::readSeats(FactSheet& sheet) {
    return statement(versioned("seat", "beneficiary_id, intake_id, state, since")).each([&](const db::Row& row) {
        if (const auto place = sheet.place(row.at<QUuid>(0)))
            sheet.seats.push_back(
                {*place,
                 {m_codes.number(row.at<QUuid>(1)), m_days.dayOf(row.at<QDateTime>(3)), codeAt<SeatState>(row, 2), 0}});
    });
}

Status FactSourceRepository::readActions(FactSheet& sheet) {
    return statement(versioned("plan_action", "beneficiary_id, owner_id, due_on, done_on, cancelled_on"))
        .each([&](const db::Row& row) {
            const FactDay due = dayAt(row, 2);
            const auto place = sheet.place(row.at<QUuid>(0));
            if (place && due != 0 && dayAt(row, 3) == 0 && dayAt(row, 4) == 0)
                sheet.steps.push_back(
                    {*place, {due, m_codes.number(row.at<std::optional<QUuid>>(1).value_or(QUuid()))}});
        });
}

Result<FactCatalogue> FactSourceRepository::catalogue() {
    Q_ASSERT(!m_one);
    FactCatalogue found;
    const auto name = [](const db::Row& row, int first) {
        return LocalName{row.at<QString>(first), row.at<QString>(first + 1), row.at<QString>(first + 2)};
    };
    TRY(statement(versioned("provider", "id, name_fr, name_ar, name_en")).each([&](const db::Row& row) {
        found.providers.insert(m_codes.number(row.at<QUuid>(0)), name(row, 1));
    }));
    TRY(statement(versioned("establishment", "id, name_fr, name_ar, name_en, provider_id"))
            .each([&](const db::Row& row) {
                found.centres.insert(m_codes.number(row.at<QUuid>(0)),
                                     {name(row, 1), m_codes.number(row.at<QUuid>(4))});
            }));
    TRY(statement(versioned("programme", "id, name_fr, name_ar, name_en, establishment_id, level, trade"))
            .each([&](const db::Row& row) {
                found.programmes.insert(m_codes.number(row.at<QUuid>(0)),
                                        {name(row, 1), m_codes.number(row.at<QUuid>(4)), codeAt<TrainingLevel>(row, 5),
                                         m_codes.number(row.at<QString>(6))});
            }));
    TRY(statement(versioned("intake", "id, programme_id, starts_on, seats, active")).each([&](const db::Row& row) {
        found.intakes.insert(m_codes.number(row.at<QUuid>(0)),
                             {m_codes.number(row.at<QUuid>(1)), dayAt(row, 2),
                              row.at<std::optional<int>>(3).value_or(0), row.at<bool>(4)});
    }));
    // Accounts have no versions: a name is a label, and no figure depends on it.
    TRY(m_db.prepare(u"SELECT id, display_name FROM app_user").each([&](const db::Row& row) {
        found.advisors.insert(m_codes.number(row.at<QUuid>(0)), row.at<QString>(1));
    }));
    return found;
}

Result<QDateTime> FactSourceRepository::newest() const {
    QDateTime newest = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    for (const char* table :
         {"beneficiary", "case_file", "counselling_session", "referral", "referral_transition", "follow_up",
          "contact_attempt", "seat", "plan_action", "provider", "establishment", "programme", "intake"}) {
        TRY_ASSIGN(const auto found,
                   m_db.prepare(QStringLiteral("SELECT max(recorded_at) FROM %1").arg(QLatin1String(table)))
                       .first([](const db::Row& row) { return row.at<std::optional<QDateTime>>(0); }));
        newest = std::max(newest, found.value_or(std::nullopt).value_or(newest));
    }
    return newest;
}

Result<bool> FactSourceRepository::isJournalledBy(const QDateTime& instant) const {
    // Every change writes to the journal in its transaction, whose end is found at once.
    constexpr int entries = 1000;
    TRY_ASSIGN(const auto newest,
               m_db.prepare(u"SELECT max(at) FROM (SELECT at FROM audit ORDER BY sequence DESC LIMIT :entries)")
                   .bind("entries", entries)
                   .first([](const db::Row& row) { return row.at<std::optional<QDateTime>>(0); }));
    return newest.value_or(std::nullopt).value_or(instant) <= instant;
}

} // namespace tawjih::indicator
