#pragma once

#include "core/rights/ConsentEnd.h"
#include "core/rights/RightsQuery.h"
#include "core/rights/RightsRequest.h"

#include <QMap>

namespace tawjih {

class ConsentService;

namespace rights {

/// The register of requests about personal data: recorded by whoever receives them (EditCases), answered by who answers
/// for the desk (AnswerRights). Reading needs ReadCases.
class RightsService {
public:
    RightsService(const ServiceContext& context, ConsentService& consents) : m_context(context), m_consents(consents) {}

    /// Within how many clear days each kind is answered.
    [[nodiscard]] Result<QMap<RightsKind, int>> days() const;
    /// Needs ManageDesk. Error Invalid (the kind's code) outside RightsRules.
    [[nodiscard]] Status setDays(const QMap<RightsKind, int>& days);

    // A restricted case keeps its requests to its readers: find, ofPerson and the answers are NotAllowed to others, in
    // the list they see the number, the kind and the day. Anybody at the desk may take a request down.

    /// Stores a new request (null id), with its last day. Errors: NotAllowed, NotFound, Invalid.
    [[nodiscard]] Result<RightsRequest> record(RightsRequest request);

    /// Grants it. An opposition is written into the ledger of consents: each purpose it names counts as objected to
    /// from now on, sharing with every centre that had a consent, and what `effects` names ends. A rectification closes
    /// with the version of the person that corrected them: TransitionRefused where nobody has since the request was
    /// recorded. An erasure is granted by ErasureService alone, a withdrawal by WithdrawalService or once the consents
    /// it names hold no more (TransitionRefused until then). Errors: NotAllowed, NotFound, Conflict.
    [[nodiscard]] Result<RightsRequest> grant(const RightsRequest& shown);
    /// Refuses it, with the reason that the person is told. Errors: as above, Invalid (`reason`).
    [[nodiscard]] Result<RightsRequest> refuse(const RightsRequest& shown, const QString& reason);

    /// What granting an opposition would end today; of other kinds nothing. Errors: NotAllowed, NotFound.
    [[nodiscard]] Result<WithdrawalEffects> effects(const RightsRequest& shown);

    [[nodiscard]] Result<RightsRequest> find(RightsRequestId id);
    /// The latest first.
    [[nodiscard]] Result<std::vector<RightsRequest>> ofPerson(BeneficiaryId person);
    /// What is open first, what is due first; then the latest answers.
    [[nodiscard]] Result<std::vector<RightsRow>> list(const RightsQuery& query);
    /// Open requests that are overdue, and those that soon will be.
    [[nodiscard]] Result<RightsDue> due(QDate today);

private:
    [[nodiscard]] Result<RightsRequest> answer(const RightsRequest& shown, RightsState state, const QString& reason);
    [[nodiscard]] Status carryOut(RightsRequest& request);
    [[nodiscard]] Status object(const RightsRequest& request);
    [[nodiscard]] Status requireEnded(const RightsRequest& request);

    ServiceContext m_context;
    ConsentService& m_consents;
};

} // namespace rights
} // namespace tawjih
