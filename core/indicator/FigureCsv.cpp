#include "core/indicator/FigureCsv.h"

#include "core/base/Text.h"
#include "core/exchange/CsvWriter.h"

#include <QLocale>

namespace tawjih::indicator {

namespace {

/// One line, without what only directs it on a screen.
QString plain(QString text) {
    text.removeIf([](QChar c) { return hasBidiControls({&c, 1}); });
    text.replace(QChar::Nbsp, u' ');
    text.replace(QChar(0x202F), u' ');
    return text.simplified();
}

/// Whether a spreadsheet would take the text for a formula. The clipboard knows no quotes, so that csvCell() is no use.
bool wouldRun(const QString& cell) {
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return !cell.isEmpty() && QStringView(u"=+-@").contains(cell.front()) && !isNumber;
}

/// Header and rows, with the digits that a spreadsheet takes for numbers.
std::vector<QStringList> linesOf(const FigureTable& table) {
    QLocale digits(QLocale::English, QLocale::UnitedKingdom);
    digits.setNumberOptions(QLocale::OmitGroupSeparator);
    std::vector<QStringList> lines(1);
    for (int column = 0; column < table.shownColumns(); ++column)
        lines.front() << plain(table.header(column));
    for (int row = 0; row < table.shownRows(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.shownColumns(); ++column)
            cells << plain(table.text(row, column, digits));
        lines.push_back(cells);
    }
    return lines;
}

QString csvOf(const FigureTable& table) {
    QString csv;
    const auto say = [&csv](const QString& text) {
        if (!text.isEmpty())
            csv += exchange::csvRow({plain(text)});
    };
    say(table.subject);
    if (table.finding != table.subject)
        say(table.finding);
    for (const QStringList& cells : linesOf(table))
        csv += exchange::csvRow(cells);
    say(table.definition);
    say(table.note);
    return csv;
}

} // namespace

QByteArray figuresCsv(std::span<const FigureTable> tables, const QString& title, const QString& subtitle) {
    QString csv(QChar::ByteOrderMark);
    for (const QString& text : {title, subtitle})
        if (!text.isEmpty())
            csv += exchange::csvRow({plain(text)});
    for (const FigureTable& table : tables)
        csv += QStringLiteral("\r\n") + csvOf(table);
    return csv.toUtf8();
}

QString figureTabbed(const FigureTable& table) {
    QString tabbed;
    for (QStringList cells : linesOf(table)) {
        for (QString& cell : cells)
            if (wouldRun(cell))
                cell.prepend(u'\'');
        tabbed += cells.join(u'\t') + u'\n';
    }
    return tabbed;
}

} // namespace tawjih::indicator
