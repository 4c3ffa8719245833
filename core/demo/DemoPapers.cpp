#include "core/demo/DemoPapers.h"

#include <algorithm>

namespace tawjih::demo {

namespace {

DocumentState* documentOf(Beneficiary& person, DocumentKind kind) {
    const auto found = std::ranges::find(person.documents, kind, &DocumentState::kind);
    return found == person.documents.end() ? nullptr : &*found;
}

void addSchool(Beneficiary& person, DemoRandom& random) {
    using enum BacStream;
    if (person.educationLevel == EducationLevel::Bac || person.educationLevel == EducationLevel::Bac2 ||
        person.educationLevel == EducationLevel::Higher)
        person.bacStream = random.pick<BacStream>({{Other, 45},
                                                   {Svt, 12},
                                                   {Economie, 12},
                                                   {Lettres, 12},
                                                   {SciencesPhysiques, 8},
                                                   {SciencesHumaines, 6},
                                                   {BacPro, 5}});
    if (random.chance(70))
        person.earlierLevels.emplace(); // asked: none, unless one is said below
    if (!person.trade.isEmpty() && random.chance(30))
        person.earlierLevels =
            std::vector<EarlierTraining>{{random.pick<TrainingLevel>({{TrainingLevel::Apprenticeship, 4},
                                                                      {TrainingLevel::Specialisation, 3},
                                                                      {TrainingLevel::Qualification, 3}}),
                                          person.trade}};
}

} // namespace

void addPapers(Beneficiary& person, QDate today, DemoRandom& random) {
    addSchool(person, random);
    if (DocumentState* passport = documentOf(person, DocumentKind::Passport);
        passport && passport->status == DocumentStatus::Held) {
        // One in ten ends within the days of alerting, some have ended.
        passport->expiresOn =
            today.addDays(random.pick<int>({{-60, 4}, {25, 4}, {50, 3}, {80, 3}, {900, 86}}) + random.between(-15, 5));
        if (*passport->expiresOn < today)
            passport->status = DocumentStatus::Expired;
    }
    if (random.chance(30)) {
        const bool held = random.chance(60);
        person.documents.push_back({DocumentKind::MedicalCertificate,
                                    held ? DocumentStatus::Held : DocumentStatus::Required,
                                    held ? std::optional(today.addDays(random.between(5, 170))) : std::nullopt,
                                    {}});
    }
}

} // namespace tawjih::demo
