#include "tests/bench/DemoRecord.h"

#include "core/catalogue/CatalogueService.h"
#include "core/consent/ConsentService.h"
#include "core/demo/DemoDesk.h"
#include "core/outcome/FollowUpService.h"
#include "core/referral/ReferralService.h"
#include "tests/bench/Bench.h"

namespace tawjih::bench {

std::shared_ptr<test::TestDesk> demoRecord(qint64 persons) {
    static std::shared_ptr<test::TestDesk> kept;
    static qint64 keptPersons = 0;
    if (kept && keptPersons == persons)
        return kept;
    kept.reset();
    auto desk = std::make_shared<test::TestDesk>(test::everyRole, test::TestDesk::Place::EncryptedFile);
    CatalogueService catalogue(desk->context());
    ConsentService consents(desk->context());
    ReferralService referrals(desk->context(), consents);
    FollowUpService followUps(desk->context());
    demo::DemoOptions options;
    options.persons = static_cast<int>(persons);
    options.today = desk->clock.today();
    options.advisors = {desk->actor.id};
    must(demo::DemoDesk(desk->context(), catalogue, referrals, followUps).fill(options));
    must(desk->db->checkpoint());
    keptPersons = persons;
    return kept = desk;
}

QString databaseOf(const test::TestDesk& desk) {
    return desk.folder.filePath(QStringLiteral("desk.db"));
}

} // namespace tawjih::bench
