#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace tawjih::test {

/// A compound file ([MS-CFB], 512-byte sectors) with these streams, each in sectors of its own: one below 4096 bytes is
/// in the small ones.
[[nodiscard]] QByteArray compoundOf(const QList<QPair<QString, QByteArray>>& streams);

/// A workbook encrypted as Excel does since 2010 (agile encryption, AES-256 in CBC, SHA-512).
[[nodiscard]] QByteArray protectedWorkbook(const QByteArray& plain, const QString& password, int rounds = 1000);

/// The same as Excel 2007 and LibreOffice do (standard encryption, AES-128, SHA-1).
[[nodiscard]] QByteArray standardProtectedWorkbook(const QByteArray& plain, const QString& password);

} // namespace tawjih::test
