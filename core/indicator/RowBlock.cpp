#include "core/indicator/RowBlock.h"

#include <algorithm>
#include <numeric>

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

template <typename Value>
void gather(const std::vector<Value>& column, const std::vector<quint32>* persons, std::span<const quint32> rows,
            std::vector<quint16>& values) {
    values.resize(rows.size());
    if (persons)
        for (std::size_t i = 0; i < rows.size(); ++i)
            values[i] = column[(*persons)[rows[i]]];
    else if (!rows.empty() && rows.back() - rows.front() + 1 == rows.size()) // no gaps: several at once
        std::copy_n(column.begin() + rows.front(), rows.size(), values.begin());
    else
        for (std::size_t i = 0; i < rows.size(); ++i)
            values[i] = column[rows[i]];
}

} // namespace

RowBlock::RowBlock(const Facts& facts, const FactShard& shard, Population population, const Field* date)
    : m_facts(facts)
    , m_shard(shard)
    , m_persons(personsOf(shard, population))
    , m_date(date) {}

void RowBlock::take(std::size_t first, std::size_t last) {
    m_rows.resize(last - first);
    std::iota(m_rows.begin(), m_rows.end(), static_cast<quint32>(first));
    for (Read& read : m_read)
        read.valid = false;
}

void RowBlock::narrowTo(std::size_t kept) {
    if (kept == m_rows.size())
        return;
    m_rows.resize(kept);
    for (Read& read : m_read)
        read.valid = false;
}

const std::vector<quint16>& RowBlock::values(const Field& field) {
    auto found = std::ranges::find(m_read, &field, &Read::field);
    if (found == m_read.end())
        found = m_read.insert(m_read.end(), Read{&field, false, {}});
    Read& wanted = *found;
    if (!wanted.valid) {
        read(field, wanted.values);
        wanted.valid = true;
    }
    return wanted.values;
}

void RowBlock::readColumn(const Column& column, bool ofPerson, std::vector<quint16>& values) const {
    const auto* persons = ofPerson ? m_persons : nullptr;
    if (const auto* narrow = std::get_if<const std::vector<quint8>*>(&column))
        gather(**narrow, persons, m_rows, values);
    else if (const auto* wide = std::get_if<const std::vector<quint16>*>(&column))
        gather(**wide, persons, m_rows, values);
    else
        values.assign(m_rows.size(), 0);
}

void RowBlock::read(const Field& field, std::vector<quint16>& values) {
    Column column = field.column(m_shard);
    for (const auto& [substituted, instead] : m_substitutes)
        if (substituted == &field)
            column = instead;
    readColumn(column, field.ofPerson, values);
    if (field.kind == FieldKind::Age) {
        const auto& dates = calendar();
        const auto years = [&dates](FactDay born, FactDay on) {
            const bool known = born != 0 && on >= born;
            return known ? static_cast<quint16>((dates[on] - dates[born]) >> 9) : noNumber;
        };
        if (m_date) {
            const std::vector<quint16>& days = this->values(*m_date);
            for (std::size_t i = 0; i < values.size(); ++i)
                values[i] = years(values[i], days[i]);
        } else {
            const FactDay today = toFactDay(m_facts.today);
            for (quint16& value : values)
                value = years(value, today);
        }
    } else if (field.kind == FieldKind::Lasting) {
        std::vector<quint16> earlier;
        readColumn(field.since(m_shard), field.ofPerson, earlier);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const bool known = earlier[i] != 0 && values[i] >= earlier[i];
            values[i] = known ? static_cast<quint16>(values[i] - earlier[i]) : noNumber;
        }
    }
}

} // namespace tawjih::indicator
