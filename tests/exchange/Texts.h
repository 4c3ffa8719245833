#pragma once

#include <QDate>
#include <QStringList>

#include <initializer_list>

namespace tawjih::test {

inline const QDate today(2026, 3, 12);

[[nodiscard]] inline QString s(const char* text) {
    return QString::fromUtf8(text);
}

[[nodiscard]] inline QStringList lines(std::initializer_list<const char*> texts) {
    QStringList list;
    for (const char* text : texts)
        list << QString::fromUtf8(text);
    return list;
}

/// A worksheet's part of an XLSX file.
[[nodiscard]] inline QByteArray sheetOf(const QByteArray& sheetData) {
    return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + sheetData +
           "</sheetData></worksheet>";
}

} // namespace tawjih::test
