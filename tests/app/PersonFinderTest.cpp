#include "app/PersonFinder.h"

#include "core/beneficiary/BeneficiaryService.h"
#include "core/casework/IntakeService.h"
#include "tests/support/HostileText.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TemporaryDesk.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>

using namespace tawjih;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    Stage() : desk(*place.unlock()) {}
    BeneficiaryId add(const QString& given, const QString& family) {
        const ServiceContext context = desk->context(changes);
        return IntakeService(context)
            .registerPerson(test::barePerson(given, family), OpeningReason::Orientation, {test::recordConsent()},
                            context.actor.id)
            ->person.id;
    }
    test::TemporaryDesk place;
    std::unique_ptr<vault::Desk> desk;
    ChangeNotifier changes;
};

} // namespace

class PersonFinderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListAnswersUntilEverybodyIsRead() {
        Stage stage;
        const BeneficiaryId id = stage.add(u"Mamadou"_s, u"Diallo"_s);
        PersonFinder finder(*stage.desk);
        QVERIFY(!finder.isLoaded());
        QVERIFY(finder.find(u"jallow"_s, 10)->empty());
        auto found = finder.find(u"diallo"_s, 10);
        VERIFY_OK(found);
        QCOMPARE(found->size(), size_t(1));
        VERIFY_OK(finder.load());
        QVERIFY(finder.isLoaded());
        found = finder.find(u"Jallow"_s, 10);
        VERIFY_OK(found);
        QCOMPARE(found->size(), size_t(1));
        QVERIFY(found->front().row.person.id == id);
        QCOMPARE(found->front().reasons.size(), size_t(1));
        QCOMPARE(found->front().reasons.front().onRecord, u"Diallo"_s);
        QVERIFY(found->front().reasons.front().likeness != identity::Likeness::Exact);
    }

    void followsWhatIsRecorded() {
        Stage stage;
        PersonFinder finder(*stage.desk);
        VERIFY_OK(finder.load());
        const BeneficiaryId id = stage.add(u"Mamadou"_s, u"Diallo"_s);
        db::Connection& connection = stage.desk->context(stage.changes).db;
        QVERIFY(finder.find(u"diallo"_s, 10)->empty());
        QVERIFY(finder.follow(ChangeKind::Session, id.uuid(), connection));
        QVERIFY(finder.find(u"diallo"_s, 10)->empty());
        QVERIFY(finder.follow(ChangeKind::Beneficiary, id.uuid(), connection));
        QCOMPARE(finder.find(u"diallo"_s, 10)->size(), size_t(1));
        QVERIFY(!finder.follow(ChangeKind::Everything, {}, connection));
    }

    void whatChangesWhileEverybodyIsReadIsNotMissed() {
        Stage stage;
        PersonFinder finder(*stage.desk);
        db::Connection& connection = stage.desk->context(stage.changes).db;
        VERIFY_OK(finder.load());
        // Between the reading and its end on the window's thread.
        const BeneficiaryId id = stage.add(u"Awa"_s, u"Traoré"_s);
        QVERIFY(finder.follow(ChangeKind::Beneficiary, id.uuid(), connection));
        VERIFY_OK(finder.load()); // an older answer could come after it as well
        finder.caughtUp(connection);
        finder.caughtUp(connection);
        QCOMPARE(finder.find(u"traore"_s, 10)->size(), size_t(1));
    }

    void theListIsRankedOnceNamesAreRead() {
        Stage stage;
        const BeneficiaryId id = stage.add(u"Mamadou"_s, u"Diallo"_s);
        PersonFinder finder(*stage.desk);
        QSignalSpy read(&finder, &ui::PersonLookup::namesRead);
        QVERIFY(!finder.everybody(u"jallow"_s));
        db::Connection& connection = stage.desk->context(stage.changes).db;
        VERIFY_OK(finder.load());
        finder.caughtUp(connection);
        QCOMPARE(read.size(), 1);
        QVERIFY(finder.everybody(u"jallow"_s));
        QVERIFY(finder.everybody(u"jallow"_s)->persons == std::vector<BeneficiaryId>{id});
        QVERIFY2(!finder.everybody(u" %' "_s), "nothing to look for: everybody is listed");
    }

    /// After an import the names in memory are old: words as written find more.
    void untilEverybodyIsReadAgainTheListAnswers() {
        Stage stage;
        PersonFinder finder(*stage.desk);
        db::Connection& connection = stage.desk->context(stage.changes).db;
        VERIFY_OK(finder.load());
        finder.caughtUp(connection);
        (void)stage.add(u"Mamadou"_s, u"Diallo"_s);
        QVERIFY(!finder.follow(ChangeKind::Everything, {}, connection));
        QVERIFY(!finder.everybody(u"diallo"_s));
        QCOMPARE(finder.find(u"diallo"_s, 10)->size(), size_t(1));
        VERIFY_OK(finder.load());
        QVERIFY(!finder.follow(ChangeKind::Everything, {}, connection)); // while it was read
        finder.caughtUp(connection);
        QVERIFY(!finder.everybody(u"diallo"_s));
        VERIFY_OK(finder.load());
        finder.caughtUp(connection);
        QCOMPARE(finder.everybody(u"diallo"_s)->persons.size(), size_t(1));
    }

    void nothingTypedIsAnError() {
        Stage stage;
        (void)stage.add(u"Mamadou"_s, u"Diallo"_s);
        PersonFinder finder(*stage.desk);
        VERIFY_OK(finder.load());
        QRandomGenerator random(41);
        for (int round = 0; round < 60; ++round) {
            const QString typed = test::hostileText(random);
            VERIFY_OK(finder.find(typed, 5));
            (void)finder.everybody(typed);
        }
    }
};

TAWJIH_REGISTER_TEST(PersonFinderTest)
#include "PersonFinderTest.moc"
