#include "core/guidance/RuleSentence.h"

#include "tests/guidance/Expressions.h"
#include "tests/support/RandomGuidance.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace tawjih::test;

/// English source texts, without a translation loaded: plurals stay "year(s)".
class RuleSentenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void conditionsHaveSentences_data();
    void conditionsHaveSentences();
    void aRuleReadsOneWay();
    void verdictsSayWhatToDo();
    void ranksExplainThemselves();
    void aDistanceIsNeverExact();
    void everyRuleHasASentence();
};

namespace {

QString plain(QString sentence) {
    return sentence.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

Q_DECLARE_METATYPE(tawjih::Condition)

void RuleSentenceTest::conditionsHaveSentences_data() {
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("opposite");
    const auto row = [](const char* name, Condition condition, const QString& sentence, const QString& opposite) {
        QTest::newRow(name) << condition << sentence << opposite;
    };
    row("age", AgeCondition{15, 30, ReferenceDay::fixed(1, 9)}, u"15 to 30 year(s) on 1 September"_qs,
        u"at most 14 year(s) or at least 31 year(s) on 1 September"_qs);
    row("least age", AgeCondition{15, std::nullopt, ReferenceDay::start()}, u"at least 15 year(s) at the start"_qs,
        u"at most 14 year(s) at the start"_qs);
    row("one age", AgeCondition{18, 18, ReferenceDay::application()}, u"18 year(s) on the day of application"_qs,
        u"at most 17 year(s) or at least 19 year(s) on the day of application"_qs);
    row("school", SchoolCondition{EducationLevel::Lower3}, u"3rd collège year completed"_qs,
        u"schooling below: 3rd collège year completed"_qs);
    row("school by test", SchoolCondition{EducationLevel::Lower3, true},
        u"3rd collège year completed (or a level test)"_qs,
        u"schooling below: 3rd collège year completed (or a level test)"_qs);
    row("stream", StreamCondition{{BacStream::Svt, BacStream::Arts, BacStream::Lettres}},
        u"bac stream: life and earth sciences, letters or applied arts"_qs,
        u"bac stream other than life and earth sciences, letters or applied arts"_qs);
    row("recognition", RecognitionCondition{}, u"diploma recognised in Morocco (equivalence)"_qs,
        u"diploma without recognition in Morocco"_qs);
    row("residence", ResidenceCondition{{ResidenceStatus::Residence, ResidenceStatus::RefugeeCard}},
        u"residence status: residence card or refugee with card"_qs,
        u"residence status other than residence card or refugee with card"_qs);
    row("title", TitleCondition{}, u"residence permit valid at the start"_qs,
        u"no residence permit valid at the start"_qs);
    row("nationality", NationalityCondition{{u"SEN"_qs, u"MAR"_qs}}, u"nationality: Morocco or Senegal"_qs,
        u"nationality other than Morocco or Senegal"_qs);
    row("area", AreaCondition{{u"06.141.01.53"_qs}}, u"lives in Sidi Moumen"_qs, u"lives outside Sidi Moumen"_qs);
    row("sex", SexCondition{Sex::Female}, u"woman"_qs, u"man"_qs);
    row("spoken", LanguageCondition{u"arb"_qs, CefrLevel::A2, LanguageUse::Spoken}, u"Standard Arabic A2 (spoken)"_qs,
        u"Standard Arabic below A2 (spoken)"_qs);
    row("written", LanguageCondition{u"fra"_qs, CefrLevel::B1, LanguageUse::Written}, u"French B1 (written)"_qs,
        u"French below B1 (written)"_qs);
    row("bridge", EarlierCondition{TrainingLevel::Specialisation, {}}, u"spécialisation (bridge)"_qs,
        u"not yet completed: spécialisation"_qs);
    row("bridge in a trade", EarlierCondition{TrainingLevel::Specialisation, u"7313"_qs},
        u"spécialisation: jewellery (bridge)"_qs, u"not yet completed: spécialisation: jewellery"_qs);
    row("nobody", ResidenceCondition{}, u"nobody"_qs, u"everybody"_qs);
    row("practice", PracticeCondition{3}, u"at least 3 year(s) of practice"_qs, u"at most 2 year(s) of practice"_qs);
    row("document", DocumentCondition{DocumentKind::Passport}, u"passport"_qs, u"without: passport"_qs);
    row("intake", IntakeCondition{IntakeFact::SeatsFree}, u"seats are free"_qs, u"not while seats are free"_qs);
}

void RuleSentenceTest::conditionsHaveSentences() {
    QFETCH(Condition, condition);
    QFETCH(QString, sentence);
    QFETCH(QString, opposite);
    QCOMPARE(plain(RuleSentence::of(is(condition))), sentence);
    QCOMPARE(plain(RuleSentence::of(Expression::negated(is(condition)))), opposite);
}

void RuleSentenceTest::aRuleReadsOneWay() {
    const Expression passport = is(DocumentCondition{DocumentKind::Passport});
    const Expression photo = is(DocumentCondition{DocumentKind::Photo});
    const Expression bridge = is(EarlierCondition{TrainingLevel::Specialisation, {}});
    const Expression title = is(TitleCondition{});
    const auto said = [](const Expression& rule) { return plain(RuleSentence::of(rule)); };
    QCOMPARE(
        said(Expression::all({is(AgeCondition{15, 30, ReferenceDay::fixed(1, 9)}),
                              Expression::any({is(SchoolCondition{EducationLevel::Lower3}), bridge}), title})),
        u"15 to 30 year(s) on 1 September; 3rd collège year completed, or spécialisation (bridge); residence permit "
        "valid at the start"_qs);
    QCOMPARE(said(Expression::any({Expression::all({passport, photo}), bridge})),
             u"(passport; photo), or spécialisation (bridge)"_qs);
    QCOMPARE(said(Expression::all({passport, Expression::any({photo, Expression::all({bridge, title})})})),
             u"passport; photo, or (spécialisation (bridge); residence permit valid at the start)"_qs);
    QCOMPARE(said(Expression::all({passport, Expression::all({photo, bridge})})),
             u"passport; photo; spécialisation (bridge)"_qs);
    QCOMPARE(said(Expression::negated(Expression::any({passport, photo}))), u"none of these: (passport; photo)"_qs);
    QCOMPARE(said(Expression::negated(Expression::all({passport, Expression::any({photo, bridge})}))),
             u"not all of these: (passport; photo, or spécialisation (bridge))"_qs);
    QCOMPARE(said(Expression::negated(Expression::negated(passport))), u"passport"_qs);
    QCOMPARE(said(Expression::all({})), QString());
}

void RuleSentenceTest::verdictsSayWhatToDo() {
    const Requirement passport = *requirementOf(DocumentCondition{DocumentKind::Passport});
    const Requirement age =
        resolved(*requirementOf(AgeCondition{15, 30, ReferenceDay::fixed(1, 9)}), QDate(2026, 9, 15));
    const auto said = [](Verdict verdict, std::vector<Need> needs) {
        return plain(RuleSentence::of(Assessment{verdict, std::move(needs), false}));
    };
    QCOMPARE(said(Verdict::Eligible, {}), u"Eligible"_qs);
    QCOMPARE(said(Verdict::EligibleIf, {{passport, Need::Kind::Obtain}, {age, Need::Kind::Check}}),
             u"Eligible if: passport (to obtain); 15 to 30 year(s) on 1 September 2026 (to check)"_qs);
    QCOMPARE(said(Verdict::NotEligible, {{age, Need::Kind::Blocks}}),
             u"Not eligible, because this is required: 15 to 30 year(s) on 1 September 2026"_qs);
    QCOMPARE(said(Verdict::NoRule, {}), u"The conditions are not known: ask the centre"_qs);
}

void RuleSentenceTest::ranksExplainThemselves() {
    std::vector<Reason> reasons(6);
    reasons[0].number = 1;
    reasons[1].kind = Reason::Kind::Distance;
    reasons[1].number = 4;
    reasons[2].kind = Reason::Kind::Starts;
    reasons[2].day = QDate(2027, 1, 15);
    reasons[3].kind = Reason::Kind::Schedule;
    reasons[3].schedule = Schedule::Evening;
    reasons[4].kind = Reason::Kind::Language;
    reasons[4].code = u"fra"_qs;
    reasons[4].fits = Truth::Unknown;
    reasons[5].kind = Reason::Kind::Completion;
    reasons[5].number = 75;
    QCOMPARE(plain(RuleSentence::of(reasons)), u"1st wish; about 4 km; starts 15 January 2027; evenings fit; taught in "
                                               u"French: level to check; 75 % of people in a "
                                               "like situation complete it"_qs);
}

void RuleSentenceTest::aDistanceIsNeverExact() {
    Reason reason;
    reason.kind = Reason::Kind::Distance;
    QCOMPARE(RuleSentence::of(std::vector{reason}), u"about 1 km or less"_qs);
    reason.number = 12;
    QCOMPARE(RuleSentence::of(std::vector{reason}), u"about 12 km"_qs);
}

void RuleSentenceTest::everyRuleHasASentence() {
    RandomGuidance random(29);
    for (int round = 0; round < 2000; ++round) {
        const Expression rule = random.rule(12, 5);
        const QString sentence = RuleSentence::of(rule);
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(!sentence.contains(u"%1") && !sentence.contains(u"%2") && !sentence.contains(u"%n"),
                 qPrintable(sentence));
        QCOMPARE(sentence.count(QChar(0x2068)), sentence.count(QChar(0x2069)));
        QCOMPARE(sentence.count(u'('), sentence.count(u')'));
    }
}

TAWJIH_REGISTER_TEST(RuleSentenceTest)
#include "RuleSentenceTest.moc"
