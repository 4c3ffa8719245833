#include "core/indicator/Facts.h"

#include "core/casework/CounsellingSession.h"
#include "core/indicator/Journey.h"

#include <algorithm>

namespace tawjih::indicator {

namespace {

/// Calls `visit` with every column.
template <typename Shard, typename Visit>
void eachColumn(Shard& shard, Visit visit) {
    visit(shard.ids);
    auto& p = shard.persons;
    visit(p.registered), visit(p.firstContact), visit(p.lastContact), visit(p.birth), visit(p.residenceEnds);
    visit(p.profileOn), visit(p.nationality), visit(p.arrondissement), visit(p.advisor), visit(p.missing);
    visit(p.sex), visit(p.residence), visit(p.education), visit(p.caseStatus), visit(p.employment);
    visit(p.improbable), visit(p.reached), visit(p.employed6), visit(p.employed12);
    auto& o = shard.openings;
    visit(o.person), visit(o.on), visit(o.returning), visit(o.reason);
    auto& s = shard.sessions;
    visit(s.person), visit(s.held), visit(s.advisor), visit(s.kind), visit(s.mode), visit(s.attendance);
    auto& r = shard.referrals;
    visit(r.person), visit(r.establishment), visit(r.programme), visit(r.advisor), visit(r.created), visit(r.sent);
    visit(r.answered), visit(r.admitted), visit(r.enrolled), visit(r.attending), visit(r.completed);
    visit(r.certified), visit(r.left), visit(r.refusal), visit(r.status), visit(r.outcome), visit(r.dropOut);
    visit(r.reached);
    auto& f = shard.followUps;
    visit(f.person), visit(f.checked), visit(f.months), visit(f.situation), visit(f.evidence);
    auto& d = shard.papers;
    visit(d.person), visit(d.ends), visit(d.document);
    auto& t = shard.seats;
    visit(t.person), visit(t.intake), visit(t.since), visit(t.state);
    auto& n = shard.steps;
    visit(n.person), visit(n.due), visit(n.owner);
    auto& i = shard.intakes;
    visit(i.intake), visit(i.starts), visit(i.seats);
}

void addPerson(FactShard::Persons& to, const PersonFact& person) {
    to.registered.push_back(person.registered);
    to.firstContact.push_back(person.firstContact);
    to.lastContact.push_back(person.lastContact);
    to.birth.push_back(person.birth);
    to.residenceEnds.push_back(person.residenceEnds);
    to.profileOn.push_back(person.profileOn);
    to.nationality.push_back(person.nationality);
    to.arrondissement.push_back(person.arrondissement);
    to.advisor.push_back(person.advisor);
    to.missing.push_back(person.missing);
    to.sex.push_back(person.sex);
    to.residence.push_back(person.residence);
    to.education.push_back(person.education);
    to.caseStatus.push_back(person.caseStatus);
    to.employment.push_back(person.employment);
    to.improbable.push_back(person.improbable);
}

void addReferral(FactShard::Referrals& to, quint32 person, const ReferralFact& referral) {
    to.person.push_back(person);
    to.establishment.push_back(referral.establishment);
    to.programme.push_back(referral.programme);
    to.advisor.push_back(referral.advisor);
    to.created.push_back(referral.created);
    to.sent.push_back(referral.sent);
    to.answered.push_back(referral.answered);
    to.admitted.push_back(referral.admitted);
    to.enrolled.push_back(referral.enrolled);
    to.attending.push_back(referral.attending);
    to.completed.push_back(referral.completed);
    to.certified.push_back(referral.certified);
    to.left.push_back(referral.left);
    to.refusal.push_back(referral.refusal);
    to.status.push_back(referral.status);
    to.outcome.push_back(referral.outcome);
    to.dropOut.push_back(referral.dropOut);
    to.reached.push_back(referral.reached);
}

} // namespace

void FactShard::add(const PersonFacts& facts) {
    const auto person = static_cast<quint32>(ids.size());
    ids.push_back(facts.id);
    addPerson(persons, facts.person);
    Journey journey;
    for (const OpeningFact& opening : facts.openings) {
        openings.person.push_back(person);
        openings.on.push_back(opening.on);
        openings.returning.push_back(opening.returning);
        openings.reason.push_back(opening.reason);
    }
    for (const SessionFact& session : facts.sessions) {
        sessions.person.push_back(person);
        sessions.held.push_back(session.held);
        sessions.advisor.push_back(session.advisor);
        sessions.kind.push_back(session.kind);
        sessions.mode.push_back(session.mode);
        sessions.attendance.push_back(session.attendance);
        if (session.attendance == toFactCode(Attendance::Seen))
            journey.add(Reached::Counselled);
    }
    for (const ReferralFact& referral : facts.referrals) {
        addReferral(referrals, person, referral);
        journey.add(static_cast<Reached>(referral.reached - 1), referral.completed);
    }
    for (const FollowUpFact& followUp : facts.followUps) {
        followUps.person.push_back(person);
        followUps.checked.push_back(followUp.checked);
        followUps.months.push_back(followUp.months);
        followUps.situation.push_back(followUp.situation);
        followUps.evidence.push_back(followUp.evidence);
        journey.asked(followUp.months, followUp.checked, followUp.situation);
    }
    for (const PaperFact& paper : facts.papers) {
        papers.person.push_back(person);
        papers.ends.push_back(paper.ends);
        papers.document.push_back(paper.document);
    }
    for (const SeatFact& seat : facts.seats) {
        seats.person.push_back(person);
        seats.intake.push_back(seat.intake);
        seats.since.push_back(seat.since);
        seats.state.push_back(seat.state);
    }
    for (const StepFact& step : facts.steps) {
        steps.person.push_back(person);
        steps.due.push_back(step.due);
        steps.owner.push_back(step.owner);
    }
    persons.reached.push_back(toFactCode(journey.reached()));
    persons.employed6.push_back(journey.employed(6));
    persons.employed12.push_back(journey.employed(12));
}

void FactShard::makeRoom(std::size_t persons) {
    if (ids.empty())
        return;
    const double factor = 1.1 * static_cast<double>(persons) / static_cast<double>(ids.size());
    eachColumn(*this, [&](auto& column) {
        column.reserve(static_cast<std::size_t>(factor * static_cast<double>(column.size())));
    });
}

void FactShard::settle() {
    eachColumn(*this, [](auto& column) {
        if (column.capacity() > column.size() + column.size() / 4) // otherwise not worth the copy
            column.shrink_to_fit();
    });
}

std::size_t FactShard::bytes() const {
    std::size_t sum = 0;
    eachColumn(*this, [&](const auto& column) {
        sum += column.capacity() * sizeof(typename std::decay_t<decltype(column)>::value_type);
    });
    return sum;
}

std::size_t Facts::persons() const {
    std::size_t sum = 0;
    for (const FactShard& shard : shards)
        sum += shard.size();
    return sum;
}

std::size_t Facts::bytes() const {
    std::size_t sum = 0;
    for (const FactShard& shard : shards)
        sum += shard.bytes();
    return sum;
}

} // namespace tawjih::indicator
