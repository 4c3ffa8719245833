#pragma once

#include "core/audit/ServiceContext.h"
#include "core/exchange/Answer.h"
#include "core/exchange/ImportRepository.h"
#include "core/exchange/ImportSummary.h"
#include "core/exchange/RowCells.h"
#include "core/referral/ReferralService.h"

#include <QHash>

#include <functional>
#include <memory>

namespace tawjih::exchange {

/// Says what becomes of each row, in order, and writes the new ones where it is asked to. The same judgement serves the
/// preview and the import, so that what was shown is what happens.
class RowImporter {
public:
    virtual ~RowImporter() = default;

    /// Before the first row.
    [[nodiscard]] virtual Status begin() { return {}; }
    /// The row that comes after the one that is taken next, so that something of it can be worked out beside the
    /// writing of that one; nullptr: none. It changes nothing of what becomes of either.
    virtual void announce(const CsvRecord*) {}
    [[nodiscard]] virtual Result<RowReport> take(const CsvRecord& record) = 0;
    /// Says who the candidates of a row are: for rows that are kept to be shown.
    [[nodiscard]] virtual Status describe(RowReport&) { return {}; }
    /// After the last row, before the commit.
    [[nodiscard]] virtual Status finish(ImportSummary&) { return {}; }
};

enum class ImportMode { Preview, Write };

/// What every importer works with; the references outlive it.
struct ImportTools {
    const ServiceContext& context;
    const ImportPlan& plan;
    const Vocabulary& vocabulary;
    ReferralService& referrals;
    const class CatalogueNames* catalogue = nullptr; ///< for referrals
    const LetterLookup* letters = nullptr;           ///< for answers
    class ImportLedger* ledger = nullptr;            ///< for what is written
    std::function<bool()> cancelled = {};            ///< asked while there are no rows yet
};

[[nodiscard]] std::unique_ptr<RowImporter> makeImporter(const ImportTools& tools, ImportMode mode);

/// The one for persons (PersonImporter.cpp).
[[nodiscard]] std::unique_ptr<RowImporter> makePersonImporter(const ImportTools& tools, ImportMode mode);

/// The one for centres' answers (ImportedAnswer.cpp).
[[nodiscard]] std::unique_ptr<RowImporter> makeAnswerImporter(const ImportTools& tools, ImportMode mode);

/// What a row's cells alone make of it.
[[nodiscard]] RowReport reportOf(const CsvRecord& record, RowFindings findings);
void refuse(RowReport& report, RowProblem problem, std::optional<ImportField> field);

/// The lines on which keys were first seen in this file: 64 bits a key instead of the key, so that a file of a million
/// rows takes tens of megabytes and not its own size.
class SeenKeys {
public:
    SeenKeys();
    /// The line that had it before, or 0; from now on `line` unless one was there.
    [[nodiscard]] qint64 firstLine(const QString& key, qint64 line);

private:
    size_t m_seed;
    QHash<quint64, quint32> m_lines;
};

} // namespace tawjih::exchange
