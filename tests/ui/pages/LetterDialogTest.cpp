#include "ui/letter/LetterDialog.h"

#include "tests/support/TestMain.h"
#include "tests/support/ui/Accessible.h"
#include "tests/support/ui/AnswersPrompts.h"
#include "tests/support/ui/PeopleDesk.h"
#include "ui/letter/LetterBatch.h"
#include "ui/letter/LetterPreview.h"
#include "ui/letter/LetterTextDialog.h"
#include "ui/widgets/CodeCombo.h"
#include "ui/widgets/ConflictDialog.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace tawjih;
using namespace tawjih::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct LetterPlace : PeopleDesk {
    LetterPlace() : awa(addAwa()) {}
    [[nodiscard]] ui::LetterSubjects subjects() {
        return {awa, must(referrals.ofBeneficiary(awa)), must(sessions.ofBeneficiary(awa))};
    }
    /// A referral for which the consent to share holds.
    [[nodiscard]] Referral shared() {
        const Referral referral = must(referrals.ofBeneficiary(awa)).front().referral;
        Consent consent;
        consent.beneficiary = awa;
        consent.purpose = ConsentPurpose::Share;
        consent.establishment = referral.establishment;
        consent.decidedOn = desk.clock.today();
        consent.language = u"fra"_s;
        must(consents.record(consent));
        return referral;
    }
    [[nodiscard]] int issued() { return desk.countAudited(audit::Action::LetterIssued); }

    BeneficiaryId awa;
    AnswersPrompts prompts;
    QTemporaryDir folder;
};

QPushButton* button(const QWidget& dialog, const QString& text) {
    for (auto* each : dialog.findChildren<QPushButton*>())
        if (each->text() == text)
            return each;
    return nullptr;
}

/// Qt cannot tell combos of different codes from one another: the language can.
template <typename E>
ui::CodeCombo<E>* comboOf(const QWidget& dialog) {
    for (QComboBox* each : dialog.findChildren<QComboBox*>())
        if (auto* found = dynamic_cast<ui::CodeCombo<E>*>(each))
            return found;
    return nullptr;
}

} // namespace

class LetterDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void savedAndPrinted() {
        LetterPlace place;
        const Referral referral = place.shared();
        ui::LetterDialog dialog(place.letters, place.prompts, place.subjects(), referral.id);
        dialog.show();
        VERIFY_ACCESSIBLE(&dialog);
        QCOMPARE(dialog.draft().request.form.kind, LetterKind::Referral);
        QVERIFY(dialog.preview()->pageCount() >= 1);
        place.prompts.path = place.folder.filePath(u"letter.pdf"_s);
        QVERIFY(button(dialog, u"Save as PDF…"_s)->isEnabled());
        button(dialog, u"Save as PDF…"_s)->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QFile file(place.prompts.path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
        QCOMPARE(place.issued(), 1);
        QCOMPARE(QDir(place.folder.path()).entryList(QDir::Files).size(), 1); // no part, no copy

        ui::LetterDialog second(place.letters, place.prompts, place.subjects(), referral.id);
        place.prompts.path = place.folder.filePath(u"printed.pdf"_s);
        second.print();
        QVERIFY(QFileInfo(place.prompts.path).size() > 1000);
        QCOMPARE(place.issued(), 2);
    }

    void givenUpAtTheFileChooser() {
        LetterPlace place;
        ui::LetterDialog dialog(place.letters, place.prompts, place.subjects(), place.shared().id);
        dialog.show();
        button(dialog, u"Save as PDF…"_s)->click(); // the chooser answers with no path
        QVERIFY(dialog.isVisible());
        QCOMPARE(place.issued(), 0);
    }

    void withoutConsentNothingGoes() {
        LetterPlace place;
        const auto person = place.addPerson(u"Mamadou"_s, u"Jallow"_s);
        Referral referral;
        referral.beneficiary = person;
        referral.establishment = must(place.catalogue.establishments()).front().id;
        referral = must(place.referrals.draft(referral));
        ui::LetterDialog dialog(place.letters, place.prompts, {person, must(place.referrals.ofBeneficiary(person)), {}},
                                referral.id);
        QVERIFY(!button(dialog, u"Save as PDF…"_s)->isEnabled());
        QVERIFY(!button(dialog, u"Print…"_s)->isEnabled());
    }

