#include "tests/indicator/FigureDesk.h"

#include <algorithm>

namespace tawjih::test {

using namespace indicator;

FactService::Opener openerOf(const TestDesk& desk) {
    const QString path = desk.folder.filePath(QStringLiteral("desk.db"));
    return [path, key = desk.key.borrowed()] { return db::Connection::open(path, key, db::Access::ReadOnly); };
}

FactsPointer loaded(const TestDesk& desk) {
    return must(FactService::load(openerOf(desk), desk.clock.today()), "load");
}

Answer answered(const Facts& facts, const Question& question) {
    return must(count(facts, std::span(&question, 1)), "count").front();
}

const Definitions& shipped() {
    static const Definitions all = definitionsWith({});
    return all;
}

QString described(const Tally& tally, bool share) {
    QString text = QString::number(tally.part);
    if (share)
        text += QStringLiteral("/%1").arg(tally.whole);
    if (tally.unknown != 0)
        text += QStringLiteral("+%1").arg(tally.unknown);
    if (tally.hidden != 0)
        text += QStringLiteral("?%1").arg(tally.hidden);
    return text;
}

QString described(const Answer& answer) {
    QStringList lines{QStringLiteral("total ") + described(answer.total, true)};
    for (qsizetype row = 0; row < answer.rowKeys.size(); ++row) {
        const auto at = static_cast<std::size_t>(row);
        QString line = QStringLiteral("row %1: %2").arg(answer.rowKeys.at(row), described(answer.rows[at], true));
        QStringList cells;
        for (qsizetype column = 0; column < answer.columnKeys.size(); ++column)
            cells << QStringLiteral("%1=%2").arg(answer.columnKeys.at(column),
                                                 described(answer.cell(row, column), true));
        cells.sort();
        line += QStringLiteral(" [%1]").arg(cells.join(u' '));
        if (!answer.lasting.empty())
            for (const auto& [days, times] : answer.lasting[at])
                line += QStringLiteral(" %1dx%2").arg(days).arg(times);
        lines << line;
    }
    for (qsizetype column = 0; column < answer.columnKeys.size(); ++column)
        lines << QStringLiteral("column %1: %2")
                     .arg(answer.columnKeys.at(column),
                          described(answer.columns[static_cast<std::size_t>(column)], true));
    std::sort(lines.begin() + 1, lines.end());
    return lines.join(u'\n');
}

std::vector<Dimension> breakdownsOf(const Indicator& indicator) {
    std::vector<Dimension> all;
    for (const auto& dimension : allOf<Dimension>())
        if (indicator.allows(dimension.value))
            all.push_back(dimension.value);
    return all;
}

QStringList described(const std::vector<FieldProblem>& problems) {
    static const char* const kinds[] = {"missing",   "malformed", "out of range", "unknown",
                                        "in future", "too long",  "not unique",   "contradiction"};
    QStringList all;
    for (const FieldProblem& problem : problems)
        all << QString(problem.field + u':' + QLatin1String(kinds[static_cast<std::size_t>(problem.kind)]));
    return all;
}

} // namespace tawjih::test
