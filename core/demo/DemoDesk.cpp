#include "core/demo/DemoDesk.h"

#include "core/casework/IntakeWriter.h"
#include "core/catalogue/CatalogueService.h"
#include "core/db/Transaction.h"
#include "core/demo/DemoAgenda.h"
#include "core/demo/DemoFollowUps.h"
#include "core/demo/DemoHouseholds.h"
#include "core/demo/DemoIntakes.h"
#include "core/demo/DemoLetters.h"
#include "core/demo/DemoLife.h"
#include "core/demo/DemoPapers.h"
#include "core/demo/DemoPeople.h"
#include "core/demo/DemoPlans.h"
#include "core/demo/DemoSeats.h"
#include "core/indicator/FactService.h"
#include "core/letter/LetterLedger.h"
#include "core/outcome/FollowUpService.h"
#include "core/referral/ReferralRules.h"
#include "core/referral/ReferralService.h"
#include "core/referral/SeatService.h"

#include <algorithm>
#include <array>

namespace tawjih::demo {

namespace {

constexpr int personsATransaction = 5000;
constexpr int daysWithPlan = 150; // those who came lately have a plan

QDateTime atDesk(QDate day, int hour) {
    return {day, QTime(hour, 0), Qt::UTC};
}

/// Days of registration over three years: working days, more in September, October and January, a desk that grows.
std::vector<QDate> registrationDays(const DemoOptions& options, DemoRandom& random) {
    constexpr std::array monthWeights = {0, 12, 10, 9, 9, 9, 8, 7, 5, 15, 14, 11, 8};
    const QDate first = options.today.addYears(-3);
    const int span = static_cast<int>(first.daysTo(options.today));
    std::vector<QDate> days;
    days.reserve(static_cast<std::size_t>(options.persons));
    while (days.size() < static_cast<std::size_t>(options.persons)) {
        const int offset = random.between(0, span);
        const QDate day = first.addDays(offset);
        const int weight = monthWeights[static_cast<std::size_t>(day.month())] * (60 + 60 * offset / span) / 120;
        if (day.dayOfWeek() < 6 && random.between(1, 15) <= weight)
            days.push_back(day);
    }
    std::ranges::sort(days);
    return days;
}

/// One person's records, on their way to the writers.
class Records {
public:
    Records(DemoRandom& random, QDate today) : m_random(random), m_today(today) {}

    template <typename Id>
    [[nodiscard]] Id id(const QDateTime& instant) {
        const auto first = m_random.bits();
        return Id(makeUuidV7(instant, first, m_random.bits()));
    }

    [[nodiscard]] PersonIntake intake(Beneficiary person, UserId advisor, DemoLife& life) {
        PersonIntake intake;
        intake.person = std::move(person);
        const QDateTime registered = atDesk(intake.person.registeredOn, 9);
        intake.person.stamp = {0, registered, advisor};
        CaseFile opened;
        opened.id = id<CaseId>(registered);
        opened.stamp = {0, registered, advisor};
        opened.advisor = advisor;
        opened.openedOn = intake.person.registeredOn;
        opened.openingReason = m_random.chance(80) ? OpeningReason::Orientation : OpeningReason::Information;
        intake.versions.push_back(opened);
        if (life.closing) {
            CaseFile closed = opened;
            closed.stamp.recordedAt = atDesk(life.closing->on, 16);
            closed.status = CaseStatus::Closed;
            closed.closing = life.closing;
            intake.versions.push_back(closed);
        }
        for (Consent& consent : life.consents) {
            consent.recordedAt = atDesk(consent.decidedOn, 9);
            consent.recordedBy = advisor;
            consent.id = id<ConsentId>(consent.recordedAt);
        }
        for (CounsellingSession& session : life.sessions) {
            session.stamp = {0, std::min(session.heldAt, atDesk(m_today, 8)), advisor};
            session.id = id<SessionId>(session.stamp.recordedAt);
        }
        intake.consents = std::move(life.consents);
        intake.sessions = std::move(life.sessions);
        return intake;
    }

