#include "core/exchange/CsvWriter.h"

namespace tawjih::exchange {

QString csvCell(const QString& text, QChar delimiter) {
    bool isNumber = false;
    text.toDouble(&isNumber);
    QString cell = text;
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()) && !isNumber)
        cell.prepend(u'\'');
    const bool needsQuotes = cell.contains(u'"') || cell.contains(delimiter) || cell.contains(u'\n') ||
                             cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (!needsQuotes)
        return cell;
    cell.replace(u'"', QLatin1String("\"\""));
    return QString(u'"' + cell + u'"');
}

QString csvRow(const QStringList& cells, QChar delimiter) {
    QStringList written;
    for (const QString& cell : cells)
        written << csvCell(cell, delimiter);
    return QString(written.join(delimiter) + QLatin1String("\r\n"));
}

} // namespace tawjih::exchange
