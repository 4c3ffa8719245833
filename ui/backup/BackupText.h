#pragma once

#include "core/vault/BackupService.h"

#include <QDate>
#include <QString>

namespace tawjih::ui {

/// "182.4 MB".
[[nodiscard]] QString dataSizeText(qint64 bytes);

/// "This computer", "Second place".
[[nodiscard]] QString placeText(vault::BackupPlace place);

/// "Persons", "Cases", … of vault::countedKinds.
[[nodiscard]] QString countName(const vault::CountedKind& kind);

/// What is known of a backup: "Whole, proved yesterday: 5,012 persons and 4,980 cases", "Damaged, found today", "Not
/// proved yet".
[[nodiscard]] QString proofText(const std::optional<vault::RememberedProof>& proof, const QDate& today);

/// Why a backup could not be proved, copied or restored: of the backup, where errorText would speak of the desk.
[[nodiscard]] QString backupErrorText(const Error& error);

/// The day of an instant where the desk stands.
[[nodiscard]] QDate localDay(const QDateTime& instant);

/// How old the newest backup is, and what to do when it is too old.
[[nodiscard]] QString ageText(const std::optional<QDateTime>& newest, const QDate& today);
[[nodiscard]] bool isTooOld(const std::optional<QDateTime>& newest, const QDate& today);

/// Where backups are copied to, whether it is there, and how old the last copy is.
[[nodiscard]] QString secondPlaceText(const vault::BackupOverview& overview, const QDate& today);

} // namespace tawjih::ui
