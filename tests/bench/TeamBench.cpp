// The supervisor's view and the calls of a day, over an encrypted demo desk.
#include "core/casework/TeamService.h"
#include "core/outcome/FollowUpService.h"
#include "tests/bench/Bench.h"
#include "tests/bench/DemoRecord.h"

namespace tawjih::bench {

namespace {

void measureTeam(Report& report, qint64 size) {
    const std::shared_ptr<test::TestDesk> desk = demoRecord(size);
    const double limit = size <= 100000 ? 300 : 0;
    const TeamService team(desk->context());
    report.measure(
        QStringLiteral("team: caseloads"), size,
        [&] {
            if (must(team.caseloads()).empty())
                qFatal("no caseload");
        },
        limit);
    const std::pair<const char*, TeamOrder> orders[] = {{"name", TeamOrder::Name},
                                                        {"last contact", TeamOrder::LastContact},
                                                        {"undone step", TeamOrder::UndoneSince},
                                                        {"centre's silence", TeamOrder::OverdueSince}};
    for (const auto& [name, order] : orders) {
        TeamQuery query;
        query.order = order;
        report.measure(
            QStringLiteral("team: cases by ") + QLatin1String(name), size, [&] { must(team.cases(query)); }, limit);
    }
    for (const TeamFilter filter : {TeamFilter::NoContact, TeamFilter::UndoneSteps, TeamFilter::OverdueReferrals}) {
        TeamQuery query;
        query.filter = filter;
        report.measure(
            QStringLiteral("team: filter %1").arg(static_cast<int>(filter)), size, [&] { must(team.cases(query)); },
            limit);
    }
    const FollowUpService followUps(desk->context());
    report.measure(QStringLiteral("team: calls of one advisor"), size,
                   [&] { must(followUps.due(desk->clock.today(), desk->actor.id, 100)); });
}

void teamBench(Report& report) {
    for (const qint64 size : report.sizes())
        measureTeam(report, size);
}

} // namespace

TAWJIH_REGISTER_BENCH("team", teamBench)

} // namespace tawjih::bench
