#include "ui/audit/FindingText.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"

#include <QCoreApplication>

namespace tawjih::ui {

namespace {

struct FindingWords {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

} // namespace

QString findingText(const audit::Verification& verification) {
    using Finding = audit::Verification::Finding;
    const QString at = number(verification.sequence);
    switch (verification.finding) {
    case Finding::Intact:
        return FindingWords::tr(
            "The journal is intact: %n entries, none changed, missing or out of order, up to the newest "
            "that was written.",
            nullptr, static_cast<int>(verification.entries));
    case Finding::Broken:
        return FindingWords::tr(
                   "The journal was changed at entry %1: an entry was edited, taken out or moved there by "
                   "somebody who wrote into the desk’s file. The entries before it are proved, those from it on "
                   "are not. Keep a copy of the whole folder as it is, tell whoever answers for the desk, and "
                   "compare with the newest backup.")
            .arg(at);
    case Finding::TailCut:
        return FindingWords::tr(
                   "The end of the journal is missing: entry %1 was written, and is no longer there. Entries "
                   "were cut off, or an older copy of the desk was put back; what was done after it may be lost "
                   "too. The entries that are there are proved. Keep a copy of the folder as it is, and compare "
                   "with the newest backup before anybody goes on working.")
            .arg(at);
    case Finding::AnchorMismatch:
        return FindingWords::tr(
                   "At entry %1 the journal is not the one that was written here: its end was replaced, or an "
                   "older copy of the desk was put back and used. The entries follow one another, but the last "
                   "ones are not proved. Keep a copy of the folder as it is, tell whoever answers for the desk, "
                   "and compare with the newest backup.")
            .arg(at);
    case Finding::AnchorMissing:
        return FindingWords::tr(
            "The entries follow one another, but the file beside the desk that says where the journal "
            "ends (audit.anchor) is missing or damaged: that no entry is missing at the end cannot be "
            "proved. Nothing is lost by that. Check that the newest entries are the ones you expect; the "
            "next entry writes the file again.");
    }
    return {};
}

Tone findingTone(audit::Verification::Finding finding) {
    using Finding = audit::Verification::Finding;
    switch (finding) {
    case Finding::Intact:
        return Tone::Good;
    case Finding::AnchorMissing:
        return Tone::Warning;
    case Finding::Broken:
    case Finding::TailCut:
    case Finding::AnchorMismatch:
        break;
    }
    return Tone::Danger;
}

QString verificationText(const audit::PastVerification& verification) {
    const QDateTime at = verification.at.toLocalTime();
    const QString said = FindingWords::tr("Verified on %1 at %2 by %3.", "a day, a time, a colleague")
                             .arg(dateText(at.date()), timeText(at.time()), isolate(verification.byName));
    return said + QLatin1Char(' ') + findingText(verification.found);
}

} // namespace tawjih::ui
