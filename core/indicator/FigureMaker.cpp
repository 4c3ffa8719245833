#include "core/indicator/FigureSet.h"
#include "core/indicator/FigureWords.h"
#include "core/indicator/PeriodText.h"

#include <algorithm>
#include <numeric>

namespace tawjih::indicator {

namespace {

constexpr int several = 3; ///< the plural that stands without a number, in Arabic too

constexpr std::size_t mostSeries = 7;

/// Keys along one side of a table, each with the places of the answer that it joins.
struct Side {
    QStringList keys;
    QStringList labels;
    std::vector<std::vector<int>> places;
};

/// The place of a key; -1 where nothing was counted there.
int placeOf(const QStringList& keys, const QString& key) {
    return static_cast<int>(keys.indexOf(key));
}

class Maker {
public:
    Maker(const FigureSet& set, std::size_t card, std::span<const Answer> answers, const Presentation& presentation)
        : m_set(set)
        , m_place(card)
        , m_card(set.cards()[card])
        , m_answers(answers)
        , m_how(presentation)
        , m_words(presentation.tongue) {}

    FigureTable make() {
        m_table.kind = m_card.chart;
        m_table.subject = m_words.subjectOf(m_card, m_set, m_place);
        m_table.finding = m_table.subject;
        if (m_set.asked(m_place).empty())
            return m_table;
        const Indicator& first = indicator(0);
        m_table.definition = definition();
        m_table.unitName = m_words.unitOf(first, several);
        m_table.unitOfTotal = m_table.unitName;
        m_table.totalName = m_words.total();
        m_table.ofHeader = m_words.of();
        m_table.shareHeader = m_words.share();
        m_table.unknownHeader = m_words.unknown();
        m_table.rowHeader = m_card.rows ? m_how.tongue.label(*m_card.rows) : m_words.step();
        m_table.target = m_card.target;
        m_table.note = note();
        if (m_card.chart == ChartKind::Funnel)
            funnel();
        else if (m_set.asked(m_place).size() > 1)
            scorecard();
        else
            breakdown();
        m_words.state(m_table, first, answer(0).total);
        return m_table;
    }

private:
    const Indicator& indicator(std::size_t which) const {
        return m_set.questions()[m_set.asked(m_place)[which]].indicator;
    }
    const Answer& answer(std::size_t which) const { return m_answers[m_set.asked(m_place)[which]]; }
    Count shown(const Tally& tally, Measure measure = Measure::Part) const {
        return tally.hides(measure) ? Count{0, Shown::Hidden} : Count{tally.of(measure), m_how.shown};
    }

    QString definition() const {
        QStringList all;
        for (std::size_t i = 0; i < m_set.asked(m_place).size(); ++i) {
            const QString text =
                m_set.asked(m_place).size() == 1
                    ? explained(indicator(i), m_how.tongue)
                    : m_words.stated(indicator(i).name.in(language()), indicator(i).definition.in(language()));
            if (m_card.chart != ChartKind::Funnel || i == 0)
                all << text;
        }
        return all.join(QStringLiteral("\n"));
    }

    QString note() const {
        QStringList notes;
        if (m_how.shown == Shown::Protected && !m_how.note.isEmpty())
            notes << m_how.note;
        if (const auto& leftOut = answer(0).leftOut; !leftOut.empty())
            notes << m_words.leftOut(leftOut);
        return notes.join(u' ');
    }

