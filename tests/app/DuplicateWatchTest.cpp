#include "app/DuplicateWatch.h"

#include "core/beneficiary/MergeService.h"
#include "core/casework/IntakeService.h"
#include "core/identity/DuplicateService.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TemporaryDesk.h"
#include "tests/support/TestMain.h"

#include <future>

using namespace tawjih;
using namespace Qt::StringLiterals;

namespace {

Beneficiary person(const QString& given, const QString& family) {
    Beneficiary made = test::barePerson(given, family);
    made.birth = BirthDate::exact(QDate(1996, 7, 14));
    made.nationalities = {u"GIN"_s};
    return made;
}

struct Stage {
    explicit Stage(vault::Roles roles = vault::Roles(vault::Role::Advisor) | vault::Role::Supervisor |
                                        vault::Role::Administrator)
        : place(roles)
        , desk(*place.unlock())
        , watch(*desk) {
        QObject::connect(&changes, &ChangeNotifier::changed, &changes, [this](ChangeKind kind) { watch.follow(kind); });
    }
    Beneficiary add(const QString& given, const QString& family) {
        return IntakeService(context())
            .registerPerson(person(given, family), OpeningReason::Orientation, {test::recordConsent()},
                            desk->actor().id)
            ->person;
    }
    ServiceContext context() { return desk->context(changes); }
    qint64 waiting() {
        const identity::PairCounts counts = identity::DuplicateService(context()).counts().value();
        return counts[0] + counts[1];
    }

    test::TemporaryDesk place;
    std::unique_ptr<vault::Desk> desk;
    ChangeNotifier changes;
    DuplicateWatch watch;
};

bool never() {
    return false;
}

} // namespace

class DuplicateWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEverybodyWhenFirstAsked() {
        Stage stage;
        const Beneficiary known = stage.add(u"Mamadou"_s, u"Diallo"_s);
        QVERIFY(!stage.watch.isLoaded());
        const auto found = stage.watch.candidates(person(u"Mahamadou"_s, u"Jallow"_s), never);
        VERIFY_OK(found);
        QVERIFY(stage.watch.isLoaded());
        QCOMPARE(found->size(), size_t(1));
        QCOMPARE(found->front().known.person.name, known.name);
        QCOMPARE(found->front().known.advisor, stage.desk->actor().name);
        QVERIFY(!found->front().known.number.isEmpty());
        QVERIFY(!found->front().match.waterfall.steps.empty());
    }

    void followsTheRecord() {
        Stage stage;
        const Beneficiary asked = person(u"Mahamadou"_s, u"Jallow"_s);
        QVERIFY(stage.watch.candidates(asked, never)->empty());
        const Beneficiary one = stage.add(u"Mamadou"_s, u"Diallo"_s);
        const Beneficiary other = stage.add(u"Mahamadou"_s, u"Diallo"_s);
        QCOMPARE(stage.watch.candidates(asked, never)->size(), size_t(2));
        QVERIFY(stage.watch.explain(one.id, other.id, never)->has_value());
        VERIFY_OK(MergeService(stage.context()).merge(one, other.id, other.stamp.version));
        QCOMPARE(stage.watch.candidates(asked, never)->size(), size_t(1));
        QVERIFY(!stage.watch.explain(one.id, other.id, never)->has_value());
    }

    void aSearchFillsTheQueueUnlessItIsStopped() {
        Stage stage;
        stage.add(u"Mamadou"_s, u"Diallo"_s);
        stage.add(u"Mahamadou"_s, u"Jallow"_s);
        VERIFY_FAILS(stage.watch.search([](qint64, qint64) { return false; }), ErrorCode::Cancelled);
        QCOMPARE(stage.waiting(), qint64(0));
        std::atomic<qint64> done = 0;
        const auto found = stage.watch.search([&done](qint64 now, qint64) {
            done = std::max(done.load(), now);
            return true;
        });
        VERIFY_OK(found);
        QVERIFY(done > 0);
        QCOMPARE(stage.waiting(), qint64(1));
    }

    void whoeverIsNotedWaits() {
        Stage stage;
        stage.add(u"Mamadou"_s, u"Diallo"_s);
        const Beneficiary again = stage.add(u"Mahamadou"_s, u"Jallow"_s);
        VERIFY_OK(stage.watch.noteCandidates(again, identity::PairSource::Registration, never));
        QCOMPARE(stage.waiting(), qint64(1));
    }

    void manyMayAskAtOnceAndGiveUp() {
        Stage stage;
        for (int i = 0; i < 20; ++i)
            stage.add(u"Mamadou"_s, u"Diallo%1"_s.arg(QChar(u'a' + i)));
        std::vector<std::future<bool>> answers;
        for (int i = 0; i < 8; ++i)
            answers.push_back(std::async(std::launch::async, [&stage, i] {
                const auto found = i % 4 == 3
                                       ? stage.watch.candidates(person(u"Awa"_s, u"Traoré"_s), [] { return true; })
                                       : stage.watch.candidates(person(u"Mamadou"_s, u"Diallo"_s), never);
                return i % 4 == 3 || (found && !found->empty());
            }));
        for (auto& answer : answers)
            QVERIFY(answer.get());
        QVERIFY(!stage.watch.candidates(person(u"Mamadou"_s, u"Diallo"_s), never)->empty());
    }
};

TAWJIH_REGISTER_TEST(DuplicateWatchTest)
#include "DuplicateWatchTest.moc"