    /// What is missing is asked for, and the letter waits for it.
    void missingIsAsked() {
        LetterPlace place;
        ui::LetterDialog dialog(place.letters, place.prompts, place.subjects());
        dialog.show();
        auto* kind = comboOf<LetterKind>(dialog);
        QVERIFY(kind != nullptr);
        kind->setValue(LetterKind::Appointment);
        const auto& problems = dialog.draft().content.problems;
        QVERIFY(std::ranges::any_of(problems, [](const auto& p) { return p.what == u"appointment_place"; }));
        QVERIFY(!button(dialog, u"Save as PDF…"_s)->isEnabled());
        const auto waiting = dialog.draft().content.problems;
        for (const LetterProblem& problem : waiting) {
            for (auto* field : dialog.findChildren<QLineEdit*>())
                if (field->accessibleName() == labelOf(*fromCode<Placeholder>(problem.what)))
                    QTest::keyClicks(field, u"12"_s);
        }
        QTRY_VERIFY(dialog.draft().content.problems.empty());
        QVERIFY(button(dialog, u"Save as PDF…"_s)->isEnabled());
        VERIFY_ACCESSIBLE(&dialog);
    }

    void batch() {
        LetterPlace place;
        const Referral good = place.shared();
        const auto other = place.addPerson(u"Mamadou"_s, u"Jallow"_s);
        Referral draft;
        draft.beneficiary = other;
        draft.establishment = good.establishment;
        draft = must(place.referrals.draft(draft));
        const std::vector<LetterRequest> requests{{good.beneficiary, good.id, {}, {}, {}},
                                                  {other, draft.id, {}, {}, {}}};
        const QString path = place.folder.filePath(u"all.pdf"_s);
        const auto cancelled = ui::writeBatch(place.letters, requests, path, [](int done, int) { return done < 50; });
        VERIFY_FAILS(cancelled, ErrorCode::Cancelled);
        QVERIFY(QDir(place.folder.path()).isEmpty());
        QCOMPARE(place.issued(), 0);
        int last = 0;
        const auto result = ui::writeBatch(place.letters, requests, path, [&](int done, int total) {
            last = done;
            return total == 100;
        });
        VERIFY_OK(result);
        QCOMPARE(*result, (ui::LetterBatchResult{1, 1, 0}));
        QCOMPARE(last, 100);
        QVERIFY(QFileInfo::exists(path));
        QCOMPARE(place.issued(), 1);
    }

    void ownText() {
        LetterPlace place;
        ui::LetterTextDialog dialog(place.letters, place.prompts, [](UserId) { return QString(); });
        dialog.show();
        VERIFY_ACCESSIBLE(&dialog);
        auto* save = button(dialog, u"Save the text"_s);
        auto* restore = button(dialog, u"Back to the shipped text"_s);
        QVERIFY(!save->isEnabled() && !restore->isEnabled());
        auto* body = dialog.findChild<QPlainTextEdit*>();
        const QString shipped = body->toPlainText();
        body->setPlainText(u"Dear {shoe_size}"_s);
        QTRY_VERIFY(!save->isEnabled());
        body->setPlainText(u"{person}, {establishment}."_s);
        QTRY_VERIFY(save->isEnabled());
        save->click();
        QVERIFY(dialog.isVisible());
        QCOMPARE(place.letters.textOf(LetterKind::Referral, Language::French)->body, u"{person}, {establishment}."_s);
        QVERIFY(restore->isEnabled());
        restore->click();
        QCOMPARE(body->toPlainText(), shipped);
        QVERIFY(place.letters.textOf(LetterKind::Referral, Language::French)->id.isNull());
    }

