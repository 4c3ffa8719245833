#pragma once

#include "core/referral/Referral.h"
#include "ui/widgets/Colors.h"

#include <QStyledItemDelegate>

namespace tawjih::ui {

/// How a status or an outcome looks; its word stands beside the colour.
[[nodiscard]] Tone toneOf(ReferralStatus status);
[[nodiscard]] Tone toneOf(TrainingOutcome outcome);

/// Two lines a referral: who, with the status at the end; where to, with the days it has waited.
class ReferralDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tawjih::ui
