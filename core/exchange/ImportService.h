#pragma once

#include "core/audit/ServiceContext.h"
#include "core/exchange/Answer.h"
#include "core/exchange/ImportSummary.h"
#include "core/exchange/RowCells.h"

#include <functional>
#include <optional>

namespace tawjih {

class CatalogueService;
class ReferralService;

namespace exchange {

/// What the person changed in how a file is read; nothing: as detected.
struct ImportChoice {
    std::optional<Encoding> encoding;
    std::optional<QChar> delimiter;
    std::optional<ImportKind> kind;
    std::optional<ColumnMapping> mapping;
    QString sheet = {};    ///< of a workbook or an archive; empty: as detected
    QString password = {}; ///< of a protected workbook
    ImportPolicy policy = ImportPolicy::OnlyNew;
    std::set<ImportField> overwrite = {};
    std::map<ImportField, DateOrder> orders = {}; ///< of dates that a file itself does not settle
    CellEdits edits = {};
    RowDecisions decisions = {};
    /// The headers of the table that edits and decisions are about: another table does not get them. Empty: whatever
    /// the file has.
    std::vector<QString> headers = {};
    QString mappingName = {}; ///< of a mapping that has a name; empty: the remembered or a proposed one
};

/// How a pass over a file tells where it is. Both are called on the thread of the pass.
struct ImportWatch {
    /// Bytes read and bytes in all, every few hundred rows; returning false cancels.
    std::function<bool(qint64 done, qint64 total)> progress;
    /// Each row with what becomes of it, for reports longer than a summary keeps.
    std::function<void(const RowReport&)> onRow;
};

/// Takes in lists of persons, of their sessions, of their referrals and of centres' answers to these, from CSV files as
/// spreadsheets and other systems write them. Three steps: `inspect` shows how the file is read, `preview` what would
/// become of each row (nothing is written), `run` does it: all new rows in one transaction, or nothing.
///
/// Needs ImportPersons. A context of its own connection makes it fit for a worker thread. Files are read in pieces:
/// memory does not follow their size.
class ImportService {
public:
    /// \param letters finds what a centre answers to; without it no answer is
    ImportService(const ServiceContext& context, const CatalogueService& catalogue, ReferralService& referrals,
                  LetterLookup letters = {});

    /// How the file is read: sheet, encoding, delimiter, headers, mapping (the remembered one, if such headers were
    /// imported before), date formats. Errors: NotAllowed, and those of errorOf(TableError).
    [[nodiscard]] Result<ImportPlan> inspect(const QString& path, const ImportChoice& choice = {});

    /// What would become of each row. Errors: as `inspect`; Invalid (a required column has no field: `problems` names
    /// the fields), FileMalformed (other headers than the plan's: inspect it again), Cancelled.
    [[nodiscard]] Result<ImportSummary> preview(const QString& path, const ImportPlan& plan,
                                                const ImportWatch& watch = {});

    /// Imports the new rows, and remembers the mapping for such headers. After an error nothing is changed.
    /// Persons whose rows are to be decided and were not are left, and the summary says so.
    [[nodiscard]] Result<ImportSummary> run(const QString& path, const ImportPlan& plan, const ImportWatch& watch = {});

    /// What becomes of the row at a line, with the cells typed so far. Rows before it are read, those after it are not.
    /// Errors: as `preview`; NotFound (no such row).
    [[nodiscard]] Result<RowReport> recheck(const QString& path, const ImportPlan& plan, qint64 line,
                                            const ImportWatch& watch = {});

    /// Imports that were made, the latest first. Errors: NotAllowed.
    [[nodiscard]] Result<std::vector<ImportRecord>> imports();
    /// What stands in the way of taking one back. Errors: NotAllowed, NotFound, Conflict (it is taken back already).
    [[nodiscard]] Result<UndoFindings> undoFindings(ImportId id);
    /// Takes an import back as a whole: what it made is gone, what it overwrote is as it was. The progress of `watch`
    /// is in rows. After an error nothing is changed. Errors: NotAllowed, NotFound, Conflict (taken back already, or
    /// something recorded since depends on it: see `undoFindings`), Cancelled.
    [[nodiscard]] Status undo(ImportId id, const ImportWatch& watch = {});

    /// Mappings with a name, by name. Errors: NotAllowed.
    [[nodiscard]] Result<std::vector<NamedMapping>> mappings();
    /// Keeps a plan's mapping and its orders of dates under a name, in place of the one that had it. Errors:
    /// NotAllowed, Invalid (no name, or longer than 100 characters).
    [[nodiscard]] Status saveMapping(const QString& name, const ImportPlan& plan);
    /// Errors: NotAllowed, NotFound.
    [[nodiscard]] Status removeMapping(const QString& name);

private:
    /// \param ledger for what is written; none: nothing is. \param lastLine stops after this row, whose report goes to
    /// `last`
    struct Pass {
        class ImportLedger* ledger = nullptr;
        std::optional<qint64> lastLine = {};
        std::optional<RowReport> last = {};
    };

    [[nodiscard]] Status mapColumns(const ImportChoice& choice, TableSource& rows, ImportPlan& plan);
    [[nodiscard]] Status mayRead(const ImportPlan& plan) const;
    [[nodiscard]] Result<ImportSummary> pass(const QString& path, const ImportPlan& plan, const ImportWatch& watch,
                                             Pass& how);

    ServiceContext m_context;
    const CatalogueService& m_catalogue;
    ReferralService& m_referrals;
    LetterLookup m_letters;
    Vocabulary m_vocabulary;
};

} // namespace exchange
} // namespace tawjih
