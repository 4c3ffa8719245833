#include "core/indicator/CompiledCondition.h"

#include <algorithm>
#include <array>

namespace tawjih::indicator {

namespace {

/// Year, month and day of every FactDay in one number, so that ages are a subtraction: the year from bit 9 on.
const std::vector<qint32>& calendar() {
    static const std::vector<qint32> days = [] {
        std::vector<qint32> made(0x10000, 0);
        for (int day = 1; day < 0x10000; ++day) {
            const QDate date = fromFactDay(static_cast<FactDay>(day));
            made[static_cast<std::size_t>(day)] = (date.year() << 9) | (date.month() << 5) | date.day();
        }
        return made;
    }();
    return days;
}

/// A condition's value as the number that its field has for it; nothing for a name that the facts do not know.
std::optional<quint16> numberOf(const Field& field, const QString& value, const Facts& facts) {
    const bool unknown = value == QLatin1String("unknown");
    if (field.notKnown && (unknown || value == QLatin1String(field.notKnown)))
        return quint16(0);
    if (field.values) {
        const auto& values = field.values();
        if (const auto found = std::ranges::find(values, value, &FieldValue::code); found != values.end())
            return static_cast<quint16>(found - values.begin() + 1); // some have a value of that name
        return unknown && field.kind != FieldKind::Bits ? std::optional(quint16(0)) : std::nullopt;
    }
    if (unknown)
        return quint16(0);
    const FactName number = facts.codes.find(value);
    return number == 0 ? std::nullopt : std::optional(number);
}

template <typename Value>
void gather(const std::vector<Value>& column, const std::vector<quint32>* persons, std::span<const quint32> rows,
            std::vector<quint16>& values) {
    values.resize(rows.size());
    if (persons)
        for (std::size_t i = 0; i < rows.size(); ++i)
            values[i] = column[(*persons)[rows[i]]];
    else
        for (std::size_t i = 0; i < rows.size(); ++i)
            values[i] = column[rows[i]];
}

int clamped(qint64 day) {
    return static_cast<int>(std::clamp<qint64>(day, 1, 0xFFFF));
}

} // namespace

DayRange dayRange(QDate from, QDate to) {
    const qint64 first = from.toJulianDay() - factDayZero;
    const qint64 last = to.toJulianDay() - factDayZero;
    if (first > 0xFFFF || last < 1) // wholly where facts have no days
        return {1, 0};
    return {static_cast<FactDay>(clamped(first)), static_cast<FactDay>(clamped(last))};
}

RowReader::RowReader(const Facts& facts, const FactShard& shard, Population population, const Field* date)
    : m_facts(facts)
    , m_shard(shard)
    , m_persons(personsOf(shard, population))
    , m_date(date) {}

void RowReader::readColumn(const Column& column, bool ofPerson, std::span<const quint32> rows,
                           std::vector<quint16>& values) const {
    const auto* persons = ofPerson ? m_persons : nullptr;
    if (const auto* narrow = std::get_if<const std::vector<quint8>*>(&column))
        gather(**narrow, persons, rows, values);
    else if (const auto* wide = std::get_if<const std::vector<quint16>*>(&column))
        gather(**wide, persons, rows, values);
}

void RowReader::read(const Field& field, std::span<const quint16> translated, std::span<const quint32> rows,
                     std::vector<quint16>& values) const {
    Column column = field.column(m_shard);
    for (const auto& [substituted, instead] : m_substitutes)
        if (substituted == &field)
            column = instead;
    readColumn(column, field.ofPerson, rows, values);
    if (field.kind == FieldKind::Age) {
        std::vector<quint16> days;
        if (m_date)
            readColumn(m_date->column(m_shard), m_date->ofPerson, rows, days);
        else
            days.assign(rows.size(), toFactDay(m_facts.today));
        const auto& dates = calendar();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const bool known = values[i] != 0 && days[i] >= values[i];
            values[i] = known ? static_cast<quint16>((dates[days[i]] - dates[values[i]]) >> 9) : noNumber;
        }
    } else if (field.kind == FieldKind::Lasting) {
        std::vector<quint16> earlier;
        readColumn(field.since(m_shard), field.ofPerson, rows, earlier);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const bool known = earlier[i] != 0 && values[i] >= earlier[i];
            values[i] = known ? static_cast<quint16>(values[i] - earlier[i]) : noNumber;
        }
    } else if (!translated.empty()) {
        for (quint16& value : values)
            value = value < translated.size() ? translated[value] : quint16(0);
    }
}

