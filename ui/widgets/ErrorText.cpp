#include "ui/widgets/ErrorText.h"

#include "core/casework/CaseAccess.h"
#include "ui/widgets/Bidi.h"

#include <QCoreApplication>

namespace tawjih::ui {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("ErrorText", source);
}

QString waitText(const QString& seconds) {
    return QCoreApplication::translate("ErrorText", "Too many attempts. Wait %n second(s), then try again.", nullptr,
                                       seconds.toInt());
}

QString malformedText(const QString& line) {
    return text(QT_TRANSLATE_NOOP("ErrorText", "The file cannot be read as a table from line %1 on. Nothing was taken "
                                               "in. Correct that line, or save the file again as CSV."))
        .arg(isolateLtr(line));
}

/// Null where the sentence needs more than its code.
const char* sourceOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::DatabaseFailed:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The desk could not do this. Nothing was changed. Try again; if it happens "
                                 "again, lock and reopen the desk.");
    case ErrorCode::DatabaseBusy:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "Another task is writing to the desk. Nothing was changed. Try again when "
                                 "it has finished.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("ErrorText", "The disk is full. Nothing was saved, and what you typed is still here. "
                                              "Free some space, then save again.");
    case ErrorCode::ReadOnly:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The desk's folder cannot be written to: nothing can be saved there. Check "
                                 "the permissions of the folder or the lock of the medium.");
    case ErrorCode::IoFailed:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The disk stopped answering. What was saved before is safe. Check that the "
                                 "disk or key is plugged in, then try again.");
    case ErrorCode::OutOfMemory:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The computer is out of memory. Nothing was changed. Close other programs, "
                                 "then try again.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("ErrorText", "Stopped. Nothing was changed.");
    case ErrorCode::ConstraintFailed:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The desk refused this record because it contradicts another. Nothing was "
                                 "changed. Refresh, then try again.");
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("ErrorText", "This record is no longer here. Refresh the list.");
    case ErrorCode::Conflict:
        return QT_TRANSLATE_NOOP("ErrorText", "Somebody changed this record since you opened it. Nothing was "
                                              "overwritten. Compare both, then choose.");
    case ErrorCode::DeskMissing:
        return QT_TRANSLATE_NOOP("ErrorText", "There is no desk in this folder. Choose the folder whose name ends in "
                                              ".tawjih, or create a new desk.");
    case ErrorCode::DeskEmpty:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The desk's file is empty: it was damaged. Nothing was written. Restore the "
                                 "latest backup into a new folder.");
    case ErrorCode::DeskDamaged:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The desk's file is damaged. Nothing was written. Keep the folder as it is "
                                 "and restore the latest backup into a new one.");
    case ErrorCode::DeskPlaintext:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The file in this folder is not encrypted, so it is not the desk's. It was "
                                 "not opened. Tell the person responsible for data protection.");
    case ErrorCode::DeskForeign:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The file in this folder does not belong to this desk. It was not opened. "
                                 "Check which folder or backup it came from.");
    case ErrorCode::DeskNewer:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "This desk was written by a newer version of Tawjih. Nothing was changed. "
                                 "Update Tawjih on this computer to open it.");
    case ErrorCode::DeskRolledBack:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "This desk is older than the last one opened here: an old copy was put "
                                 "back. Nothing was changed. Look for the current folder before going on.");
    case ErrorCode::DeskInUse:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "This desk is already open in another window or on another computer. Close "
                                 "it there first.");
    case ErrorCode::DeskExists:
        return QT_TRANSLATE_NOOP("ErrorText", "There is already something in this folder. It was not touched. Choose "
                                              "another place or name.");
    case ErrorCode::CipherMissing:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "Encryption is not available in this installation, so nothing was opened. "
                                 "Install Tawjih again.");
    case ErrorCode::MigrationFailed:
        return QT_TRANSLATE_NOOP("ErrorText", "The desk could not be brought to this version. It is as it was before. "
                                              "Use the earlier version and tell whoever looks after Tawjih.");
    case ErrorCode::WrongPassword:
        return QT_TRANSLATE_NOOP("ErrorText", "The name or the password is not right.");
    case ErrorCode::WeakPassword:
        return QT_TRANSLATE_NOOP("ErrorText", "This password is too easy to guess. Use at least 12 characters: four "
                                              "unrelated words are good and easy to remember.");
    case ErrorCode::SlotsDamaged:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The desk's key file is damaged in both copies. The records themselves are "
                                 "not touched. Restore the key file from a backup.");
    case ErrorCode::NotAllowed:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "Your role does not include this. Nothing was changed. Ask a supervisor or "
                                 "the administrator.");
    case ErrorCode::LastAdministrator:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The last administrator stays. Nothing was changed. Name another one first.");
    case ErrorCode::RecoveryCodeWrong:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "This is not the recovery code of this desk. Check each group against the "
                                 "printed sheet.");
    case ErrorCode::Invalid:
        return QT_TRANSLATE_NOOP("ErrorText", "Some fields need your attention. Nothing was saved yet.");
    case ErrorCode::ConsentMissing:
        return QT_TRANSLATE_NOOP("ErrorText", "The person has not consented to share data with this recipient. Nothing "
                                              "was sent. Record the consent first.");
    case ErrorCode::AuthorisationMissing:
        return QT_TRANSLATE_NOOP("ErrorText", "The desk has no number of the CNDP, and without it nothing with names "
                                              "leaves the desk. Nothing was written. Enter the number in Settings, or "
                                              "choose an export without names.");
    case ErrorCode::TransitionRefused:
        return QT_TRANSLATE_NOOP("ErrorText", "This step is not possible from the present status. Nothing was changed. "
                                              "Refresh to see where it stands.");
    case ErrorCode::SeatsTaken:
        return QT_TRANSLATE_NOOP("ErrorText", "All places of this intake are taken. Nothing was changed. Release one, "
                                              "put the person on the waiting list, or correct the places in the "
                                              "catalogue.");
    case ErrorCode::QuotaReached:
        return QT_TRANSLATE_NOOP("ErrorText", "The places for foreigners of this intake are taken. Nothing was "
                                              "changed. Put the person on the waiting list, or correct the quota in "
                                              "the catalogue.");
    case ErrorCode::OthersWaitFirst:
        return QT_TRANSLATE_NOOP("ErrorText", "Somebody else has waited longer for this place. Nothing was changed. "
                                              "Offer it to the next on the waiting list.");
    case ErrorCode::FileUnreadable:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "This file cannot be read. Nothing was taken in. Check that it exists and "
                                 "that you may open it.");
    case ErrorCode::TooManyAttempts:
    case ErrorCode::FileMalformed:
        break;
    }
    return nullptr;
}

} // namespace

