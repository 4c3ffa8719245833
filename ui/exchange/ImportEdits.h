#pragma once

#include "core/exchange/ImportService.h"

#include <QObject>
#include <QUndoStack>

#include <optional>

namespace tawjih::ui {

/// What was typed in place of a file's cells and decided about its rows; each step can be undone.
class ImportEdits : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const exchange::CellEdits& cells() const { return m_cells; }
    [[nodiscard]] const exchange::RowDecisions& decisions() const { return m_decisions; }
    [[nodiscard]] std::optional<exchange::RowDecision> decisionOf(qint64 line) const;
    [[nodiscard]] bool hasEdits(qint64 line) const;

    /// What is typed there; nothing: what the file says.
    [[nodiscard]] std::optional<QString> typed(qint64 line, size_t column) const;
    /// What the file says where something was typed, even if that was undone; nothing elsewhere.
    [[nodiscard]] const exchange::CellEdits& fromFile() const { return m_fromFile; }
    [[nodiscard]] std::optional<QString> fromFile(qint64 line, size_t column) const;

    /// \param shown what stands there now; typing again what the file says takes the edit back
    void type(qint64 line, size_t column, const QString& shown, const QString& text);
    /// Nothing takes the decision back.
    void decide(qint64 line, std::optional<exchange::RowDecision> decision);

    [[nodiscard]] bool canUndo() const { return m_history.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_history.canRedo(); }
    void undo() { m_history.undo(); }
    void redo() { m_history.redo(); }
    /// Another file, or other columns.
    void clear();
    /// As it was kept before; there is nothing to undo.
    void restore(const exchange::ImportChoice& kept, const exchange::CellEdits& fromFile);
    [[nodiscard]] bool isEmpty() const { return m_cells.empty() && m_decisions.empty(); }

Q_SIGNALS:
    /// \param line where something changed; 0: everywhere
    void changed(qint64 line);

private:
    class CellStep;
    class DecisionStep;
    void put(std::pair<qint64, size_t> cell, const std::optional<QString>& text);
    void put(qint64 line, const std::optional<exchange::RowDecision>& decision);

    exchange::CellEdits m_cells;
    exchange::CellEdits m_fromFile; ///< of every cell that was ever typed in
    exchange::RowDecisions m_decisions;
    QUndoStack m_history;
};

} // namespace tawjih::ui
