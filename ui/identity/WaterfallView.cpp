#include "ui/identity/WaterfallView.h"

#include "ui/identity/MatchText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tawjih::ui {

namespace {

/// A bar from the middle: towards the end for what makes one person likelier, towards the beginning for less likely.
class WeightBar final : public QWidget {
public:
    explicit WeightBar(double bits) : m_bits(bits) { setFixedSize(width, height); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const int middle = width / 2;
        const int length = std::clamp(int(std::lround(std::abs(m_bits) * middle / most)), 2, middle);
        // Okabe and Ito's blue and vermilion, lighter on dark ground; the side says the same.
        const bool dark = isDark(palette());
        const QColor more = QColor::fromRgb(dark ? 0xff56b4e9 : 0xff0072b2);
        const QColor less = QColor::fromRgb(dark ? 0xffe69f00 : 0xffd55e00);
        const QRect bar(m_bits > 0 ? middle : middle - length, (height - thickness) / 2, length, thickness);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), m_bits > 0 ? more : less);
        painter.setPen(outline(palette()));
        const int line = layoutDirection() == Qt::RightToLeft ? width - 1 - middle : middle;
        painter.drawLine(line, 0, line, height);
    }

private:
    static constexpr int width = 96;
    static constexpr int height = 16;
    static constexpr int thickness = 8;
    static constexpr double most = 12; ///< bits of a full bar
    double m_bits;
};

} // namespace

WaterfallView::WaterfallView(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::tiny);
}

void WaterfallView::setMatch(const identity::Match& match, const Beneficiary& one, const Beneficiary& other) {
    m_shown = Shown{match, one, other};
    rebuild();
}

void WaterfallView::clear() {
    m_shown.reset();
    rebuild();
}

void WaterfallView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void WaterfallView::rebuild() {
    m_lines.clear();
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_shown)
        return;
    const auto& [match, one, other] = *m_shown;
    addWords(tr("Before any comparison: %1").arg(priorText(match.waterfall.prior)));
    for (const identity::WaterfallStep& step : match.waterfall.steps)
        addWeight(
            tr("%1: %2", "a field, and what it says").arg(fieldText(step.field), isolate(stepText(step, one, other))),
            step.bits);
    constexpr double noticed = -0.5;
    if (match.waterfall.relatives < noticed)
        addWeight(tr("Relatives would agree in this as well"), match.waterfall.relatives);
    const identity::PairScore& score = match.score;
    constexpr double visible = 0.005;
    if (std::abs(score.probability - score.model) < visible)
        return addWords(tr("Together: %1").arg(chanceText(score.model)), true);
    addWords(tr("Together, before what was decided here counts: %1").arg(chanceText(score.model)));
    addWords(tr("Of pairs like this that were decided here, one person: %1").arg(chanceText(score.probability)), true);
}

void WaterfallView::addWords(const QString& words, bool isStrong) {
    auto* label = new WrapLabel(words);
    label->setTextFormat(Qt::PlainText);
    setTextStyle(label, isStrong ? TextStyle::Heading : TextStyle::Muted);
    m_column->addWidget(label);
    m_lines << words;
}

void WaterfallView::addWeight(const QString& words, double bits) {
    const QString weight = weightText(bits);
    auto* label = new WrapLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setAccessibleName(tr("%1: %2", "what a field says, and how much that weighs").arg(words, weight));
    m_column->addWidget(label);
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, space::tiny);
    row->setSpacing(space::small);
    row->addWidget(new WeightBar(bits), 0, Qt::AlignVCenter);
    auto* says = new QLabel(weight);
    setTextStyle(says, TextStyle::Small);
    row->addWidget(says, 1);
    m_column->addWidget(line);
    m_lines << label->accessibleName();
}

} // namespace tawjih::ui
