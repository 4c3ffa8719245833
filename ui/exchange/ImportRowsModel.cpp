#include "ui/exchange/ImportRowsModel.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"

#include <QGuiApplication>
#include <QLocale>

namespace tawjih::ui {

using exchange::RowOutcome;
using exchange::RowReport;

namespace {
Tone toneOf(RowOutcome outcome) {
    return outcome == RowOutcome::New ? Tone::Good : outcome == RowOutcome::Invalid ? Tone::Danger : Tone::Neutral;
}
} // namespace

void ImportRowsModel::setSummary(exchange::ImportSummary summary) {
    beginResetModel();
    m_summary = std::move(summary);
    choose();
    endResetModel();
}

void ImportRowsModel::setFilter(std::optional<RowOutcome> outcome) {
    beginResetModel();
    m_filter = outcome;
    choose();
    endResetModel();
}

void ImportRowsModel::setNotableOnly(bool notable) {
    beginResetModel();
    m_notableOnly = notable;
    choose();
    endResetModel();
}

void ImportRowsModel::retranslate() {
    beginResetModel();
    endResetModel();
}

/// The first rows have names; beyond them the summary keeps only those that are not simply new.
void ImportRowsModel::choose() {
    m_shown.clear();
    const auto wanted = [this](const RowReport& row) { return !m_filter || row.outcome == *m_filter; };
    qint64 last = 0;
    if (!m_notableOnly)
        for (const RowReport& row : m_summary.first) {
            last = row.line;
            if (wanted(row))
                m_shown.push_back(&row);
        }
    if (m_notableOnly || m_filter)
        for (const RowReport& row : m_summary.notable)
            if (row.line > last && wanted(row))
                m_shown.push_back(&row);
}

int ImportRowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportRowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportRowsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowReport& row = reportAt(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == LineNumber ? Qt::AlignTrailing : Qt::AlignLeading) |
                                   Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && index.column() == Outcome)
        return toneColors(toneOf(row.outcome), QGuiApplication::palette()).text;
    if (role == Qt::ForegroundRole && index.column() == LineNumber)
        return muted(QGuiApplication::palette());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case LineNumber:
        return number(row.line);
    case Outcome:
        return labelOf(row.outcome);
    case Subject:
        return row.subject;
    case Reason:
        return row.reason();
    default:
        return {};
    }
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == LineNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
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
