#pragma once

#include "core/base/Result.h"
#include "core/indicator/StatisticsService.h"

#include <map>

namespace tawjih {

/// Counts as the database gives them; StatisticsService makes figures of them.
class StatisticsRepository {
public:
    explicit StatisticsRepository(db::Connection& connection) : m_db(connection) {}

    /// Persons of a cohort who got equally far.
    struct Journeys {
        int stage = 0;
        int employed6 = 0;
        int employed12 = 0;
        qint64 persons = 0;
    };
    /// Referrals to one provider that stand alike.
    struct Referrals {
        ProviderId provider;
        QString status;
        QString outcome; ///< empty: none
        qint64 count = 0;
    };
    /// By month, "2026-03".
    using Months = std::map<QString, qint64>;

    /// First registrations by month of the period.
    [[nodiscard]] Result<Months> registered(const StatisticsFilter& filter) const;
    /// Re-openings of cases by month of the period: each spell of a case counts once, on its opening day as last known.
    [[nodiscard]] Result<Months> returned(const StatisticsFilter& filter) const;
    /// The cohort registered in the period, with any provider or, where `provider` is given, only the referrals to it.
    [[nodiscard]] Result<std::vector<Journeys>> journeys(const StatisticsFilter& filter,
                                                         std::optional<ProviderId> provider) const;
    /// Referrals sent in the period.
    [[nodiscard]] Result<std::vector<Referrals>> referrals(const StatisticsFilter& filter) const;
    /// Active providers, and those that are not but have referrals (`used`), by French name.
    [[nodiscard]] Result<std::vector<Provider>> providers(const StatisticsFilter& filter,
                                                          const std::vector<Referrals>& used) const;

private:
    db::Connection& m_db;
};

} // namespace tawjih