    /// The keys of one side in the order of people, empty times included, beyond `most` joined to "others".
    Side sideOf(const std::optional<Dimension>& dimension, const std::vector<QStringList>& keyLists,
                const std::function<qint64(const QString&)>& size, std::size_t most) const {
        Side side;
        QStringList keys;
        for (const QStringList& list : keyLists)
            for (const QString& key : list)
                if (!keys.contains(key))
                    keys << key;
        if (!dimension) {
            keys = {QString()};
        } else {
            orderKeys(*dimension, keys, size);
            if (isTime(*dimension))
                fillTimes(*dimension, keys);
        }
        const bool joins = most > 1 && static_cast<std::size_t>(keys.size()) > most && mayJoin(*dimension);
        if (joins) {
            QStringList bySize = keys;
            bySize.removeAll(unknownKey);
            std::ranges::stable_sort(bySize, std::greater<>(), size);
            const QStringList kept = bySize.mid(0, static_cast<qsizetype>(most) - 1);
            QStringList others;
            QStringList ordered;
            for (const QString& key : keys)
                (kept.contains(key) ? ordered : others) << key;
            keys = ordered;
            keys << others.join(u'|');
        }
        for (const QString& key : keys) {
            side.keys << key;
            const bool others = key.contains(u'|');
            side.labels << (others       ? m_words.others()
                            : !dimension ? QString()
                                         : keyLabel(*dimension, key, *m_how.facts, m_how.tongue));
        }
        return side;
    }

    /// Whether parts may be added up without counting anybody twice.
    bool mayJoin(Dimension dimension) const {
        const Field* field = fieldOf(dimension, indicator(0).population);
        if (!field || field->kind == FieldKind::Bits || isTime(dimension))
            return false;
        // Whoever came twice may have had another age then.
        const bool ofPerson = field->ofPerson && field->kind != FieldKind::Age;
        return ofPerson || indicator(0).unit != CountedUnit::Persons || indicator(0).population == Population::Persons;
    }

    void fillTimes(Dimension dimension, QStringList& keys) const {
        keys.removeAll(unknownKey);
        if (keys.isEmpty())
            return;
        const Period& period = m_set.filter().period;
        constexpr int yearsAhead = 10; // intakes begin after today
        const QStringList all = timeKeys(dimension, std::max(period.from, QDate(2000, 1, 1)),
                                         std::min(period.to, m_how.facts->today.addYears(yearsAhead)));
        const auto first = all.indexOf(keys.constFirst());
        const auto last = all.indexOf(keys.constLast());
        if (first >= 0 && last >= first)
            keys = all.mid(first, last - first + 1);
    }

    static std::vector<int> placesOf(const QStringList& have, const QString& key) {
        std::vector<int> places;
        for (const QString& each : key.split(u'|'))
            if (const int place = placeOf(have, each); place >= 0)
                places.push_back(place);
        return places;
    }

    static Tally sumAt(const std::vector<Tally>& tallies, const std::vector<int>& places) {
        Tally sum;
        for (const int place : places)
            sum.add(tallies[static_cast<std::size_t>(place)]);
        return sum;
    }

    void setRows(const Side& rows) {
        m_table.rows = rows.labels;
        m_table.rowKeys = rows.keys;
        if (!m_card.rows)
            m_table.rows = QStringList{m_table.subject};
        else if (isTime(*m_card.rows))
            for (const QString& key : rows.keys)
                m_table.axisLabels << shortKeyLabel(*m_card.rows, key, m_how.tongue);
    }

