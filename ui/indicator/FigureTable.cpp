#include "ui/indicator/FigureTable.h"

#include "ui/widgets/Bidi.h"

#include <algorithm>

namespace tawjih::ui {

using indicator::Shown;

bool FigureTable::isEmpty() const {
    return std::ranges::all_of(cells, [](const auto& row) {
        return std::ranges::all_of(row, [](const Count& c) { return c.value == 0 && c.shown == Shown::Exact; });
    });
}

bool FigureTable::hasHidden() const {
    for (int row = 0; row < shownRows(); ++row)
        for (int column = 1; column < shownColumns(); ++column)
            if (const auto found = count(row, column); found && found->shown != Shown::Exact)
                return true;
    return false;
}

std::optional<double> FigureTable::share(int row) const {
    if (wholes.empty() || row >= rowCount())
        return std::nullopt;
    const Count& part = cell(row, 0);
    const Count& whole = wholes.at(static_cast<size_t>(row));
    if (part.shown != Shown::Exact || whole.shown != Shown::Exact || whole.value == 0)
        return std::nullopt;
    return static_cast<double>(part.value) / static_cast<double>(whole.value);
}

int FigureTable::shownColumns() const {
    return 1 + seriesCount() + (rowTotals.empty() ? 0 : 1) + (wholes.empty() ? 0 : 2);
}

int FigureTable::shownRows() const {
    return rowCount() + (columnTotals.empty() ? 0 : 1);
}

QString FigureTable::header(int column) const {
    if (column == 0)
        return rowHeader;
    if (column <= seriesCount())
        return columns.at(column - 1);
    if (wholes.empty())
        return totalName;
    return column == seriesCount() + 1 ? ofHeader : shareHeader;
}

std::optional<Count> FigureTable::count(int row, int column) const {
    if (column < 1 || row < 0 || row >= shownRows() || column >= shownColumns())
        return std::nullopt;
    const bool inTotals = row >= rowCount();
    if (column <= seriesCount())
        return inTotals ? columnTotals.at(static_cast<size_t>(column) - 1) : cell(row, column - 1);
    if (!wholes.empty())
        return column == seriesCount() + 1 ? std::optional(wholes.at(static_cast<size_t>(row))) : std::nullopt;
    return inTotals ? total : std::optional(rowTotals.at(static_cast<size_t>(row)));
}

QString FigureTable::text(int row, int column, const QLocale& locale) const {
    if (column == 0)
        return row < rowCount() ? rows.at(row) : totalName;
    if (const auto found = count(row, column))
        return countText(*found, locale);
    const auto part = share(row);
    return part ? percentText(*part, locale) : QString();
}

QString countText(const Count& count, const QLocale& locale) {
    switch (count.shown) {
    case Shown::Exact:
        return locale.toString(count.value);
    case Shown::Small:
        // Isolated: among Arabic the sign would change sides and say the contrary.
        return isolateLtr(QString(u'<' + locale.toString(indicator::smallestPublishedCount)));
    case Shown::Withheld:
        break;
    }
    return QString(QChar(0x2022));
}

QString percentText(double share, const QLocale& locale) {
    const QString digits = locale.toString(qRound(share * 100));
    // A no-break space before the sign, as French and the desk's Arabic write it; English sets it close.
    return locale.language() == QLocale::English ? QString(digits + u'%') : QString(digits + QChar(0xA0) + u'%');
}

} // namespace tawjih::ui
