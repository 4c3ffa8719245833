#include "tests/indicator/RandomRecord.h"

#include "core/casework/SessionService.h"
#include "core/db/Transaction.h"

#include <stdexcept>

namespace tawjih::test {

namespace {

template <typename T>
T must(Result<T> result) {
    if (!result)
        throw std::runtime_error("random record: code " + std::to_string(static_cast<int>(result.error().code)) + " " +
                                 result.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace

RandomRecord::RandomRecord(GuidanceDesk& desk, int persons, quint32 seed) : m_desk(desk), m_random(seed) {
    for (int i = 0; i < persons; ++i)
        m_lives.push_back(invent());
    db::Transaction transaction(*desk.db);
    must(transaction.begin());
    for (Life& life : m_lives)
        write(life);
    must(transaction.commit());
    changeSome();
}

/// People write things down on the day or some weeks later, never after today.
QDateTime RandomRecord::shortlyAfter(QDate day) {
    const QDateTime then(day.addDays(m_random.bounded(30)), QTime(m_random.bounded(8, 18), 0), Qt::UTC);
    return std::min(then, m_desk.clock.now().addSecs(-3600));
}

Life RandomRecord::invent() {
    const QDate today = m_desk.today();
    Life life;
    Beneficiary& person = life.person;
    person.id = BeneficiaryId::create(m_desk.clock);
    person.name.givenLatin = QStringLiteral("Awa");
    person.registeredOn = day(today.addDays(-700), today);
    person.stamp = {1, shortlyAfter(person.registeredOn), m_desk.actor.id};

    CaseFile file;
    file.stamp = person.stamp;
    file.openedOn = person.registeredOn;
    life.caseVersions.push_back(file);
    while (chance(25)) {
        file.status = CaseStatus::Closed;
        file.closing = CaseClosing{day(file.openedOn, today), ClosingReason::NoContact};
        file.stamp.recordedAt = std::max(file.stamp.recordedAt, shortlyAfter(file.closing->on));
        life.caseVersions.push_back(file);
        if (chance(60))
            break;
        file.openedOn = day(file.closing->on, today);
        file.status = CaseStatus::Open;
        file.closing.reset();
        ++file.spell;
        file.stamp.recordedAt = std::max(file.stamp.recordedAt, shortlyAfter(file.openedOn));
        life.caseVersions.push_back(file);
    }
    for (int i = m_random.bounded(4); i > 0; --i) {
        CounsellingSession session;
        session.beneficiary = person.id;
        session.heldAt = QDateTime(day(person.registeredOn, today), QTime(8, 0), Qt::UTC);
        session.attendance = chance(50) ? Attendance::Seen : chance(50) ? Attendance::NoShow : Attendance::Unknown;
        session.stamp = {1, std::max(person.stamp.recordedAt, shortlyAfter(session.heldAt.date())), m_desk.actor.id};
        life.sessions.push_back({session});
    }
    for (int i = m_random.bounded(4); i > 0; --i)
        life.referrals.push_back(inventReferral(person));
    QDate asked = person.registeredOn;
    for (const auto& versions : life.referrals)
        if (const auto& outcome = versions.back().outcome; outcome && outcome->completedOn && chance(80))
            asked = *outcome->completedOn;
    for (int i = m_random.bounded(6); i > 0; --i) {
        FollowUp followUp;
        followUp.id = FollowUpId::create(m_desk.clock);
        followUp.beneficiary = person.id;
        followUp.months = chance(40) ? 6 : chance(70) ? 12 : 3;
        followUp.checkedOn = day(asked, today);
        followUp.situation = static_cast<EmploymentSituation>(m_random.bounded(7));
        followUp.stamp = {1, std::max(person.stamp.recordedAt, shortlyAfter(followUp.checkedOn)), m_desk.actor.id};
        life.followUps.push_back({followUp});
    }
    return life;
}

/// A walk along the steps that the rules allow.
std::vector<Referral> RandomRecord::inventReferral(const Beneficiary& person) {
    const QDate today = m_desk.today();
    const auto place = static_cast<std::size_t>(m_random.bounded(static_cast<int>(m_desk.places.size())));
    Referral referral;
    referral.id = ReferralId::create(m_desk.clock);
    referral.beneficiary = person.id;
    referral.establishment = m_desk.places[place].id;
    referral.advisor = m_desk.actor.id;
    referral.createdOn = referral.statusOn = day(person.registeredOn, today);
    referral.stamp = {1, std::max(person.stamp.recordedAt, shortlyAfter(referral.createdOn)), m_desk.actor.id};
    std::vector<Referral> versions{referral};
    QDate on = referral.createdOn;
    for (int tries = 0; tries < 12; ++tries) {
        on = std::min(today, on.addDays(m_random.bounded(20)));
        Transition transition;
        if (chance(50)) {
            RequestStep step{static_cast<ReferralStatus>(m_random.bounded(1, 8)), on, {}, {}};
            // Most of them accepted, or hardly anybody would get far.
            if (referral.status != ReferralStatus::Draft && chance(60))
                step.to = ReferralStatus::Accepted;
            if (step.to == ReferralStatus::Refused)
                step.reasons = {RefusalReason::Other};
            transition = step;
        } else {
            OutcomeStep step{static_cast<TrainingOutcome>(m_random.bounded(8)), on, {}, {}};
            if (const auto next = ReferralRules::nextOutcomes(referral); !next.empty() && chance(70))
                step.to = next.front();
            if (step.to == TrainingOutcome::DroppedOut)
                step.reason = DropOutReason::Unknown;
            transition = step;
        }
        auto next = ReferralRules::apply(referral, transition, today);
        if (!next)
            continue;
        next->stamp = {referral.stamp.version + 1, std::max(referral.stamp.recordedAt, shortlyAfter(on)),
                       m_desk.actor.id};
        referral = *next;
        versions.push_back(referral);
    }
    return versions;
}

void RandomRecord::write(Life& life) {
    IntakeWriter writer(m_desk.context());
    must(writer.begin());
    PersonIntake intake;
    intake.person = life.person;
    intake.versions = life.caseVersions;
    for (const auto& versions : life.sessions)
        intake.sessions.push_back(versions.front());
    must(writer.add(intake));
    must(writer.finish());
    life.person = intake.person;
    life.caseVersions = intake.versions;
    for (std::size_t i = 0; i < life.sessions.size(); ++i)
        life.sessions[i] = {intake.sessions[i]};
    std::vector<ReferralRecord> records;
    for (const auto& versions : life.referrals)
        records.push_back({versions.back(), {}, {versions.begin(), versions.end() - 1}});
    must(m_desk.referrals.insertAll(records));
    std::vector<FollowUp> found;
    for (const auto& versions : life.followUps)
        found.push_back(versions.front());
    must(m_desk.followUps.insertAll(found));
}

/// Corrections after the event, one an hour, so that the derived tables have to follow.
void RandomRecord::changeSome() {
    SessionService sessions(m_desk.context());
    for (Life& life : m_lives) {
        if (!chance(30))
            continue;
        m_desk.clock.advance(60);
        if (!life.sessions.empty()) {
            auto& versions = life.sessions.front();
            CounsellingSession session = versions.back();
            session.attendance = session.attendance == Attendance::Seen ? Attendance::Excused : Attendance::Seen;
            versions.push_back(must(sessions.save(session)));
        }
        if (!life.followUps.empty()) {
            auto& versions = life.followUps.front();
            FollowUp followUp = versions.back();
            followUp.situation = static_cast<EmploymentSituation>(m_random.bounded(7));
            followUp.months = chance(50) ? 6 : 12;
            versions.push_back(must(m_desk.followUps.record(followUp)));
        }
        for (auto& versions : life.referrals) {
            const auto outcomes = ReferralRules::nextOutcomes(versions.back());
            if (!outcomes.empty() && outcomes.front() != TrainingOutcome::DroppedOut) {
                const OutcomeStep step{outcomes.front(), m_desk.today(), {}, {}};
                versions.push_back(must(m_desk.referrals.recordOutcome(versions.back(), step)));
            }
        }
    }
}

} // namespace tawjih::test
