// The agenda of a day, a week and two weeks, of one advisor and of everybody, in an encrypted demo desk.
#include "core/casework/AgendaService.h"
#include "core/consent/ConsentService.h"
#include "tests/bench/Bench.h"
#include "tests/bench/DemoRecord.h"

namespace tawjih::bench {

namespace {

constexpr double limit = 500; // milliseconds; the page reads on a worker

void measureAgenda(Report& report, qint64 size) {
    const std::shared_ptr<test::TestDesk> desk = demoRecord(size);
    ConsentService consents(desk->context());
    ReferralService referrals(desk->context(), consents);
    AgendaService agenda(desk->context(), referrals);
    const QDate today = desk->clock.today();
    const auto measure = [&](const QString& name, QDate first, int days, std::optional<UserId> advisor) {
        report.measure(
            QStringLiteral("agenda: ") + name, size,
            [&] {
                if (must(agenda.between(first, first.addDays(days - 1), advisor)).empty())
                    qFatal("an empty agenda");
            },
            limit);
    };
    // The demo record has one advisor: the filter costs what it costs, and leaves everything.
    measure(QStringLiteral("today, one advisor's"), today, 1, desk->actor.id);
    measure(QStringLiteral("today, everybody's"), today, 1, {});
    measure(QStringLiteral("this week, everybody's"), today.addDays(1 - today.dayOfWeek()), 7, {});
    measure(QStringLiteral("next week, everybody's"), today.addDays(8 - today.dayOfWeek()), 7, {});
    measure(QStringLiteral("two weeks, everybody's"), today, 14, {});
}

void agendaBench(Report& report) {
    for (const qint64 size : report.sizes())
        measureAgenda(report, size);
}

} // namespace

TAWJIH_REGISTER_BENCH("agenda", agendaBench)

} // namespace tawjih::bench
