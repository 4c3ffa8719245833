#include "ui/backup/BackupsModel.h"

#include "ui/backup/BackupText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/Icon.h"

namespace tawjih::ui {

void BackupsModel::setLines(std::vector<vault::BackupLine> lines, const QDate& today) {
    beginResetModel();
    m_lines = std::move(lines);
    m_today = today;
    endResetModel();
}

const vault::BackupLine* BackupsModel::line(const QModelIndex& index) const {
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_lines.size() ? &m_lines[row] : nullptr;
}

void BackupsModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int BackupsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int BackupsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString BackupsModel::text(const vault::BackupLine& line, int column) const {
    switch (column) {
    case Taken: {
        const QDateTime taken = line.entry.takenAt.toLocalTime();
        return tr("%1, %2", "day and time").arg(dateWithDistance(taken.date(), m_today), timeText(taken.time()));
    }
    case Place:
        return placeText(line.place);
    case Size:
        return dataSizeText(line.bytes);
    default:
        return proofText(line.proof, m_today);
    }
}

QVariant BackupsModel::data(const QModelIndex& index, int role) const {
    const vault::BackupLine* line = this->line(index);
    if (line == nullptr)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole ||
        (role == Qt::ToolTipRole && index.column() == State))
        return text(*line, index.column());
    if (role == Qt::DecorationRole && index.column() == State) {
        const bool damaged = line->proof && !line->proof->sound;
        if (damaged)
            return icon(QStringLiteral("warning"), IconTone::Danger);
        return line->proof ? icon(QStringLiteral("check"), IconTone::Good) : QVariant();
    }
    return {};
}

QVariant BackupsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Taken:
        return tr("Made");
    case Place:
        return tr("Place");
    case Size:
        return tr("Size");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace tawjih::ui
