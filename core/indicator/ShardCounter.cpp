#include "core/indicator/ShardCounter.h"

#include "core/indicator/Journey.h"

#include <algorithm>

namespace tawjih::indicator {

namespace {

constexpr std::size_t rowsAtATime = 8192;

/// Dimensions that only a referral has: for persons they restrict which of their referrals count.
bool isOfReferrals(Dimension dimension) {
    return dimension == Dimension::Provider || dimension == Dimension::Centre || dimension == Dimension::Level ||
           dimension == Dimension::Trade;
}

const Field* dateOf(const Indicator& indicator) {
    return indicator.isDated() ? findField(indicator.population, indicator.date) : nullptr;
}

} // namespace

Grouping::Grouping(std::optional<Dimension> dimension, const Indicator& indicator, const Facts& facts,
                   const Period& period)
    : m_dimension(dimension)
    , m_date(dateOf(indicator)) {
    if (!dimension || *dimension == Dimension::Desk)
        return;
    if (isTime(*dimension)) {
        placeTimes(facts, period);
        return;
    }
    m_field = fieldOf(*dimension, indicator.population);
    Q_ASSERT(m_field);
    if (m_field->translate)
        m_translated = m_field->translate(facts);
    if (m_field->kind == FieldKind::Age) {
        m_places.assign(0x10000, 0);
        const auto& groups = ageGroups(*dimension);
        for (std::size_t i = 0; i < groups.size(); ++i) {
            m_keys << groups[i].second;
            std::fill(m_places.begin() + groups[i].first, m_places.end() - 1, static_cast<quint16>(i + 1));
        }
        m_limit = groups.size() + 1;
    } else if (m_field->values) {
        const auto& listed = m_field->values();
        m_limit = listed.size() + 1;
        // A value that says "not known" and no value at all are one place.
        if (const auto said = std::ranges::find(listed, unknownKey, &FieldValue::code); said != listed.end())
            m_saidUnknown = static_cast<quint16>(said - listed.begin() + 1);
    } else {
        placeNames(facts);
    }
}

/// Places for the days that are both in the period and in the facts: the same in every shard.
void Grouping::placeTimes(const Facts& facts, const Period& period) {
    const DayRange wanted = dayRange(period.from, period.to);
    FactDay first = noNumber;
    FactDay last = 0;
    for (const FactShard& shard : facts.shards)
        if (const auto column = m_date->column(shard);
            const auto* days = std::get_if<const std::vector<quint16>*>(&column))
            for (const FactDay day : **days)
                if (day >= wanted.first && day <= wanted.last) {
                    first = std::min(first, day);
                    last = std::max(last, day);
                }
    m_places.assign(0x10000, 0);
    for (std::size_t day = first; day <= last; ++day) {
        const QDate date = fromFactDay(static_cast<FactDay>(day));
        // A part of time begins on the first of a month; a project's year on any day.
        if (day == first || date.day() == 1 || *m_dimension == Dimension::ProjectYear)
            if (const QString key = timeKey(*m_dimension, date); m_keys.isEmpty() || m_keys.constLast() != key)
                m_keys << key;
        m_places[day] = static_cast<quint16>(m_keys.size());
    }
    m_limit = static_cast<std::size_t>(m_keys.size()) + 1;
}

/// A desk knows thousands of names, and a field has few of them: places for those alone, or two dimensions of names
/// would take the square of all. The same in every shard.
void Grouping::placeNames(const Facts& facts) {
    std::vector<quint8> occurs(static_cast<std::size_t>(facts.codes.size()), 0);
    const auto note = [&](const std::vector<quint16>& names) {
        for (const quint16 name : names)
            if (name < occurs.size())
                occurs[name] = 1;
    };
    if (m_field->translate)
        note(m_translated);
    else
        for (const FactShard& shard : facts.shards)
            if (const auto column = m_field->column(shard);
                const auto* names = std::get_if<const std::vector<quint16>*>(&column))
                note(**names);
    m_places.assign(0x10000, 0);
    for (std::size_t name = 1; name < occurs.size(); ++name)
        if (occurs[name] != 0) {
            m_names.push_back(static_cast<FactName>(name));
            m_places[name] = static_cast<quint16>(m_names.size());
        }
    m_limit = m_names.size() + 1;
}

void Grouping::read(const RowReader& reader, std::span<const quint32> rows, std::vector<quint16>& values) const {
    if (!m_dimension || *m_dimension == Dimension::Desk) {
        values.assign(rows.size(), 0);
        return;
    }
    const Field* field = isTime(*m_dimension) ? m_date : m_field;
    reader.read(*field, m_translated, rows, values);
    if (!m_places.empty()) {
        for (quint16& value : values)
            value = m_places[value];
        return;
    }
    // Facts that no program wrote may say anything: what is on no list is not known.
    if (isSeveral()) {
        const auto listed = static_cast<quint16>((1U << (m_limit - 1)) - 1);
        for (quint16& value : values)
            value = static_cast<quint16>(value & listed);
        return;
    }
    for (quint16& value : values)
        value = value < m_limit && value != m_saidUnknown ? value : quint16(0);
}

QString Grouping::key(quint16 raw, const Facts& facts) const {
    if (!m_dimension)
        return {};
    if (*m_dimension == Dimension::Desk)
        return QStringLiteral("desk");
    if (raw == 0)
        return unknownKey;
    if (!m_keys.isEmpty())
        return m_keys.value(raw - 1);
    if (m_field->values)
        return m_field->values().at(raw - std::size_t(1)).code;
    return facts.codes.key(m_names.at(raw - std::size_t(1)));
}

std::vector<quint8> Grouping::accepted(const QStringList& keys, const Facts& facts) const {
    std::vector<quint8> found(m_limit, 0);
    for (std::size_t raw = 0; raw < m_limit; ++raw)
        found[raw] = keys.contains(key(static_cast<quint16>(raw), facts)) ? 1 : 0;
    if (m_field && m_field->notKnown && keys.contains(QLatin1String(m_field->notKnown)))
        found[0] = 1;
    return found;
}

ShardCounter::ShardCounter(const Question& question, const Facts& facts, const FactShard& shard)
    : m_question(question)
    , m_indicator(question.indicator)
    , m_facts(facts)
    , m_shard(shard)
    , m_date(dateOf(question.indicator))
    , m_days(dayRange(question.filter.period.from, question.filter.period.to))
    , m_counted(question.indicator.counted, question.indicator.population, facts)
    , m_rows(question.rows, question.indicator, facts, question.filter.period)
    , m_columns(question.columns, question.indicator, facts, question.filter.period) {
    if (m_indicator.of)
        m_of.emplace(*m_indicator.of, m_indicator.population, facts);
    if (m_indicator.unknown)
        m_unknown.emplace(*m_indicator.unknown, m_indicator.population, facts);
    if (!m_indicator.lasting.isEmpty())
        m_lasting = findField(m_indicator.population, m_indicator.lasting);
    if (!m_indicator.sum.isEmpty())
        m_sum = findField(m_indicator.population, m_indicator.sum);
    makeFilters(question);
}

void ShardCounter::makeFilters(const Question& question) {
    std::vector<Filter> ofReferrals;
    for (const auto& [dimension, keys] : question.filter.where) {
        if (applies(dimension, m_indicator.population, m_indicator.isDated())) {
            Grouping grouping(dimension, m_indicator, m_facts, question.filter.period);
            auto accepted = grouping.accepted(keys, m_facts);
            m_filters.push_back({std::move(grouping), std::move(accepted)});
        } else if (m_indicator.population == Population::Persons && isOfReferrals(dimension)) {
            Indicator referrals;
            referrals.population = Population::Referrals;
            Grouping grouping(dimension, referrals, m_facts, question.filter.period);
            auto accepted = grouping.accepted(keys, m_facts);
            ofReferrals.push_back({std::move(grouping), std::move(accepted)});
        } else {
            m_leftOut.push_back(dimension);
        }
    }
    if (!ofReferrals.empty())
        restrictJourneys(ofReferrals);
}

/// How far persons came with the referrals of the filter: registration and counselling are the desk's and stay.
void ShardCounter::restrictJourneys(const std::vector<Filter>& ofReferrals) {
    std::vector<Journey> journeys(m_shard.size());
    const auto& referrals = m_shard.referrals;
    std::vector<quint32> rows(referrals.person.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = static_cast<quint32>(i);
    std::vector<quint8> accepted(rows.size(), 1);
    const RowReader reader(m_facts, m_shard, Population::Referrals, nullptr);
    std::vector<quint16> values;
    for (const Filter& filter : ofReferrals) {
        filter.grouping.read(reader, rows, values);
        for (std::size_t i = 0; i < rows.size(); ++i)
            accepted[i] = static_cast<quint8>(accepted[i] & filter.accepted[values[i]]);
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (accepted[i] != 0)
            journeys[referrals.person[i]].add(static_cast<Reached>(referrals.reached[i] - 1), referrals.completed[i]);
    const auto& asked = m_shard.followUps;
    for (std::size_t i = 0; i < asked.person.size(); ++i)
        journeys[asked.person[i]].asked(asked.months[i], asked.checked[i], asked.situation[i]);
    m_reached.resize(m_shard.size());
    m_employed6.resize(m_shard.size());
    m_employed12.resize(m_shard.size());
    for (std::size_t i = 0; i < journeys.size(); ++i) {
        const quint8 desk = std::min(m_shard.persons.reached[i], toFactCode(Reached::Counselled));
        m_reached[i] = std::max(desk, toFactCode(journeys[i].reached()));
        m_employed6[i] = journeys[i].employed(6);
        m_employed12[i] = journeys[i].employed(12);
    }
}

/// Which of the rows lie in the period and pass the filter.
void ShardCounter::select(std::size_t first, std::size_t last, const RowReader& reader,
                          std::vector<quint32>& rows) const {
    rows.resize(last - first);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = static_cast<quint32>(first + i);
    std::vector<quint16> values;
    const auto keep = [&](const auto& test) {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows[kept] = rows[i];
            kept += test(values[i]) ? 1 : 0;
        }
        rows.resize(kept);
    };
    if (m_date) {
        reader.read(*m_date, {}, rows, values);
        keep([this](quint16 day) { return day >= m_days.first && day <= m_days.last; });
    }
    for (const Filter& filter : m_filters) {
        filter.grouping.read(reader, rows, values);
        if (filter.grouping.isSeveral()) {
            quint16 bits = 0;
            for (std::size_t raw = 1; raw < filter.accepted.size(); ++raw)
                bits = static_cast<quint16>(bits | (filter.accepted[raw] << (raw - 1)));
            keep([bits](quint16 value) { return (value & bits) != 0; });
        } else {
            keep([&filter](quint16 value) { return value < filter.accepted.size() && filter.accepted[value] != 0; });
        }
    }
}

void ShardCounter::each(const std::function<void(const CountedRows&)>& visit) const {
    RowReader reader(m_facts, m_shard, m_indicator.population, m_date);
    if (!m_reached.empty()) {
        reader.substitute(findField(Population::Persons, u"reached"), &m_reached);
        reader.substitute(findField(Population::Persons, u"employed_6"), &m_employed6);
        reader.substitute(findField(Population::Persons, u"employed_12"), &m_employed12);
    }
    const std::size_t all = rowsOf(m_shard, m_indicator.population);
    CountedRows found;
    std::vector<quint8> counted;
    std::vector<quint8> of;
    std::vector<quint8> unknown;
    for (std::size_t first = 0; first < all; first += rowsAtATime) {
        select(first, std::min(all, first + rowsAtATime), reader, found.rows);
        m_counted.holds(reader, found.rows, counted);
        if (m_of)
            m_of->holds(reader, found.rows, of);
        else
            of.assign(found.rows.size(), 0);
        if (m_unknown)
            m_unknown->holds(reader, found.rows, unknown);
        else
            unknown.assign(found.rows.size(), 0);
        std::size_t kept = 0;
        found.measures.resize(found.rows.size());
        for (std::size_t i = 0; i < found.rows.size(); ++i) {
            const unsigned whole = of[i];
            const unsigned part = counted[i] & (m_of ? whole : 1U);
            const unsigned measures = unknown[i] != 0 ? 4U : (part | whole << 1U);
            found.rows[kept] = found.rows[i];
            found.measures[kept] = static_cast<quint8>(measures);
            kept += measures != 0 ? 1 : 0;
        }
        found.rows.resize(kept);
        found.measures.resize(kept);
        if (kept == 0)
            continue;
        m_rows.read(reader, found.rows, found.row);
        m_columns.read(reader, found.rows, found.column);
        if (m_lasting)
            reader.read(*m_lasting, {}, found.rows, found.lasting);
        if (m_sum)
            reader.read(*m_sum, {}, found.rows, found.weight);
        visit(found);
    }
}

} // namespace tawjih::indicator
