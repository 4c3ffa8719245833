#include "core/exchange/DateFormats.h"

#include <QRegularExpression>

#include <array>

namespace tawjih::exchange {

namespace {

struct Number {
    int value = 0;
    qsizetype digits = 0;
};

/// A cell taken apart: its numbers in order, and where the name of a month stood among them.
struct Parts {
    std::vector<Number> numbers;
    std::optional<int> month;
    size_t numbersBeforeMonth = 0;
    bool approximate = false;
    bool strange = false; ///< words or signs that no date has
};

/// Runs of digits or letters; "1er" is two.
QStringList runsOf(const QString& folded) {
    QStringList runs;
    QString run;
    for (const QChar c : folded) {
        const bool continues = !run.isEmpty() && c != u' ' && c.isDigit() == run.back().isDigit();
        if (!continues && !run.isEmpty()) {
            runs << run;
            run.clear();
        }
        if (c != u' ')
            run += c;
    }
    if (!run.isEmpty())
        runs << run;
    return runs;
}

Parts takeApart(QStringView cell, const Vocabulary& vocabulary) {
    static const QRegularExpression timeOfDay(QStringLiteral("(?<=\\d)[T ]+\\d{1,2}[:hH]\\d{2}\\b.*$"));
    Parts parts;
    QString text = cell.trimmed().toString();
    text.remove(timeOfDay);
    parts.approximate = text.startsWith(u'~');
    parts.strange = text.startsWith(u'=') || text.startsWith(u'+') || text.startsWith(u'-') || text.startsWith(u'@');
    const QStringList runs = runsOf(foldWords(text));
    for (int i = 0; i < runs.size(); ++i) {
        const QString& run = runs[i];
        if (run.front().isDigit()) {
            parts.numbers.push_back({run.size() <= 8 ? run.toInt() : 0, run.size()});
            continue;
        }
        auto month = vocabulary.code(QStringLiteral("month"), run);
        if (!month && i + 1 < runs.size()) { // كانون الثاني
            month = vocabulary.code(QStringLiteral("month"), QString(run + u' ' + runs[i + 1]));
            i += month.has_value();
        }
        if (month && !parts.month) {
            parts.month = month->toInt();
            parts.numbersBeforeMonth = parts.numbers.size();
        } else if (vocabulary.code(QStringLiteral("approximate"), run)) {
            parts.approximate = true;
        } else if (!vocabulary.code(QStringLiteral("date_filler"), run)) {
            parts.strange = true;
        }
    }
    return parts;
}

/// The latest year with these last two digits that is not after this one.
int fullYear(const Number& number, QDate today) {
    if (number.digits > 2)
        return number.value;
    const int year = today.year() / 100 * 100 + number.value;
    return year > today.year() ? year - 100 : year;
}

bool isYear(const Number& number) {
    return number.digits == 4;
}

tl::expected<CellDate, DateProblem> makeDate(int year, int month, int day) {
    // Papers of people born without a registry say 00/00/1990.
    if (day == 0 && month >= 0 && month <= 12 && year > 0)
        return CellDate{QDate(year, 1, 1), true, false};
    const QDate date(year, month, day);
    if (year <= 0 || !date.isValid())
        return tl::unexpected(DateProblem::Impossible);
    return CellDate{date, false, false};
}

tl::expected<CellDate, DateProblem> fromCompact(int value, DateOrder order) {
    const int first = value / 10000;
    if (order == DateOrder::YearMonthDay || (first >= 1900 && first < 2100 && value / 100 % 100 <= 12))
        return makeDate(first, value / 100 % 100, value % 100);
    const int one = value / 1'000'000;
    const int two = value / 10000 % 100;
    return order == DateOrder::MonthDayYear ? makeDate(value % 10000, one, two) : makeDate(value % 10000, two, one);
}

tl::expected<CellDate, DateProblem> fromOneNumber(const Number& number, const DateConvention& convention) {
    if (convention.serialNumbers && number.digits == 5)
        return CellDate{QDate(1899, 12, 30).addDays(number.value), false, false};
    if (number.digits == 8)
        return fromCompact(number.value, convention.order);
    if (isYear(number) && number.value >= 1000)
        return CellDate{QDate(number.value, 1, 1), true, false};
    return tl::unexpected(DateProblem::Unrecognised);
}

/// Which order the three numbers allow; nothing when the convention has to say.
std::optional<DateOrder> onlyOrder(const std::vector<Number>& n) {
    if (isYear(n[0]) || (n[0].digits <= 2 && n[0].value > 31))
        return DateOrder::YearMonthDay;
    if (n[0].value > 12 && n[1].value <= 12 && (isYear(n[2]) || n[2].value > 31))
        return DateOrder::DayMonthYear;
    if (n[1].value > 12 && n[0].value <= 12)
        return DateOrder::MonthDayYear;
    return std::nullopt;
}

tl::expected<CellDate, DateProblem> fromThreeNumbers(const std::vector<Number>& n, DateOrder convention, QDate today) {
    const bool wrongLengths = n[1].digits > 2 || (isYear(n[0]) && n[2].digits > 2) ||
                              (!isYear(n[0]) && n[0].digits > 2) || (!isYear(n[2]) && n[2].digits > 2);
    if (wrongLengths)
        return tl::unexpected(DateProblem::Unrecognised);
    DateOrder order = onlyOrder(n).value_or(convention);
    if (order == DateOrder::YearMonthDay && (isYear(n[2]) || n[2].value > 31))
        order = DateOrder::DayMonthYear;
    switch (order) {
    case DateOrder::YearMonthDay:
        return makeDate(fullYear(n[0], today), n[1].value, n[2].value);
    case DateOrder::MonthDayYear:
        return makeDate(fullYear(n[2], today), n[0].value, n[1].value);
    case DateOrder::DayMonthYear:
        break;
    }
    return makeDate(fullYear(n[2], today), n[1].value, n[0].value);
}

tl::expected<CellDate, DateProblem> fromMonthName(const Parts& parts, QDate today) {
    const auto& n = parts.numbers;
    if (n.size() == 1 && isYear(n[0]))
        return CellDate{QDate(n[0].value, 1, 1), true, false};
    if (n.size() != 2)
        return tl::unexpected(DateProblem::Unrecognised);
    const bool yearFirst = isYear(n[0]);
    const Number& day = n[yearFirst ? 1 : 0];
    const Number& year = n[yearFirst ? 0 : 1];
    if (day.digits > 2 || (year.digits != 2 && !isYear(year)))
        return tl::unexpected(DateProblem::Unrecognised);
    return makeDate(fullYear(year, today), *parts.month, day.value);
}

} // namespace

DateConvention detectDateConvention(const std::vector<QString>& cells, const Vocabulary& vocabulary) {
    std::array<int, 3> votes{};
    int serials = 0;
    int filled = 0;
    for (const QString& cell : cells) {
        if (cell.trimmed().isEmpty())
            continue;
        ++filled;
        const Parts parts = takeApart(cell, vocabulary);
        if (parts.strange || parts.month)
            continue;
        const auto& n = parts.numbers;
        serials += n.size() == 1 && n[0].digits == 5 && n[0].value > 5000 && n[0].value < 60000;
        if (n.size() == 3)
            if (const auto order = onlyOrder(n))
                ++votes[static_cast<size_t>(*order)];
    }
    DateConvention convention;
    convention.serialNumbers = serials * 2 > filled;
    // Dates with the year first leave no doubt themselves; between the two others the majority decides.
    const int dayFirst = votes[static_cast<size_t>(DateOrder::DayMonthYear)];
    const int monthFirst = votes[static_cast<size_t>(DateOrder::MonthDayYear)];
    const int yearFirst = votes[static_cast<size_t>(DateOrder::YearMonthDay)];
    if (monthFirst > dayFirst)
        convention.order = DateOrder::MonthDayYear;
    else if (dayFirst == 0 && yearFirst > 0)
        convention.order = DateOrder::YearMonthDay;
    convention.certain = convention.serialNumbers || dayFirst + monthFirst + yearFirst > 0;
    return convention;
}

tl::expected<CellDate, DateProblem> parseDate(QStringView cell, const DateConvention& convention,
                                              const Vocabulary& vocabulary, QDate today) {
    const Parts parts = takeApart(cell, vocabulary);
    if (parts.strange || parts.numbers.empty() || parts.numbers.size() > 3)
        return tl::unexpected(DateProblem::Unrecognised);
    const auto& n = parts.numbers;
    tl::expected<CellDate, DateProblem> date = tl::unexpected(DateProblem::Unrecognised);
    if (parts.month)
        date = fromMonthName(parts, today);
    else if (n.size() == 1)
        date = fromOneNumber(n[0], convention);
    else if (n.size() == 3)
        date = fromThreeNumbers(n, convention.order, today);
    else if (isYear(n[0]) != isYear(n[1])) { // a month and a year
        const Number& month = n[isYear(n[0]) ? 1 : 0];
        if (month.digits <= 2)
            date = month.value <= 12 ? makeDate(n[isYear(n[0]) ? 0 : 1].value, month.value, 0)
                                     : tl::unexpected(DateProblem::Impossible);
    }
    if (date && parts.approximate) {
        date->approximate = true;
        date->yearOnly = true;
        date->date = QDate(date->date.year(), 1, 1);
    }
    return date;
}

} // namespace tawjih::exchange