    /// The referral with every version that it went through, each built by the rules.
    [[nodiscard]] Result<ReferralRecord> record(const DemoReferral& demo, UserId advisor) {
        ReferralRecord record;
        Referral current = demo.draft;
        current.stamp = {1, atDesk(current.createdOn, 10), advisor};
        current.id = id<ReferralId>(current.stamp.recordedAt);
        for (const DemoStep& step : demo.steps) {
            record.earlierVersions.push_back(current);
            ReferralTransition transition;
            transition.from = step.status       ? codeOf(current.status)
                              : current.outcome ? codeOf(current.outcome->outcome)
                                                : QString();
            TRY_ASSIGN(Referral next, ReferralRules::apply(current, ruleStep(step), m_today));
            next.stamp = {current.stamp.version + 1,
                          std::max(atDesk(step.on, 11), current.stamp.recordedAt.addSecs(60)), advisor};
            transition.referral = current.id;
            transition.track = step.status ? ReferralTransition::Track::Request : ReferralTransition::Track::Outcome;
            transition.to = step.status ? codeOf(next.status) : codeOf(next.outcome->outcome);
            transition.happenedOn = step.on;
            transition.recordedAt = next.stamp.recordedAt;
            transition.recordedBy = advisor;
            for (const RefusalReason reason : step.reasons)
                transition.reasons.push_back(codeOf(reason));
            if (step.outcome && step.outcome->dropOutReason)
                transition.reasons.push_back(codeOf(*step.outcome->dropOutReason));
            record.transitions.push_back(std::move(transition));
            current = std::move(next);
        }
        record.referral = std::move(current);
        return record;
    }

    void stamp(std::vector<FollowUp>& followUps, UserId advisor) {
        for (FollowUp& followUp : followUps) {
            followUp.stamp = {1, atDesk(followUp.checkedOn, 14), advisor};
            followUp.id = id<FollowUpId>(followUp.stamp.recordedAt);
        }
    }

private:
    [[nodiscard]] static Transition ruleStep(const DemoStep& step) {
        if (step.status)
            return RequestStep{*step.status, step.on, step.reasons, {}};
        return OutcomeStep{step.outcome->outcome, step.on, step.outcome->dropOutReason, {}};
    }

