#include "core/indicator/PersonFactsOf.h"

#include "core/beneficiary/Papers.h"

#include <algorithm>

namespace tawjih::indicator {

namespace {

constexpr int youngestLikely = 14;
constexpr int oldestLikely = 80;
constexpr int mostLikelyHousehold = 20;

void mark(quint16& bits, MissingField field, bool missing) {
    if (missing)
        bits = static_cast<quint16>(bits | (1U << static_cast<int>(field)));
}

/// A title that has an end, for its end to be missing.
bool titleEnds(ResidenceStatus status) {
    using enum ResidenceStatus;
    return status == Registration || status == Residence || status == RefugeeCard || status == AsylumSeeker ||
           status == Receipt || status == Student;
}

quint8 improbableOf(const PersonSource& source) {
    quint8 bits = 0;
    const QDate birth = fromFactDay(source.birth);
    if (birth.isValid()) {
        const auto age = BirthDate::exact(birth).ageOn(fromFactDay(source.registeredOn)).value_or(0);
        if (age < youngestLikely || age > oldestLikely)
            bits |= 1U;
        if (source.birth >= source.registeredOn)
            bits |= 2U;
    }
    if (source.registeredOn > source.recordedOn) // registered on a day that had not come when it was written
        bits |= 2U;
    if (source.household > mostLikelyHousehold || source.dependants > mostLikelyHousehold)
        bits |= 4U;
    return bits;
}

} // namespace

PersonFact factOf(const PersonSource& source, FactCodes& codes) {
    PersonFact fact;
    fact.registered = source.registeredOn;
    fact.firstContact = source.registeredOn;
    fact.lastContact = source.registeredOn;
    fact.birth = source.birth;
    fact.residenceEnds = source.residenceEnds;
    fact.profileOn = source.recordedOn;
    fact.nationality = codes.number(source.nationality);
    fact.arrondissement = codes.number(source.arrondissement);
    fact.sex = source.sex == Sex::NotSaid ? quint8(0) : toFactCode(source.sex);
    fact.residence = source.residence == ResidenceStatus::Undisclosed ? quint8(0) : toFactCode(source.residence);
    fact.education = source.education == EducationLevel::NotSaid ? quint8(0) : toFactCode(source.education);
    fact.employment = source.employment == EmploymentStatus::NotSaid ? quint8(0) : toFactCode(source.employment);
    fact.improbable = improbableOf(source);
    mark(fact.missing, MissingField::Phone, !source.hasPhone);
    mark(fact.missing, MissingField::BirthDate, source.birth == 0);
    mark(fact.missing, MissingField::Sex, fact.sex == 0);
    mark(fact.missing, MissingField::Nationality, fact.nationality == 0);
    mark(fact.missing, MissingField::Arrondissement, fact.arrondissement == 0);
    mark(fact.missing, MissingField::ResidenceStatus, fact.residence == 0);
    mark(fact.missing, MissingField::ResidenceEnd, titleEnds(source.residence) && source.residenceEnds == 0);
    mark(fact.missing, MissingField::Education, fact.education == 0);
    mark(fact.missing, MissingField::Languages, !source.hasLanguages);
    return fact;
}

void noteContact(PersonFact& person, FactDay day) {
    if (day == 0)
        return;
    person.firstContact = person.firstContact == 0 ? day : std::min(person.firstContact, day);
    person.lastContact = std::max(person.lastContact, day);
}

std::vector<PaperFact> papersOf(const QString& documents, FactDay residenceEnds) {
    std::vector<PaperFact> papers;
    if (residenceEnds != 0)
        papers.push_back({residenceEnds, toFactCode(DocumentKind::ResidenceTitle), 0});
    for (const QStringView part : QStringView(documents).split(u',', Qt::SkipEmptyParts)) {
        const auto pieces = part.split(u':');
        if (pieces.size() < 3 || pieces[2].isEmpty())
            continue;
        const auto kind = fromCode<DocumentKind>(pieces[0]);
        const auto status = fromCode<DocumentStatus>(pieces[1]);
        const bool had = status == DocumentStatus::Held || status == DocumentStatus::Expired;
        const bool said = kind == DocumentKind::ResidenceTitle && residenceEnds != 0;
        if (kind && had && !said)
            papers.push_back({toFactDay(QDate::fromString(pieces[2].toString(), Qt::ISODate)), toFactCode(*kind), 0});
    }
    return papers;
}

NewPersonFacts::NewPersonFacts(const Beneficiary& beneficiary, const std::vector<CaseFile>& caseVersions,
                               const std::vector<CounsellingSession>& held, FactCodes& codes) {
    PersonSource source;
    source.recordedOn = toFactDay(beneficiary.stamp.recordedAt.toLocalTime().date());
    source.registeredOn = toFactDay(beneficiary.registeredOn);
    source.birth = toFactDay(beneficiary.birth.date().value_or(QDate()));
    source.residenceEnds = toFactDay(beneficiary.residenceExpiresOn.value_or(QDate()));
    source.nationality = beneficiary.nationalities.value(0);
    source.arrondissement = beneficiary.arrondissement;
    source.sex = beneficiary.sex;
    source.residence = beneficiary.residenceStatus;
    source.education = beneficiary.educationLevel;
    source.employment = beneficiary.employmentStatus;
    source.hasPhone = !beneficiary.phone.isEmpty() || !beneficiary.otherPhone.isEmpty();
    source.hasLanguages = !beneficiary.languages.empty();
    source.household = beneficiary.householdSize.value_or(0);
    source.dependants = beneficiary.dependants.value_or(0);
    person = factOf(source, codes);
    openings.push_back({source.registeredOn, 1, 0});
    for (const DatedPaper& paper : Papers::dated(beneficiary))
        papers.push_back({toFactDay(paper.expiresOn), toFactCode(paper.document), 0});

    for (std::size_t i = 0; i < caseVersions.size(); ++i) {
        const CaseFile& version = caseVersions[i];
        const bool lastOfSpell = i + 1 == caseVersions.size() || caseVersions[i + 1].spell != version.spell;
        if (version.spell > 1 && lastOfSpell)
            openings.push_back({toFactDay(version.openedOn), 2, toFactCode(version.openingReason)});
    }
    if (!caseVersions.empty()) {
        person.caseStatus = toFactCode(caseVersions.back().status);
        person.advisor = codes.number(caseVersions.back().advisor.uuid());
    }
    for (const CounsellingSession& session : held) {
        SessionFact fact;
        fact.held = toFactDay(session.heldAt.toLocalTime().date());
        fact.advisor = codes.number(session.advisor.uuid());
        fact.kind = toFactCode(session.kind);
        fact.mode = toFactCode(session.mode);
        fact.attendance = toFactCode(session.attendance);
        sessions.push_back(fact);
        if (session.attendance == Attendance::Seen)
            noteContact(person, fact.held);
        if (session.nextStep && session.nextStep->due && !session.nextStep->doneOn)
            steps.push_back({toFactDay(*session.nextStep->due), fact.advisor});
    }
    std::ranges::sort(openings, comesBefore<OpeningFact>);
    std::ranges::sort(sessions, comesBefore<SessionFact>);
    std::ranges::sort(papers, comesBefore<PaperFact>);
    std::ranges::sort(steps, comesBefore<StepFact>);
}

} // namespace tawjih::indicator
