#include "ui/guidance/GuidanceTab.h"

#include "tests/support/TestMain.h"
#include "tests/support/ui/PageBench.h"
#include "tests/support/ui/PeopleDesk.h"
#include "ui/casework/CaseView.h"
#include "ui/guidance/GuidanceModel.h"
#include "ui/guidance/WhatIfCard.h"
#include "ui/referral/ReferralDialog.h"
#include "ui/widgets/WrapLabel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

class GuidanceTabTest : public QObject {
    Q_OBJECT

    /// Awa's case with the Guidance tab in front; one programme asks for a diploma besides its level's rule.
    struct Fixture {
        test::PeopleDesk people;
        BeneficiaryId awa = people.addAwa();
        std::unique_ptr<CaseView> view;

        explicit Fixture(const std::function<void(test::PeopleDesk&)>& before = {}) {
            if (before)
                before(people);
            view = std::make_unique<CaseView>(people.services());
            view->resize(1100, 700);
            view->open(awa);
            view->show();
            view->tabs()->setCurrentWidget(tab());
        }
        GuidanceTab* tab() const { return view->findChild<GuidanceTab*>(); }
        GuidanceModel* model() const { return qobject_cast<GuidanceModel*>(tab()->list()->model()); }
        QPushButton* refer() const { return button(u"Refer"_s); }
        QPushButton* button(const QString& text) const {
            for (QPushButton* each : tab()->findChildren<QPushButton*>())
                if (each->text() == text)
                    return each;
            return nullptr;
        }
        bool says(const QString& part) const {
            for (const QLabel* label : tab()->findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(part))
                    return true;
            return false;
        }
        void choose(Answer answer) const {
            auto* filter = tab()->findChild<QComboBox*>(u"answers"_s);
            QVERIFY(filter);
            filter->setCurrentIndex(filter->findData(static_cast<int>(answer)));
        }
        /// An offer's present answer.
        Answer answerOfFirst(ProgrammeId programme) const {
            const PersonMatches& all = model()->matches();
            for (const Match& match : all.matches)
                if (all.stock->offered[match.offer].programme.id == programme)
                    return answerOf(*match.assessment);
            qFatal("no such programme");
        }
    };

private Q_SLOTS:
    void keepsTheRulesOfModels() {
        Fixture f;
        const QAbstractItemModelTester tester(f.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        f.model()->setAnswer(Answer::EligibleIf);
        f.model()->setAnswer({});
        f.model()->setMatches(PersonMatches(f.model()->matches()));
    }

    void showsEveryProgrammeAndSaysWhy() {
        Fixture f;
        QCOMPARE(f.model()->rowCount(), static_cast<int>(f.people.catalogue.programmes()->size()));
        int sum = 0;
        for (const auto& entry : allOf<Answer>())
            sum += f.model()->count(entry.value);
        QCOMPARE(sum, f.model()->rowCount());
        const QString words = f.model()->index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(words.contains(labelOf(answerOf(*f.model()->row(0).match.assessment))), qPrintable(words));
        QVERIFY(f.says(u"Distances are rough"_s));
    }

    void filtersByAnswer() {
        Fixture f;
        for (const auto& entry : allOf<Answer>()) {
            if (f.model()->count(entry.value) == 0)
                continue;
            f.choose(entry.value);
            QCOMPARE(f.model()->rowCount(), f.model()->count(entry.value));
            QCOMPARE(answerOf(*f.model()->row(0).match.assessment), entry.value);
        }
    }

    void whatIfAnswersAtOnceAndStoresNothing() {
        ProgrammeId asking;
        Fixture f([&asking](test::PeopleDesk& people) {
            AdmissionRule rule;
            rule.name.fr = u"Diplôme"_s;
            rule.expression = Expression::all({Expression::is(DocumentCondition{DocumentKind::Diploma})});
            rule = test::must(people.guidance.save(rule));
            Programme programme = test::must(people.catalogue.programmes()).front();
            programme.rule = rule.id;
            asking = test::must(people.catalogue.save(programme)).id;
        });
        QVERIFY(f.answerOfFirst(asking) != Answer::Eligible);
        f.tab()->whatIf()->setValue({{}, DocumentKind::Diploma, {}});
        QCOMPARE(f.answerOfFirst(asking), Answer::Eligible);
        QVERIFY(!f.refer()->isEnabled());
        QVERIFY(f.says(u"only tried"_s));
        const Beneficiary stored = test::must(f.people.persons.find(f.awa));
        QVERIFY(std::ranges::none_of(stored.documents,
                                     [](const DocumentState& each) { return each.kind == DocumentKind::Diploma; }));
        QTest::mouseClick(f.button(u"Clear"_s), Qt::LeftButton);
        QVERIFY(f.answerOfFirst(asking) != Answer::Eligible);
    }

    void aChangeOfTheRulesIsSeenAtOnce() {
        Fixture f;
        AdmissionRule rule;
        rule.name.fr = u"Ouvert"_s;
        rule = test::must(f.people.guidance.save(rule));
        Programme programme = test::must(f.people.catalogue.programmes()).back();
        programme.rule = rule.id;
        test::must(f.people.catalogue.save(programme));
        QCOMPARE(f.answerOfFirst(programme.id), Answer::Eligible); // asks for nothing
    }

    void refersWithTheCentreAndTheProgrammeChosen() {
        Fixture f([](test::PeopleDesk& people) {
            AdmissionRule rule;
            rule.name.fr = u"Ouvert"_s;
            rule = test::must(people.guidance.save(rule));
            Programme programme = test::must(people.catalogue.programmes()).front();
            programme.rule = rule.id;
            test::must(people.catalogue.save(programme));
        });
        f.choose(Answer::Eligible);
        f.tab()->list()->setCurrentIndex(f.model()->index(0));
        const Offered chosen = f.model()->row(0).offered;
        QVERIFY(f.refer()->isEnabled());
        QTest::mouseClick(f.refer(), Qt::LeftButton);
        const auto* dialog = f.view->findChild<ReferralDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->value().establishment, chosen.establishment.id);
        QCOMPARE(dialog->value().programme, chosen.programme.id);
    }

