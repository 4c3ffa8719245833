#include "core/exchange/NumberFormat.h"

#include <QDate>
#include <QTime>

#include <cmath>

namespace tawjih::exchange {

namespace {

constexpr qint64 secondsPerDay = 86400;
constexpr double lastDay = 2958465; ///< 31 December 9999, the last that spreadsheets have

/// A code's first section without what only dresses it: its letters for dates and digits, its literals escaped.
struct Section {
    QString letters; ///< y m d h s a e 0 # ? . , % / @ E, lower case but for the E of an exponent
    QString pattern; ///< letters with literals, those behind backslashes
    bool isDuration = false;
};

bool isDurationMark(QStringView inBrackets) {
    const QString mark = inBrackets.toString().toLower();
    return !mark.isEmpty() &&
           (mark.count(u'h') == mark.size() || mark.count(u'm') == mark.size() || mark.count(u's') == mark.size());
}

Section firstSection(const QString& code) {
    Section section;
    const auto literal = [&section](QChar c) { section.pattern += QString(u'\\') + c; };
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i];
        if (c == u'"') {
            for (++i; i < code.size() && code[i] != u'"'; ++i)
                literal(code[i]);
        } else if (c == u'\\') {
            if (++i < code.size())
                literal(code[i]);
        } else if (c == u'_' || c == u'*') {
            ++i; // space of a character's width, or a character that fills the cell
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0)
                break;
            section.isDuration = section.isDuration || isDurationMark(QStringView(code).mid(i + 1, end - i - 1));
            if (section.isDuration)
                section.letters += u'h';
            i = end;
        } else if ((c == u'E' || c == u'e') && i + 1 < code.size() && (code[i + 1] == u'+' || code[i + 1] == u'-')) {
            section.letters += u'E';
            ++i;
        } else if (QStringView(u"+-() :").contains(c)) {
            literal(c);
        } else {
            section.letters += c.toLower();
            section.pattern += c.toLower();
        }
    }
    return section;
}

/// An "m" beside hours or seconds is a minute.
bool hasMonth(const QString& letters) {
    QString units;
    for (const QChar c : letters)
        if (QStringView(u"ymdhs").contains(c) && (units.isEmpty() || units.back() != c))
            units += c;
    for (qsizetype i = 0; i < units.size(); ++i) {
        const bool afterHours = i > 0 && units[i - 1] == u'h';
        const bool beforeSeconds = i + 1 < units.size() && units[i + 1] == u's';
        if (units[i] == u'm' && !afterHours && !beforeSeconds)
            return true;
    }
    return false;
}

NumberFormat::Kind kindOf(const Section& section) {
    using Kind = NumberFormat::Kind;
    QString letters = section.letters;
    letters.remove(QLatin1String("am/pm")).remove(QLatin1String("a/p"));
    if (section.isDuration)
        return Kind::Duration;
    if (letters.contains(u'#') || letters.contains(u'?') || letters.contains(u'E') || letters.contains(u'@') ||
        letters.contains(QLatin1String("general")))
        return Kind::Number;
    const bool date = letters.contains(u'y') || letters.contains(u'd') || letters.contains(u'e') || hasMonth(letters);
    const bool time = letters.contains(u'h') || letters.contains(u's');
    return date ? (time ? Kind::DateTime : Kind::Date) : time ? Kind::Time : Kind::Number;
}

/// Whether showing the pattern keeps something that the bare number lacks: a zero in front, a prefix of a number.
bool matters(const QString& pattern) {
    bool placed = false; // a zero that is not the last place
    bool zero = false;
    bool prefix = false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'\\') {
            ++i;
            prefix = prefix || (i < pattern.size() && (pattern[i].isDigit() || pattern[i] == u'+'));
        } else if (pattern[i] == u'0' || pattern[i] == u'#' || pattern[i] == u'?') {
            placed = placed || zero;
            zero = zero || pattern[i] == u'0';
        } else {
            return false; // decimals, groups, shares: the number itself says it
        }
    }
    return placed || (prefix && zero);
}

