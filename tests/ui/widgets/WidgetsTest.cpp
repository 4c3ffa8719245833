#include "core/beneficiary/Beneficiary.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/Accessible.h"
#include "ui/beneficiary/Pickers.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/CodeCombo.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/LanguageManager.h"
#include "ui/widgets/PickerCombo.h"
#include "ui/widgets/Theme.h"

#include <QCompleter>
#include <QDir>
#include <QLabel>
#include <QLineEdit>

#include <cstdlib>

using namespace tawjih;
using namespace tawjih::ui;

class WidgetsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPairOfColoursCanBeRead();
    void everyErrorHasItsSentence();
    void formNamesItsFieldsAndSaysProblems();
    void formBecomesOneColumnWhenNarrow();
    void longListsTakeTheColumnsTheyNeed();
    void tabFollowsTheOrderOfFields();
    void pickerFindsWithoutAccents();
    void pickerKeepsTheLastChoiceOnNonsense();
    void pickersNameTheWorld();
    void namesComeInTheInterfacesScriptFirst();
    void figuresStayWhole();
    void languageChangesDirectionAndFormats();
    void labelsStandAtTheLeadingSide();
    void arabicStandsOnTheLineInFields();
    void iconsAreThereAndPointTheOtherWay();
};

void WidgetsTest::everyPairOfColoursCanBeRead() {
    for (const QPalette& palette : {lightPalette(), darkPalette()}) {
        const auto page = palette.color(QPalette::Window);
        const auto card = palette.color(QPalette::Base);
        const auto navigation = palette.color(QPalette::AlternateBase);
        for (const QColor& ground : {page, card, navigation}) {
            QVERIFY(contrast(palette.color(QPalette::Text), ground) >= 4.5);
            QVERIFY(contrast(muted(palette), ground) >= 4.5);
            QVERIFY(contrast(accent(palette), ground) >= 4.5);
        }
        QVERIFY(contrast(onAccent(palette), accent(palette)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        QVERIFY(contrast(muted(palette), palette.color(QPalette::Highlight)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) >= 4.5);
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Info, Tone::Good, Tone::Warning, Tone::Danger}) {
            const ToneColors colors = toneColors(tone, palette);
            QVERIFY(contrast(colors.text, colors.background) >= 4.5);
            QVERIFY(contrast(colors.text, card) >= 4.5);
        }
    }
}

void WidgetsTest::everyErrorHasItsSentence() {
    QSet<QString> seen;
    for (int code = 0; code <= static_cast<int>(ErrorCode::FileMalformed); ++code) {
        const QString text = errorText(Error{static_cast<ErrorCode>(code), QStringLiteral("7"), {}});
        QVERIFY2(text.size() > 10, qPrintable(QString::number(code)));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
    }
    // What a person's data might be in is never shown, except figures that the sentence needs.
    QVERIFY(
        !errorText(Error{ErrorCode::DatabaseFailed, QStringLiteral("secret"), {}}).contains(QStringLiteral("secret")));
    for (int kind = 0; kind <= static_cast<int>(FieldProblem::Kind::Contradiction); ++kind)
        QVERIFY(!problemText(static_cast<FieldProblem::Kind>(kind)).isEmpty());
}

