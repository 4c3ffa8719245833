#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace tawjih::test {

/// Files as scanners and telephones write them; each call gives the same again.
[[nodiscard]] QByteArray samplePdf(int pages = 1, const QString& text = QStringLiteral("Scan"));
/// A photo, reddish at its top and bluish below.
[[nodiscard]] QByteArray sampleJpeg(QSize size = {400, 300});
[[nodiscard]] QByteArray samplePng(QSize size = {400, 300});

/// The photo with what cameras write into it: which way is up (1 to 8), where it was taken, a comment, a colour
/// profile, and another picture behind its end, all with `marker` in them.
[[nodiscard]] QByteArray withCameraDetails(const QByteArray& jpeg, int orientation, const QByteArray& marker);
/// The picture with texts, a time and metadata of a camera, all with `marker` in them.
[[nodiscard]] QByteArray withPngTexts(const QByteArray& png, const QByteArray& marker);

/// A PDF put together from its objects, numbered from 1; the first is its catalogue. \param trailer what is added to it
[[nodiscard]] QByteArray pdfOf(const QList<QByteArray>& objects, const QByteArray& trailer = {});
/// One of nearly this many bytes.
[[nodiscard]] QByteArray largePdf(qsizetype bytes);
/// One that asks for a password.
[[nodiscard]] QByteArray lockedPdf();
/// One whose page says that it is as large as this.
[[nodiscard]] QByteArray pdfOfSize(double points, const QByteArray& catalogueMore = {});

} // namespace tawjih::test