    void breakdown() {
        const Indicator& counted = indicator(0);
        const Answer& all = answer(0);
        const auto rowSize = [&](const QString& key) {
            const int place = placeOf(all.rowKeys, key);
            if (place < 0)
                return qint64(0);
            const Tally& tally = all.rows[static_cast<std::size_t>(place)];
            return counted.isShare() ? tally.whole : tally.part;
        };
        const auto columnSize = [&](const QString& key) {
            const int place = placeOf(all.columnKeys, key);
            return place < 0 ? qint64(0) : all.columns[static_cast<std::size_t>(place)].part;
        };
        const bool chartOfSeries = m_card.chart != ChartKind::Heat && m_card.chart != ChartKind::Flow &&
                                   m_card.chart != ChartKind::Table && m_card.chart != ChartKind::Pyramid;
        const Side rows = sideOf(m_card.rows, {all.rowKeys}, rowSize, static_cast<std::size_t>(m_card.most));
        const Side columns = sideOf(m_card.columns, {all.columnKeys}, columnSize, chartOfSeries ? mostSeries : 0);
        setRows(rows);
        m_table.columns = m_card.columns ? columns.labels : QStringList{counted.name.in(language())};
        m_table.columnKeys = columns.keys;
        if (all.total == Tally() && all.rowKeys.isEmpty())
            m_table.rows = m_table.rowKeys = m_table.axisLabels = QStringList();
        for (const QString& rowKey : m_table.rows.isEmpty() ? QStringList() : rows.keys) {
            const auto rowPlaces = placesOf(all.rowKeys, rowKey);
            std::vector<Count> cells;
            std::vector<Count> wholes;
            for (const QString& columnKey : columns.keys) {
                Tally sum;
                for (const int row : rowPlaces)
                    for (const int column : placesOf(all.columnKeys, columnKey))
                        sum.add(all.cell(row, column));
                cells.push_back(shown(sum));
                wholes.push_back(shown(sum, Measure::Whole));
            }
            const Tally row = sumAt(all.rows, rowPlaces);
            m_table.cells.push_back(std::move(cells));
            if (counted.isShare())
                m_table.wholes.push_back(std::move(wholes));
            if (counted.unknown)
                m_table.unknowns.push_back(shown(row, Measure::Unknown));
            if (m_card.columns && !counted.isShare())
                m_table.rowTotals.push_back(shown(row));
            if (!counted.lasting.isEmpty())
                m_table.spreads.push_back(spreadOf(all, rowPlaces, row));
            addBefore(rowKey);
        }
        if (!counted.isShare() && counted.lasting.isEmpty() && m_card.rows) {
            for (const QString& columnKey : columns.keys)
                m_table.columnTotals.push_back(shown(sumAt(all.columns, placesOf(all.columnKeys, columnKey))));
            if (m_card.columns)
                m_table.total = shown(all.total);
        }
    }

    /// Quartiles are told of ten cases or more where the table leaves the desk: of fewer each would be somebody's.
    Spread spreadOf(const Answer& all, const std::vector<int>& rows, const Tally& counted) const {
        constexpr qint64 fewestForQuartiles = 10;
        DayCounts days;
        for (const int row : rows)
            for (const auto& [length, times] : all.lasting[static_cast<std::size_t>(row)])
                days[length] += times;
        Spread spread;
        const qint64 cases = std::accumulate(days.begin(), days.end(), qint64(0),
                                             [](qint64 sum, const auto& each) { return sum + each.second; });
        spread.count = shown(counted);
        if (m_how.shown == Shown::Protected && cases < fewestForQuartiles)
            spread.count = {0, Shown::Hidden};
        if (cases == 0 || spread.count.shown == Shown::Hidden)
            return spread;
        const auto at = [&](qint64 parts, qint64 of) {
            qint64 rank = (cases * parts + of - 1) / of;
            for (const auto& [length, times] : days)
                if ((rank -= times) <= 0)
                    return length;
            return days.rbegin()->first;
        };
        spread.low = at(1, 10);
        spread.lower = at(1, 4);
        spread.median = at(1, 2);
        spread.upper = at(3, 4);
        spread.high = at(9, 10);
        return spread;
    }

    /// Along time a part is compared with the one at the same place of the period before: the first month with its
    /// first.
    QString keyBefore(const QString& rowKey) const {
        if (!m_card.rows || !isTime(*m_card.rows))
            return rowKey;
        const auto keysOf = [&](const Period& period) { return timeKeys(*m_card.rows, period.from, period.to); };
        return keysOf(*m_set.periodBefore()).value(keysOf(m_set.filter().period).indexOf(rowKey));
    }

