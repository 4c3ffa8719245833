#include "core/exchange/SideThread.h"

namespace tawjih::exchange {

SideThread::SideThread() : m_thread([this] { work(); }) {}

SideThread::~SideThread() {
    wait();
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void SideThread::start(std::function<void()> task) {
    wait();
    {
        const std::lock_guard lock(m_mutex);
        m_task = std::move(task);
    }
    m_changed.notify_all();
}

void SideThread::wait() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_task; });
}

void SideThread::work() {
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_stopped || m_task; });
        if (m_stopped)
            return;
        lock.unlock();
        m_task(); // nobody replaces it before it is done
        lock.lock();
        m_task = nullptr;
        m_changed.notify_all();
    }
}

} // namespace tawjih::exchange
