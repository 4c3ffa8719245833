#include "core/db/sqlcipher/WriterGate.h"

#include <QFileInfo>
#include <QHash>

#include <mutex>

namespace tawjih::db::sqlcipher {

std::shared_ptr<QSemaphore> writerGate(const QString& path) {
    static std::mutex mutex;
    static QHash<QString, std::weak_ptr<QSemaphore>> gates;
    const std::scoped_lock lock(mutex);
    gates.removeIf([](const auto& gate) { return gate.value().expired(); });
    std::weak_ptr<QSemaphore>& known = gates[QFileInfo(path).canonicalFilePath()];
    std::shared_ptr<QSemaphore> gate = known.lock();
    if (!gate)
        known = gate = std::make_shared<QSemaphore>(1);
    return gate;
}

} // namespace tawjih::db::sqlcipher
