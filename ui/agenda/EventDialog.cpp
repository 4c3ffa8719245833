#include "ui/agenda/EventDialog.h"

#include "ui/agenda/AgendaFields.h"
#include "ui/widgets/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;

EventDialog::EventDialog(const AgendaEvent& event, const Clock& clock, UserId me, const UserNames& users,
                         QWidget* parent)
    : ActionDialog(parent)
    , m_event(event)
    , m_form(new FormGrid(2))
    , m_binder(
          m_form, [](const QString& field) { return label(field); }, [] {})
    , m_wholeDay(new QCheckBox)
    , m_beginTime(makeTimeEdit())
    , m_endTime(makeTimeEdit())
    , m_owner(new QComboBox)
    , m_cancelEvent(new QPushButton) {
    addFields(clock, me, users);
    setForm(m_form);
    body()->addWidget(m_form, 1);
    setDanger(m_cancelEvent);
    m_cancelEvent->setAutoDefault(false);
    m_cancelEvent->setVisible(!m_event.id.isNull());
    addButton(m_cancelEvent);
    connect(m_cancelEvent, &QPushButton::clicked, this, &EventDialog::cancelRequested);
    retranslate();
    m_binder.show(m_event);
    followWholeDay();
    m_seconds = std::max<qint64>(0, m_event.startsAt.secsTo(m_event.endsAt));
    connect(m_wholeDay, &QCheckBox::toggled, this, &EventDialog::followWholeDay);
    connect(m_beginDay, &DateField::edited, this, &EventDialog::keepLength);
    connect(m_beginTime, &QTimeEdit::timeChanged, this, &EventDialog::keepLength);
    const auto measure = [this] {
        if (begin().isValid() && end().isValid())
            m_seconds = std::max<qint64>(0, begin().secsTo(end()));
    };
    connect(m_endDay, &DateField::edited, this, measure);
    connect(m_endTime, &QTimeEdit::timeChanged, this, measure);
    resize(640, sizeHint().height());
}

void EventDialog::addFields(const Clock& clock, UserId me, const UserNames& users) {
    using E = AgendaEvent;
    m_binder.line(u"title"_s, &E::title, FormGrid::Required | FormGrid::Wide);
    m_beginDay = new DateField(clock, YearSense::Around);
    m_endDay = new DateField(clock, YearSense::Around);
    m_binder.bindDate(
        u"startsAt"_s, m_beginDay, FormGrid::Required,
        [this](const E& event) { m_beginDay->setDate(event.startsAt.toLocalTime().date()); },
        [this](E& event) { event.startsAt = begin().toUTC(); });
    m_binder.bind(
        u"startTime"_s, m_beginTime, FormGrid::Plain,
        [this](const E& event) { m_beginTime->setTime(event.startsAt.toLocalTime().time()); }, [](E&) {});
    m_binder.bindDate(
        u"endsAt"_s, m_endDay, FormGrid::Required,
        [this](const E& event) {
            m_endDay->setDate((event.wholeDay ? event.endsAt.addMSecs(-1) : event.endsAt).toLocalTime().date());
        },
        [this](E& event) { event.endsAt = end().toUTC(); });
    m_binder.bind(
        u"endTime"_s, m_endTime, FormGrid::Plain,
        [this](const E& event) { m_endTime->setTime(event.endsAt.toLocalTime().time()); }, [](E&) {});
    m_form->addField(u"wholeDay"_s, {}, m_wholeDay, FormGrid::Wide);
    m_binder.bind([this](const E& event) { m_wholeDay->setChecked(event.wholeDay); },
                  [this](E& event) { event.wholeDay = m_wholeDay->isChecked(); });
    m_binder.line(u"place"_s, &E::place);
    m_owner->addItem({}, me.uuid());
    m_owner->addItem({}, QUuid());
    if (!m_event.owner.isNull() && m_event.owner != me)
        m_owner->addItem(users(m_event.owner), m_event.owner.uuid());
    m_binder.bind(
        u"owner"_s, m_owner, FormGrid::Plain,
        [this](const E& event) { m_owner->setCurrentIndex(m_owner->findData(event.owner.uuid())); },
        [this](E& event) { event.owner = UserId(m_owner->currentData().toUuid()); });
    m_binder.paragraph(u"note"_s, &E::note, 3);
}

QDateTime EventDialog::begin() const {
    const QDate day = m_beginDay->date();
    if (!day.isValid())
        return {};
    return m_wholeDay->isChecked() ? day.startOfDay(Qt::LocalTime) : QDateTime(day, m_beginTime->time(), Qt::LocalTime);
}

QDateTime EventDialog::end() const {
    const QDate day = m_endDay->date();
    if (!day.isValid())
        return {};
    return m_wholeDay->isChecked() ? day.addDays(1).startOfDay(Qt::LocalTime)
                                   : QDateTime(day, m_endTime->time(), Qt::LocalTime);
}

void EventDialog::keepLength() {
    if (!begin().isValid())
        return;
    const qint64 seconds = m_seconds;
    const QDateTime end = begin().addSecs(seconds);
    m_endDay->setDate((m_wholeDay->isChecked() ? end.addMSecs(-1) : end).date());
    m_endTime->setTime(end.time());
    m_seconds = seconds;
}

void EventDialog::followWholeDay() {
    const bool timed = !m_wholeDay->isChecked();
    m_form->setFieldVisible(u"startTime"_s, timed);
    m_form->setFieldVisible(u"endTime"_s, timed);
}

AgendaEvent EventDialog::value() const {
    AgendaEvent event = m_event;
    m_binder.read(event);
    return event;
}

QString EventDialog::label(const QString& field) {
    const std::pair<QLatin1String, QString> labels[] = {
        {"title"_L1, tr("Title")}, {"startsAt"_L1, tr("Begins")}, {"startTime"_L1, tr("At")},
        {"endsAt"_L1, tr("Ends")}, {"endTime"_L1, tr("Until")},   {"place"_L1, tr("Place")},
        {"owner"_L1, tr("Whose")}, {"note"_L1, tr("Note")},
    };
    const auto* found = std::ranges::find(labels, field, [](const auto& each) { return QString(each.first); });
    return found == std::end(labels) ? field : found->second;
}

void EventDialog::retranslate() {
    setTexts(m_event.id.isNull() ? tr("New event") : tr("Event"), tr("Save the event"));
    m_cancelEvent->setText(tr("Cancel the event"));
    m_binder.retranslate();
    m_wholeDay->setText(tr("Whole day"));
    m_owner->setItemText(0, tr("Only mine"));
    m_owner->setItemText(1, tr("Everybody's"));
    m_form->setHint(u"note"_s, tr("Nothing about a person: that belongs into the person's own record."));
}

} // namespace tawjih::ui
