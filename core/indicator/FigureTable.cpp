#include "core/indicator/FigureTable.h"

#include "core/base/Bidi.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tawjih::indicator {

namespace {

constexpr QChar bullet(0x2022);
constexpr QChar enDash(0x2013);

enum class Shows { Name, Cell, Whole, Share, Days, Median, Quartiles, RowTotal, Unknown, Before };

struct ShownColumn {
    Shows field = Shows::Name;
    int series = -1;
};

Shows fieldOf(Unit unit) {
    switch (unit) {
    case Unit::Share:
        return Shows::Share;
    case Unit::Days:
        return Shows::Days;
    case Unit::Count:
        break;
    }
    return Shows::Cell;
}

/// The columns as people see them, in their order.
std::vector<ShownColumn> shownColumnsOf(const FigureTable& table) {
    std::vector<ShownColumn> shown{{Shows::Name, -1}};
    const bool alone = table.seriesCount() == 1;
    const bool parts = !table.wholes.empty() && table.units.empty();
    for (int series = 0; series < table.seriesCount(); ++series) {
        shown.push_back({table.units.empty() ? Shows::Cell : fieldOf(table.unitOf(series)), series});
        if (parts && !alone)
            shown.insert(shown.end(), {{Shows::Whole, series}, {Shows::Share, series}});
    }
    if (!table.spreads.empty())
        shown.insert(shown.end(), {{Shows::Median, -1}, {Shows::Quartiles, -1}});
    if (!table.rowTotals.empty())
        shown.push_back({Shows::RowTotal, -1});
    if (parts && alone)
        shown.insert(shown.end(), {{Shows::Whole, 0}, {Shows::Share, 0}});
    if (!table.unknowns.empty())
        shown.push_back({Shows::Unknown, -1});
    if (!table.before.empty())
        shown.push_back({Shows::Before, -1});
    return shown;
}

std::optional<ShownColumn> shownColumnOf(const FigureTable& table, int column) {
    const auto all = shownColumnsOf(table);
    return column >= 0 && column < static_cast<int>(all.size()) ? std::optional(all.at(static_cast<size_t>(column)))
                                                                : std::nullopt;
}

std::optional<double> ratio(const Count& part, const Count& whole) {
    if (part.shown == Shown::Hidden || whole.shown == Shown::Hidden || whole.value == 0)
        return std::nullopt;
    return static_cast<double>(part.value) / static_cast<double>(whole.value);
}

/// Morocco's dot between thousands would read as a decimal: Arabic takes France's rules, with its Western digits.
QLocale digitsOf(const QLocale& locale) {
    return locale.language() == QLocale::Arabic ? QLocale(QLocale::French, QLocale::France) : locale;
}

/// In Arabic the parts of "12–31" and "44 %" would change sides.
QString isolatedIn(const QLocale& locale, const QString& text) {
    return locale.language() == QLocale::Arabic ? isolateLtr(text) : text;
}

/// Whether anything that the table holds is so.
template <typename Test>
bool anyCount(const FigureTable& table, const Test& test) {
    const auto inRows = [&](const auto& rows) {
        return std::ranges::any_of(rows, [&](const auto& row) { return std::ranges::any_of(row, test); });
    };
    const auto inOne = [&](const auto& counts) { return std::ranges::any_of(counts, test); };
    return inRows(table.cells) || inRows(table.wholes) || inOne(table.rowTotals) || inOne(table.columnTotals) ||
           inOne(table.unknowns) || inOne(table.before) || inOne(table.beforeWholes) ||
           std::ranges::any_of(table.spreads, [&](const Spread& spread) { return test(spread.count); }) ||
           (table.total && test(*table.total));
}

QString spreadText(const Spread& spread, Shows field, const QLocale& locale) {
    if (!spread.isKnown())
        return spread.count.shown == Shown::Hidden ? isolateLtr(bullet) : QString(enDash);
    const QLocale digits = digitsOf(locale);
    if (field == Shows::Median)
        return digits.toString(spread.median);
    return isolatedIn(locale, QString(digits.toString(spread.lower) + enDash + digits.toString(spread.upper)));
}

/// A share, the mark of a hidden one, or a dash where there is nothing to divide by.
QString shareText(const std::optional<double>& share, bool hidden, const QLocale& locale) {
    if (share)
        return percentText(*share, locale);
    return hidden ? isolateLtr(bullet) : QString(enDash);
}

} // namespace

bool FigureTable::isEmpty() const {
    const auto isNothing = [](const Count& c) { return c.value == 0 && c.shown == Shown::Exact; };
    const auto allNothing = [&](const auto& counts) { return std::ranges::all_of(counts, isNothing); };
    return std::ranges::all_of(cells, allNothing) && std::ranges::all_of(wholes, allNothing) && allNothing(unknowns);
}

bool FigureTable::hasHidden() const {
    return anyCount(*this, [](const Count& c) { return c.shown == Shown::Hidden; });
}

bool FigureTable::isProtected() const {
    return anyCount(*this, [](const Count& c) { return c.shown != Shown::Exact; });
}

Unit FigureTable::unitOf(int series) const {
    if (!units.empty())
        return units.at(static_cast<size_t>(series));
    return wholes.empty() ? Unit::Count : Unit::Share;
}

std::optional<double> FigureTable::share(int row, int series) const {
    if (wholes.empty() || row < 0 || row >= rowCount() || series < 0 || series >= seriesCount() ||
        unitOf(series) != Unit::Share)
        return std::nullopt;
    return ratio(cell(row, series), wholes.at(static_cast<size_t>(row)).at(static_cast<size_t>(series)));
}

