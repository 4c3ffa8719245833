#pragma once

#include <QByteArrayView>
#include <QtGlobal>

namespace tawjih::test {

// What the fuzzers and the replay of their corpus call: each reads any bytes to the end and ends the process where a
// promise of the reader is broken.

/// Ends the process unless a reader keeps its promise.
inline void require(bool promise, const char* what) {
    if (!promise)
        qFatal("%s", what);
}

/// The bytes as delimited text, in every encoding and with small limits.
void fuzzCsv(QByteArrayView bytes);

/// The bytes as a workbook: as they are when they begin as a ZIP file does, else as the text of its parts (see
/// `packParts` in tests/support/ZipWriter.h).
void fuzzXlsx(QByteArrayView bytes);

/// The bytes as a compound file, and as a protected workbook.
void fuzzOle(QByteArrayView bytes);

/// The bytes as a file of key slots, an admission rule, a calendar, a catalogue, a hierarchy, definitions of figures.
void fuzzSlots(QByteArrayView bytes);
void fuzzRule(QByteArrayView bytes);
void fuzzCalendar(QByteArrayView bytes);
void fuzzCatalogue(QByteArrayView bytes);
void fuzzHierarchy(QByteArrayView bytes);
void fuzzFigures(QByteArrayView bytes);

/// The bytes as changes to a backup, eight a change.
void fuzzBackup(QByteArrayView bytes);

/// The bytes as an anonymised package: as they are when they begin as a ZIP file does, else as the text of its parts.
/// And as the recipe for one.
void fuzzPackage(QByteArrayView bytes);
void fuzzRecipe(QByteArrayView bytes);

/// The bytes as a photo or a picture that somebody attaches.
void fuzzPicture(QByteArrayView bytes);

/// The bytes as the title and the text of a letter, and as what somebody types to find a person.
void fuzzLetter(QByteArrayView bytes);
void fuzzSearch(QByteArrayView bytes);

} // namespace tawjih::test
