#include "core/exchange/RowCells.h"

#include "core/base/Text.h"

#include <QRegularExpression>

#include <algorithm>

namespace tawjih::exchange {

namespace {

constexpr qsizetype longestCell = CsvLimits().cell; // whatever the kind of file

} // namespace

QStringList ImportPlan::unmappedHeaders() const {
    QStringList unmapped;
    for (size_t i = 0; i < headers.size(); ++i)
        if (!headers[i].trimmed().isEmpty() && !mapping.fieldOf(i))
            unmapped << tidyLine(headers[i]);
    return unmapped;
}

void ImportPlan::edit(TableRecord& record) const {
    if (record.problem)
        return;
    for (auto edit = edits.lower_bound({record.line, 0}); edit != edits.end() && edit->first.first == record.line;
         ++edit) {
        const size_t column = edit->first.second;
        if (column >= headers.size())
            continue;
        if (record.cells.size() <= column)
            record.cells.resize(column + 1);
        std::erase_if(record.cellProblems, [&](const CellProblem& each) { return each.column == column; });
        const QString& text = edit->second;
        const bool fits = text.size() <= longestCell;
        const bool isText = fits && !isDamaged(text);
        if (!isText)
            record.cellProblems.push_back({column, fits ? RowProblem::DamagedText : RowProblem::CellTooLong});
        record.cells[column] = isText ? text : QString();
    }
}

ImportPolicy policyOf(const ImportPlan& plan) {
    return plan.mapping.kind() == ImportKind::Persons ? plan.policy : ImportPolicy::OnlyNew;
}

QString RowCells::line(ImportField field) const {
    return tidyLine(text(field));
}

QString RowCells::text(ImportField field) const {
    const auto column = m_plan.mapping.columnOf(field);
    if (!column || *column >= m_record.cells.size())
        return {};
    QString text = m_record.cells[*column];
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    text.removeIf([](QChar c) { return hasBidiControls(QStringView(&c, 1)); });
    return text.trimmed();
}

QStringList RowCells::parts(ImportField field) const {
    static const QRegularExpression separators(QStringLiteral("\\s*[,;/|\\n،؛]\\s*|\\s+(?:et|ou|and|or|أو)\\s+"));
    QStringList parts;
    for (const QString& part : text(field).split(separators, Qt::SkipEmptyParts))
        parts << tidyLine(part);
    return parts;
}

std::optional<int> RowCells::number(ImportField field, int lowest, int highest) {
    const QString cell = line(field);
    if (cell.isEmpty())
        return std::nullopt;
    QStringList numbers = foldWords(cell).split(u' ');
    numbers.removeIf([](const QString& word) { return !word.front().isDigit(); });
    bool isNumber = false;
    const int value = numbers.size() == 1 ? numbers.front().toInt(&isNumber) : 0;
    if (isNumber && !cell.startsWith(u'-') && value >= lowest && value <= highest)
        return value;
    leaveOver(field, cell, isNumber ? RowProblem::OutOfRange : RowProblem::NotANumber);
    return std::nullopt;
}

tl::expected<CellDate, RowProblem> RowCells::date(ImportField field) const {
    const QString cell = line(field);
    if (cell.isEmpty())
        return tl::unexpected(RowProblem::Missing);
    const auto convention = m_plan.dates.find(field);
    const auto parsed = parseDate(cell, convention == m_plan.dates.end() ? DateConvention() : convention->second,
                                  m_vocabulary, m_today);
    if (!parsed)
        return tl::unexpected(parsed.error() == DateProblem::Impossible ? RowProblem::ImpossibleDate
                                                                        : RowProblem::NotADate);
    return *parsed;
}

std::optional<QDate> RowCells::day(ImportField field) {
    const auto parsed = date(field);
    if (parsed && !parsed->yearOnly)
        return parsed->date;
    if (parsed || parsed.error() != RowProblem::Missing)
        leaveOver(field, line(field), parsed ? RowProblem::NotADate : parsed.error());
    return std::nullopt;
}

void RowCells::leaveOver(ImportField field, const QString& cell, RowProblem why) {
    findings.warn(why, field);
    const QString header = tidyLine(m_plan.headers.at(*m_plan.mapping.columnOf(field)));
    leftovers << QString(header + QLatin1String(": ") + cell);
}

RowFindings checkShape(const TableRecord& record, const ImportPlan& plan) {
    const size_t columns = plan.headers.size();
    RowFindings findings;
    if (record.problem) {
        const auto field = record.problemColumn && *record.problemColumn < plan.mapping.columnCount()
                               ? plan.mapping.fieldOf(*record.problemColumn)
                               : std::nullopt;
        findings.problems.push_back({*record.problem, field, field ? std::nullopt : record.problemColumn});
        return findings;
    }
    if (record.cells.size() < columns)
        // Excel leaves the last empty cells of a row out: no reason to refuse it.
        findings.warn(RowProblem::FewerCells);
    else if (std::any_of(record.cells.begin() + static_cast<std::ptrdiff_t>(columns), record.cells.end(),
                         [](const QString& cell) { return !cell.trimmed().isEmpty(); }))
        findings.refuse(RowProblem::CellsBeyondHeaders);
    for (const CellProblem& cell : record.cellProblems)
        if (const auto field =
                cell.column < plan.mapping.columnCount() ? plan.mapping.fieldOf(cell.column) : std::nullopt)
            findings.warn(cell.problem, field);
    return findings;
}

} // namespace tawjih::exchange
