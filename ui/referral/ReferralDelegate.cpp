#include "ui/referral/ReferralDelegate.h"

#include "ui/referral/ReferralListModel.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Tag.h"

#include <QLocale>
#include <QPainter>

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
    QStyleOptionViewItem background = option;
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, option.widget);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setPen(hairline(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const QRect inside = option.rect.adjusted(space::medium, space::small, -space::medium, -space::small);
    QRect upper = inside;
    upper.setHeight(inside.height() / 2);
    QRect lower = inside;
    lower.setTop(upper.bottom() + 1);
    const auto before = [&](QRect line, const QRect& tag) {
        if (option.direction == Qt::RightToLeft)
            line.setLeft(tag.right() + space::small);
        else
            line.setRight(tag.left() - space::small);
        return line;
    };
    const auto& outcome = row.referral.outcome;
    const QRect status = paintTag(painter, upper, outcome ? labelOf(outcome->outcome) : labelOf(row.referral.status),
                                  outcome ? toneOf(outcome->outcome) : toneOf(row.referral.status), option.palette,
                                  option.font, option.direction, true);
    upper = before(upper, status);
    if (row.overdue) {
        const QString days = ReferralListModel::tr("%n day(s)", "without an answer", row.daysSinceSending.value_or(0));
        lower = before(
            lower, paintTag(painter, lower, days, Tone::Warning, option.palette, option.font, option.direction, true));
    }
    const auto write = [&](const QRect& place, const QString& text, const QColor& color, const QFont& font) {
        painter->setFont(font);
        painter->setPen(color);
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width());
        painter->drawText(place, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    };
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    write(upper, nameLine(row.personLatin, row.personArabic), option.palette.color(QPalette::Text), bold);
    const QLocale::Language language = QLocale().language();
    QStringList where{row.programme.in(language), row.establishment.in(language)};
    where.removeAll(QString());
    write(lower, where.join(QStringLiteral(" · ")), muted(option.palette), option.font);
    painter->restore();
}

QSize ReferralDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {240, 2 * option.fontMetrics.height() + 2 * space::small + space::small};
}

} // namespace tawjih::ui
