#include "core/exchange/FormTable.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tawjih::exchange {

namespace {

constexpr size_t sampleRows = 500;

TableResult<FormLayout> layoutOf(TableFile& file, const QString& sheet, const FormChoice& choice) {
    auto source = file.rows(sheet);
    if (!source)
        return tl::unexpected(source.error());
    std::vector<TableRecord> sample;
    TableRecord record;
    while (sample.size() < sampleRows && (*source)->next(record))
        sample.push_back(record);
    return detectForm((*source)->headers(), sample, choice);
}

/// "Form-members-visits.csv" belongs to "Form-members.csv", which belongs to "Form.csv".
QString parentByName(const TableFile& file, const QString& sheet) {
    QString parent;
    for (const SheetInfo& other : file.sheets()) {
        const QString stem = QFileInfo(other.name).completeBaseName();
        if (other.name != sheet && sheet.startsWith(QString(stem + u'-')) && other.name.size() > parent.size())
            parent = other.name;
    }
    return parent;
}

/// Kobo says it in each row.
TableResult<QString> parentOf(TableFile& file, const QString& sheet, const FormLayout& layout) {
    auto table = formRows(file, sheet, layout);
    if (!table)
        return tl::unexpected(table.error());
    TableRecord record;
    QString parent;
    if ((*table)->next(record))
        parent = (*table)->parentTable();
    return parent.isEmpty() ? parentByName(file, sheet) : parent;
}

} // namespace

FormTable::FormTable(std::unique_ptr<TableSource> source, const FormLayout& layout)
    : m_source(std::move(source))
    , m_names(layout.headers)
    , m_targets(layout.columns.size()) {
    for (size_t i = 0; i < layout.columns.size(); ++i) {
        const QString header = i < m_source->headers().size() ? m_source->headers()[i].trimmed() : QString();
        if (header == u"_index" || header == u"KEY")
            m_key = layout.tool == FormTool::None ? std::nullopt : std::optional(i);
        if (layout.columns[i].role == FormRole::Identifier)
            m_identifier = i;
        else
            addColumn(i, layout.columns[i]);
    }
    if (m_identifier) {
        m_targets[*m_identifier] = m_columns.size();
        m_columns.push_back({FormRole::Identifier, m_identifier, {}, {}});
        m_headers.push_back(m_source->headers()[*m_identifier]);
    }
}

void FormTable::addColumn(size_t column, const FormColumn& what) {
    const QString& header = m_source->headers()[column];
    switch (what.role) {
    case FormRole::Link:
        if (header == u"_parent_index" || header == u"PARENT_KEY")
            m_parentKey = column;
        else if (header == u"_parent_table_name")
            m_parentTable = column;
        [[fallthrough]];
    case FormRole::System:
        m_setAside.push_back(header);
        return;
    case FormRole::Choice:
    case FormRole::Place: {
        Flat& flat = flatOf(what.question, what.name);
        flat.role = what.role == FormRole::Choice ? FormRole::List : FormRole::Place;
        flat.parts.push_back(column);
        flat.choices.push_back(what.choice);
        break;
    }
    default: {
        // Two columns of one name stay two.
        const auto place = m_places.constFind(what.question);
        const bool repeats = place != m_places.constEnd() && m_columns[*place].own;
        Flat& flat = repeats ? m_columns.emplace_back() : flatOf(what.question, what.name);
        if (repeats)
            m_headers.push_back(what.name);
        flat.own = column;
        if (what.role == FormRole::List)
            flat.role = FormRole::List;
        m_targets[column] = static_cast<size_t>(&flat - m_columns.data());
        return;
    }
    }
    m_targets[column] = m_places.value(what.question);
}

FormTable::Flat& FormTable::flatOf(const QString& question, const QString& name) {
    if (const auto place = m_places.constFind(question); place != m_places.constEnd())
        return m_columns[*place];
    m_places.insert(question, m_columns.size());
    m_headers.push_back(name);
    return m_columns.emplace_back();
}

