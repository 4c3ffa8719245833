#include "ui/exchange/PastImportsModel.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/DateText.h"

#include <QGuiApplication>

#include <algorithm>

namespace tawjih::ui {

using exchange::ImportKind;
using exchange::ImportRecord;

PastImportsModel::PastImportsModel(std::function<QString(UserId)> nameOf, QObject* parent)
    : QAbstractTableModel(parent)
    , m_nameOf(std::move(nameOf)) {}

void PastImportsModel::setRecords(std::vector<ImportRecord> records) {
    beginResetModel();
    m_records = std::move(records);
    std::ranges::stable_sort(m_records, std::greater<>(), &ImportRecord::at);
    endResetModel();
}

int PastImportsModel::rowOf(exchange::ImportId id) const {
    const auto found = std::ranges::find(m_records, id, &ImportRecord::id);
    return found == m_records.end() ? -1 : static_cast<int>(found - m_records.begin());
}

void PastImportsModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_records.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PastImportsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int PastImportsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString PastImportsModel::text(const ImportRecord& record, int column) const {
    const auto day = [](const QDateTime& at) { return at.toLocalTime().date(); };
    switch (column) {
    case When:
        return QString(shortDateText(day(record.at)) + u' ' + timeText(record.at.toLocalTime().time()));
    case Who:
        return m_nameOf ? isolate(m_nameOf(record.by)) : QString();
    case What:
        return labelOf(record.kind);
    case How:
        return record.kind == ImportKind::Persons ? labelOf(record.policy) : QString();
    case Created:
        return number(record.created);
    case Updated:
        return number(record.updated);
    case State:
        return record.undoneAt ? tr("undone on %1").arg(shortDateText(day(*record.undoneAt))) : QString();
    default:
        return {};
    }
}

QVariant PastImportsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportRecord& record = recordAt(index.row());
    const bool isCount = index.column() == Created || index.column() == Updated;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(record, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isCount ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return record.undoneAt ? QVariant(muted(QGuiApplication::palette())) : QVariant();
    default:
        return {};
    }
}

QVariant PastImportsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Created || section == Updated ? Qt::AlignTrailing : Qt::AlignLeading) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case How:
        return tr("How");
    case Created:
        return tr("New");
    case Updated:
        return tr("Updated");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace tawjih::ui