std::optional<double> FigureTable::value(int row, int series) const {
    if (unitOf(series) == Unit::Share && kind != ChartKind::Funnel)
        return share(row, series);
    const Count& count = cell(row, series);
    return count.shown == Shown::Hidden ? std::nullopt : std::optional(static_cast<double>(count.value));
}

std::optional<double> FigureTable::valueBefore(int row) const {
    if (before.empty())
        return std::nullopt;
    const Count& count = before.at(static_cast<size_t>(row));
    if (!beforeWholes.empty() && kind != ChartKind::Funnel)
        return ratio(count, beforeWholes.at(static_cast<size_t>(row)));
    return count.shown == Shown::Hidden ? std::nullopt : std::optional(static_cast<double>(count.value));
}

int FigureTable::shownColumns() const {
    return static_cast<int>(shownColumnsOf(*this).size());
}

int FigureTable::shownRows() const {
    return rowCount() + (columnTotals.empty() ? 0 : 1);
}

QString FigureTable::header(int column) const {
    const auto shown = shownColumnOf(*this, column);
    if (!shown)
        return {};
    const QString series =
        seriesCount() > 1 && shown->series >= 0 ? QString(columns.at(shown->series) + QStringLiteral(", ")) : QString();
    switch (shown->field) {
    case Shows::Name:
        return rowHeader;
    case Shows::Whole:
        return QString(series + ofHeader);
    case Shows::Share:
        return units.empty() ? QString(series + shareHeader) : columns.at(shown->series);
    case Shows::Median:
        return medianHeader;
    case Shows::Quartiles:
        return quartilesHeader;
    case Shows::RowTotal:
        return totalName;
    case Shows::Unknown:
        return unknownHeader;
    case Shows::Before:
        return beforeHeader;
    case Shows::Cell:
    case Shows::Days:
        break;
    }
    return columns.at(shown->series);
}

std::optional<Count> FigureTable::count(int row, int column) const {
    const auto shown = shownColumnOf(*this, column);
    if (!shown || row < 0 || row >= shownRows())
        return std::nullopt;
    const auto at = static_cast<size_t>(row);
    if (row >= rowCount()) { // what stands beside the series has no sum
        if (shown->field == Shows::Cell)
            return columnTotals.at(static_cast<size_t>(shown->series));
        return shown->field == Shows::RowTotal ? total : std::nullopt;
    }
    switch (shown->field) {
    case Shows::Cell:
        return cell(row, shown->series);
    case Shows::Whole:
        return wholes.at(at).at(static_cast<size_t>(shown->series));
    case Shows::RowTotal:
        return rowTotals.at(at);
    case Shows::Unknown:
        return unknowns.at(at);
    case Shows::Before:
        return beforeWholes.empty() ? std::optional(before.at(at)) : std::nullopt;
    default:
        return std::nullopt;
    }
}

QString FigureTable::text(int row, int column, const QLocale& locale) const {
    const auto shown = shownColumnOf(*this, column);
    if (!shown || row < 0 || row >= shownRows())
        return {};
    if (shown->field == Shows::Name)
        return row < rowCount() ? rows.at(row) : totalName;
    if (const auto found = count(row, column))
        return countText(*found, locale);
    if (row >= rowCount())
        return {};
    const auto at = static_cast<size_t>(row);
    switch (shown->field) {
    case Shows::Share: {
        const Count& whole = wholes.at(at).at(static_cast<size_t>(shown->series));
        const bool hidden = cell(row, shown->series).shown == Shown::Hidden || whole.shown == Shown::Hidden;
        return shareText(share(row, shown->series), hidden, locale);
    }
    case Shows::Before: // a share, else it were a count
        return shareText(ratio(before.at(at), beforeWholes.at(at)),
                         before.at(at).shown == Shown::Hidden || beforeWholes.at(at).shown == Shown::Hidden, locale);
    case Shows::Days: {
        // Nothing that lasted is no hidden number.
        const bool none = !wholes.empty() && wholes.at(at).at(static_cast<size_t>(shown->series)) == Count();
        return none ? QString(enDash) : countText(cell(row, shown->series), locale);
    }
    case Shows::Median:
    case Shows::Quartiles:
        return spreadText(spreads.at(at), shown->field, locale);
    default:
        return {};
    }
}

int FigureTable::seriesOf(int column) const {
    const auto shown = shownColumnOf(*this, column);
    return shown && shown->field != Shows::Whole ? shown->series : -1;
}

QString countText(const Count& count, const QLocale& locale) {
    // The mark is alone in its direction: beside Arabic it would join the words.
    return count.shown == Shown::Hidden ? isolateLtr(bullet) : digitsOf(locale).toString(count.value);
}

QString percentText(double share, const QLocale& locale) {
    const double percent = share * 100;
    const double tenths = std::round(percent * 10);
    const bool decimal = std::abs(percent) < 9.95 && std::fmod(tenths, 10.0) != 0.0;
    QString digits = digitsOf(locale).toString(decimal ? tenths / 10 : std::round(percent), 'f', decimal ? 1 : 0);
    if (percent > 0 && tenths == 0.0) // somebody is not nobody
        digits = QString(u'<' + digitsOf(locale).toString(0.1, 'f', 1));
    // A no-break space before the sign, as French and the desk's Arabic write it; English sets it close.
    return locale.language() == QLocale::English ? QString(digits + u'%')
                                                 : isolatedIn(locale, QString(digits + QChar(0xA0) + u'%'));
}

} // namespace tawjih::indicator
