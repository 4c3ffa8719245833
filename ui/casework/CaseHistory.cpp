#include "ui/casework/CaseHistory.h"

#include "ui/beneficiary/BeneficiaryFields.h"
#include "ui/beneficiary/MergeText.h"
#include "ui/beneficiary/Pickers.h"
#include "ui/casework/CaseEntries.h"
#include "ui/casework/CaseFields.h"
#include "ui/casework/PlanFields.h"
#include "ui/household/HouseholdText.h"
#include "ui/outcome/CallSheet.h"

#include <algorithm>

namespace tawjih::ui {

namespace {

struct HistoryEntries {
    Q_DECLARE_TR_FUNCTIONS(CaseEntries)
};

/// A version and when it was recorded, to be put in order.
using Dated = std::pair<QDateTime, TimelineEntry>;

TimelineEntry entryOf(const QDateTime& at, UserId by, const UserNames& users) {
    TimelineEntry entry;
    const QString who = users(by);
    const QString when = HistoryEntries::tr("%1, %2", "date and time")
                             .arg(dateText(at.toLocalTime().date()), timeText(at.toLocalTime().time()));
    entry.when = who.isEmpty() ? when : QString(when + QStringLiteral(" · ") + isolate(who));
    return entry;
}

QString changedText(const QString& name, const QString& before, const QString& after) {
    if (before.isEmpty())
        return HistoryEntries::tr("%1: %2", "field and new value").arg(name, isolate(after));
    if (after.isEmpty())
        return HistoryEntries::tr("%1: %2 taken out", "field and old value").arg(name, isolate(before));
    return HistoryEntries::tr("%1: %2, before: %3").arg(name, isolate(after), isolate(before));
}

/// "Phone: 0600 11 22 33, before: 0699 99 99 99", a line a field.
template <typename Fields, typename T>
QString changesText(const Fields& fields, const T& before, const T& after) {
    QStringList lines;
    for (const auto* field : changedFields(fields, before, after))
        lines << changedText(field->name(), field->text(before), field->text(after));
    return lines.join(QLatin1Char('\n'));
}

/// An entry a version, of records of one kind. `first` says how a record came to be, `changed` that so many of its
/// fields are others; what changed no field that can be seen is left out.
template <typename T, typename Fields>
void addVersions(std::vector<Dated>& entries, const std::vector<T>& versions, const Fields& fields,
                 const UserNames& users, const std::function<QString(const T&)>& first,
                 const std::function<QString(const T&, int)>& changed) {
    for (size_t i = 0; i < versions.size(); ++i) {
        const T& version = versions[i];
        TimelineEntry entry = entryOf(version.stamp.recordedAt, version.stamp.recordedBy, users);
        if (i == 0 || versions[i - 1].id != version.id) {
            entry.heading = first(version);
            entry.tone = Tone::Accent;
        } else {
            const auto count = static_cast<int>(changedFields(fields, versions[i - 1], version).size());
            if (count == 0)
                continue;
            entry.heading = changed(version, count);
            entry.body = changesText(fields, versions[i - 1], version);
        }
        entries.emplace_back(version.stamp.recordedAt, entry);
    }
}

void addPersonVersions(std::vector<Dated>& entries, const std::vector<Beneficiary>& versions, const UserNames& users) {
    addVersions<Beneficiary>(
        entries, versions, beneficiaryFields(), users,
        [](const Beneficiary&) { return HistoryEntries::tr("Registered"); },
        [](const Beneficiary&, int count) {
            return HistoryEntries::tr("Profile: %n field(s) changed", nullptr, count);
        });
}

void addSessionVersions(std::vector<Dated>& entries, const std::vector<CounsellingSession>& versions,
                        const UserNames& users) {
    const auto day = [](const CounsellingSession& session) {
        return isolate(dateText(session.heldAt.toLocalTime().date()));
    };
    addVersions<CounsellingSession>(
        entries, versions, sessionFields(users), users,
        [day](const CounsellingSession& session) {
            return HistoryEntries::tr("Session of %1 recorded: %2", "its day and kind")
                .arg(day(session), labelOf(session.kind));
        },
        [day](const CounsellingSession& session, int count) {
            return HistoryEntries::tr("Session of %1: %n field(s) changed", nullptr, count).arg(day(session));
        });
}

void addReferralVersions(std::vector<Dated>& entries, const std::vector<Referral>& versions,
                         const ReferralNames& names) {
    const auto centre = [&names](const Referral& referral) {
        return isolate(names.establishment(referral.establishment));
    };
    addVersions<Referral>(
        entries, versions, referralFields(names), names.users,
        [centre](const Referral& referral) {
            return HistoryEntries::tr("Referral to %1: %2", "centre and status")
                .arg(centre(referral), labelOf(referral.status));
        },
        [centre](const Referral& referral, int count) {
            return HistoryEntries::tr("Referral to %1: %n field(s) changed", nullptr, count).arg(centre(referral));
        });
}

void addPlanVersions(std::vector<Dated>& entries, const CaseHistory& history, const ReferralNames& names) {
    addVersions<Plan>(
        entries, history.plans, planFields(names.programme), names.users,
        [&names](const Plan& plan) {
            const QString choices = choicesText(plan.choices, names.programme);
            return choices.isEmpty() ? HistoryEntries::tr("Career plan begun")
                                     : HistoryEntries::tr("Career plan begun: %1", "its choices").arg(choices);
        },
        [](const Plan&, int count) { return HistoryEntries::tr("Career plan: %n field(s) changed", nullptr, count); });
    addVersions<PlanAction>(
        entries, history.actions, actionFields(names.users), names.users,
        [](const PlanAction& action) {
            return HistoryEntries::tr("Action noted: %1").arg(isolate(action.description));
        },
        [](const PlanAction& action, int count) {
            return HistoryEntries::tr("Action “%1”: %n field(s) changed", nullptr, count)
                .arg(isolate(action.description));
        });
}

QString caseHeading(const CaseFile* before, const CaseFile& file) {
    if (before == nullptr)
        return HistoryEntries::tr("Case opened: %1").arg(labelOf(file.openingReason));
    if (file.closing && !before->closing)
        return HistoryEntries::tr("Case closed: %1").arg(labelOf(file.closing->reason));
    if (file.spell != before->spell)
        return HistoryEntries::tr("Case opened again: %1").arg(labelOf(file.openingReason));
    if (file.status != before->status)
        return HistoryEntries::tr("Case: %1", "its new status").arg(labelOf(file.status));
    return {};
}

void addCaseVersions(std::vector<Dated>& entries, const std::vector<CaseFile>& versions, const UserNames& users) {
    for (size_t i = 0; i < versions.size(); ++i) {
        const CaseFile& version = versions[i];
        const CaseFile* before = i == 0 ? nullptr : &versions[i - 1];
        TimelineEntry entry = entryOf(version.stamp.recordedAt, version.stamp.recordedBy, users);
        entry.heading = caseHeading(before, version);
        if (before == nullptr || before->advisor != version.advisor) {
            const QString advisor = version.advisor.isNull() ? HistoryEntries::tr("nobody") : users(version.advisor);
            const QString assigned = HistoryEntries::tr("Advisor: %1").arg(isolate(advisor));
            (entry.heading.isEmpty() ? entry.heading : entry.body) = assigned;
        }
        entries.emplace_back(version.stamp.recordedAt, entry);
    }
}

void addConsents(std::vector<Dated>& entries, const std::vector<Consent>& consents, const ReferralNames& names) {
    for (const Consent& consent : consents) {
        TimelineEntry entry = entryOf(consent.recordedAt, consent.recordedBy, names.users);
        entry.heading = HistoryEntries::tr("Consent to %1: %2", "purpose and decision")
                            .arg(labelOf(consent.purpose), labelOf(consent.decision));
        entry.detail = joined({consent.establishment.isNull() ? QString() : names.establishment(consent.establishment),
                               labelOf(consent.form), languageText(consent.language), consent.note});
        entry.tone = consent.decision == ConsentDecision::Given ? Tone::Good : Tone::Warning;
        entries.emplace_back(consent.recordedAt, entry);
    }
}

void addFollowUps(std::vector<Dated>& entries, const std::vector<FollowUp>& versions, const UserNames& users) {
    const auto mark = [](const FollowUp& answer) { return labelOf(FollowUpRules::markOf(answer.months)); };
    addVersions<FollowUp>(
        entries, versions, followUpFields(), users,
        [mark](const FollowUp& answer) {
            return HistoryEntries::tr("Follow-up %1: %2", "after 3 months, and what was found")
                .arg(mark(answer), labelOf(answer.situation));
        },
        [mark](const FollowUp& answer, int count) {
            return HistoryEntries::tr("Follow-up %1: %n field(s) changed", nullptr, count).arg(mark(answer));
        });
}

void addAttempts(std::vector<Dated>& entries, const std::vector<ContactAttempt>& attempts, const UserNames& users) {
    for (const ContactAttempt& attempt : attempts) {
        TimelineEntry entry = entryOf(attempt.recordedAt, attempt.recordedBy, users);
        entry.heading =
            HistoryEntries::tr("Attempt to reach the person, follow-up %1: %2", "after 3 months, and the result")
                .arg(labelOf(attempt.mark), labelOf(attempt.result));
        entry.detail = joined({dateText(attempt.attemptedAt.toLocalTime().date()),
                               attempt.way == ContactWay::NotSaid ? QString() : labelOf(attempt.way), attempt.note});
        entry.tone = attempt.result == ContactResult::Reached ? Tone::Good : Tone::Neutral;
        entries.emplace_back(attempt.recordedAt, entry);
    }
}

void addHousehold(std::vector<Dated>& entries, const HouseholdHistory& history, const UserNames& users) {
    for (const LinkVersion& link : history.links) {
        TimelineEntry entry = entryOf(link.stamp.recordedAt, link.stamp.recordedBy, users);
        const QString name = firstName(link.relative);
        entry.heading = link.isStanding ? HistoryEntries::tr("Linked to %1: %2", "a name, and sister")
                                              .arg(name, relationText(link.relation, link.relative.sex))
                                        : HistoryEntries::tr("Link to %1 ended").arg(name);
        if (link.isStanding && link.since)
            entry.detail = HistoryEntries::tr("since %1").arg(dateText(*link.since));
        entries.emplace_back(link.stamp.recordedAt, entry);
    }
    for (const HouseholdMember& move : history.moves) {
        TimelineEntry entry = entryOf(move.stamp.recordedAt, move.stamp.recordedBy, users);
        entry.heading = move.isStanding() ? HistoryEntries::tr("Moved into a household")
                                          : HistoryEntries::tr("Moved out of the household");
        entries.emplace_back(move.stamp.recordedAt, entry);
    }
}

/// Where the person of the case was merged into another and came back, it was theirs: what it says is the other way
/// round.
void addMerges(std::vector<Dated>& entries, const CaseHistory& history, const UserNames& users, bool mayMerge) {
    for (const MergeRecord& record : history.merges) {
        const PersonMerge& merge = record.merge;
        TimelineEntry entry = entryOf(merge.recordedAt, merge.recordedBy, users);
        const QString other = joined({record.number, nameLine(record.name.latin(), record.name.arabic())});
        const bool wasMerged = !history.persons.empty() && merge.merged == history.persons.front().id;
        entry.heading = wasMerged ? HistoryEntries::tr("Merged into another record")
                                  : HistoryEntries::tr("Merged with %1", "a record").arg(other);
        const QString moved = movedText(record.moved);
        if (!wasMerged && !moved.isEmpty())
            entry.detail = HistoryEntries::tr("Came over: %1", "3 sessions and 1 referral").arg(moved);
        entry.tone = Tone::Accent;
        if (merge.undoneAt) {
            TimelineEntry back = entryOf(*merge.undoneAt, merge.undoneBy.value_or(UserId()), users);
            back.heading = wasMerged ? HistoryEntries::tr("A record of its own again: the merge was taken back")
                                     : HistoryEntries::tr("Merge with %1 taken back", "a record").arg(other);
            entries.emplace_back(*merge.undoneAt, back);
            entry.tag = HistoryEntries::tr("taken back");
            entry.tone = Tone::Neutral;
        } else {
            entry.id = merge.id.uuid();
            if (mayMerge)
                entry.footer = HistoryEntries::tr("Take the merge back…");
        }
        entries.emplace_back(merge.recordedAt, entry);
    }
}

/// What happened to a record before it became part of this one, marked with what it is called.
void addJoined(std::vector<Dated>& entries, const JoinedRecord& record, const UserNames& users) {
    const size_t first = entries.size();
    addPersonVersions(entries, record.persons, users);
    addCaseVersions(entries, record.files, users);
    for (size_t i = first; i < entries.size(); ++i)
        entries[i].second.tag = record.name;
}

Result<std::vector<JoinedRecord>> readJoined(const PeopleServices& services, const std::vector<MergeRecord>& merges,
                                             BeneficiaryId person) {
    std::vector<JoinedRecord> records;
    for (const MergeRecord& each : merges) {
        if (each.merge.undoneAt || each.merge.merged == person)
            continue;
        JoinedRecord record{recordName(each.number, each.name), {}, {}};
        TRY_ASSIGN(record.persons, services.persons.versions(each.merge.merged));
        if (!each.endedCase.isNull()) {
            TRY_ASSIGN(record.files, services.cases.versions(each.endedCase));
        }
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace

Result<CaseHistory> readHistory(const PeopleServices& services, BeneficiaryId person, CaseId file) {
    CaseHistory history;
    TRY_ASSIGN(history.persons, services.persons.versions(person));
    TRY_ASSIGN(history.files, services.cases.versions(file));
    TRY_ASSIGN(history.sessions, services.sessions.versionsOf(person));
    TRY_ASSIGN(history.referrals, services.referrals.versionsOf(person));
    TRY_ASSIGN(history.plans, services.plans.versions(person));
    TRY_ASSIGN(history.actions, services.plans.actionVersions(person));
    TRY_ASSIGN(history.found, services.followUps.versionsOf(person));
    TRY_ASSIGN(history.consents, services.consents.ledger(person));
    TRY_ASSIGN(history.attempts, services.followUps.attempts(person));
    TRY_ASSIGN(history.household, services.households.history(person));
    TRY_ASSIGN(history.merges, services.merges.recordsOf(person));
    TRY_ASSIGN(history.joined, readJoined(services, history.merges, person));
    return history;
}

std::vector<TimelineEntry> historyEntries(const CaseHistory& history, const ReferralNames& names, bool mayMerge) {
    std::vector<Dated> dated;
    addMerges(dated, history, names.users, mayMerge); // before the fields that each changed at the same instant
    addPersonVersions(dated, history.persons, names.users);
    addCaseVersions(dated, history.files, names.users);
    addSessionVersions(dated, history.sessions, names.users);
    addReferralVersions(dated, history.referrals, names);
    addFollowUps(dated, history.found, names.users);
    addAttempts(dated, history.attempts, names.users);
    addPlanVersions(dated, history, names);
    addConsents(dated, history.consents, names);
    addHousehold(dated, history.household, names.users);
    for (const JoinedRecord& record : history.joined)
        addJoined(dated, record, names.users);
    std::ranges::stable_sort(dated, std::greater<>(), &Dated::first);
    std::vector<TimelineEntry> entries;
    entries.reserve(dated.size());
    for (Dated& entry : dated)
        entries.push_back(std::move(entry.second));
    return entries;
}

} // namespace tawjih::ui
