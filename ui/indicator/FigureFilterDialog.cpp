#include "ui/indicator/FigureFilterDialog.h"

#include "core/indicator/Choices.h"
#include "ui/indicator/InterfaceTongue.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/PickerCombo.h"

namespace tawjih::ui {

using indicator::Dimension;

const std::vector<Dimension>& filterDimensions() {
    static const std::vector<Dimension> all{
        Dimension::Provider,       Dimension::Level,       Dimension::Trade,
        Dimension::Advisor,        Dimension::Sex,         Dimension::AgeGroup,
        Dimension::Education,      Dimension::Nationality, Dimension::ResidenceStatus,
        Dimension::Arrondissement, Dimension::Desk};
    return all;
}

FigureFilterDialog::FigureFilterDialog(const Value& value, const indicator::Facts& facts, const Clock& clock,
                                       QWidget* parent)
    : FormDialog(tr("Filter the figures"), tr("Show the figures"), 2, parent)
    , m_clock(clock)
    , m_asOf(new DateField(clock, YearSense::Past)) {
    setSentence(
        tr("Only what fits all of these is counted. What has no meaning for a figure is left aside there, and the "
           "figure says so."));
    const Tongue tongue = interfaceTongue();
    for (const Dimension dimension : filterDimensions()) {
        auto* combo = new PickerCombo;
        combo->addUnknown(tr("all"));
        for (const indicator::Choice& choice : choicesOf(dimension, facts, tongue))
            combo->addChoice(choice.label, choice.key);
        for (const auto& [chosen, keys] : value.where)
            if (chosen == dimension)
                combo->setValue(keys.value(0));
        m_choices[dimension] = combo;
        form().addField(codeOf(dimension), labelOf(dimension), combo);
    }
    if (value.asOf)
        m_asOf->setDate(*value.asOf);
    form().addField(QStringLiteral("asOf"), tr("As known at the end of"), m_asOf);
    form().setHint(QStringLiteral("asOf"), tr("Empty: as known now. A past day shows what was recorded by then."));
    connect(this, &FormDialog::submitted, this, &FigureFilterDialog::submit);
}

void FigureFilterDialog::submit() {
    form().clearProblems();
    if (!m_asOf->isUnderstood())
        form().setProblem(QStringLiteral("asOf"), tr("This is not understood as a day."));
    else if (m_asOf->date().isValid() && m_asOf->date() > m_clock.today())
        form().setProblem(QStringLiteral("asOf"), tr("Nobody knows yet what will be recorded by then."));
    else
        accept();
}

FigureFilterDialog::Value FigureFilterDialog::value() const {
    Value value;
    for (const Dimension dimension : filterDimensions())
        if (const QVariant key = m_choices.at(dimension)->value(); !key.isNull())
            value.where.emplace_back(dimension, QStringList{key.toString()});
    // Today's figures are those of now: what is recorded this evening belongs to them.
    if (m_asOf->date().isValid() && m_asOf->date() < m_clock.today())
        value.asOf = m_asOf->date();
    return value;
}

} // namespace tawjih::ui
