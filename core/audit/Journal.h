#pragma once

#include "core/audit/ActionFamily.h"
#include "core/audit/AuditTrail.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace tawjih {

namespace audit {

/// Which entries of the journal somebody looks for; unset means all.
struct JournalFilter {
    QDate from;  ///< the desk's calendar day, itself included; invalid: from the first entry
    QDate until; ///< itself included; invalid: to the newest
    std::optional<UserId> user;
    std::optional<ActionFamily> family;
    QString caseNumber; ///< "CAS-2026-00421": all that was done about that person
    bool operator==(const JournalFilter&) const = default;
};

/// One entry as people read it. It names colleagues, and the person it is about by the number of their case alone.
struct JournalLine {
    qint64 sequence = 0;
    QDateTime at; ///< UTC; invalid where somebody wrote something else there
    UserId user;
    QString userName; ///< empty: no such account
    QString roles;    ///< codes, as vault::toCodes
    QString action;   ///< code; one that a later version wrote has no label here
    QString subjectKind;
    QString caseNumber;   ///< of the person it is about; empty: of nobody, or of somebody who was erased
    BeneficiaryId person; ///< null in the same cases
    qint64 count = 0;     ///< how many records it stands for
    QByteArray seal;      ///< the entry's MAC
    bool operator==(const JournalLine&) const = default;
};

/// An account whose entries can be looked for.
struct JournalUser {
    UserId id;
    QString name;
    bool operator==(const JournalUser&) const = default;
};

[[nodiscard]] inline bool operator==(const Verification& a, const Verification& b) {
    return a.finding == b.finding && a.entries == b.entries && a.sequence == b.sequence;
}

/// The last walk along the whole journal.
struct PastVerification {
    Verification found;
    QDateTime at;
    UserId by;
    QString byName;
    bool operator==(const PastVerification&) const = default;
};

} // namespace audit

template <>
struct Codes<audit::Verification::Finding> {
    using F = audit::Verification::Finding;
    static constexpr CodeEntry<F> entries[] = {
        {F::Intact, "intact", QT_TRANSLATE_NOOP("Codes", "Intact")},
        {F::Broken, "broken", QT_TRANSLATE_NOOP("Codes", "Changed")},
        {F::TailCut, "tail_cut", QT_TRANSLATE_NOOP("Codes", "End missing")},
        {F::AnchorMismatch, "anchor_mismatch", QT_TRANSLATE_NOOP("Codes", "Not the one written here")},
        {F::AnchorMissing, "anchor_missing", QT_TRANSLATE_NOOP("Codes", "End not proved")},
    };
};

} // namespace tawjih
