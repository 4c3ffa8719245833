#include "core/anonymise/Attack.h"

#include <cmath>
#include <glpk.h>

namespace tawjih::anonymise {

namespace {

constexpr double slack = 1e-6;
constexpr double costOfHidden = 1e-4; // not nothing, so that deviations stay small and serve again
constexpr double fixed = -1;

int columnUp(size_t cell) {
    return static_cast<int>(2 * cell) + 1;
}

int columnDown(size_t cell) {
    return static_cast<int>(2 * cell) + 2;
}

} // namespace

Attack::Attack(const CellSystem& system, Cancelled cancelled)
    : m_system(system)
    , m_program(std::move(cancelled))
    , m_costs(system.cells.size(), fixed) {
    if (!system.cells.empty())
        build();
}

/// Rows: each cell's deviation is the sum of its groups'. Columns: how far each cell goes up and down, then each group;
/// two for a group, too, so that the true table is a corner to start from.
void Attack::build() {
    glp_prob* program = m_program.get();
    const size_t cells = m_system.cells.size();
    glp_add_rows(program, static_cast<int>(cells));
    glp_add_cols(program, static_cast<int>(2 * (cells + m_system.groups.size())));
    std::vector<int> rows{0};
    std::vector<int> columns{0};
    std::vector<double> values{0};
    const auto add = [&](size_t row, int column, double value) {
        rows.push_back(static_cast<int>(row) + 1);
        columns.push_back(column);
        values.push_back(value);
    };
    for (size_t cell = 0; cell < cells; ++cell) {
        glp_set_row_bnds(program, static_cast<int>(cell) + 1, GLP_FX, 0, 0);
        add(cell, columnUp(cell), -1);
        add(cell, columnDown(cell), 1);
        m_program.bound(columnUp(cell), 0, 0);
        m_program.bound(columnDown(cell), 0, 0);
        for (const size_t group : m_system.cells[cell].groups) {
            add(cell, columnUp(cells + group), 1);
            add(cell, columnDown(cells + group), -1);
        }
    }
    for (size_t group = 0; group < m_system.groups.size(); ++group) {
        m_program.bound(columnUp(cells + group), 0, HUGE_VAL);
        m_program.bound(columnDown(cells + group), 0, static_cast<double>(m_system.groups[group]));
    }
    glp_load_matrix(program, static_cast<int>(rows.size()) - 1, rows.data(), columns.data(), values.data());
    glp_std_basis(program);
}

void Attack::bind(size_t cell, bool movable, double cost) {
    m_program.bound(columnUp(cell), 0, movable ? HUGE_VAL : 0);
    m_program.bound(columnDown(cell), 0, movable ? static_cast<double>(m_system.cells[cell].count - 1) : 0);
    glp_set_obj_coef(m_program.get(), columnUp(cell), cost);
    glp_set_obj_coef(m_program.get(), columnDown(cell), cost);
}

void Attack::apply(const HiddenCells& hidden, const std::vector<double>* costs) {
    for (size_t cell = 0; cell < m_costs.size(); ++cell) {
        const double cost = hidden[cell] ? costOfHidden : costs ? (*costs)[cell] : fixed;
        if (cost == m_costs[cell])
            continue;
        m_costs[cell] = cost;
        bind(cell, cost >= 0, std::max(0.0, cost));
    }
}

/// What the program found, added up anew.
std::optional<Deviation> Attack::readDeviation(size_t protectedCell) const {
    glp_prob* program = m_program.get();
    const size_t cells = m_system.cells.size();
    std::vector<double> groups;
    for (size_t group = 0; group < m_system.groups.size(); ++group) {
        groups.push_back(glp_get_col_prim(program, columnUp(cells + group)) -
                         glp_get_col_prim(program, columnDown(cells + group)));
        if (static_cast<double>(m_system.groups[group]) + groups.back() < -slack)
            return {};
    }
    Deviation found;
    bool enough = false;
    for (size_t cell = 0; cell < cells; ++cell) {
        double by = 0;
        for (const size_t group : m_system.cells[cell].groups)
            by += groups[group];
        if (std::abs(by) < slack)
            continue;
        if (m_costs[cell] < 0 || static_cast<double>(m_system.cells[cell].count) + by < 1 - slack)
            return {};
        found.moved.push_back(cell);
        if (std::abs(by) < protectionDistance - slack)
            continue;
        found.protects.push_back(cell);
        enough = enough || cell == protectedCell;
    }
    return enough ? std::optional(std::move(found)) : std::nullopt;
}

std::optional<Attack::Found> Attack::move(size_t cell, Side side) {
    if (side == Side::Down && m_system.cells[cell].count <= protectionDistance)
        return {};
    const int forward = side == Side::Up ? columnUp(cell) : columnDown(cell);
    const int back = side == Side::Up ? columnDown(cell) : columnUp(cell);
    m_program.bound(forward, protectionDistance, protectionDistance);
    m_program.bound(back, 0, 0);
    std::optional<Found> found;
    if (m_program.solve() == LinearProgram::Outcome::Optimal)
        if (std::optional<Deviation> deviation = readDeviation(cell))
            found = {glp_get_obj_val(m_program.get()), std::move(*deviation)};
    bind(cell, m_costs[cell] >= 0, std::max(0.0, m_costs[cell]));
    return found;
}

std::optional<Deviation> Attack::protect(size_t cell, const HiddenCells& hidden) {
    apply(hidden, nullptr);
    for (const Side side : {Side::Up, Side::Down})
        if (std::optional<Found> found = move(cell, side))
            return std::move(found->deviation);
    return {};
}

std::optional<Deviation> Attack::protectByHiding(size_t cell, const HiddenCells& hidden,
                                                 const std::vector<double>& costs) {
    apply(hidden, &costs);
    std::optional<Found> up = move(cell, Side::Up);
    std::optional<Found> down = move(cell, Side::Down);
    if (up && (!down || up->cost <= down->cost))
        return std::move(up->deviation);
    if (down)
        return std::move(down->deviation);
    return {};
}

} // namespace tawjih::anonymise
