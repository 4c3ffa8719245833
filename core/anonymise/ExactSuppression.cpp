#include "core/anonymise/ExactSuppression.h"

#include <algorithm>
#include <cmath>
#include <glpk.h>
#include <numeric>
#include <span>

namespace tawjih::anonymise {

namespace {

constexpr int mostRounds = 60;
constexpr int mostNodes = 3000;

/// The cheapest set that satisfies all clauses so far.
class Cover {
public:
    Cover(const CellSystem& system, const std::vector<double>& costs, Attack& attack)
        : m_attack(attack)
        , m_program(glp_create_prob(), glp_delete_prob) {
        glp_add_cols(m_program.get(), static_cast<int>(costs.size()));
        for (size_t cell = 0; cell < costs.size(); ++cell) {
            const int column = static_cast<int>(cell) + 1;
            glp_set_obj_coef(m_program.get(), column, costs[cell]);
            glp_set_col_kind(m_program.get(), column, GLP_BV);
            if (system.cells[cell].primary)
                glp_set_col_bnds(m_program.get(), column, GLP_FX, 1, 1);
        }
    }

    /// Who hides `cell` must hide one of `others` as well.
    void require(size_t cell, const std::vector<size_t>& others) {
        std::vector<int> columns{0, static_cast<int>(cell) + 1};
        std::vector<double> values{0, -1};
        for (const size_t other : others) {
            columns.push_back(static_cast<int>(other) + 1);
            values.push_back(1);
        }
        const int row = glp_add_rows(m_program.get(), 1);
        glp_set_row_bnds(m_program.get(), row, GLP_LO, 0, 0);
        glp_set_mat_row(m_program.get(), row, static_cast<int>(columns.size()) - 1, columns.data(), values.data());
    }

    [[nodiscard]] std::optional<HiddenCells> solve() {
        glp_iocp settings;
        glp_init_iocp(&settings);
        settings.msg_lev = GLP_MSG_OFF;
        settings.presolve = GLP_ON;
        settings.cb_func = [](glp_tree* tree, void* self) { static_cast<Cover*>(self)->watch(tree); };
        settings.cb_info = this;
        m_nodes = 0;
        if (glp_intopt(m_program.get(), &settings) != 0 || glp_mip_status(m_program.get()) != GLP_OPT)
            return {};
        HiddenCells hidden;
        for (int column = 1; column <= glp_get_num_cols(m_program.get()); ++column)
            hidden.push_back(glp_mip_col_val(m_program.get(), column) > 0.5);
        return hidden;
    }

private:
    void watch(glp_tree* tree) {
        m_nodes += glp_ios_reason(tree) == GLP_ISELECT ? 1 : 0;
        if (m_nodes > mostNodes || m_attack.stopIfCancelled())
            glp_ios_terminate(tree);
    }

    Attack& m_attack;
    std::unique_ptr<glp_prob, void (*)(glp_prob*)> m_program;
    int m_nodes = 0;
};

/// Finds the cells of which one must be hidden if an unprotected one is to be protected, as few as can be: hides as
/// many others as leave it unprotected, by halves.
class Clause {
public:
    Clause(size_t cell, HiddenCells hidden, Witnesses& witnesses)
        : m_cell(cell)
        , m_hidden(std::move(hidden))
        , m_witnesses(witnesses) {}

    std::vector<size_t> among(const std::vector<size_t>& order) {
        std::vector<size_t> open;
        std::ranges::copy_if(order, std::back_inserter(open), [&](size_t other) { return !m_hidden[other]; });
        hide(open);
        return std::move(m_needed);
    }

private:
    void hide(std::span<const size_t> others) {
        set(others, true);
        if (others.empty() || !m_witnesses.protect(m_cell, m_hidden))
            return;
        set(others, false);
        if (others.size() == 1) {
            m_needed.push_back(others.front());
            return;
        }
        hide(others.first(others.size() / 2));
        hide(others.subspan(others.size() / 2));
    }
    void set(std::span<const size_t> others, bool to) {
        for (const size_t other : others)
            m_hidden[other] = to;
    }

    size_t m_cell;
    HiddenCells m_hidden;
    Witnesses& m_witnesses;
    std::vector<size_t> m_needed;
};

} // namespace

std::optional<HiddenCells> suppressExactly(const CellSystem& system, Attack& attack, Witnesses& witnesses,
                                           const std::vector<double>& costs, const HiddenCells& start) {
    const auto costOf = [&](const HiddenCells& hidden) {
        double cost = 0;
        for (size_t cell = 0; cell < hidden.size(); ++cell)
            cost += hidden[cell] ? costs[cell] : 0;
        return cost;
    };
    const auto isPrimary = [&](size_t cell) { return system.cells[cell].primary; };
    std::vector<size_t> order(costs.size());
    std::iota(order.begin(), order.end(), size_t{0});
    if (std::ranges::all_of(order, [&](size_t cell) { return isPrimary(cell) || !start[cell]; }))
        return start; // none but those that must be
    std::ranges::stable_sort(order, std::greater<>(), [&](size_t cell) { return costs[cell]; });
    Cover cover(system, costs, attack);
    for (int round = 0; round < mostRounds; ++round) {
        std::optional<HiddenCells> hidden = cover.solve();
        if (!hidden)
            break;
        // Whole cells decide; what they say only breaks ties.
        if (std::floor(costOf(*hidden)) >= std::floor(costOf(start)))
            return start;
        bool safe = true;
        for (size_t cell = 0; cell < hidden->size(); ++cell)
            if ((*hidden)[cell] && !witnesses.protect(cell, *hidden)) {
                safe = false;
                cover.require(cell, Clause(cell, *hidden, witnesses).among(order));
            }
        if (attack.stopped())
            break;
        if (safe)
            return hidden;
    }
    return attack.stopped() ? std::nullopt : std::optional(start);
}

} // namespace tawjih::anonymise
