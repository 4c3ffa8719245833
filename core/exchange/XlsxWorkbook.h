#pragma once

#include "core/exchange/NumberFormat.h"
#include "core/exchange/XmlPull.h"
#include "core/exchange/ZipFile.h"

#include <QHash>

#include <vector>

namespace tawjih::exchange {

/// What is kept or passed on of a workbook at most. Columns and rows are Excel's own limits.
struct XlsxLimits {
    ZipLimits zip;
    qsizetype sheets = 1000;
    size_t columns = 16384;
    qint64 rows = 1'048'576;
    qsizetype cell = qsizetype(64) * 1024; ///< UTF-16 units; Excel stops at 32,767
    qsizetype record = qsizetype(4) << 20; ///< UTF-16 units of all cells of a row
    size_t sharedStrings = 8'000'000;      ///< how many, and below the sum of their lengths in UTF-16 units
    qsizetype sharedText = qsizetype(96) << 20;
    size_t formats = 65'536;
};

/// A sheet of cells, in the order of the workbook's tabs.
struct SheetInfo {
    QString name;
    bool isHidden = false;
    QString part; ///< its file in the package
    bool operator==(const SheetInfo&) const = default;
};

/// The texts that cells share, kept one after the other in one string.
class SharedStrings {
public:
    /// Nothing when there is no such text; `damaged` texts are empty.
    [[nodiscard]] std::optional<QStringView> at(size_t index) const;
    [[nodiscard]] size_t size() const { return m_ends.size(); }
    [[nodiscard]] bool isTooLong(size_t index) const { return m_tooLong.contains(index); }

private:
    friend class XlsxWorkbook;
    QString m_text;
    std::vector<qsizetype> m_ends;
    QHash<size_t, bool> m_tooLong;
};

/// An .xlsx or .xlsm workbook (ECMA-376, transitional or strict): its sheets, and what cells refer to. Formulas,
/// macros, links and drawings are never read.
class XlsxWorkbook {
public:
    /// Reads everything but the sheets. The device must be seekable and outlive the workbook. Errors: Damaged,
    /// Forbidden, TooLarge, PasswordProtected (an encrypted ZIP), BinaryWorkbook, OpenDocument.
    [[nodiscard]] static TableResult<XlsxWorkbook> open(QIODevice& device, XlsxLimits limits = {});

    [[nodiscard]] const std::vector<SheetInfo>& sheets() const { return m_sheets; }
    [[nodiscard]] DateSystem dateSystem() const { return m_dateSystem; }
    [[nodiscard]] const SharedStrings& sharedStrings() const { return m_strings; }
    /// The number format of a cell's style; the plain one for a style that is not there.
    [[nodiscard]] const NumberFormat& format(size_t style) const;
    [[nodiscard]] const XlsxLimits& limits() const { return m_limits; }
    [[nodiscard]] bool contains(const QString& part) const { return m_zip.contains(part); }
    [[nodiscard]] std::unique_ptr<ZipFile::Entry> part(const QString& name) { return m_zip.entry(name); }

private:
    struct Relation {
        QString type; ///< the last word of its URI
        QString target;
    };
    using Relations = QHash<QString, Relation>;

    XlsxWorkbook(ZipFile zip, XlsxLimits limits) : m_zip(std::move(zip)), m_limits(limits) {}

    /// \param read is called with each part's reader; a part that is not there is passed over.
    template <typename Read>
    [[nodiscard]] TableResult<void> readPart(const QString& name, Read read);
    [[nodiscard]] TableResult<Relations> relationsOf(const QString& part);
    [[nodiscard]] TableResult<QString> findWorkbook();
    [[nodiscard]] TableResult<void> readBook(const QString& part, const Relations& relations);
    void readSheet(const XmlPull& xml, const Relations& relations);
    [[nodiscard]] TableResult<void> readStyles(const QString& part);
    [[nodiscard]] TableResult<void> readStrings(const QString& part);

    ZipFile m_zip;
    XlsxLimits m_limits;
    std::vector<SheetInfo> m_sheets;
    DateSystem m_dateSystem = DateSystem::From1900;
    std::vector<NumberFormat> m_formats; ///< by style
    SharedStrings m_strings;
};

/// A text of a workbook with its escapes ("_x000D_", ECMA-376 part 1, 22.9.2.19) resolved and its line breaks as \n.
void unescapeText(QString& text);

/// Reads the text of an item of shared strings or of an inline string: its own and its runs', without phonetic ones.
/// False when it is longer than `limit`; `text` then holds its beginning.
[[nodiscard]] bool readRichText(XmlPull& xml, QString& text, qsizetype limit);

} // namespace tawjih::exchange
