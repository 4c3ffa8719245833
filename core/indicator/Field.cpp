#include "core/indicator/Field.h"

#include "core/casework/CaseFile.h"
#include "core/casework/CounsellingSession.h"
#include "core/indicator/Journey.h"
#include "core/outcome/FollowUp.h"
#include "core/referral/Seat.h"

#include <array>

namespace tawjih::indicator {

namespace {

template <Coded E>
const std::vector<FieldValue>& valuesOf() {
    static const std::vector<FieldValue> values = [] {
        std::vector<FieldValue> all(std::size(Codes<E>::entries));
        for (const auto& entry : Codes<E>::entries)
            all.at(static_cast<std::size_t>(entry.value)) = {QLatin1String(entry.code), entry.label};
        return all;
    }();
    return values;
}

const std::vector<FieldValue>& openingValues() {
    static const std::vector<FieldValue> values{{QStringLiteral("first"), QT_TRANSLATE_NOOP("Codes", "first time")},
                                                {QStringLiteral("returning"), QT_TRANSLATE_NOOP("Codes", "returning")}};
    return values;
}

const std::vector<FieldValue>& employedValues() {
    static const std::vector<FieldValue> values{{QStringLiteral("unknown"), QT_TRANSLATE_NOOP("Codes", "not known")},
                                                {QStringLiteral("no"), QT_TRANSLATE_NOOP("Codes", "not employed")},
                                                {QStringLiteral("yes"), QT_TRANSLATE_NOOP("Codes", "employed")}};
    return values;
}

/// ISCED 2011 in the groups of domain.md, Indicators.
const std::vector<FieldValue>& educationGroups() {
    static const std::vector<FieldValue> values{
        {QStringLiteral("isced_0"), QT_TRANSLATE_NOOP("Codes", "no schooling")},
        {QStringLiteral("isced_1_2"), QT_TRANSLATE_NOOP("Codes", "primary and lower secondary (ISCED 1–2)")},
        {QStringLiteral("isced_3_4"), QT_TRANSLATE_NOOP("Codes", "upper secondary (ISCED 3–4)")},
        {QStringLiteral("isced_5_8"), QT_TRANSLATE_NOOP("Codes", "higher (ISCED 5–8)")}};
    return values;
}

const std::vector<FieldValue>& improbableValues() {
    static const std::vector<FieldValue> values{
        {QStringLiteral("age"), QT_TRANSLATE_NOOP("Codes", "age below 14 or above 80")},
        {QStringLiteral("dates"), QT_TRANSLATE_NOOP("Codes", "dates that contradict each other")},
        {QStringLiteral("household"), QT_TRANSLATE_NOOP("Codes", "household of more than 20")}};
    return values;
}

std::vector<quint16> educationGroupOf(const Facts&) {
    std::vector<quint16> groups(256, 0);
    const auto set = [&](EducationLevel level, quint16 group) { groups[toFactCode(level)] = group; };
    using enum EducationLevel;
    set(None, 1);
    for (const EducationLevel level : {Primary, Primary6, Lower, Lower3})
        set(level, 2);
    for (const EducationLevel level : {Upper, Bac2, Bac})
        set(level, 3);
    set(Higher, 4);
    return groups;
}

std::vector<quint16> allNames(const Facts& facts) {
    return std::vector<quint16>(static_cast<std::size_t>(facts.codes.size()), 0);
}

std::vector<quint16> providerOfCentre(const Facts& facts) {
    auto found = allNames(facts);
    for (auto centre = facts.catalogue.centres.cbegin(); centre != facts.catalogue.centres.cend(); ++centre)
        found[centre.key()] = centre->provider;
    return found;
}

std::vector<quint16> levelOfProgramme(const Facts& facts) {
    auto found = allNames(facts);
    for (auto each = facts.catalogue.programmes.cbegin(); each != facts.catalogue.programmes.cend(); ++each)
        found[each.key()] = each->level;
    return found;
}

std::vector<quint16> tradeOfProgramme(const Facts& facts) {
    auto found = allNames(facts);
    for (auto each = facts.catalogue.programmes.cbegin(); each != facts.catalogue.programmes.cend(); ++each)
        found[each.key()] = each->trade;
    return found;
}

/// The same by intake: what `of` says of the intake's programme.
template <typename Of>
std::vector<quint16> byIntake(const Facts& facts, Of of) {
    auto found = allNames(facts);
    for (auto intake = facts.catalogue.intakes.cbegin(); intake != facts.catalogue.intakes.cend(); ++intake)
        if (const auto programme = facts.catalogue.programmes.constFind(intake->programme);
            programme != facts.catalogue.programmes.cend())
            found[intake.key()] = of(*programme, intake->programme);
    return found;
}

std::vector<quint16> centreOfIntake(const Facts& facts) {
    return byIntake(facts, [](const FactCatalogue::Programme& programme, FactName) { return programme.centre; });
}

std::vector<quint16> providerOfIntake(const Facts& facts) {
    return byIntake(facts, [&](const FactCatalogue::Programme& programme, FactName) {
        return facts.catalogue.centres.value(programme.centre).provider;
    });
}

std::vector<quint16> programmeOfIntake(const Facts& facts) {
    return byIntake(facts, [](const FactCatalogue::Programme&, FactName programme) { return programme; });
}

std::vector<quint16> levelOfIntake(const Facts& facts) {
    return byIntake(facts,
                    [](const FactCatalogue::Programme& programme, FactName) { return quint16(programme.level); });
}

std::vector<quint16> tradeOfIntake(const Facts& facts) {
    return byIntake(facts, [](const FactCatalogue::Programme& programme, FactName) { return programme.trade; });
}

/// `TAWJIH_COLUMN(persons.sex)`: the function that finds the column in a shard.
#define TAWJIH_COLUMN(path) [](const FactShard& shard) -> Column { return &shard.path; }

using K = FieldKind;

const std::vector<Field>& personFields() {
    static const std::vector<Field> fields{
        {"sex", K::Code, TAWJIH_COLUMN(persons.sex), {}, {}, valuesOf<Sex>, true, "unknown"},
        {"age", K::Age, TAWJIH_COLUMN(persons.birth), {}, {}, {}, true},
        {"nationality", K::Name, TAWJIH_COLUMN(persons.nationality), {}, {}, {}, true},
        {"residence_status",
         K::Code,
         TAWJIH_COLUMN(persons.residence),
         {},
         {},
         valuesOf<ResidenceStatus>,
         true,
         "undisclosed"},
        {"education", K::Code, TAWJIH_COLUMN(persons.education), {}, {}, valuesOf<EducationLevel>, true, "unknown"},
        {"education_group", K::Code, TAWJIH_COLUMN(persons.education), {}, educationGroupOf, educationGroups, true},
        {"arrondissement", K::Name, TAWJIH_COLUMN(persons.arrondissement), {}, {}, {}, true},
        {"employment", K::Code, TAWJIH_COLUMN(persons.employment), {}, {}, valuesOf<EmploymentStatus>, true, "unknown"},
        {"case_status", K::Code, TAWJIH_COLUMN(persons.caseStatus), {}, {}, valuesOf<CaseStatus>, true},
        {"case_advisor", K::Name, TAWJIH_COLUMN(persons.advisor), {}, {}, {}, true},
        {"reached", K::Code, TAWJIH_COLUMN(persons.reached), {}, {}, valuesOf<Reached>, true},
        {"employed_6", K::Code, TAWJIH_COLUMN(persons.employed6), {}, {}, employedValues, true},
        {"employed_12", K::Code, TAWJIH_COLUMN(persons.employed12), {}, {}, employedValues, true},
        {"missing", K::Bits, TAWJIH_COLUMN(persons.missing), {}, {}, valuesOf<MissingField>, true},
        {"improbable", K::Bits, TAWJIH_COLUMN(persons.improbable), {}, {}, improbableValues, true},
        {"registered_on", K::Day, TAWJIH_COLUMN(persons.registered), {}, {}, {}, true},
        {"first_contact_on", K::Day, TAWJIH_COLUMN(persons.firstContact), {}, {}, {}, true},
        {"last_contact_on", K::Day, TAWJIH_COLUMN(persons.lastContact), {}, {}, {}, true},
        {"residence_ends_on", K::Day, TAWJIH_COLUMN(persons.residenceEnds), {}, {}, {}, true},
        {"profile_on", K::Day, TAWJIH_COLUMN(persons.profileOn), {}, {}, {}, true},
    };
    return fields;
}

const std::vector<Field>& ownFields(Population population) {
    static const std::array<std::vector<Field>, 9> fields{{
        {},
        {
            {"opened_on", K::Day, TAWJIH_COLUMN(openings.on)},
            {"opening", K::Code, TAWJIH_COLUMN(openings.returning), {}, {}, openingValues},
            {"opening_reason", K::Code, TAWJIH_COLUMN(openings.reason), {}, {}, valuesOf<OpeningReason>},
        },
        {
            {"held_on", K::Day, TAWJIH_COLUMN(sessions.held)},
            {"session_kind", K::Code, TAWJIH_COLUMN(sessions.kind), {}, {}, valuesOf<SessionKind>},
            {"session_mode", K::Code, TAWJIH_COLUMN(sessions.mode), {}, {}, valuesOf<SessionMode>},
            {"attendance", K::Code, TAWJIH_COLUMN(sessions.attendance), {}, {}, valuesOf<Attendance>},
            {"advisor", K::Name, TAWJIH_COLUMN(sessions.advisor)},
        },
        {
            {"provider", K::Name, TAWJIH_COLUMN(referrals.establishment), {}, providerOfCentre},
            {"centre", K::Name, TAWJIH_COLUMN(referrals.establishment)},
            {"programme", K::Name, TAWJIH_COLUMN(referrals.programme)},
            {"level", K::Code, TAWJIH_COLUMN(referrals.programme), {}, levelOfProgramme, valuesOf<TrainingLevel>},
            {"trade", K::Name, TAWJIH_COLUMN(referrals.programme), {}, tradeOfProgramme},
            {"advisor", K::Name, TAWJIH_COLUMN(referrals.advisor)},
            {"referral_status", K::Code, TAWJIH_COLUMN(referrals.status), {}, {}, valuesOf<ReferralStatus>},
            {"outcome", K::Code, TAWJIH_COLUMN(referrals.outcome), {}, {}, valuesOf<TrainingOutcome>},
            {"stage", K::Code, TAWJIH_COLUMN(referrals.reached), {}, {}, valuesOf<Reached>},
            {"refusal_reason", K::Bits, TAWJIH_COLUMN(referrals.refusal), {}, {}, valuesOf<RefusalReason>},
            {"dropout_reason", K::Code, TAWJIH_COLUMN(referrals.dropOut), {}, {}, valuesOf<DropOutReason>},
            {"created_on", K::Day, TAWJIH_COLUMN(referrals.created)},
            {"sent_on", K::Day, TAWJIH_COLUMN(referrals.sent)},
            {"answered_on", K::Day, TAWJIH_COLUMN(referrals.answered)},
            {"admitted_on", K::Day, TAWJIH_COLUMN(referrals.admitted)},
            {"enrolled_on", K::Day, TAWJIH_COLUMN(referrals.enrolled)},
            {"attending_on", K::Day, TAWJIH_COLUMN(referrals.attending)},
            {"completed_on", K::Day, TAWJIH_COLUMN(referrals.completed)},
            {"certified_on", K::Day, TAWJIH_COLUMN(referrals.certified)},
            {"left_on", K::Day, TAWJIH_COLUMN(referrals.left)},
            {"days_to_answer", K::Lasting, TAWJIH_COLUMN(referrals.answered), TAWJIH_COLUMN(referrals.sent)},
            {"days_to_enrolment", K::Lasting, TAWJIH_COLUMN(referrals.enrolled), TAWJIH_COLUMN(referrals.sent)},
        },
        {
            {"checked_on", K::Day, TAWJIH_COLUMN(followUps.checked)},
            {"months", K::Number, TAWJIH_COLUMN(followUps.months)},
            {"situation", K::Code, TAWJIH_COLUMN(followUps.situation), {}, {}, valuesOf<EmploymentSituation>},
            {"evidence", K::Code, TAWJIH_COLUMN(followUps.evidence), {}, {}, valuesOf<EvidenceLevel>},
        },
        {
            {"ends_on", K::Day, TAWJIH_COLUMN(papers.ends)},
            {"document", K::Code, TAWJIH_COLUMN(papers.document), {}, {}, valuesOf<DocumentKind>},
        },
        {
            {"seat_state", K::Code, TAWJIH_COLUMN(seats.state), {}, {}, valuesOf<SeatState>},
            {"since_on", K::Day, TAWJIH_COLUMN(seats.since)},
            {"provider", K::Name, TAWJIH_COLUMN(seats.intake), {}, providerOfIntake},
            {"centre", K::Name, TAWJIH_COLUMN(seats.intake), {}, centreOfIntake},
            {"programme", K::Name, TAWJIH_COLUMN(seats.intake), {}, programmeOfIntake},
            {"level", K::Code, TAWJIH_COLUMN(seats.intake), {}, levelOfIntake, valuesOf<TrainingLevel>},
            {"trade", K::Name, TAWJIH_COLUMN(seats.intake), {}, tradeOfIntake},
        },
        {
            {"due_on", K::Day, TAWJIH_COLUMN(steps.due)},
            {"advisor", K::Name, TAWJIH_COLUMN(steps.owner)},
        },
        {
            {"starts_on", K::Day, TAWJIH_COLUMN(intakes.starts)},
            {"seats", K::Number, TAWJIH_COLUMN(intakes.seats)},
            {"provider", K::Name, TAWJIH_COLUMN(intakes.intake), {}, providerOfIntake},
            {"centre", K::Name, TAWJIH_COLUMN(intakes.intake), {}, centreOfIntake},
            {"programme", K::Name, TAWJIH_COLUMN(intakes.intake), {}, programmeOfIntake},
            {"level", K::Code, TAWJIH_COLUMN(intakes.intake), {}, levelOfIntake, valuesOf<TrainingLevel>},
            {"trade", K::Name, TAWJIH_COLUMN(intakes.intake), {}, tradeOfIntake},
        },
    }};
    return fields[static_cast<std::size_t>(population)];
}

#undef TAWJIH_COLUMN

} // namespace

const Field* findField(Population population, QStringView name) {
    for (const Field& field : ownFields(population))
        if (name == QLatin1String(field.name))
            return &field;
    if (population != Population::Intakes)
        for (const Field& field : personFields())
            if (name == QLatin1String(field.name))
                return &field;
    return nullptr;
}

std::vector<const Field*> fieldsOf(Population population) {
    std::vector<const Field*> fields;
    for (const Field& field : ownFields(population))
        fields.push_back(&field);
    if (population != Population::Intakes)
        for (const Field& field : personFields())
            fields.push_back(&field);
    return fields;
}

std::size_t rowsOf(const FactShard& shard, Population population) {
    if (population == Population::Intakes)
        return shard.intakes.intake.size();
    const auto* persons = personsOf(shard, population);
    return persons ? persons->size() : shard.size();
}

const std::vector<quint32>* personsOf(const FactShard& shard, Population population) {
    switch (population) {
    case Population::Openings:
        return &shard.openings.person;
    case Population::Sessions:
        return &shard.sessions.person;
    case Population::Referrals:
        return &shard.referrals.person;
    case Population::FollowUps:
        return &shard.followUps.person;
    case Population::Papers:
        return &shard.papers.person;
    case Population::Seats:
        return &shard.seats.person;
    case Population::Steps:
        return &shard.steps.person;
    case Population::Persons:
    case Population::Intakes:
        break;
    }
    return nullptr;
}

} // namespace tawjih::indicator
