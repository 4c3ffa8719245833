#include "core/exchange/ICalendar.h"

#include "core/casework/AgendaRules.h"

#include <QHash>
#include <QTimeZone>

#include <algorithm>
#include <optional>

namespace tawjih::exchange::ICalendar {

namespace {

constexpr int octetsALine = 75;

QString escaped(QString text) {
    return text.replace(u'\\', QLatin1String("\\\\"))
        .replace(u';', QLatin1String("\\;"))
        .replace(u',', QLatin1String("\\,"))
        .remove(u'\r')
        .replace(u'\n', QLatin1String("\\n"));
}

// One content line, folded without cutting a character in two.
void addLine(QByteArray& file, const QString& line) {
    const QByteArray bytes = line.toUtf8();
    int used = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        qsizetype length = 1;
        while (i + length < bytes.size() && (static_cast<unsigned char>(bytes[i + length]) & 0xc0) == 0x80)
            ++length;
        if (used + length > octetsALine) {
            file += "\r\n ";
            used = 1;
        }
        file += bytes.mid(i, length);
        used += static_cast<int>(length);
        i += length;
    }
    file += "\r\n";
}

QString instantText(const QDateTime& instant) {
    return instant.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

QString dayText(QDate day) {
    return day.toString(QStringLiteral("yyyyMMdd"));
}

void addEvent(QByteArray& file, const AgendaEvent& event, const QDateTime& stamp) {
    addLine(file, QStringLiteral("BEGIN:VEVENT"));
    addLine(file, QStringLiteral("UID:") + escaped(event.uid));
    addLine(file, QStringLiteral("DTSTAMP:") + instantText(stamp));
    if (event.wholeDay) {
        const QDate first = event.startsAt.toLocalTime().date();
        const QDate end = std::max(first.addDays(1), event.endsAt.toLocalTime().date());
        addLine(file, QStringLiteral("DTSTART;VALUE=DATE:") + dayText(first));
        addLine(file, QStringLiteral("DTEND;VALUE=DATE:") + dayText(end));
    } else {
        addLine(file, QStringLiteral("DTSTART:") + instantText(event.startsAt));
        addLine(file, QStringLiteral("DTEND:") + instantText(event.endsAt));
    }
    addLine(file, QStringLiteral("SUMMARY:") + escaped(event.title));
    if (!event.place.isEmpty())
        addLine(file, QStringLiteral("LOCATION:") + escaped(event.place));
    if (!event.note.isEmpty())
        addLine(file, QStringLiteral("DESCRIPTION:") + escaped(event.note));
    if (event.cancelled)
        addLine(file, QStringLiteral("STATUS:CANCELLED"));
    addLine(file, QStringLiteral("END:VEVENT"));
}

/// One line of the file after unfolding.
struct ContentLine {
    int number = 0; ///< of its first physical line
    QString name;   ///< in capitals
    QString parameters;
    QString value;
};

QString plain(const QString& text) {
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size())
            result += text[i];
        else if (const QChar next = text[++i]; next == u'n' || next == u'N')
            result += u'\n';
        else
            result += next;
    }
    return result;
}

// Name, parameters and value; a colon within quotes belongs to a parameter.
std::optional<ContentLine> parsed(const QByteArray& bytes, int number) {
    const QString text = QString::fromUtf8(bytes);
    bool quoted = false;
    qsizetype colon = -1;
    for (qsizetype i = 0; i < text.size() && colon < 0; ++i) {
        if (text[i] == u'"')
            quoted = !quoted;
        else if (text[i] == u':' && !quoted)
            colon = i;
    }
    if (colon < 1)
        return std::nullopt;
    const QString head = text.left(colon);
    const qsizetype semicolon = head.indexOf(u';');
    ContentLine line;
    line.number = number;
    line.name = (semicolon < 0 ? head : head.left(semicolon)).trimmed().toUpper();
    line.parameters = semicolon < 0 ? QString() : head.mid(semicolon + 1);
    line.value = text.mid(colon + 1);
    return line;
}

Result<std::vector<ContentLine>> linesOf(const QByteArray& file) {
    std::vector<ContentLine> lines;
    QByteArray current;
    int begun = 1;
    int number = 0;
    const auto finish = [&]() -> Status {
        if (current.trimmed().isEmpty())
            return {};
        const auto line = parsed(current, begun);
        if (!line)
            return fail(ErrorCode::FileMalformed, QString::number(begun));
        lines.push_back(*line);
        return {};
    };
    for (qsizetype at = 0; at < file.size();) {
        qsizetype end = file.indexOf('\n', at);
        if (end < 0)
            end = file.size();
        QByteArray physical = file.mid(at, end - at);
        if (physical.endsWith('\r'))
            physical.chop(1);
        at = end + 1;
        ++number;
        if (physical.startsWith(' ') || physical.startsWith('\t')) {
            current += physical.mid(1);
        } else {
            TRY(finish());
            current = physical;
            begun = number;
        }
        if (current.size() > maxLine)
            return fail(ErrorCode::FileMalformed, QString::number(number));
    }
    TRY(finish());
    return lines;
}

