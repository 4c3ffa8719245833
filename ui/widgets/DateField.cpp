#include "ui/widgets/DateField.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace tawjih::ui {

DateField::DateField(const Clock& clock, YearSense sense, Accepts accepts, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_sense(sense)
    , m_accepts(accepts)
    , m_edit(new QLineEdit(this))
    , m_understood(new QLabel(this)) {
    setFocusProxy(m_edit);
    setTextStyle(m_understood, TextStyle::Small);
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    m_edit->setLayoutDirection(Qt::LeftToRight);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    line->addWidget(m_edit, 1);
    line->addWidget(m_understood, 1);
    connect(m_edit, &QLineEdit::textChanged, this, &DateField::showUnderstood);
    connect(m_edit, &QLineEdit::textEdited, this, &DateField::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::settled);
    showUnderstood();
}

std::optional<TypedDate> DateField::value() const {
    const auto read = readTypedDate(m_edit->text(), m_sense, m_clock.today());
    return read && read->yearOnly && m_accepts == Accepts::DayOnly ? std::nullopt : read;
}

QDate DateField::date() const {
    const auto read = value();
    return read && !read->yearOnly ? read->date : QDate();
}

void DateField::setValue(const std::optional<TypedDate>& value) {
    if (!value)
        m_edit->clear();
    else if (value->yearOnly)
        m_edit->setText(QString::number(value->date.year()));
    else
        m_edit->setText(value->date.toString(QStringLiteral("dd/MM/yyyy")));
}

void DateField::setDate(const QDate& date) {
    setValue(date.isValid() ? std::optional(TypedDate{date, false}) : std::nullopt);
}

bool DateField::isUnderstood() const {
    return m_edit->text().trimmed().isEmpty() || value().has_value();
}

void DateField::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showUnderstood();
}

void DateField::showUnderstood() {
    m_edit->setPlaceholderText(m_accepts == Accepts::DayOrYear ? tr("5/3/1999 or 1999") : tr("5/3/2027"));
    const auto read = value();
    if (m_edit->text().trimmed().isEmpty())
        m_understood->clear();
    else if (!read)
        m_understood->setText(tr("not a date"));
    else if (read->yearOnly)
        m_understood->setText(tr("about %1").arg(isolateLtr(QString::number(read->date.year()))));
    else
        m_understood->setText(dateText(read->date));
    // While there is nothing to say, the whole width is for typing.
    m_understood->setVisible(!m_understood->text().isEmpty());
}

} // namespace tawjih::ui
