#include "core/beneficiary/Papers.h"

#include <algorithm>

namespace tawjih::Papers {

std::vector<DatedPaper> dated(const Beneficiary& person) {
    std::vector<DatedPaper> papers;
    if (person.residenceExpiresOn)
        papers.push_back({DocumentKind::ResidenceTitle, *person.residenceExpiresOn});
    for (const DocumentState& document : person.documents) {
        const bool had = document.status == DocumentStatus::Held || document.status == DocumentStatus::Expired;
        const bool said = document.kind == DocumentKind::ResidenceTitle && person.residenceExpiresOn;
        if (had && !said && document.expiresOn)
            papers.push_back({document.kind, *document.expiresOn});
    }
    std::ranges::stable_sort(papers, {}, &DatedPaper::expiresOn);
    return papers;
}

std::optional<PaperAlert> alertOn(QDate expiresOn, QDate today) {
    const qint64 left = today.daysTo(expiresOn);
    if (left < 0)
        return PaperAlert::Expired;
    if (left <= 30)
        return PaperAlert::Within30;
    if (left <= 60)
        return PaperAlert::Within60;
    return left <= alertDays ? std::optional(PaperAlert::Within90) : std::nullopt;
}

} // namespace tawjih::Papers
