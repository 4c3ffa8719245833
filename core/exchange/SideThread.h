#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace tawjih::exchange {

/// Does one task at a time on a thread of its own, beside whoever started it: cheaper than a thread a task, where tasks
/// take fractions of a millisecond.
class SideThread {
public:
    SideThread();
    /// Waits for the task.
    ~SideThread();
    SideThread(const SideThread&) = delete;
    SideThread& operator=(const SideThread&) = delete;

    /// Waits for the task before it. What the task made may be used after wait().
    void start(std::function<void()> task);
    void wait();

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::function<void()> m_task; ///< none: at rest
    bool m_stopped = false;
    std::thread m_thread; ///< begins when all else is there
};

} // namespace tawjih::exchange
