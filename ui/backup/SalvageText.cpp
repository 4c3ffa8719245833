#include "ui/backup/SalvageText.h"

#include "ui/backup/BackupText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"

#include <QCoreApplication>

#include <algorithm>

namespace tawjih::ui {

namespace {

struct SalvageWords {
    Q_DECLARE_TR_FUNCTIONS(SalvageText)
};

QString tableName(const QString& table) {
    const auto known = std::ranges::find_if(
        vault::countedKinds, [&](const vault::CountedKind& kind) { return table == QLatin1String(kind.table); });
    return known == vault::countedKinds.end() ? isolateLtr(table) : countName(*known);
}

QString lineOf(const vault::SalvagedTable& table) {
    QStringList parts{SalvageWords::tr("%1 read").arg(number(table.read))};
    if (table.filled > 0)
        parts << SalvageWords::tr("%1 from the backup or an earlier version").arg(number(table.filled));
    if (table.lost > 0)
        parts << SalvageWords::tr("%1 lost").arg(number(table.lost));
    if (table.dropped > 0)
        parts << SalvageWords::tr("%1 left out, because what they belong to is lost").arg(number(table.dropped));
    return SalvageWords::tr("%1: %2").arg(tableName(table.name), QLocale().createSeparatedList(parts));
}

} // namespace

QStringList salvageLines(const vault::SalvageReport& report) {
    const qint64 missing = report.total(&vault::SalvagedTable::lost) + report.total(&vault::SalvagedTable::dropped);
    const QString read = number(report.total(&vault::SalvagedTable::read));
    QStringList lines{missing > 0
                          ? SalvageWords::tr("%1 rows were read; at least %2 are missing.").arg(read, number(missing))
                          : SalvageWords::tr("%1 rows were read; nothing is known to be missing.").arg(read)};
    for (const vault::SalvagedTable& table : report.tables)
        if (table.lost + table.filled + table.dropped > 0)
            lines << lineOf(table);
    if (report.filledFrom.isValid())
        lines << SalvageWords::tr("Gaps were filled from the backup of %1.").arg(dateText(localDay(report.filledFrom)));
    if (report.slotsFromBackup)
        lines << SalvageWords::tr("The key files were damaged: passwords are those of the newest backup.");
    if (!report.lostCases.isEmpty()) {
        QStringList numbers;
        for (const QString& number : report.lostCases)
            numbers << isolateLtr(number);
        lines << SalvageWords::tr("Cases whose person is lost: %1").arg(QLocale().createSeparatedList(numbers));
    }
    return lines;
}

} // namespace tawjih::ui
