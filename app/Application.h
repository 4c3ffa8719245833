#pragma once

namespace tawjih {

/// Runs Tawjih: the window, or a command (`demo`, `import`, `backup`, `verify`). Returns the exit code.
int runTawjih(int argc, char** argv);

} // namespace tawjih
