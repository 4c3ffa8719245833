#include "core/exchange/ImportReport.h"

#include "core/base/Bidi.h"
#include "core/exchange/CsvWriter.h"
#include "core/exchange/TableRecord.h"

#include <QCoreApplication>

#include <set>

namespace tawjih::exchange::ImportReport {

namespace {

QString counted(const QString& label, qint64 count) {
    return QString(label + QLatin1String(": ") + isolate(QString::number(count)));
}

/// The cells that are meant, as a spreadsheet names their columns: "B, D".
QString columnsOf(const RowReport& row) {
    std::set<size_t> columns;
    for (const auto* issues : {&row.problems, &row.warnings})
        for (const RowIssue& issue : *issues)
            if (issue.column)
                columns.insert(*issue.column);
    QStringList letters;
    for (const size_t column : columns)
        letters << columnLetters(column);
    return letters.join(QLatin1String(", "));
}

} // namespace

QString text(const ImportSummary& summary, const QString& fileName) {
    QStringList lines;
    lines << QCoreApplication::translate("ImportReport", "Import of %1").arg(isolate(fileName));
    lines << QCoreApplication::translate("ImportReport", "Content: %1").arg(labelOf(summary.kind)) << QString();
    lines << counted(QCoreApplication::translate("ImportReport", "Rows"), summary.rows);
    lines << counted(QCoreApplication::translate("ImportReport", "New"), summary.fresh);
    if (summary.policy != ImportPolicy::OnlyNew)
        lines << counted(QCoreApplication::translate("ImportReport", "Filled in"), summary.updated);
    lines << counted(QCoreApplication::translate("ImportReport", "Already there"), summary.alreadyThere);
    lines << counted(QCoreApplication::translate("ImportReport", "Invalid"), summary.invalid);
    if (summary.toDecide > 0)
        lines << counted(QCoreApplication::translate("ImportReport", "Not imported, to decide"), summary.toDecide);
    if (summary.left > 0)
        lines << counted(QCoreApplication::translate("ImportReport", "Left out"), summary.left);
    lines << counted(QCoreApplication::translate("ImportReport", "Imported, with values left out"), summary.warned);
    if (summary.lacksBirthDates)
        lines << QCoreApplication::translate("ImportReport", "The file has no birth dates: they are kept as not said.");
    if (!summary.unmappedHeaders.isEmpty())
        lines << QCoreApplication::translate("ImportReport", "Columns not imported: %1")
                     .arg(summary.unmappedHeaders.join(QLatin1String(", ")));
    lines << QString();
    for (const RowReport& row : summary.notable)
        lines << QCoreApplication::translate("ImportReport", "Line %1: %2 (%3)")
                     .arg(isolate(QString::number(row.line)), labelOf(row.outcome), row.reason());
    if (summary.notableBeyond > 0)
        lines << QCoreApplication::translate("ImportReport", "…and %n more row(s)", nullptr,
                                             static_cast<int>(summary.notableBeyond));
    return QString(lines.join(u'\n') + u'\n');
}

Status writeCsv(const ImportSummary& summary, QIODevice& device) {
    const auto write = [&device](const QString& row) -> Status {
        const QByteArray bytes = row.toUtf8();
        if (device.write(bytes) != bytes.size())
            return fail(ErrorCode::IoFailed, QStringLiteral("import report"));
        return {};
    };
    TRY(write(QString(QChar::ByteOrderMark) + csvRow({QCoreApplication::translate("ImportReport", "Line"),
                                                      QCoreApplication::translate("ImportReport", "Columns"),
                                                      QCoreApplication::translate("ImportReport", "Outcome"),
                                                      QCoreApplication::translate("ImportReport", "Reasons")})));
    for (const RowReport& row : summary.notable)
        TRY(write(csvRow({QString::number(row.line), columnsOf(row), labelOf(row.outcome), row.reason()})));
    if (summary.notableBeyond > 0)
        TRY(write(csvRow({QString(), QString(), QString(),
                          QCoreApplication::translate("ImportReport", "…and %n more row(s)", nullptr,
                                                      static_cast<int>(summary.notableBeyond))})));
    return {};
}

} // namespace tawjih::exchange::ImportReport
