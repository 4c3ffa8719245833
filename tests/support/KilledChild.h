#pragma once

#include <functional>
#include <vector>

namespace tawjih::test {

/// A call that changes a file or makes it durable, by its number in <sys/syscall.h>.
using FileCalls = std::vector<long>;

/// How a child process ended.
enum class ChildEnd { Killed, Succeeded, Failed, NotTraced };

/// Runs `work` in a child process and kills it (SIGKILL) just before its `at`-th call that changes a file, counted from
/// 1; 0 lets it run to its end. `calls`, where given, gets every such call. NotTraced where the system forbids tracing.
[[nodiscard]] ChildEnd killedAtCall(int at, const std::function<bool()>& work, FileCalls* calls = nullptr);

} // namespace tawjih::test
