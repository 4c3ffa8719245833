#include "ui/team/TeamCasesModel.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/DateText.h"

#include <QGuiApplication>

namespace tawjih::ui {

void TeamCasesModel::setCases(std::vector<TeamCase> cases, QDate today) {
    beginResetModel();
    m_cases = std::move(cases);
    m_today = today;
    std::set<CaseId> still;
    for (const TeamCase& line : m_cases)
        if (m_checked.contains(line.file))
            still.insert(line.file);
    m_checked = std::move(still);
    endResetModel();
    Q_EMIT checkedChanged();
}

std::vector<TeamCase> TeamCasesModel::checked() const {
    std::vector<TeamCase> some;
    for (const TeamCase& line : m_cases)
        if (m_checked.contains(line.file))
            some.push_back(line);
    return some;
}

void TeamCasesModel::setChecked(const std::vector<int>& rows, bool checked) {
    for (const int row : rows) {
        if (checked)
            m_checked.insert(caseAt(row).file);
        else
            m_checked.erase(caseAt(row).file);
        Q_EMIT dataChanged(index(row, Name), index(row, Name), {Qt::CheckStateRole});
    }
    Q_EMIT checkedChanged();
}

void TeamCasesModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_cases.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::optional<TeamOrder> TeamCasesModel::orderOf(int column) {
    switch (column) {
    case Name:
        return TeamOrder::Name;
    case Number:
        return TeamOrder::Number;
    case Advisor:
        return TeamOrder::Advisor;
    case LastContact:
        return TeamOrder::LastContact;
    case Undone:
        return TeamOrder::UndoneSince;
    case Overdue:
        return TeamOrder::OverdueSince;
    default:
        return std::nullopt;
    }
}

int TeamCasesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

int TeamCasesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags TeamCasesModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Name)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QString TeamCasesModel::text(const TeamCase& line, int column) const {
    const ShownName name = shownName(line.person.latinName, line.person.arabicName);
    switch (column) {
    case Name:
        return name.first;
    case OtherName:
        return name.second;
    case Number:
        return isolateLtr(line.person.number);
    case Advisor:
        return line.advisor.isNull() ? tr("nobody") : isolate(line.advisorName);
    case LastContact:
        return distanceText(line.lastContactOn, m_today);
    case Undone:
        return line.undoneSince ? dueText(*line.undoneSince, m_today) : QString();
    case Overdue:
        return line.overdueSince
                   ? tr("%n day(s)", "without an answer", static_cast<int>(line.overdueSince->daysTo(m_today)))
                   : QString();
    default:
        return {};
    }
}

QVariant TeamCasesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TeamCase& line = caseAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::AccessibleTextRole: {
        const QString words = text(line, column);
        return column == Name || words.isEmpty()
                   ? words
                   : QString(headerData(column, Qt::Horizontal).toString() + QStringLiteral(": ") + words);
    }
    case Qt::ToolTipRole:
        return column == LastContact                    ? dateText(line.lastContactOn)
               : column == Undone && line.undoneSince   ? dateText(*line.undoneSince)
               : column == Overdue && line.overdueSince ? dateText(*line.overdueSince)
                                                        : text(line, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::CheckStateRole:
        if (column == Name)
            return static_cast<int>(isChecked(index.row()) ? Qt::Checked : Qt::Unchecked);
        return {};
    case Qt::ForegroundRole:
        if (column == OtherName || (column == Advisor && line.advisor.isNull()))
            return muted(QGuiApplication::palette());
        if (column == LastContact && line.lastContactOn.daysTo(m_today) > contactDays)
            return toneColors(Tone::Warning, QGuiApplication::palette()).text;
        return {};
    default:
        return {};
    }
}

bool TeamCasesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Name || role != Qt::CheckStateRole)
        return false;
    setChecked({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

QVariant TeamCasesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Person");
    case Number:
        return tr("No.");
    case Advisor:
        return tr("Advisor");
    case LastContact:
        return tr("Last contact");
    case Undone:
        return tr("Undone step");
    case Overdue:
        return tr("Centre silent for");
    default:
        return {};
    }
}

} // namespace tawjih::ui
