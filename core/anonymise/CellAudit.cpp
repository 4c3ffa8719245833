#include "core/anonymise/CellAudit.h"

#include "core/anonymise/CellSystem.h"
#include "core/anonymise/LinearProgram.h"

#include <algorithm>
#include <glpk.h>

namespace tawjih::anonymise {

namespace {

class Auditor {
public:
    Auditor(const PublishedCube& cube, const std::vector<bool>& hidden, int least, Cancelled cancelled)
        : m_system(cube, 0)
        , m_program(std::move(cancelled)) {
        // Equal sums are one cell: when one of them is shown, all of them are.
        for (const CellSystem::Cell& cell : m_system.cells)
            m_shown.push_back(std::ranges::any_of(cell.published, [&](size_t one) { return !hidden[one]; }));
        if (!m_system.cells.empty())
            build(least);
    }

    std::optional<std::vector<CellRange>> ranges() {
        std::vector<CellRange> result(m_system.publishedCells, {0, 0});
        for (size_t cell = 0; cell < m_system.cells.size(); ++cell) {
            const CellRange range = rangeOf(cell);
            if (m_program.stopped())
                return {};
            for (const size_t published : m_system.cells[cell].published)
                result[published] = range;
        }
        return result;
    }

private:
    void build(int least) {
        glp_prob* program = m_program.get();
        glp_add_rows(program, static_cast<int>(m_system.cells.size()));
        glp_add_cols(program, static_cast<int>(m_system.groups.size()));
        for (int column = 1; column <= glp_get_num_cols(program); ++column)
            glp_set_col_bnds(program, column, GLP_LO, 0, 0);
        for (size_t cell = 0; cell < m_system.cells.size(); ++cell) {
            const auto count = static_cast<double>(m_system.cells[cell].count);
            const int row = static_cast<int>(cell) + 1;
            glp_set_row_bnds(program, row, m_shown[cell] ? GLP_FX : GLP_LO, m_shown[cell] ? count : least, count);
            std::vector<int> columns{0};
            for (const size_t group : m_system.cells[cell].groups)
                columns.push_back(static_cast<int>(group) + 1);
            const std::vector<double> ones(columns.size(), 1);
            glp_set_mat_row(program, row, static_cast<int>(columns.size()) - 1, columns.data(), ones.data());
        }
        glp_std_basis(program);
    }

    CellRange rangeOf(size_t cell) {
        const auto count = static_cast<double>(m_system.cells[cell].count);
        if (m_shown[cell])
            return {count, count};
        glp_prob* program = m_program.get();
        for (const size_t group : m_system.cells[cell].groups)
            glp_set_obj_coef(program, static_cast<int>(group) + 1, 1);
        CellRange range;
        range.low = optimum(GLP_MIN, count);
        range.high = optimum(GLP_MAX, count);
        for (const size_t group : m_system.cells[cell].groups)
            glp_set_obj_coef(program, static_cast<int>(group) + 1, 0);
        return range;
    }

    double optimum(int direction, double otherwise) {
        glp_set_obj_dir(m_program.get(), direction);
        switch (m_program.solve()) {
        case LinearProgram::Outcome::Optimal:
            return glp_get_obj_val(m_program.get());
        case LinearProgram::Outcome::Unbounded:
            return std::numeric_limits<double>::infinity(); // upwards only: nothing is below zero
        case LinearProgram::Outcome::Failed:
        case LinearProgram::Outcome::Stopped:
            break;
        }
        return otherwise;
    }

    CellSystem m_system;
    LinearProgram m_program;
    std::vector<bool> m_shown;
};

} // namespace

std::optional<std::vector<CellRange>> auditHiddenCells(const PublishedCube& cube, const std::vector<bool>& hidden,
                                                       int least, const std::function<bool()>& cancelled) {
    return Auditor(cube, hidden, least, cancelled).ranges();
}

} // namespace tawjih::anonymise
