#pragma once

#include "core/exchange/RowProblem.h"
#include "core/referral/ReferralDone.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tawjih::exchange {

/// What becomes of a row.
enum class RowOutcome { New, AlreadyThere, Invalid };

/// One row of a preview or a report.
struct RowReport {
    qint64 line = 0;
    RowOutcome outcome = RowOutcome::New;
    qint64 sameAsLine = 0; ///< AlreadyThere: the line of this file that brought it; 0: it is on record
    std::vector<RowIssue> problems;
    std::vector<RowIssue> warnings;
    QString subject; ///< whom or what the row is about, for the preview alone: never written to a report

    /// "already there (line 3)", "Birth date: missing", in the language of the interface; empty when all is well.
    [[nodiscard]] QString reason() const;
    bool operator==(const RowReport&) const = default;
};

/// What a file holds, or what was imported of it. Bounded whatever the size of the file.
struct ImportSummary {
    static constexpr size_t previewRows = 200;
    static constexpr size_t notableRows = 10000;

    ImportKind kind = ImportKind::Persons;
    qint64 rows = 0;
    qint64 fresh = 0;
    qint64 alreadyThere = 0;
    qint64 invalid = 0;
    qint64 warned = 0;              ///< new rows of which single values were left out
    std::vector<RowReport> first;   ///< the first rows, whatever their outcome
    std::vector<RowReport> notable; ///< the first rows that are not simply new, without subjects
    qint64 notableBeyond = 0;       ///< rows that `notable` had no room for
    QStringList unmappedHeaders;
    bool lacksBirthDates = false;       ///< the file has no column for them: its persons come in without
    std::vector<ReferralDone> answered; ///< what answers that were imported did, to be taken back as a whole

    void add(RowReport report);
};

} // namespace tawjih::exchange

namespace tawjih {

template <>
struct Codes<exchange::RowOutcome> {
    static constexpr CodeEntry<exchange::RowOutcome> entries[] = {
        {exchange::RowOutcome::New, "new", QT_TRANSLATE_NOOP("Codes", "new")},
        {exchange::RowOutcome::AlreadyThere, "already-there", QT_TRANSLATE_NOOP("Codes", "already there")},
        {exchange::RowOutcome::Invalid, "invalid", QT_TRANSLATE_NOOP("Codes", "invalid")},
    };
};

} // namespace tawjih
