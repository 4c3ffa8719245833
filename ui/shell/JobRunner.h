#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>
#include <vector>

namespace tawjih::ui {

/// What long work sees of its runner; safe to use from the worker's thread.
class Job {
public:
    [[nodiscard]] bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    /// How far: at most a hundred notices a job reach the window, however often this is called.
    void progress(qint64 done, qint64 total);

private:
    friend class JobRunner;
    std::atomic<bool> m_cancelled = false;
    std::atomic<int> m_percent = -1;
    std::function<void(int)> m_report;
};

/// Long work off the GUI thread: one call, one result on the GUI thread, progress and cancel in the status line.
class JobRunner : public QObject {
    Q_OBJECT
public:
    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override { stop(); }

    /// Runs `work(Job&)` in a worker; then calls `done(result)` on this thread, unless `context` is gone by then.
    /// A cancelled job still delivers what its work returned (an error Cancelled, usually). Returned: the job, to
    /// cancel it alone.
    template <typename Work, typename Done>
    std::shared_ptr<Job> run(const QString& title, QObject* context, Work work, Done done) {
        using Value = std::invoke_result_t<Work, Job&>;
        static_assert(!std::is_void_v<Value>, "work returns its result, or a Status");
        auto value = std::make_shared<std::unique_ptr<Value>>();
        return start(
            title, context,
            [value, work = std::move(work)](Job& job) mutable { *value = std::make_unique<Value>(work(job)); },
            [value, done = std::move(done)]() mutable { done(std::move(**value)); });
    }

    void cancelAll();
    /// Cancels all and waits: work must look at isCancelled() often.
    void stop();
    [[nodiscard]] bool isBusy() const { return !m_running.empty(); }

Q_SIGNALS:
    /// Of the job that the status line shows: the latest.
    void started(const QString& title);
    void progressed(int percent);
    void finished();

private:
    std::shared_ptr<Job> start(const QString& title, QObject* context, std::function<void(Job&)> work,
                               std::function<void()> deliver);
    void settle(const std::shared_ptr<Job>& job);

    struct Running {
        std::shared_ptr<Job> job;
        QString title;
    };
    QThreadPool m_pool;
    std::vector<Running> m_running;
};

} // namespace tawjih::ui
