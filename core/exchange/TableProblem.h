#pragma once

#include "core/base/Codes.h"
#include "core/base/Error.h"

#include <tl/expected.hpp>

namespace tawjih::exchange {

/// Why a file gives no table, or stopped giving rows. The labels say what to do.
enum class TableProblem {
    Unreadable,        ///< cannot be opened, or the medium failed
    Empty,             ///< no bytes, or no row with headers
    MalformedHeaders,  ///< the first row cannot be read
    Damaged,           ///< not what its first bytes say it is, or cut off
    Forbidden,         ///< a document type or entities: no spreadsheet writes them
    TooLarge,          ///< beyond what is unpacked or kept of a file
    PasswordProtected, ///< encrypted, and no password was given
    WrongPassword,
    UnknownProtection, ///< encrypted in a way that is not read here
    OldWorkbook,       ///< .xls
    BinaryWorkbook,    ///< .xlsb
    OpenDocument,      ///< .ods
    NoSuchSheet,
};

/// A problem, and the row where reading stopped (from 1; 0: the file as a whole). Never a cell's content.
struct TableError {
    TableProblem problem = TableProblem::Damaged;
    qint64 line = 0;
    bool operator==(const TableError&) const = default;
};

template <typename T>
using TableResult = tl::expected<T, TableError>;

[[nodiscard]] inline tl::unexpected<TableError> fail(TableProblem problem, qint64 line = 0) {
    return tl::unexpected<TableError>(TableError{problem, line});
}

/// The same as an error of the program: FileUnreadable, FileMalformed (with the line), IoFailed or WrongPassword.
[[nodiscard]] Error errorOf(const TableError& error);

} // namespace tawjih::exchange

namespace tawjih {

template <>
struct Codes<exchange::TableProblem> {
    using P = exchange::TableProblem;
    static constexpr CodeEntry<P> entries[] = {
        {P::Unreadable, "unreadable", QT_TRANSLATE_NOOP("Codes", "the file cannot be read")},
        {P::Empty, "empty", QT_TRANSLATE_NOOP("Codes", "the file has no rows")},
        {P::MalformedHeaders, "malformed-headers", QT_TRANSLATE_NOOP("Codes", "the row of headers cannot be read")},
        {P::Damaged, "damaged",
         QT_TRANSLATE_NOOP("Codes", "the file is damaged: open it in a spreadsheet and save it again")},
        {P::Forbidden, "forbidden",
         QT_TRANSLATE_NOOP("Codes", "the file holds what no spreadsheet writes: it was not opened")},
        {P::TooLarge, "too-large", QT_TRANSLATE_NOOP("Codes", "the file is too large: split it, or save it as CSV")},
        {P::PasswordProtected, "password-protected",
         QT_TRANSLATE_NOOP("Codes", "the workbook is protected: type its password, or save a copy without one")},
        {P::WrongPassword, "wrong-password", QT_TRANSLATE_NOOP("Codes", "this is not the workbook’s password")},
        {P::UnknownProtection, "unknown-protection",
         QT_TRANSLATE_NOOP("Codes", "the workbook is protected in a way that is not known here: save a copy without "
                                    "a password")},
        {P::OldWorkbook, "old-workbook",
         QT_TRANSLATE_NOOP("Codes", "the file is in Excel’s old format (.xls): save it as .xlsx or CSV")},
        {P::BinaryWorkbook, "binary-workbook",
         QT_TRANSLATE_NOOP("Codes", "the file is in Excel’s binary format (.xlsb): save it as .xlsx or CSV")},
        {P::OpenDocument, "open-document",
         QT_TRANSLATE_NOOP("Codes", "the file is in the OpenDocument format (.ods): save it as .xlsx or CSV")},
        {P::NoSuchSheet, "no-such-sheet", QT_TRANSLATE_NOOP("Codes", "the workbook has no such sheet")},
    };
};

} // namespace tawjih
