#include "core/catalogue/StalenessService.h"

#include "core/vault/SettingsService.h"

#include <array>

namespace tawjih {

namespace {

struct Setting {
    const char* name;
    int StalenessDelays::*months;
    const char* field;
};

constexpr std::array<Setting, 2> settings{{
    {"catalogue.stale_months", &StalenessDelays::months, "months"},
    {"catalogue.stale_months_intake", &StalenessDelays::intakeMonths, "intakeMonths"},
}};

} // namespace

StalenessDelays StalenessService::delays() const {
    const vault::SettingsService stored(m_context);
    StalenessDelays delays;
    // What cannot be read is as if it were not set: the catalogue itself meets the same failure, and says so.
    for (const Setting& setting : settings)
        delays.*setting.months =
            stored.number(QLatin1String(setting.name), delays.*setting.months).value_or(delays.*setting.months);
    return delays;
}

Status StalenessService::save(const StalenessDelays& delays) {
    TRY(vault::require(m_context.actor, vault::Permission::ManageDesk));
    Error error{ErrorCode::Invalid, {}, {}};
    QMap<QString, int> numbers;
    for (const Setting& setting : settings) {
        const int months = delays.*setting.months;
        if (months < 1 || months > mostMonths)
            error.problems.push_back({QLatin1String(setting.field), FieldProblem::Kind::OutOfRange});
        numbers.insert(QLatin1String(setting.name), months);
    }
    if (!error.problems.empty())
        return fail(std::move(error));
    return vault::SettingsService(m_context).save(numbers);
}

} // namespace tawjih
