#include "core/identity/ComparisonFrequency.h"

#include <cmath>

namespace tawjih::identity {

namespace {

constexpr qint64 enough = 100; // records

} // namespace

void Frequency::countValue(quint32 value, int change) {
    if (value >= m_counts.size())
        m_counts.resize(value + 1);
    qint32& count = m_counts[value];
    m_squares += double(change) * (2.0 * count + change);
    count += change;
}

double Frequency::rarity(quint32 value) const {
    if (m_records < enough)
        return 0;
    const auto records = double(m_records);
    const double count = value < m_counts.size() ? m_counts[value] : 0;
    const double chance = m_squares / (records * records);
    return std::log(chance * records / (count + 1));
}

} // namespace tawjih::identity
