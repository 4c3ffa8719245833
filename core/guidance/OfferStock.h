#pragma once

#include "core/guidance/Matcher.h"

#include <map>

namespace tawjih {

/// An intake with all that it belongs to. Without an intake: a programme of which no coming start is known.
struct Offered {
    Provider provider;
    Establishment establishment;
    Programme programme;
    std::optional<Intake> intake;
    AdmissionRuleId rule; ///< that holds for it; null: nobody knows
};

/// What an intake has left, as the desk knows.
struct SeatsLeft {
    std::optional<int> free;
    std::optional<int> quota; ///< for foreigners; nothing: no quota
    bool operator==(const SeatsLeft&) const = default;
};

/// The parts of a catalogue, each of the kind's own list.
struct CatalogueParts {
    std::vector<Provider> providers;
    std::vector<Establishment> establishments;
    std::vector<Programme> programmes;
    std::vector<Intake> intakes;
};

/// All that can be offered on one day, ready to be matched with any number of persons. Immutable.
struct OfferStock {
    QDate day;
    std::vector<Offered> offered; ///< in the order of matcher.offers()
    std::vector<AdmissionRule> rules;
    Matcher matcher;
};

/// The stock of a day: an offer for each intake that is not closed, and one for each programme without any. The rule of
/// an offer is the intake's, else the programme's, else the default of the level; rules that are not active do not
/// count. A centre without coordinates is in the middle of its arrondissement.
/// \param seats what is left of each intake; one that is not in it has seats that nobody knows
/// \param past what became of those who began before
[[nodiscard]] OfferStock stockOf(const CatalogueParts& parts, std::vector<AdmissionRule> rules,
                                 const std::map<IntakeId, SeatsLeft>& seats, const CompletionTable& past, QDate day);

/// What the file of a person says to the matcher; the home is the middle of its arrondissement.
/// \param wishes what ranks trainings, the dearest first: PlanRules::rankedWishes
[[nodiscard]] Seeker seekerOf(const Beneficiary& person, const QStringList& wishes, QDate day);

} // namespace tawjih
