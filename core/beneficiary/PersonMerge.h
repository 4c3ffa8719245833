#pragma once

#include "core/beneficiary/Beneficiary.h"

#include <QDateTime>

namespace tawjih {

/// Two records that were said to be one person's.
struct PersonMerge {
    PersonMergeId id;
    QDateTime recordedAt; ///< UTC
    UserId recordedBy;
    BeneficiaryId kept;
    BeneficiaryId merged;
    int keptVersion = 0; ///< of the kept person, as the merge left it
    std::optional<QDateTime> undoneAt = {};
    std::optional<UserId> undoneBy = {};
    bool operator==(const PersonMerge&) const = default;
};

/// How many records of each kind go from one person to the other.
struct MovedRecords {
    int sessions = 0;
    int referrals = 0;
    int consents = 0;
    int letters = 0;
    int attachments = 0;
    int followUps = 0;
    int contactAttempts = 0;
    int planActions = 0;
    int seats = 0;      ///< places on intakes
    int plans = 0;      ///< career plans: one or none
    int links = 0;      ///< relatives
    int households = 0; ///< one or none
    bool operator==(const MovedRecords&) const = default;

    [[nodiscard]] int total() const {
        return sessions + referrals + consents + letters + attachments + followUps + contactAttempts + planActions +
               seats + plans + links + households;
    }
};

/// What a merge of two persons would do beside their fields.
struct MergeEffects {
    QString keptNumber;   ///< of the kept person's case; empty when there is none
    QString mergedNumber; ///< of the other's
    bool bothOpen = false;
    QString endingNumber; ///< of the case that ends and stays findable; empty when there are not two
    MovedRecords moved;
    bool bothPlan = false; ///< both have a career plan: the kept person's stays, the other's is shown as an earlier one
    int seatsGivenUp = 0;  ///< of two places on one intake the better one stays
    int linksGivenUp = 0;  ///< between the two, and of two to the same relative one
    bool bothHousehold = false; ///< both are in a household, and one of these memberships ends
    bool operator==(const MergeEffects&) const = default;
};

/// A merge with what its entry in a history says.
struct MergeRecord {
    PersonMerge merge;
    PersonName name;     ///< of the person who was merged, as it was
    QString number;      ///< of their case then; empty when they had none
    QString endedNumber; ///< of the case that ended; empty when there were not two
    CaseId endedCase;    ///< the same; its versions stay readable
    MovedRecords moved;
    bool operator==(const MergeRecord&) const = default;
};

/// Where the record of a person who was merged goes on.
struct MergedInto {
    BeneficiaryId kept;
    MergeRecord first; ///< the merge that took the person in; later ones may have followed
    bool operator==(const MergedInto&) const = default;
};

/// What was recorded since a merge, and stays when it is taken back.
struct MergeAftermath {
    int rowsEdited = 0;                 ///< moved rows that were changed since: they go back as they are now
    int rowsAdded = 0;                  ///< recorded for the kept person since: they stay there
    bool personEdited = false;          ///< the kept person was changed since: what was changed stays
    std::optional<PersonMergeId> later; ///< has to be taken back first
    bool operator==(const MergeAftermath&) const = default;
};

/// Two persons as pairs of them are kept: the smaller id first, as the database compares them.
[[nodiscard]] std::pair<BeneficiaryId, BeneficiaryId> inOrder(BeneficiaryId one, BeneficiaryId other);

/// What the kept person is after a merge is taken back: fields that still are as the merge made them become what they
/// were before it; what was changed since stays.
/// \param before the kept person before the merge \param made after it \param now today
[[nodiscard]] Beneficiary unmerged(const Beneficiary& before, const Beneficiary& made, const Beneficiary& now);

/// `one` with the lists and notes of both: what only `other` says comes after what `one` says. Of a language, a kind of
/// document or a training that both name, what `one` says.
[[nodiscard]] Beneficiary joinedFields(const Beneficiary& one, const Beneficiary& other);

/// The number to keep beside `phone`, so that as few as possible of both persons' are lost; empty when there is none.
[[nodiscard]] QString secondPhone(const Beneficiary& one, const Beneficiary& other, const QString& phone);

/// Whether two persons who share a phone number or an address were born at different times: relatives rather than one.
[[nodiscard]] bool mayBeRelatives(const Beneficiary& one, const Beneficiary& other);

/// A proposal for merging: each field of `kept`, where it says nothing that of `other`, where it is a list both joined;
/// the earlier registration.
[[nodiscard]] Beneficiary mergedFields(const Beneficiary& kept, const Beneficiary& other);

} // namespace tawjih
