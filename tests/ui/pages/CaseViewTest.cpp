#include "ui/casework/CaseView.h"

#include "core/letter/LetterLedger.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/PeopleDesk.h"
#include "ui/beneficiary/BeneficiaryForm.h"
#include "ui/casework/CaseDialogs.h"
#include "ui/casework/IssuedLettersCard.h"
#include "ui/casework/OverviewTab.h"
#include "ui/casework/ProfileTab.h"
#include "ui/casework/SessionDialog.h"
#include "ui/casework/Timeline.h"
#include "ui/casework/TimelineTab.h"
#include "ui/outcome/CallDialog.h"
#include "ui/referral/ReferralDialog.h"
#include "ui/referral/ReferralStepDialog.h"
#include "ui/widgets/ConflictDialog.h"
#include "ui/widgets/LanguageManager.h"
#include "ui/widgets/LineList.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

class CaseViewTest : public QObject {
    Q_OBJECT

    struct Fixture {
        test::PeopleDesk people;
        BeneficiaryId awa = people.addAwa();
        std::optional<Error> error;
        CaseView view{people.services()};

        Fixture() {
            connect(&view, &CaseView::failed, &view, [this](const Error& e) { error = e; });
            view.resize(1100, 700);
            view.open(awa);
            view.show();
        }
        QLineEdit* phone() {
            for (QLineEdit* edit : view.profile()->form()->findChildren<QLineEdit*>())
                if (edit->accessibleName() == u"Phone"_s)
                    return edit;
            return nullptr;
        }
        void typePhone(const QString& text) {
            phone()->clear();
            QTest::keyClicks(phone(), text);
        }
        /// A colleague saves another phone meanwhile.
        void changeMeanwhile(const QString& text) {
            BeneficiaryService persons = people.personsAs(people.desk.addUser(u"Salma Alaoui"_s, vault::Role::Advisor));
            Beneficiary theirs = test::must(persons.find(awa));
            theirs.phone = text;
            test::must(persons.save(theirs));
        }
    };

    template <typename Dialog>
    static Dialog* dialogOf(QWidget& view) {
        return view.findChild<Dialog*>();
    }

    /// The choice that shows `text`.
    static QRadioButton* side(QWidget* dialog, const QString& text) {
        for (QRadioButton* side : dialog->findChildren<QRadioButton*>())
            if (side->accessibleName().contains(text))
                return side;
        return nullptr;
    }

private Q_SLOTS:
    void timelineKeepsTheRulesOfModels() {
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QUuid second = QUuid::createUuid();
        model.setEntries({{QUuid::createUuid(), u"today"_s, u"Reception"_s}, {second, u"tomorrow"_s, u"Follow-up"_s}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(second), 1);
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(u"tomorrow"_s));
        model.setEntries({});
        QCOMPARE(model.rowOf(second), -1);
    }

