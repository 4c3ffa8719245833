#pragma once

#include <functional>
#include <memory>

struct glp_prob;

namespace tawjih::anonymise {

/// Asked often; true ends the work.
using Cancelled = std::function<bool()>;

/// A linear program of GLPK that can be cancelled while it is solved. Filled through GLPK's own functions.
class LinearProgram {
public:
    enum class Outcome { Optimal, Unbounded, Failed /**< no solution, or none found */, Stopped };

    explicit LinearProgram(Cancelled cancelled);

    [[nodiscard]] glp_prob* get() const { return m_program.get(); }
    /// Sets the bounds of a column; `high` may be HUGE_VAL.
    void bound(int column, double low, double high);
    /// Goes on from where the last solution was.
    [[nodiscard]] Outcome solve();
    /// Asks whether to stop; once stopped, always stopped.
    bool stopIfCancelled();
    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    Cancelled m_cancelled;
    bool m_stopped = false;
    std::unique_ptr<glp_prob, void (*)(glp_prob*)> m_program;
};

} // namespace tawjih::anonymise
