#pragma once

#include <QRandomGenerator>
#include <QString>

namespace tawjih::test {

/// What nobody should type into a search and somebody will: signs of query languages, halves of surrogate pairs, marks
/// that turn the direction, controls, many scripts, sometimes 10,000 letters.
[[nodiscard]] QString hostileText(QRandomGenerator& random);

} // namespace tawjih::test