    void addBefore(const QString& rowKey) {
        if (m_set.before(m_place).empty())
            return;
        m_table.beforeHeader = periodName(*m_set.periodBefore(), m_how.tongue);
        const Answer& before = m_answers[m_set.before(m_place).front()];
        const Tally sum = sumAt(before.rows, placesOf(before.rowKeys, keyBefore(rowKey)));
        m_table.before.push_back(shown(sum));
        if (indicator(0).isShare())
            m_table.beforeWholes.push_back(shown(sum, Measure::Whole));
    }

    /// Each step a part of the one before; employment of those of whom it is known.
    void funnel() {
        m_table.columns = QStringList{m_table.unitName};
        m_table.columnKeys = QStringList{QString()};
        Count before;
        bool anyUnknown = false;
        for (std::size_t i = 0; i < m_set.asked(m_place).size(); ++i) {
            const Tally& tally = answer(i).total;
            const bool share = indicator(i).isShare();
            m_table.rows << indicator(i).name.in(language());
            m_table.rowKeys << indicator(i).code;
            m_table.cells.push_back({shown(tally)});
            m_table.wholes.push_back({share ? shown(tally, Measure::Whole) : i == 0 ? shown(tally) : before});
            m_table.unknowns.push_back(shown(tally, Measure::Unknown));
            anyUnknown = anyUnknown || indicator(i).unknown;
            if (!share)
                before = shown(tally);
        }
        if (!anyUnknown)
            m_table.unknowns.clear();
    }

    /// Several indicators by one dimension, each with its own unit.
    void scorecard() {
        std::vector<QStringList> keyLists;
        for (std::size_t i = 0; i < m_set.asked(m_place).size(); ++i)
            keyLists.push_back(answer(i).rowKeys);
        const auto size = [&](const QString& key) {
            const int place = placeOf(answer(0).rowKeys, key);
            return place < 0 ? qint64(0) : answer(0).rows[static_cast<std::size_t>(place)].part;
        };
        const Side rows = sideOf(m_card.rows, keyLists, size, 0);
        setRows(rows);
        bool anyWhole = false;
        for (std::size_t i = 0; i < m_set.asked(m_place).size(); ++i) {
            const Indicator& each = indicator(i);
            m_table.columns << each.name.in(language());
            m_table.columnKeys << each.code;
            m_table.units.push_back(!each.lasting.isEmpty() ? Unit::Days : each.isShare() ? Unit::Share : Unit::Count);
            anyWhole = anyWhole || m_table.units.back() != Unit::Count;
        }
        for (const QString& key : rows.keys) {
            std::vector<Count> cells;
            std::vector<Count> wholes;
            for (std::size_t i = 0; i < m_set.asked(m_place).size(); ++i) {
                const auto places = placesOf(answer(i).rowKeys, key);
                const Tally sum = sumAt(answer(i).rows, places);
                if (m_table.units[i] == Unit::Days) {
                    const Spread spread = spreadOf(answer(i), places, sum);
                    cells.push_back(spread.isKnown() ? Count{spread.median, m_how.shown} : Count{0, Shown::Hidden});
                    wholes.push_back(spread.count);
                } else {
                    cells.push_back(shown(sum));
                    wholes.push_back(shown(sum, Measure::Whole));
                }
            }
            m_table.cells.push_back(std::move(cells));
            m_table.wholes.push_back(std::move(wholes));
        }
        if (!anyWhole)
            m_table.wholes.clear();
        if (!m_card.rows)
            m_table.rows = QStringList{m_words.all()};
    }

    QLocale::Language language() const { return m_how.tongue.locale().language(); }

    const FigureSet& m_set;
    std::size_t m_place;
    const Card& m_card;
    std::span<const Answer> m_answers;
    const Presentation& m_how;
    FigureWords m_words;
    FigureTable m_table;
};

} // namespace

FigureTable tableOf(const FigureSet& set, std::size_t card, std::span<const Answer> answers,
                    const Presentation& presentation) {
    return Maker(set, card, answers, presentation).make();
}

} // namespace tawjih::indicator
