#pragma once

#include "core/base/Result.h"
#include "core/base/Tongue.h"

#include <QByteArray>
#include <QDateTime>

#include <map>
#include <set>
#include <tuple>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace tawjih::exchange {

/// A spreadsheet that is made in memory alone: what the library puts aside while it packs, and the finished file, never
/// lie on a disk.
class SheetBook {
public:
    enum class Look { Title, Muted, Text, Strong, Link, Header, NameHeader, Name, TotalName, Number, Percent, Date };

    explicit SheetBook(const Tongue& tongue);
    ~SheetBook();
    SheetBook(const SheetBook&) = delete;
    SheetBook& operator=(const SheetBook&) = delete;

    [[nodiscard]] bool isOpen() const { return m_book != nullptr; }
    [[nodiscard]] const Tongue& tongue() const { return m_tongue; }
    [[nodiscard]] lxw_workbook* book() const { return m_book; }

    /// A name that a spreadsheet accepts and no other sheet has, and that stays with the caller until it adds the
    /// sheet.
    [[nodiscard]] QByteArray reserveName(const QString& wanted);
    /// A sheet that prints on the width of a page, in the direction of the language. Nullptr without memory.
    [[nodiscard]] lxw_worksheet* addSheet(const QByteArray& name);
    /// \param total for the line of sums
    /// \param digits "15–19", "35+": its parts stand from left to right among Arabic too
    [[nodiscard]] lxw_format* format(Look look, bool total = false, bool digits = false);

    /// Always text, whatever it begins with.
    void write(lxw_worksheet* sheet, int row, int column, const QString& text, Look look, bool total = false);
    /// Over several columns, as high as its words need. \param characters that stand on one line
    void writeWide(lxw_worksheet* sheet, int row, int lastColumn, const QString& text, Look look, int characters);

    /// The bytes of the file; nothing can be written after it. Errors: IoFailed, OutOfMemory.
    [[nodiscard]] Result<QByteArray> close(const QString& title, const QDateTime& madeAt);

private:
    const Tongue& m_tongue;
    int m_file = -1; ///< of anonymous memory
    lxw_workbook* m_book = nullptr;
    std::set<QString> m_names;
    std::map<std::tuple<Look, bool, bool>, lxw_format*> m_formats;
};

/// The text without what only directs it on a screen, and without controls that no cell may hold.
[[nodiscard]] QString plainCell(QString text);

} // namespace tawjih::exchange
