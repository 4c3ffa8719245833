#include "ui/casework/CaseSnapshot.h"

#include "core/casework/PlanRules.h"

namespace tawjih::ui {

QString CaseSnapshot::userName(UserId id) const {
    const auto found = users.find(id);
    return found == users.end() ? QString() : found->second;
}

const CounsellingSession* CaseSnapshot::nextStep() const {
    const CounsellingSession* first = nullptr;
    for (const CounsellingSession& session : sessions) {
        if (!session.nextStep || session.nextStep->doneOn)
            continue;
        // A step without a day waits behind those with one.
        const auto due = [](const CounsellingSession& s) { return s.nextStep->due.value_or(QDate(9999, 12, 31)); };
        if (first == nullptr || due(session) < due(*first))
            first = &session;
    }
    return first;
}

std::vector<ChecklistEntry> CaseSnapshot::checklist() const {
    return PlanRules::checklist(asked, person, today);
}

void addUserName(const PeopleServices& services, std::map<UserId, QString>& names, UserId id) {
    if (id.isNull() || names.contains(id))
        return;
    if (auto name = services.cases.userName(id))
        names.emplace(id, *std::move(name));
}

Result<CaseSnapshot> readCase(const PeopleServices& services, BeneficiaryId person) {
    CaseSnapshot snapshot;
    snapshot.today = services.clock.today();
    TRY_ASSIGN(snapshot.person, services.persons.find(person));
    TRY_ASSIGN(snapshot.file, services.cases.find(person));
    TRY_ASSIGN(snapshot.sessions, services.sessions.ofBeneficiary(person));
    TRY_ASSIGN(snapshot.referrals, services.referrals.ofBeneficiary(person));
    TRY_ASSIGN(snapshot.letters, services.letters.ofBeneficiary(person));
    TRY_ASSIGN(snapshot.plan, services.plans.ofPerson(person));
    TRY_ASSIGN(snapshot.earlierPlans, services.plans.earlierOf(person));
    TRY_ASSIGN(snapshot.merges, services.merges.recordsOf(person));
    TRY_ASSIGN(snapshot.actions, services.plans.actions(person));
    TRY_ASSIGN(snapshot.asked, services.guidance.documentsAskedBy(snapshot.plan));
    addUserName(services, snapshot.users, snapshot.file.advisor);
    for (const PlanAction& action : snapshot.actions)
        addUserName(services, snapshot.users, action.owner);
    for (const CounsellingSession& session : snapshot.sessions)
        addUserName(services, snapshot.users, session.advisor);
    for (const IssuedLetter& letter : snapshot.letters)
        addUserName(services, snapshot.users, letter.recordedBy);
    return snapshot;
}

} // namespace tawjih::ui
