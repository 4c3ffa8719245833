#include "core/letter/LetterService.h"

#include "core/beneficiary/BeneficiaryService.h"
#include "core/casework/CaseAccess.h"
#include "core/casework/CaseService.h"
#include "core/casework/SessionService.h"
#include "core/catalogue/CatalogueService.h"
#include "core/consent/ConsentService.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/letter/LetterRepository.h"
#include "core/letter/LetterWords.h"
#include "core/referral/ReferralService.h"

#include <algorithm>

namespace tawjih {

namespace {

using vault::Permission;

Status checkForm(const LetterRequest& request) {
    const std::vector<Language>& languages = request.form.languages;
    const bool wellFormed = languages.size() == 1 || (languages.size() == 2 && languages[0] != languages[1]);
    if (!wellFormed)
        return fail(Error{ErrorCode::Invalid, {}, {{QStringLiteral("languages"), FieldProblem::Kind::Malformed}}});
    if (request.form.kind == LetterKind::Referral && request.referral.isNull())
        return fail(Error{ErrorCode::Invalid, {}, {{QStringLiteral("referral"), FieldProblem::Kind::Missing}}});
    return {};
}

/// Which session a letter is about when nobody said.
const CounsellingSession* nearest(const std::vector<CounsellingSession>& newestFirst, LetterKind kind,
                                  const QDateTime& now) {
    const CounsellingSession* chosen = nullptr;
    for (const CounsellingSession& session : newestFirst) {
        const bool toCome = session.attendance == Attendance::Unknown && session.heldAt >= now;
        if (kind == LetterKind::Appointment && toCome)
            chosen = &session; // the last seen is the next to come
        if (kind != LetterKind::Appointment && session.attendance == Attendance::Seen)
            return &session;
    }
    return chosen;
}

} // namespace

Result<LetterDraft> LetterService::prepare(const LetterRequest& request) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY(checkForm(request));
    LetterDraft draft{request, {}, {}};
    TRY_ASSIGN(draft.facts, factsOf(request));
    TRY(compose(draft));
    return draft;
}

Result<LetterDraft> LetterService::rework(LetterDraft draft, const LetterForm& form,
                                          const std::map<Placeholder, QString>& typed) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    if (form.kind != draft.request.form.kind)
        return fail(ErrorCode::Invalid, QStringLiteral("kind"));
    draft.request.form = form;
    TRY(checkForm(draft.request));
    draft.request.typed = typed;
    draft.facts.typed = typed;
    TRY(compose(draft));
    return draft;
}

Status LetterService::compose(LetterDraft& draft) const {
    std::vector<LetterTemplate> templates;
    for (const Language language : draft.request.form.languages) {
        TRY_ASSIGN(LetterTemplate text, textOf(draft.request.form.kind, language));
        templates.push_back(std::move(text));
    }
    draft.content = composeLetter(draft.request.form, draft.facts, templates);
    return {};
}

Result<std::vector<LetterDraft>> LetterService::prepareAll(std::span<const LetterRequest> requests,
                                                           const std::function<bool(int, int)>& progress) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    // One transaction for what reading writes into the journal.
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    std::vector<LetterDraft> drafts;
    for (const LetterRequest& request : requests) {
        TRY_ASSIGN(LetterDraft draft, prepare(request));
        drafts.push_back(std::move(draft));
        if (progress && !progress(static_cast<int>(drafts.size()), static_cast<int>(requests.size())))
            return fail(ErrorCode::Cancelled);
    }
    TRY(transaction.commit());
    return drafts;
}

Status LetterService::mayIssue(const LetterDraft& draft) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    if (!draft.facts.establishment)
        return {};
    return m_needs.consents.mayShare(draft.request.person, draft.facts.establishment->id, m_context.clock.today());
}

Status LetterService::issue(std::span<const LetterDraft> drafts, const std::function<Status()>& deliver) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    LetterRepository repository(m_context.db);
    for (const LetterDraft& draft : drafts) {
        if (!draft.content.problems.empty() || draft.content.columns.empty())
            return fail(ErrorCode::Invalid, QStringLiteral("letter"));
        TRY(mayIssue(draft));
        const IssuedLetter letter{LetterId::create(m_context.clock),
                                  m_context.clock.now(),
                                  m_context.actor.id,
                                  draft.request.person,
                                  draft.request.referral,
                                  draft.request.form,
                                  draft.content.reference};
        TRY(repository.insert(letter));
        TRY(m_context.audit.record(audit::Action::LetterIssued, letter.id));
    }
    TRY(deliver());
    return transaction.commit();
}

Result<std::optional<IssuedLetter>> LetterService::find(const LetterReference& reference) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY_ASSIGN(auto letter, LetterRepository(m_context.db).find(reference));
    if (letter)
        TRY(CaseAccess(m_context).require(letter->beneficiary));
    return letter;
}

Result<std::vector<IssuedLetter>> LetterService::ofBeneficiary(const BeneficiaryId& person) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY(CaseAccess(m_context).require(person));
    return LetterRepository(m_context.db).ofBeneficiary(person);
}

Result<LetterTemplate> LetterService::textOf(LetterKind kind, Language language) const {
    TRY(vault::require(m_context.actor, Permission::ReadCatalogue));
    TRY_ASSIGN(const auto edited, LetterRepository(m_context.db).edited(kind, language));
    return edited ? *edited : shippedTemplate(kind, language);
}

