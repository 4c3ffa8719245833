#include "core/demo/DemoFollowUps.h"

namespace tawjih::demo {

namespace {

constexpr int newDays = 21; // a case of the last weeks may still wait for its advisor

} // namespace

DemoFollowUps::DemoFollowUps(const QDateTime& now, DemoRandom& random) : m_now(now), m_random(random) {}

void DemoFollowUps::call(BeneficiaryId person, QDate registeredOn, const std::vector<FollowUp>& found, UserId advisor) {
    if (m_random.chance(60)) {
        const QDate day = registeredOn.addDays(FollowUpRules::firstDays + m_random.between(0, 4));
        const bool wrong = m_random.chance(6);
        note(person, FollowUpMark::Week1, day, wrong ? ContactResult::WrongNumber : ContactResult::NoAnswer, advisor);
        if (!wrong && m_random.chance(80))
            note(person, FollowUpMark::Week1, day.addDays(1), ContactResult::Reached, advisor);
    }
    for (const FollowUp& answer : found) {
        const FollowUpMark mark = FollowUpRules::markOf(answer.months);
        const bool unreachable = answer.situation == EmploymentSituation::Unreachable;
        const int inVain = unreachable ? FollowUpRules::enoughAttempts : m_random.between(0, 2);
        for (int left = inVain; left > 0; --left)
            note(person, mark, answer.checkedOn.addDays(-left),
                 m_random.chance(85) ? ContactResult::NoAnswer : ContactResult::WrongNumber, advisor);
        if (!unreachable)
            note(person, mark, answer.checkedOn, ContactResult::Reached, advisor);
    }
}

void DemoFollowUps::callInVain(const std::vector<DueFollowUp>& due, UserId caller) {
    const QDate today = m_now.date();
    for (const DueFollowUp& person : due) {
        if (person.attempts > 0 || !m_random.chance(45))
            continue;
        const int most = person.months == 0 ? FollowUpRules::enoughAttempts - 1 : FollowUpRules::enoughAttempts;
        for (int left = m_random.between(1, most); left > 0; --left)
            note(person.beneficiary, person.mark, std::max(person.dueOn, today.addDays(-3 * left)),
                 ContactResult::NoAnswer, caller);
    }
}

bool DemoFollowUps::waitsForAdvisor(QDate registeredOn) {
    return m_random.chance(registeredOn.daysTo(m_now.date()) < newDays ? 20 : 1);
}

void DemoFollowUps::note(BeneficiaryId person, FollowUpMark mark, QDate day, ContactResult result, UserId caller) {
    ContactAttempt attempt;
    attempt.beneficiary = person;
    attempt.mark = mark;
    attempt.attemptedAt = {day, QTime(m_random.between(9, 16), 5 * m_random.between(0, 11)), Qt::UTC};
    attempt.way =
        m_random.pick<ContactWay>({{ContactWay::Phone, 60}, {ContactWay::WhatsApp, 30}, {ContactWay::Message, 10}});
    attempt.result = result;
    attempt.recordedAt = attempt.attemptedAt;
    attempt.recordedBy = caller;
    const auto first = m_random.bits();
    attempt.id = ContactAttemptId(makeUuidV7(attempt.attemptedAt, first, m_random.bits()));
    if (attempt.attemptedAt <= m_now)
        m_attempts.push_back(std::move(attempt));
}

UserId busyAdvisor(const std::vector<UserId>& advisors, DemoRandom& random) {
    const std::size_t count = advisors.size();
    std::size_t left = random.bits() % (count * (count + 1) / 2);
    for (std::size_t i = 0; i < count; ++i) { // the first has as many parts as there are advisors, the last has one
        if (left < count - i)
            return advisors[i];
        left -= count - i;
    }
    return advisors.back();
}

} // namespace tawjih::demo
