#pragma once

#include "core/audit/ServiceContext.h"
#include "core/beneficiary/BeneficiaryService.h"
#include "core/casework/ListingService.h"
#include "core/casework/Plan.h"
#include "core/catalogue/CatalogueService.h"
#include "core/guidance/OfferStock.h"
#include "core/guidance/WhatIf.h"

#include <functional>
#include <memory>

namespace tawjih {

/// What one person can enter, best first.
struct PersonMatches {
    Seeker seeker; ///< with what was tried
    std::shared_ptr<const OfferStock> stock;
    std::vector<Match> matches;
};

/// A person for whom an intake may be something.
struct FittingPerson {
    PersonLine person;
    Assessment assessment;   ///< Eligible or EligibleIf
    std::optional<int> wish; ///< its rank from 1
    bool operator==(const FittingPerson&) const = default;
};

struct FittingPersons {
    std::vector<FittingPerson> best; ///< no more than asked for
    int fitting = 0;                 ///< how many in all
    int looked = 0;                  ///< open cases that were looked at
};

/// Admission rules, and who can enter which training by them. Rules need ReadCatalogue to see and EditCatalogue to
/// change; matching needs ReadCases.
class GuidanceService {
public:
    GuidanceService(const ServiceContext& context, const CatalogueService& catalogue, BeneficiaryService& persons,
                    ListingService& listing);
    GuidanceService(const GuidanceService&) = delete;
    GuidanceService& operator=(const GuidanceService&) = delete;

    [[nodiscard]] Result<std::vector<AdmissionRule>> rules(CatalogueScope scope = CatalogueScope::Active) const;
    /// Errors: NotFound.
    [[nodiscard]] Result<AdmissionRule> find(const AdmissionRuleId& id) const;
    /// Adds a rule (null id) or changes it, and returns it as stored. Errors: Invalid (AdmissionRuleRules), Conflict
    /// (changed since it was read), NotFound.
    [[nodiscard]] Result<AdmissionRule> save(AdmissionRule rule);
    /// After how long the desk wants rules verified again.
    [[nodiscard]] StalenessDelays stalenessDelays() const { return m_catalogue.stalenessDelays(); }
    /// Writes the shipped rules into a new desk; what is there already is left alone. Returns how many were added.
    [[nodiscard]] Result<int> seedRules();

    /// What became of those who began before, counted today on a worker: `offers` counts it itself where nobody did, at
    /// 100,000 persons for a quarter of a second.
    void takePast(CompletionTable past);

    /// Everything that is offered today. Made once and kept until the catalogue, a seat or the day changes. What became
    /// of those who began before is counted once a day.
    [[nodiscard]] Result<std::shared_ptr<const OfferStock>> offers();

    /// What a person can enter, also with facts that are only tried. Reads the file, which the journal notes.
    [[nodiscard]] Result<PersonMatches> matchesFor(const BeneficiaryId& person, const WhatIf& whatIf = {});

    /// Whether the actor may see what persons can enter.
    [[nodiscard]] bool mayMatch() const { return vault::permits(m_context.actor.roles, vault::Permission::ReadCases); }
    /// What the file of a person says to a rule today. Reads the file, which the journal notes.
    [[nodiscard]] Result<Facts> factsOfPerson(const BeneficiaryId& person);

    /// The same for a file that the caller has read.
    [[nodiscard]] Result<PersonMatches> matchesFor(const Beneficiary& file, const WhatIf& whatIf = {});

    /// The documents that the rules of the programmes chosen in a plan speak of, in the order of the choices.
    [[nodiscard]] Result<std::vector<DocumentKind>> documentsAskedBy(const Plan& plan);

    /// Whose open case fits an intake: eligible before eligible-if with the shortest list, then the dearest wish, then
    /// who waits longest. Looks at every open case: call it on a worker's services. The journal notes a list with as
    /// many names. `progress(done, total)` in open cases returning false cancels. Errors: NotFound (the intake is no
    /// longer offered), Cancelled.
    [[nodiscard]] Result<FittingPersons> personsFor(const IntakeId& intake, int limit,
                                                    const std::function<bool(qint64, qint64)>& progress = {});

private:
    [[nodiscard]] Result<qint64> openCases() const;
    [[nodiscard]] Result<std::map<IntakeId, SeatsLeft>> seatsLeft(const std::vector<Intake>& intakes) const;

    ServiceContext m_context;
    const CatalogueService& m_catalogue;
    BeneficiaryService& m_persons;
    ListingService& m_listing;
    std::shared_ptr<const OfferStock> m_stock;
    std::optional<CompletionTable> m_past;
    QDate m_pastOn;     ///< the day on which it was counted
    QObject m_listener; ///< ends the connection to the notifier with this
};

} // namespace tawjih
