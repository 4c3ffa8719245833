#pragma once

#include "core/base/Codes.h"
#include "core/base/Id.h"

#include <QString>

#include <map>
#include <utility>

namespace tawjih::exchange {

/// What an import does to persons who are on record already. An empty cell never takes anything away.
enum class ImportPolicy {
    OnlyNew,         ///< they are left as they are
    FillBlanks,      ///< where the record says nothing, the file's value goes in
    OverwriteChosen, ///< the chosen fields are replaced, blanks of the others are filled
    UniqueMatchOnly  ///< nobody is registered: a row that is exactly one person on record fills their blanks
};

/// What somebody decided about one row.
struct RowDecision {
    enum class Kind {
        New,  ///< another person, however alike: registered
        Same, ///< this person on record
        Leave ///< not imported
    };
    Kind kind = Kind::Leave;
    BeneficiaryId same = {}; ///< of Kind::Same
    bool operator==(const RowDecision&) const = default;
};

/// By the line of the row.
using RowDecisions = std::map<qint64, RowDecision>;

/// What was typed in place of cells, by line and column (from 0). It is read by the same rules as the file.
using CellEdits = std::map<std::pair<qint64, size_t>, QString>;

} // namespace tawjih::exchange

namespace tawjih {

template <>
struct Codes<exchange::ImportPolicy> {
    using P = exchange::ImportPolicy;
    static constexpr CodeEntry<P> entries[] = {
        {P::OnlyNew, "only-new", QT_TRANSLATE_NOOP("Codes", "only new persons")},
        {P::FillBlanks, "fill-blanks", QT_TRANSLATE_NOOP("Codes", "also fill blanks of persons on record")},
        {P::OverwriteChosen, "overwrite", QT_TRANSLATE_NOOP("Codes", "also replace chosen fields")},
        {P::UniqueMatchOnly, "unique-match", QT_TRANSLATE_NOOP("Codes", "only fill blanks, register nobody")},
    };
};

} // namespace tawjih