QString errorText(const Error& error) {
    if (error.detail == restrictedDetail && error.code == ErrorCode::NotAllowed)
        return text(QT_TRANSLATE_NOOP("ErrorText", "This case is restricted, and not open to you. Nothing was changed. "
                                                   "Open it from the list of persons with a reason, or ask its advisor "
                                                   "or a supervisor."));
    if (error.detail == restrictedDetail && error.code == ErrorCode::TransitionRefused)
        return text(QT_TRANSLATE_NOOP("ErrorText",
                                      "The case of one of the two is restricted. Nothing was changed. Lift "
                                      "the restriction first."));
    if (const char* source = sourceOf(error.code))
        return text(source);
    return error.code == ErrorCode::TooManyAttempts ? waitText(error.detail) : malformedText(error.detail);
}

QString problemText(FieldProblem::Kind kind) {
    switch (kind) {
    case FieldProblem::Kind::Missing:
        return text(QT_TRANSLATE_NOOP("ErrorText", "This is needed."));
    case FieldProblem::Kind::Malformed:
        return text(QT_TRANSLATE_NOOP("ErrorText", "This is not written as expected."));
    case FieldProblem::Kind::OutOfRange:
        return text(QT_TRANSLATE_NOOP("ErrorText", "This value is too low or too high."));
    case FieldProblem::Kind::Unknown:
        return text(QT_TRANSLATE_NOOP("ErrorText", "Choose one from the list."));
    case FieldProblem::Kind::InFuture:
        return text(QT_TRANSLATE_NOOP("ErrorText", "This date is still to come."));
    case FieldProblem::Kind::TooLong:
        return text(QT_TRANSLATE_NOOP("ErrorText", "This is too long."));
    case FieldProblem::Kind::NotUnique:
        return text(QT_TRANSLATE_NOOP("ErrorText", "This is already in use."));
    case FieldProblem::Kind::Contradiction:
        return text(QT_TRANSLATE_NOOP("ErrorText", "This contradicts another field."));
    }
    return {};
}

} // namespace tawjih::ui
