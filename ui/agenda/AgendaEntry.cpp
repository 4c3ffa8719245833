#include "ui/agenda/AgendaEntry.h"

#include "core/base/Text.h"
#include "core/casework/AgendaRules.h"
#include "core/casework/AgendaService.h"
#include "ui/casework/AttendanceTone.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace tawjih::ui {

namespace {

constexpr int usualMinutes = 60; // of an appointment of which nobody said how long it takes
constexpr int soonDays = 30;     // a paper that ends so soon is marked

struct AgendaText {
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

QString joined(const QStringList& parts) {
    QStringList said;
    for (const QString& part : parts)
        if (!part.isEmpty())
            said << isolate(part);
    return said.join(QStringLiteral(" · "));
}

QString iconOf(AgendaKind kind) {
    switch (kind) {
    case AgendaKind::Appointments:
        return QStringLiteral("person");
    case AgendaKind::Events:
        return QStringLiteral("people");
    case AgendaKind::FollowUps:
        return QStringLiteral("phone");
    case AgendaKind::ToDo:
        return QStringLiteral("clock");
    case AgendaKind::Referrals:
        return QStringLiteral("referral");
    case AgendaKind::Papers:
        return QStringLiteral("document");
    case AgendaKind::Calendar:
        return QStringLiteral("calendar");
    }
    Q_UNREACHABLE();
}

/// Where there is no room for the word, the icon says whether somebody came.
QString iconOf(Attendance attendance) {
    switch (attendance) {
    case Attendance::Unknown:
        return iconOf(AgendaKind::Appointments);
    case Attendance::Seen:
        return QStringLiteral("check");
    default:
        return QStringLiteral("cross");
    }
}

/// Writes the lines of one kind of item each.
class Writer {
public:
    explicit Writer(QDate today) : m_today(today) {}

    [[nodiscard]] AgendaEntry operator()(const Appointment& appointment) const {
        AgendaEntry entry = of(AgendaKind::Appointments, appointment.session.uuid(), appointment.person);
        entry.minutes = appointment.minutes.value_or(usualMinutes);
        entry.detail = joined({labelOf(appointment.kind), appointment.advisorName});
        if (appointment.attendance != Attendance::Unknown)
            entry.tag = labelOf(appointment.attendance);
        entry.tone = attendanceTone(appointment.attendance, Tone::Accent);
        entry.icon = iconOf(appointment.attendance);
        return entry;
    }
    [[nodiscard]] AgendaEntry operator()(const AgendaEvent& event) const {
        AgendaEntry entry;
        entry.kind = AgendaKind::Events;
        entry.key = event.id.uuid();
        entry.title = event.title;
        entry.detail = event.place;
        entry.minutes = static_cast<int>(event.startsAt.secsTo(event.endsAt) / 60);
        entry.tone = Tone::Info;
        return entry;
    }
    [[nodiscard]] AgendaEntry operator()(const DueFollowUp& due) const {
        AgendaEntry entry = of(AgendaKind::FollowUps, due.beneficiary.uuid(),
                               {due.beneficiary, due.caseNumber, due.personLatin, due.personArabic});
        entry.detail = AgendaText::tr("Follow-up %1", "after 3 months").arg(labelOf(due.mark));
        if (due.attempts > 0)
            entry.tag = AgendaText::tr("%n attempt(s)", nullptr, due.attempts);
        markLate(entry, due.dueOn);
        return entry;
    }
    [[nodiscard]] AgendaEntry operator()(const DueStep& step) const {
        AgendaEntry entry = of(AgendaKind::ToDo, step.session.uuid(), step.person);
        entry.detail = step.text;
        markLate(entry, step.due);
        return entry;
    }
    [[nodiscard]] AgendaEntry operator()(const DueAction& due) const {
        AgendaEntry entry = of(AgendaKind::ToDo, due.action.id.uuid(), due.person);
        entry.detail = due.action.description;
        markLate(entry, *due.action.due);
        return entry;
    }
    [[nodiscard]] AgendaEntry operator()(const ReferralRow& row) const {
        AgendaEntry entry = of(AgendaKind::Referrals, row.referral.id.uuid(),
                               {row.referral.beneficiary, row.caseNumber, row.personLatin, row.personArabic});
        entry.detail = row.establishment.in(QLocale().language());
        entry.tag = AgendaText::tr("no answer for %n day(s)", nullptr, row.daysSinceSending.value_or(0));
        entry.tone = Tone::Warning;
        return entry;
    }
    [[nodiscard]] AgendaEntry operator()(const ExpiringTitle& paper) const {
        AgendaEntry entry = of(AgendaKind::Papers, paper.person.id.uuid(), paper.person);
        const QString what =
            paper.document == DocumentKind::ResidenceTitle ? labelOf(paper.status) : labelOf(paper.document);
        entry.detail = AgendaText::tr("Ends: %1", "a paper").arg(what);
        const qint64 days = m_today.daysTo(paper.expiresOn);
        entry.tone = days < 0 ? Tone::Danger : days <= soonDays ? Tone::Warning : Tone::Neutral;
        return entry;
    }
    [[nodiscard]] AgendaEntry operator()(const CalendarPeriod& period) const {
        AgendaEntry entry;
        entry.kind = AgendaKind::Calendar;
        entry.key = period.id.uuid();
        entry.title = period.name.in(QLocale().language());
        entry.detail =
            period.opensAt && period.closesAt ? hoursText(*period.opensAt, *period.closesAt) : labelOf(period.kind);
        return entry;
    }

private:
    [[nodiscard]] static AgendaEntry of(AgendaKind kind, const QUuid& key, const PersonLine& person) {
        AgendaEntry entry;
        entry.kind = kind;
        entry.key = key;
        entry.person = person.id;
        entry.title = shownName(person.latinName, person.arabicName).first;
        entry.search = QString(person.latinName + u' ' + person.arabicName + u' ' + person.number);
        return entry;
    }
    void markLate(AgendaEntry& entry, QDate due) const {
        if (due >= m_today)
            return;
        entry.tone = Tone::Warning;
        if (entry.tag.isEmpty())
            entry.tag = dueText(due, m_today);
    }

