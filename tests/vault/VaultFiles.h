#pragma once

#include "core/audit/AuditRepository.h"
#include "core/vault/Desk.h"

#include <QFile>

namespace tawjih::test {

[[nodiscard]] inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

[[nodiscard]] inline bool putContent(const QString& path, const QByteArray& content) {
    QFile::remove(path);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// How often the journal says that this was done.
[[nodiscard]] inline std::size_t audited(vault::Desk& desk, audit::Action action) {
    return audit::AuditRepository(desk.connection()).page({{}, {}, action}, 0, 100).value().size();
}

} // namespace tawjih::test
