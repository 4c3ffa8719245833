#pragma once

#include "core/base/Result.h"
#include "core/indicator/Figure.h"
#include "core/indicator/Period.h"
#include "core/vault/Permissions.h"

#include <QDateTime>

namespace tawjih {

namespace db {
class Connection;
}

/// What the statistics are about.
struct StatisticsFilter {
    Period period = Period::everything();
    std::optional<ProviderId> provider;
    /// Figures as they were known at this instant (UTC), from the earlier versions of every record; empty: as known
    /// now.
    std::optional<QDateTime> asOf;
    bool operator==(const StatisticsFilter&) const = default;
};

/// Counts over one connection, on that connection's thread: a page's worker makes its own read-only connection and its
/// own service; Connection::interrupt() from any thread ends a figure with Error Cancelled. Two figures may be counted
/// at the same time on two connections. Needs SeeStatistics. Definitions: definitionOf(), JourneyRepository.
class StatisticsService {
public:
    StatisticsService(db::Connection& connection, vault::Actor actor);

    [[nodiscard]] Result<Figure> figure(FigureKind kind, const StatisticsFilter& filter) const;

    /// The four, in the order of FigureKind.
    [[nodiscard]] Result<std::vector<Figure>> all(const StatisticsFilter& filter) const;

private:
    db::Connection& m_connection;
    vault::Actor m_actor;
};

} // namespace tawjih
