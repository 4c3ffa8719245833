#include "core/demo/DemoLife.h"

#include <algorithm>

namespace tawjih::demo {

namespace {

/// Lives one person's years; each member function is one part of that life.
class Biographer {
public:
    Biographer(const Beneficiary& person, UserId advisor, const std::vector<DemoOffer>& offers, QDate today,
               DemoRandom& random)
        : m_person(person)
        , m_advisor(advisor)
        , m_offers(offers)
        , m_today(today)
        , m_random(random) {}

    DemoLife write() {
        consent(ConsentPurpose::Record, {}, m_person.registeredOn, 100);
        consent(ConsentPurpose::FollowUp, {}, m_person.registeredOn, 85);
        consent(ConsentPurpose::Statistics, {}, m_person.registeredOn, 88);
        consent(ConsentPurpose::TransferAbroad, {}, m_person.registeredOn, 55);
        counsel();
        if (m_counselled && m_random.chance(66))
            refer(m_life.sessions.back().heldAt.date().addDays(m_random.between(0, 5)));
        followUpWithoutTraining();
        lastWords();
        return std::move(m_life);
    }

private:
    [[nodiscard]] bool past(QDate day) const { return day <= m_today; }

    [[nodiscard]] static QDate workday(QDate day) {
        while (day.dayOfWeek() >= 6)
            day = day.addDays(1);
        return day;
    }

    void consent(ConsentPurpose purpose, EstablishmentId establishment, QDate on, int givenPercent) {
        Consent entry;
        entry.beneficiary = m_person.id;
        entry.purpose = purpose;
        entry.establishment = establishment;
        entry.decision = m_random.chance(givenPercent) ? ConsentDecision::Given : ConsentDecision::Refused;
        entry.decidedOn = on;
        entry.form = m_random.chance(40) ? ConsentForm::Written : ConsentForm::Verbal;
        entry.language = m_person.languages.back().language;
        entry.interpreter = m_random.chance(12) ? InterpreterKind::Relative : InterpreterKind::None;
        entry.certifiedBy = m_advisor;
        m_life.consents.push_back(entry);
    }

    CounsellingSession& session(SessionKind kind, QDate day, Attendance attendance) {
        CounsellingSession session;
        session.beneficiary = m_person.id;
        session.advisor = m_advisor;
        session.heldAt = QDateTime(day, QTime{8 + m_random.between(0, 7), 15 * m_random.between(0, 3)}, Qt::UTC);
        session.minutes = m_random.any(std::vector{15, 20, 30, 45, 60});
        session.kind = kind;
        session.mode =
            kind == SessionKind::FollowUp && m_random.chance(70) ? SessionMode::Phone : SessionMode::InPerson;
        session.language = m_person.languages.back().language;
        session.interpreter = m_random.chance(8) ? InterpreterKind::Relative : InterpreterKind::None;
        session.attendance = attendance;
        m_life.sessions.push_back(session);
        return m_life.sessions.back();
    }

    [[nodiscard]] Attendance attendance() {
        return m_random.pick<Attendance>(
            {{Attendance::Seen, 84}, {Attendance::Excused, 5}, {Attendance::NoShow, 9}, {Attendance::Revoked, 2}});
    }

    // accueil → bilan → projet (domain.md, Counselling practice); about one in eight never comes back after the
    // reception.
    void counsel() {
        session(SessionKind::Reception, m_person.registeredOn, Attendance::Seen);
        if (m_random.chance(12))
            return;
        QDate day = m_person.registeredOn;
        for (const SessionKind kind : {SessionKind::Assessment, SessionKind::CareerPlan}) {
            day = workday(day.addDays(m_random.between(3, 16)));
            if (!past(day))
                return;
            auto& met = session(kind, day, attendance());
            met.note = kind == SessionKind::Assessment
                           ? QStringLiteral("Bilan : niveau, expérience et contraintes passés en revue.")
                           : QStringLiteral("Projet : métiers classés, conditions d'admission expliquées.");
            m_counselled = m_counselled || met.attendance == Attendance::Seen;
        }
        for (const int days : {7, 30, 90}) {
            const QDate again = workday(day.addDays(days));
            if (past(again) && m_random.chance(45))
                session(SessionKind::FollowUp, again, attendance());
        }
        std::ranges::stable_sort(m_life.sessions, {}, &CounsellingSession::heldAt);
    }

