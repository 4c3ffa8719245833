#include "ui/indicator/PeriodPicker.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace tawjih::ui {

PeriodPicker::PeriodPicker(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_kind(new QComboBox)
    , m_earlier(new QToolButton)
    , m_later(new QToolButton)
    , m_from(new DateField(clock, YearSense::Past))
    , m_to(new DateField(clock, YearSense::Past)) {
    for (const auto& entry : allOf<PeriodPreset>())
        m_kind->addItem(QString(), static_cast<int>(entry.value));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_earlier->setIcon(icon(QStringLiteral("chevron-back")));
    m_later->setIcon(icon(QStringLiteral("chevron")));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::tiny);
    line->addWidget(m_from);
    line->addWidget(m_to);
    line->addWidget(m_kind);
    line->addWidget(m_earlier);
    line->addWidget(m_later);
    connect(m_kind, &QComboBox::activated, this, [this] {
        choose();
        Q_EMIT changed();
    });
    connect(m_earlier, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_from, &DateField::edited, this, &PeriodPicker::takeDates);
    connect(m_to, &DateField::edited, this, &PeriodPicker::takeDates);
    // Persons are counted by the day of their registration, and a training takes a year or two: of this school year's
    // nobody has completed anything yet.
    setPreset(PeriodPreset::Everything);
    retranslate();
}

PeriodPreset PeriodPicker::preset() const {
    return static_cast<PeriodPreset>(m_kind->currentData().toInt());
}

void PeriodPicker::setPreset(PeriodPreset preset) {
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(preset)));
    choose();
}

QString PeriodPicker::choice() const {
    if (preset() != PeriodPreset::Custom)
        return codeOf(preset());
    return m_period.from.toString(Qt::ISODate) + u'/' + m_period.to.toString(Qt::ISODate);
}

void PeriodPicker::setChoice(const QString& choice) {
    if (const auto preset = fromCode<PeriodPreset>(choice))
        return setPreset(*preset);
    const QDate from = QDate::fromString(choice.section(u'/', 0, 0), Qt::ISODate);
    const QDate to = QDate::fromString(choice.section(u'/', 1), Qt::ISODate);
    if (!from.isValid() || !to.isValid() || from > to)
        return;
    m_period = {from, to};
    setPreset(PeriodPreset::Custom);
}

void PeriodPicker::choose() {
    const bool custom = preset() == PeriodPreset::Custom;
    const bool steps = !custom && preset() != PeriodPreset::Everything;
    if (custom) {
        if (m_period == Period::everything())
            m_period = Period::month(m_clock.today());
        m_from->setDate(m_period.from);
        m_to->setDate(m_period.to);
    } else {
        m_period = periodOf(preset(), m_clock.today());
    }
    m_from->setVisible(custom);
    m_to->setVisible(custom);
    m_earlier->setVisible(steps);
    m_later->setVisible(steps);
}

void PeriodPicker::step(int direction) {
    const QDate day = direction < 0 ? m_period.from.addDays(-1) : m_period.to.addDays(1);
    m_period = periodOf(preset(), day);
    Q_EMIT changed();
}

void PeriodPicker::takeDates() {
    const QDate from = m_from->date();
    const QDate to = m_to->date();
    if (!from.isValid() || !to.isValid() || from > to || Period{from, to} == m_period)
        return;
    m_period = {from, to};
    Q_EMIT changed();
}

QString PeriodPicker::text() const {
    const QLocale locale;
    const auto month = [&](QDate day) { return locale.toString(day, QStringLiteral("MMMM yyyy")); };
    const auto years = [&] {
        return isolateLtr(
            QString(QString::number(m_period.from.year()) + QChar(0x2013) + QString::number(m_period.to.year())));
    };
    switch (preset()) {
    case PeriodPreset::Month:
        return month(m_period.from);
    case PeriodPreset::Quarter:
        return tr("%1 to %2").arg(locale.toString(m_period.from, QStringLiteral("MMMM")), month(m_period.to));
    case PeriodPreset::SchoolYear:
        return tr("school year %1").arg(years());
    case PeriodPreset::CalendarYear:
        return tr("year %1").arg(isolateLtr(QString::number(m_period.from.year())));
    case PeriodPreset::Everything:
        return tr("since the desk opened");
    case PeriodPreset::ProjectYear:
        return tr("project year %1").arg(years());
    case PeriodPreset::Custom:
        break;
    }
    return tr("%1 to %2").arg(isolate(dateText(m_period.from)), isolate(dateText(m_period.to)));
}

void PeriodPicker::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PeriodPicker::retranslate() {
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, labelOf(static_cast<PeriodPreset>(m_kind->itemData(i).toInt())));
    m_kind->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    const std::pair<QToolButton*, QString> buttons[] = {{m_earlier, tr("The period before")},
                                                        {m_later, tr("The period after")}};
    for (const auto& [button, text] : buttons) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
}

} // namespace tawjih::ui
