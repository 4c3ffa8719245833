#include "app/DuplicateWatch.h"

#include "core/identity/DuplicateService.h"

namespace tawjih {

using identity::DuplicateService;

void DuplicateWatch::follow(ChangeKind kind) {
    if (kind == ChangeKind::Beneficiary || kind == ChangeKind::Everything)
        m_isStale = true;
}

Result<DuplicateWatch::Gate> DuplicateWatch::enter(const ServiceContext& context, const Cancelled& cancelled) {
    using namespace std::chrono_literals;
    Gate gate(m_gate, std::defer_lock);
    while (!gate.try_lock_for(20ms))
        if (cancelled && cancelled())
            return fail(ErrorCode::Cancelled);
    if (cancelled)
        context.db.setProgressHandler(cancelled);
    // Before reading: what is committed meanwhile is heard of afterwards, and read once more.
    const bool wasStale = m_isStale.exchange(false);
    bool isWhole = m_people != nullptr;
    if (isWhole && wasStale) {
        const auto caughtUp = m_people->catchUp(context);
        if (!caughtUp) {
            m_isStale = true;
            return fail(caughtUp.error());
        }
        isWhole = *caughtUp;
    }
    if (!isWhole) {
        m_people.reset(); // never two in memory
        m_isLoaded = false;
        TRY_ASSIGN(m_people, identity::DuplicateRegister::load(context, cancelled));
        m_isLoaded = true;
    }
    return Result<Gate>(std::move(gate));
}

Result<std::vector<ui::Candidate>> DuplicateWatch::candidates(const Beneficiary& person, const Cancelled& cancelled) {
    TRY_ASSIGN(const auto worker, m_desk.openWorker());
    const ServiceContext context = worker->context();
    TRY(vault::require(context.actor, vault::Permission::EditCases));
    std::vector<identity::Match> matches;
    {
        TRY_ASSIGN(const Gate gate, enter(context, cancelled));
        matches = m_people->candidates(person);
    }
    std::vector<ui::Candidate> candidates;
    DuplicateService service(context);
    for (identity::Match& match : matches) {
        TRY_ASSIGN(auto known, service.known({BeneficiaryId(match.id)}));
        if (!known.empty()) // gone since
            candidates.push_back({std::move(match), std::move(known.front())});
    }
    return candidates;
}

Status DuplicateWatch::noteCandidates(const Beneficiary& person, identity::PairSource source,
                                      const Cancelled& cancelled) {
    TRY_ASSIGN(const auto worker, m_desk.openWorker());
    const ServiceContext context = worker->context();
    std::vector<identity::FoundMatch> found;
    {
        TRY_ASSIGN(const Gate gate, enter(context, cancelled));
        for (const identity::Match& match : m_people->candidates(person))
            found.push_back(identity::foundMatch(match));
    }
    return DuplicateService(context).note(person.id, found, source);
}

Result<std::optional<identity::Match>> DuplicateWatch::explain(BeneficiaryId one, BeneficiaryId other,
                                                               const Cancelled& cancelled) {
    TRY_ASSIGN(const auto worker, m_desk.openWorker());
    const ServiceContext context = worker->context();
    TRY(vault::require(context.actor, vault::Permission::ReadCases));
    TRY_ASSIGN(const Gate gate, enter(context, cancelled));
    return m_people->explain(one, other);
}

Result<identity::DuplicateSearch>
DuplicateWatch::search(const std::function<bool(qint64 done, qint64 records)>& progress) {
    TRY_ASSIGN(const auto worker, m_desk.openWorker());
    const ServiceContext context = worker->context();
    TRY(vault::require(context.actor, vault::Permission::MergePersons));
    const auto cancelled = [&progress] { return !progress(0, 0); };
    identity::ScanReport report;
    {
        TRY_ASSIGN(const Gate gate, enter(context, cancelled));
        identity::ScanOptions options;
        options.withRelations = true;
        options.progress = progress;
        TRY_ASSIGN(report, m_people->scan(options));
    }
    return DuplicateService(context).takeSearch(report, cancelled);
}

} // namespace tawjih
