#include "ui/referral/ReferralListModel.h"

#include "ui/widgets/Bidi.h"

#include <QLocale>

#include <algorithm>

namespace tawjih::ui {

ReferralListModel::ReferralListModel(ReferralService& referrals, QObject* parent)
    : QAbstractListModel(parent)
    , m_referrals(referrals) {}

void ReferralListModel::setQuery(const ReferralQuery& query) {
    m_query = query;
    reload();
}

void ReferralListModel::reload() {
    ReferralQuery first = m_query;
    first.offset = 0;
    auto rows = m_referrals.list(first);
    m_changing = true;
    beginResetModel();
    m_complete = !rows || static_cast<int>(rows->size()) < m_query.limit;
    m_rows = rows ? std::move(*rows) : std::vector<ReferralRow>();
    endResetModel();
    m_changing = false;
    if (!rows)
        Q_EMIT failed(rows.error());
}

int ReferralListModel::rowOf(const ReferralId& id) const {
    const auto found = std::ranges::find(m_rows, id, [](const ReferralRow& row) { return row.referral.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ReferralListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ReferralListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReferralRow& row = rowAt(index.row());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QLocale::Language language = QLocale().language();
    QStringList parts{nameLine(row.personLatin, row.personArabic), row.programme.in(language),
                      row.establishment.in(language), labelOf(row.referral.status)};
    if (row.referral.outcome)
        parts << labelOf(row.referral.outcome->outcome);
    if (row.overdue)
        parts << tr("%n day(s) without an answer", nullptr, row.daysSinceSending.value_or(0));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

bool ReferralListModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !m_complete && !m_changing;
}

void ReferralListModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    ReferralQuery next = m_query;
    next.offset = rowCount();
    auto rows = m_referrals.list(next);
    m_complete = !rows || static_cast<int>(rows->size()) < m_query.limit;
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    if (rows->empty())
        return;
    m_changing = true;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows->size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows->begin()), std::make_move_iterator(rows->end()));
    endInsertRows();
    m_changing = false;
}

} // namespace tawjih::ui
