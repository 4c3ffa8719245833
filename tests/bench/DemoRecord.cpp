#include "tests/bench/DemoRecord.h"

#include "core/catalogue/CatalogueService.h"
#include "core/consent/ConsentService.h"
#include "core/demo/DemoDesk.h"
#include "core/outcome/FollowUpService.h"
#include "core/referral/ReferralService.h"
#include "tests/bench/Bench.h"

#include <QFile>

#include <filesystem>

namespace tawjih::bench {

namespace {

/// Where an earlier run kept the desk; empty: nowhere.
QString keptFile(qint64 persons) {
    const QString folder = qEnvironmentVariable("TAWJIH_BENCH_KEEP");
    return folder.isEmpty() ? QString() : QStringLiteral("%1/desk-%2.db").arg(folder).arg(persons);
}

void link(const QString& from, const QString& to) {
    std::filesystem::create_hard_link(from.toStdString(), to.toStdString());
}

void fill(test::TestDesk& desk, qint64 persons) {
    // Nobody else waits for this desk: what a working desk does for safety would make it take four times as long.
    must(desk.db->execute(u"PRAGMA cache_size = -2000000"));
    must(desk.db->execute(u"PRAGMA wal_autocheckpoint = 100000"));
    must(desk.db->execute(u"PRAGMA synchronous = OFF"));
    CatalogueService catalogue(desk.context());
    ConsentService consents(desk.context());
    ReferralService referrals(desk.context(), consents);
    FollowUpService followUps(desk.context());
    demo::DemoOptions options;
    options.persons = static_cast<int>(persons);
    options.today = desk.clock.today();
    options.advisors = {desk.actor.id};
    must(demo::DemoDesk(desk.context(), catalogue, referrals, followUps).fill(options));
    must(desk.db->checkpoint());
}

/// Puts the kept database in the place of the desk's own, which is empty.
void takeKept(test::TestDesk& desk, const QString& kept) {
    desk.audit.reset();
    desk.db.reset();
    QFile::remove(databaseOf(desk));
    link(kept, databaseOf(desk));
    desk.db = must(db::Connection::open(databaseOf(desk), desk.key.borrowed()));
}

} // namespace

std::shared_ptr<test::TestDesk> demoRecord(qint64 persons) {
    static std::shared_ptr<test::TestDesk> last;
    static qint64 lastPersons = 0;
    if (last && lastPersons == persons)
        return last;
    last.reset();
    auto desk = std::make_shared<test::TestDesk>(test::everyRole, test::TestDesk::Place::EncryptedFile);
    const QString kept = keptFile(persons);
    if (QFile::exists(kept)) {
        takeKept(*desk, kept);
    } else {
        fill(*desk, persons);
        desk->audit.reset();
        desk->db = must(db::Connection::open(databaseOf(*desk), desk->key.borrowed())); // as a working desk's again
        if (!kept.isEmpty())
            link(databaseOf(*desk), kept);
    }
    lastPersons = persons;
    return last = desk;
}

QString databaseOf(const test::TestDesk& desk) {
    return desk.folder.filePath(QStringLiteral("desk.db"));
}

} // namespace tawjih::bench
