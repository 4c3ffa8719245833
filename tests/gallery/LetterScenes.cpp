#include "core/vault/MetaRepository.h"
#include "tests/gallery/Gallery.h"
#include "tests/support/ui/PeopleDesk.h"
#include "ui/letter/LetterDialog.h"
#include "ui/letter/LetterTextDialog.h"

using namespace tawjih;
using namespace tawjih::gallery;

namespace {

/// A desk that has a name and an address, and Awa's consent to share.
struct LetterDesk {
    LetterDesk() : awa(desk->addAwa()) {
        vault::DeskIdentity identity;
        identity.nameFrench = QStringLiteral("Guichet d’information et d’orientation des migrants");
        identity.nameArabic = QStringLiteral("مكتب إعلام وتوجيه المهاجرين");
        identity.nameEnglish = QStringLiteral("Migrant Information and Orientation Desk");
        identity.city = QStringLiteral("Casablanca");
        identity.address = QStringLiteral("ISAT, boulevard Moulay Rachid");
        identity.phone = QStringLiteral("+212 522 71 00 00");
        const auto meta = vault::toMeta(identity);
        for (auto it = meta.begin(); it != meta.end(); ++it)
            test::must(vault::MetaRepository(*desk->desk.db).set(it.key(), it.value()));
        referral = test::must(desk->referrals.ofBeneficiary(awa)).front().referral;
        Consent consent;
        consent.beneficiary = awa;
        consent.purpose = ConsentPurpose::Share;
        consent.establishment = referral.establishment;
        consent.decidedOn = desk->desk.clock.today();
        consent.language = QStringLiteral("fra");
        test::must(desk->consents.record(consent));
    }
    [[nodiscard]] ui::LetterSubjects subjects() const {
        return {awa, test::must(desk->referrals.ofBeneficiary(awa)), test::must(desk->sessions.ofBeneficiary(awa))};
    }

    std::unique_ptr<test::PeopleDesk> desk = std::make_unique<test::PeopleDesk>();
    BeneficiaryId awa;
    Referral referral;
};

/// The desk, and after it the dialog that works with it.
struct LetterScene : LetterDesk, ui::LetterDialog {
    LetterScene(ui::Prompts& prompts, bool aboutReferral)
        : LetterDialog(desk->letters, prompts, subjects(), aboutReferral ? referral.id : ReferralId()) {}
};

struct TextScene : LetterDesk, ui::LetterTextDialog {
    explicit TextScene(ui::Prompts& prompts)
        : LetterTextDialog(desk->letters, prompts, [](UserId) { return QString(); }) {}
};

} // namespace

TAWJIH_SCENE(LetterReferral, {1024, 640}) {
    return std::make_unique<LetterScene>(stage.prompts, true);
}
TAWJIH_SCENE(LetterVisit, {980, 660}) {
    return std::make_unique<LetterScene>(stage.prompts, false);
}
TAWJIH_SCENE(LetterTexts, {1080, 700}) {
    return std::make_unique<TextScene>(stage.prompts);
}
