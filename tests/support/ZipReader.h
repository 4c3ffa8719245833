#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace tawjih::test {

/// The files of a ZIP archive by their paths: stored or deflated ones, as spreadsheets are packed. Empty when it is
/// damaged. Written here so that what the program packs is judged by another reader than its own.
[[nodiscard]] QMap<QString, QByteArray> unzipped(const QByteArray& archive);

} // namespace tawjih::test
