#pragma once

#include "core/beneficiary/BacStream.h"
#include "core/beneficiary/Beneficiary.h"
#include "core/beneficiary/EarlierTraining.h"
#include "core/guidance/Truth.h"

#include <utility>

namespace tawjih {

/// What is known of a person where admission is concerned. What nobody asked stays unknown: a language that is not
/// listed, a document that is not mentioned, an empty list of nationalities.
struct Facts {
    QDate day; ///< the day of the application
    BirthDate birth;
    Sex sex = Sex::NotSaid;
    QStringList nationalities; ///< ISO 3166-1 alpha-3; empty: unknown
    QString area;              ///< code of the place (core/base/Places); empty: unknown
    ResidenceStatus residence = ResidenceStatus::Undisclosed;
    std::optional<QDate> residenceExpiresOn;
    EducationLevel education = EducationLevel::NotSaid;
    BacStream stream = BacStream::NotSaid;
    EquivalenceStatus equivalence = EquivalenceStatus::NotSaid;
    std::vector<LanguageSkill> languages;
    std::optional<std::vector<EarlierTraining>> trainings; ///< nothing: not asked; empty: none
    std::optional<int> practiceYears;
    std::vector<DocumentState> documents;

    bool operator==(const Facts&) const = default;
};

/// What the file of a person says. \param today the day on which the person would apply
[[nodiscard]] Facts factsOf(const Beneficiary& person, QDate today);

/// An estimated year of birth may err by this many years on either side.
inline constexpr int estimateMargin = 1;

/// The completed years that the person may count on a day, from least to most: twice the same for an exact date of
/// birth, apart for a year or an estimate. Nothing when the birth date is not said or the day is not known.
[[nodiscard]] std::optional<std::pair<int, int>> ageRangeOn(const BirthDate& birth, QDate day);

/// Whether Moroccan is among the nationalities; Unknown when none is noted.
[[nodiscard]] Truth isMoroccan(const Facts& facts);

/// Whether no residence title is known of: the person is then always shown where information and help are.
[[nodiscard]] bool needsResidenceHelp(const Facts& facts);

} // namespace tawjih
