#include "tests/bench/Bench.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QTextStream>

#include <algorithm>

namespace tawjih::bench {

namespace {

double milliseconds(const Report::Work& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

QString duration(double value) {
    return QStringLiteral("%1 ms").arg(value, 0, 'f', value < 10 ? 3 : value < 1000 ? 1 : 0);
}

QString judged(const QString& figure, double value, double limit) {
    if (limit <= 0)
        return figure;
    return QStringLiteral("%1 (≤ %2 %3)").arg(figure).arg(limit).arg(value <= limit ? u"yes" : u"NO");
}

} // namespace

void Report::compare(const QString& name, qint64 size, const Work& ours, const Work& reference, double limit) {
    std::vector<double> oursTook;
    std::vector<double> referenceTook;
    for (int run = 0; run < m_options.runs; ++run) {
        oursTook.push_back(milliseconds(ours));
        referenceTook.push_back(milliseconds(reference));
    }
    const double ratio = median(oursTook) / median(referenceTook);
    line({name, QString::number(size), duration(median(oursTook)), duration(median(referenceTook)),
          judged(QStringLiteral("%1 ×").arg(ratio, 0, 'f', 2), ratio, limit)});
}

void Report::measure(const QString& name, qint64 size, const Work& ours, double limit) {
    std::vector<double> took;
    for (int run = 0; run < m_options.runs; ++run)
        took.push_back(milliseconds(ours));
    line({name, QString::number(size), judged(duration(median(took)), median(took), limit), {}, {}});
}

void Report::note(const QString& name, qint64 size, const QString& figure) {
    line({name, QString::number(size), figure, {}, {}});
}

void Report::line(const QStringList& cells) {
    QTextStream out(stdout);
    if (!std::exchange(m_started, true))
        out << "| benchmark | size | ours | reference | ratio |\n|---|--:|--:|--:|--:|\n";
    out << "| " << cells.join(QStringLiteral(" | ")) << " |" << Qt::endl;
}

std::vector<Benchmark>& registry() {
    static std::vector<Benchmark> benchmarks;
    return benchmarks;
}

Registration::Registration(const char* name, std::function<void(Report&)> run) {
    registry().push_back({QString::fromLatin1(name), std::move(run)});
}

} // namespace tawjih::bench