QString parameter(const ContentLine& line, QLatin1String name) {
    for (const QString& part : line.parameters.split(u';'))
        if (part.startsWith(QString(name + QLatin1Char('=')), Qt::CaseInsensitive))
            return part.mid(name.size() + 1).remove(u'"');
    return {};
}

struct When {
    QDateTime at; ///< UTC; invalid: not readable
    bool wholeDay = false;
};

// Offices write "Morocco Standard Time" where the standard says "Africa/Casablanca".
QTimeZone zoneOf(const QByteArray& name) {
    const QTimeZone zone(name);
    return zone.isValid() ? zone : QTimeZone(QTimeZone::windowsIdToDefaultIanaId(name));
}

When whenOf(const ContentLine& line) {
    const QString value = line.value.trimmed();
    if (value.size() == 8) {
        const QDate day = QDate::fromString(value, QStringLiteral("yyyyMMdd"));
        return {day.isValid() ? day.startOfDay(Qt::LocalTime).toUTC() : QDateTime(), true};
    }
    const bool utc = value.endsWith(u'Z');
    const QDateTime read = QDateTime::fromString(utc ? value.chopped(1) : value, QStringLiteral("yyyyMMdd'T'HHmmss"));
    if (!read.isValid())
        return {};
    if (utc)
        return {QDateTime(read.date(), read.time(), Qt::UTC), false};
    const QTimeZone zone = zoneOf(parameter(line, QLatin1String("TZID")).toLatin1());
    const QDateTime local =
        zone.isValid() ? QDateTime(read.date(), read.time(), zone) : QDateTime(read.date(), read.time(), Qt::LocalTime);
    return {local.toUTC(), false};
}

// Seconds of "P1DT2H30M" or "P2W"; nothing for what is no length from 0 seconds to a year.
std::optional<qint64> secondsOf(const QString& duration) {
    if (!duration.startsWith(u'P') || duration.size() < 3)
        return std::nullopt;
    qint64 seconds = 0;
    qint64 number = -1;
    for (const QChar c : QStringView(duration).mid(1)) {
        if (c.unicode() >= u'0' && c.unicode() <= u'9') {
            number = std::max<qint64>(number, 0) * 10 + (c.unicode() - u'0');
            if (number > 1'000'000)
                return std::nullopt;
            continue;
        }
        if (c == u'T' && number < 0)
            continue;
        const qint64 unit = c == u'W' ? 604800 : c == u'D' ? 86400 : c == u'H' ? 3600 : c == u'M' ? 60 : c == u'S';
        if (unit == 0 || number < 0)
            return std::nullopt;
        seconds += number * unit;
        number = -1;
    }
    return number < 0 && seconds <= 366 * 86400 ? std::optional(seconds) : std::nullopt;
}

/// When the last of whole days is over that begin with `first` and of which the last is begun at `end`: some programs
/// give whole days an end or a length in hours.
QDateTime endOfDays(QDate first, const QDateTime& end) {
    QDate day = end.toLocalTime().date();
    if (end > day.startOfDay(Qt::LocalTime))
        day = day.addDays(1);
    return std::max(day, first.addDays(1)).startOfDay(Qt::LocalTime).toUTC();
}

/// An event as its lines come in.
class Builder {
public:
    explicit Builder(int line) : m_line(line) {}

    void take(const ContentLine& line) {
        if (line.name == QLatin1String("UID"))
            m_event.uid = plain(line.value).trimmed();
        else if (line.name == QLatin1String("SUMMARY"))
            m_event.title = plain(line.value).simplified();
        else if (line.name == QLatin1String("LOCATION"))
            m_event.place = plain(line.value).simplified();
        else if (line.name == QLatin1String("DESCRIPTION"))
            m_event.note = plain(line.value).trimmed();
        else if (line.name == QLatin1String("STATUS"))
            m_event.cancelled = line.value.trimmed().compare(QLatin1String("CANCELLED"), Qt::CaseInsensitive) == 0;
        else if (line.name == QLatin1String("DTSTART"))
            m_start = whenOf(line);
        else if (line.name == QLatin1String("DTEND"))
            m_end = whenOf(line);
        else if (line.name == QLatin1String("DURATION"))
            m_duration = line.value.trimmed();
        else if (line.name == QLatin1String("RRULE") || line.name == QLatin1String("RDATE"))
            m_repeats = true;
        else if (line.name == QLatin1String("RECURRENCE-ID"))
            m_exception = true;
        else if (line.name == QLatin1String("ATTENDEE") || line.name == QLatin1String("ORGANIZER"))
            m_persons = true;
    }

