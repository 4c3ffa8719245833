#include "tests/anonymise/Attacker.h"

#include <cmath>
#include <glpk.h>

namespace tawjih::test {

namespace {

constexpr double margin = 2;
constexpr double tolerance = 1e-6;

} // namespace

Attacker::Attacker(const anonymise::PublishedCube& cube, const std::vector<bool>& hidden, int least)
    : m_cube(cube)
    , m_hidden(hidden)
    , m_counts(anonymise::cellCounts(cube))
    , m_program(glp_create_prob(), glp_delete_prob) {
    glp_prob* program = m_program.get();
    glp_add_cols(program, static_cast<int>(cube.atoms.size()));
    for (int column = 1; column <= glp_get_num_cols(program); ++column)
        glp_set_col_bnds(program, column, GLP_LO, 0, 0);
    for (size_t cell = 0; cell < cube.cells.size(); ++cell) {
        const int row = glp_add_rows(program, 1);
        const auto count = static_cast<double>(m_counts[cell]);
        glp_set_row_bnds(program, row, hidden[cell] ? GLP_LO : GLP_FX, hidden[cell] ? least : count, count);
        std::vector<int> columns{0};
        for (const int atom : cube.cells[cell])
            columns.push_back(atom + 1);
        const std::vector<double> ones(columns.size(), 1);
        glp_set_mat_row(program, row, static_cast<int>(cube.cells[cell].size()), columns.data(), ones.data());
    }
}

bool Attacker::canBeFurtherOff(size_t cell, int direction) {
    glp_smcp settings;
    glp_init_smcp(&settings);
    settings.msg_lev = GLP_MSG_OFF;
    glp_set_obj_dir(m_program.get(), direction);
    if (glp_simplex(m_program.get(), &settings) != 0)
        return false; // what cannot be shown to be safe is not
    const int status = glp_get_status(m_program.get());
    if (status == GLP_UNBND)
        return true;
    const double away = glp_get_obj_val(m_program.get()) - static_cast<double>(m_counts[cell]);
    return status == GLP_OPT && std::abs(away) > margin + tolerance;
}

bool Attacker::knows(size_t cell) {
    for (const int atom : m_cube.cells[cell])
        glp_set_obj_coef(m_program.get(), atom + 1, 1);
    const bool safe = canBeFurtherOff(cell, GLP_MAX) || canBeFurtherOff(cell, GLP_MIN);
    for (const int atom : m_cube.cells[cell])
        glp_set_obj_coef(m_program.get(), atom + 1, 0);
    return !safe;
}

int Attacker::knownCells() {
    int known = 0;
    for (size_t cell = 0; cell < m_hidden.size(); ++cell)
        known += m_hidden[cell] && knows(cell) ? 1 : 0;
    return known;
}

} // namespace tawjih::test
