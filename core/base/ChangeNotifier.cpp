#include "core/base/ChangeNotifier.h"

#include <utility>

namespace tawjih {

void ChangeNotifier::notify(ChangeKind kind, const QUuid& subject) {
    if (m_batches > 0)
        m_heldBack = true;
    else
        Q_EMIT changed(kind, subject);
}

ChangeNotifier::Batch::Batch(ChangeNotifier& notifier) : m_notifier(notifier) {
    ++m_notifier.m_batches;
}

ChangeNotifier::Batch::~Batch() {
    if (--m_notifier.m_batches == 0 && std::exchange(m_notifier.m_heldBack, false))
        Q_EMIT m_notifier.changed(ChangeKind::Everything, {});
}

} // namespace tawjih
