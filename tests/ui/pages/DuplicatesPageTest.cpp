#include "ui/identity/DuplicatesPage.h"

#include "app/DuplicateWatch.h"
#include "core/casework/IntakeService.h"
#include "core/db/Statement.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TemporaryDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/MarkingTranslator.h"
#include "tests/support/ui/PageBench.h"
#include "ui/beneficiary/MergeDialog.h"
#include "ui/identity/DuplicatesModel.h"
#include "ui/identity/PairPanel.h"
#include "ui/identity/WaterfallView.h"
#include "ui/prompts/Prompts.h"
#include "ui/widgets/EmptyState.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTest>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;
using identity::PairClass;

namespace {

Beneficiary person(const QString& given, const QString& family, QDate born, const QString& phone = {}) {
    Beneficiary made = test::barePerson(given, family);
    made.birth = BirthDate::exact(born);
    made.nationalities = {u"GIN"_s};
    made.phone = phone;
    return made;
}

struct DuplicatesPageStage {
    explicit DuplicatesPageStage(bool withPeople = true) : desk(*place.unlock()), watch(*desk) {
        QObject::connect(&changes, &ChangeNotifier::changed, &changes, [this](ChangeKind kind) { watch.follow(kind); });
        if (withPeople) {
            mamadou = add(person(u"Mamadou"_s, u"Diallo"_s, QDate(1996, 7, 14), u"0661000111"_s));
            mahamadou = add(person(u"Mahamadou"_s, u"Jallow"_s, QDate(1996, 7, 14)));
            add(person(u"Awa"_s, u"Traoré"_s, QDate(1999, 3, 5)));
            add(person(u"Hawa"_s, u"Traore"_s, QDate(1999, 3, 5)));
        }
        page = std::make_unique<DuplicatesPage>(
            PageContext{bench, jobs, prompts},
            DuplicatesPage::Needs{duplicates, merges, persons, drafts, watch, changes, place.clock, settings});
        page->resize(1170, 700);
        page->show();
        page->activate();
    }
    ~DuplicatesPageStage() {
        jobs.stop();
        page.reset();
    }
    BeneficiaryId add(const Beneficiary& person) {
        place.clock.advance(60);
        return IntakeService(desk->context(changes))
            .registerPerson(person, OpeningReason::Orientation, {test::recordConsent()}, desk->actor().id)
            ->person.id;
    }
    bool search() {
        page->searchButton()->click();
        return QTest::qWaitFor([&] { return !jobs.isBusy() && page->searchButton()->isEnabled(); }, 10000);
    }
    [[nodiscard]] int rows() const { return page->model()->rowCount(); }
    [[nodiscard]] bool explained() const {
        return QTest::qWaitFor([&] { return !page->panel()->waterfall()->lines().isEmpty(); }, 10000);
    }
    void press(Qt::Key key) { QTest::keyClick(page->list(), key); }

    test::TemporaryDesk place;
    std::unique_ptr<vault::Desk> desk;
    ChangeNotifier changes;
    DuplicateWatch watch;
    identity::DuplicateService duplicates{desk->context(changes)};
    MergeService merges{desk->context(changes)};
    BeneficiaryService persons{desk->context(changes)};
    vault::DraftStore drafts{desk->context(changes)};
    QSettings settings{place.temporary.filePath(u"settings.ini"_s), QSettings::IniFormat};
    test::PageBench bench;
    JobRunner jobs;
    SystemPrompts prompts;
    BeneficiaryId mamadou;
    BeneficiaryId mahamadou;
    std::unique_ptr<DuplicatesPage> page;
};

} // namespace

class DuplicatesPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyQueueOffersTheSearch() {
        DuplicatesPageStage stage;
        const QAbstractItemModelTester tester(stage.page->model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(stage.page->emptyState()->isVisible());
        auto* offered = stage.page->emptyState()->findChild<QPushButton*>();
        QVERIFY(offered->isVisible());
        QSignalSpy counted(stage.page.get(), &Page::countChanged);
        offered->click();
        QTRY_COMPARE(stage.rows(), 2);
        QVERIFY(!stage.page->emptyState()->isVisible());
        QCOMPARE(counted.back().front().value<std::optional<qint64>>(), std::optional<qint64>(2));
        QVERIFY(stage.bench.lastNotice().contains(u"2"_s));
        for (int row = 1; row < stage.rows(); ++row)
            QVERIFY(stage.page->model()->pairAt(row - 1).probability >= stage.page->model()->pairAt(row).probability);
        QCOMPARE(test::unnamedControls(*stage.page), QStringList());
    }

    void aStoppedSearchLeavesTheQueue() {
        DuplicatesPageStage stage;
        QVERIFY(stage.search());
        stage.page->searchButton()->click();
        stage.jobs.cancelAll();
        QTRY_VERIFY(stage.page->searchButton()->isEnabled());
        QCOMPARE(stage.rows(), 2);
    }

