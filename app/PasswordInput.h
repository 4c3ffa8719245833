#pragma once

#include <QString>

#include <optional>

namespace tawjih {

/// One line from a file descriptor, without its end: how a script hands over a password. At most 4 KiB of UTF-8.
[[nodiscard]] std::optional<QString> readPassword(int fileDescriptor);

/// Asks on the terminal, without echo for a password. Nothing when there is no terminal.
[[nodiscard]] std::optional<QString> askOnTerminal(const QString& prompt, bool echo);

} // namespace tawjih
