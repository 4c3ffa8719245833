// tests/run bench [names] [--sizes 10000,100000] [--runs 5] [--list]: prints the table of tests/bench/RESULTS.md.
#include "core/db/Connection.h"
#include "tests/bench/Bench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QFile>
#include <QSysInfo>
#include <QTextStream>

#include <algorithm>

namespace {

QString processor() {
    QFile file(QStringLiteral("/proc/cpuinfo"));
    if (!file.open(QIODevice::ReadOnly))
        return QSysInfo::currentCpuArchitecture();
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    const auto cores = lines.filter(QStringLiteral("processor")).size();
    const QStringList models = lines.filter(QStringLiteral("model name"));
    const QString model = models.isEmpty() ? QSysInfo::currentCpuArchitecture() : models.first().section(u':', 1);
    return QStringLiteral("%1, %2 threads").arg(model.trimmed()).arg(cores);
}

void printMachine(QTextStream& out) {
    out << "Date: " << QDateTime::currentDateTimeUtc().toString(Qt::ISODate) << '\n';
    out << "Processor: " << processor() << '\n';
    out << "System: " << QSysInfo::prettyProductName() << '\n';
    out << "Versions: Qt " << qVersion() << ", SQLCipher " << tawjih::db::cipherVersion() << ", SQLite "
        << tawjih::db::sqliteVersion() << ", compiler " << __VERSION__ << '\n';
#ifndef NDEBUG
    out << "NOT A RELEASE BUILD: the figures say little.\n";
#endif
    out << Qt::endl;
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("names"), QStringLiteral("Benchmarks to run; all when none is named."));
    parser.addOption({QStringLiteral("sizes"), QStringLiteral("Rows or persons."), QStringLiteral("a,b,c")});
    parser.addOption({QStringLiteral("runs"), QStringLiteral("Runs behind each median."), QStringLiteral("n")});
    parser.addOption({QStringLiteral("list"), QStringLiteral("Names the benchmarks.")});
    parser.process(application);

    auto& benchmarks = tawjih::bench::registry();
    std::ranges::sort(benchmarks, {}, &tawjih::bench::Benchmark::name);
    QTextStream out(stdout);
    if (parser.isSet(QStringLiteral("list"))) {
        for (const auto& benchmark : benchmarks)
            out << benchmark.name << '\n';
        return 0;
    }

    tawjih::bench::Options options;
    options.names = parser.positionalArguments();
    if (parser.isSet(QStringLiteral("sizes"))) {
        options.sizes.clear();
        for (const QString& size : parser.value(QStringLiteral("sizes")).split(u','))
            options.sizes.push_back(size.toLongLong());
    }
    if (parser.isSet(QStringLiteral("runs")))
        options.runs = std::max(1, parser.value(QStringLiteral("runs")).toInt());
    for (const QString& name : options.names) {
        if (std::ranges::find(benchmarks, name, &tawjih::bench::Benchmark::name) == benchmarks.end()) {
            out << "No benchmark is called " << name << Qt::endl;
            return 2;
        }
    }

    printMachine(out);
    tawjih::bench::Report report(options);
    for (const auto& benchmark : benchmarks)
        if (options.names.isEmpty() || options.names.contains(benchmark.name))
            benchmark.run(report);
    return 0;
}
