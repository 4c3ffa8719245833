#include "ui/rights/RuleOfRightsDialog.h"

#include "core/rights/ErasureRules.h"
#include "core/rights/RightsRules.h"
#include "ui/widgets/FormGrid.h"

#include <QSpinBox>
#include <QVBoxLayout>

namespace tawjih::ui {

using namespace rights;

RuleOfRightsDialog::RuleOfRightsDialog(int months, const QMap<RightsKind, int>& days, QWidget* parent)
    : ActionDialog(parent)
    , m_form(new FormGrid(2))
    , m_months(new QSpinBox) {
    m_months->setRange(ErasureRules::fewestMonths, ErasureRules::mostMonths);
    m_months->setValue(months);
    m_form->addField(QStringLiteral("months"), {}, m_months, FormGrid::Wide);
    m_form->addSection(QStringLiteral("days"), {});
    for (const auto& kind : allOf<RightsKind>()) {
        auto* box = new QSpinBox;
        box->setRange(RightsRules::fewestDays, RightsRules::mostDays);
        box->setValue(days.value(kind.value, RightsRules::usualDays(kind.value)));
        m_days.insert(kind.value, box);
        m_form->addField(QLatin1String(kind.code), {}, box);
    }
    body()->addWidget(m_form);
    setForm(m_form);
    retranslate();
    resize(560, sizeHint().height());
}

int RuleOfRightsDialog::months() const {
    return m_months->value();
}

QMap<RightsKind, int> RuleOfRightsDialog::days() const {
    QMap<RightsKind, int> days;
    for (auto each = m_days.begin(); each != m_days.end(); ++each)
        days.insert(each.key(), (*each)->value());
    return days;
}

void RuleOfRightsDialog::retranslate() {
    m_form->setLabel(QStringLiteral("months"), tr("Data is kept for so many months after closing and last contact"));
    m_form->setLabel(QStringLiteral("days"), tr("Requests are answered within so many clear days"));
    m_form->setHint(QStringLiteral("rectification"), tr("Law 09-08, article 8: ten clear days"));
    for (const auto& kind : allOf<RightsKind>())
        m_form->setLabel(QLatin1String(kind.code), labelOf(kind.value));
    setTexts(tr("Rules of the desk"), tr("Save"));
}

} // namespace tawjih::ui
