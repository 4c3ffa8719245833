#pragma once

#include "core/guidance/GuidanceService.h"
#include "ui/guidance/GuidanceText.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

#include <array>

namespace tawjih::ui {

/// The offers for one person, best first; all, or those with one answer. Words are made when a row is looked at.
class GuidanceModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Row {
        const Match& match;
        const Offered& offered;
        const Offer& offer;
    };

    using QAbstractListModel::QAbstractListModel;

    void setMatches(PersonMatches matches);
    void setAnswer(std::optional<Answer> answer);
    [[nodiscard]] Row row(int row) const;
    /// The row of an offer of the stock; -1 when it is not shown.
    [[nodiscard]] int rowOf(size_t offer) const;
    [[nodiscard]] const PersonMatches& matches() const { return m_matches; }
    /// How many offers have an answer.
    [[nodiscard]] int count(Answer answer) const { return m_counts[static_cast<size_t>(answer)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void choose();

    PersonMatches m_matches;
    std::optional<Answer> m_answer;
    std::vector<size_t> m_shown; ///< indexes into m_matches.matches
    std::array<int, std::size(Codes<Answer>::entries)> m_counts{};
};

/// Three lines an offer: what, with the answer at the end; where and when; why, or what is missing.
class GuidanceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tawjih::ui
