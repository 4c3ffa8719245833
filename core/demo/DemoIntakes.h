#pragma once

#include "core/base/Result.h"
#include "core/demo/DemoRandom.h"

#include <QDate>
#include <QString>

namespace tawjih {
class CatalogueService;
}

namespace tawjih::demo {

/// Gives every programme on offer an invented intake to come, and to most one that is running. They are fiction, as
/// their source says: the shipped catalogue has none. Some were verified lately by `verifier`, some long ago, some
/// never. Leaves a desk that has intakes alone. The same `today` and chance give the same intakes.
[[nodiscard]] Status addIntakes(CatalogueService& catalogue, QDate today, const QString& verifier, DemoRandom& random);

} // namespace tawjih::demo
