#include "core/letter/LetterFacts.h"
#include "core/letter/LetterMarkup.h"
#include "core/letter/LetterWords.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = LetterProblem::Kind;

LetterTemplate text(const QString& body, LetterKind kind = LetterKind::InterviewSummary) {
    LetterTemplate letter;
    letter.kind = kind;
    letter.title = u"Title"_s;
    letter.body = body;
    return letter;
}

/// What is read, block by block: "- " before items, bold in stars, without the marks of isolation.
QString readBack(const LetterMarkup::Filled& filled) {
    QStringList blocks;
    for (const LetterBlock& block : filled.blocks) {
        QString line = block.item ? u"- "_s : QString();
        for (const LetterRun& run : block.runs)
            line += run.bold ? QString(u"**"_s + run.text + u"**"_s) : run.text;
        blocks << line.remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    return blocks.join(u'|');
}

const LetterValues values{{Placeholder::Person, {u"Awa Diallo"_s}},
                          {Placeholder::CaseNumber, {u"CAS-1"_s}},
                          {Placeholder::Wishes, {u"couture"_s, u"zellige"_s}}};

} // namespace

class MarkupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filled_data() {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("paragraphs") << u"One.\nStill one.\n\n\nTwo."_s << u"One.\nStill one.|Two."_s;
        QTest::newRow("bold") << u"A **b {person}** c"_s << u"A **b Awa Diallo** c"_s;
        QTest::newRow("items") << u"List:\n- a\n- b\nafter"_s << u"List:|- a|- b|after"_s;
        QTest::newRow("values in a sentence") << u"He wishes {wishes}."_s << u"He wishes couture, zellige."_s;
        QTest::newRow("values as items") << u"Wishes:\n- {wishes}\n\nEnd"_s << u"Wishes:|- couture|- zellige|End"_s;
        QTest::newRow("value in an item with words") << u"- Wishes: {wishes}"_s << u"- Wishes: couture, zellige"_s;
        QTest::newRow("optional kept") << u"A[[, {person}]]."_s << u"A, Awa Diallo."_s;
        QTest::newRow("optional dropped") << u"A[[, born {birth_date}]]."_s << u"A."_s;
        QTest::newRow("optional item dropped") << u"- a\n[[- {birth_date}]]\n- c"_s << u"- a|- c"_s;
        QTest::newRow("optional items kept") << u"[[**W**\n- {wishes}]]\n\nx"_s << u"**W**|- couture|- zellige|x"_s;
        QTest::newRow("optional paragraph dropped") << u"a\n\n[[{summary}]]\n\nb"_s << u"a|b"_s;
        QTest::newRow("one missing of two drops all") << u"a [[{person} {birth_date}]] b"_s << u"a b"_s;
        QTest::newRow("spaces inside braces") << u"{ person }"_s << u"Awa Diallo"_s;
        QTest::newRow("other signs stay") << u"5 * 3 [x] - y < & \\ %1"_s << u"5 * 3 [x] - y < & \\ %1"_s;
        QTest::newRow("hyphen inside") << u"a - b"_s << u"a - b"_s;
    }
    void filled() {
        QFETCH(QString, body);
        QFETCH(QString, expected);
        const auto result = LetterMarkup::fill(text(body), values, u", "_s);
        QVERIFY(result.problems.empty());
        QCOMPARE(readBack(result), expected);
    }

    /// What is missing is reported and nothing is printed in its place.
    void missingIsReported() {
        const auto result = LetterMarkup::fill(text(u"{person}\n\n{birth_date} {birth_date}"_s), values, u", "_s);
        const std::vector<LetterProblem> expected{{Kind::MissingValue, Language::French, u"birth_date"_s, 3}};
        QCOMPARE(result.problems, expected);
        QVERIFY(!readBack(result).contains(u'{'));
    }
    void problems_data() {
        QTest::addColumn<QString>("body");
        QTest::addColumn<LetterProblem>("expected");
        const auto problem = [](Kind kind, const QString& what, int line) {
            return LetterProblem{kind, Language::French, what, line};
        };
        QTest::newRow("unknown") << u"a\nb {shoe_size}"_s << problem(Kind::UnknownPlaceholder, u"shoe_size"_s, 2);
        QTest::newRow("of another kind") << u"{programme}"_s << problem(Kind::UnknownPlaceholder, u"programme"_s, 1);
        QTest::newRow("open brace") << u"a {person\nb"_s << problem(Kind::UnclosedMark, u"{"_s, 1);
        QTest::newRow("closing brace") << u"a } b"_s << problem(Kind::UnclosedMark, u"}"_s, 1);
        QTest::newRow("open bold") << u"a\n\n**b"_s << problem(Kind::UnclosedMark, u"**"_s, 3);
        QTest::newRow("open optional") << u"a [[b"_s << problem(Kind::UnclosedMark, u"[["_s, 1);
        QTest::newRow("closed only") << u"a ]] b"_s << problem(Kind::UnclosedMark, u"]]"_s, 1);
        QTest::newRow("nested") << u"[[a [[b]] "_s << problem(Kind::UnclosedMark, u"[["_s, 1);
        QTest::newRow("empty") << u" \n "_s << problem(Kind::EmptyText, QString(), 1);
    }
    void problems() {
        QFETCH(QString, body);
        QFETCH(LetterProblem, expected);
        const auto found = LetterMarkup::check(text(body));
        QVERIFY2(std::ranges::find(found, expected) != found.end(),
                 qPrintable(found.empty() ? QString() : found[0].what));
        QVERIFY(!LetterMarkup::fill(text(body), values, u", "_s).problems.empty());
    }

    void figuresKeepTheirOrderInArabic() {
        LetterTemplate letter = text(u"القانون رقم 09-08، 2026."_s);
        letter.language = Language::Arabic;
        const auto result = LetterMarkup::fill(letter, values, u"، "_s);
        QCOMPARE(result.blocks.at(0).text(), u"القانون رقم \u206609-08\u2069، 2026."_s);
        letter.language = Language::French;
        QCOMPARE(LetterMarkup::fill(letter, values, u", "_s).blocks.at(0).text(), letter.body);
    }

    /// Whatever a value holds is text.
    void valuesAreNoMarkup() {
        LetterValues sly = values;
        sly[Placeholder::Summary] = {u"{case_number} **x** [[y]]\n- z"_s};
        const auto result = LetterMarkup::fill(text(u"A {summary}"_s), sly, u", "_s);
        QVERIFY(result.problems.empty());
        QCOMPARE(readBack(result), u"A {case_number} **x** [[y]]\n- z"_s);
    }

    void nothingLeft() {
        const auto result = LetterMarkup::fill(text(u"[[{summary}]]"_s), values, u", "_s);
        QCOMPARE(result.problems.size(), 1U);
        QCOMPARE(result.problems[0].kind, Kind::EmptyText);
    }

    void shippedTextsAreSound() {
        for (const auto& kind : allOf<LetterKind>()) {
            for (const auto& language : allOf<Language>()) {
                const auto found = LetterMarkup::check(shippedTemplate(kind.value, language.value));
                QVERIFY2(found.empty(), qPrintable(found.empty() ? QString() : found[0].what));
            }
        }
    }

    void valuesInEachLanguage() {
        const LetterFacts facts = sampleFacts({}, QDate(2026, 11, 22));
        const auto one = [&](Language language, Placeholder placeholder) {
            const auto all = letterValues(facts, Tongue(language), false);
            return all.contains(placeholder) ? all.at(placeholder).join(u'|') : QString();
        };
        QVERIFY(one(Language::French, Placeholder::Person).startsWith(u"Awa Diallo ("_s));
        QVERIFY(one(Language::Arabic, Placeholder::Person).startsWith(u"أوا ديالو ("_s));
        QCOMPARE(one(Language::French, Placeholder::Civility), u"Mme"_s);
        QCOMPARE(one(Language::Arabic, Placeholder::Civility), u"السيدة"_s);
        QCOMPARE(one(Language::Arabic, Placeholder::City), u"الدار البيضاء"_s);
        QCOMPARE(one(Language::French, Placeholder::BirthDate), u"5 mars 1999"_s);
        QCOMPARE(one(Language::Arabic, Placeholder::Date), u"22 نونبر 2026"_s);
        QCOMPARE(one(Language::French, Placeholder::AppointmentTime), u"10:30"_s);
        QCOMPARE(one(Language::Arabic, Placeholder::Programme), u"الخياطة"_s);
    }
    void whatWasNotSaidIsMissing() {
        LetterFacts facts;
        facts.date = QDate(2026, 11, 22);
        facts.person.name.givenArabic = u"أوا"_s;
        LetterValues all = letterValues(facts, Tongue(Language::French), false);
        QCOMPARE(all.at(Placeholder::Person), QStringList(u"أوا"_s));
        for (const Placeholder placeholder : {Placeholder::Civility, Placeholder::BirthDate, Placeholder::Desk,
                                              Placeholder::DeskPhone, Placeholder::Establishment, Placeholder::Wishes})
            QVERIFY(!all.contains(placeholder));
        facts.typed[Placeholder::AppointmentPlace] = u" ISAT "_s;
        facts.person.birth = BirthDate::estimated(1985);
        all = letterValues(facts, Tongue(Language::French), false);
        QCOMPARE(all.at(Placeholder::AppointmentPlace), QStringList(u"ISAT"_s));
        QCOMPARE(all.at(Placeholder::BirthDate), QStringList(u"vers 1985"_s));
    }
};

TAWJIH_REGISTER_TEST(MarkupTest)
#include "MarkupTest.moc"
