#pragma once

#include <QString>

#include <optional>

namespace tawjih::test {

/// What this executable does when a test starts it as another process; nothing if it was started to test.
///     --work FOLDER LOGIN PASSWORD FIRST    works at a desk, locking and unlocking it, and writes each action that was
///                                           acknowledged on a line, from action FIRST on, until it is killed
///     --hold FOLDER LOGIN PASSWORD          opens it as the program would and keeps it until it is killed
[[nodiscard]] std::optional<int> actAsChild(int argc, char** argv);

} // namespace tawjih::test