    void bothPersonsStandBesideEachOther() {
        DuplicatesPageStage stage;
        QVERIFY(stage.search());
        const int row = stage.page->model()->rowOf(stage.mamadou, stage.mahamadou);
        QVERIFY(row >= 0);
        stage.page->list()->setCurrentIndex(stage.page->model()->index(row));
        QVERIFY(stage.explained());
        const QStringList& differences = stage.page->panel()->differences();
        QCOMPARE(differences.size(), 2); // both names; a phone that only one has is no difference
        const QString why = stage.page->panel()->waterfall()->lines().join(u'\n');
        QVERIFY2(why.contains(u"Diallo"_s) && why.contains(u"Jallow"_s), qPrintable(why));
        QVERIFY2(why.contains(u"much more likely"_s), qPrintable(why));
    }

    void whoeverPassesByReadsNoFile() {
        DuplicatesPageStage stage;
        QVERIFY(stage.search());
        QVERIFY(stage.explained());
        const auto reads = [&] {
            return stage.desk->connection()
                .prepare(u"SELECT count(*) FROM audit WHERE action = 'person.read'")
                .value<int>()
                .value();
        };
        const int before = reads();
        stage.page->list()->setFocus();
        for (int i = 0; i < 10; ++i)
            stage.press(i % 2 == 0 ? Qt::Key_J : Qt::Key_K);
        QTest::qWait(300);
        QVERIFY(reads() <= before + 2); // the pair on which it came to rest
    }

    void keysMoveAndDecide() {
        DuplicatesPageStage stage;
        QVERIFY(stage.search());
        QListView* list = stage.page->list();
        list->setFocus();
        list->setCurrentIndex(stage.page->model()->index(0));
        stage.press(Qt::Key_J);
        QCOMPARE(list->currentIndex().row(), 1);
        stage.press(Qt::Key_K);
        QCOMPARE(list->currentIndex().row(), 0);
        const BeneficiaryId one = stage.page->model()->pairAt(0).one.id;
        stage.press(Qt::Key_N);
        QCOMPARE(stage.rows(), 1);
        QVERIFY(stage.page->model()->pairAt(0).one.id != one);
        QCOMPARE(stage.bench.saves, 1);
        QVERIFY(stage.bench.notices.back().act != nullptr);
        stage.bench.notices.back().act();
        QCOMPARE(stage.rows(), 2);
        stage.page->undo(); // once
        QCOMPARE(stage.rows(), 2);
    }

    void whatWasSaidToBeTwoIsListedAndTakenBack() {
        DuplicatesPageStage stage;
        QVERIFY(stage.search());
        stage.page->list()->setCurrentIndex(stage.page->model()->index(0));
        stage.page->panel()->apartButton()->click();
        stage.page->classes()->setCurrentIndex(int(PairClass::Apart));
        QCOMPARE(stage.rows(), 1);
        QVERIFY(stage.page->model()->pairAt(0).saidApartBy == stage.desk->actor().name);
        QVERIFY(stage.explained());
        stage.page->panel()->apartButton()->click();
        QCOMPARE(stage.rows(), 0);
        stage.page->classes()->setCurrentIndex(int(PairClass::Probable));
        QCOMPARE(stage.rows(), 2);
    }

    void mergesAndTakesBack() {
        DuplicatesPageStage stage;
        QVERIFY(stage.search());
        stage.page->list()->setFocus();
        stage.page->list()->setCurrentIndex(stage.page->model()->index(0));
        stage.press(Qt::Key_M);
        auto* dialog = stage.page->findChild<MergeDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->accept();
        QTRY_COMPARE(stage.rows(), 1);
        QVERIFY(stage.bench.notices.back().act != nullptr);
        stage.place.clock.advance(60);
        stage.bench.notices.back().act();
        QTRY_COMPARE(stage.rows(), 2);
    }

    void changesElsewhereAreShown() {
        DuplicatesPageStage stage;
        QVERIFY(stage.search());
        const identity::DuplicatePair pair = stage.page->model()->pairAt(0);
        VERIFY_OK(stage.merges.markNotSame(pair.one.id, pair.other.id));
        QTRY_COMPARE(stage.rows(), 1);
    }

    void aDeskWithoutDuplicatesSaysSo() {
        DuplicatesPageStage stage(false);
        stage.add(person(u"Grace"_s, u"Mbeki"_s, QDate(1971, 1, 30)));
        QVERIFY(stage.search());
        QCOMPARE(stage.rows(), 0);
        QVERIFY(stage.page->emptyState()->isVisible());
        QVERIFY(!stage.bench.notices.empty());
    }

    void followsTheLanguageAndIsMirrored() {
        DuplicatesPageStage stage;
        QVERIFY(stage.search());
        QVERIFY(stage.explained());
        test::MarkingTranslator marking;
        QApplication::installTranslator(&marking);
        QCoreApplication::processEvents();
        QVERIFY(stage.page->searchButton()->text().startsWith(u'['));
        QVERIFY(stage.page->classes()->tabText(0).startsWith(u'['));
        QVERIFY(stage.page->panel()->mergeButton()->text().startsWith(u'['));
        for (const QString& line : stage.page->panel()->waterfall()->lines())
            QVERIFY2(line.startsWith(u'['), qPrintable(line));
        QApplication::removeTranslator(&marking);
        QCoreApplication::processEvents();
        stage.page->setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(stage.page->list()->mapTo(stage.page.get(), QPoint()).x() >
                    stage.page->panel()->mapTo(stage.page.get(), QPoint()).x());
    }
};

TAWJIH_REGISTER_TEST(DuplicatesPageTest)
#include "DuplicatesPageTest.moc"
