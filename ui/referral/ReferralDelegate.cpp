#include "ui/referral/ReferralDelegate.h"

#include "ui/referral/ReferralListModel.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/RowPainter.h"
#include "ui/widgets/Theme.h"

#include <QLocale>

namespace tawjih::ui {

Tone toneOf(ReferralStatus status) {
    switch (status) {
    case ReferralStatus::Accepted:
        return Tone::Good;
    case ReferralStatus::Refused:
        return Tone::Danger;
    case ReferralStatus::Sent:
    case ReferralStatus::UnderReview:
        return Tone::Info;
    case ReferralStatus::Waitlisted:
    case ReferralStatus::Expired:
        return Tone::Warning;
    case ReferralStatus::Draft:
    case ReferralStatus::Withdrawn:
        break;
    }
    return Tone::Neutral;
}

Tone toneOf(TrainingOutcome outcome) {
    switch (outcome) {
    case TrainingOutcome::Completed:
    case TrainingOutcome::Certified:
        return Tone::Good;
    case TrainingOutcome::Admitted:
    case TrainingOutcome::Enrolled:
    case TrainingOutcome::Attending:
        return Tone::Info;
    case TrainingOutcome::DroppedOut:
    case TrainingOutcome::NoShow:
    case TrainingOutcome::Excluded:
        break;
    }
    return Tone::Danger;
}

void ReferralDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& row = static_cast<const ReferralListModel*>(index.model())->rowAt(index.row());
    const auto& outcome = row.referral.outcome;
    RowPainter lines(painter, option, 2);
    lines.tag(0, outcome ? labelOf(outcome->outcome) : labelOf(row.referral.status),
              outcome ? toneOf(outcome->outcome) : toneOf(row.referral.status));
    if (row.overdue)
        lines.tag(1, ReferralListModel::tr("%n day(s)", "without an answer", row.daysSinceSending.value_or(0)),
                  Tone::Warning);
    lines.writeBold(0, nameLine(row.personLatin, row.personArabic));
    const QLocale::Language language = QLocale().language();
    QStringList where{row.programme.in(language), row.establishment.in(language)};
    where.removeAll(QString());
    lines.writeMuted(1, where.join(QStringLiteral(" · ")));
}

QSize ReferralDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {240, 2 * option.fontMetrics.height() + 2 * space::small + space::small};
}

} // namespace tawjih::ui
