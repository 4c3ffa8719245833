#pragma once

#include "core/audit/ServiceContext.h"
#include "core/letter/LetterFacts.h"

#include <functional>
#include <span>

namespace tawjih {

class BeneficiaryService;
class CaseService;
class CatalogueService;
class ConsentService;
class ReferralService;
class SessionService;

/// One letter that somebody wants.
struct LetterRequest {
    BeneficiaryId person;
    ReferralId referral; ///< for LetterKind::Referral
    SessionId session;   ///< the appointment or visit; null: the one nearest to hand (LetterService::prepare)
    LetterForm form;
    std::map<Placeholder, QString> typed; ///< stands before what is on record
    bool operator==(const LetterRequest&) const = default;
};

/// A letter put together, not yet handed over.
struct LetterDraft {
    LetterRequest request;
    LetterFacts facts;
    LetterContent content; ///< with its reference, and with what keeps it from being made
    bool operator==(const LetterDraft&) const = default;
};

/// Letters: put together, looked at, handed over. The letter is never kept, only that there was one (the ledger) and
/// its reference.
class LetterService {
public:
    struct Needs {
        BeneficiaryService& persons;
        CaseService& cases;
        SessionService& sessions;
        CatalogueService& catalogue;
        ReferralService& referrals;
        ConsentService& consents;
    };
    LetterService(const ServiceContext& context, const Needs& needs) : m_context(context), m_needs(needs) {}

    /// Puts a letter together with a new reference. Without a session in the request an appointment takes the next to
    /// come, any other kind the last one held. What is missing is in `content.problems`, never an error. Needs
    /// ReadCases; reading the person's file is recorded. Errors: NotAllowed, NotFound, Invalid (the form).
    [[nodiscard]] Result<LetterDraft> prepare(const LetterRequest& request);

    /// The same letter, reference included, in another form or with other typed texts, without reading the file again.
    /// What it is about (kind, referral, session) stays: `prepare` another for that. Errors: NotAllowed, Invalid.
    [[nodiscard]] Result<LetterDraft> rework(LetterDraft draft, const LetterForm& form,
                                             const std::map<Placeholder, QString>& typed) const;

    /// `prepare` for many, all or none; nothing but the reading is recorded. `progress(done, total)` returning false
    /// cancels (Error Cancelled).
    [[nodiscard]] Result<std::vector<LetterDraft>> prepareAll(std::span<const LetterRequest> requests,
                                                              const std::function<bool(int, int)>& progress = {});

    /// Whether the person's consent lets this letter go where it goes: to a centre only with the consent to share with
    /// it. Error ConsentMissing.
    [[nodiscard]] Status mayIssue(const LetterDraft& draft);

    /// Hands letters over: `deliver` writes the file or prints, and the ledger and the journal say so; when `deliver`
    /// fails nothing was issued. Needs EditCases. Errors: NotAllowed, ConsentMissing, Invalid (a letter with problems),
    /// or what `deliver` returned.
    [[nodiscard]] Status issue(std::span<const LetterDraft> drafts, const std::function<Status()>& deliver);

    /// The letter that carries this reference, or nothing. Needs ReadCases.
    [[nodiscard]] Result<std::optional<IssuedLetter>> find(const LetterReference& reference) const;
    /// Newest first. Needs ReadCases.
    [[nodiscard]] Result<std::vector<IssuedLetter>> ofBeneficiary(const BeneficiaryId& person) const;

    /// The text in use: the desk's own, else the shipped one. Needs ReadCatalogue.
    [[nodiscard]] Result<LetterTemplate> textOf(LetterKind kind, Language language) const;
    /// Keeps the desk's own text. Needs EditCatalogue. Errors: Invalid (LetterMarkup::check; `problems` name "title" or
    /// "body"), Conflict (changed since it was read).
    [[nodiscard]] Result<LetterTemplate> save(LetterTemplate text);
    /// Back to the shipped text. Needs EditCatalogue. Errors: Conflict.
    [[nodiscard]] Result<LetterTemplate> restoreShipped(const LetterTemplate& shown);

    /// A preview of a text with invented data.
    [[nodiscard]] Result<LetterContent> sample(const LetterTemplate& text, LetterPaper paper) const;

private:
    [[nodiscard]] Status compose(LetterDraft& draft) const;
    [[nodiscard]] Result<LetterFacts> factsOf(const LetterRequest& request);
    [[nodiscard]] Status addReferral(LetterFacts& facts, const ReferralId& id);
    [[nodiscard]] Status addSession(LetterFacts& facts, const LetterRequest& request);
    [[nodiscard]] Result<LetterReference> freshReference() const;

    ServiceContext m_context;
    Needs m_needs;
};

} // namespace tawjih
