#include "core/anonymise/LinearProgram.h"

#include <cmath>
#include <glpk.h>

namespace tawjih::anonymise {

namespace {

/// Rows times columns times iterations between two questions whether to stop, some 40 ms of work. Not a time, or the
/// machine's load would decide which of several equally good tables is found.
constexpr double workBetweenQuestions = 8e7;
constexpr int fewestBetweenQuestions = 16;
constexpr int mostBetweenQuestions = 100'000; // however often it was not enough

/// GLPK keeps an environment for each thread, which nobody else would give back.
glp_prob* newProgram() {
    struct Environment {
        Environment() { glp_term_out(GLP_OFF); }
        ~Environment() { glp_free_env(); }
        Environment(const Environment&) = delete;
        Environment& operator=(const Environment&) = delete;
    };
    thread_local const Environment environment;
    return glp_create_prob();
}

} // namespace

LinearProgram::LinearProgram(Cancelled cancelled)
    : m_cancelled(std::move(cancelled))
    , m_program(newProgram(), glp_delete_prob) {}

void LinearProgram::bound(int column, double low, double high) {
    const int kind = std::isinf(high) ? GLP_LO : low < high ? GLP_DB : GLP_FX;
    glp_set_col_bnds(m_program.get(), column, kind, low, high);
}

bool LinearProgram::stopIfCancelled() {
    m_stopped = m_stopped || (m_cancelled && m_cancelled());
    return m_stopped;
}

LinearProgram::Outcome LinearProgram::solve() {
    glp_smcp settings;
    glp_init_smcp(&settings);
    settings.msg_lev = GLP_MSG_OFF;
    const double size = static_cast<double>(glp_get_num_rows(m_program.get())) * glp_get_num_cols(m_program.get());
    settings.it_lim =
        static_cast<int>(std::clamp<double>(workBetweenQuestions / size, fewestBetweenQuestions, mostBetweenQuestions));
    for (bool again = false; !stopIfCancelled();) {
        const int failure = glp_simplex(m_program.get(), &settings);
        if (failure == 0) {
            const int status = glp_get_status(m_program.get());
            return status == GLP_OPT ? Outcome::Optimal : status == GLP_UNBND ? Outcome::Unbounded : Outcome::Failed;
        }
        if (failure == GLP_EITLIM) {
            // Each start forgets what keeps it from going round in circles: it gets longer and longer runs.
            settings.it_lim = std::min(mostBetweenQuestions, settings.it_lim + settings.it_lim / 16);
            continue;
        }
        if (again)
            return Outcome::Failed;
        glp_std_basis(m_program.get()); // a basis may become singular: once more from the start
        again = true;
    }
    return Outcome::Stopped;
}

} // namespace tawjih::anonymise
