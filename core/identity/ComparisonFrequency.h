#pragma once

#include <QtGlobal>

#include <vector>

namespace tawjih::identity {

/// How common values are, by their numbers.
class Frequency {
public:
    /// A record that knows the field comes (1) or goes (−1).
    void countRecord(int change) { m_records += change; }
    /// One of its values comes or goes.
    void countValue(quint32 value, int change);

    /// What a value says beyond an ordinary one: the natural logarithm of how much rarer it is than what two records
    /// that agree by chance share, so below 0 for a common one. 0 while fewer than a hundred records know the field.
    ///
    /// Source: W. E. Winkler, "Frequency-based matching in the Fellegi–Sunter model of record linkage", 2000. The value
    /// counts as if one record more held it: a value seen once or twice is not known to be that rare.
    [[nodiscard]] double rarity(quint32 value) const;

private:
    std::vector<qint32> m_counts;
    double m_squares = 0; ///< the sum of the squared counts
    qint64 m_records = 0;
};

} // namespace tawjih::identity