Result<LetterTemplate> LetterService::save(LetterTemplate text) {
    TRY(vault::require(m_context.actor, Permission::EditCatalogue));
    Error error{ErrorCode::Invalid, {}, {}};
    for (const LetterProblem& problem : LetterMarkup::check(text))
        error.problems.push_back({problem.line == 0 ? QStringLiteral("title") : QStringLiteral("body"),
                                  problem.kind == LetterProblem::Kind::EmptyText ? FieldProblem::Kind::Missing
                                                                                 : FieldProblem::Kind::Malformed});
    if (!error.problems.empty())
        return fail(error);

    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    LetterRepository repository(m_context.db);
    TRY_ASSIGN(const auto stored, repository.edited(text.kind, text.language));
    if ((stored ? stored->id : LetterTemplateId()) != text.id ||
        (stored && stored->stamp.version != text.stamp.version))
        return fail(ErrorCode::Conflict);
    if (!stored)
        text.id = LetterTemplateId::create(m_context.clock);
    text.stamp = {stored ? stored->stamp.version + 1 : 1, m_context.clock.now(), m_context.actor.id};
    TRY(stored ? repository.update(text) : repository.insert(text));
    TRY(m_context.audit.record(audit::Action::LetterTemplateChanged, text.id));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Catalogue, text.id.uuid());
    return text;
}

Result<LetterTemplate> LetterService::restoreShipped(const LetterTemplate& shown) {
    TRY(vault::require(m_context.actor, Permission::EditCatalogue));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    LetterRepository repository(m_context.db);
    TRY_ASSIGN(const auto stored, repository.edited(shown.kind, shown.language));
    if (stored) {
        if (stored->id != shown.id || stored->stamp.version != shown.stamp.version)
            return fail(ErrorCode::Conflict);
        TRY(repository.remove(*stored, m_context.clock.now()));
        TRY(m_context.audit.record(audit::Action::LetterTemplateChanged, stored->id));
    }
    TRY(transaction.commit());
    if (stored)
        m_context.changes.notify(ChangeKind::Catalogue, stored->id.uuid());
    return shippedTemplate(shown.kind, shown.language);
}

Result<LetterContent> LetterService::sample(const LetterTemplate& text, LetterPaper paper) const {
    TRY(vault::require(m_context.actor, Permission::ReadCatalogue));
    TRY_ASSIGN(const vault::DeskIdentity desk, vault::storedIdentity(m_context.db));
    const LetterForm form{text.kind, {text.language}, paper, false};
    return composeLetter(form, sampleFacts(desk, m_context.clock.today()), {text});
}

Result<LetterFacts> LetterService::factsOf(const LetterRequest& request) {
    LetterFacts facts;
    TRY_ASSIGN(facts.desk, vault::storedIdentity(m_context.db));
    TRY_ASSIGN(facts.reference, freshReference());
    facts.date = m_context.clock.today();
    facts.typed = request.typed;
    TRY_ASSIGN(facts.person, m_needs.persons.find(request.person));
    TRY_ASSIGN(const CaseFile file, m_needs.cases.find(request.person));
    facts.caseNumber = file.number;
    facts.advisor = m_context.actor.name;
    if (!file.advisor.isNull()) {
        TRY_ASSIGN(facts.advisor, m_needs.cases.userName(file.advisor));
    }
    if (request.form.kind == LetterKind::Referral)
        TRY(addReferral(facts, request.referral));
    else
        TRY(addSession(facts, request));
    return facts;
}

Status LetterService::addReferral(LetterFacts& facts, const ReferralId& id) {
    TRY_ASSIGN(const Referral referral, m_needs.referrals.find(id));
    if (referral.beneficiary != facts.person.id)
        return fail(ErrorCode::NotFound, QStringLiteral("referral"));
    TRY_ASSIGN(facts.establishment, m_needs.catalogue.find(referral.establishment));
    if (!referral.programme.isNull()) {
        TRY_ASSIGN(facts.programme, m_needs.catalogue.find(referral.programme));
    }
    if (!referral.intake.isNull()) {
        TRY_ASSIGN(const Intake intake, m_needs.catalogue.find(referral.intake));
        facts.intakeStart = intake.startsOn;
    }
    facts.answerBy = referral.expiresOn;
    facts.message = referral.message;
    TRY_ASSIGN(facts.advisor, m_needs.cases.userName(referral.advisor));
    return {};
}

Status LetterService::addSession(LetterFacts& facts, const LetterRequest& request) {
    if (!request.session.isNull()) {
        TRY_ASSIGN(facts.session, m_needs.sessions.find(request.session));
        if (facts.session->beneficiary != request.person)
            return fail(ErrorCode::NotFound, QStringLiteral("session"));
    } else {
        TRY_ASSIGN(const auto sessions, m_needs.sessions.ofBeneficiary(request.person));
        if (const auto* session = nearest(sessions, request.form.kind, m_context.clock.now()))
            facts.session = *session;
    }
    if (facts.session) {
        TRY_ASSIGN(facts.advisor, m_needs.cases.userName(facts.session->advisor));
    }
    return {};
}

Result<LetterReference> LetterService::freshReference() const {
    const LetterRepository repository(m_context.db);
    for (;;) {
        const LetterReference reference = LetterReference::random();
        TRY_ASSIGN(const auto taken, repository.find(reference));
        if (!taken)
            return reference;
    }
}

} // namespace tawjih
