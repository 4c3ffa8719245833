#include "tests/support/KilledChild.h"

#include <algorithm>
#include <csignal>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace tawjih::test {

namespace {

bool changesFiles(long call) {
    static constexpr long changing[] = {
        SYS_rename,   SYS_renameat, SYS_renameat2, SYS_unlink,  SYS_unlinkat, SYS_rmdir,
        SYS_mkdir,    SYS_link,     SYS_linkat,    SYS_mkdirat, SYS_fsync,    SYS_fdatasync,
        SYS_pwrite64, SYS_write,    SYS_chmod,     SYS_fchmod,  SYS_fchmodat, SYS_ftruncate,
    };
    return std::ranges::find(changing, call) != std::end(changing);
}

/// \param signal handed on to the child
int resumed(pid_t child, long signal) {
    int status = 0;
    if (ptrace(PTRACE_SYSCALL, child, nullptr, signal) != 0 || waitpid(child, &status, 0) != child)
        return -1;
    return status;
}

[[noreturn]] void runTraced(const std::function<bool()>& work) {
    if (ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0)
        _exit(3);
    raise(SIGSTOP);
    try {
        _exit(work() ? 0 : 1);
    } catch (...) {
        _exit(2); // and not into the test's own hands
    }
}

ChildEnd ended(int status) {
    if (!WIFEXITED(status))
        return ChildEnd::Failed;
    return WEXITSTATUS(status) == 0 ? ChildEnd::Succeeded : ChildEnd::Failed;
}

} // namespace

ChildEnd killedAtCall(int at, const std::function<bool()>& work, FileCalls* calls) {
    const pid_t child = fork();
    if (child == 0)
        runTraced(work);
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || !WIFSTOPPED(status))
        return ChildEnd::NotTraced;
    ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL);
    int seen = 0;
    long signal = 0;
    while (true) {
        status = resumed(child, std::exchange(signal, 0));
        if (status == -1 || WIFEXITED(status) || WIFSIGNALED(status))
            return ended(status);
        if (WIFSTOPPED(status) && WSTOPSIG(status) != (SIGTRAP | 0x80))
            signal = WSTOPSIG(status);
        if (signal != 0)
            continue;
        __ptrace_syscall_info info{};
        if (ptrace(PTRACE_GET_SYSCALL_INFO, child, sizeof info, &info) <= 0 || info.op != PTRACE_SYSCALL_INFO_ENTRY)
            continue;
        const auto call = static_cast<long>(info.entry.nr);
        if (!changesFiles(call))
            continue;
        if (calls != nullptr)
            calls->push_back(call);
        if (++seen != at)
            continue;
        kill(child, SIGKILL);
        waitpid(child, &status, 0);
        return ChildEnd::Killed;
    }
}

} // namespace tawjih::test
