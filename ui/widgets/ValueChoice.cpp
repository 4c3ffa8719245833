#include "ui/widgets/ValueChoice.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QRadioButton>

namespace tawjih::ui {

ValueChoice::ValueChoice(QWidget* parent) : QWidget(parent), m_button(new QRadioButton), m_text(new WrapLabel) {
    m_text->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignTop);
}

void ValueChoice::setValue(const QString& value, const QString& name) {
    const QString shown = value.isEmpty() ? tr("(nothing)") : isolate(value);
    m_text->setWords(shown);
    m_button->setAccessibleName(name.arg(shown));
}

void ValueChoice::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        m_button->click();
}

} // namespace tawjih::ui
