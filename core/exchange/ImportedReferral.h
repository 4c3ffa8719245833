#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/exchange/RowCells.h"
#include "core/referral/ReferralService.h"

#include <QHash>

namespace tawjih::exchange {

/// The catalogue by folded names in all three languages.
class CatalogueNames {
public:
    CatalogueNames(const std::vector<Provider>& providers, const std::vector<Establishment>& establishments,
                   const std::vector<Programme>& programmes);

    /// The one establishment of that name, or the only one of the provider of that name.
    [[nodiscard]] std::optional<EstablishmentId> establishment(const QString& name) const;
    [[nodiscard]] std::optional<ProgrammeId> programme(EstablishmentId establishment, const QString& name) const;

private:
    QHash<QString, std::vector<EstablishmentId>> m_establishments;
    QHash<QString, ProgrammeId> m_programmes; ///< by establishment and name
};

/// A row of a list of referrals, read. `record.referral.beneficiary` waits for whom `person` names. Required: the
/// person, the training centre and the day of the referral.
struct ImportedReferral {
    QString person;
    ReferralRecord record;
    RowFindings findings;
};

/// Builds the referral by the steps that lead to its present state, so that no state comes in that the desk itself
/// could not reach. A step whose day the file does not have gets the day of the next one that it has.
/// \param advisor whose referrals they become
[[nodiscard]] ImportedReferral readReferral(RowCells cells, const CatalogueNames& catalogue, UserId advisor,
                                            const ReferralDelays& delays);

} // namespace tawjih::exchange