    void listsTheLettersHandedOver() {
        Fixture f;
        auto* card = f.view.findChild<IssuedLettersCard*>();
        QVERIFY(card != nullptr && card->isHidden());
        IssuedLetter letter;
        letter.id = LetterId::create(f.people.desk.clock);
        letter.recordedAt = f.people.desk.clock.now();
        letter.recordedBy = f.people.desk.actor.id;
        letter.beneficiary = f.awa;
        letter.referral = f.people.referrals.ofBeneficiary(f.awa)->front().referral.id;
        letter.form.languages = {Language::French, Language::Arabic};
        letter.reference = LetterReference::random();
        VERIFY_OK(LetterLedger(f.people.desk.context()).insertAll(std::span(&letter, 1)));
        f.view.refresh();
        QVERIFY(!card->isHidden());
        QCOMPARE(card->list()->lines()->rowCount(), 1);
        const QString said = card->list()->lines()->index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(letter.reference.text()) && said.contains(nativeName(Language::Arabic)),
                 qPrintable(said));
        QSignalSpy again(&f.view, &CaseView::letterAgain);
        card->againButton()->click();
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.front().front().value<IssuedLetter>(), letter);
    }

    void savesAProfileAndKeepsTheEarlierVersion() {
        Fixture f;
        f.typePhone(u"0600 11 22 33"_s);
        QVERIFY(f.view.hasUnsaved());
        f.view.save();
        QVERIFY(!f.error);
        QVERIFY(!f.view.hasUnsaved());
        const auto versions = f.people.persons.versions(f.awa);
        VERIFY_OK(versions);
        QCOMPARE(versions->size(), size_t(2));
        QCOMPARE(versions->back().phone, u"0600 11 22 33"_s);
    }

    void conflictShowsBothAndOverwritesNothing() {
        Fixture f;
        f.typePhone(u"0600 11 22 33"_s);
        f.changeMeanwhile(u"0699 99 99 99"_s);
        f.view.save();
        auto* dialog = dialogOf<ConflictDialog>(f.view);
        QVERIFY(dialog != nullptr);
        QCOMPARE(f.people.persons.find(f.awa)->phone, u"0699 99 99 99"_s);
        QVERIFY2(side(dialog, u"0699"_s) && side(dialog, u"0699"_s)->isChecked(), "what is stored holds until chosen");
        QRadioButton* mine = side(dialog, u"0600"_s);
        QVERIFY(mine != nullptr);
        mine->click();
        dialog->accept();
        QCOMPARE(f.people.persons.find(f.awa)->phone, u"0600 11 22 33"_s);
        QCOMPARE(f.people.persons.versions(f.awa)->size(), size_t(3));
        QVERIFY(!f.view.hasUnsaved());
    }

    void profileDraftComesBackAndStillComparesVersions() {
        Fixture f;
        f.typePhone(u"0600 11 22 33"_s);
        f.view.keepDrafts();
        f.changeMeanwhile(u"0699 99 99 99"_s);
        CaseView again(f.people.services());
        QVERIFY(again.open(f.awa));
        QVERIFY(again.hasUnsaved());
        QCOMPARE(again.profile()->form()->value().phone, u"0600 11 22 33"_s);
        again.show();
        again.save();
        QVERIFY2(dialogOf<ConflictDialog>(again) != nullptr, "an old draft never passes over what was saved since");
    }

    void sessionDraftComesBackAfterACrash() {
        Fixture f;
        f.view.newSession();
        auto* dialog = dialogOf<SessionDialog>(f.view);
        QVERIFY(dialog != nullptr);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), u"Wants to learn embroidery"_s);
        QTRY_VERIFY(SessionDialog::hasDraft(f.people.drafts, dialog->value())); // kept without anybody asking
        delete dialog;                                                          // a crash asks nobody
        f.view.newSession();
        dialog = dialogOf<SessionDialog>(f.view);
        QCOMPARE(dialog->value().note, u"Wants to learn embroidery"_s);
        dialog->accept();
        QVERIFY(!SessionDialog::hasDraft(f.people.drafts, dialog->value()));
        const auto sessions = f.people.sessions.ofBeneficiary(f.awa);
        VERIFY_OK(sessions);
        QCOMPARE(sessions->size(), size_t(6));
    }

    void sessionChangedBehindTheDialogIsCompared() {
        Fixture f;
        const SessionId id = test::must(f.people.sessions.ofBeneficiary(f.awa))[1].id;
        f.view.editSession(id);
        auto* dialog = dialogOf<SessionDialog>(f.view);
        QVERIFY(dialog != nullptr);
        auto* note = dialog->findChild<QPlainTextEdit*>();
        note->clear();
        QTest::keyClicks(note, u"Typed here"_s);
        CounsellingSession theirs = test::must(f.people.sessions.find(id));
        theirs.note = u"Stored meanwhile"_s;
        theirs.minutes = 20;
        test::must(f.people.sessions.save(theirs));

        dialog->accept();
        QVERIFY2(dialog->isVisible(), "what was typed stays");
        auto* conflict = dialogOf<ConflictDialog>(*dialog);
        QVERIFY(conflict != nullptr);
        QCOMPARE(test::must(f.people.sessions.find(id)).note, u"Stored meanwhile"_s);
        QCOMPARE(conflict->typedHolds(), (std::vector{false, false})); // minutes, note
        QVERIFY(side(conflict, u"Stored meanwhile"_s)->isChecked());
        side(conflict, u"Typed here"_s)->click();
        conflict->accept();

        const CounsellingSession stored = test::must(f.people.sessions.find(id));
        QCOMPARE(stored.note, u"Typed here"_s);
        QCOMPARE(stored.minutes, std::optional(20));
        QCOMPARE(stored.stamp.version, theirs.stamp.version + 2);
        QVERIFY(!dialog->isVisible());
        QVERIFY(!SessionDialog::hasDraft(f.people.drafts, stored));
    }

    void whoIsQuickerTwiceIsComparedTwice() {
        Fixture f;
        f.typePhone(u"0600 11 22 33"_s);
        f.changeMeanwhile(u"0699 99 99 99"_s);
        f.view.save();
        auto* dialog = dialogOf<ConflictDialog>(f.view);
        QVERIFY(dialog != nullptr);
        side(dialog, u"0600"_s)->click();
        f.changeMeanwhile(u"0688 88 88 88"_s);
        dialog->accept();
        QVERIFY(dialog->isVisible());
        QCOMPARE(f.people.persons.find(f.awa)->phone, u"0688 88 88 88"_s);
        QVERIFY(side(dialog, u"0688"_s)->isChecked());
        side(dialog, u"0600"_s)->click();
        dialog->accept();
        QCOMPARE(f.people.persons.find(f.awa)->phone, u"0600 11 22 33"_s);
    }

    void whatBothChangedAlikeNeedsNoChoice() {
        Fixture f;
        f.typePhone(u"0699 99 99 99"_s);
        f.changeMeanwhile(u"0699 99 99 99"_s);
        f.view.save();
        QVERIFY(dialogOf<ConflictDialog>(f.view) == nullptr);
        QVERIFY(!f.view.hasUnsaved());
        QVERIFY(!f.error);
    }

    void caseChangedBehindTheDialogIsCompared() {
        Fixture f;
        QAction* assign = nullptr;
        for (QAction* action : f.view.actions())
            if (action->text() == u"Assign the case…"_s)
                assign = action;
        QVERIFY(assign != nullptr);
        const vault::Actor salma = f.people.desk.addUser(u"Salma Alaoui"_s, vault::Role::Advisor);
        const vault::Actor omar = f.people.desk.addUser(u"Omar Tazi"_s, vault::Role::Advisor);
        assign->trigger();
        auto* dialog = dialogOf<AssignDialog>(f.view);
        QVERIFY(dialog != nullptr);
        auto* advisors = dialog->findChild<QComboBox*>();
        advisors->setCurrentIndex(advisors->findText(u"Salma Alaoui"_s));
        test::must(f.people.cases.assign(test::must(f.people.cases.find(f.awa)), omar.id));
        dialog->accept();
        auto* conflict = dialogOf<ConflictDialog>(*dialog);
        QVERIFY(conflict != nullptr);
        QCOMPARE(test::must(f.people.cases.find(f.awa)).advisor, omar.id);
        QVERIFY(side(conflict, u"Omar"_s)->isChecked());
        side(conflict, u"Salma"_s)->click();
        conflict->accept();
        QCOMPARE(test::must(f.people.cases.find(f.awa)).advisor, salma.id);
        QVERIFY(!dialog->isVisible());
    }

    void referralStepBehindTheDialogIsCompared() {
        Fixture f;
        Referral sent;
        for (const ReferralRow& row : test::must(f.people.referrals.ofBeneficiary(f.awa)))
            if (row.referral.status == ReferralStatus::Sent)
                sent = row.referral;
        f.view.showReferral(sent.id);
        for (QPushButton* button : f.view.findChildren<QPushButton*>())
            if (button->text() == u"Record what happened"_s)
                button->click();
        auto* dialog = dialogOf<ReferralStepDialog>(f.view);
        QVERIFY(dialog != nullptr);
        const bool reviewed = std::get<RequestStep>(dialog->value()).to == ReferralStatus::UnderReview;
        const ReferralStatus other = reviewed ? ReferralStatus::Accepted : ReferralStatus::UnderReview;
        test::must(f.people.referrals.answer(sent, {other, f.people.desk.clock.today(), {}, {}}));
        dialog->accept();
        auto* conflict = dialogOf<ConflictDialog>(*dialog);
        QVERIFY(conflict != nullptr);
        QCOMPARE(conflict->typedHolds(), std::vector{false});
        conflict->accept(); // what is stored holds
        QVERIFY(!dialog->isVisible());
        QCOMPARE(test::must(f.people.referrals.versions(sent.id)).size(), size_t(3));
    }

    void historyTellsOfSessionsReferralsAndCentres() {
        Fixture f;
        CounsellingSession session = test::must(f.people.sessions.ofBeneficiary(f.awa))[1];
        session.minutes = 20;
        session.note = u"Changed afterwards"_s;
        f.people.desk.clock.advance(60);
        test::must(f.people.sessions.save(session));
        const int read = f.people.desk.countAudited(audit::Action::PersonRead);
        f.view.refresh();
        auto* tabs = f.view.findChild<QTabWidget*>();
        tabs->setCurrentIndex(tabs->count() - 1);
        QVERIFY(!f.error);
        QVERIFY(f.people.desk.countAudited(audit::Action::PersonRead) > read + 1);
        const QAbstractItemModel* entries = nullptr;
        for (TimelineTab* tab : f.view.findChildren<TimelineTab*>())
            if (tab->isVisible())
                entries = tab->view()->model();
        QVERIFY(entries != nullptr);
        QStringList texts;
        for (int row = 0; row < entries->rowCount(); ++row)
            texts << entries->index(row, 0).data(Qt::AccessibleTextRole).toString();
        const QString newest = texts.front();
        QVERIFY2(newest.contains(u"2 field"_s) && newest.contains(u"Changed afterwards"_s) &&
                     newest.contains(u"Minutes"_s) && newest.contains(u"before"_s),
                 qPrintable(newest));
        const auto centreOf = [&f](EstablishmentId id) {
            return test::must(f.people.catalogue.find(id)).name.in(QLocale().language());
        };
        for (const ReferralRow& row : test::must(f.people.referrals.ofBeneficiary(f.awa)))
            QVERIFY(!texts.filter(u"Referral to"_s).filter(row.establishment.in(QLocale().language())).isEmpty());
        QCOMPARE(texts.filter(u"Status: "_s).size(), 1); // one was sent after it was drafted
        for (const Consent& consent : test::must(f.people.consents.ledger(f.awa)))
            if (consent.purpose == ConsentPurpose::Share)
                QVERIFY(!texts.filter(u"Consent to"_s).filter(centreOf(consent.establishment)).isEmpty());
    }

    void aCallIsInTheHistory() {
        Fixture f;
        f.view.recordFollowUp();
        auto* dialog = dialogOf<CallDialog>(f.view);
        QVERIFY(dialog != nullptr);
        dialog->mark()->setValue(FollowUpMark::Month1);
        dialog->situation()->setValue(EmploymentSituation::Employed);
        QSignalSpy recorded(&f.view, &CaseView::recorded);
        dialog->accept();
        QCOMPARE(recorded.size(), 1);
        auto* tabs = f.view.findChild<QTabWidget*>();
        tabs->setCurrentIndex(tabs->count() - 1);
        const QAbstractItemModel* entries = nullptr;
        for (TimelineTab* tab : f.view.findChildren<TimelineTab*>())
            if (tab->isVisible())
                entries = tab->view()->model();
        QVERIFY(entries != nullptr);
        QStringList texts;
        for (int row = 0; row < entries->rowCount(); ++row)
            texts << entries->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(!texts.filter(u"Attempt to reach"_s).filter(u"reached"_s).isEmpty());
        QVERIFY(!texts.filter(u"Follow-up after 1 month"_s).filter(u"employed"_s).isEmpty());
    }

    void nobodyIsReferredFromAClosedCase() {
        Fixture f;
        const auto refer = [&f]() -> QPushButton* {
            for (QPushButton* button : f.view.findChildren<QPushButton*>())
                if (button->text() == u"Refer"_s && button->isVisible())
                    return button;
            return nullptr;
        };
        QVERIFY(refer() != nullptr && refer()->isEnabled());
        test::must(f.people.cases.close(test::must(f.people.cases.find(f.awa)), ClosingReason::Left,
                                        f.people.desk.clock.today()));
        f.view.refresh();
        QVERIFY(refer() != nullptr && !refer()->isEnabled());
        f.view.refer();
        QVERIFY(f.error && f.error->code == ErrorCode::TransitionRefused);
        QVERIFY(dialogOf<ReferralDialog>(f.view) == nullptr);
    }

    void aStepOfAReferralCanBeTakenBack() {
        Fixture f;
        Referral sent;
        for (const ReferralRow& row : test::must(f.people.referrals.ofBeneficiary(f.awa)))
            if (row.referral.status == ReferralStatus::Sent)
                sent = row.referral;
        f.view.showReferral(sent.id);
        for (QPushButton* button : f.view.findChildren<QPushButton*>())
            if (button->text() == u"Record what happened"_s)
                button->click();
        auto* dialog = dialogOf<ReferralStepDialog>(f.view);
        QVERIFY(dialog != nullptr);
        QSignalSpy moved(&f.view, &CaseView::moved);
        dialog->accept();
        QCOMPARE(moved.size(), 1);
        QVERIFY(test::must(f.people.referrals.find(sent.id)).status != ReferralStatus::Sent);
        QCOMPARE(f.people.referrals.undoable(), 1);
        test::must(f.people.referrals.undo());
        QCOMPARE(test::must(f.people.referrals.find(sent.id)).status, ReferralStatus::Sent);
    }

    void nextStepIsDone() {
        Fixture f;
        const auto before = f.people.sessions.due({}, f.people.desk.clock.today().addDays(30));
        VERIFY_OK(before);
        QCOMPARE(before->size(), size_t(2));
        QPushButton* done = nullptr;
        for (QPushButton* button : f.view.findChild<OverviewTab*>()->findChildren<QPushButton*>())
            if (button->text() == u"Done"_s)
                done = button;
        QVERIFY(done != nullptr);
        done->click();
        QVERIFY(!f.error);
        QCOMPARE(f.people.sessions.due({}, f.people.desk.clock.today().addDays(30))->size(), size_t(1));
    }

    void referralWithoutConsentIsKeptButNotSent() {
        Fixture f;
        const auto centres = f.people.catalogue.establishments();
        VERIFY_OK(centres);
        const ReferralOffers offers{test::must(f.people.catalogue.providers()), *centres,
                                    test::must(f.people.catalogue.programmes())};
        Referral referral;
        referral.establishment = centres->back().id;
        ConsentState state = ConsentState::NeverAsked;
        ReferralDialog dialog(referral, offers, [&state](EstablishmentId) { return state; });
        dialog.show();
        const auto button = [&dialog](const QString& text) -> QPushButton* {
            for (QPushButton* candidate : dialog.findChildren<QPushButton*>())
                if (candidate->text() == text)
                    return candidate;
            return nullptr;
        };
        QVERIFY(!button(u"Send the referral"_s)->isEnabled());
        QVERIFY(button(u"Record the consent"_s)->isVisible());
        bool sent = true;
        dialog.setAct([&dialog, &sent]() -> Status {
            sent = dialog.sends();
            return fail(ErrorCode::DiskFull);
        });
        button(u"Keep as draft"_s)->click();
        QVERIFY(!sent);
        QVERIFY2(dialog.isVisible(), "it stays open with the reason when nothing could be stored");
        state = ConsentState::Valid;
        dialog.refreshConsent();
        QVERIFY(button(u"Send the referral"_s)->isEnabled());
        QVERIFY(!button(u"Record the consent"_s)->isVisible());
    }

    void refusalAsksForReasons() {
        Referral referral;
        referral.status = ReferralStatus::Sent;
        referral.sentOn = QDate(2026, 3, 1);
        const FixedClock clock(QDateTime(QDate(2026, 3, 12), QTime(9, 30), Qt::UTC));
        ReferralStepDialog dialog(referral, clock, ReferralStatus::Refused);
        dialog.show();
        QCheckBox* full = nullptr;
        for (QCheckBox* box : dialog.findChildren<QCheckBox*>())
            if (box->text() == u"session full"_s)
                full = box;
        QVERIFY(full != nullptr && full->isVisible());
        full->click();
        const auto step = std::get<RequestStep>(dialog.value());
        QCOMPARE(step.to, ReferralStatus::Refused);
        QCOMPARE(step.reasons, std::vector{RefusalReason::SessionFull});
    }

    void speaksTheLanguageChosenMeanwhile() {
        Fixture f;
        LanguageManager languages(*qApp);
        languages.setLanguage(Language::Arabic);
        QApplication::processEvents();
        QCOMPARE(f.view.layoutDirection(), Qt::RightToLeft);
        bool arabicFirst = false;
        for (const QLabel* label : f.view.findChildren<QLabel*>())
            arabicFirst |= label->text() == u"أوا ديالو"_s;
        QVERIFY2(arabicFirst, "the name in the script of the interface is the title");
        languages.setLanguage(Language::English);
    }
};

TAWJIH_REGISTER_TEST(CaseViewTest)
#include "CaseViewTest.moc"
