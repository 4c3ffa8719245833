#pragma once

#include "ui/attachment/AttachmentNeeds.h"

#include <QObject>

#include <condition_variable>
#include <memory>
#include <mutex>

namespace tawjih::test {

/// Lends the services of a desk in memory, whose connection workers must not touch: what a worker asks for is done on
/// the window's thread while the worker waits. Whoever waits longer than a second gives up.
class LentOnWindowThread : public QObject {
public:
    explicit LentOnWindowThread(AttachmentService& attachments) : m_attachments(attachments) {}

    [[nodiscard]] ui::AttachmentLender lender() {
        return [this](const std::function<Status(AttachmentService&)>& work) -> Status {
            auto call = std::make_shared<Call>();
            QMetaObject::invokeMethod(
                this,
                [this, call, &work] {
                    const std::lock_guard lock(call->gate);
                    if (call->isGivenUp)
                        return;
                    call->status = work(m_attachments);
                    call->isDone = true;
                    call->waiting.notify_all();
                },
                Qt::QueuedConnection);
            std::unique_lock lock(call->gate);
            call->isGivenUp = !call->waiting.wait_for(lock, std::chrono::seconds(1), [&] { return call->isDone; });
            return call->isGivenUp ? Status(fail(ErrorCode::Cancelled)) : call->status;
        };
    }

private:
    struct Call {
        std::mutex gate;
        std::condition_variable waiting;
        Status status;
        bool isDone = false;
        bool isGivenUp = false;
    };
    AttachmentService& m_attachments;
};

} // namespace tawjih::test