    [[nodiscard]] const DemoOffer& choose() {
        // A wish is followed where some centre offers it.
        for (const QString& wish : m_person.interests)
            for (int tries = 0; tries < 6; ++tries)
                if (const auto& offer = m_random.any(m_offers); offer.trade == wish)
                    return offer;
        return m_random.any(m_offers);
    }

    void refer(QDate day) {
        if (m_offers.empty() || !past(day))
            return;
        const DemoOffer& offer = choose();
        consent(ConsentPurpose::Share, offer.establishment, day, 100);
        DemoReferral referral;
        referral.draft.beneficiary = m_person.id;
        referral.draft.establishment = offer.establishment;
        referral.draft.programme = offer.programme;
        referral.draft.advisor = m_advisor;
        referral.draft.createdOn = referral.draft.statusOn = day;
        if (past(day) && !(m_today.daysTo(day) > -4 && m_random.chance(50)))
            answer(referral, offer, day.addDays(m_random.between(0, 2)));
        const bool secondTry = !referral.steps.empty() && m_random.chance(40) &&
                               (referral.steps.back().status == ReferralStatus::Refused ||
                                referral.steps.back().status == ReferralStatus::Expired);
        const QDate end = referral.steps.empty() ? day : referral.steps.back().on;
        m_life.referrals.push_back(std::move(referral));
        if (secondTry && m_life.referrals.size() < 3)
            refer(workday(end.addDays(m_random.between(5, 30))));
    }

    bool step(DemoReferral& referral, ReferralStatus status, QDate on, std::vector<RefusalReason> reasons = {}) {
        if (!past(on))
            return false;
        referral.steps.push_back({status, std::nullopt, on, std::move(reasons)});
        return true;
    }

    bool step(DemoReferral& referral, TrainingOutcome outcome, QDate on, std::optional<DropOutReason> reason = {}) {
        if (!past(on))
            return false;
        referral.steps.push_back({std::nullopt, OutcomeState{outcome, on, reason}, on, {}});
        return true;
    }

    // Handicrafts answer in about 9 days, Entraide Nationale in 12, OFPPT in 23 (the delays of the mock-ups, invented).
    void answer(DemoReferral& referral, const DemoOffer& offer, QDate sent) {
        if (!step(referral, ReferralStatus::Sent, sent))
            return;
        const int usual = offer.kind == ProviderKind::Handicrafts ? 9 : offer.kind == ProviderKind::Entraide ? 12 : 23;
        QDate day = sent.addDays(m_random.between(usual / 3, usual + 6));
        if (m_random.chance(35) &&
            !step(referral, ReferralStatus::UnderReview, sent.addDays(m_random.between(1, usual / 3))))
            return;
        switch (m_random.pick<int>({{0, 62}, {1, 18}, {2, 7}, {3, 10}, {4, 3}})) {
        case 0:
            accepted(referral, offer, day);
            break;
        case 1:
            step(referral, ReferralStatus::Refused, day,
                 {m_random.pick<RefusalReason>({{RefusalReason::SessionFull, 30},
                                                {RefusalReason::NotEligible, 28},
                                                {RefusalReason::Unreachable, 14},
                                                {RefusalReason::Absent, 10},
                                                {RefusalReason::Obstacles, 8},
                                                {RefusalReason::AlreadyEmployed, 6},
                                                {RefusalReason::NotInterested, 4}})});
            break;
        case 2:
            if (step(referral, ReferralStatus::Waitlisted, day) && m_random.chance(55))
                accepted(referral, offer, day.addDays(m_random.between(10, 60)));
            break;
        case 3:
            step(referral, ReferralStatus::Expired, sent.addDays(31));
            break;
        default:
            step(referral, ReferralStatus::Withdrawn, day);
        }
    }

