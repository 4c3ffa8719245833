#pragma once

#include "core/audit/ServiceContext.h"
#include "core/catalogue/Catalogue.h"
#include "core/exchange/RowProblem.h"

#include <QStringList>

#include <functional>

namespace tawjih {

class CatalogueService;

namespace exchange {

/// What becomes of one entry of a file.
enum class EntryOutcome { New, Changed, Unchanged, Invalid };

/// One finding about an entry: the column as the file calls it, empty for the row as a whole; never the cell's content.
struct EntryIssue {
    QString column;
    RowProblem problem = RowProblem::Malformed;
    bool operator==(const EntryIssue&) const = default;
};

struct EntryReport {
    qint64 line = 0; ///< the line of a CSV, the number of the entry in a JSON, from 1
    std::optional<EntryKind> kind;
    LocalName name; ///< of an intake: its programme's
    EntryOutcome outcome = EntryOutcome::Invalid;
    QStringList changed; ///< columns that are not as the desk has them (outcome Changed)
    std::vector<EntryIssue> issues;

    /// "seats: out of range", in the language of the interface.
    [[nodiscard]] QString reason() const;
};

/// A file against the catalogue of the desk.
struct CatalogueComparison {
    std::vector<EntryReport> entries; ///< in the order of the file

    [[nodiscard]] int count(EntryOutcome outcome) const;
};

/// Called with how far it is; returning false cancels.
using ExchangeProgress = std::function<bool(qint64 done, qint64 total)>;

/// Takes the catalogue out of the desk and into it as a file (CatalogueFile). Strict: as long as one entry is refused,
/// nothing of the file is taken in. An entry is known again by its id; one without an id, by its name (an intake: its
/// first day) beside the same parent. What the file does not name stays as it is: an import deletes nothing.
/// A context of its own connection makes it fit for a worker thread.
class CatalogueExchange {
public:
    CatalogueExchange(const ServiceContext& context, CatalogueService& catalogue);

    /// Writes every entry, also those that are no longer offered; the name's end says in which format. Journalled.
    /// Returns how many. Needs ReadCatalogue. Errors: those of writing a file.
    [[nodiscard]] Result<int> exportTo(const QString& path);

    /// What would become of each entry; nothing is changed. Needs EditCatalogue. Errors: FileUnreadable, FileMalformed
    /// (`detail`: the line), Invalid (columns that nobody knows).
    [[nodiscard]] Result<CatalogueComparison> preview(const QString& path);

    /// Takes in what is new or changed, in one transaction, and returns what became of each entry. Errors: as
    /// `preview`; Invalid where an entry is refused; Cancelled, Conflict: nothing is changed then.
    [[nodiscard]] Result<CatalogueComparison> import(const QString& path, const ExchangeProgress& progress = {});

private:
    ServiceContext m_context;
    CatalogueService& m_catalogue;
};

} // namespace exchange

template <>
struct Codes<exchange::EntryOutcome> {
    using O = exchange::EntryOutcome;
    static constexpr CodeEntry<O> entries[] = {
        {O::New, "new", QT_TRANSLATE_NOOP("Codes", "New")},
        {O::Changed, "changed", QT_TRANSLATE_NOOP("Codes", "Changed")},
        {O::Unchanged, "unchanged", QT_TRANSLATE_NOOP("Codes", "Unchanged")},
        {O::Invalid, "invalid", QT_TRANSLATE_NOOP("Codes", "Invalid")},
    };
};

} // namespace tawjih
