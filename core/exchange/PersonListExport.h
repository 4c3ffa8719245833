#pragma once

#include "core/audit/ServiceContext.h"
#include "core/base/Language.h"
#include "core/casework/ListQuery.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace tawjih::exchange {

enum class ListFormat { Xlsx, Csv };

/// A list of persons as somebody sees it, to be handed over.
struct PersonListOrder {
    ListQuery query;                 ///< whom it shows, and in which order
    std::vector<SortColumn> columns; ///< which columns, in which order
    bool names = true;               ///< else the case number alone stands for a person
    ListFormat format = ListFormat::Xlsx;
    Language language = Language::French;
};

/// The list of persons as a file that leaves the desk. Needs ReadCases and ExportPersons.
class PersonListExport {
public:
    /// \param context of a worker's own connection, where the list may be long
    explicit PersonListExport(const ServiceContext& context) : m_context(context) {}

    static constexpr qint64 mostRows = 1'048'575; ///< of a sheet below its headings

    /// Rows done and rows in all; false cancels.
    using Watch = std::function<bool(qint64 done, qint64 total)>;

    /// Writes what the list shows: dates and ages as such, everything else as text that no spreadsheet takes for a
    /// formula. CSV is UTF-8 with a byte order mark, semicolons, ISO dates. A list that names people carries the number
    /// of the CNDP in every row, so that none goes anywhere without it. Journalled with the number of persons before
    /// the file is there; the file is there wholly or not at all. \returns how many persons Errors: NotAllowed,
    /// AuthorisationMissing (names, and the desk has no number),
    /// Invalid (problem "columns": there is none; "rows": a sheet holds mostRows persons), Cancelled, those of
    /// writeSafely.
    [[nodiscard]] Result<qint64> writeTo(const QString& path, const PersonListOrder& order, const Watch& watch = {});

private:
    ServiceContext m_context;
};

} // namespace tawjih::exchange
