#include "core/guidance/GuidanceService.h"

#include "core/casework/PlanService.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/guidance/AdmissionRuleRepository.h"
#include "core/guidance/AdmissionRuleRules.h"
#include "core/guidance/DocumentsAsked.h"
#include "core/guidance/RuleSeed.h"
#include "core/outcome/CompletionService.h"
#include "core/referral/SeatService.h"

#include <algorithm>

namespace tawjih {

using vault::Permission;

namespace {

constexpr int casesBetweenProgress = 64;

/// Someone who fits, with what ranks them.
struct Candidate {
    BeneficiaryId id;
    QDate since;
    Assessment assessment;
    std::optional<int> wish;
};

bool ranksBefore(const Candidate& a, const Candidate& b) {
    const auto key = [](const Candidate& each) {
        return std::tuple(each.assessment.verdict, each.assessment.needs.size(), each.wish.value_or(99), each.since,
                          each.id);
    };
    return key(a) < key(b);
}

/// Keeps the best few of any number.
class Best {
public:
    explicit Best(int limit) : m_limit(static_cast<size_t>(std::max(limit, 0))) {}

    void offer(Candidate candidate) {
        if (m_limit == 0)
            return;
        if (m_heap.size() == m_limit) {
            if (!ranksBefore(candidate, m_heap.front()))
                return;
            std::ranges::pop_heap(m_heap, ranksBefore);
            m_heap.pop_back();
        }
        m_heap.push_back(std::move(candidate));
        std::ranges::push_heap(m_heap, ranksBefore);
    }
    [[nodiscard]] std::vector<Candidate> sorted() && {
        std::ranges::sort_heap(m_heap, ranksBefore);
        return std::move(m_heap);
    }

private:
    size_t m_limit;
    std::vector<Candidate> m_heap; ///< the worst in front
};

std::optional<int> rankOf(const QStringList& wishes, const QString& trade) {
    const auto at = trade.isEmpty() ? -1 : wishes.indexOf(trade);
    return at < 0 ? std::nullopt : std::optional(static_cast<int>(at) + 1);
}

} // namespace

GuidanceService::GuidanceService(const ServiceContext& context, const CatalogueService& catalogue,
                                 BeneficiaryService& persons, ListingService& listing)
    : m_context(context)
    , m_catalogue(catalogue)
    , m_persons(persons)
    , m_listing(listing) {
    QObject::connect(&context.changes, &ChangeNotifier::changed, &m_listener, [this](ChangeKind kind) {
        if (kind == ChangeKind::Catalogue || kind == ChangeKind::Seat || kind == ChangeKind::Everything)
            m_stock.reset();
        if (kind == ChangeKind::Everything)
            m_past.reset();
    });
}

Result<std::vector<AdmissionRule>> GuidanceService::rules(CatalogueScope scope) const {
    TRY(vault::require(m_context.actor, Permission::ReadCatalogue));
    return AdmissionRuleRepository(m_context.db).all(scope == CatalogueScope::Active);
}

Result<AdmissionRule> GuidanceService::find(const AdmissionRuleId& id) const {
    TRY(vault::require(m_context.actor, Permission::ReadCatalogue));
    return AdmissionRuleRepository(m_context.db).find(id);
}

Result<AdmissionRule> GuidanceService::save(AdmissionRule rule) {
    TRY(vault::require(m_context.actor, Permission::EditCatalogue));
    rule = AdmissionRuleRules::tidied(std::move(rule));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    AdmissionRuleRepository repository(m_context.db);
    TRY_ASSIGN(const auto others, repository.all(true));
    TRY(AdmissionRuleRules::check(rule, others, m_context.clock.today()));
    const bool isNew = rule.id.isNull();
    if (isNew) {
        rule.id = AdmissionRuleId::create(m_context.clock);
        rule.stamp.version = 0;
    } else {
        TRY_ASSIGN(const AdmissionRule stored, repository.find(rule.id));
        if (stored.stamp.version != rule.stamp.version)
            return fail(ErrorCode::Conflict);
    }
    rule.stamp = {rule.stamp.version + 1, m_context.clock.now(), m_context.actor.id};
    TRY(isNew ? repository.insert(rule) : repository.update(rule));
    TRY(m_context.audit.record(audit::Action::AdmissionRuleChanged, rule.id));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Catalogue, rule.id.uuid());
    return rule;
}

Result<int> GuidanceService::seedRules() {
    TRY(vault::require(m_context.actor, Permission::EditCatalogue));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    AdmissionRuleRepository repository(m_context.db);
    int added = 0;
    for (AdmissionRule& rule : shippedRules()) {
        const auto known = repository.find(rule.id);
        if (known)
            continue;
        if (known.error().code != ErrorCode::NotFound)
            return fail(known.error());
        rule.stamp = {1, m_context.clock.now(), m_context.actor.id};
        TRY(repository.insert(rule));
        TRY(m_context.audit.record(audit::Action::AdmissionRuleChanged, rule.id));
        ++added;
    }
    TRY(transaction.commit());
    if (added > 0)
        m_context.changes.notify(ChangeKind::Catalogue);
    return added;
}

void GuidanceService::takePast(CompletionTable past) {
    m_past = std::move(past);
    m_pastOn = m_context.clock.today();
    m_stock.reset();
}

