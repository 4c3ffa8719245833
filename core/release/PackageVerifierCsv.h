#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace tawjih::release {

/// A column as it was read: each row's cell as its place among the column's texts.
struct ReadColumn {
    QString name;
    QStringList texts;
    std::vector<quint32> cells;
};

struct ReadTable {
    std::vector<ReadColumn> columns;
    qint64 rows = 0;
    bool sorted = true; ///< each row's cells are not before the last row's, in the order of bytes

    [[nodiscard]] int indexOf(const QString& name) const;
    [[nodiscard]] QStringList header() const;
    [[nodiscard]] const QString& text(qint64 row, size_t column) const {
        const ReadColumn& read = columns[column];
        return read.texts[read.cells[size_t(row)]];
    }
};

/// Reads a CSV file strictly as RFC 4180 has it: valid UTF-8 without a byte order mark, every line ended by CRLF, as
/// many cells in each as in the first, quotes only around whole cells. Nothing when it is not so, or a name stands
/// twice in the header.
[[nodiscard]] std::optional<ReadTable> readCsv(const QByteArray& bytes, char delimiter);

} // namespace tawjih::release