    DemoRandom& m_random;
    QDate m_today;
};

Result<std::vector<DemoOffer>> offersOf(CatalogueService& catalogue) {
    TRY(catalogue.seedCatalogue());
    TRY_ASSIGN(const auto providers, catalogue.providers());
    TRY_ASSIGN(const auto establishments, catalogue.establishments());
    TRY_ASSIGN(const auto programmes, catalogue.programmes());
    std::vector<DemoOffer> offers;
    for (const Programme& programme : programmes) {
        const auto place = std::ranges::find(establishments, programme.establishment, &Establishment::id);
        if (place == establishments.end())
            continue;
        const auto provider = std::ranges::find(providers, place->provider, &Provider::id);
        offers.push_back({provider == providers.end() ? ProviderKind::Other : provider->kind, place->id, programme.id,
                          programme.trade, programme.mode, programme.durationMonths.value_or(12)});
    }
    // By key and not by name, so that a renamed programme does not change who is sent where.
    std::ranges::sort(offers, [](const DemoOffer& a, const DemoOffer& b) { return a.programme < b.programme; });
    return offers;
}

} // namespace

DemoDesk::DemoDesk(const ServiceContext& context, CatalogueService& catalogue, ReferralService& referrals,
                   FollowUpService& followUps)
    : m_context(context)
    , m_catalogue(catalogue)
    , m_referrals(referrals)
    , m_followUps(followUps) {}

Status DemoDesk::fill(const DemoOptions& options, const std::function<bool(int, int)>& progress) {
    Q_ASSERT(!options.advisors.empty());
    TRY(vault::require(m_context.actor, vault::Permission::ImportPersons));
    TRY_ASSIGN(const auto offers, offersOf(m_catalogue));
    DemoRandom chanceOfIntakes(options.seed); // their own, so that more of them do not change the people
    TRY(addIntakes(m_catalogue, options.today, m_context.actor.name, chanceOfIntakes));
    DemoRandom chanceOfPlans(options.seed);
    DemoRandom chanceOfPapers(options.seed);
    PlanService plans(m_context);
    const bool mayPlan = vault::permits(m_context.actor.roles, vault::Permission::EditCases);
    const ChangeNotifier::Batch batch(m_context.changes); // a plan is announced by its service: once, at the end
    DemoRandom random(options.seed);
    const DemoPeople people;
    Records records(random, options.today);
    TRY_ASSIGN(const auto intakes, m_catalogue.intakes());
    DemoSeats seats(intakes, options.today, chanceOfIntakes);
    DemoRandom chanceOfLetters(options.seed);
    DemoLetters letters(chanceOfLetters);
    DemoRandom chanceOfCalls(options.seed);
    DemoFollowUps calls(std::min(m_context.clock.now(), atDesk(options.today, 23)), chanceOfCalls);
    DemoRandom chanceOfKin(options.seed);
    DemoHouseholds households(chanceOfKin);
    const auto days = registrationDays(options, random);

    indicator::FactService facts(m_context.db);
    TRY(facts.suspend()); // drawn once, at the end
    for (int done = 0; done < options.persons;) {
        db::Transaction transaction(m_context.db);
        TRY(transaction.begin());
        IntakeWriter writer(m_context);
        TRY(writer.begin());
        std::vector<ReferralRecord> referrals;
        std::vector<FollowUp> followUps;
        const int end = std::min(done + personsATransaction, options.persons);
        for (; done < end; ++done) {
            if (done % 100 == 0 && progress && !progress(done, options.persons))
                return fail(ErrorCode::Cancelled);
            Beneficiary person = people.make(random, days[static_cast<std::size_t>(done)]);
            person.id = records.id<BeneficiaryId>(atDesk(person.registeredOn, 9));
            addPapers(person, options.today, chanceOfPapers);
            households.meet(person);
            const UserId advisor = busyAdvisor(options.advisors, random);
            DemoLife life = live(person, advisor, offers, options.today, random);
            const bool planned = mayPlan && !life.closing && person.registeredOn.daysTo(options.today) < daysWithPlan;
            PersonIntake intake = records.intake(std::move(person), advisor, life);
            if (!life.closing && calls.waitsForAdvisor(intake.person.registeredOn))
                for (CaseFile& version : intake.versions)
                    version.advisor = {};
            calls.call(intake.person.id, intake.person.registeredOn, life.followUps, advisor);
            TRY(writer.add(intake));
            if (planned)
                TRY(addPlan(plans, intake.person, offers, advisor, options.today, chanceOfPlans));
            for (const DemoReferral& referral : life.referrals) {
                TRY_ASSIGN(auto record, records.record(referral, advisor));
                seats.place(record);
                letters.write(record);
                referrals.push_back(std::move(record));
            }
            letters.write(intake.person.id, advisor, intake.sessions);
            records.stamp(life.followUps, advisor);
            std::ranges::move(life.followUps, std::back_inserter(followUps));
        }
        TRY(m_referrals.insertAll(referrals));
        TRY(m_followUps.insertAll(followUps));
        TRY(writer.finish());
        if (mayPlan)
            TRY(households.link(m_context));
        TRY(SeatService(m_context).insertAll(seats.take()));
        TRY(LetterLedger(m_context).insertAll(letters.take()));
        TRY(m_followUps.insertAttempts(calls.take()));
        TRY(transaction.commit());
    }
    TRY_ASSIGN(const auto due, m_followUps.due(options.today));
    calls.callInVain(due, options.advisors.front());
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY(m_followUps.insertAttempts(calls.take()));
    DemoRandom chanceOfAgenda(options.seed);
    if (mayPlan)
        TRY(addAgenda(m_context, m_referrals, options.today, options.advisors, chanceOfAgenda));
    TRY(transaction.commit());
    TRY(facts.refreshOutdated());
    if (progress)
        progress(options.persons, options.persons);
    m_context.changes.notify(ChangeKind::Everything);
    return {};
}

} // namespace tawjih::demo
