#include "app/FigureWork.h"

#include "core/indicator/FigureService.h"
#include "core/vault/Desk.h"

namespace tawjih {

using indicator::FactService;
using vault::Permission;

namespace {

void stopWith(db::Connection& connection, const std::function<bool()>& mayGoOn) {
    if (mayGoOn)
        connection.setProgressHandler([mayGoOn] { return !mayGoOn(); });
}

/// Each thread that loads opens a connection of its own.
FactService::Opener openerOf(const vault::Desk& desk, const std::function<bool()>& mayGoOn) {
    return [&desk, mayGoOn]() -> Result<std::unique_ptr<db::Connection>> {
        if (mayGoOn && !mayGoOn())
            return fail(ErrorCode::Cancelled);
        TRY_ASSIGN(auto connection, desk.openConnection(db::Access::ReadOnly));
        stopWith(*connection, mayGoOn);
        return connection;
    };
}

} // namespace

Result<indicator::FactsPointer> loadFacts(const vault::Desk& desk, const std::optional<QDateTime>& asOf,
                                          const Clock& clock, const std::function<bool()>& mayGoOn) {
    TRY(vault::require(desk.actor(), Permission::SeeStatistics));
    if (!asOf)
        return FactService::load(openerOf(desk, mayGoOn), clock.today(), mayGoOn);
    // Counted now, it would be another answer than counted later.
    if (*asOf > clock.now())
        return fail(Error{
            ErrorCode::Invalid, QStringLiteral("figures"), {{QStringLiteral("asOf"), FieldProblem::Kind::InFuture}}});
    return FactService::loadAsOf(openerOf(desk, mayGoOn), *asOf, mayGoOn);
}

Result<indicator::PreparedReport> prepareReport(const vault::Desk& desk, const indicator::ReportOrder& order,
                                                const Clock& clock, const std::function<bool()>& mayGoOn) {
    TRY_ASSIGN(const auto facts, loadFacts(desk, order.asOf, clock, mayGoOn));
    TRY_ASSIGN(const auto worker, desk.openWorker());
    const ServiceContext context = worker->context();
    stopWith(context.db, mayGoOn);
    TRY_ASSIGN(const auto definitions, indicator::FigureService(context).definitions());
    TRY_ASSIGN(const auto identity, vault::storedIdentity(context.db));
    return indicator::prepareReport(order, *facts, definitions.indicators, identity, context.actor.name, mayGoOn);
}

Result<QString> recount(const vault::Desk& desk, const indicator::MadeReport& report,
                        const std::function<bool()>& mayGoOn) {
    TRY(vault::require(desk.actor(), Permission::SeeStatistics));
    TRY_ASSIGN(const auto connection, openerOf(desk, mayGoOn)());
    TRY_ASSIGN(const auto facts, FactService::loadAsOf(*connection, report.asOf));
    return indicator::recountedChecksum(report, *facts, mayGoOn);
}

} // namespace tawjih
