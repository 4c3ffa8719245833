#pragma once

#include "core/indicator/FigureTable.h"

#include <QDateTime>

#include <vector>

namespace tawjih::indicator {

/// A chapter of a report: what somebody wrote, then the figures.
struct ReportSection {
    QString heading;
    QString commentary; ///< plain text, paragraphs parted by an empty line; may be empty
    std::vector<FigureTable> figures;
    bool operator==(const ReportSection&) const = default;
};

/// An indicator as the appendix explains it.
struct ReportDefinition {
    QString name;
    QString text;   ///< population, numerator, denominator, event date, unit, in sentences
    QString source; ///< whence the definition; may be empty
    bool operator==(const ReportDefinition&) const = default;
};

/// A report ready to be laid out, every text in its language, every number as it may leave the desk.
struct ReportContent {
    Tongue tongue{Language::French};
    QString title;    ///< "Quarterly report for the Coordination Unit"
    QString deskName; ///< "Casablanca"
    QString period;   ///< "3rd quarter 2026 (1 July – 30 September 2026)"
    QString asOf;     ///< "as known on 5 October 2026, 10:42"
    QString preparedBy;
    QString checksum;       ///< of the figures, hexadecimal; the report's page can recount and compare
    QString legalNotice;    ///< law 09-08, with the CNDP number where the desk has one
    QString summary;        ///< the commentary on the cover; may be empty
    QStringList highlights; ///< sentences of the most important figures, four at most
    std::vector<ReportSection> sections;
    std::vector<ReportDefinition> definitions;
    QDateTime madeAt;        ///< the moment of `asOf`, which a file's properties name
    QStringList methodNotes; ///< paragraphs: sources, as-of date, protection of small numbers, what is not counted
};

} // namespace tawjih::indicator
