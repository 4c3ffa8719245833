// The journal: its pages over a long one, and the walk along that of a working desk.
#include "core/audit/JournalService.h"
#include "core/db/Transaction.h"
#include "tests/bench/Bench.h"
#include "tests/bench/DemoRecord.h"

namespace tawjih::bench {

namespace {

constexpr int pageSize = 200;
constexpr double pageLimit = 50;
constexpr double verifyLimit = 10'000;

/// An encrypted desk whose journal has so many entries, each with its seal.
std::unique_ptr<test::TestDesk> journalOf(qint64 entries) {
    auto desk = std::make_unique<test::TestDesk>(test::everyRole, test::TestDesk::Place::EncryptedFile);
    must(desk->db->execute(u"PRAGMA synchronous = OFF"));
    const audit::Action actions[] = {audit::Action::PersonRead, audit::Action::SessionCreated,
                                     audit::Action::ReferralStepped, audit::Action::PersonsListed};
    const auto person = BeneficiaryId::create(desk->clock);
    for (qint64 done = 0; done < entries;) {
        db::Transaction transaction(*desk->db);
        must(transaction.begin());
        for (int i = 0; i < 10'000 && done < entries; ++i, ++done) {
            must(desk->audit->record(done == 0 ? audit::Action::BackupMade : actions[done % 4], person, done % 7));
            if (done % 10 == 0)
                desk->clock.advance(30);
        }
        must(transaction.commit());
    }
    must(desk->db->checkpoint());
    return desk;
}

void measurePages(Report& report, qint64 entries) {
    const auto desk = journalOf(entries);
    const audit::JournalService journal(desk->context());
    const auto page = [&](const char* name, const audit::JournalFilter& filter, qint64 before, double limit) {
        report.measure(
            QStringLiteral("journal: ") + QLatin1String(name), entries,
            [&] { must(journal.page(filter, before, pageSize)); }, limit);
    };
    page("first page", {}, 0, pageLimit);
    page("page in the middle", {}, entries / 2, pageLimit);
    audit::JournalFilter filter;
    filter.user = desk->actor.id;
    page("of a user", filter, 0, pageLimit);
    filter = {};
    filter.family = audit::ActionFamily::Sessions;
    page("of a frequent kind", filter, 0, pageLimit);
    filter.family = audit::ActionFamily::Desk;
    page("of one entry, the oldest", filter, 0, 0);
    filter = {};
    filter.until = QDate(2026, 3, 13);
    page("of the first days", filter, 0, 0);
    audit::JournalService verifying(desk->context());
    report.measure(QStringLiteral("journal: verify"), entries, [&] { must(verifying.verify()); });
}

void measureDesk(Report& report, qint64 persons) {
    const auto desk = demoRecord(persons);
    // The trail alone, which writes nothing: the desk is shared with other benchmarks.
    audit::AuditTrail trail(*desk->db, desk->clock, desk->actor, desk->key);
    const qint64 entries = must(trail.head()).sequence;
    report.note(QStringLiteral("journal of the demo desk: entries"), persons, QString::number(entries));
    report.measure(
        QStringLiteral("journal of the demo desk: verify"), persons, [&] { must(trail.verify()); },
        persons <= 100'000 ? verifyLimit : 0);
}

void journalBench(Report& report) {
    for (const qint64 size : report.sizes())
        measurePages(report, size);
    for (const qint64 size : report.sizes())
        if (size <= 100'000)
            measureDesk(report, size);
}

} // namespace

TAWJIH_REGISTER_BENCH("journal", journalBench)

} // namespace tawjih::bench
