#include "core/exchange/ImportSummary.h"

namespace tawjih::exchange {

QString RowReport::reason() const {
    QStringList reasons;
    if (outcome == RowOutcome::AlreadyThere)
        reasons << (sameAsLine > 0
                        ? QCoreApplication::translate("RowReport", "same as line \u2068%1\u2069").arg(sameAsLine)
                        : QCoreApplication::translate("RowReport", "on record"));
    for (const auto* issues : {&problems, &warnings})
        for (const RowIssue& issue : *issues)
            reasons << describe(issue);
    return reasons.join(QLatin1String("; "));
}

void ImportSummary::add(RowReport report) {
    ++rows;
    fresh += report.outcome == RowOutcome::New;
    alreadyThere += report.outcome == RowOutcome::AlreadyThere;
    invalid += report.outcome == RowOutcome::Invalid;
    const bool isWarned = report.outcome == RowOutcome::New && !report.warnings.empty();
    warned += isWarned;
    if (first.size() < previewRows)
        first.push_back(report);
    if (report.outcome == RowOutcome::New && !isWarned)
        return;
    if (notable.size() == notableRows) {
        ++notableBeyond;
        return;
    }
    report.subject.clear();
    notable.push_back(std::move(report));
}

} // namespace tawjih::exchange
