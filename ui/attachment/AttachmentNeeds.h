#pragma once

#include "core/attachment/AttachmentService.h"

#include <functional>

class QSettings;

namespace tawjih::ui {

class JobRunner;
class Prompts;

/// Lends an AttachmentService on the calling (worker's) thread, over a connection of its own, for the length of one
/// call.
using AttachmentLender = std::function<Status(const std::function<Status(AttachmentService&)>&)>;

/// What shows and takes in documents. All of it lives longer than the widgets.
struct AttachmentNeeds {
    AttachmentService& attachments; ///< on the window's thread, for what is quick
    AttachmentLender lend;
    ChangeNotifier& changes;
    QSettings& settings; ///< where the scanner writes; nothing about a person
    JobRunner& jobs;
    Prompts& prompts;
};

} // namespace tawjih::ui