QString fill(const QString& pattern, QString digits) {
    QString shown;
    qsizetype first = 0; // the leftmost place takes the digits that are left
    while (first < pattern.size() && (pattern[first] == u'\\'))
        first += 2;
    for (qsizetype i = pattern.size() - 1; i >= 0; --i) {
        if (i > 0 && pattern[i - 1] == u'\\') {
            shown.prepend(pattern[i]);
            --i;
            continue;
        }
        if (digits.isEmpty()) {
            if (pattern[i] == u'0')
                shown.prepend(u'0');
            continue;
        }
        const qsizetype count = i == first ? digits.size() : 1;
        shown.prepend(digits.last(count));
        digits.chop(count);
    }
    return shown.trimmed();
}

QString timeText(qint64 second) {
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(second) * 1000);
    return time.toString(second % 60 == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

QString durationText(qint64 seconds) {
    const auto two = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    QString text = two(seconds / 3600) + u':' + two(seconds / 60 % 60);
    if (seconds % 60 != 0)
        text += u':' + two(seconds % 60);
    return text;
}

/// The day of a serial number; an invalid one where there is none.
QDate dayOf(qint64 serial, DateSystem system) {
    if (system == DateSystem::From1904)
        return QDate(1904, 1, 1).addDays(serial);
    // The 1900 system has a 29 February 1900 (60), which was none: days before it are one further than the others.
    return serial == 60 ? QDate() : serial < 1 ? QDate() : QDate(1899, 12, serial < 60 ? 31 : 30).addDays(serial);
}

} // namespace

QString plainNumber(double value) {
    if (value == std::trunc(value) && std::abs(value) < 1e15)
        return QString::number(static_cast<qint64>(value));
    return QString::number(value, 'g', 15);
}

NumberFormat::NumberFormat(const QString& code) {
    const Section section = firstSection(code);
    m_kind = kindOf(section);
    if (m_kind == Kind::Number && matters(section.pattern))
        m_pattern = section.pattern;
}

NumberFormat NumberFormat::builtIn(int id) {
    if (id >= 14 && id <= 17)
        return NumberFormat(Kind::Date);
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47)
        return NumberFormat(Kind::Time);
    if (id == 22)
        return NumberFormat(Kind::DateTime);
    if ((id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return NumberFormat(Kind::Date);
    if (id == 46)
        return NumberFormat(Kind::Duration);
    return {};
}

tl::expected<QString, RowProblem> NumberFormat::format(double value, DateSystem system) const {
    if (m_kind == Kind::Number) {
        const bool whole = value >= 0 && value < 1e15 && value == std::trunc(value);
        return whole && !m_pattern.isEmpty() ? fill(m_pattern, plainNumber(value)) : plainNumber(value);
    }
    if (!(value >= 0 && value < lastDay + 1))
        return tl::unexpected(RowProblem::ImpossibleDate);
    const auto seconds = static_cast<qint64>(std::llround(value * static_cast<double>(secondsPerDay)));
    if (m_kind == Kind::Duration)
        return durationText(seconds);
    if (m_kind == Kind::Time)
        return timeText(seconds % secondsPerDay);
    // A day has begun only when its midnight has: seconds are rounded for showing, days are not.
    const bool withTime = m_kind == Kind::DateTime;
    const qint64 serial = withTime ? seconds / secondsPerDay : static_cast<qint64>(value);
    if (withTime && serial == 0 && system == DateSystem::From1900)
        return timeText(seconds % secondsPerDay); // a time without a day
    const QDate day = dayOf(serial, system);
    if (!day.isValid() || day.year() > 9999)
        return tl::unexpected(RowProblem::ImpossibleDate);
    const QString text = day.toString(Qt::ISODate);
    return withTime ? QString(text + u'T' +
                              QTime::fromMSecsSinceStartOfDay(static_cast<int>(seconds % secondsPerDay) * 1000)
                                  .toString(QStringLiteral("HH:mm:ss")))
                    : text;
}

} // namespace tawjih::exchange
