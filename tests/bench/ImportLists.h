#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tawjih::bench {

/// Rows of a list of persons as a desk gets them: twelve columns, names of West Africa, one person in a hundred twice
/// with another spelling, one in ten with a relative. The same for the same number.
[[nodiscard]] std::vector<QStringList> rowsOfPersons(qint64 persons);
[[nodiscard]] QStringList headersOfPersons();

/// The rows as CSV, or as a workbook with shared texts and dates as a spreadsheet writes it.
void writeCsv(const QString& path, const std::vector<QStringList>& rows);
void writeWorkbook(const QString& path, const std::vector<QStringList>& rows);

} // namespace tawjih::bench
