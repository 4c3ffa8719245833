// Duplicate detection: FEBRL's known duplicates beside a plain comparison, and registers of invented persons.
#include "tests/bench/Bench.h"
#include "tests/support/Febrl.h"

#include <QElapsedTimer>
#include <QFile>

#include <map>

namespace tawjih::bench {
namespace {

using namespace identity;
using namespace test;
using namespace Qt::StringLiterals;

std::unique_ptr<MatchIndex> indexOf(const Febrl& febrl) {
    auto index = std::make_unique<MatchIndex>(febrl.schema);
    index->reserve(febrl.people.size());
    for (size_t place = 0; place < febrl.people.size(); ++place)
        index->put(entryId(place), febrl.people[place]);
    return index;
}

/// The baseline: the same blocks and fields, each the same or not; a pair is one person if more fields that both know
/// agree than differ.
std::vector<MatchedPair> exactOrNot(const Febrl& febrl) {
    RecordStore store(febrl.schema);
    BlockIndex blocks(store);
    Comparer comparer(store);
    for (const ComparedPerson& person : febrl.people)
        blocks.add(store.add(person));
    std::vector<MatchedPair> pairs;
    std::vector<quint32> seen(febrl.people.size(), 0);
    for (quint32 record = 0; record < store.size(); ++record)
        blocks.visit(store.at(record), record, [&](quint32 other, size_t, bool) {
            if (std::exchange(seen[other], record + 1) == record + 1 ||
                (febrl.schema.scope == PairScope::AcrossSources && store.at(record).source == store.at(other).source))
                return;
            const Pattern pattern = comparer.compare(store.at(record), store.at(other));
            int same = 0;
            int known = 0;
            for (size_t field = 0; field < store.fields(); ++field) {
                known += pattern.at(field) != Level::Missing ? 1 : 0;
                same += pattern.at(field) == Level::Same ? 1 : 0;
            }
            if (2 * same > known)
                pairs.push_back({entryId(record), entryId(other), {0, 1, 1, Relation::None}});
        });
    return pairs;
}

void measureFebrl(Report& report, const QString& name, int dataset, Febrl::Columns columns) {
    const Febrl febrl = Febrl::read(dataset, columns);
    if (febrl.people.empty()) {
        report.note(name + u": skipped, TAWJIH_REFERENCE_DATA is not there"_s, 0, u"-"_s);
        return;
    }
    std::vector<MatchedPair> ours;
    std::vector<MatchedPair> plain;
    report.compare(
        name + u", index, fit and scan / exact or not"_s, qint64(febrl.people.size()),
        [&] {
            const auto index = indexOf(febrl);
            (void)index->refit();
            ScanOptions options;
            options.threshold = 0.001;
            ours = must(index->scan(options)).pairs;
        },
        [&] { plain = exactOrNot(febrl); });
    const PairCounts counts = countPairs(ours, febrl.who, 0.5, febrl.truth);
    report.note(name + u": F1 (precision, recall); precision from 0.99; calibration error; F1 of exact or not"_s,
                qint64(febrl.people.size()),
                u"%1 (%2, %3); %4; %5; %6"_s.arg(counts.f1(), 0, 'f', 5)
                    .arg(counts.precision(), 0, 'f', 4)
                    .arg(counts.recall(), 0, 'f', 4)
                    .arg(countPairs(ours, febrl.who, 0.99, febrl.truth).precision(), 0, 'f', 5)
                    .arg(calibrationError(ours, febrl.who), 0, 'f', 4)
                    .arg(countPairs(plain, febrl.who, 0.5, febrl.truth).f1(), 0, 'f', 4));
}

qint64 residentMegabytes() {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong() / 1024;
    return 0;
}

/// A register with its truth, filled lot by lot so that only the index stays in memory.
struct Register {
    MatchIndex index;
    std::vector<quint32> who;
    std::vector<ComparedPerson> some; ///< to ask for
    qint64 truth = 0;
    double filling = 0; ///< ms

    explicit Register(size_t size) {
        constexpr size_t lot = 50'000;
        RandomPeople people(7);
        index.reserve(size);
        std::map<quint32, qint64> times;
        while (who.size() < size) {
            const auto entries = people.draw(std::min(lot, size - who.size()), {});
            QElapsedTimer timer;
            timer.start();
            for (const RandomPeople::Entry& entry : entries) {
                index.put(entryId(who.size()), entry.person);
                who.push_back(entry.who);
            }
            filling += double(timer.nsecsElapsed()) / 1e6;
            times.clear(); // nobody is in two lots
            for (const RandomPeople::Entry& entry : entries)
                truth += times[entry.who]++;
            for (size_t at = 0; at < 100 && some.size() < 1000; ++at)
                some.push_back(entries[at].person);
        }
    }
};

void measureRegister(Report& report, qint64 size) {
    const qint64 before = residentMegabytes();
    Register its{size_t(size)};
    report.note(u"duplicates: records indexed, ms; memory, MB"_s, size,
                u"%1; %2"_s.arg(its.filling, 0, 'f', 0).arg(residentMegabytes() - before));
    size_t at = 0;
    double slowest = 0;
    const auto scoreOne = [&] {
        QElapsedTimer timer;
        timer.start();
        (void)its.index.score(its.some[at++ % its.some.size()]);
        slowest = std::max(slowest, double(timer.nsecsElapsed()) / 1e6);
    };
    for (int warm = 0; warm < 1000; ++warm)
        scoreOne();
    report.measure(u"duplicates: one new record against all"_s, size, scoreOne, 50);
    report.note(u"duplicates: the slowest of a thousand"_s, size, u"%1 ms"_s.arg(slowest, 0, 'f', 1));
    const auto scanned = [&](const QString& model) {
        ScanReport found;
        report.measure(
            u"duplicates: all pairs, "_s + model, size, [&] { found = must(its.index.scan()); },
            size <= 100'000 ? 20'000 : 360'000);
        const PairCounts counts = countPairs(found.pairs, its.who, 0.5, its.truth);
        qint64 dropped = 0;
        for (const DroppedBlocks& one : found.dropped)
            dropped += one.pairs;
        report.note(u"duplicates: "_s + model + u": F1 (precision, recall); precision from 0.95; compared; dropped"_s,
                    size,
                    u"%1 (%2, %3); %4; %5; %6"_s.arg(counts.f1(), 0, 'f', 4)
                        .arg(counts.precision(), 0, 'f', 4)
                        .arg(counts.recall(), 0, 'f', 4)
                        .arg(countPairs(found.pairs, its.who, 0.95, its.truth).precision(), 0, 'f', 4)
                        .arg(found.compared)
                        .arg(dropped));
    };
    scanned(u"shipped model"_s);
    report.measure(u"duplicates: the model fitted"_s, size, [&] { (void)its.index.refit(); });
    scanned(u"fitted model"_s);
    report.note(u"duplicates: memory after all that, MB"_s, size, QString::number(residentMegabytes() - before));
}

void duplicatesBench(Report& report) {
    using Columns = Febrl::Columns;
    for (const int dataset : {4, 3}) {
        const QString name = u"FEBRL%1 "_s.arg(dataset);
        measureFebrl(report, name + u"full"_s, dataset, Columns::Full);
        measureFebrl(report, name + u"without number"_s, dataset, Columns::NoSsn);
        measureFebrl(report, name + u"desk"_s, dataset, Columns::Desk);
    }
    for (const qint64 size : report.sizes())
        if (size >= 100'000)
            measureRegister(report, size);
}

} // namespace

TAWJIH_REGISTER_BENCH("duplicates", duplicatesBench)

} // namespace tawjih::bench
