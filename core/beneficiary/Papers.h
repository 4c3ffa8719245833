#pragma once

#include "core/beneficiary/Beneficiary.h"

#include <optional>
#include <vector>

namespace tawjih {

/// How soon a paper ends: the steps at which domain.md alerts.
enum class PaperAlert { Expired, Within30, Within60, Within90 };

template <>
struct Codes<PaperAlert> {
    static constexpr CodeEntry<PaperAlert> entries[] = {
        {PaperAlert::Expired, "expired", QT_TRANSLATE_NOOP("Codes", "expired")},
        {PaperAlert::Within30, "within_30", QT_TRANSLATE_NOOP("Codes", "ends within 30 days")},
        {PaperAlert::Within60, "within_60", QT_TRANSLATE_NOOP("Codes", "ends within 60 days")},
        {PaperAlert::Within90, "within_90", QT_TRANSLATE_NOOP("Codes", "ends within 90 days")},
    };
};

/// A paper whose last day of validity is known.
struct DatedPaper {
    DocumentKind document = DocumentKind::ResidenceTitle;
    QDate expiresOn;
    bool operator==(const DatedPaper&) const = default;
};

/// When papers end. Pure.
namespace Papers {

/// The first day of alerting is this many days before a paper ends.
inline constexpr int alertDays = 90;

/// The dated papers that a person holds or held, the earliest end first. The residence title ends when the person's
/// file says so, whatever the list of documents says.
[[nodiscard]] std::vector<DatedPaper> dated(const Beneficiary& person);

/// Nothing while there is time. A paper is valid on its last day.
[[nodiscard]] std::optional<PaperAlert> alertOn(QDate expiresOn, QDate today);

} // namespace Papers
} // namespace tawjih
