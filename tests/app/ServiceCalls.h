#pragma once

#include "core/audit/ServiceContext.h"
#include "core/vault/KeyRing.h"

#include <QMap>
#include <QString>

#include <functional>

namespace tawjih::test {

/// One call of a service's method with nothing in particular: whether it answers that this is not allowed.
using ServiceCall = std::function<bool(const ServiceContext& context, vault::KeyRing& keys)>;

/// A call of every method that serviceMethodsOfCore() finds, by its name there.
[[nodiscard]] QMap<QString, ServiceCall> serviceCalls();

} // namespace tawjih::test
