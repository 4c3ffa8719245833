// The list of persons of an encrypted demo desk.
#include "core/base/Text.h"
#include "core/casework/ListingService.h"
#include "core/identity/FoundBy.h"
#include "core/identity/PersonRegister.h"
#include "tests/bench/Bench.h"
#include "tests/bench/DemoRecord.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>

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

/// What advisors type, letter by letter.
QStringList keystrokes() {
    QStringList typed;
    for (const char* text : {"Mahamadou Jallow", "diallo mamadou", "Fatimata Traore", "Usman Keita", "عثمان ديالو",
                             "Mohamed Ould Cheikh", "Aissata Cisse", "mam dia", "0661 23 45", "CAS-2026-00042", "awa"})
        for (qsizetype length = 1, all = QString::fromUtf8(text).size(); length <= all; ++length)
            typed << QString::fromUtf8(text).left(length);
    return typed;
}

class Times {
public:
    void measure(const Report::Work& work) {
        QElapsedTimer timer;
        timer.start();
        work();
        m_took.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    [[nodiscard]] QString text(double limit = 0) {
        std::ranges::sort(m_took);
        const double late = m_took[m_took.size() * 95 / 100];
        const QString figures = QStringLiteral("median %1 ms, 95th of a hundred %2 ms, longest %3 ms")
                                    .arg(m_took[m_took.size() / 2], 0, 'f', 2)
                                    .arg(late, 0, 'f', 2)
                                    .arg(m_took.back(), 0, 'f', 2);
        return limit > 0 ? QStringLiteral("%1 (≤ %2 %3)").arg(figures).arg(limit).arg(late <= limit ? u"yes" : u"NO")
                         : figures;
    }

private:
    std::vector<double> m_took;
};

/// One key in the list's search: who fits, with and without filters, the page of rows that the model reads, the count,
/// and why each of a screen's persons is there; beside the search for words as they are written.
void measureKeystrokes(Report& report, qint64 size) {
    constexpr int modelPage = 128;
    constexpr int screen = 20;
    const std::shared_ptr<test::TestDesk> desk = demoRecord(size);
    const auto people = must(identity::NameRegister::load(desk->context()));
    ListingService listing(desk->context());
    ListQuery filtered;
    filtered.status = CaseStatus::Open;
    filtered.sex = Sex::Female;
    for (const auto& [name, filters] : {std::pair("no filter", ListQuery()), std::pair("two filters", filtered)}) {
        Times bySound;
        Times asWritten;
        const auto firstScreen = [&](const ListQuery& query) {
            KeysetPager pager = must(listing.open(query));
            auto rows = must(pager.rows(0, modelPage));
            must(pager.count());
            rows.resize(std::min<size_t>(rows.size(), screen));
            return rows;
        };
        for (const QString& typed : keystrokes()) {
            ListQuery query = filters;
            query.text = typed;
            asWritten.measure([&] { firstScreen(query); });
            bySound.measure([&] {
                ListQuery ranked = query;
                ranked.bestFirst = true;
                if (!searchPrefixes(typed).isEmpty())
                    ranked.ranking = std::make_shared<const identity::NameRanking>(people->rank(typed));
                for (const ListRow& row : firstScreen(ranked))
                    must(listing.reasons(row.person.id, typed));
            });
        }
        const QString what = QStringLiteral("list: keystroke, %1, %2").arg(QLatin1String(name));
        report.note(what.arg(QStringLiteral("by sound, with reasons")), size, bySound.text(size <= 100000 ? 50 : 0));
        report.note(what.arg(QStringLiteral("words as written (SQL)")), size, asWritten.text());
    }
}

void listBench(Report& report) {
    for (const qint64 size : report.sizes()) {
        measureList(report, size);
        measureKeystrokes(report, size);
    }
}

} // namespace

TAWJIH_REGISTER_BENCH("list", listBench)

} // namespace tawjih::bench
