#pragma once

#include "core/referral/ReferralService.h"

#include <QAbstractListModel>

namespace tawjih::ui {

/// The referrals of a query, read page by page as the list is scrolled.
class ReferralListModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit ReferralListModel(ReferralService& referrals, QObject* parent = nullptr);

    void setQuery(const ReferralQuery& query);
    void reload();
    [[nodiscard]] const ReferralQuery& query() const { return m_query; }
    [[nodiscard]] const ReferralRow& rowAt(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    /// -1 when it is not among the rows read so far.
    [[nodiscard]] int rowOf(const ReferralId& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void failed(const tawjih::Error& error);

private:
    ReferralService& m_referrals;
    ReferralQuery m_query;
    std::vector<ReferralRow> m_rows;
    bool m_complete = true;
    bool m_changing = false; ///< whoever hears of a change may not ask for the next page within it
};

} // namespace tawjih::ui