    /// What was typed in one text is there again after another was looked at, and closing asks first.
    void typedTextWaits() {
        LetterPlace place;
        ui::LetterTextDialog dialog(place.letters, place.prompts, [](UserId) { return QString(); });
        dialog.show();
        auto* body = dialog.findChild<QPlainTextEdit*>();
        auto* kind = comboOf<LetterKind>(dialog);
        auto* language = comboOf<Language>(dialog);
        body->setPlainText(u"{person}, half a sentence"_s);
        language->setValue(Language::Arabic);
        QVERIFY(body->toPlainText() != u"{person}, half a sentence"_s);
        kind->setValue(LetterKind::Receipt);
        body->setPlainText(u"{person}, another"_s);
        kind->setValue(LetterKind::Referral);
        language->setValue(Language::French);
        QCOMPARE(body->toPlainText(), u"{person}, half a sentence"_s);

        place.prompts.confirms = false;
        dialog.reject();
        QVERIFY(dialog.isVisible());
        QCOMPARE(place.prompts.asked.size(), 1);
        QTRY_VERIFY(button(dialog, u"Save the text"_s)->isEnabled());
        button(dialog, u"Save the text"_s)->click();
        QCOMPARE(place.letters.textOf(LetterKind::Referral, Language::French)->body, u"{person}, half a sentence"_s);
        place.prompts.confirms = true;
        dialog.reject(); // the Arabic receipt still waits
        QCOMPARE(place.prompts.asked.size(), 2);
        QVERIFY(!dialog.isVisible());
        QVERIFY(place.letters.textOf(LetterKind::Receipt, Language::Arabic)->id.isNull());

        ui::LetterTextDialog untouched(place.letters, place.prompts, [](UserId) { return QString(); });
        untouched.show();
        untouched.reject();
        QVERIFY(!untouched.isVisible());
        QCOMPARE(place.prompts.asked.size(), 2);
    }

    /// Somebody stored another text meanwhile: both are shown, field by field.
    void textChangedMeanwhileIsCompared() {
        LetterPlace place;
        ui::LetterTextDialog dialog(place.letters, place.prompts, [](UserId) { return u"S. Idrissi"_s; });
        dialog.show();
        LetterTemplate theirs = must(place.letters.textOf(LetterKind::Referral, Language::French));
        theirs.title = u"A colleague’s title"_s;
        must(place.letters.save(theirs));
        dialog.findChild<QPlainTextEdit*>()->setPlainText(u"{person}, mine."_s);
        QTRY_VERIFY(button(dialog, u"Save the text"_s)->isEnabled());
        button(dialog, u"Save the text"_s)->click();
        auto* conflict = dialog.findChild<ui::ConflictDialog*>();
        QVERIFY(conflict != nullptr);
        QCOMPARE(conflict->typedHolds(), (std::vector{false, true})); // title, text: each changed by one
        conflict->accept();
        const auto stored = place.letters.textOf(LetterKind::Referral, Language::French);
        QCOMPARE(stored->title, u"A colleague’s title"_s);
        QCOMPARE(stored->body, u"{person}, mine."_s);
        QCOMPARE(dialog.value().body, u"{person}, mine."_s);
        QVERIFY(!button(dialog, u"Save the text"_s)->isEnabled());
    }

    /// One like it: kind and look as they were, a reference of its own.
    void likeOneHandedOver() {
        LetterPlace place;
        const Referral referral = place.shared();
        IssuedLetter before;
        before.beneficiary = place.awa;
        before.referral = referral.id;
        before.form = {LetterKind::Referral, {Language::French, Language::Arabic}, LetterPaper::A5, true};
        before.reference = LetterReference::random();
        ui::LetterDialog dialog(place.letters, place.prompts, place.subjects(), referral.id);
        dialog.beginLike(before);
        QCOMPARE(dialog.draft().request.form, before.form);
        QCOMPARE(dialog.draft().request.referral, referral.id);
        QVERIFY(dialog.draft().content.reference != before.reference);
        before.form = {LetterKind::Receipt, {Language::English}, LetterPaper::A4, false};
        before.referral = {};
        dialog.beginLike(before);
        QCOMPARE(dialog.draft().request.form, before.form);
    }
};

TAWJIH_REGISTER_TEST(LetterDialogTest)
#include "LetterDialogTest.moc"
