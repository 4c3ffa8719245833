// The four charts' figures over the whole record, each time on connections just opened, as the page's worker does:
// nothing is decrypted yet.
#include "core/catalogue/CatalogueService.h"
#include "core/indicator/StatisticsService.h"
#include "tests/bench/Bench.h"
#include "tests/bench/DemoRecord.h"

#include <thread>

namespace tawjih::bench {

namespace {

std::unique_ptr<db::Connection> reader(const test::TestDesk& desk) {
    return must(db::Connection::open(databaseOf(desk), desk.key.borrowed(), db::Access::ReadOnly));
}

void count(const test::TestDesk& desk, const std::vector<FigureKind>& kinds, const StatisticsFilter& filter) {
    const auto connection = reader(desk);
    const StatisticsService statistics(*connection, desk.actor);
    if (kinds.empty() && must(statistics.all(filter)).size() != 4)
        qFatal("not four figures");
    for (const FigureKind kind : kinds)
        if (must(statistics.figure(kind, filter)).isEmpty())
            qFatal("an empty figure was timed");
}

void statistics(Report& report) {
    using enum FigureKind;
    const std::vector<FigureKind> all; // none named: the four at once
    for (const qint64 size : report.sizes()) {
        const auto desk = demoRecord(size);
        report.measure(
            QStringLiteral("statistics, all four"), size, [&] { count(*desk, all, {}); }, 1000);
        report.measure(
            QStringLiteral("statistics, all four on two threads"), size,
            [&] {
                std::thread other([&] { count(*desk, {Registrations, Funnel}, {}); });
                count(*desk, {Referrals, Outcomes}, {});
                other.join();
            },
            1000);
        for (const FigureKind kind : {Registrations, Funnel, Referrals, Outcomes})
            report.measure(QStringLiteral("statistics, %1").arg(codeOf(kind)), size, [&] { count(*desk, {kind}, {}); });
        StatisticsFilter filter;
        filter.provider = must(CatalogueService(desk->context()).providers()).front().id;
        report.measure(
            QStringLiteral("statistics, one provider"), size, [&] { count(*desk, all, filter); }, 1000);
        filter = {};
        filter.asOf = desk->clock.now().addYears(-1);
        report.measure(QStringLiteral("statistics, as known a year ago"), size, [&] { count(*desk, all, filter); });
    }
}

} // namespace

TAWJIH_REGISTER_BENCH("statistics", statistics)

} // namespace tawjih::bench