    QDate m_today;
};

/// "and more" where not all were read.
QString countedText(AgendaKind kind, int count) {
    const bool more = count >= AgendaService::mostOfAKind;
    QString text;
    switch (kind) {
    case AgendaKind::FollowUps:
        text = AgendaText::tr("%n follow-up(s) due", nullptr, count);
        break;
    case AgendaKind::ToDo:
        text = AgendaText::tr("%n next step(s) due", nullptr, count);
        break;
    case AgendaKind::Referrals:
        text = AgendaText::tr("%n unanswered referral(s)", nullptr, count);
        break;
    default:
        text = AgendaText::tr("%n paper(s) end", nullptr, count);
        break;
    }
    return more ? AgendaText::tr("%1 or more", "500 follow-ups due").arg(text) : text;
}

} // namespace

bool AgendaEntry::isReminder() const {
    switch (kind) {
    case AgendaKind::FollowUps:
    case AgendaKind::ToDo:
    case AgendaKind::Referrals:
    case AgendaKind::Papers:
        return true;
    default:
        return false;
    }
}

QString AgendaEntry::time() const {
    return at ? timeText(*at) : QString();
}

QString AgendaEntry::inWords() const {
    return joined({time(), title, detail, tag});
}

bool matches(const AgendaEntry& entry, const QString& text) {
    return std::ranges::all_of(searchTokens(text),
                               [&entry](const QString& word) { return entry.search.contains(QString(u' ' + word)); });
}

std::vector<AgendaEntry> agendaEntries(const std::vector<AgendaItem>& items, QDate today) {
    std::vector<AgendaEntry> entries;
    entries.reserve(items.size());
    int place = 0;
    for (const AgendaItem& item : items) {
        AgendaEntry entry = std::visit(Writer(today), item.what);
        entry.day = item.day;
        entry.at = item.at;
        entry.item = place++;
        if (entry.icon.isEmpty())
            entry.icon = iconOf(entry.kind);
        entry.search = QString(u' ' + foldName(QString(entry.search + u' ' + entry.title + u' ' + entry.detail)));
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<AgendaEntry> folded(const std::vector<AgendaEntry>& entries, int most) {
    std::map<std::pair<QDate, AgendaKind>, int> counts;
    for (const AgendaEntry& entry : entries)
        if (entry.isReminder())
            ++counts[{entry.day, entry.kind}];
    std::vector<AgendaEntry> shown;
    std::map<std::pair<QDate, AgendaKind>, bool> said;
    for (const AgendaEntry& entry : entries) {
        const std::pair key(entry.day, entry.kind);
        const auto count = counts.find(key);
        if (count == counts.end() || count->second <= most) {
            shown.push_back(entry);
            continue;
        }
        if (std::exchange(said[key], true))
            continue;
        AgendaEntry line = entry;
        line.key = QUuid();
        line.title = countedText(entry.kind, count->second);
        line.detail.clear();
        line.tag.clear();
        line.count = count->second;
        shown.push_back(std::move(line));
    }
    return shown;
}

void sortForReading(std::vector<AgendaEntry>& entries) {
    std::ranges::stable_sort(entries, {},
                             [](const AgendaEntry& entry) { return std::pair(entry.day, entry.isReminder()); });
}

QString inOrder(const QString& text) {
    const bool toTheLeft = QLocale().textDirection() == Qt::RightToLeft;
    return QString(QChar(toTheLeft ? 0x200F : 0x200E) + text);
}

std::vector<CalendarPeriod> periodsAmong(const std::vector<AgendaItem>& items) {
    std::vector<CalendarPeriod> periods;
    for (const AgendaItem& item : items)
        if (const auto* period = std::get_if<CalendarPeriod>(&item.what);
            period && std::ranges::find(periods, period->id, &CalendarPeriod::id) == periods.end())
            periods.push_back(*period);
    return periods;
}

QString calendarText(QDate day, const std::vector<CalendarPeriod>& periods) {
    QStringList parts;
    for (const CalendarPeriod& period : periods) {
        if (day < period.firstOn || period.lastOn < day)
            continue;
        const QString name = period.name.in(QLocale().language());
        parts << (period.opensAt && period.closesAt
                      ? AgendaText::tr("%1, %2", "Ramadan, 09:00–15:00")
                            .arg(isolate(name), hoursText(*period.opensAt, *period.closesAt))
                      : isolate(name));
    }
    if (parts.isEmpty() && AgendaRules::isClosed(day, periods))
        return AgendaText::tr("closed", "the desk on a weekend");
    return parts.join(QStringLiteral(" · "));
}

QString hoursText(QTime from, QTime to) {
    const QLocale locale;
    const QString format = QStringLiteral("HH:mm");
    return isolateLtr(QString(locale.toString(from, format) + u'–' + locale.toString(to, format)));
}

} // namespace tawjih::ui