Result<std::shared_ptr<const OfferStock>> GuidanceService::offers() {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    const QDate today = m_context.clock.today();
    if (m_stock && m_stock->day == today)
        return m_stock;
    CatalogueParts parts;
    TRY_ASSIGN(parts.providers, m_catalogue.providers());
    TRY_ASSIGN(parts.establishments, m_catalogue.establishments());
    TRY_ASSIGN(parts.programmes, m_catalogue.programmes());
    TRY_ASSIGN(parts.intakes, m_catalogue.intakes());
    TRY_ASSIGN(auto active, rules());
    TRY_ASSIGN(const auto seats, seatsLeft(parts.intakes));
    if (!m_past || m_pastOn != today) {
        TRY_ASSIGN(m_past, CompletionService(m_context).table());
        m_pastOn = today;
    }
    m_stock = std::make_shared<const OfferStock>(stockOf(parts, std::move(active), seats, *m_past, today));
    return m_stock;
}

Result<PersonMatches> GuidanceService::matchesFor(const BeneficiaryId& person, const WhatIf& whatIf) {
    TRY_ASSIGN(const Beneficiary file, m_persons.find(person));
    return matchesFor(file, whatIf);
}

Result<PersonMatches> GuidanceService::matchesFor(const Beneficiary& file, const WhatIf& whatIf) {
    TRY_ASSIGN(auto stock, offers());
    TRY_ASSIGN(const QStringList wishes, PlanService(m_context).rankedWishes(file.id, file.interests));
    Seeker seeker = seekerOf(file, wishes, stock->day);
    seeker.facts = applied(std::move(seeker.facts), whatIf);
    auto matches = stock->matcher.matchesFor(seeker);
    return PersonMatches{std::move(seeker), std::move(stock), std::move(matches)};
}

Result<Facts> GuidanceService::factsOfPerson(const BeneficiaryId& person) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY_ASSIGN(const Beneficiary file, m_persons.find(person));
    return factsOf(file, m_context.clock.today());
}

Result<std::vector<DocumentKind>> GuidanceService::documentsAskedBy(const Plan& plan) {
    TRY(vault::require(m_context.actor, vault::Permission::ReadCases));
    std::vector<DocumentKind> asked;
    const bool chosen =
        std::ranges::any_of(plan.choices, [](const CareerChoice& each) { return each.programme.has_value(); });
    if (!chosen)
        return asked;
    TRY_ASSIGN(const auto stock, offers());
    for (const CareerChoice& choice : plan.choices)
        for (const Offered& offered : stock->offered) {
            const auto rule = std::ranges::find(stock->rules, offered.rule, &AdmissionRule::id);
            if (choice.programme != offered.programme.id || rule == stock->rules.end())
                continue;
            for (const DocumentKind document : documentsAsked(rule->expression))
                if (std::ranges::find(asked, document) == asked.end())
                    asked.push_back(document);
        }
    return asked;
}

Result<FittingPersons> GuidanceService::personsFor(const IntakeId& intake, int limit,
                                                   const std::function<bool(qint64, qint64)>& progress) {
    TRY_ASSIGN(const auto stock, offers());
    const auto& all = stock->matcher.offers();
    const auto offer = std::ranges::find(all, intake, &Offer::intake);
    if (intake.isNull() || offer == all.end())
        return fail(ErrorCode::NotFound, QStringLiteral("intake"));
    const Matcher alone({*offer}, stock->rules); // so that only what this intake asks is looked at

    TRY_ASSIGN(const auto planned, PlanService(m_context).ranksOf(offer->trade));
    const auto wishOf = [&](const Beneficiary& person) {
        const auto plan = planned.constFind(person.id);
        if (plan == planned.cend())
            return rankOf(person.interests, offer->trade);
        return *plan > 0 ? std::optional(*plan) : std::nullopt;
    };

    FittingPersons found;
    Best best(limit);
    TRY_ASSIGN(const qint64 total, openCases());
    bool cancelled = false;
    TRY(m_persons.eachWithOpenCase([&](const Beneficiary& person) {
        cancelled = progress && found.looked % casesBetweenProgress == 0 && !progress(found.looked, total);
        if (cancelled)
            return false;
        ++found.looked;
        Assessment assessment = alone.assess(0, factsOf(person, stock->day));
        if (assessment.verdict == Verdict::Eligible || assessment.verdict == Verdict::EligibleIf) {
            ++found.fitting;
            best.offer({person.id, person.registeredOn, std::move(assessment), wishOf(person)});
        }
        return true;
    }));
    if (cancelled)
        return fail(ErrorCode::Cancelled);
    for (Candidate& candidate : std::move(best).sorted()) {
        TRY_ASSIGN(const auto row, m_listing.row(candidate.id));
        if (row)
            found.best.push_back({row->person, std::move(candidate.assessment), candidate.wish});
    }
    TRY(m_listing.noteShown(static_cast<qint64>(found.best.size())));
    return found;
}

/// How many cases are not closed.
Result<qint64> GuidanceService::openCases() const {
    qint64 cases = 0;
    for (const CaseStatus status : {CaseStatus::Open, CaseStatus::OnHold}) {
        ListQuery query;
        query.status = status;
        TRY_ASSIGN(KeysetPager pager, m_listing.open(query));
        TRY_ASSIGN(const qint64 count, pager.count());
        cases += count;
    }
    return cases;
}

/// What is left of each intake, by the desk's ledger of places.
Result<std::map<IntakeId, SeatsLeft>> GuidanceService::seatsLeft(const std::vector<Intake>& intakes) const {
    std::vector<IntakeId> keys;
    for (const Intake& intake : intakes)
        keys.push_back(intake.id);
    TRY_ASSIGN(const auto counts, SeatService(m_context).counts(keys));
    std::map<IntakeId, SeatsLeft> left;
    for (const auto& [intake, count] : counts)
        left[intake] = {count.free(),
                        count.foreignQuota ? std::optional(*count.foreignQuota - count.foreigners) : std::nullopt};
    return left;
}

} // namespace tawjih
