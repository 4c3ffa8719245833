#include "ui/beneficiary/MergeDialog.h"

#include "tests/support/TestMain.h"
#include "tests/support/ui/AnswersPrompts.h"
#include "tests/support/ui/DeskLookup.h"
#include "tests/support/ui/PageBench.h"
#include "tests/support/ui/PeopleDesk.h"
#include "ui/beneficiary/BeneficiariesPage.h"
#include "ui/beneficiary/MergeText.h"
#include "ui/beneficiary/PersonPickDialog.h"
#include "ui/beneficiary/UnmergeDialog.h"
#include "ui/casework/CaseView.h"
#include "ui/casework/EarlierPlansCard.h"
#include "ui/casework/Timeline.h"
#include "ui/casework/TimelineTab.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/Disclosure.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/WrapLabel.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;
using Side = PersonComparison::Side;
using Taken = PersonComparison::Taken;

class MergeDialogTest : public QObject {
    Q_OBJECT

    struct Fixture {
        test::PeopleDesk people;
        BeneficiaryId awa = people.addAwa();
        BeneficiaryId again = people.addAwaAgain();
        QWidget parent;
        MergeDialog* dialog = test::must(openMerge(services(), awa, again, &parent));

        MergeServices services() { return {people.desk.clock, people.merges, people.persons, people.drafts}; }
        QString number(BeneficiaryId person) { return test::must(people.cases.find(person)).number; }
        Beneficiary person(BeneficiaryId id) { return test::must(people.persons.find(id)); }
        QRadioButton* choice(const QString& name) const {
            for (QRadioButton* button : dialog->findChildren<QRadioButton*>())
                if (button->accessibleName().contains(name))
                    return button;
            return nullptr;
        }
        QPushButton* verb() const {
            for (QPushButton* button : dialog->findChildren<QPushButton*>())
                if (button->text().startsWith(u"Merge into"_s))
                    return button;
            return nullptr;
        }
    };

    /// The page with a case that is open in it.
    struct PageFixture {
        test::PeopleDesk people;
        BeneficiaryId awa = people.addAwa();
        BeneficiaryId again = people.addAwaAgain();
        test::PageBench bench;
        test::AnswersPrompts prompts;
        JobRunner jobs;
        BeneficiariesPage page{people.services(), PageContext{bench, jobs, prompts}};

        PageFixture() {
            page.resize(1170, 700);
            page.show();
            page.handle({Request::Kind::OpenBeneficiary, awa.uuid(), {}});
        }
        CaseView* view() { return page.caseView(); }
        QAction* action(const QString& begins) {
            for (QAction* each : view()->actions())
                if (each->text().startsWith(begins))
                    return each;
            return nullptr;
        }
        void merge() {
            people.desk.clock.advance(60);
            action(u"Merge with another"_s)->trigger();
            auto* pick = page.findChild<PersonPickDialog*>();
            pick->search()->setText(u"Jallow"_s);
            QTRY_COMPARE(pick->chosen(), again);
            pick->accept();
            page.findChild<MergeDialog*>()->accept();
        }
        TimelineView* history() {
            view()->tabs()->setCurrentIndex(view()->tabs()->count() - 1);
            return view()->tabs()->currentWidget()->findChild<TimelineView*>();
        }
        QModelIndex entry(const QString& heading) {
            TimelineView* timeline = history();
            for (int row = 0; row < timeline->entries()->rowCount(); ++row)
                if (timeline->entries()->entryAt(row).heading.contains(heading))
                    return timeline->entries()->index(row);
            return {};
        }
    };

private Q_SLOTS:
    void showsWhatDiffersAndFoldsTheRest() {
        Fixture f;
        const PersonComparison& both = f.dialog->comparison();
        QCOMPARE(both.result(), mergedFields(f.person(f.awa), f.person(f.again)));
        QStringList differing;
        for (const auto& row : both.rows())
            differing << QLatin1String(row.field.key);
        QVERIFY(differing.contains(u"name.familyLatin"_s) && differing.contains(u"languages"_s));
        QVERIFY2(differing.contains(u"otherPhone"_s), "the phone of the other can be kept beside");
        QVERIFY(!differing.contains(u"birth"_s));
        QCOMPARE(both.rows().size() + both.agreeing().size(),
                 static_cast<size_t>(std::ranges::count_if(beneficiaryFields(), [&](const BeneficiaryField& field) {
                     const Beneficiary nothing;
                     return !field.same(f.person(f.awa), nothing) || !field.same(f.person(f.again), nothing) ||
                            QLatin1String(field.key) == "otherPhone"_L1;
                 })));
        auto* agreeing = f.dialog->findChild<Disclosure*>();
        QVERIFY(!agreeing->isOpen());
        QVERIFY(agreeing->content()->findChildren<WrapLabel*>().size() ==
                2 * static_cast<qsizetype>(both.agreeing().size()));
        QVERIFY(test::unnamedControls(*f.dialog).isEmpty());
    }

