#include "core/exchange/SheetBook.h"

#include "core/base/Text.h"

#include <algorithm>
#include <cmath>
#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

namespace tawjih::exchange {

namespace {

constexpr int longestSheetName = 31;
constexpr int longestCellOfASheet = 32767;
constexpr int longestTitle = 120; ///< a property holds 255 bytes
constexpr double lineHeight = 15;
constexpr uint8_t paperA4 = 9;
constexpr lxw_color_t mutedInk = 0x586469;
constexpr lxw_color_t accentInk = 0x0B6E6E;
constexpr lxw_color_t hairline = 0xC9D0D3;
constexpr lxw_color_t strongLine = 0x6D777B;

using Look = SheetBook::Look;

void dress(lxw_format* format, Look look, bool total) {
    format_set_font_name(format, "Noto Sans");
    format_set_font_size(format, look == Look::Title                                                       ? 14
                                 : look == Look::Muted || look == Look::Header || look == Look::NameHeader ? 9
                                                                                                           : 10);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (look == Look::Title || look == Look::Strong || look == Look::Header || look == Look::NameHeader || total)
        format_set_bold(format);
    if (look == Look::Muted || look == Look::Header || look == Look::NameHeader)
        format_set_font_color(format, mutedInk);
    if (look == Look::Link)
        format_set_font_color(format, accentInk);
    if (look != Look::Number && look != Look::Percent)
        format_set_text_wrap(format);
    if (look == Look::Header || look == Look::Number || look == Look::Percent)
        format_set_align(format, LXW_ALIGN_RIGHT);
    if (look == Look::Number)
        format_set_num_format(format, "#,##0");
    if (look == Look::Percent)
        format_set_num_format(format, "0.0%");
    if (look == Look::Date) {
        constexpr uint8_t shortDateOfTheReader = 14;
        format_set_num_format_index(format, shortDateOfTheReader);
    }
    if (look < Look::Header)
        return;
    const bool strong = total || look == Look::Header || look == Look::NameHeader;
    format_set_bottom(format, strong ? LXW_BORDER_THIN : LXW_BORDER_HAIR);
    format_set_bottom_color(format, strong ? strongLine : hairline);
    if (total)
        format_set_top(format, LXW_BORDER_THIN);
}

} // namespace

SheetBook::SheetBook(const Tongue& tongue) : m_tongue(tongue), m_file(memfd_create("sheet", MFD_CLOEXEC)) {
    if (m_file < 0)
        return;
    // The library knows paths only: this one is the file of anonymous memory, and the folder lies in memory too.
    static char memory[] = "/dev/shm";
    if (access(memory, W_OK) != 0)
        return;
    lxw_workbook_options options{};
    options.tmpdir = memory;
    m_book = workbook_new_opt(qPrintable(QStringLiteral("/proc/self/fd/%1").arg(m_file)), &options);
}

SheetBook::~SheetBook() {
    if (m_book)
        lxw_workbook_free(m_book);
    if (m_file >= 0)
        ::close(m_file);
}

QByteArray SheetBook::reserveName(const QString& wanted) {
    QString name = plainCell(wanted);
    for (const QChar forbidden : QStringLiteral("[]:*?/\\"))
        name.replace(forbidden, u' ');
    name.replace(u'\'', QChar(0x2019));
    name = name.simplified().left(longestSheetName).trimmed();
    if (name.isEmpty())
        name = QStringLiteral("-");
    QString tried = name;
    for (int number = 2; !m_names.insert(tried.toCaseFolded()).second; ++number) {
        const QString suffix = QStringLiteral(" %1").arg(number);
        tried = name.left(longestSheetName - static_cast<int>(suffix.size())) + suffix;
    }
    return tried.toUtf8();
}

lxw_worksheet* SheetBook::addSheet(const QByteArray& name) {
    lxw_worksheet* sheet = workbook_add_worksheet(m_book, name.constData());
    if (!sheet)
        return nullptr;
    if (m_tongue.direction() == Qt::RightToLeft)
        worksheet_right_to_left(sheet);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, paperA4);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_footer(sheet, "&C&P / &N");
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
    return sheet;
}

lxw_format* SheetBook::format(Look look, bool total, bool digits) {
    const bool rightToLeft = m_tongue.direction() == Qt::RightToLeft;
    lxw_format*& format = m_formats[{look, total, digits && rightToLeft}];
    if (format)
        return format;
    format = workbook_add_format(m_book);
    dress(format, look, total);
    if (rightToLeft && look != Look::Number && look != Look::Percent) {
        // A spreadsheet would guess from the first letter. The library has no function for it.
        constexpr uint8_t leftToRightReading = 1;
        constexpr uint8_t rightToLeftReading = 2;
        format->reading_order = digits ? leftToRightReading : rightToLeftReading;
        format_set_align(format, LXW_ALIGN_RIGHT);
    }
    return format;
}

void SheetBook::write(lxw_worksheet* sheet, int row, int column, const QString& text, Look look, bool total) {
    const QString cell = plainCell(text);
    const bool digits = std::none_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
    worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                           cell.toUtf8().constData(), format(look, total, digits));
}

void SheetBook::writeWide(lxw_worksheet* sheet, int row, int lastColumn, const QString& text, Look look,
                          int characters) {
    const QByteArray cell = plainCell(text).toUtf8();
    const auto at = static_cast<lxw_row_t>(row);
    if (lastColumn > 0)
        worksheet_merge_range(sheet, at, 0, at, static_cast<lxw_col_t>(lastColumn), cell.constData(), format(look));
    else
        worksheet_write_string(sheet, at, 0, cell.constData(), format(look));
    const double scale = look == Look::Title ? 1.5 : 1; // merged cells do not find their height themselves
    const double lines = std::ceil(static_cast<double>(text.size()) * scale / characters);
    worksheet_set_row(sheet, at, std::max(lines, 1.0) * lineHeight * (look == Look::Title ? 1.35 : 1), nullptr);
}

Result<QByteArray> SheetBook::close(const QString& title, const QDateTime& madeAt) {
    QByteArray name = plainCell(title).left(longestTitle).toUtf8();
    lxw_doc_properties properties{};
    properties.title = name.data();
    // Without a moment the library takes the clock's: the same figures should give the same bytes.
    properties.created = madeAt.isValid() ? static_cast<time_t>(madeAt.toSecsSinceEpoch()) : 1;
    workbook_set_properties(m_book, &properties);
    lxw_workbook* book = std::exchange(m_book, nullptr);
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return fail(error == LXW_ERROR_MEMORY_MALLOC_FAILED ? ErrorCode::OutOfMemory : ErrorCode::IoFailed,
                    QStringLiteral("xlsx: %1").arg(static_cast<int>(error)));
    const off_t size = lseek(m_file, 0, SEEK_END);
    QByteArray bytes(std::max<off_t>(size, 0), Qt::Uninitialized);
    for (off_t done = 0; done < size;) {
        const ssize_t got = pread(m_file, bytes.data() + done, static_cast<size_t>(size - done), done);
        if (got <= 0)
            return fail(ErrorCode::IoFailed, QStringLiteral("xlsx"));
        done += got;
    }
    return bytes;
}

QString plainCell(QString text) {
    text.removeIf([](QChar c) {
        return c != u'\n' && c != u'\t' && (hasControls({&c, 1}) || hasBidiControls({&c, 1})) && !c.isSurrogate();
    });
    return text.left(longestCellOfASheet);
}

} // namespace tawjih::exchange
