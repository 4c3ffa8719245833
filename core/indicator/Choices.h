#pragma once

#include "core/indicator/Dimension.h"

namespace tawjih::indicator {

/// A key and its name.
struct Choice {
    QString key;
    QString label;
    bool operator==(const Choice&) const = default;
};

/// What a filter by a dimension offers: closed lists whole, of what the desk names itself that which occurs in the
/// facts, by name; "not known" last. None for times.
[[nodiscard]] std::vector<Choice> choicesOf(Dimension dimension, const Facts& facts, const Tongue& tongue);

} // namespace tawjih::indicator
