#pragma once

#include "core/catalogue/Staleness.h"

namespace tawjih {

/// What makes an entry of the catalogue useful to somebody who has to choose. After the score of data·inclusion: named
/// criteria, each with a weight, so that the number can be explained and improved.
enum class QualityCriterion {
    NameFr,
    NameAr,
    NameEn,
    Place,       ///< an address
    Contact,     ///< telephone or e-mail
    Coordinates, ///< for distances and the way there
    Website,
    Trade,
    Duration,
    Certificate,
    End,
    Window,
    Seats,
    Language,
    Schedule,
    Cost,
    Source, ///< said whence, and of what date
    Verified,
    Fresh, ///< verified within the delay
};

template <>
struct Codes<QualityCriterion> {
    using C = QualityCriterion;
    static constexpr CodeEntry<C> entries[] = {
        {C::NameFr, "name_fr", QT_TRANSLATE_NOOP("Codes", "name in French")},
        {C::NameAr, "name_ar", QT_TRANSLATE_NOOP("Codes", "name in Arabic")},
        {C::NameEn, "name_en", QT_TRANSLATE_NOOP("Codes", "name in English")},
        {C::Place, "place", QT_TRANSLATE_NOOP("Codes", "address")},
        {C::Contact, "contact", QT_TRANSLATE_NOOP("Codes", "telephone or e-mail")},
        {C::Coordinates, "coordinates", QT_TRANSLATE_NOOP("Codes", "place on the map")},
        {C::Website, "website", QT_TRANSLATE_NOOP("Codes", "website")},
        {C::Trade, "trade", QT_TRANSLATE_NOOP("Codes", "trade")},
        {C::Duration, "duration", QT_TRANSLATE_NOOP("Codes", "length")},
        {C::Certificate, "certificate", QT_TRANSLATE_NOOP("Codes", "certificate")},
        {C::End, "end", QT_TRANSLATE_NOOP("Codes", "last day")},
        {C::Window, "window", QT_TRANSLATE_NOOP("Codes", "window for applications")},
        {C::Seats, "seats", QT_TRANSLATE_NOOP("Codes", "number of places")},
        {C::Language, "language", QT_TRANSLATE_NOOP("Codes", "language of teaching")},
        {C::Schedule, "schedule", QT_TRANSLATE_NOOP("Codes", "hours")},
        {C::Cost, "cost", QT_TRANSLATE_NOOP("Codes", "cost")},
        {C::Source, "source", QT_TRANSLATE_NOOP("Codes", "source with its date")},
        {C::Verified, "verified", QT_TRANSLATE_NOOP("Codes", "verification with the centre")},
        {C::Fresh, "fresh", QT_TRANSLATE_NOOP("Codes", "a recent verification")},
    };
};

/// How much of what people need an entry says.
struct Quality {
    /// Of the criteria and weights below; a score of one version is not compared with that of another.
    static constexpr int version = 1;

    int score = 0;                         ///< 0 to 100
    std::vector<QualityCriterion> missing; ///< the heaviest first
    bool operator==(const Quality&) const = default;
};

/// The gauge of an entry on a day. A level and a mode always have a value, so they are not counted. Pure.
[[nodiscard]] Quality qualityOf(const CatalogueEntry& entry, QDate today, const StalenessDelays& delays = {});

/// The mean of several scores, rounded; 0 for none.
[[nodiscard]] int meanScore(const std::vector<Quality>& qualities);

} // namespace tawjih
