#pragma once

#include "app/Services.h"
#include "core/vault/Desk.h"

#include <functional>

namespace tawjih {

/// Runs work with services of its own, on the calling worker's thread with its own connection and journal; what they
/// change is told to `changes` on that object's thread: the window reads on beside it.
[[nodiscard]] Status withWorkerServices(const vault::Desk& desk, ChangeNotifier& changes,
                                        const std::function<Status(const ServiceContext&, Services&)>& work);

} // namespace tawjih
