#include "core/indicator/CompiledCondition.h"

#include <algorithm>
#include <array>

namespace tawjih::indicator {

namespace {

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

CompiledCondition::CompiledCondition(const Condition& condition, Population population, const Facts& facts)
    : m_kind(condition.kind) {
    for (const Condition& part : condition.parts)
        m_parts.emplace_back(part, population, facts);
    if (m_kind != Condition::Kind::Test)
        return;
    m_field = findField(population, condition.field);
    Q_ASSERT(m_field);
    compileTest(condition, facts);
    if (m_field->translate)
        translate(facts);
}

quint8 CompiledCondition::holdsFor(quint16 value) const {
    if (m_byValue)
        return value < m_accepted.size() ? m_accepted[value] : m_beyond;
    if (m_bits != 0)
        return (value & m_bits) != 0 ? 1 : 0;
    return static_cast<quint8>((value >= m_low && value <= m_high) != m_inverted);
}

/// Asks of the column's own values what was asked of those that they stand for.
void CompiledCondition::translate(const Facts& facts) {
    const std::vector<quint16> translated = m_field->translate(facts);
    std::vector<quint8> accepted(translated.size());
    for (std::size_t value = 0; value < translated.size(); ++value)
        accepted[value] = holdsFor(translated[value]);
    m_beyond = holdsFor(0);
    m_accepted = std::move(accepted);
    m_byValue = true;
}

void CompiledCondition::compileTest(const Condition& condition, const Facts& facts) {
    using Test = Condition::Test;
    const qint64 today = toFactDay(facts.today); // facts of no day: nothing is so many days ago
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

void CompiledCondition::holdsTest(RowBlock& block, std::vector<quint8>& answers) const {
    const std::vector<quint16>& values = block.values(*m_field);
    const std::size_t count = values.size();
    answers.resize(count);
    // A loop each, and nothing of this object in it: answers might be any byte, and the compiler does several rows at
    // once only where it knows that they are not the limits.
    const quint16* value = values.data();
    quint8* answer = answers.data();
    if (m_byValue) {
        const quint8* accepted = m_accepted.data();
        const std::size_t places = m_accepted.size();
        const quint8 beyond = m_beyond;
        for (std::size_t i = 0; i < count; ++i)
            answer[i] = value[i] < places ? accepted[value[i]] : beyond;
    } else if (m_bits != 0) {
        const quint16 bits = m_bits;
        for (std::size_t i = 0; i < count; ++i)
            answer[i] = (value[i] & bits) != 0 ? 1 : 0;
    } else {
        const quint16 low = m_low;
        const quint16 high = m_high;
        const bool inverted = m_inverted;
        for (std::size_t i = 0; i < count; ++i)
            answer[i] = static_cast<quint8>(((value[i] >= low) & (value[i] <= high)) != inverted);
    }
}

void CompiledCondition::holds(RowBlock& block, std::vector<quint8>& answers) const {
    if (m_kind == Condition::Kind::Test) {
        holdsTest(block, answers);
        return;
    }
    const bool any = m_kind == Condition::Kind::Any;
    answers.assign(block.size(), any ? quint8(0) : quint8(1));
    std::vector<quint8> part;
    for (const CompiledCondition& each : m_parts) {
        each.holds(block, part);
        for (std::size_t i = 0; i < part.size(); ++i)
            answers[i] = any ? static_cast<quint8>(answers[i] | part[i]) : static_cast<quint8>(answers[i] & part[i]);
    }
    if (m_kind == Condition::Kind::Not)
        for (quint8& answer : answers)
            answer ^= 1;
}

} // namespace tawjih::indicator
