#include "core/indicator/Grouping.h"

#include "core/indicator/CompiledCondition.h"

#include <algorithm>

namespace tawjih::indicator {

const Field* dateOf(const Indicator& indicator) {
    return indicator.isDated() ? findField(indicator.population, indicator.date) : nullptr;
}

Grouping::Grouping(std::optional<Dimension> dimension, Population population, const Field* date, const Facts& facts,
                   const Period& period)
    : m_dimension(dimension) {
    if (!dimension || *dimension == Dimension::Desk)
        return;
    m_field = isTime(*dimension) ? date : fieldOf(*dimension, population);
    Q_ASSERT(m_field);
    if (isTime(*dimension))
        placeTimes(facts, period);
    else if (m_field->kind == FieldKind::Age)
        placeAges();
    else if (m_field->values)
        placeListed();
    else
        placeNames(facts);
    if (!m_field->translate || isTime(*dimension))
        return;
    const std::vector<quint16> translated = m_field->translate(facts);
    std::vector<quint16> places(m_places.size(), m_places[0]);
    for (std::size_t value = 0; value < translated.size(); ++value)
        places[value] = m_places[translated[value]];
    m_places = std::move(places);
}

/// Places for the days that are both in the period and in the facts.
void Grouping::placeTimes(const Facts& facts, const Period& period) {
    const DayRange wanted = dayRange(period.from, period.to);
    FactDay first = noNumber;
    FactDay last = 0;
    for (const FactShard& shard : facts.shards)
        if (const auto column = m_field->column(shard);
            const auto* days = std::get_if<const std::vector<quint16>*>(&column))
            for (const FactDay day : **days) {
                const bool inside = day >= wanted.first && day <= wanted.last;
                first = std::min(first, inside ? day : noNumber);
                last = std::max(last, inside ? day : FactDay(0));
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

void Grouping::placeAges() {
    m_places.assign(0x10000, 0);
    const auto& groups = ageGroups(*m_dimension);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        m_keys << groups[i].second;
        std::fill(m_places.begin() + groups[i].first, m_places.end() - 1, static_cast<quint16>(i + 1));
    }
    m_limit = groups.size() + 1;
}

void Grouping::placeListed() {
    const auto& listed = m_field->values();
    m_limit = listed.size() + 1;
    if (isSeveral())
        return;
    // Facts that no program wrote may say anything: what is on no list is not known. Neither is a value that says so.
    m_places.assign(0x10000, 0);
    for (std::size_t value = 1; value < m_limit; ++value)
        m_places[value] = listed[value - 1].code == unknownKey ? quint16(0) : static_cast<quint16>(value);
}

/// A desk knows thousands of names, and a field has few of them: places for those alone, or two dimensions of names
/// would take the square of all.
void Grouping::placeNames(const Facts& facts) {
    std::vector<quint8> occurs(0x10000, 0);
    const auto note = [&](const std::vector<quint16>& names) {
        for (const quint16 name : names)
            occurs[name] = 1;
    };
    if (m_field->translate)
        note(m_field->translate(facts));
    else
        for (const FactShard& shard : facts.shards)
            if (const auto column = m_field->column(shard);
                const auto* names = std::get_if<const std::vector<quint16>*>(&column))
                note(**names);
    m_places.assign(0x10000, 0);
    for (std::size_t name = 1; name < static_cast<std::size_t>(facts.codes.size()); ++name)
        if (occurs[name] != 0) {
            m_names.push_back(static_cast<FactName>(name));
            m_places[name] = static_cast<quint16>(m_names.size());
        }
    m_limit = m_names.size() + 1;
}

void Grouping::read(RowBlock& block, std::vector<quint16>& places) const {
    if (!m_field) {
        places.assign(block.size(), 0);
        return;
    }
    const std::vector<quint16>& values = block.values(*m_field);
    places.resize(values.size());
    if (isSeveral()) {
        const auto listed = static_cast<quint16>((1U << (m_limit - 1)) - 1);
        for (std::size_t i = 0; i < values.size(); ++i)
            places[i] = static_cast<quint16>(values[i] & listed);
        return;
    }
    for (std::size_t i = 0; i < values.size(); ++i)
        places[i] = m_places[values[i]];
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

} // namespace tawjih::indicator
