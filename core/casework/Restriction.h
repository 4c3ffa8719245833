#pragma once

#include "core/base/Codes.h"
#include "core/base/Id.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace tawjih {

/// Why somebody opens a case that is not open to them.
enum class GlassKind { Safety, Medical, Absence, Other };

template <>
struct Codes<GlassKind> {
    static constexpr CodeEntry<GlassKind> entries[] = {
        {GlassKind::Safety, "safety", QT_TRANSLATE_NOOP("Codes", "Safety of the person")},
        {GlassKind::Medical, "medical", QT_TRANSLATE_NOOP("Codes", "Medical emergency")},
        {GlassKind::Absence, "absence", QT_TRANSLATE_NOOP("Codes", "Absence of the advisor")},
        {GlassKind::Other, "other", QT_TRANSLATE_NOOP("Codes", "Another reason")},
    };
};

/// That a case is open to a few: its named readers, and supervisors.
struct Restriction {
    CaseId file;
    QString reason;
    std::vector<UserId> readers; ///< beside supervisors
    QDateTime recordedAt;
    UserId recordedBy;
    bool operator==(const Restriction&) const = default;
};

/// A restricted case that was opened by somebody to whom it is not open.
struct GlassOpening {
    GlassOpeningId id;
    BeneficiaryId person;
    QString number; ///< of the case
    UserId user;
    QString userName;
    QDateTime openedAt;
    QDateTime endsAt;
    GlassKind kind = GlassKind::Safety;
    QString reason;
    std::optional<QDateTime> seenAt; ///< by a supervisor
    QString seenBy;                  ///< their name
    bool operator==(const GlassOpening&) const = default;
};

/// How a case stands to whoever asks.
struct CaseStanding {
    bool restricted = false;
    bool mayRead = true;                      ///< as a named reader, as a supervisor, or by the glass
    std::optional<QDateTime> glassUntil = {}; ///< read by the glass, until then
    bool operator==(const CaseStanding&) const = default;
};

} // namespace tawjih
