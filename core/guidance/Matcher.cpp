#include "core/guidance/Matcher.h"

#include <cmath>
#include <numeric>
#include <tuple>

namespace tawjih {

namespace {

bool has(const std::vector<Constraint>& constraints, Constraint constraint) {
    return std::ranges::find(constraints, constraint) != constraints.end();
}

constexpr int unknownStep = 5;

int stepOf(const std::optional<double>& kilometres) {
    if (!kilometres)
        return unknownStep;
    const auto steps = {2.0, 5.0, 10.0, 20.0};
    return static_cast<int>(std::ranges::count_if(steps, [&](double limit) { return *kilometres > limit; }));
}

// What matches are sorted by, the least first.
struct Rank {
    Verdict verdict;
    IntakeState state;
    int wish;
    int schedule;
    int step;
    qint64 start;
    double completion;
    double kilometres;
    size_t offer;
    auto operator<=>(const Rank&) const = default;
};

Rank rankOf(const Match& match, const Offer& offer) {
    constexpr int last = std::numeric_limits<int>::max();
    return {match.assessment->verdict,
            match.state,
            match.wish.value_or(last),
            static_cast<int>(Truth::Yes) - static_cast<int>(match.schedule),
            stepOf(match.kilometres),
            offer.startsOn.isValid() ? offer.startsOn.toJulianDay() : std::numeric_limits<qint64>::max(),
            -match.completion.value_or(0),
            match.kilometres.value_or(0),
            match.offer};
}

Truth speaks(const QString& language, const Facts& facts) {
    const auto found = std::ranges::find(facts.languages, language, &LanguageSkill::language);
    if (found == facts.languages.end() || found->spoken == CefrLevel::NotSaid)
        return Truth::Unknown;
    return truth(found->spoken >= CefrLevel::A2);
}

Reason reason(Reason::Kind kind, int number = 0) {
    Reason made;
    made.kind = kind;
    made.number = number;
    return made;
}

} // namespace

Truth suits(Schedule schedule, const std::vector<Constraint>& constraints) {
    const bool childcare = has(constraints, Constraint::Childcare);
    const bool hours = has(constraints, Constraint::Hours);
    if (!childcare && !hours)
        return Truth::Yes;
    if (schedule == Schedule::NotKnown)
        return Truth::Unknown;
    const bool partOfTheWeek = schedule == Schedule::Evening || schedule == Schedule::Weekend;
    return truth(schedule == Schedule::HalfDay || (!childcare && partOfTheWeek));
}

std::vector<Reason> reasonsFor(const Match& match, const Offer& offer, const Seeker& seeker) {
    std::vector<Reason> reasons;
    if (match.wish)
        reasons.push_back(reason(Reason::Kind::Wish, *match.wish));
    if (match.kilometres)
        reasons.push_back(reason(Reason::Kind::Distance, static_cast<int>(std::lround(*match.kilometres))));
    if (offer.startsOn.isValid()) {
        reasons.push_back(reason(Reason::Kind::Starts));
        reasons.back().day = offer.startsOn;
    }
    const bool constrained =
        has(seeker.constraints, Constraint::Childcare) || has(seeker.constraints, Constraint::Hours);
    if (constrained && offer.schedule != Schedule::NotKnown) {
        reasons.push_back(reason(Reason::Kind::Schedule));
        reasons.back().schedule = offer.schedule;
        reasons.back().fits = match.schedule;
    }
    if (!offer.language.isEmpty()) {
        reasons.push_back(reason(Reason::Kind::Language));
        reasons.back().code = offer.language;
        reasons.back().fits = speaks(offer.language, seeker.facts);
    }
    if (match.completion)
        reasons.push_back(reason(Reason::Kind::Completion, static_cast<int>(std::lround(*match.completion * 100))));
    return reasons;
}

Matcher::Matcher(std::vector<Offer> offers, const std::vector<AdmissionRule>& rules) : m_offers(std::move(offers)) {
    QHash<AdmissionRuleId, int> numbers;
    for (const AdmissionRule& rule : rules)
        if (const auto number = m_rules.addRule(rule.expression))
            numbers.insert(rule.id, *number);
    for (const Offer& offer : m_offers) {
        const auto number = numbers.constFind(offer.rule);
        m_handles.push_back(number == numbers.cend() ? -1 : m_rules.forStart(*number, offer.startsOn));
    }
}

Assessment Matcher::assess(size_t offer, const Facts& facts) const {
    CompiledRules::Weights weights;
    m_rules.weigh(facts, weights);
    return m_handles[offer] < 0 ? Assessment{Verdict::NoRule, {}, weights.needsResidenceHelp}
                                : m_rules.assess(m_handles[offer], weights);
}

Match Matcher::match(size_t index, const Seeker& seeker) const {
    const Offer& offer = m_offers[index];
    Match made;
    made.offer = index;
    made.state = stateOf(offer, seeker.facts);
    if (const auto wish = seeker.wishes.indexOf(offer.trade); wish >= 0 && !offer.trade.isEmpty())
        made.wish = static_cast<int>(wish) + 1;
    if (seeker.home && offer.place)
        made.kilometres = kilometresBetween(*seeker.home, *offer.place);
    made.schedule = suits(offer.schedule, seeker.constraints);
    const Facts& facts = seeker.facts;
    made.completion = completionRate(offer.completion.like(facts.sex, facts.birth, facts.day));
    return made;
}

std::vector<Match> Matcher::matchesFor(const Seeker& seeker) const {
    CompiledRules::Weights weights;
    m_rules.weigh(seeker.facts, weights);
    const auto noRule = std::make_shared<const Assessment>(Assessment{Verdict::NoRule, {}, weights.needsResidenceHelp});
    std::vector<std::shared_ptr<const Assessment>> known(static_cast<size_t>(m_rules.handleCount()));
    std::vector<Match> matches;
    std::vector<Rank> ranks;
    matches.reserve(m_offers.size());
    ranks.reserve(m_offers.size());
    for (size_t i = 0; i < m_offers.size(); ++i) {
        Match found = match(i, seeker);
        found.assessment = noRule;
        if (m_handles[i] >= 0) {
            auto& assessment = known[static_cast<size_t>(m_handles[i])];
            if (!assessment)
                assessment = std::make_shared<const Assessment>(m_rules.assess(m_handles[i], weights));
            found.assessment = assessment;
        }
        ranks.push_back(rankOf(found, m_offers[i]));
        matches.push_back(std::move(found));
    }
    std::ranges::sort(ranks, [](const Rank& a, const Rank& b) { return a < b; });
    std::vector<Match> sorted;
    sorted.reserve(matches.size());
    for (const Rank& rank : ranks)
        sorted.push_back(std::move(matches[rank.offer]));
    return sorted;
}

bool Matcher::judgeEach(std::span<const size_t> offers, const NextPerson& next, const Judged& judged) const {
    // Each rule and start is judged once a person, however many offers share it.
    std::vector<CompiledRules::Handle> handles;
    std::vector<size_t> places;
    for (const size_t offer : offers) {
        const auto place = std::ranges::find(handles, m_handles[offer]) - handles.begin();
        if (place == std::ssize(handles))
            handles.push_back(m_handles[offer]);
        places.push_back(static_cast<size_t>(place));
    }
    Facts facts;
    CompiledRules::Weights weights;
    std::vector<Verdict> distinct(handles.size());
    std::vector<Verdict> verdicts(offers.size());
    for (size_t person = 0; next(facts); ++person) {
        m_rules.weigh(facts, weights);
        for (size_t i = 0; i < handles.size(); ++i)
            distinct[i] = handles[i] < 0 ? Verdict::NoRule : m_rules.verdict(handles[i], weights);
        for (size_t i = 0; i < places.size(); ++i)
            verdicts[i] = distinct[places[i]];
        if (!judged(person, verdicts))
            return false;
    }
    return true;
}

} // namespace tawjih
