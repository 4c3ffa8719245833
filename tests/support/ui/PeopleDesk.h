#pragma once

#include "core/guidance/GuidanceService.h"
#include "core/outcome/FollowUpService.h"
#include "tests/support/TestDesk.h"
#include "tests/support/ui/DeskDuplicates.h"
#include "tests/support/ui/LentOnWindowThread.h"
#include "ui/casework/PeopleServices.h"

#include <QSettings>

namespace tawjih::test {

/// A desk with everything that the pages about people work with, its seeded catalogue, and persons as asked for.
class PeopleDesk {
public:
    /// Throws where the desk cannot be made: the test cannot go on.
    PeopleDesk();

    /// Whoever is added afterwards is compared after `duplicates.read()`.
    [[nodiscard]] ui::PeopleServices services();
    /// The same over another account's services (see TestDesk::addUser), to change things meanwhile.
    [[nodiscard]] BeneficiaryService personsAs(const vault::Actor& colleague);

    /// Awa Diallo, 26, with consents, five sessions, two referrals and missing documents.
    BeneficiaryId addAwa();
    /// A second record of Awa, written otherwise and with another phone; two sessions, a career plan of her own.
    BeneficiaryId addAwaAgain();
    /// A career plan of two choices, the first with a training that asks for six documents, three actions (late, to
    /// come, done), and a passport that ends in three weeks. Returns that training.
    Programme addPlan(BeneficiaryId person);
    /// A person with a name, and nothing else.
    BeneficiaryId addPerson(const QString& given, const QString& family);
    /// Letters that were handed to a person: a discreet one about their first referral, a slip, an attestation.
    void addLetters(const BeneficiaryId& person);
    /// Scans and photos of a person's documents.
    void addDocuments(const BeneficiaryId& person);
    /// Invented people with their lives.
    void addMany(int count);

    TestDesk desk;
    BeneficiaryService persons;
    IntakeService intake;
    ConsentService consents;
    CaseService cases;
    SessionService sessions;
    ListingService listing;
    ReferralService referrals;
    SeatService seats;
    CatalogueService catalogue;
    GuidanceService guidance;
    FollowUpService followUps;
    PlanService plans;
    MergeService merges;
    HouseholdService households;
    vault::DraftStore drafts;
    LetterService letters;
    AttachmentService attachments;
    LentOnWindowThread lentAttachments{attachments};
    QSettings settings;
    DeskDuplicates duplicates;
};

/// The value of a Result that a fixture cannot do without; throws otherwise.
template <typename T>
T must(Result<T> result) {
    if (!result)
        throw std::runtime_error("people desk: code " + std::to_string(static_cast<int>(result.error().code)) + " " +
                                 result.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace tawjih::test
