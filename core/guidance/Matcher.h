#pragma once

#include "core/guidance/CompiledRules.h"
#include "core/guidance/Offer.h"

#include <functional>
#include <span>

namespace tawjih {

/// A person who looks for a training.
struct Seeker {
    Facts facts;
    QStringList wishes; ///< trades (ISCO-08), the dearest first
    std::vector<Constraint> constraints;
    std::optional<GeoPoint> home; ///< the middle of its arrondissement: nobody notes it closer
    bool operator==(const Seeker&) const = default;
};

/// One thing that speaks for or against an offer, or tells of it.
struct Reason {
    enum class Kind {
        Wish,       ///< number: its rank from 1
        Distance,   ///< number: kilometres, rounded: about so many
        Starts,     ///< day
        Schedule,   ///< schedule; fits: with childcare and hours, where these constrain
        Language,   ///< code: of teaching; fits: whether the person speaks it from A2 on
        Completion, ///< number: per cent of people like this person
    };
    Kind kind = Kind::Wish;
    Truth fits = Truth::Yes;
    int number = 0;
    QDate day;
    Schedule schedule = Schedule::NotKnown;
    QString code;
    bool operator==(const Reason&) const = default;
};

/// One offer for one person.
struct Match {
    size_t offer = 0; ///< index into Matcher::offers()
    IntakeState state = IntakeState::Open;
    std::shared_ptr<const Assessment> assessment; ///< shared by offers with the same rule and start; never null
    std::optional<int> wish;                      ///< its rank from 1; nothing when it is no wish
    std::optional<double> kilometres;             ///< nothing: home or centre not known
    Truth schedule = Truth::Unknown;              ///< whether the hours suit the person
    std::optional<double> completion;             ///< 0 to 1
};

/// Whether the hours suit: childcare leaves half days; hours that are taken leave half days, evenings and weekends;
/// alternating with an enterprise takes whole days. Yes for who has neither constraint.
[[nodiscard]] Truth suits(Schedule schedule, const std::vector<Constraint>& constraints);

/// Why an offer stands where it does, in the order in which one would say it.
[[nodiscard]] std::vector<Reason> reasonsFor(const Match& match, const Offer& offer, const Seeker& seeker);

/// Who can enter which training. Made once for a catalogue, asked for each person: also "what if", with other facts.
class Matcher {
public:
    /// A rule that is not among `rules`, or cannot be compiled, counts as not known.
    Matcher(std::vector<Offer> offers, const std::vector<AdmissionRule>& rules);

    [[nodiscard]] const std::vector<Offer>& offers() const { return m_offers; }

    /// All offers for one person, best first: by verdict, state, rank of the wish, hours that suit, distance in steps
    /// (2, 5, 10, 20 km, farther, not known), start, completion of people like them, distance; the order of the offers
    /// at last.
    [[nodiscard]] std::vector<Match> matchesFor(const Seeker& seeker) const;

    /// The verdict on one offer.
    [[nodiscard]] Assessment assess(size_t offer, const Facts& facts) const;

    /// The next person; false at the end. The same Facts come back each time, to be overwritten.
    using NextPerson = std::function<bool(Facts&)>;
    /// What one person (counted from 0) may enter: a verdict for each offer asked for. False stops: cancelled.
    using Judged = std::function<bool(size_t person, std::span<const Verdict> verdicts)>;

    /// Judges any number of persons on some offers, in memory that does not grow with their number. False when stopped.
    bool judgeEach(std::span<const size_t> offers, const NextPerson& next, const Judged& judged) const;

private:
    [[nodiscard]] Match match(size_t offer, const Seeker& seeker) const;

    std::vector<Offer> m_offers;
    std::vector<CompiledRules::Handle> m_handles; ///< of each offer; -1: no rule
    CompiledRules m_rules;
};

} // namespace tawjih