bool FormTable::next(TableRecord& record) {
    if (!m_source->next(m_row))
        return false;
    record.line = m_row.line;
    record.problem = m_row.problem;
    record.problemColumn.reset();
    record.cellProblems.clear();
    if (m_row.problemColumn && *m_row.problemColumn < m_targets.size())
        record.problemColumn = m_targets[*m_row.problemColumn];
    record.cells.resize(m_columns.size());
    for (size_t i = 0; i < m_columns.size(); ++i) {
        std::optional<RowProblem> problem;
        record.cells[i] = joined(m_columns[i], problem);
        if (problem)
            record.cellProblems.push_back({i, *problem});
    }
    for (const CellProblem& cell : m_row.cellProblems)
        if (cell.column < m_targets.size() && m_targets[cell.column])
            record.cellProblems.push_back({*m_targets[cell.column], cell.problem});
    // What has no header has no place in the layout either: it is kept for whoever counts cells.
    for (size_t i = m_targets.size(); i < m_row.cells.size(); ++i)
        record.cells.push_back(m_row.cells[i]);
    return true;
}

QString FormTable::textOf(size_t column) const {
    return column < m_row.cells.size() ? m_row.cells[column] : QString();
}

QString FormTable::linkOf(const std::optional<size_t>& column) const {
    return column ? textOf(*column).trimmed() : QString();
}

QString FormTable::joined(const Flat& flat, std::optional<RowProblem>& problem) const {
    if (flat.role == FormRole::List)
        return chosen(flat, problem);
    const QString own = flat.own ? textOf(*flat.own) : QString();
    if (flat.role != FormRole::Place || !own.isEmpty())
        return own;
    QStringList figures;
    for (const size_t part : flat.parts)
        figures << textOf(part).trimmed();
    figures.removeAll(QString());
    return figures.join(u' ');
}

/// By the choices' own columns; by the cell of all choices where these are empty or missing.
QString FormTable::chosen(const Flat& flat, std::optional<RowProblem>& problem) const {
    QStringList names;
    bool said = false;
    for (size_t i = 0; i < flat.parts.size(); ++i) {
        const QString text = textOf(flat.parts[i]);
        const auto isChosen = choiceOf(text);
        if (!isChosen && !text.trimmed().isEmpty())
            problem = RowProblem::UnknownValue;
        said = said || isChosen;
        if (isChosen.value_or(false))
            names << flat.choices[i];
    }
    if (said)
        return names.join(listSeparator);
    const QString own = flat.own ? textOf(*flat.own).trimmed() : QString();
    return m_names == FormHeaders::Names ? own.split(u' ', Qt::SkipEmptyParts).join(listSeparator) : own;
}

TableResult<std::unique_ptr<FormTable>> formRows(TableFile& file, const QString& sheet, const FormLayout& layout) {
    auto source = file.rows(sheet);
    if (!source)
        return tl::unexpected(source.error());
    if ((*source)->headers().size() != layout.columns.size())
        return fail(TableProblem::MalformedHeaders);
    return std::make_unique<FormTable>(std::move(*source), layout);
}

TableResult<Form> inspectForm(TableFile& file, const FormChoice& choice) {
    Form form;
    bool hasMain = false;
    std::vector<QString> sheets;
    for (const SheetInfo& sheet : file.sheets())
        sheets.push_back(sheet.name);
    if (sheets.empty())
        sheets.emplace_back();
    for (const QString& sheet : sheets) {
        auto layout = layoutOf(file, sheet, choice);
        if (!layout && layout.error().problem == TableProblem::Empty)
            continue;
        if (!layout)
            return tl::unexpected(layout.error());
        if (layout->isRepeat && sheets.size() > 1) {
            auto parent = parentOf(file, sheet, *layout);
            if (!parent)
                return tl::unexpected(parent.error());
            form.repeats.push_back({sheet, *parent, std::move(*layout)});
        } else if (!hasMain || sheet == file.sheet()) {
            form.sheet = sheet;
            form.layout = std::move(*layout);
            hasMain = true;
        }
    }
    if (!hasMain)
        return fail(TableProblem::Empty);
    return form;
}

QStringList repeatFiles(const QString& path) {
    const QFileInfo main(path);
    QStringList found;
    const QString stem = main.completeBaseName() + u'-';
    for (const QFileInfo& other : main.dir().entryInfoList(QDir::Files, QDir::Name)) {
        const bool isBeside = other.fileName().startsWith(stem) && other.suffix().toLower() == main.suffix().toLower();
        auto file =
            isBeside ? TableFile::open(other.filePath()) : TableResult<TableFile>(fail(TableProblem::Unreadable));
        const auto layout =
            file ? layoutOf(*file, file->sheet(), {}) : TableResult<FormLayout>(fail(TableProblem::Unreadable));
        if (layout && layout->isRepeat)
            found << other.filePath();
    }
    return found;
}

} // namespace tawjih::exchange
