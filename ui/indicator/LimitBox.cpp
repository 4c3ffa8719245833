#include "ui/indicator/LimitBox.h"

#include "core/indicator/Condition.h"

#include <QEvent>
#include <QLineEdit>

namespace tawjih::ui {

LimitBox::LimitBox(Side side, QWidget* parent) : QSpinBox(parent), m_side(side) {
    setRange(-indicator::Condition::noLimit, indicator::Condition::noLimit);
    setValue(none());
    lineEdit()->setPlaceholderText(noLimit());
}

QString LimitBox::noLimit() {
    return tr("no limit");
}

/// From no limit on, a step begins at nought.
void LimitBox::stepBy(int steps) {
    if (value() == none())
        setValue(0);
    else
        QSpinBox::stepBy(steps);
}

QString LimitBox::textFromValue(int value) const {
    return value == none() ? noLimit() : QSpinBox::textFromValue(value);
}

int LimitBox::valueFromText(const QString& text) const {
    bool isNumber = false;
    const int read = locale().toInt(text.trimmed(), &isNumber);
    return isNumber ? read : none();
}

QValidator::State LimitBox::validate(QString& text, int& position) const {
    const QString typed = text.trimmed();
    if (typed.isEmpty() || typed == noLimit())
        return QValidator::Acceptable;
    return QSpinBox::validate(text, position);
}

void LimitBox::changeEvent(QEvent* event) {
    QSpinBox::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    lineEdit()->setPlaceholderText(noLimit());
    lineEdit()->setText(textFromValue(value()));
}

} // namespace tawjih::ui
