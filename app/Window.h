#pragma once

#include "app/CommandLine.h"

class QApplication;

namespace tawjih {

class Clock;

/// The window and all it needs, wired; returns when it is closed, with the process's exit code.
int runWindow(QApplication& application, const CommandLine& command, const Clock& clock);

} // namespace tawjih
