// The list of persons of an encrypted demo desk.
#include "core/casework/ListingService.h"
#include "tests/bench/Bench.h"
#include "tests/bench/DemoRecord.h"

#include <QRandomGenerator>

namespace tawjih::bench {

namespace {

constexpr int page = 100;

void measureList(Report& report, qint64 size) {
    const std::shared_ptr<test::TestDesk> desk = demoRecord(size);
    const double limit = size <= 100000 ? 16 : 50;
    const auto open = [&](const ListQuery& query) { return must(ListingService::open(query, *desk->db, desk->actor)); };
    const auto firstPage = [&](const ListQuery& query) {
        KeysetPager pager = open(query);
        if (must(pager.rows(0, page)).empty())
            qFatal("an empty list");
    };
    const char* const columns[sortColumnCount] = {"number",    "name",       "sex",          "birth",    "nationality",
                                                  "residence", "expiry",     "education",    "place",    "status",
                                                  "advisor",   "registered", "last session", "next step"};
    for (int column = 0; column < sortColumnCount; ++column) {
        ListQuery query;
        query.column = static_cast<SortColumn>(column);
        query.order = column % 2 ? Qt::DescendingOrder : Qt::AscendingOrder;
        report.measure(
            QStringLiteral("list: first page by ") + QLatin1String(columns[column]), size, [&] { firstPage(query); },
            limit);
    }

    QRandomGenerator random(3);
    const auto jump = [&](KeysetPager& pager) {
        if (must(pager.rows(random.bounded(static_cast<int>(size - page)), page)).size() != page)
            qFatal("a short page");
    };
    report.measure(
        QStringLiteral("list: count"), size, [&] { must(open({}).count()); }, limit);
    report.measure(
        QStringLiteral("list: first jump, nothing known"), size,
        [&] {
            KeysetPager pager = open({});
            jump(pager);
        },
        limit);
    KeysetPager pager = open({});
    report.measure(QStringLiteral("list: a place learnt in an idle moment"), size, [&] { must(pager.learnPlace()); });
    while (must(pager.learnPlace()))
        continue;
    report.measure(
        QStringLiteral("list: jump anywhere"), size, [&] { jump(pager); }, limit);
    report.measure(QStringLiteral("list: find a selected person again"), size, [&] {
        const auto rows = must(pager.rows(random.bounded(static_cast<int>(size - page)), 1));
        must(pager.positionOf(rows.front().person.id));
    });

    for (const char* typed : {"d", "di", "diallo", "diallo 17", "awa diallo", "0612", "CAS-2026-0004", "zz"}) {
        ListQuery query;
        query.text = QLatin1String(typed);
        report.measure(
            QStringLiteral("list: typed \"%1\"").arg(query.text), size,
            [&] {
                KeysetPager search = open(query);
                must(search.rows(0, page));
            },
            limit);
    }
    ListQuery filtered;
    filtered.nationality = QStringLiteral("MLI");
    filtered.educationLevel = EducationLevel::Bac;
    filtered.column = SortColumn::RegisteredOn;
    filtered.order = Qt::DescendingOrder;
    report.measure(
        QStringLiteral("list: two filters"), size, [&] { firstPage(filtered); }, limit);
}

void run(Report& report) {
    for (const qint64 size : report.sizes())
        measureList(report, size);
}

} // namespace

TAWJIH_REGISTER_BENCH("list", run)

} // namespace tawjih::bench
