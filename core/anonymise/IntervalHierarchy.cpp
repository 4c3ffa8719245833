#include "core/anonymise/IntervalHierarchy.h"

#include <algorithm>
#include <functional>

namespace tawjih::anonymise {

namespace {

std::vector<IntervalFault> faultsOf(const std::vector<Cuts>& levels) {
    std::vector<IntervalFault> faults;
    for (size_t i = 0; i < levels.size(); ++i) {
        const int level = int(i) + 1;
        if (levels[i].empty() || std::ranges::adjacent_find(levels[i], std::greater_equal()) != levels[i].end())
            faults.push_back({IntervalFault::Kind::NotAscending, level, {}});
        else if (i > 0)
            for (const int cut : levels[i])
                if (std::ranges::find(levels[i - 1], cut) == levels[i - 1].end())
                    faults.push_back({IntervalFault::Kind::NotAUnion, level, QString::number(cut)});
    }
    return faults;
}

/// Whether each unit of `above` is made of whole units of `below`.
bool isMadeOf(DateUnit above, DateUnit below) {
    using enum DateUnit;
    if (above == SchoolYear)
        return below == Month;
    return below != SchoolYear && below < above;
}

std::vector<IntervalFault> faultsOf(const std::vector<DateUnit>& units) {
    std::vector<IntervalFault> faults;
    for (size_t i = 1; i < units.size(); ++i)
        if (!isMadeOf(units[i], units[i - 1]))
            faults.push_back({IntervalFault::Kind::NotAUnion, int(i) + 1, {}});
    return faults;
}

QString bandText(const Cuts& cuts, int number) {
    const auto next = std::ranges::upper_bound(cuts, number);
    if (next == cuts.begin())
        return QString(u'<' + QString::number(*next));
    const int from = *std::prev(next);
    if (next == cuts.end())
        return QString(QString::number(from) + u'+');
    const int to = *next - 1;
    return from == to ? QString::number(from) : QStringLiteral("%1-%2").arg(from).arg(to);
}

std::optional<int> numberOf(const QString& text) {
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<QDate> dayOf(const QString& text) {
    const QDate day = QDate::fromString(text, Qt::ISODate);
    // Qt also reads what goes on after the day.
    return day.isValid() && day.toString(Qt::ISODate) == text ? std::optional(day) : std::nullopt;
}

/// The rows of the values, in the order of what they mean.
/// \param parse the meaning of a value; nothing where it has none
/// \param textAt the text of a meaning on a level above the values, counted from 0
template <typename Meaning, typename TextAt>
IntervalResult hierarchyOf(const QStringList& values, int levels, const HierarchyEnds& ends,
                           std::optional<Meaning> (*parse)(const QString&), TextAt textAt) {
    std::vector<IntervalFault> faults;
    std::vector<std::pair<Meaning, QString>> known;
    for (const QString& value : knownValues(values, ends)) {
        if (const std::optional<Meaning> meaning = parse(value))
            known.emplace_back(*meaning, value);
        else
            faults.push_back({IntervalFault::Kind::Malformed, 0, value});
    }
    std::ranges::sort(known);
    if (known.empty() && faults.empty() && ends.unknown.isEmpty())
        faults.push_back({IntervalFault::Kind::NoValues});
    if (!faults.empty())
        return tl::unexpected(std::move(faults));

    std::vector<QStringList> rows;
    for (const auto& [meaning, value] : known) {
        QStringList& row = rows.emplace_back(QStringList{value});
        for (int level = 0; level < levels; ++level)
            row.push_back(textAt(meaning, level));
        row.push_back(ends.top);
    }
    if (!ends.unknown.isEmpty())
        rows.push_back(unknownRow(ends, levels + 2));
    auto made = Hierarchy::fromRows(rows);
    Q_ASSERT(made.has_value());
    return *std::move(made);
}

} // namespace

Cuts cutsEvery(int width, int from, int to) {
    Cuts cuts;
    if (width <= 0)
        return cuts;
    for (qint64 cut = from; cut < to; cut += width)
        cuts.push_back(int(cut));
    cuts.push_back(to);
    return cuts;
}

IntervalResult numberHierarchy(const QStringList& values, const std::vector<Cuts>& levels, const HierarchyEnds& ends) {
    if (auto faults = faultsOf(levels); !faults.empty())
        return tl::unexpected(std::move(faults));
    return hierarchyOf<int>(values, int(levels.size()), ends, numberOf,
                            [&](int number, int level) { return bandText(levels[size_t(level)], number); });
}

QString unitText(DateUnit unit, QDate day) {
    const int year = day.year();
    switch (unit) {
    case DateUnit::Month:
        return day.toString(QStringLiteral("yyyy-MM"));
    case DateUnit::Quarter:
        return day.toString(QStringLiteral("yyyy-'Q'")) + QString::number((day.month() + 2) / 3);
    case DateUnit::HalfYear:
        return day.toString(QStringLiteral("yyyy-'H'")) + QString::number(day.month() <= 6 ? 1 : 2);
    case DateUnit::SchoolYear: {
        const int first = day.month() >= 9 ? year : year - 1;
        return QStringLiteral("%1/%2").arg(first).arg(first + 1);
    }
    case DateUnit::Year:
        break;
    }
    return day.toString(QStringLiteral("yyyy"));
}

IntervalResult dateHierarchy(const QStringList& values, const std::vector<DateUnit>& units, const HierarchyEnds& ends) {
    if (auto faults = faultsOf(units); !faults.empty())
        return tl::unexpected(std::move(faults));
    return hierarchyOf<QDate>(values, int(units.size()), ends, dayOf,
                              [&](QDate day, int level) { return unitText(units[size_t(level)], day); });
}

} // namespace tawjih::anonymise
