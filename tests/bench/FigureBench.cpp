// Figures over a whole desk: reading the facts on two threads as the page's worker does, the first figures of the
// shipped overview, a changed filter, and SQLCipher's own time for the same groups beside them.
#include "core/indicator/FactService.h"
#include "core/indicator/FigureDefinition.h"
#include "core/indicator/FigureSet.h"
#include "core/indicator/PeriodText.h"
#include "core/indicator/Publication.h"
#include "core/indicator/ReportMaker.h"
#include "tests/bench/Bench.h"
#include "tests/bench/DemoRecord.h"
#include "tests/bench/RawDatabase.h"
#include "ui/indicator/FigureCard.h"
#include "ui/report/ReportPdf.h"

#include <QElapsedTimer>
#include <QFile>
#include <QImage>

#include <sqlcipher/sqlite3.h>

namespace tawjih::bench {

namespace {

using indicator::FactsPointer;

indicator::FactService::Opener openerOf(const test::TestDesk& desk) {
    return [path = databaseOf(desk), &desk] {
        return db::Connection::open(path, desk.key.borrowed(), db::Access::ReadOnly);
    };
}

indicator::FigureSet overview(const indicator::Definitions& definitions, const indicator::FigureFilter& filter) {
    return {definitions.dashboard(u"overview")->cards, filter, definitions.indicators};
}

/// All numbers of the overview as tables, as the page's worker makes them.
void figures(const indicator::Facts& facts, const indicator::Definitions& definitions,
             const indicator::FigureFilter& filter) {
    const indicator::FigureSet set = overview(definitions, filter);
    const auto answers = must(count(facts, set.questions()));
    indicator::Presentation how;
    how.facts = &facts;
    for (std::size_t card = 0; card < set.cards().size(); ++card)
        if (tableOf(set, card, answers, how).subject.isEmpty())
            qFatal("a figure without a name");
}

/// The groups of the overview's largest questions, by SQLCipher's C API, on one connection.
void groupBySql(RawDatabase& raw) {
    for (const char* sql :
         {"SELECT substr(registered_on, 1, 7), count(*) FROM beneficiary GROUP BY 1",
          "SELECT sex, count(*) FROM beneficiary GROUP BY sex",
          "SELECT arrondissement, count(*) FROM beneficiary GROUP BY arrondissement",
          "SELECT substr(held_at, 1, 7), kind, count(*) FROM counselling_session WHERE attendance = 'seen' GROUP BY 1, "
          "2",
          "SELECT e.provider_id, r.status, count(*) FROM referral r JOIN establishment e ON e.id = r.establishment_id "
          "WHERE r.sent_on IS NOT NULL GROUP BY 1, 2",
          "SELECT e.provider_id, r.outcome, count(*) FROM referral r JOIN establishment e ON e.id = r.establishment_id "
          "WHERE r.status = 'accepted' GROUP BY 1, 2",
          "SELECT count(DISTINCT beneficiary_id) FROM referral WHERE outcome IN ('completed', 'certified')"}) {
        sqlite3_stmt* statement = raw.prepare(sql);
        while (sqlite3_step(statement) == SQLITE_ROW) {
        }
        sqlite3_finalize(statement);
    }
}

/// What the window's thread does at once when figures come: the longest of giving a card its table and painting it.
QString longestBlock(const indicator::Facts& facts, const indicator::Definitions& definitions) {
    const indicator::FigureSet set = overview(definitions, {});
    const auto answers = must(count(facts, set.questions()));
    indicator::Presentation how;
    how.facts = &facts;
    double longestSet = 0;
    double longestPaint = 0;
    const auto clock = [](double& longest, const auto& work) {
        QElapsedTimer timer;
        timer.start();
        work();
        longest = std::max(longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    };
    for (std::size_t place = 0; place < set.cards().size(); ++place) {
        const indicator::FigureTable table = tableOf(set, place, answers, how);
        ui::FigureCard card;
        card.resize(560, 480);
        card.show();
        card.setTable(table);
        QImage picture(card.size(), QImage::Format_ARGB32_Premultiplied);
        card.render(&picture); // fonts are loaded by now
        clock(longestSet, [&] { card.setTable(table); });
        clock(longestPaint, [&] { card.render(&picture); });
    }
    return QStringLiteral("%1 ms to take a table, %2 ms to paint (promised: 16)")
        .arg(longestSet, 0, 'f', 1)
        .arg(longestPaint, 0, 'f', 1);
}

/// The quarterly report as `tawjih report` makes it: what was known is drawn, counted, protected and laid out.
ui::ReportPdf quarterlyReport(const test::TestDesk& desk, const indicator::Definitions& definitions,
                              const QDateTime& asOf) {
    indicator::ReportOrder order;
    order.report = *definitions.report(u"quarterly_unit");
    order.asOf = asOf;
    order.filter.period = must(indicator::periodFrom(QStringLiteral("last-quarter"), asOf.date()));
    order.language = Language::French;
    const FactsPointer facts = must(indicator::FactService::loadAsOf(openerOf(desk), order.asOf));
    const auto prepared = must(prepareReport(order, *facts, definitions.indicators, {}, QStringLiteral("A. Benali")));
    return must(ui::makeReportPdf(prepared.content));
}

/// Resident memory of this process, in kilobytes (Linux).
qint64 residentKb() {
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toLongLong() * 4;
}

void figuresBench(Report& report) {
    const indicator::Definitions definitions = indicator::definitionsWith({});
    for (const qint64 size : report.sizes()) {
        const auto desk = demoRecord(size);
        const QDate today = desk->clock.today();
        indicator::FigureFilter everything;
        report.measure(
            QStringLiteral("figures: first of the overview, facts read"), size,
            [&] { figures(*must(indicator::FactService::load(openerOf(*desk), today)), definitions, everything); },
            1000);
        const qint64 before = residentKb();
        const FactsPointer facts = must(indicator::FactService::load(openerOf(*desk), today));
        report.note(QStringLiteral("figures: memory of the facts"), size,
                    QStringLiteral("%1 MB resident more, %2 MB of columns; %3 persons, %4 sessions, %5 referrals")
                        .arg((residentKb() - before) / 1024)
                        .arg(facts->bytes() / 1024 / 1024)
                        .arg(facts->persons())
                        .arg([&] {
                            std::size_t sum = 0;
                            for (const auto& shard : facts->shards)
                                sum += shard.sessions.person.size();
                            return sum;
                        }())
                        .arg([&] {
                            std::size_t sum = 0;
                            for (const auto& shard : facts->shards)
                                sum += shard.referrals.person.size();
                            return sum;
                        }()));
        report.note(QStringLiteral("figures: longest work of the window's thread, one card"), size,
                    longestBlock(*facts, definitions));
        indicator::FigureFilter filtered;
        filtered.where = {{indicator::Dimension::Sex, {QStringLiteral("f")}},
                          {indicator::Dimension::AgeGroup, {QStringLiteral("25-54")}}};
        report.measure(
            QStringLiteral("figures: overview, a changed filter"), size,
            [&] { figures(*facts, definitions, filtered); }, 100);
        indicator::FigureFilter provider;
        provider.where = {
            {indicator::Dimension::Provider, {facts->codes.key(facts->catalogue.providers.constBegin().key())}}};
        report.measure(
            QStringLiteral("figures: overview, one provider"), size, [&] { figures(*facts, definitions, provider); },
            100);
        RawDatabase raw(databaseOf(*desk), QByteArray(desk->key.borrowed()));
        report.compare(
            QStringLiteral("figures: overview, beside SQLCipher's GROUP BYs"), size,
            [&] { figures(*facts, definitions, everything); }, [&] { groupBySql(raw); });
        const indicator::FigureSet set = overview(definitions, everything);
        report.measure(QStringLiteral("figures: overview protected by rounding"), size, [&] {
            if (must(protectedAnswers(*facts, set.questions(), {})).empty())
                qFatal("no answers");
        });
        if (size <= 100000) {
            int pages = 0;
            const QDateTime evening(today, QTime(23, 0), Qt::UTC); // what was invented for today is known then
            report.measure(
                QStringLiteral("figures: quarterly report, PDF"), size,
                [&] { pages = quarterlyReport(*desk, definitions, evening).pages; }, 3000);
            report.measure(QStringLiteral("figures: the same, as known a year ago"), size,
                           [&] { pages = quarterlyReport(*desk, definitions, evening.addYears(-1)).pages; });
            report.note(QStringLiteral("figures: its pages"), size, QString::number(pages));
        }
        report.measure(QStringLiteral("figures: as known a year ago, facts drawn"), size, [&] {
            const auto connection = must(openerOf(*desk)());
            if (must(indicator::FactService::loadAsOf(*connection, desk->clock.now().addYears(-1)))->persons() == 0)
                qFatal("nobody was on record");
        });
    }
}

} // namespace

TAWJIH_REGISTER_BENCH("figures", figuresBench)

} // namespace tawjih::bench
