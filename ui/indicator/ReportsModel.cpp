#include "ui/indicator/ReportsModel.h"

#include "core/indicator/PeriodText.h"
#include "ui/indicator/InterfaceTongue.h"

namespace tawjih::ui {

using indicator::MadeReport;

namespace {

constexpr int shownDigits = 8;

QString instantText(const QDateTime& instant) {
    const QDateTime local = instant.toLocalTime();
    return QString(shortDateText(local.date()) + u' ' + timeText(local.time()));
}

} // namespace

void ReportsModel::setReports(std::vector<MadeReport> reports, indicator::Definitions all, UserNames users) {
    beginResetModel();
    m_reports = std::move(reports);
    m_all = std::move(all);
    m_users = std::move(users);
    endResetModel();
}

const MadeReport* ReportsModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_reports.at(static_cast<std::size_t>(row)) : nullptr;
}

/// As the template was called then, in the language of the interface; it may be gone by now.
QString ReportsModel::nameOf(const MadeReport& report) const {
    const auto then =
        indicator::reportTemplateFrom(report.question.value(QLatin1String("template")).toObject(), m_all.indicators);
    if (then)
        return then->name.in(QLocale().language());
    const auto* now = m_all.report(report.templateCode);
    return now ? now->name.in(QLocale().language()) : report.templateCode;
}

int ReportsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_reports.size());
}

int ReportsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReportsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MadeReport& report = *at(index.row());
    if (role == Qt::ToolTipRole && index.column() == Checksum)
        return report.checksum;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case When:
        return instantText(report.recordedAt);
    case Name:
        return isolate(nameOf(report));
    case OfPeriod:
        return isolate(indicator::periodName(report.period, interfaceTongue()));
    case AsOf:
        return instantText(report.asOf);
    case Who:
        return isolate(m_users ? m_users(report.recordedBy) : QString());
    case InLanguage:
        return isolate(nativeName(report.language));
    case Checksum:
        return isolateLtr(report.checksum.left(shownDigits));
    default:
        return {};
    }
}

QVariant ReportsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Made on");
    case Name:
        return tr("Report");
    case OfPeriod:
        return tr("Period");
    case AsOf:
        return tr("As known on");
    case Who:
        return tr("By");
    case InLanguage:
        return tr("Language");
    case Checksum:
        return tr("Checksum");
    default:
        return {};
    }
}

} // namespace tawjih::ui
