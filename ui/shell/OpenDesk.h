#pragma once

#include "core/base/ChangeNotifier.h"
#include "core/vault/Desk.h"
#include "ui/shell/Workbench.h"

#include <functional>
#include <memory>

namespace tawjih::ui {

/// An unlocked desk and everything that works on it. The composition root's Workspace implements it; destroying it
/// ends every service before the desk itself.
class OpenDesk {
public:
    virtual ~OpenDesk() = default;
    /// What the window shows; asked once.
    [[nodiscard]] virtual DeskView view() = 0;
    [[nodiscard]] virtual vault::Desk& desk() = 0;
    [[nodiscard]] virtual ChangeNotifier& changes() = 0;
    /// The window shows it now: what it does beside the person's work may begin, as long as this workbench lives.
    virtual void begin(Workbench& workbench) = 0;
};

using OpenDeskMaker = std::function<std::unique_ptr<OpenDesk>(std::unique_ptr<vault::Desk>)>;

/// Fills a desk just made with invented persons, in a worker. Whatever fails, being cancelled too, removes its folder.
using DemoFiller = std::function<Status(const QString& folder, const QString& login, const QString& password, Job&)>;

} // namespace tawjih::ui
