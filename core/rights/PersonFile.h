#pragma once

#include "core/attachment/Attachment.h"
#include "core/casework/CaseService.h"
#include "core/casework/CounsellingSession.h"
#include "core/casework/Plan.h"
#include "core/catalogue/Catalogue.h"
#include "core/household/Household.h"
#include "core/letter/Letter.h"
#include "core/outcome/ContactAttempt.h"
#include "core/outcome/FollowUp.h"
#include "core/referral/ReferralService.h"
#include "core/rights/RightsRequest.h"
#include "core/vault/DeskIdentity.h"

#include <QHash>

namespace tawjih::rights {

/// Who looked into a person's file or changed it on a day: by role, for the law gives no right to a colleague's name.
struct FileAccess {
    QDate on;
    vault::Roles roles;
    QString action; ///< code of audit::Action
    int times = 1;
    bool operator==(const FileAccess&) const = default;
};

/// A relative on record, by nothing but the relation.
struct FileRelative {
    std::optional<Relation> relation; ///< none: they live together, and nobody said more
    bool livesTogether = false;
    bool operator==(const FileRelative&) const = default;
};

/// An anonymised export that left the desk while the person consented to it: their row may have been in it.
struct FileRelease {
    QDate on;
    QString purpose;
    bool abroad = false;
    bool operator==(const FileRelease&) const = default;
};

/// A file of persons from which some of this one's data came.
struct FileImport {
    QDate on;
    QString kind; ///< as the ledger of imports keeps it
    bool operator==(const FileImport&) const = default;
};

struct FileReferral {
    ReferralRow row;
    std::vector<ReferralTransition> steps;
};

/// All that the desk holds about one person, and nothing about another.
struct PersonFile {
    vault::DeskIdentity desk;
    QDate issuedOn;
    Beneficiary person;
    std::vector<Beneficiary> earlier; ///< versions before the present one, the oldest first
    CaseFile file;
    std::vector<CaseSpell> spells;
    std::vector<Consent> consents;
    std::vector<CounsellingSession> sessions; ///< held and to come, the newest first
    std::vector<FileReferral> referrals;
    Plan plan;
    std::vector<PlanAction> actions;
    std::vector<FollowUp> followUps;
    std::vector<ContactAttempt> attempts;
    std::vector<FileRelative> relatives;
    std::vector<IssuedLetter> letters;
    std::vector<Attachment> attachments; ///< described, not shown: the person has the originals
    std::vector<RightsRequest> requests;
    std::vector<FileAccess> accesses; ///< the latest first
    std::vector<FileRelease> releases;
    std::vector<FileImport> imports;
    QHash<EstablishmentId, LocalName> centres; ///< of consents
};

/// The notice of law 09-08, in the language of the document: what the desk is, why it keeps data, the person's rights
/// and where to ask; with the CNDP's number where the desk has one.
[[nodiscard]] QString legalNotice(const vault::DeskIdentity& desk, Language language);

/// A text of the record that turns nothing around it: without controls of direction and others.
[[nodiscard]] QString inert(const QString& text);

/// As JSON; README.md describes the keys. UTF-8.
[[nodiscard]] QByteArray toJson(const PersonFile& file);

/// As a PDF in a language. Made in memory; any thread. Errors: IoFailed.
[[nodiscard]] Result<QByteArray> toPdf(const PersonFile& file, Language language);

} // namespace tawjih::rights
