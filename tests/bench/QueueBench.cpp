// What comparing whoever is registered, and the queue of duplicates, take over an encrypted demo desk.
#include "core/identity/DuplicateService.h"
#include "core/identity/PersonRegister.h"
#include "tests/bench/Bench.h"
#include "tests/bench/DemoRecord.h"

namespace tawjih::bench {

namespace {

using identity::DuplicateRegister;
using identity::DuplicateService;
using identity::PairClass;

constexpr double window = 100; ///< milliseconds that a window may stand still
constexpr int page = 1000;

Beneficiary typed() {
    Beneficiary person;
    person.name = {QStringLiteral("Diallo"), QStringLiteral("Mamadou"), {}, {}};
    person.birth = BirthDate::exact(QDate(1996, 7, 14));
    person.nationalities = {QStringLiteral("GIN")};
    person.sex = Sex::Male;
    return person;
}

void measureQueue(Report& report, qint64 size) {
    const std::shared_ptr<test::TestDesk> desk = demoRecord(size);
    // Who searches is noted: with a journal, which the kept desk goes without.
    audit::AuditTrail journal(*desk->db, desk->clock, desk->actor, desk->key);
    const ServiceContext context{*desk->db, journal, desk->clock, desk->actor, desk->changes};
    std::unique_ptr<DuplicateRegister> people;
    report.measure(QStringLiteral("duplicates: everybody read, model fitted"), size, [&] {
        people.reset();
        people = must(DuplicateRegister::load(context));
    });
    report.measure(QStringLiteral("duplicates: caught up"), size, [&] { must(people->catchUp(context)); });
    const Beneficiary person = typed();
    report.measure(
        QStringLiteral("duplicates: whoever is typed"), size, [&] { (void)people->candidates(person); }, 50);
    identity::ScanOptions options;
    options.withRelations = true;
    identity::ScanReport found;
    report.measure(QStringLiteral("duplicates: search"), size, [&] { found = must(people->scan(options)); });
    DuplicateService queue(context);
    report.measure(QStringLiteral("duplicates: queue written"), size, [&] { must(queue.takeSearch(found)); });
    report.note(QStringLiteral("duplicates: pairs in the queue"), size, QString::number(found.pairs.size()));
    report.measure(
        QStringLiteral("duplicates: probable ones read"), size, [&] { must(queue.pairs(PairClass::Probable, page)); },
        window);
    report.measure(
        QStringLiteral("duplicates: relatives read"), size, [&] { must(queue.pairs(PairClass::Relatives, page)); },
        window);
    report.measure(
        QStringLiteral("duplicates: pairs counted"), size, [&] { must(queue.counts()); }, window);
}

void queueBench(Report& report) {
    for (const qint64 size : report.sizes())
        measureQueue(report, size);
}

} // namespace

TAWJIH_REGISTER_BENCH("queue", queueBench)

} // namespace tawjih::bench
