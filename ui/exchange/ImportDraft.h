#pragma once

#include "core/exchange/ImportService.h"

#include <QDateTime>

#include <optional>

namespace tawjih::ui {

/// An import that is being prepared, as it is kept in the desk until it is made: which file, how it is read, what was
/// typed over its cells and decided about its rows. Of a protected file the password is not kept.
struct ImportDraft {
    QString path;
    qint64 size = 0;               ///< of the file, bytes
    QDateTime modified;            ///< of the file
    exchange::ImportChoice choice; ///< with the headers that its mapping, edits and decisions are about
    exchange::CellEdits fromFile;  ///< what the file says where something was typed

    /// Whether the file has the same bytes, as far as its size and date tell: lines and cells are those of its draft.
    [[nodiscard]] bool fits() const;
};

/// \param plan as it is prepared now
[[nodiscard]] ImportDraft importDraft(const QString& path, const exchange::ImportPlan& plan,
                                      const exchange::CellEdits& fromFile);

[[nodiscard]] QString toText(const ImportDraft& draft);
/// The inverse; nothing for a text that is none.
[[nodiscard]] std::optional<ImportDraft> importDraftFrom(const QString& text);

} // namespace tawjih::ui