    void finishInto(Content& content) {
        if (m_exception) { // it has the key of the first time, in whose place it would be taken
            content.findings.push_back({m_line, Problem::Repeats});
            return;
        }
        if (const auto problem = close()) {
            content.findings.push_back({m_line, *problem});
            return;
        }
        if (m_repeats)
            content.findings.push_back({m_line, Problem::Repeats});
        if (m_persons)
            content.findings.push_back({m_line, Problem::HasPersons});
        content.events.push_back(m_event);
        content.lines.push_back(m_line);
    }

private:
    std::optional<Problem> close() {
        if (!m_start.at.isValid())
            return Problem::NoBegin;
        if (m_event.uid.isEmpty())
            return Problem::NoUid;
        if (m_event.title.isEmpty())
            return Problem::NoTitle;
        m_event.startsAt = m_start.at;
        m_event.wholeDay = m_start.wholeDay;
        m_event.endsAt = m_end ? m_end->at : m_start.at;
        if (!m_duration.isEmpty() && !m_end) {
            const auto seconds = secondsOf(m_duration);
            if (!seconds)
                return Problem::BadValue;
            m_event.endsAt = m_start.at.addSecs(*seconds);
        }
        if (!m_event.endsAt.isValid() || m_event.endsAt < m_event.startsAt)
            return Problem::BadValue;
        if (m_event.wholeDay)
            m_event.endsAt = endOfDays(m_event.startsAt.toLocalTime().date(), m_event.endsAt);
        const auto problems = AgendaRules::validate(m_event);
        if (problems.empty())
            return std::nullopt;
        return problems.front().kind == FieldProblem::Kind::TooLong ? Problem::TooLong : Problem::BadValue;
    }

    int m_line;
    AgendaEvent m_event;
    When m_start;
    std::optional<When> m_end;
    QString m_duration;
    bool m_repeats = false;
    bool m_exception = false; // one time of an event that repeats, and differs there
    bool m_persons = false;
};

// Of several events with one key the last holds, as in a calendar that is told of a change.
void keepLast(Content& content) {
    QHash<QString, int> lastLines;
    for (std::size_t i = 0; i < content.events.size(); ++i)
        lastLines.insert(content.events[i].uid, content.lines[i]);
    if (lastLines.size() == static_cast<qsizetype>(content.events.size()))
        return;
    Content kept;
    kept.findings = std::move(content.findings);
    for (std::size_t i = 0; i < content.events.size(); ++i) {
        if (lastLines.value(content.events[i].uid) != content.lines[i]) {
            kept.findings.push_back({content.lines[i], Problem::Twice});
            continue;
        }
        kept.events.push_back(std::move(content.events[i]));
        kept.lines.push_back(content.lines[i]);
    }
    std::ranges::stable_sort(kept.findings, {}, &Finding::line);
    content = std::move(kept);
}

} // namespace

QByteArray write(const std::vector<AgendaEvent>& events, const QDateTime& stamp) {
    QByteArray file;
    for (const char* line : {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tawjih//Agenda//EN", "CALSCALE:GREGORIAN"})
        addLine(file, QString::fromLatin1(line));
    for (const AgendaEvent& event : events)
        addEvent(file, event, stamp);
    addLine(file, QStringLiteral("END:VCALENDAR"));
    return file;
}

Result<Content> read(const QByteArray& file) {
    if (file.size() > sizeLimit)
        return fail(ErrorCode::FileMalformed, QStringLiteral("size"));
    QByteArray bytes = file;
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    TRY_ASSIGN(const std::vector<ContentLine> lines, linesOf(bytes));
    if (lines.empty() || lines.front().name != QLatin1String("BEGIN") ||
        lines.front().value.trimmed().toUpper() != QLatin1String("VCALENDAR"))
        return fail(ErrorCode::FileMalformed, QStringLiteral("1"));
    Content content;
    std::optional<Builder> event;
    QStringList within; // what was begun and not ended yet
    for (const ContentLine& line : lines) {
        const QString value = line.value.trimmed().toUpper();
        if (line.name == QLatin1String("BEGIN")) {
            within << value;
            if (within.size() > 8)
                return fail(ErrorCode::FileMalformed, QString::number(line.number));
            if (value == QLatin1String("VEVENT") && !event)
                event.emplace(line.number);
        } else if (line.name == QLatin1String("END")) {
            if (within.isEmpty() || within.takeLast() != value)
                return fail(ErrorCode::FileMalformed, QString::number(line.number));
            if (event && !within.contains(QLatin1String("VEVENT"))) {
                event->finishInto(content);
                event.reset();
            }
        } else if (event && within.last() == QLatin1String("VEVENT")) {
            event->take(line); // an alarm within the event says nothing of it
        }
        if (content.events.size() + content.findings.size() > static_cast<size_t>(maxEvents) * 3 ||
            content.events.size() > static_cast<size_t>(maxEvents))
            return fail(ErrorCode::FileMalformed, QString::number(line.number));
    }
    if (!within.isEmpty())
        return fail(ErrorCode::FileMalformed, QString::number(lines.back().number));
    keepLast(content);
    return content;
}

} // namespace tawjih::exchange::ICalendar
