#pragma once

#include "core/identity/MatchIndex.h"

namespace tawjih::identity {

/// Draws from an index what its model is estimated from. The same records give the same sample.
class MatchSampling {
public:
    /// \param cancelled asked often; true ends the drawing early
    explicit MatchSampling(const MatchIndex& index, std::function<bool()> cancelled = {})
        : m_index(index)
        , m_comparer(index.m_store)
        , m_cancelled(std::move(cancelled)) {}

    [[nodiscard]] TrainingSample draw();

private:
    void drawAtRandom(TrainingSample& sample, const std::vector<quint32>& records);
    void drawFound(TrainingSample& sample, const std::vector<quint32>& records);
    void take(TrainingSample& sample, quint32 record);
    [[nodiscard]] bool isCancelled() const { return m_cancelled && m_cancelled(); }

    const MatchIndex& m_index;
    Comparer m_comparer;
    std::function<bool()> m_cancelled;
    std::vector<std::pair<quint32, quint32>> m_found; ///< record, and the rule from which one may learn, or noRule
};

} // namespace tawjih::identity