    void holdsAndReleasesAPlaceOfTheIntake() {
        IntakeId wanted;
        Fixture f([&wanted](test::PeopleDesk& people) {
            Intake intake;
            intake.programme = test::must(people.catalogue.programmes()).front().id;
            intake.startsOn = people.desk.clock.today().addDays(60);
            intake.seats = 1;
            wanted = test::must(people.catalogue.save(intake)).id;
        });
        std::vector<Error> errors;
        connect(f.tab(), &GuidanceTab::failed, f.tab(), [&errors](const Error& error) { errors.push_back(error); });
        const auto choose = [&f](const IntakeId& intake) {
            for (int row = 0; row < f.model()->rowCount(); ++row)
                if (f.model()->row(row).offer.intake == intake)
                    return f.tab()->list()->setCurrentIndex(f.model()->index(row));
        };
        choose({}); // a programme without a known start has no places
        QVERIFY(!f.tab()->holdButton()->isVisible() && !f.tab()->waitButton()->isVisible());
        choose(wanted);
        QVERIFY(f.tab()->holdButton()->isVisible() && f.tab()->waitButton()->isVisible());
        QVERIFY(!f.tab()->releaseButton()->isVisible());
        f.tab()->holdButton()->click();
        QCOMPARE(f.people.seats.count(wanted)->held, 1);
        QVERIFY(!f.tab()->holdButton()->isVisible());
        QVERIFY(f.says(labelOf(SeatState::Held)));
        f.tab()->releaseButton()->click();
        QCOMPARE(f.people.seats.count(wanted)->held, 0);
        // Somebody else has the last place: it says so, and the waiting list stays.
        test::must(f.people.seats.hold(wanted, f.people.addPerson(u"Mamadou"_s, u"Jallow"_s)));
        choose(wanted);
        f.tab()->holdButton()->click();
        QCOMPARE(errors.size(), 1U);
        QCOMPARE(errors.front().code, ErrorCode::SeatsTaken);
        f.tab()->waitButton()->click();
        QCOMPARE(f.people.seats.count(wanted)->waiting, 1);
        QVERIFY(f.tab()->releaseButton()->isVisible() && !f.tab()->waitButton()->isVisible());
    }

    void aClosedCaseSaysWhyItCannotRefer() {
        Fixture f;
        CaseFile file = test::must(f.people.cases.find(f.awa));
        test::must(f.people.cases.close(file, ClosingReason::GoalReached, f.people.desk.clock.today()));
        f.view->refresh();
        QVERIFY(!f.refer()->isEnabled());
        QVERIFY(f.says(u"closed"_s));
    }

    void withoutATitleHelpIsOffered() {
        Fixture f;
        QVERIFY(!f.says(u"not a no"_s));
        Beneficiary awa = test::must(f.people.persons.find(f.awa));
        awa.residenceStatus = ResidenceStatus::None;
        awa.residenceExpiresOn.reset();
        test::must(f.people.persons.save(awa));
        f.view->refresh();
        QVERIFY(f.says(u"not a no"_s));
    }

    void everyControlHasAName() {
        Fixture f;
        QCOMPARE(test::unnamedControls(*f.tab()), QStringList());
    }
};

TAWJIH_REGISTER_TEST(GuidanceTabTest)
#include "GuidanceTabTest.moc"