CompiledCondition::CompiledCondition(const Condition& condition, Population population, const Facts& facts)
    : m_kind(condition.kind) {
    for (const Condition& part : condition.parts)
        m_parts.emplace_back(part, population, facts);
    if (m_kind != Condition::Kind::Test)
        return;
    m_field = findField(population, condition.field);
    Q_ASSERT(m_field);
    if (m_field->translate)
        m_translated = m_field->translate(facts);
    compileTest(condition, facts);
}

void CompiledCondition::compileTest(const Condition& condition, const Facts& facts) {
    using Test = Condition::Test;
    const qint64 today = facts.today.toJulianDay() - factDayZero;
    switch (condition.test) {
    case Test::In:
        for (const QString& value : condition.values) {
            const auto number = numberOf(*m_field, value, facts);
            if (!number)
                continue;
            if (m_field->kind == FieldKind::Bits) {
                m_bits = static_cast<quint16>(m_bits | (1U << (*number - 1)));
                continue;
            }
            if (m_accepted.size() <= *number)
                m_accepted.resize(*number + std::size_t(1), 0);
            m_accepted[*number] = 1;
        }
        m_byValue = m_field->kind != FieldKind::Bits;
        if (m_field->kind == FieldKind::Bits && m_bits == 0)
            m_byValue = true; // none of what is asked for exists: holds for nobody
        break;
    case Test::Least:
        m_low = numberOf(*m_field, condition.values.value(0), facts).value_or(noNumber);
        break;
    case Test::Most:
        m_low = 1;
        m_high = numberOf(*m_field, condition.values.value(0), facts).value_or(0);
        break;
    case Test::Between:
        m_low = static_cast<quint16>(std::clamp(condition.min, 0, int(noNumber)));
        m_high = static_cast<quint16>(std::clamp(condition.max, 0, noNumber - 1));
        break;
    case Test::DaysAgo:
        m_low = static_cast<quint16>(clamped(today - condition.max));
        m_high = static_cast<quint16>(clamped(today - condition.min));
        break;
    case Test::DaysAhead:
        m_low = static_cast<quint16>(clamped(today + condition.min));
        m_high = static_cast<quint16>(clamped(today + condition.max));
        break;
    case Test::Known: {
        const bool numbers = m_field->kind == FieldKind::Number || m_field->kind == FieldKind::Age ||
                             m_field->kind == FieldKind::Lasting;
        m_low = numbers ? 0 : 1;
        m_high = numbers ? noNumber - 1 : noNumber;
        m_inverted = !condition.known;
        break;
    }
    }
}

void CompiledCondition::holdsTest(const RowReader& reader, std::span<const quint32> rows,
                                  std::vector<quint8>& answers) const {
    std::vector<quint16> values;
    reader.read(*m_field, m_translated, rows, values);
    answers.resize(rows.size());
    if (m_byValue)
        for (std::size_t i = 0; i < values.size(); ++i)
            answers[i] = values[i] < m_accepted.size() ? m_accepted[values[i]] : quint8(0);
    else if (m_bits != 0)
        for (std::size_t i = 0; i < values.size(); ++i)
            answers[i] = (values[i] & m_bits) != 0 ? 1 : 0;
    else
        for (std::size_t i = 0; i < values.size(); ++i)
            answers[i] = static_cast<quint8>((values[i] >= m_low && values[i] <= m_high) != m_inverted);
}

void CompiledCondition::holds(const RowReader& reader, std::span<const quint32> rows,
                              std::vector<quint8>& answers) const {
    if (m_kind == Condition::Kind::Test) {
        holdsTest(reader, rows, answers);
        return;
    }
    const bool any = m_kind == Condition::Kind::Any;
    answers.assign(rows.size(), any ? quint8(0) : quint8(1));
    std::vector<quint8> part;
    for (const CompiledCondition& each : m_parts) {
        each.holds(reader, rows, part);
        for (std::size_t i = 0; i < part.size(); ++i)
            answers[i] = any ? static_cast<quint8>(answers[i] | part[i]) : static_cast<quint8>(answers[i] & part[i]);
    }
    if (m_kind == Condition::Kind::Not)
        for (quint8& answer : answers)
            answer ^= 1;
}

} // namespace tawjih::indicator
