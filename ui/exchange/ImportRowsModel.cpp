#include "ui/exchange/ImportRowsModel.h"

#include "ui/exchange/ImportEdits.h"
#include "ui/exchange/ImportText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Icon.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>

namespace tawjih::ui {

using exchange::RowIssue;
using exchange::RowOutcome;
using exchange::RowReport;

namespace {

/// What is wrong with a row: what refuses it, or else what it loses.
const std::vector<RowIssue>& issuesOf(const RowReport& row) {
    return row.problems.empty() ? row.warnings : row.problems;
}

/// A row with its cells and candidates from an earlier check, where the latest one did not keep them.
void complete(RowReport& row, const RowReport& earlier) {
    if (row.cells.empty())
        row.cells = earlier.cells;
    if (row.candidates.empty())
        row.candidates = earlier.candidates;
    if (row.subject.isEmpty())
        row.subject = earlier.subject;
}

} // namespace

ImportRowsModel::ImportRowsModel(ImportEdits& edits, QObject* parent) : QAbstractTableModel(parent), m_edits(edits) {
    connect(&edits, &ImportEdits::changed, this, &ImportRowsModel::follow);
}

void ImportRowsModel::setRows(CheckedRows rows) {
    beginResetModel();
    if (rows.headers == m_checked.headers)
        for (auto& [line, row] : rows.touched)
            if (const RowReport* earlier = reportOf(line))
                complete(row, *earlier);
    m_checked = std::move(rows);
    merge();
    choose();
    endResetModel();
}

void ImportRowsModel::setView(RowView view) {
    beginResetModel();
    m_view = view;
    choose();
    endResetModel();
}

void ImportRowsModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

/// A row may be kept for several reasons; the first list that has it knows the most.
void ImportRowsModel::merge() {
    m_known.clear();
    for (const auto& [line, row] : m_checked.touched)
        m_known.push_back(&row);
    const auto& summary = m_checked.summary;
    for (const auto* rows : {&summary.errors, &summary.first, &summary.notable})
        for (const RowReport& row : *rows)
            m_known.push_back(&row);
    std::ranges::stable_sort(m_known, {}, &RowReport::line);
    const auto sameLine = [](const RowReport* a, const RowReport* b) { return a->line == b->line; };
    m_known.erase(std::unique(m_known.begin(), m_known.end(), sameLine), m_known.end());
}

bool ImportRowsModel::isShown(const RowReport& row) const {
    switch (m_view) {
    case RowView::All:
        return !m_checked.summary.first.empty() && row.line <= m_checked.summary.first.back().line;
    case RowView::New:
        return row.outcome == RowOutcome::New;
    case RowView::Updated:
        return row.outcome == RowOutcome::Updated;
    case RowView::ToDecide:
        return row.outcome == RowOutcome::ToDecide || m_edits.decisionOf(row.line).has_value();
    case RowView::Errors:
        return row.outcome == RowOutcome::Invalid || m_edits.hasEdits(row.line);
    case RowView::Warned:
        return row.outcome != RowOutcome::Invalid && !row.warnings.empty();
    case RowView::AlreadyThere:
        return row.outcome == RowOutcome::AlreadyThere;
    case RowView::Left:
        return row.outcome == RowOutcome::Left;
    case RowView::Notable:
        return true;
    }
    return false;
}

void ImportRowsModel::choose() {
    m_shown.clear();
    if (m_view == RowView::Notable) {
        for (const RowReport& row : m_checked.summary.notable)
            m_shown.push_back(&row);
        return;
    }
    std::ranges::copy_if(m_known, std::back_inserter(m_shown), [this](const RowReport* row) { return isShown(*row); });
}

bool ImportRowsModel::showsCells() const {
    return m_view != RowView::Notable && m_view != RowView::ToDecide && m_view != RowView::Left;
}

void ImportRowsModel::follow(qint64 line) {
    const int row = rowOf(line);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    else if (line == 0 && !m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const RowReport* ImportRowsModel::reportOf(qint64 line) const {
    const auto found = std::ranges::lower_bound(m_known, line, {}, &RowReport::line);
    return found != m_known.end() && (*found)->line == line ? *found : nullptr;
}

int ImportRowsModel::rowOf(qint64 line) const {
    const auto found = std::ranges::lower_bound(m_shown, line, {}, &RowReport::line);
    return found != m_shown.end() && (*found)->line == line ? static_cast<int>(found - m_shown.begin()) : -1;
}

QString ImportRowsModel::cell(const RowReport& row, size_t column) const {
    if (const auto typed = m_edits.typed(row.line, column))
        return *typed;
    if (const auto original = m_edits.fromFile(row.line, column))
        return *original;
    return column < row.cells.size() ? row.cells[column] : QString();
}

std::vector<QString> ImportRowsModel::cellsOf(const RowReport& report) const {
    std::vector<QString> cells;
    for (size_t column = 0; column < report.cells.size(); ++column)
        cells.push_back(cell(report, column));
    return cells;
}

bool ImportRowsModel::isChecked(qint64 line) const {
    const auto slice = [line](const exchange::CellEdits& edits) {
        return std::pair(edits.lower_bound({line, 0}), edits.lower_bound({line + 1, 0}));
    };
    const auto [now, nowEnd] = slice(m_edits.cells());
    const auto [then, thenEnd] = slice(m_checked.edits);
    const auto decided = m_checked.decisions.find(line);
    return std::equal(now, nowEnd, then, thenEnd) &&
           m_edits.decisionOf(line) ==
               (decided == m_checked.decisions.end() ? std::nullopt : std::optional(decided->second));
}

/// A cell counts as mended from the moment something else is typed there until it is checked.
bool ImportRowsModel::isMended(const RowReport& row, size_t column) const {
    const auto then = m_checked.edits.find({row.line, column});
    return m_edits.typed(row.line, column) !=
           (then == m_checked.edits.end() ? std::nullopt : std::optional(then->second));
}

QString ImportRowsModel::faultAt(const QModelIndex& index) const {
    if (!index.isValid() || index.column() < FirstCell)
        return {};
    const RowReport& row = reportAt(index.row());
    if (isMended(row, cellOf(index.column())))
        return {};
    QStringList faults;
    for (const RowIssue& issue : issuesOf(row))
        if (columnOf(issue, m_checked.mapping) == cellOf(index.column()))
            faults << labelOf(issue.problem);
    return faults.join(QStringLiteral("; "));
}

QModelIndex ImportRowsModel::nextFault(const QModelIndex& after) const {
    const int rows = rowCount();
    for (int step = 0; rows > 0 && step <= rows; ++step) {
        const int row = (std::max(0, after.row()) + step) % rows;
        if (m_view == RowView::Errors && reportAt(row).outcome != RowOutcome::Invalid)
            continue; // mended before
        const int first = step == 0 ? std::max(after.column() + 1, int(FirstCell)) : int(FirstCell);
        for (int column = first; column < columnCount(); ++column)
            if (const QModelIndex place = index(row, column); !faultAt(place).isEmpty())
                return place;
    }
    return {};
}

int ImportRowsModel::nextUndecided(int row) const {
    for (int step = 1; step <= rowCount(); ++step) {
        const int next = (row + step) % rowCount();
        const RowReport& report = reportAt(next);
        if (report.outcome == RowOutcome::ToDecide && !m_edits.decisionOf(report.line))
            return next;
    }
    return -1;
}

int ImportRowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportRowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FirstCell + (showsCells() ? static_cast<int>(m_checked.headers.size()) : 0);
}

QString ImportRowsModel::outcome(const RowReport& row) const {
    return isChecked(row.line) || m_view == RowView::Notable ? labelOf(row.outcome) : tr("to be checked");
}

QString ImportRowsModel::reason(const RowReport& row) const {
    if (m_view == RowView::ToDecide) {
        if (const auto decision = m_edits.decisionOf(row.line))
            return decisionText(*decision, row.candidates);
        if (!row.candidates.empty())
            return likelihoodText(row.candidates.front());
    }
    return row.reason();
}

QString ImportRowsModel::text(const RowReport& row, int column) const {
    switch (column) {
    case LineNumber:
        return number(row.line);
    case Outcome:
        return outcome(row);
    case Subject:
        return row.subject;
    case Reason:
        return reason(row);
    default:
        return cell(row, cellOf(column));
    }
}

QString ImportRowsModel::tip(const QModelIndex& index) const {
    const RowReport& row = reportAt(index.row());
    QStringList lines{text(row, index.column())};
    if (const QString fault = faultAt(index); !fault.isEmpty())
        lines.prepend(fault);
    if (index.column() >= FirstCell && m_edits.typed(row.line, cellOf(index.column())))
        lines << tr("In the file: %1").arg(isolate(*m_edits.fromFile(row.line, cellOf(index.column()))));
    return lines.join(u'\n');
}

QVariant ImportRowsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowReport& row = reportAt(index.row());
    const bool isCell = index.column() >= FirstCell;
    const QPalette palette = QGuiApplication::palette();
    const auto tone = [&] { return row.problems.empty() ? Tone::Warning : Tone::Danger; };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return tip(index);
    case Qt::AccessibleDescriptionRole:
    case Qt::StatusTipRole:
        return faultAt(index);
    case FaultRole:
        return !faultAt(index).isEmpty();
    case Qt::DecorationRole:
        return faultAt(index).isEmpty()
                   ? QVariant()
                   : icon(QStringLiteral("warning"), tone() == Tone::Danger ? IconTone::Danger : IconTone::Warning);
    case Qt::BackgroundRole:
        return faultAt(index).isEmpty() ? QVariant() : toneColors(tone(), palette).background;
    case Qt::FontRole:
        if (isCell && m_edits.typed(row.line, cellOf(index.column()))) {
            QFont font = QGuiApplication::font();
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::ForegroundRole:
        if (index.column() == Outcome && isChecked(row.line))
            return toneColors(outcomeTone(row.outcome), palette).text;
        if (!faultAt(index).isEmpty())
            return toneColors(tone(), palette).text;
        if (index.column() == LineNumber || index.column() == Outcome)
            return muted(palette);
        return isCell && !m_checked.mapping.fieldOf(cellOf(index.column())) ? QVariant(muted(palette)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == LineNumber ? Qt::AlignTrailing : Qt::AlignLeading) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

bool ImportRowsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const RowReport& row = reportAt(index.row());
    m_edits.type(row.line, cellOf(index.column()), cell(row, cellOf(index.column())), value.toString());
    return true;
}

/// A cell that was cut for the preview cannot be typed over: its end would be lost.
Qt::ItemFlags ImportRowsModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() < FirstCell)
        return flags;
    const RowReport& row = reportAt(index.row());
    const size_t column = cellOf(index.column());
    const bool isWhole = column < row.cells.size() && row.cells[column].size() <= exchange::ImportSummary::cellLength;
    if (isWhole)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == LineNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (section >= FirstCell) {
        const size_t column = cellOf(section);
        if (column >= m_checked.headers.size())
            return {};
        const auto field = m_checked.mapping.fieldOf(column);
        if (role == Qt::ToolTipRole)
            return field ? labelOf(*field) : tr("not imported");
        return role == Qt::DisplayRole ? QVariant(columnName(m_checked.headers, column)) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineNumber:
        return tr("Line");
    case Outcome:
        return tr("Outcome");
    case Subject:
        return tr("Who or what");
    case Reason:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace tawjih::ui
