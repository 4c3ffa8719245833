#pragma once

#include "core/identity/DuplicatePair.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

namespace tawjih::ui {

/// Pairs of persons who may be one; a snapshot that its owner replaces.
class DuplicatesModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setPairs(std::vector<identity::DuplicatePair> pairs);
    [[nodiscard]] const identity::DuplicatePair& pairAt(int row) const { return m_pairs.at(size_t(row)); }
    /// The row of a pair; -1 when it is not there.
    [[nodiscard]] int rowOf(BeneficiaryId one, BeneficiaryId other) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// "Awa Diallo أوا ديالو · 5 March 1999 · CAS-2026-00421"
    [[nodiscard]] static QString personText(const identity::PairedPerson& person);

private:
    std::vector<identity::DuplicatePair> m_pairs;
};

/// Paints a pair on two lines, a person each, with what they may be.
class DuplicatesDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tawjih::ui
