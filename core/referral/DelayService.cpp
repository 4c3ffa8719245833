#include "core/referral/DelayService.h"

#include "core/vault/SettingsService.h"

#include <array>

namespace tawjih {

namespace {

struct Setting {
    const char* name;
    int ReferralDelays::*days;
    int most;
    const char* field;
};

constexpr std::array<Setting, 3> settings{{
    {"referral.answer_days", &ReferralDelays::answerDays, 365, "answerDays"},
    {"referral.reminder_days", &ReferralDelays::reminderDays, 364, "reminderDays"},
    {"seat.hold_days", &ReferralDelays::holdDays, 90, "holdDays"},
}};

} // namespace

ReferralDelays DelayService::delays() const {
    const vault::SettingsService stored(m_context);
    ReferralDelays delays;
    // What cannot be read is as if it were not set: the step that follows meets the same failure, and says so.
    for (const Setting& setting : settings)
        delays.*setting.days =
            stored.number(QLatin1String(setting.name), delays.*setting.days).value_or(delays.*setting.days);
    return delays;
}

Status DelayService::save(const ReferralDelays& delays) {
    TRY(vault::require(m_context.actor, vault::Permission::ManageDesk));
    using Kind = FieldProblem::Kind;
    Error error{ErrorCode::Invalid, {}, {}};
    QMap<QString, int> numbers;
    for (const Setting& setting : settings) {
        const int days = delays.*setting.days;
        if (days < 1 || days > setting.most)
            error.problems.push_back({QLatin1String(setting.field), Kind::OutOfRange});
        numbers.insert(QLatin1String(setting.name), days);
    }
    if (error.problems.empty() && delays.reminderDays >= delays.answerDays)
        error.problems.push_back({QStringLiteral("reminderDays"), Kind::Contradiction});
    if (!error.problems.empty())
        return fail(std::move(error));
    return vault::SettingsService(m_context).save(numbers);
}

} // namespace tawjih
