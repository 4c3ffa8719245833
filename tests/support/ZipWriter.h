#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace tawjih::test {

/// Files of an archive by their paths, in their order.
using ZipParts = QList<QPair<QString, QByteArray>>;

enum class Packing { Stored, Deflated };

/// A ZIP archive of these files, written by libarchive. \param password encrypts it with AES-256; none: not encrypted
[[nodiscard]] QByteArray zipOf(const ZipParts& parts, Packing packing = Packing::Deflated,
                               const QByteArray& password = {});

/// A text of parts, each after a line "%% its/path": workbooks as fixtures that people can read and fuzzers can vary.
[[nodiscard]] ZipParts partsOf(QByteArrayView text);

/// What a workbook needs around its sheets: the relationships, the list of sheets, and `parts` themselves. A part that
/// is in `parts` already is left as it is. Without "xl/workbook.xml" there is one visible sheet for each part of
/// xl/worksheets, named after its file.
[[nodiscard]] ZipParts completeWorkbook(ZipParts parts);

/// A workbook with one sheet of this content of <sheetData>.
[[nodiscard]] QByteArray workbookOf(const QByteArray& sheetData, const ZipParts& others = {});

} // namespace tawjih::test
