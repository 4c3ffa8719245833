#include "ui/shell/JobRunner.h"

#include <algorithm>

namespace tawjih::ui {

void Job::progress(qint64 done, qint64 total) {
    const int percent = total > 0 ? static_cast<int>(std::clamp<qint64>(done * 100 / total, 0, 100)) : -1;
    if (m_percent.exchange(percent, std::memory_order_relaxed) != percent && m_report)
        m_report(percent);
}

JobRunner::JobRunner(QObject* parent) : QObject(parent) {
    // Argon2 and the readers of statistics may run together; more would only fight for the disk.
    m_pool.setMaxThreadCount(2);
}

void JobRunner::stop() {
    cancelAll();
    m_pool.waitForDone();
}

void JobRunner::cancelAll() {
    for (const Running& running : m_running)
        running.job->m_cancelled = true;
}

std::shared_ptr<Job> JobRunner::start(const QString& title, QObject* context, std::function<void(Job&)> work,
                                      std::function<void()> deliver) {
    auto job = std::make_shared<Job>();
    const QPointer<QObject> alive(context);
    job->m_report = [this, weak = std::weak_ptr(job)](int percent) {
        QMetaObject::invokeMethod(
            this,
            [this, weak, percent] {
                if (!m_running.empty() && m_running.back().job == weak.lock())
                    Q_EMIT progressed(percent);
            },
            Qt::QueuedConnection);
    };
    m_running.push_back({job, title});
    Q_EMIT started(title);
    m_pool.start([this, job, alive, work = std::move(work), deliver = std::move(deliver)]() mutable {
        work(*job);
        QMetaObject::invokeMethod(
            this,
            [this, job, alive, deliver = std::move(deliver)]() mutable {
                settle(job);
                if (alive)
                    deliver();
            },
            Qt::QueuedConnection);
    });
    return job;
}

void JobRunner::settle(const std::shared_ptr<Job>& job) {
    std::erase_if(m_running, [&job](const Running& running) { return running.job == job; });
    if (m_running.empty())
        Q_EMIT finished();
    else
        Q_EMIT started(m_running.back().title);
}

} // namespace tawjih::ui
