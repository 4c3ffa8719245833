#pragma once

#include "core/identity/MatchIndex.h"

namespace tawjih::identity {

/// Draws from an index what its model is estimated from. The same records give the same sample.
class MatchSampling {
public:
    explicit MatchSampling(const MatchIndex& index) : m_index(index), m_comparer(index.m_store) {}

    [[nodiscard]] TrainingSample draw();

private:
    void drawAtRandom(TrainingSample& sample, const std::vector<quint32>& records);
    void drawFound(TrainingSample& sample, const std::vector<quint32>& records);
    void take(TrainingSample& sample, quint32 record);

    const MatchIndex& m_index;
    Comparer m_comparer;
    std::vector<std::pair<quint32, quint32>> m_found; ///< record, and the rule from which one may learn, or noRule
};

} // namespace tawjih::identity
