#include "ui/indicator/CardDialog.h"

#include "ui/indicator/InterfaceTongue.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/PickerCombo.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

namespace tawjih::ui {

using indicator::ChartKind;
using indicator::Dimension;

namespace {

std::optional<Dimension> dimensionOf(const PickerCombo& combo) {
    const QVariant value = combo.value();
    return value.isNull() ? std::nullopt : std::optional(static_cast<Dimension>(value.toInt()));
}

void offer(PickerCombo& combo, const indicator::Indicator& indicator, const QString& none) {
    const QVariant chosen = combo.value();
    combo.clearChoices();
    combo.addUnknown(none);
    for (const auto& dimension : allOf<Dimension>())
        if (indicator.allows(dimension.value))
            combo.addChoice(labelOf(dimension.value), static_cast<int>(dimension.value));
    combo.setValue(chosen);
}

} // namespace

CardDialog::CardDialog(const std::optional<indicator::Card>& card, const indicator::IndicatorList& indicators,
                       QWidget* parent)
    : FormDialog(card ? tr("Change this figure") : tr("Add a figure"), card ? tr("Change it") : tr("Add it"), 2, parent)
    , m_indicators(indicators)
    , m_card(card.value_or(indicator::Card()))
    , m_indicator(new PickerCombo)
    , m_rows(new PickerCombo)
    , m_columns(new PickerCombo)
    , m_chart(new PickerCombo)
    , m_compare(new QCheckBox(tr("with the period before")))
    , m_target(new QLineEdit)
    , m_most(new QSpinBox) {
    const auto language = interfaceTongue().locale().language();
    for (const indicator::Indicator& each : indicators.all())
        m_indicator->addChoice(each.name.in(language), each.code);
    m_indicator->setValue(m_card.indicators.value(0, indicators.all().front().code));
    m_most->setRange(0, 100);
    m_most->setSpecialValueText(tr("all"));
    m_most->setValue(m_card.most);
    m_compare->setChecked(m_card.compare);
    if (m_card.target)
        m_target->setText(QLocale().toString(*m_card.target));
    form().addField(QStringLiteral("indicators"), tr("What is counted"), m_indicator,
                    FormGrid::Required | FormGrid::Wide);
    form().addField(QStringLiteral("rows"), tr("By"), m_rows);
    form().addField(QStringLiteral("columns"), tr("And by"), m_columns);
    form().addField(QStringLiteral("chart"), tr("Drawn as"), m_chart, FormGrid::Required);
    form().addField(QStringLiteral("most"), tr("At most so many, the others as one"), m_most);
    form().addField(QStringLiteral("target"), tr("Target"), m_target);
    form().setHint(QStringLiteral("target"), tr("A number, a share between 0 and 1, or days."));
    form().addField(QStringLiteral("compare"), tr("Compare"), m_compare);
    offerBreakdowns();
    const auto choose = [](PickerCombo* combo, const std::optional<Dimension>& dimension) {
        combo->setValue(dimension ? QVariant(static_cast<int>(*dimension)) : QVariant());
    };
    choose(m_rows, m_card.rows);
    choose(m_columns, m_card.columns);
    offerCharts();
    if (card)
        m_chart->setValue(static_cast<int>(m_card.chart));
    connect(m_indicator, &PickerCombo::valueChanged, this, [this] {
        m_card.indicators = QStringList{m_indicator->value().toString()};
        m_card.title = {};
        offerBreakdowns();
        offerCharts();
    });
    for (PickerCombo* combo : {m_rows, m_columns})
        connect(combo, &PickerCombo::valueChanged, this, &CardDialog::offerCharts);
    connect(this, &FormDialog::submitted, this, &CardDialog::submit);
}

void CardDialog::offerBreakdowns() {
    const indicator::Indicator* chosen = m_indicators.find(m_indicator->value().toString());
    if (!chosen)
        return;
    offer(*m_rows, *chosen, tr("nothing: one number"));
    offer(*m_columns, *chosen, tr("nothing"));
}

/// Only what can draw the choice: a chart that does not fit is never offered.
void CardDialog::offerCharts() {
    const QVariant chosen = m_chart->value();
    m_chart->clearChoices();
    QVariant first;
    for (const auto& kind : allOf<ChartKind>()) {
        indicator::Card tried = value();
        tried.chart = kind.value;
        if (!problemsOf(tried, m_indicators).empty())
            continue;
        m_chart->addChoice(labelOf(kind.value), static_cast<int>(kind.value));
        if (first.isNull())
            first = static_cast<int>(kind.value);
        if (chosen == QVariant(static_cast<int>(kind.value)))
            first = chosen;
    }
    m_chart->setValue(first);
}

indicator::Card CardDialog::value() const {
    indicator::Card card = m_card;
    if (card.indicators.size() < 2)
        card.indicators = QStringList{m_indicator->value().toString()};
    card.rows = dimensionOf(*m_rows);
    card.columns = dimensionOf(*m_columns);
    card.chart = static_cast<ChartKind>(m_chart->value().toInt());
    card.compare = m_compare->isChecked();
    card.most = m_most->value();
    bool ok = false;
    const double target = QLocale().toDouble(m_target->text().trimmed(), &ok);
    card.target = ok ? std::optional(target) : std::nullopt;
    return card;
}

void CardDialog::submit() {
    form().clearProblems();
    bool ok = false;
    const double target = QLocale().toDouble(m_target->text().trimmed(), &ok);
    if (!m_target->text().trimmed().isEmpty() && (!ok || target < 0)) {
        form().setProblem(QStringLiteral("target"), tr("This is not a number."));
        return;
    }
    const auto problems = problemsOf(value(), m_indicators);
    if (problems.empty())
        accept();
    else
        showError(Error{ErrorCode::Invalid, QStringLiteral("card"), problems});
}

} // namespace tawjih::ui
