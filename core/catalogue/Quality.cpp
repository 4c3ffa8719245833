#include "core/catalogue/Quality.h"

#include <algorithm>
#include <numeric>

namespace tawjih {

namespace {

using C = QualityCriterion;

/// One criterion, what it weighs, and whether the entry meets it.
struct Mark {
    C criterion;
    int weight;
    bool met;
};

using Marks = std::vector<Mark>;

void markName(Marks& marks, const LocalName& name) {
    marks.push_back({C::NameFr, 2, !name.fr.isEmpty()});
    marks.push_back({C::NameAr, 2, !name.ar.isEmpty()});
    marks.push_back({C::NameEn, 1, !name.en.isEmpty()});
}

void markEntry(Marks& marks, const Provider& provider) {
    markName(marks, provider.name);
}

void markEntry(Marks& marks, const Establishment& place) {
    markName(marks, place.name);
    marks.push_back({C::Place, 3, !place.address.isEmpty()});
    marks.push_back({C::Contact, 4, !place.phone.isEmpty() || !place.email.isEmpty()});
    marks.push_back({C::Coordinates, 2, place.latitude && place.longitude});
    marks.push_back({C::Website, 1, !place.website.isEmpty()});
}

void markEntry(Marks& marks, const Programme& programme) {
    markName(marks, programme.name);
    marks.push_back({C::Trade, 3, !programme.trade.isEmpty()});
    marks.push_back({C::Duration, 3, programme.durationMonths.has_value()});
    marks.push_back({C::Certificate, 2, !programme.certificate.isEmpty()});
}

void markEntry(Marks& marks, const Intake& intake) {
    marks.push_back({C::End, 1, intake.endsOn.has_value()});
    marks.push_back({C::Window, 3, intake.applicationsFrom && intake.applicationsUntil});
    marks.push_back({C::Seats, 3, intake.seats.has_value()});
    marks.push_back({C::Language, 2, !intake.teachingLanguage.isEmpty()});
    marks.push_back({C::Schedule, 2, intake.schedule != Schedule::NotKnown || !intake.scheduleNote.isEmpty()});
    marks.push_back({C::Cost, 2, intake.costDirhams.has_value()});
}

int weightOf(const Marks& marks, bool onlyMet) {
    return std::accumulate(marks.begin(), marks.end(), 0, [onlyMet](int sum, const Mark& mark) {
        return mark.met || !onlyMet ? sum + mark.weight : sum;
    });
}

} // namespace

Quality qualityOf(const CatalogueEntry& entry, QDate today, const StalenessDelays& delays) {
    Marks marks;
    std::visit([&marks](const auto& each) { markEntry(marks, each); }, entry);
    const Provenance& from = provenanceOf(entry);
    const Staleness::State state = stalenessOf(entry, today, delays).state;
    marks.push_back({C::Source, 2, !from.source.isEmpty() && from.sourceOn});
    marks.push_back({C::Verified, 4, state != Staleness::State::NeverVerified});
    marks.push_back({C::Fresh, 2, state == Staleness::State::Fresh});
    std::ranges::stable_sort(marks, std::ranges::greater(), &Mark::weight);

    Quality quality;
    quality.score = 100 * weightOf(marks, true) / weightOf(marks, false);
    for (const Mark& mark : marks)
        if (!mark.met && !(mark.criterion == C::Fresh && state == Staleness::State::NeverVerified))
            quality.missing.push_back(mark.criterion);
    return quality;
}

int meanScore(const std::vector<Quality>& qualities) {
    if (qualities.empty())
        return 0;
    const int sum = std::accumulate(qualities.begin(), qualities.end(), 0,
                                    [](int total, const Quality& quality) { return total + quality.score; });
    const int count = static_cast<int>(qualities.size());
    return (2 * sum + count) / (2 * count);
}

} // namespace tawjih
