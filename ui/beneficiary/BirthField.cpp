#include "ui/beneficiary/BirthField.h"

#include "ui/widgets/Colors.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>

namespace tawjih::ui {

BirthField::BirthField(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_date(new DateField(clock, YearSense::Past, DateField::Accepts::DayOrYear))
    , m_estimated(new QCheckBox(tr("Estimated"))) {
    setFocusProxy(m_date);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(m_date);
    column->addWidget(m_estimated);
    showBox();
    connect(m_date, &DateField::edited, this, [this] {
        showBox();
        Q_EMIT edited();
    });
    connect(m_estimated, &QCheckBox::clicked, this, &BirthField::edited);
}

BirthDate BirthField::value() const {
    const auto typed = m_date->value();
    if (!typed)
        return {};
    if (!typed->yearOnly)
        return BirthDate::exact(typed->date);
    return m_estimated->isChecked() ? BirthDate::estimated(typed->date.year()) : BirthDate::year(typed->date.year());
}

void BirthField::setValue(const BirthDate& birth) {
    m_date->setValue(birth.date() ? std::optional(TypedDate{*birth.date(), birth.precision() != BirthPrecision::Day})
                                  : std::nullopt);
    m_estimated->setChecked(birth.precision() == BirthPrecision::Estimated);
    showBox();
}

void BirthField::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_estimated->setText(tr("Estimated"));
}

void BirthField::showBox() {
    const auto typed = m_date->value();
    m_estimated->setVisible(typed && typed->yearOnly);
}

} // namespace tawjih::ui
