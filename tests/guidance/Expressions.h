#pragma once

#include "core/guidance/AdmissionRule.h"

#include <utility>

namespace tawjih::test {

[[nodiscard]] inline Expression is(Condition condition) {
    return Expression::is(std::move(condition));
}

} // namespace tawjih::test
