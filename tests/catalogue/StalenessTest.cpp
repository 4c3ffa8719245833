#include "core/catalogue/CatalogueService.h"
#include "core/catalogue/StalenessService.h"
#include "tests/support/TestDesk.h"
#include "tests/support/TestMain.h"

using namespace tawjih;

class StalenessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void delaysAreTheDesks() {
        test::TestDesk desk;
        StalenessService staleness(desk.context());
        QCOMPARE(staleness.delays(), (StalenessDelays{12, 6}));
        VERIFY_OK(staleness.save({24, 3}));
        QCOMPARE(staleness.delays(), (StalenessDelays{24, 3}));
        QCOMPARE(CatalogueService(desk.context()).stalenessDelays(), (StalenessDelays{24, 3}));
        VERIFY_FAILS(staleness.save({0, 3}), ErrorCode::Invalid);
        VERIFY_FAILS(staleness.save({12, StalenessService::mostMonths + 1}), ErrorCode::Invalid);
        const vault::Actor advisor = desk.addUser(QStringLiteral("Youssef"), vault::Role::Advisor);
        VERIFY_FAILS(StalenessService(desk.contextFor(advisor)).save({12, 6}), ErrorCode::NotAllowed);
        QCOMPARE(staleness.delays(), (StalenessDelays{24, 3}));
        QCOMPARE(desk.countAudited(audit::Action::SettingsChanged), 1);
    }
};

TAWJIH_REGISTER_TEST(StalenessTest)
#include "StalenessTest.moc"