    void saysWhatMoves() {
        Fixture f;
        f.people.addPlan(f.awa);
        delete f.dialog;
        f.dialog = test::must(openMerge(f.services(), f.awa, f.again, &f.parent));
        const QString words = f.dialog->effectsLabel()->text();
        QVERIFY2(words.contains(u"2 session"_s) && words.contains(u"1 consent"_s) && !words.contains(u"referral"_s),
                 qPrintable(words));
        QVERIFY(words.contains(u"earlier plan"_s));
        QVERIFY(words.contains(f.number(f.again)) && words.contains(u"stays findable"_s));
        QVERIFY(f.verb()->text().contains(f.number(f.awa)));
    }

    void aChoiceIsMadeByKey() {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowExposed(f.dialog));
        QRadioButton* own = f.choice(u"Education of "_s);
        QVERIFY(own != nullptr && own->isChecked());
        own->setFocus();
        QTest::keyClick(own, Qt::Key_Right);
        QCOMPARE(f.dialog->comparison().result().educationLevel, EducationLevel::Bac);
        f.dialog->accept();
        QCOMPARE(f.person(f.awa).educationLevel, EducationLevel::Bac);
    }

    void listsAreJoinedUnlessSomebodyChooses() {
        Fixture f;
        QCOMPARE(f.dialog->comparison().result().languages.size(), size_t(3));
        QRadioButton* joined = f.choice(u"Languages: \u2068both"_s);
        QVERIFY(joined != nullptr && joined->isChecked());
        f.choice(u"Languages of "_s)->click();
        QCOMPARE(f.dialog->comparison().result().languages, f.person(f.awa).languages);
        joined->click();
        QCOMPARE(f.dialog->comparison().result().languages.size(), size_t(3));
    }

    void whichOneIsKeptCanBeSwapped() {
        Fixture f;
        f.choice(u"Education of %1"_s.arg(isolateLtr(f.number(f.again))))->click();
        f.dialog->keeps(Side::Right)->click();
        QCOMPARE(f.dialog->comparison().kept().id, f.again);
        QCOMPARE(f.dialog->comparison().result().name.familyLatin, u"Jallow"_s);
        QCOMPARE(f.dialog->comparison().result().educationLevel, EducationLevel::Bac); // by hand
        QVERIFY(f.verb()->text().contains(f.number(f.again)));
        QVERIFY(f.dialog->effectsLabel()->text().contains(u"2 referral"_s));
        f.dialog->keeps(Side::Left)->click();
        QCOMPARE(f.dialog->comparison().result().name.familyLatin, u"Diallo"_s);
        QCOMPARE(f.dialog->comparison().result().educationLevel, EducationLevel::Bac);
        f.dialog->keeps(Side::Right)->click();
        QSignalSpy merged(f.dialog, &MergeDialog::merged);
        f.dialog->accept();
        QCOMPARE(merged.size(), 1);
        QCOMPARE(merged.front().front().value<PersonMerge>().kept, f.again);
        VERIFY_FAILS(f.people.persons.find(f.awa), ErrorCode::NotFound);
    }

    void whoWasQuickerIsShownAndNothingIsOverwritten() {
        Fixture f;
        f.choice(u"Education of %1"_s.arg(isolateLtr(f.number(f.again))))->click();
        Beneficiary theirs = f.person(f.again);
        theirs.address = u"Rue 99"_s;
        test::must(f.people.persons.save(theirs));
        f.dialog->accept();
        QVERIFY(f.dialog->isVisible());
        VERIFY_OK(f.people.persons.find(f.again));
        QVERIFY2(f.dialog->notice()->notice().text.contains(u"Address"_s),
                 qPrintable(f.dialog->notice()->notice().text));
        QCOMPARE(f.dialog->comparison().result().address, u"Rue 99"_s);
        QCOMPARE(f.dialog->comparison().result().educationLevel, EducationLevel::Bac);
        f.dialog->accept();
        QCOMPARE(f.person(f.awa).address, u"Rue 99"_s);
        QCOMPARE(f.person(f.awa).educationLevel, EducationLevel::Bac);
    }

    void relativesAreWarnedOf() {
        Fixture f;
        QVERIFY(f.dialog->relativesWarning()->isHidden());
        Beneficiary sister = f.person(f.again);
        sister.phone = f.person(f.awa).phone;
        sister.birth = BirthDate::exact(QDate(2004, 8, 17));
        test::must(f.people.persons.save(sister));
        delete f.dialog;
        f.dialog = test::must(openMerge(f.services(), f.awa, f.again, &f.parent));
        QVERIFY(!f.dialog->relativesWarning()->isHidden());
        QSignalSpy notSame(f.dialog, &MergeDialog::notSame);
        f.dialog->notSameButton()->click();
        QCOMPARE(notSame.size(), 1);
        QVERIFY(!f.dialog->isVisible());
        QCOMPARE(f.people.merges.notSame()->size(), size_t(1));
        VERIFY_OK(f.people.persons.find(f.again));
    }

    void choicesOutliveALock() {
        Fixture f;
        const auto& rows = f.dialog->comparison().rows();
        const auto row =
            std::ranges::find(rows, u"address"_s, [](const auto& each) { return QString::fromLatin1(each.field.key); });
        QVERIFY(row != rows.end());
        const auto take = [&f](const QString& number) { f.choice(u"Address of "_s + isolateLtr(number))->click(); };
        const QString own = f.number(f.awa);
        const QString theirs = f.number(f.again);
        const QString address = row->field.text(f.person(row->taken == Taken::Left ? f.again : f.awa));
        take(row->taken == Taken::Left ? theirs : own);
        f.dialog->keeps(Side::Right)->click();
        const auto draft = [&f] {
            return f.people.drafts.load(u"merge"_s, inOrder(f.awa, f.again).first.uuid()).value().has_value();
        };
        QTRY_VERIFY(draft());
        delete f.dialog;
        f.dialog = test::must(openMerge(f.services(), f.again, f.awa, &f.parent)); // the other way round
        QCOMPARE(f.dialog->comparison().kept().id, f.again);
        QVERIFY(f.dialog->keeps(Side::Left)->isChecked());
        QCOMPARE(f.dialog->comparison().resultText(
                     *std::ranges::find(f.dialog->comparison().rows(), u"address"_s,
                                        [](const auto& each) { return QString::fromLatin1(each.field.key); })),
                 address);
        QVERIFY(!f.dialog->notice()->isHidden());
        f.dialog->reject(); // given up: the next begins afresh
        QVERIFY(!draft());
        f.dialog = test::must(openMerge(f.services(), f.awa, f.again, &f.parent));
        QVERIFY(f.dialog->notice()->isHidden());
    }

    void refusesWhomItCannotShow() {
        Fixture f;
        VERIFY_FAILS(openMerge(f.services(), f.awa, f.awa, &f.parent), ErrorCode::Invalid);
        VERIFY_FAILS(openMerge(f.services(), f.awa, BeneficiaryId::create(f.people.desk.clock), &f.parent),
                     ErrorCode::NotFound);
    }

    void isThereAtOnceAndMergesAtOnce() {
        Fixture f;
        delete f.dialog;
        QElapsedTimer timer;
        timer.start();
        f.dialog = test::must(openMerge(f.services(), f.awa, f.again, &f.parent));
        const qint64 opened = timer.restart();
        f.dialog->accept();
        const qint64 merged = timer.elapsed();
        qInfo("opened in %lld ms, merged in %lld ms", opened, merged);
        QVERIFY(opened < 1000 && merged < 1000); // hundreds of times what they take where nothing else runs
    }

    void fromTheCaseAndBackByUndo() {
        PageFixture f;
        f.merge();
        QCOMPARE(f.view()->person(), f.awa);
        VERIFY_FAILS(f.people.persons.find(f.again), ErrorCode::NotFound);
        QCOMPARE(f.bench.notices.back().action, u"Undo"_s);
        QVERIFY(f.entry(u"Merged with"_s).isValid());
        f.people.desk.clock.advance(60);
        f.bench.notices.back().act();
        VERIFY_OK(f.people.persons.find(f.again));
        QCOMPARE(f.bench.lastNotice(), u"The merge was taken back."_s);
        QVERIFY(f.entry(u"taken back"_s).isValid());
    }

    void undoLeadsToTheMergeThatComesFirst() {
        PageFixture f;
        const BeneficiaryId third = f.people.addPerson(u"Eva"_s, u"Diallo"_s);
        f.merge();
        const auto undo = f.bench.notices.back().act;
        f.people.desk.clock.advance(60);
        const Beneficiary eva = test::must(f.people.persons.find(third));
        test::must(f.people.merges.merge(test::must(f.people.persons.find(f.awa)), third, eva.stamp.version));
        f.people.desk.clock.advance(60);
        undo();
        auto* dialog = f.page.findChild<UnmergeDialog*>();
        QVERIFY(dialog != nullptr && dialog->words()->text().contains(u"first"_s));
        VERIFY_FAILS(f.people.persons.find(f.again), ErrorCode::NotFound);
    }

    void enterDoesNotMerge() {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowExposed(f.dialog));
        QTest::keyClick(f.dialog, Qt::Key_Return);
        QVERIFY(f.dialog->isVisible());
        VERIFY_OK(f.people.persons.find(f.again));
        QTest::keyClick(f.dialog, Qt::Key_S, Qt::ControlModifier);
        VERIFY_FAILS(f.people.persons.find(f.again), ErrorCode::NotFound);
    }

    void theHistoryTakesAMergeBack() {
        PageFixture f;
        f.people.addPlan(f.awa);
        f.merge();
        const QModelIndex entry = f.entry(u"Merged with"_s);
        QVERIFY(entry.isValid());
        const TimelineEntry& says = f.history()->entries()->entryAt(entry.row());
        QVERIFY2(says.heading.contains(u"Hawa Jallow"_s) && says.detail.contains(u"2 session"_s) &&
                     says.when.contains(f.people.desk.actor.name) && says.footer.contains(u"back"_s),
                 qPrintable(says.heading));
        const QString former = isolateLtr(f.view()->snapshot().merges.front().number);
        bool inView = false;
        for (int row = 0; row < f.history()->entries()->rowCount(); ++row) {
            const TimelineEntry& each = f.history()->entries()->entryAt(row);
            inView = inView || (each.heading == u"Registered"_s && each.tag == former);
        }
        QVERIFY2(inView, "what happened to the other record stays in view");
        auto* plans = f.view()->findChild<EarlierPlansCard*>();
        QVERIFY(plans->words()->text().contains(u"hairdresser"_s));
        f.people.desk.clock.advance(60);
        Beneficiary kept = test::must(f.people.persons.find(f.awa));
        kept.remarks = u"Since."_s;
        test::must(f.people.persons.save(kept));
        Q_EMIT f.history()->activated(f.entry(u"Merged with"_s));
        auto* dialog = f.page.findChild<UnmergeDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY2(dialog->words()->text().contains(u"was changed since"_s), qPrintable(dialog->words()->text()));
        dialog->accept();
        VERIFY_OK(f.people.persons.find(f.again));
        QCOMPARE(test::must(f.people.persons.find(f.awa)).remarks, u"Since."_s);
        QCOMPARE(f.bench.notices.back().action, u"Open the record"_s);
        f.bench.notices.back().act();
        QCOMPARE(f.view()->person(), f.again);
    }

    void theLaterMergeComesFirst() {
        PageFixture f;
        const BeneficiaryId third = f.people.addPerson(u"Eva"_s, u"Diallo"_s);
        f.merge();
        const PersonMergeId first = f.people.merges.mergesOf(f.awa)->front().id;
        f.people.desk.clock.advance(60);
        const Beneficiary eva = test::must(f.people.persons.find(third));
        const PersonMerge later =
            test::must(f.people.merges.merge(test::must(f.people.persons.find(f.awa)), third, eva.stamp.version));
        f.view()->refresh();
        for (const MergeRecord& each : f.view()->snapshot().merges)
            QVERIFY(f.entry(each.name.givenLatin).isValid());
        UnmergeDialog dialog(f.people.merges, f.view()->snapshot().merges, u"CAS"_s);
        VERIFY_OK(dialog.show(first));
        QVERIFY(dialog.words()->text().contains(u"has to be taken back first"_s));
        dialog.accept();
        VERIFY_FAILS(f.people.persons.find(f.again), ErrorCode::NotFound);
        dialog.laterButton()->click();
        QCOMPARE(dialog.shown(), later.id);
        f.people.desk.clock.advance(60);
        dialog.accept();
        VERIFY_OK(f.people.persons.find(third));
    }

    void aFormerRecordLeadsToTheKeptOne() {
        PageFixture f;
        const QString former = test::must(f.people.cases.find(f.again)).number;
        f.merge();
        f.page.handle({Request::Kind::OpenBeneficiary, f.again.uuid(), {}});
        QCOMPARE(f.view()->person(), f.awa);
        QVERIFY2(f.bench.lastNotice().contains(former) && f.bench.lastNotice().contains(u"kept"_s),
                 qPrintable(f.bench.lastNotice()));
        QVERIFY(f.view()->findChild<PageHeader*>() != nullptr);
        bool said = false;
        for (const QLabel* label : f.view()->findChildren<QLabel*>())
            said = said || label->text().contains(u"earlier also "_s + isolateLtr(former));
        QVERIFY(said);
    }

    void aCaseMergedElsewhereIsFollowed() {
        PageFixture f;
        f.page.handle({Request::Kind::OpenBeneficiary, f.again.uuid(), {}});
        f.people.desk.clock.advance(60);
        test::must(f.people.merges.merge(test::must(f.people.persons.find(f.awa)), f.again,
                                         test::must(f.people.persons.find(f.again)).stamp.version));
        f.page.activate();
        QCOMPARE(f.view()->person(), f.awa);
    }

    void advisorsMergeNobody() {
        PageFixture f;
        QVERIFY(f.action(u"Merge with another"_s) != nullptr);
        f.merge();
        QVERIFY(f.action(u"Take the merge"_s) != nullptr);
        f.people.desk.actor.roles = vault::Role::Advisor;
        f.view()->refresh();
        QVERIFY(f.action(u"Merge with another"_s) == nullptr);
        QVERIFY(f.action(u"Take the merge"_s) == nullptr);
        const QModelIndex entry = f.entry(u"Merged with"_s);
        QVERIFY(entry.isValid()); // everybody sees that it was
        QVERIFY(f.history()->entries()->entryAt(entry.row()).footer.isEmpty());
    }

    void thePickerFindsByKeys() {
        PageFixture f;
        const test::DeskLookup lookup(f.people.desk.context());
        PersonPickDialog pick(f.people.listing, f.people.persons, &lookup, test::must(f.people.persons.find(f.awa)));
        pick.show();
        QVERIFY(pick.chosen().isNull()); // nobody else has the name
        QTest::keyClicks(pick.search(), u"diallo"_s);
        QTRY_VERIFY(pick.list()->lines()->rowCount() == 0); // and never the person shown
        pick.search()->clear();
        QTest::keyClicks(pick.search(), u"hawwa"_s); // as it was heard
        QTRY_COMPARE(pick.chosen(), f.again);
        QTest::keyClick(pick.search(), Qt::Key_Down);
        QSignalSpy accepted(&pick, &QDialog::accepted);
        QTest::keyClick(pick.list(), Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
    }
};

TAWJIH_REGISTER_TEST(MergeDialogTest)
#include "MergeDialogTest.moc"
