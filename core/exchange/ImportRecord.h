#pragma once

#include "core/exchange/ImportField.h"
#include "core/exchange/ImportPolicy.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace tawjih::exchange {

using ImportId = Id<struct ImportTag>;

/// An import that was made. The name of the file is not kept: it may name somebody.
struct ImportRecord {
    ImportId id;
    QDateTime at; ///< UTC
    UserId by;
    ImportKind kind = ImportKind::Persons;
    ImportPolicy policy = ImportPolicy::OnlyNew;
    QString fileHash;   ///< SHA-256 of the file's bytes, hexadecimal
    qint64 created = 0; ///< persons, sessions, referrals
    qint64 updated = 0; ///< persons filled in, referrals moved on
    std::optional<QDateTime> undoneAt;
    bool operator==(const ImportRecord&) const = default;
};

/// What stands in the way of taking an import back.
struct UndoFindings {
    static constexpr qint64 namedCases = 50;

    qint64 changedSince = 0;   ///< rows of the import that were changed, or are gone
    qint64 dependentSince = 0; ///< sessions, referrals, letters… recorded since for what it brought
    QStringList cases;         ///< numbers of the first `namedCases` cases concerned

    [[nodiscard]] bool mayUndo() const { return changedSince == 0 && dependentSince == 0; }
    bool operator==(const UndoFindings&) const = default;
};

/// A mapping that somebody gave a name.
struct NamedMapping {
    QString name;
    ImportKind kind = ImportKind::Persons;
    bool operator==(const NamedMapping&) const = default;
};

} // namespace tawjih::exchange
