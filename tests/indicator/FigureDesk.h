#pragma once

#include "core/indicator/Counter.h"
#include "core/indicator/FactService.h"
#include "core/indicator/FigureDefinition.h"
#include "tests/support/TestDesk.h"

#include <stdexcept>

/// What the tests of figures share.
namespace tawjih::test {

/// The value, or the end of the test: for what is only the way to what is tested.
template <typename T>
T must(Result<T> result, const char* what = "figures") {
    if (!result)
        throw std::runtime_error(std::string(what) + ": code " + std::to_string(static_cast<int>(result.error().code)) +
                                 " " + result.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// Opens further connections to a desk's file (Place::EncryptedFile).
[[nodiscard]] indicator::FactService::Opener openerOf(const TestDesk& desk);

/// FactService::load on such a desk, today.
[[nodiscard]] indicator::FactsPointer loaded(const TestDesk& desk);

/// One question's answer.
[[nodiscard]] indicator::Answer answered(const indicator::Facts& facts, const indicator::Question& question);

/// The shipped definitions.
[[nodiscard]] const indicator::Definitions& shipped();

/// An answer as text, keys in order, so that answers of different drawings of the facts can be compared and a
/// difference can be read.
[[nodiscard]] QString described(const indicator::Answer& answer);

/// "part/whole+unknown" of a tally, without what is nothing.
[[nodiscard]] QString described(const indicator::Tally& tally, bool share);

/// All breakdowns that an indicator allows and that one row can be asked for.
[[nodiscard]] std::vector<indicator::Dimension> breakdownsOf(const indicator::Indicator& indicator);

/// "field:kind" of each problem, in order.
[[nodiscard]] QStringList described(const std::vector<FieldProblem>& problems);

} // namespace tawjih::test