void WidgetsTest::formNamesItsFieldsAndSaysProblems() {
    const FixedClock clock(QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
    FormGrid form(2);
    auto* name = new QLineEdit;
    auto* birth = new DateField(clock, YearSense::Past);
    form.addField(QStringLiteral("name"), QStringLiteral("Name"), name, FormGrid::Required);
    form.addField(QStringLiteral("birth"), QStringLiteral("Birth"), birth);
    form.show();
    VERIFY_ACCESSIBLE(&form);
    QCOMPARE(birth->focusProxy()->accessibleName(), QStringLiteral("Birth"));
    const auto others = form.setProblems({{QStringLiteral("birth"), FieldProblem::Kind::InFuture},
                                          {QStringLiteral("shoes"), FieldProblem::Kind::Missing}});
    QCOMPARE(others.size(), std::size_t(1));
    QVERIFY(form.hasProblems());
    QCOMPARE(birth->focusProxy()->accessibleDescription(), problemText(FieldProblem::Kind::InFuture));
    form.clearProblems();
    QVERIFY(!form.hasProblems());
    QVERIFY(birth->accessibleDescription().isEmpty());
}

void WidgetsTest::formBecomesOneColumnWhenNarrow() {
    FormGrid form(3);
    for (int i = 0; i < 6; ++i)
        form.addField(QString::number(i), QStringLiteral("Field"), new QLineEdit);
    form.resize(1400, 400);
    form.show();
    QCOMPARE(form.shownColumns(), 3);
    form.resize(240, 400);
    QCOMPARE(form.shownColumns(), 1);
}

void WidgetsTest::longListsTakeTheColumnsTheyNeed() {
    FormGrid form(3);
    auto* list = new CodeCombo<Sex>;
    form.addField(QStringLiteral("list"), QStringLiteral("List"), list);
    form.addField(QStringLiteral("line"), QStringLiteral("Line"), new QLineEdit);
    form.resize(900, 300);
    form.show();
    const auto fits = [list] { return list->width() >= list->sizeHint().width(); };
    QTRY_VERIFY(fits());
    const int shown = form.shownColumns();
    QVERIFY(shown > 1);
    const int column = (form.width() - (shown - 1) * space::large) / shown;
    QVERIFY(list->width() < column * 3 / 2);
    list->addItem(QString(60, QLatin1Char('m'))); // as in another language
    QTRY_VERIFY(list->width() > column * 3 / 2);
    QVERIFY(fits() || list->width() == form.width());
}

void WidgetsTest::tabFollowsTheOrderOfFields() {
    FormGrid form(2);
    auto* second = new QLineEdit;
    auto* first = new QLineEdit;
    form.addField(QStringLiteral("first"), QStringLiteral("First"), first);
    form.addField(QStringLiteral("second"), QStringLiteral("Second"), second);
    form.show();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    QCOMPARE(form.focusWidget(), second);
}

void WidgetsTest::pickerFindsWithoutAccents() {
    PickerCombo picker;
    picker.addUnknown();
    picker.addChoice(QStringLiteral("Côte d’Ivoire"), QStringLiteral("CIV"));
    picker.addChoice(QStringLiteral("Cameroun"), QStringLiteral("CMR"));
    picker.addChoice(QStringLiteral("السنغال"), QStringLiteral("SEN"));
    picker.show();
    picker.completer()->setCompletionPrefix(QStringLiteral("IVOIRE"));
    QCOMPARE(picker.completer()->completionCount(), 1);
    picker.lineEdit()->selectAll();
    QTest::keyClicks(picker.lineEdit(), QStringLiteral("cote d"));
    Q_EMIT picker.lineEdit()->editingFinished();
    QCOMPARE(picker.value().toString(), QStringLiteral("CIV"));
}

void WidgetsTest::pickerKeepsTheLastChoiceOnNonsense() {
    PickerCombo picker;
    picker.addUnknown(QStringLiteral("Not said"));
    picker.addChoice(QStringLiteral("Mali"), QStringLiteral("MLI"));
    picker.setValue(QStringLiteral("MLI"));
    picker.lineEdit()->setText(QStringLiteral("Atlantis"));
    Q_EMIT picker.lineEdit()->editingFinished();
    QCOMPARE(picker.currentText(), QStringLiteral("Mali"));
    picker.setValue(QStringLiteral("gone"));
    QVERIFY(!picker.value().isValid());
    QCOMPARE(picker.currentText(), QStringLiteral("Not said"));
}

void WidgetsTest::pickersNameTheWorld() {
    QLocale::setDefault(localeOf(Language::French));
    PickerCombo countries;
    fillCountries(countries);
    QVERIFY(countries.count() > 200);
    countries.setValue(QStringLiteral("CIV"));
    QVERIFY(countries.currentText().startsWith(QStringLiteral("Côte")));
    QLocale::setDefault(localeOf(Language::Arabic));
    fillCountries(countries);
    QCOMPARE(countries.value().toString(), QStringLiteral("CIV"));
    QVERIFY(countries.currentText().startsWith(QStringLiteral("ساحل")));
    PickerCombo languages;
    fillLanguages(languages);
    QVERIFY(languages.count() > 100);
    languages.setValue(QStringLiteral("dyu"));
    QVERIFY(languages.value().isValid());
    QLocale::setDefault(localeOf(Language::English));
}

void WidgetsTest::namesComeInTheInterfacesScriptFirst() {
    const QString latin = QStringLiteral("Awa Diallo");
    const QString arabic = QStringLiteral("أوا ديالو");
    QCOMPARE(shownName(latin, arabic, QLocale(QLocale::French)).first, latin);
    QCOMPARE(shownName(latin, arabic, localeOf(Language::Arabic)).first, arabic);
    QCOMPARE(shownName(latin, {}, localeOf(Language::Arabic)).first, latin);
    QVERIFY(shownName({}, {}, QLocale()).first.isEmpty());
    QCOMPARE(nameLine(latin, {}, QLocale(QLocale::French)), isolate(latin));
}

void WidgetsTest::figuresStayWhole() {
    for (const Language language : {Language::French, Language::Arabic}) {
        const QString figure = number(5012, localeOf(language));
        QVERIFY(figure.startsWith(QChar(0x2066)) && figure.endsWith(QChar(0x2069)));
        QVERIFY(!figure.contains(QLatin1Char('.')));
        QVERIFY(figure.contains(QStringLiteral("012")));
    }
    QVERIFY(isolate({}).isEmpty());
}

void WidgetsTest::languageChangesDirectionAndFormats() {
    LanguageManager languages(*qApp);
    languages.setLanguage(Language::Arabic);
    QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(QLocale().toString(2026), QStringLiteral("2.026"));
    QCOMPARE(QLocale().zeroDigit(), QStringLiteral("0"));
    languages.setLanguage(Language::French);
    QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    QVERIFY(dateText(QDate(2026, 3, 12)).contains(QStringLiteral("12 mars 2026")));
    languages.setLanguage(Language::English);
}

void WidgetsTest::labelsStandAtTheLeadingSide() {
    const Theme theme(*qApp);
    QLabel label(QStringLiteral("Awa Diallo"));
    label.setLayoutDirection(Qt::RightToLeft);
    label.show();
    QVERIFY(label.alignment().testFlag(Qt::AlignRight));
    label.setLayoutDirection(Qt::LeftToRight);
    QVERIFY(label.alignment().testFlag(Qt::AlignLeft));
    QLabel centred(QStringLiteral("1"));
    centred.setAlignment(Qt::AlignCenter);
    centred.show();
    QVERIFY(centred.alignment().testFlag(Qt::AlignHCenter));
}

void WidgetsTest::arabicStandsOnTheLineInFields() {
    Theme theme(*qApp);
    theme.setMode(ThemeMode::Light);
    const auto lowestInk = [](const QString& text) {
        QLineEdit field(text);
        field.resize(200, 40);
        QImage image(field.size(), QImage::Format_RGB32);
        field.render(&image);
        int lowest = -1;
        for (int y = 4; y < image.height() - 4; ++y)
            for (int x = 6; x < image.width() - 6; ++x)
                if (qGray(image.pixel(x, y)) < 100)
                    lowest = y;
        return lowest;
    };
    // Both letters stand on the base line; one pixel is rounding.
    QVERIFY(std::abs(lowestInk(QStringLiteral("H")) - lowestInk(QStringLiteral("اا"))) <= 1);
}

void WidgetsTest::iconsAreThereAndPointTheOtherWay() {
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() > 30);
    const auto drawn = [](const QString& name, Qt::LayoutDirection direction) {
        return iconPixmap(name, 24, Qt::black, 1.0, direction).toImage();
    };
    QCOMPARE(drawn(QStringLiteral("referral"), Qt::RightToLeft),
             drawn(QStringLiteral("referral"), Qt::LeftToRight).mirrored(true, false));
    QVERIFY(drawn(QStringLiteral("referral"), Qt::RightToLeft) != drawn(QStringLiteral("referral"), Qt::LeftToRight));
    QCOMPARE(drawn(QStringLiteral("clock"), Qt::RightToLeft), drawn(QStringLiteral("clock"), Qt::LeftToRight));
}

TAWJIH_REGISTER_TEST(WidgetsTest)
#include "WidgetsTest.moc"
