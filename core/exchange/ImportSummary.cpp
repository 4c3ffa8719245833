#include "core/exchange/ImportSummary.h"

namespace tawjih::exchange {

namespace {

bool isImported(RowOutcome outcome) {
    return outcome == RowOutcome::New || outcome == RowOutcome::Updated;
}

/// Whether somebody may want to correct or decide something about it.
bool asksForSomething(const RowReport& report) {
    return report.outcome == RowOutcome::Invalid || report.outcome == RowOutcome::ToDecide ||
           (isImported(report.outcome) && !report.warnings.empty());
}

bool isNotable(const RowReport& report) {
    return !isImported(report.outcome) || !report.warnings.empty();
}

QString whoItMayBe(const RowReport& report) {
    const RowCandidate& likeliest = report.candidates.front();
    return likeliest.line > 0 ? QCoreApplication::translate("RowReport", "may be the person of line \u2068%1\u2069")
                                    .arg(likeliest.line)
                              : QCoreApplication::translate("RowReport", "may be somebody on record");
}

} // namespace

QString RowReport::reason() const {
    QStringList reasons;
    if (outcome == RowOutcome::AlreadyThere)
        reasons << (sameAsLine > 0
                        ? QCoreApplication::translate("RowReport", "same as line \u2068%1\u2069").arg(sameAsLine)
                        : QCoreApplication::translate("RowReport", "on record"));
    if (outcome == RowOutcome::ToDecide && !candidates.empty())
        reasons << whoItMayBe(*this);
    for (const auto* issues : {&problems, &warnings})
        for (const RowIssue& issue : *issues)
            reasons << describe(issue);
    return reasons.join(QLatin1String("; "));
}

qint64 ImportSummary::count(RowOutcome outcome) const {
    switch (outcome) {
    case RowOutcome::New:
        return fresh;
    case RowOutcome::Updated:
        return updated;
    case RowOutcome::AlreadyThere:
        return alreadyThere;
    case RowOutcome::ToDecide:
        return toDecide;
    case RowOutcome::Left:
        return left;
    case RowOutcome::Invalid:
        return invalid;
    }
    return 0;
}

bool ImportSummary::keeps(const RowReport& report) const {
    return first.size() < previewRows || (asksForSomething(report) && errors.size() < notableRows);
}

void ImportSummary::keepCells(RowReport& report) {
    for (QString& cell : report.cells) {
        if (cell.size() > cellLength)
            cell = QString(cell.left(cellLength) + u'\u2026');
        m_cellsKept += cell.size();
    }
    if (m_cellsKept > cellsKept)
        report.cells.clear();
}

void ImportSummary::add(RowReport report) {
    ++rows;
    fresh += report.outcome == RowOutcome::New;
    updated += report.outcome == RowOutcome::Updated;
    alreadyThere += report.outcome == RowOutcome::AlreadyThere;
    toDecide += report.outcome == RowOutcome::ToDecide;
    left += report.outcome == RowOutcome::Left;
    invalid += report.outcome == RowOutcome::Invalid;
    warned += isImported(report.outcome) && !report.warnings.empty();
    keepCells(report);
    if (first.size() < previewRows)
        first.push_back(report);
    if (asksForSomething(report)) {
        if (errors.size() < notableRows)
            errors.push_back(report);
        else
            ++errorsBeyond;
    }
    if (!isNotable(report))
        return;
    if (notable.size() == notableRows) {
        ++notableBeyond;
        return;
    }
    report.subject.clear();
    report.cells.clear();
    for (RowCandidate& candidate : report.candidates)
        candidate.person = {};
    notable.push_back(std::move(report));
}

} // namespace tawjih::exchange
