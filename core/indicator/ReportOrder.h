#pragma once

#include "core/base/Id.h"
#include "core/base/Language.h"
#include "core/indicator/Card.h"
#include "core/indicator/Publication.h"

#include <QJsonObject>

namespace tawjih::indicator {

/// What somebody asks of a report: with what it is counted (which decides its checksum) and what is written in it.
struct ReportOrder {
    ReportTemplate report;
    FigureFilter filter;
    QDateTime asOf; ///< UTC: as known at that instant
    Protection protection;
    Language language = Language::French;
    QString summary;          ///< empty: the template's
    QStringList commentaries; ///< of each section; none: the template's
};

/// A report that was made, as the ledger keeps it.
struct MadeReport {
    ReportId id;
    QDateTime recordedAt;
    UserId recordedBy;
    QString templateCode;
    Language language = Language::French;
    Period period;
    QDateTime asOf;
    QJsonObject question; ///< all that it was counted with: template, definitions of its indicators, filter, protection
    QString checksum;
    bool operator==(const MadeReport&) const = default;
};

} // namespace tawjih::indicator
