// The optimum of generalisation beside the plain roll-up scan, and local recoding beside the optimum. Adult and the
// desk's sample come from the reference folder; larger desks are drawn from the sample, a third of the values anew.
#include "core/anonymise/LocalRecoding.h"
#include "tests/bench/Bench.h"
#include "tests/bench/LatticeScan.h"

#include <QFile>

#include <random>

namespace tawjih::bench {
namespace {

using namespace anonymise;
using namespace Qt::StringLiterals;

QString folder() {
    return qEnvironmentVariable("TAWJIH_REFERENCE_DATA") + u"/anonymise/"_s;
}

std::vector<QStringList> rowsOf(const QString& path) {
    std::vector<QStringList> rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (QString line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (!line.isEmpty())
            rows.push_back(line.split(u';'));
    }
    return rows;
}

Microdata microdataOf(const QString& path) {
    const std::vector<QStringList> rows = rowsOf(path);
    Microdata data;
    for (qsizetype at = 0; !rows.empty() && at < rows.front().size(); ++at) {
        QStringList texts;
        for (size_t row = 1; row < rows.size(); ++row)
            texts.push_back(rows[row][at]);
        data.columns.push_back(codedColumn(rows.front()[at], texts));
    }
    return data;
}

Promise promiseOf(const Microdata& data, const QString& hierarchies, double suppression) {
    Promise promise;
    for (size_t at = 0; at < data.columns.size(); ++at)
        if (auto made = Hierarchy::fromRows(rowsOf(hierarchies + data.columns[at].name + u".csv"_s));
            made && data.columns[at].name != u"need")
            promise.quasiIdentifiers.push_back({int(at), std::make_shared<const Hierarchy>(*std::move(made)), 0, -1});
    promise.models = {KAnonymity{5}};
    promise.suppressionLimit = suppression;
    return promise;
}

/// Persons like those of a sample: each a random one of them, with a third of the values from others.
Microdata grown(const Microdata& sample, size_t records) {
    std::mt19937 dice(7);
    Microdata data;
    for (const CodedColumn& column : sample.columns)
        data.columns.push_back({column.name, column.values, {}});
    for (size_t record = 0; record < records; ++record) {
        const size_t like = dice() % sample.records();
        for (size_t at = 0; at < data.columns.size(); ++at) {
            const size_t from = dice() % 3 == 0 ? dice() % sample.records() : like;
            data.columns[at].codes.push_back(sample.columns[at].codes[from]);
        }
    }
    return data;
}

/// Fourteen quasi-identifiers: the eight of the sample, and six of them once more from other persons.
Microdata widened(const Microdata& data) {
    std::mt19937 dice(11);
    Microdata wide = data;
    for (size_t at = 0; at < 6; ++at) {
        CodedColumn& column = wide.columns.emplace_back(data.columns[at]);
        column.name = data.columns[at].name;
        for (quint32& code : column.codes)
            if (dice() % 2 == 0)
                code = data.columns[at].codes[dice() % data.records()];
    }
    return wide;
}

void checkAgainstScan(const Microdata& data, const Promise& promise) {
    const Optimum ours = findOptimum(data, promise);
    const Transformation theirs = scanned(data, promise);
    if (!ours.best || std::abs(ours.best->loss.front() - theirs.loss.front()) > 1e-9)
        qFatal("the optimum is not the scan's");
}

void compareWithScan(Report& report, const QString& name, const Microdata& data, double suppression,
                     const QString& hierarchies, double limit) {
    const Promise promise = promiseOf(data, hierarchies, suppression);
    checkAgainstScan(data, promise);
    report.compare(
        name, qint64(data.records()), [&] { (void)findOptimum(data, promise); }, [&] { (void)scanned(data, promise); },
        limit);
}

void anonymiseBench(Report& report) {
    const Microdata adult = microdataOf(folder() + u"adult/adult.csv"_s);
    const Microdata sample = microdataOf(folder() + u"desk2k/desk.csv"_s);
    if (adult.records() == 0 || sample.records() == 0) {
        report.note(u"anonymisation: skipped, TAWJIH_REFERENCE_DATA is not there"_s, 0, u"-"_s);
        return;
    }
    const QString adultTrees = folder() + u"adult/adult_hierarchy_"_s;
    const QString deskTrees = folder() + u"desk2k/desk_hierarchy_"_s;
    compareWithScan(report, u"Adult, 9 QI, k 5, nobody left out / scan"_s, adult, 0, adultTrees, 1.0 / 30);
    compareWithScan(report, u"Adult, 2 % / scan"_s, adult, 0.02, adultTrees, 1.0 / 3);
    compareWithScan(report, u"Adult, 100 % / scan"_s, adult, 1, adultTrees, 0.75);

    const Promise promise = promiseOf(adult, adultTrees, 1);
    report.compare(
        u"local recoding of Adult / optimum"_s, qint64(adult.records()), [&] { (void)recodeLocally(adult, promise); },
        [&] { (void)findOptimum(adult, promise); }, 8);
    const auto recoding = recodeLocally(adult, promise);
    report.note(u"local recoding of Adult: granularity, suppressed"_s, qint64(adult.records()),
                u"%1, %2"_s.arg(granularity(adult, promise, *recoding), 0, 'f', 4)
                    .arg(std::ranges::count(recoding->suppressed, true)));

    for (const auto& [records, limit] : {std::pair(20'000, 0.25), std::pair(200'000, 0.25), std::pair(1'000'000, 0.4)})
        if (std::ranges::any_of(report.sizes(), [&](qint64 size) { return size * 2 >= records; }))
            compareWithScan(report, u"desk, 8 QI, 5 % / scan"_s, grown(sample, size_t(records)), 0.05, deskTrees,
                            limit);

    const Microdata wide = widened(grown(sample, 20'000));
    const Promise many = promiseOf(wide, deskTrees, 0.05);
    Effort effort;
    effort.budget = std::chrono::seconds(55);
    Optimum found;
    report.measure(
        u"14 QI, an answer"_s, 20'000, [&] { found = findOptimum(wide, many, effort); }, 60'000);
    report.note(u"14 QI: loss, bound"_s, 20'000,
                found.best ? u"%1, %2%3"_s.arg(found.best->loss.front(), 0, 'f', 4)
                                 .arg(found.bound.front(), 0, 'f', 4)
                                 .arg(found.proven ? u" (proven)"_s : QString())
                           : u"none"_s);
}

} // namespace

TAWJIH_REGISTER_BENCH("anonymise", anonymiseBench)

} // namespace tawjih::bench
