#include "tests/support/TestMain.h"
#include "tests/support/ui/PageBench.h"
#include "ui/beneficiary/DocumentsEdit.h"
#include "ui/beneficiary/TrainingsEdit.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/LanguageManager.h"
#include "ui/widgets/PickerCombo.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

class PersonEditsTest : public QObject {
    Q_OBJECT

    template <typename Widget>
    static Widget* named(const QWidget& root, const QString& name) {
        for (Widget* each : root.findChildren<Widget*>())
            if (each->accessibleName().remove(QChar(0x2066)).remove(QChar(0x2068)).remove(QChar(0x2069)) == name)
                return each;
        return nullptr;
    }
    static void pick(QComboBox* combo, const QVariant& data) {
        combo->setCurrentIndex(combo->findData(data));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    static int data(TrainingLevel level) { return static_cast<int>(level); }

private Q_SLOTS:
    void trainingsTellNotAskedFromNone() {
        TrainingsEdit edit;
        edit.show();
        QVERIFY(!edit.value());
        auto* first = named<QComboBox>(edit, u"Completed training 1, level"_s);
        QVERIFY(first);
        const QSignalSpy edits(&edit, &TrainingsEdit::edited);
        first->setCurrentIndex(1); // "none"
        QCOMPARE(edits.size(), 1);
        QVERIFY(edit.value() && edit.value()->empty());
        edit.setValue(std::nullopt);
        QVERIFY(!edit.value());
        QCOMPARE(edits.size(), 1); // showing is no editing
        edit.setValue(std::vector<EarlierTraining>());
        QVERIFY(edit.value() && edit.value()->empty());
    }

    void anEmptyLineIsAlwaysThereForOneMore() {
        TrainingsEdit edit;
        edit.show();
        edit.setValue(std::vector<EarlierTraining>{{TrainingLevel::Specialisation, u"7531"_s}});
        auto* second = named<QComboBox>(edit, u"Completed training 2, level"_s);
        QVERIFY(second && second->isVisible());
        QVERIFY(!named<PickerCombo>(edit, u"Completed training 2, trade"_s)->isVisible());
        second->setCurrentIndex(second->findData(data(TrainingLevel::Qualification)));
        QVERIFY(named<PickerCombo>(edit, u"Completed training 2, trade"_s)->isVisible());
        auto* third = named<QComboBox>(edit, u"Completed training 3, level"_s);
        QVERIFY(third && third->isVisible());
        QVERIFY(*edit.value() == (std::vector<EarlierTraining>{{TrainingLevel::Specialisation, u"7531"_s},
                                                               {TrainingLevel::Qualification, {}}}));
        second->setCurrentIndex(0); // taken back
        QVERIFY(!third->isVisible());
        QCOMPARE(edit.value()->size(), size_t(1));
    }

    void trainingsKeepTheirValueInAnotherLanguage() {
        TrainingsEdit edit;
        edit.show();
        const std::vector<EarlierTraining> known{{TrainingLevel::Technician, u"7531"_s}};
        edit.setValue(known);
        LanguageManager languages(*qApp);
        const QSignalSpy edits(&edit, &TrainingsEdit::edited);
        languages.setLanguage(Language::Arabic);
        QVERIFY(*edit.value() == known);
        languages.setLanguage(Language::English);
        QVERIFY(*edit.value() == known);
        QCOMPARE(edits.size(), 0);
        QCOMPARE(test::unnamedControls(edit), QStringList());
    }

    void aDocumentHasADateAndANoteOnceItWasSpokenOf() {
        FixedClock clock(QDateTime(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC));
        DocumentsEdit edit(clock);
        edit.show();
        QVERIFY(edit.value().empty());
        auto* state = named<QComboBox>(edit, labelOf(DocumentKind::Passport));
        auto* until = named<DateField>(edit, u"passport: valid until"_s);
        auto* note = named<QLineEdit>(edit, u"passport: note"_s);
        QVERIFY(state && until && note);
        QVERIFY(!until->isVisible() && !note->isVisible());
        const QSignalSpy edits(&edit, &DocumentsEdit::edited);
        pick(state, static_cast<int>(DocumentStatus::Missing));
        QVERIFY(!until->isVisible() && note->isVisible());
        pick(state, static_cast<int>(DocumentStatus::Held));
        QVERIFY(until->isVisible());
        auto* day = until->findChild<QLineEdit*>();
        QTest::keyClicks(day, u"31/1/2029"_s);
        QTest::keyClicks(note, u" at home "_s);
        QVERIFY(edits.size() > 4);
        QVERIFY(edit.value() == (std::vector<DocumentState>{
                                    {DocumentKind::Passport, DocumentStatus::Held, QDate(2029, 1, 31), u"at home"_s}}));
        pick(state, QVariant());
        QVERIFY(edit.value().empty());
        QVERIFY(!until->isVisible() && !note->isVisible());
    }

    void documentsKeepTheirValueInAnotherLanguage() {
        FixedClock clock(QDateTime(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC));
        DocumentsEdit edit(clock);
        edit.show();
        const std::vector<DocumentState> known{
            {DocumentKind::ResidenceTitle, DocumentStatus::Expired, QDate(2026, 1, 31), {}},
            {DocumentKind::Photo, DocumentStatus::Waived, {}, u"digital"_s}};
        edit.setValue(known);
        LanguageManager languages(*qApp);
        languages.setLanguage(Language::Arabic);
        QVERIFY(edit.value() == known);
        QCOMPARE(edit.layoutDirection(), Qt::RightToLeft);
        languages.setLanguage(Language::English);
        QVERIFY(edit.value() == known);
        QCOMPARE(test::unnamedControls(edit), QStringList());
        edit.setValue({});
        QVERIFY(edit.value().empty());
    }

    void aDateFieldSaysWhenTypingEnded() {
        FixedClock clock(QDateTime(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC));
        DateField field(clock, YearSense::Around);
        field.show();
        const QSignalSpy settled(&field, &DateField::settled);
        auto* edit = field.findChild<QLineEdit*>();
        QTest::keyClicks(edit, u"1/4/2026"_s);
        QCOMPARE(settled.size(), 0);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(settled.size(), 1);
    }
};

TAWJIH_REGISTER_TEST(PersonEditsTest)
#include "PersonEditsTest.moc"