    void accepted(DemoReferral& referral, const DemoOffer& offer, QDate day) {
        if (!step(referral, ReferralStatus::Accepted, day) || !step(referral, TrainingOutcome::Admitted, day))
            return;
        const QDate start = workday(day.addDays(m_random.between(7, 50)));
        if (m_random.chance(9)) {
            step(referral, TrainingOutcome::NoShow, start.addDays(7));
            return;
        }
        if (!step(referral, TrainingOutcome::Enrolled, start) ||
            !step(referral, TrainingOutcome::Attending, start.addDays(m_random.between(7, 14))))
            return;
        const QDate end = start.addMonths(offer.months);
        if (m_random.chance(offer.mode == TrainingMode::Apprenticeship ? 42 : 24)) {
            const int days = std::max(21, static_cast<int>(start.daysTo(end)) - 30);
            step(referral, TrainingOutcome::DroppedOut, start.addDays(m_random.between(20, days)),
                 m_random.pick<DropOutReason>({{DropOutReason::Income, 38},
                                               {DropOutReason::Transport, 12},
                                               {DropOutReason::Childcare, 12},
                                               {DropOutReason::OnwardMigration, 9},
                                               {DropOutReason::Language, 8},
                                               {DropOutReason::Housing, 7},
                                               {DropOutReason::Health, 6},
                                               {DropOutReason::CourseMismatch, 5},
                                               {DropOutReason::Unknown, 3}}));
            return;
        }
        if (!step(referral, TrainingOutcome::Completed, end))
            return;
        if (m_random.chance(82))
            step(referral, TrainingOutcome::Certified, end.addDays(m_random.between(10, 45)));
        followUp(end);
    }

    void followUp(QDate from) {
        for (const int months : {1, 3, 6, 12}) {
            const QDate day = workday(from.addMonths(months).addDays(m_random.between(0, 10)));
            if (!past(day) || !m_random.chance(80))
                continue;
            FollowUp found;
            found.beneficiary = m_person.id;
            found.months = months;
            found.checkedOn = day;
            found.situation = m_random.pick<EmploymentSituation>({{EmploymentSituation::Employed, 20 + 3 * months},
                                                                  {EmploymentSituation::SelfEmployed, 8 + months},
                                                                  {EmploymentSituation::FurtherTraining, 7},
                                                                  {EmploymentSituation::Seeking, 32 - months},
                                                                  {EmploymentSituation::Inactive, 8},
                                                                  {EmploymentSituation::Left, 5},
                                                                  {EmploymentSituation::Unreachable, 16}});
            found.evidence = m_random.chance(70) ? EvidenceLevel::Said : EvidenceLevel::Partner;
            m_life.followUps.push_back(found);
        }
    }

    // The desk also asks some of those who found work or another way without a training.
    void followUpWithoutTraining() {
        if (m_life.followUps.empty() && m_counselled && m_random.chance(25))
            followUp(m_person.registeredOn);
    }

    void lastWords() {
        auto& last = m_life.sessions.back();
        const QDate lastDay = last.heldAt.date();
        if (lastDay.daysTo(m_today) > 240 && m_random.chance(70)) {
            const bool trained = !m_life.followUps.empty();
            m_life.closing = CaseClosing{lastDay.addDays(m_random.between(90, 200)),
                                         trained ? ClosingReason::GoalReached
                                                 : m_random.pick<ClosingReason>({{ClosingReason::NoContact, 55},
                                                                                 {ClosingReason::InformationGiven, 25},
                                                                                 {ClosingReason::Left, 15},
                                                                                 {ClosingReason::PersonAsked, 5}})};
            return;
        }
        NextStep next;
        next.text = m_random.pick<QString>({{QStringLiteral("Pièces : certificat scolaire"), 30},
                                            {QStringLiteral("Appeler l'ISAT au sujet de la rentrée de couture"), 20},
                                            {QStringLiteral("Vérifier la réponse de l'établissement"), 30},
                                            {QStringLiteral("Équivalence du diplôme : déposer la demande"), 10},
                                            {QStringLiteral("Rappeler pour le suivi"), 10}});
        const QDate due = workday(lastDay.addDays(m_random.between(3, 30)));
        next.due = due;
        const bool recent = lastDay.daysTo(m_today) < 60;
        if (past(due) && !(recent && m_random.chance(12)))
            next.doneOn = std::min(m_today, due.addDays(m_random.between(0, 6)));
        last.nextStep = next;
        if (recent && m_random.chance(35)) {
            const QDate day = workday(m_today.addDays(m_random.between(0, 14)));
            session(SessionKind::FollowUp, day, Attendance::Unknown).minutes = 30;
        }
    }

    const Beneficiary& m_person;
    UserId m_advisor;
    const std::vector<DemoOffer>& m_offers;
    QDate m_today;
    DemoRandom& m_random;
    bool m_counselled = false;
    DemoLife m_life;
};

} // namespace

DemoLife live(const Beneficiary& person, UserId advisor, const std::vector<DemoOffer>& offers, QDate today,
              DemoRandom& random) {
    return Biographer(person, advisor, offers, today, random).write();
}

} // namespace tawjih::demo
