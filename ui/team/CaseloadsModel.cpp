#include "ui/team/CaseloadsModel.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>

namespace tawjih::ui {

namespace {

qint64 figure(const Caseload& load, int column) {
    switch (column) {
    case CaseloadsModel::Cases:
        return load.cases;
    case CaseloadsModel::Seen:
        return load.seen;
    case CaseloadsModel::Silent:
        return load.silent;
    case CaseloadsModel::Undone:
        return load.undone;
    case CaseloadsModel::Overdue:
        return load.overdue;
    default:
        return 0;
    }
}

} // namespace

void CaseloadsModel::setCaseloads(std::vector<Caseload> caseloads) {
    beginResetModel();
    m_rows = std::move(caseloads);
    m_sum = {};
    for (const Caseload& load : m_rows) {
        m_sum.cases += load.cases;
        m_sum.seen += load.seen;
        m_sum.silent += load.silent;
        m_sum.undone += load.undone;
        m_sum.overdue += load.overdue;
    }
    endResetModel();
}

std::optional<UserId> CaseloadsModel::advisorAt(int row) const {
    return row <= 0 || row >= rowCount() ? std::nullopt : std::optional(at(row).advisor);
}

int CaseloadsModel::rowOf(const std::optional<UserId>& advisor) const {
    if (!advisor)
        return 0;
    const auto row = std::ranges::find(m_rows, *advisor, &Caseload::advisor);
    return row == m_rows.end() ? 0 : static_cast<int>(row - m_rows.begin()) + 1;
}

QString CaseloadsModel::nameAt(int row) const {
    if (row <= 0 || row >= rowCount())
        return tr("Everybody");
    return at(row).advisor.isNull() ? tr("Without an advisor") : at(row).name;
}

void CaseloadsModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CaseloadsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_rows.empty() ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int CaseloadsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CaseloadsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString text = column == Advisor ? isolate(nameAt(index.row())) : number(figure(at(index.row()), column));
        return role == Qt::DisplayRole || column == Advisor
                   ? text
                   : QString(headerData(column, Qt::Horizontal).toString() + QStringLiteral(": ") + text);
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == Advisor ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (index.row() == 0) {
            QFont bold = QGuiApplication::font();
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        return {};
    case Qt::ForegroundRole:
        if (column != Advisor && figure(at(index.row()), column) == 0)
            return muted(QGuiApplication::palette());
        return {};
    default:
        return {};
    }
}

QVariant CaseloadsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Advisor ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool brief = role == Qt::DisplayRole;
    switch (section) {
    case Advisor:
        return tr("Advisor");
    case Cases:
        return brief ? tr("Cases") : tr("Cases that are not closed");
    case Seen:
        return brief ? tr("Seen in 30 days") : tr("With a session at which the person was seen in the last 30 days");
    case Silent:
        return brief ? tr("No contact for 30 days")
                     : tr("Neither seen nor reached, nor registered, in the last 30 days");
    case Undone:
        return brief ? tr("Undone steps") : tr("With a next step or an action of the plan that is late");
    case Overdue:
        return brief ? tr("Overdue referrals") : tr("With a referral that a centre has not answered in time");
    default:
        return {};
    }
}

} // namespace tawjih::ui
