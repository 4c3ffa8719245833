#include "ui/backup/BackupText.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/ErrorText.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace tawjih::ui {

namespace {

struct BackupWords {
    Q_DECLARE_TR_FUNCTIONS(BackupText)
};

QString counted(const char* text, qint64 count) {
    return QCoreApplication::translate("BackupText", text, nullptr, static_cast<int>(count));
}

} // namespace

QString dataSizeText(qint64 bytes) {
    constexpr qint64 mega = 1'000'000;
    const int decimals = bytes % mega == 0 ? 0 : 1; // "10 MB", not "10.0 MB"
    return isolate(QLocale().formattedDataSize(bytes, decimals, QLocale::DataSizeSIFormat));
}

QString placeText(vault::BackupPlace place) {
    return place == vault::BackupPlace::Here ? BackupWords::tr("This computer") : BackupWords::tr("Second place");
}

QString countName(const vault::CountedKind& kind) {
    if (kind.count == &vault::DeskCounts::persons)
        return BackupWords::tr("Persons");
    if (kind.count == &vault::DeskCounts::cases)
        return BackupWords::tr("Cases");
    return kind.count == &vault::DeskCounts::sessions ? BackupWords::tr("Sessions") : BackupWords::tr("Referrals");
}

QDate localDay(const QDateTime& instant) {
    return instant.toLocalTime().date();
}

QString proofText(const std::optional<vault::RememberedProof>& proof, const QDate& today) {
    if (!proof)
        return BackupWords::tr("Not proved yet");
    const QString when = distanceText(localDay(proof->at), today);
    if (!proof->sound)
        return BackupWords::tr("Damaged, found %1: do not rely on it").arg(when);
    const QStringList counts{counted(QT_TRANSLATE_N_NOOP("BackupText", "%n person(s)"), proof->counts.persons),
                             counted(QT_TRANSLATE_N_NOOP("BackupText", "%n case(s)"), proof->counts.cases)};
    return BackupWords::tr("Whole, proved %1: %2").arg(when, QLocale().createSeparatedList(counts));
}

QString backupErrorText(const Error& error) {
    switch (error.code) {
    case ErrorCode::DeskDamaged:
    case ErrorCode::DeskEmpty:
    case ErrorCode::DeskPlaintext:
    case ErrorCode::SlotsDamaged:
        return BackupWords::tr(
            "This backup is damaged: do not rely on it. The desk itself was not touched. Choose another "
            "backup, and make a new one while the desk opens.");
    case ErrorCode::DeskMissing:
        return BackupWords::tr(
            "There is no backup in this folder. Nothing was changed. Choose a folder whose name is a date "
            "and ends in .tawjih.");
    case ErrorCode::DeskForeign:
        return BackupWords::tr(
            "This backup was made under an earlier key of the desk, or belongs to another desk. Nothing was "
            "changed. To see what is in it, restore it with a password of its day.");
    default:
        return errorText(error);
    }
}

bool isTooOld(const std::optional<QDateTime>& newest, const QDate& today) {
    return !newest || localDay(*newest).daysTo(today) >= vault::daysUntilBackupIsOld;
}

QString ageText(const std::optional<QDateTime>& newest, const QDate& today) {
    if (!newest)
        return BackupWords::tr(
            "There is no backup yet: if this computer is lost or breaks, everything is. Make one now.");
    const QString when = dateWithDistance(localDay(*newest), today);
    return isTooOld(newest, today)
               ? BackupWords::tr("The newest backup is of %1: what was recorded since would be lost. Make one now.")
                     .arg(when)
               : BackupWords::tr("The newest backup is of %1. One is made each day when Tawjih is closed.").arg(when);
}

QString secondPlaceText(const vault::BackupOverview& overview, const QDate& today) {
    if (overview.second.isEmpty())
        return BackupWords::tr(
            "None. Choose one, such as a USB stick kept elsewhere: a computer can be stolen or break.");
    const QString where = isolateLtr(QDir::toNativeSeparators(overview.second));
    const QString copied = overview.secondCopiedAt.isValid()
                               ? BackupWords::tr("The last copy there is of %1.")
                                     .arg(dateWithDistance(localDay(overview.secondCopiedAt), today))
                               : BackupWords::tr("No backup was copied there yet.");
    return (overview.secondIsThere ? BackupWords::tr("%1 is there: every backup is copied to it and checked. %2")
                                   : BackupWords::tr("%1 is not there now: plug it in to have it filled. %2"))
        .arg(where, copied);
}

} // namespace tawjih::ui
