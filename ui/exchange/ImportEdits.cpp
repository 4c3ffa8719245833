#include "ui/exchange/ImportEdits.h"

namespace tawjih::ui {

using exchange::RowDecision;

class ImportEdits::CellStep final : public QUndoCommand {
public:
    CellStep(ImportEdits& edits, std::pair<qint64, size_t> cell, std::optional<QString> before,
             std::optional<QString> after)
        : m_edits(edits)
        , m_cell(std::move(cell))
        , m_before(std::move(before))
        , m_after(std::move(after)) {}
    void undo() override { m_edits.put(m_cell, m_before); }
    void redo() override { m_edits.put(m_cell, m_after); }

private:
    ImportEdits& m_edits;
    std::pair<qint64, size_t> m_cell;
    std::optional<QString> m_before;
    std::optional<QString> m_after;
};

class ImportEdits::DecisionStep final : public QUndoCommand {
public:
    DecisionStep(ImportEdits& edits, qint64 line, std::optional<RowDecision> before, std::optional<RowDecision> after)
        : m_edits(edits)
        , m_line(line)
        , m_before(before)
        , m_after(after) {}
    void undo() override { m_edits.put(m_line, m_before); }
    void redo() override { m_edits.put(m_line, m_after); }

private:
    ImportEdits& m_edits;
    qint64 m_line;
    std::optional<RowDecision> m_before;
    std::optional<RowDecision> m_after;
};

std::optional<RowDecision> ImportEdits::decisionOf(qint64 line) const {
    const auto found = m_decisions.find(line);
    return found == m_decisions.end() ? std::nullopt : std::optional(found->second);
}

bool ImportEdits::hasEdits(qint64 line) const {
    const auto first = m_cells.lower_bound({line, 0});
    return first != m_cells.end() && first->first.first == line;
}

std::optional<QString> ImportEdits::typed(qint64 line, size_t column) const {
    const auto found = m_cells.find({line, column});
    return found == m_cells.end() ? std::nullopt : std::optional(found->second);
}

std::optional<QString> ImportEdits::fromFile(qint64 line, size_t column) const {
    const auto found = m_fromFile.find({line, column});
    return found == m_fromFile.end() ? std::nullopt : std::optional(found->second);
}

void ImportEdits::type(qint64 line, size_t column, const QString& shown, const QString& text) {
    const auto before = typed(line, column);
    const QString& file = m_fromFile.try_emplace({line, column}, shown).first->second;
    const auto after = text == file ? std::nullopt : std::optional(text);
    if (before != after)
        m_history.push(new CellStep(*this, {line, column}, before, after));
}

void ImportEdits::decide(qint64 line, std::optional<RowDecision> decision) {
    const auto before = decisionOf(line);
    if (before != decision)
        m_history.push(new DecisionStep(*this, line, before, decision));
}

void ImportEdits::clear() {
    m_history.clear();
    m_cells.clear();
    m_fromFile.clear();
    m_decisions.clear();
    Q_EMIT changed(0);
}

void ImportEdits::restore(const exchange::ImportChoice& kept, const exchange::CellEdits& fromFile) {
    m_history.clear();
    m_cells = kept.edits;
    m_fromFile = fromFile;
    m_decisions = kept.decisions;
    Q_EMIT changed(0);
}

void ImportEdits::put(std::pair<qint64, size_t> cell, const std::optional<QString>& text) {
    if (text)
        m_cells[cell] = *text;
    else
        m_cells.erase(cell);
    Q_EMIT changed(cell.first);
}

void ImportEdits::put(qint64 line, const std::optional<RowDecision>& decision) {
    if (decision)
        m_decisions[line] = *decision;
    else
        m_decisions.erase(line);
    Q_EMIT changed(line);
}

} // namespace tawjih::ui
