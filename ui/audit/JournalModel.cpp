#include "ui/audit/JournalModel.h"

#include "ui/audit/JournalText.h"
#include "ui/widgets/Bidi.h"

#include <iterator>

namespace tawjih::ui {

namespace {

QString text(const audit::JournalLine& line, int column) {
    switch (column) {
    case JournalModel::At:
        return momentText(line);
    case JournalModel::User:
        return journalUserText(line);
    case JournalModel::Roles:
        return journalRolesText(line);
    case JournalModel::What:
        return actionText(line);
    case JournalModel::About:
        return subjectText(line);
    case JournalModel::Case:
        return line.caseNumber.isEmpty() ? QString() : isolateLtr(line.caseNumber);
    default:
        return {};
    }
}

} // namespace

void JournalModel::setLines(std::vector<audit::JournalLine> lines, bool more) {
    beginResetModel();
    m_lines = std::move(lines);
    m_more = more;
    m_waiting = false;
    endResetModel();
}

void JournalModel::append(std::vector<audit::JournalLine> lines, bool more) {
    m_waiting = false;
    m_more = more;
    if (lines.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    m_lines.insert(m_lines.end(), std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
    endInsertRows();
}

const audit::JournalLine* JournalModel::lineAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_lines[static_cast<size_t>(row)] : nullptr;
}

void JournalModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int JournalModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString words = text(m_lines[static_cast<size_t>(index.row())], index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return words;
    case Qt::AccessibleTextRole:
        return words.isEmpty()
                   ? words
                   : QString(headerData(index.column(), Qt::Horizontal).toString() + QStringLiteral(": ") + words);
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case At:
        return tr("When");
    case User:
        return tr("Who");
    case Roles:
        return tr("As");
    case What:
        return tr("What");
    case About:
        return tr("About");
    case Case:
        return tr("Case");
    default:
        return {};
    }
}

bool JournalModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_more && !m_waiting && !m_lines.empty();
}

void JournalModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    m_waiting = true;
    Q_EMIT moreWanted(m_lines.back().sequence);
}

} // namespace tawjih::ui
