#include "ui/casework/CaseloadModel.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/DateText.h"

#include <QGuiApplication>

namespace tawjih::ui {

void CaseloadModel::setCases(std::vector<CaseloadLine> cases, QDate today) {
    beginResetModel();
    m_cases = std::move(cases);
    m_today = today;
    endResetModel();
}

void CaseloadModel::retranslate() {
    beginResetModel();
    endResetModel();
}

int CaseloadModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

int CaseloadModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString CaseloadModel::text(const CaseloadLine& line, int column) const {
    const ShownName name = shownName(line.person.latinName, line.person.arabicName);
    switch (column) {
    case Number:
        return isolateLtr(line.person.number);
    case Name:
        return name.first;
    case OtherName:
        return name.second;
    case NextStep:
        return line.nextStep.isEmpty() ? tr("No next step") : line.nextStep;
    case Due:
        return line.nextStepDue ? dueText(*line.nextStepDue, m_today) : QString();
    default:
        return {};
    }
}

QVariant CaseloadModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseloadLine& line = caseAt(index.row());
    const bool late = line.nextStepDue && *line.nextStepDue < m_today;
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return index.column() == Due && line.nextStepDue ? dateWithDistance(*line.nextStepDue, m_today)
                                                         : text(line, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (index.column() == OtherName || (index.column() == NextStep && line.nextStep.isEmpty()))
            return muted(QGuiApplication::palette());
        if (index.column() == Due && late)
            return toneColors(Tone::Danger, QGuiApplication::palette()).text;
        return {};
    default:
        return {};
    }
}

QVariant CaseloadModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Name:
        return tr("Person");
    case OtherName:
        return QString();
    case NextStep:
        return tr("Next step");
    case Due:
        return tr("Due");
    default:
        return {};
    }
}

} // namespace tawjih::ui
