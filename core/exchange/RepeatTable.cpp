#include "core/exchange/RepeatTable.h"

#include <algorithm>

namespace tawjih::exchange {

namespace {

constexpr qsizetype mostParents = 1'000'000;

/// Reads a table for its keys. \param referenceOf the latest row
template <typename Table, typename Reference>
TableResult<RowReferences> readReferences(Table& table, Reference referenceOf) {
    RowReferences references;
    TableRecord record;
    while (table.next(record)) {
        if (references.size() == mostParents)
            return fail(TableProblem::TooLarge, record.line);
        references.insert(table.key(), referenceOf(table));
    }
    if (const auto error = table.error())
        return tl::unexpected(*error);
    return references;
}

TableResult<RowReferences> referencesOf(TableFile& file, const Form& form, const QString& sheet) {
    const auto repeat = std::ranges::find(form.repeats, sheet, &FormRepeat::sheet);
    if (repeat != form.repeats.end()) {
        const auto rows = repeatRows(file, form, *repeat);
        if (!rows)
            return tl::unexpected(rows.error());
        return readReferences(**rows, [](const RepeatTable& table) { return table.reference(); });
    }
    if (sheet != form.sheet)
        return RowReferences();
    const auto rows = formRows(file, form.sheet, form.layout);
    if (!rows)
        return tl::unexpected(rows.error());
    return readReferences(**rows, [](const FormTable& table) { return table.identifier(); });
}

/// Whether following the parents comes to an end: a file may say that two groups belong to each other.
bool comesToAnEnd(const Form& form, const FormRepeat& repeat) {
    const FormRepeat* group = &repeat;
    for (size_t steps = 0; steps <= form.repeats.size(); ++steps) {
        const auto parent = std::ranges::find(form.repeats, group->parent, &FormRepeat::sheet);
        if (parent == form.repeats.end())
            return true;
        group = &*parent;
    }
    return false;
}

} // namespace

RepeatTable::RepeatTable(std::unique_ptr<FormTable> rows, FormTool tool, QString group, RowReferences parents)
    : m_rows(std::move(rows))
    , m_tool(tool)
    , m_group(std::move(group))
    , m_parents(std::move(parents)) {
    m_headers = m_rows->headers();
    m_headers.push_back(QStringLiteral("_parent_id"));
    m_headers.push_back(QStringLiteral("_row_id"));
}

bool RepeatTable::next(TableRecord& record) {
    if (!m_rows->next(record))
        return false;
    const QString key = m_rows->parentKey();
    const QString parent = m_tool == FormTool::Odk ? key : m_parents.value(key);
    // Kobo numbers rows anew in each export; their turn within their submission stays.
    m_reference = m_tool == FormTool::Odk ? m_rows->key()
                  : parent.isEmpty()      ? QString()
                                          : QStringLiteral("%1/%2[%3]").arg(parent, m_group).arg(++m_turns[parent]);
    const auto own = static_cast<std::ptrdiff_t>(m_rows->headers().size());
    record.cells.insert(record.cells.begin() + own, {parent, m_reference});
    return true;
}

TableResult<std::unique_ptr<RepeatTable>> repeatRows(TableFile& file, const Form& form, const FormRepeat& repeat) {
    if (!comesToAnEnd(form, repeat))
        return fail(TableProblem::Damaged);
    RowReferences parents;
    if (repeat.layout.tool == FormTool::KoboToolbox) {
        auto read = referencesOf(file, form, repeat.parent);
        if (!read)
            return tl::unexpected(read.error());
        parents = *std::move(read);
    }
    auto rows = formRows(file, repeat.sheet, repeat.layout);
    if (!rows)
        return tl::unexpected(rows.error());
    return std::make_unique<RepeatTable>(*std::move(rows), repeat.layout.tool, repeat.sheet, std::move(parents));
}

} // namespace tawjih::exchange
