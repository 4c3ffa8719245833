#include "core/rights/CoarseDays.h"

#include "core/beneficiary/BirthDate.h"
#include "core/indicator/Period.h"

#include <algorithm>

namespace tawjih::rights {

namespace {

/// Ages at which a group of domain.md begins, or figures stop calling an age improbable.
constexpr int ages[] = {14, 15, 20, 25, 30, 35, 55, 81};

int groupOf(QDate birth, QDate event) {
    const int age = BirthDate::exact(birth).ageOn(event).value_or(0);
    const auto group = std::ranges::count_if(ages, [age](int least) { return age >= least; });
    return 2 * static_cast<int>(group) + (birth >= event ? 1 : 0);
}

QDate birthday(QDate birth, int age) {
    // Of 29 February: ageOn() counts from 1 March where there is none.
    const QDate day(birth.year() + age, birth.month(), birth.day());
    return day.isValid() ? day : QDate(birth.year() + age, birth.month() + 1, 1);
}

bool sameMonth(QDate one, QDate other) {
    return one.year() == other.year() && one.month() == other.month();
}

/// From the coarsest to the day itself.
std::vector<QDate> candidates(QDate birth) {
    const QDate month(birth.year(), birth.month(), 1);
    return {QDate(birth.year(), 1, 1),
            QDate(birth.year(), 7, 1),
            QDate(birth.year() + 1, 1, 1),
            month,
            month.addMonths(1),
            birth};
}

} // namespace

CoarseDays::CoarseDays(const PersonDays& days) {
    arrange(days);
    if (setBirths(days))
        return;
    for (const QDate birth : days.births)
        for (const int age : ages)
            m_parts.push_back(birthday(birth, age));
    arrange(days);
    (void)setBirths(days);
}

QDate CoarseDays::day(QDate day) const {
    QDate first = std::max(QDate(day.year(), day.month(), 1), Period::projectYear(day).from);
    for (const QDate part : m_parts)
        if (part <= day && sameMonth(part, day))
            first = std::max(first, part);
    return first;
}

QDate CoarseDays::referralDay(const QUuid& referral, QDate day) const {
    return day.addDays(-m_shifts.value(referral, 0));
}

QDate CoarseDays::followUpDay(const QUuid& followUp, QDate day) const {
    return m_exact.contains(followUp) ? day : this->day(day);
}

QDate CoarseDays::birth(QDate birth) const {
    return m_births.value(birth, birth);
}

void CoarseDays::arrange(const PersonDays& days) {
    m_shifts.clear();
    m_exact.clear();
    m_events.clear();
    for (auto referral = days.referrals.cbegin(); referral != days.referrals.cend(); ++referral) {
        int shift = 31;
        for (const QDate each : *referral)
            shift = std::min(shift, slack(each));
        for (const QDate completed : days.completions.value(referral.key()))
            for (auto followUp = days.followUps.cbegin(); followUp != days.followUps.cend(); ++followUp)
                if (std::ranges::any_of(*followUp, [&](QDate each) { return sameMonth(each, completed); })) {
                    shift = 0;
                    m_exact.insert(followUp.key(), true);
                }
        m_shifts.insert(referral.key(), shift);
    }
    for (const QDate each : days.events)
        m_events.emplace_back(each, day(each));
    for (auto referral = days.referrals.cbegin(); referral != days.referrals.cend(); ++referral)
        for (const QDate each : *referral)
            m_events.emplace_back(each, referralDay(referral.key(), each));
    for (auto followUp = days.followUps.cbegin(); followUp != days.followUps.cend(); ++followUp)
        for (const QDate each : *followUp)
            m_events.emplace_back(each, followUpDay(followUp.key(), each));
}

bool CoarseDays::setBirths(const PersonDays& days) {
    bool all = true;
    for (const QDate birth : days.births) {
        const auto fits = [&](QDate coarse) {
            return std::ranges::all_of(m_events, [&](const auto& event) {
                return groupOf(birth, event.first) == groupOf(coarse, event.second);
            });
        };
        const auto choices = candidates(birth);
        const auto found = std::ranges::find_if(choices, fits);
        all = all && found != choices.end();
        m_births.insert(birth, found != choices.end() ? *found : birth);
    }
    return all;
}

} // namespace tawjih::rights
