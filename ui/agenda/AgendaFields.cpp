#include "ui/agenda/AgendaFields.h"

#include <QTimeEdit>

namespace tawjih::ui {

namespace {

constexpr auto eventContext = "EventDialog";
constexpr auto periodContext = "PeriodDialog";

struct AgendaFieldsText {
    Q_DECLARE_TR_FUNCTIONS(AgendaFields)
};

QString yesNo(bool value) {
    return value ? AgendaFieldsText::tr("yes") : AgendaFieldsText::tr("no");
}

QString instantWords(const QDateTime& instant, bool wholeDay) {
    const QDateTime local = instant.toLocalTime();
    return wholeDay ? dateText(local.date()) : QString(dateText(local.date()) + u' ' + timeText(local.time()));
}

QString timeWords(const std::optional<QTime>& time) {
    return time ? timeText(*time) : QString();
}

} // namespace

RecordFields<AgendaEvent> eventFields(const UserNames& users) {
    using E = AgendaEvent;
    return {
        recordField<&E::title>(eventContext, QT_TRANSLATE_NOOP("EventDialog", "Title")),
        recordField<&E::startsAt>(eventContext, QT_TRANSLATE_NOOP("EventDialog", "Begins"),
                                  [](const E& event) { return instantWords(event.startsAt, event.wholeDay); }),
        recordField<&E::endsAt>(eventContext, QT_TRANSLATE_NOOP("EventDialog", "Ends"),
                                [](const E& event) {
                                    // The end of whole days is not included.
                                    return instantWords(event.wholeDay ? event.endsAt.addMSecs(-1) : event.endsAt,
                                                        event.wholeDay);
                                }),
        recordField<&E::wholeDay>(eventContext, QT_TRANSLATE_NOOP("EventDialog", "Whole day"),
                                  [](const E& event) { return yesNo(event.wholeDay); }),
        recordField<&E::place>(eventContext, QT_TRANSLATE_NOOP("EventDialog", "Place")),
        recordField<&E::owner>(eventContext, QT_TRANSLATE_NOOP("EventDialog", "Whose"),
                               [users](const E& event) {
                                   return event.owner.isNull() ? AgendaFieldsText::tr("everybody's")
                                                               : users(event.owner);
                               }),
        recordField<&E::note>(eventContext, QT_TRANSLATE_NOOP("EventDialog", "Note")),
        recordField<&E::cancelled>(eventContext, QT_TRANSLATE_NOOP("EventDialog", "Cancelled"),
                                   [](const E& event) { return yesNo(event.cancelled); }),
    };
}

RecordFields<CalendarPeriod> periodFields() {
    using P = CalendarPeriod;
    return {
        recordField<&P::kind>(periodContext, QT_TRANSLATE_NOOP("PeriodDialog", "Kind")),
        recordField<&P::name, &LocalName::fr>(periodContext, QT_TRANSLATE_NOOP("PeriodDialog", "Name in French")),
        recordField<&P::name, &LocalName::ar>(periodContext, QT_TRANSLATE_NOOP("PeriodDialog", "Name in Arabic")),
        recordField<&P::name, &LocalName::en>(periodContext, QT_TRANSLATE_NOOP("PeriodDialog", "Name in English")),
        recordField<&P::firstOn>(periodContext, QT_TRANSLATE_NOOP("PeriodDialog", "First day")),
        recordField<&P::lastOn>(periodContext, QT_TRANSLATE_NOOP("PeriodDialog", "Last day")),
        recordField<&P::opensAt>(periodContext, QT_TRANSLATE_NOOP("PeriodDialog", "Opens at"),
                                 [](const P& period) { return timeWords(period.opensAt); }),
        recordField<&P::closesAt>(periodContext, QT_TRANSLATE_NOOP("PeriodDialog", "Closes at"),
                                  [](const P& period) { return timeWords(period.closesAt); }),
        recordField<&P::provenance, &Provenance::source>(periodContext, QT_TRANSLATE_NOOP("PeriodDialog", "Source")),
        recordField<&P::provenance, &Provenance::sourceOn>(periodContext,
                                                           QT_TRANSLATE_NOOP("PeriodDialog", "Date of the source")),
        recordField<&P::provenance, &Provenance::verifiedBy>(periodContext,
                                                             QT_TRANSLATE_NOOP("PeriodDialog", "Verified by")),
        recordField<&P::provenance, &Provenance::verifiedOn>(periodContext,
                                                             QT_TRANSLATE_NOOP("PeriodDialog", "Verified on")),
        recordField<&P::active>(periodContext, QT_TRANSLATE_NOOP("PeriodDialog", "In the calendar"),
                                [](const P& period) { return yesNo(period.active); }),
    };
}

QTimeEdit* makeTimeEdit() {
    auto* edit = new QTimeEdit;
    edit->setLayoutDirection(Qt::LeftToRight); // before its format, which Qt mirrors: it would write the minutes first
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    return edit;
}

} // namespace tawjih::ui
