#include "tests/support/TestMain.h"
#include "tests/ui/figures/FiguresBench.h"
#include "ui/indicator/DefinitionEntry.h"
#include "ui/indicator/DefinitionProblemText.h"
#include "ui/indicator/InterfaceTongue.h"

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;
using indicator::Condition;
using Kind = FieldProblem::Kind;

class DefinitionProblemTest : public QObject {
    Q_OBJECT

    static QString plain(QString text) {
        return text.remove(QChar(0x2066)).remove(QChar(0x2068)).remove(QChar(0x2069));
    }

private Q_SLOTS:
    void placesAreSaidInWords_data() {
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* place, Kind kind, const char* words) {
            QTest::newRow(place) << QString::fromLatin1(place) << static_cast<int>(kind) << QString::fromUtf8(words);
        };
        row("counted.all[1].field", Kind::Unknown, "counted, condition 2, field: this does not exist here");
        row("counted[1].field", Kind::Unknown, "counted, condition 2, field: this does not exist here");
        row("of.in[0]", Kind::Unknown, "out of, value 1: this does not exist here");
        row("unknown.any[0].not.days_ago.max", Kind::OutOfRange,
            "not known, condition 1, not, days back, upper limit: this number is too low or too high");
        row("indicators[2].counted.all[0].field", Kind::Missing,
            "indicator 3, counted, condition 1, field: this is needed");
        row("reports[0].sections[1].cards[3].indicators[0]", Kind::Unknown,
            "report template 1, section 2, figure 4, indicator 1: this does not exist here");
        row("breakdowns[0]", Kind::Contradiction, "breakdown 1: this does not fit the rest");
        row("colour", Kind::Unknown, "colour: this does not exist here");
        row("", Kind::Malformed, "this is not written as expected");
    }

    void placesAreSaidInWords() {
        QFETCH(QString, place);
        QFETCH(int, kind);
        QFETCH(QString, words);
        QCOMPARE(plain(definitionProblemText({place, static_cast<Kind>(kind)})), words);
    }

    void theSameIsSaidOnce() {
        QCOMPARE(
            definitionProblemsText({{u"counted[0].field"_s, Kind::Missing}, {u"counted.all[0].field"_s, Kind::Missing}})
                .count(u'\n'),
            0);
    }

    void conditionsAreSaidInWords() {
        std::vector<FieldProblem> problems;
        const auto json =
            QJsonDocument::fromJson(R"({"all": [{"field": "referral_status", "in": ["accepted", "unknown"]},
            {"any": [{"field": "stage", "least": "enrolled"}, {"field": "days_to_answer", "max": 30}]},
            {"not": {"field": "residence_ends_on", "days_ahead": {"min": 0, "max": 90}}},
            {"field": "nationality", "in": ["CIV"]}, {"field": "age", "min": 18, "max": 30}]})")
                .object();
        const Condition condition =
            indicator::conditionFrom(json, indicator::Population::Referrals, u"counted"_s, problems);
        QVERIFY(problems.empty());
        QCOMPARE(
            plain(conditionText(condition, indicator::Population::Referrals, test::someNames(), interfaceTongue())),
            u"answer to the request: accepted, not known; and (furthest step of the referral: at least Enrolled; or "
            u"days from sending to the answer: 30 or less); and (not (end of the residence title: in the next 90 "
            u"days)); and nationality: Côte d’Ivoire; and age on the day: 18 to 30"_s);
    }

    void everyShippedDefinitionHasWords() {
        const auto all = indicator::definitionsWith({});
        const Tongue tongue = interfaceTongue();
        const auto entries = definitionEntries(all, tongue);
        QCOMPARE(entries.size(), all.indicators.all().size() + all.dashboards.size() + all.reports.size());
        for (const DefinitionEntry& entry : entries) {
            QVERIFY(entry.state == DefinitionEntry::State::Shipped);
            QVERIFY2(!detailsOf(entry, all, {}, tongue).join(QString()).isEmpty(), qPrintable(entry.code));
        }
    }

    void codesComeFromNames() {
        QCOMPARE(freeCode(u"Femmes « en formation » (2026)"_s, u"indicator"_s, {}), u"femmes_en_formation_2026"_s);
        QCOMPARE(freeCode(u"Élèves"_s, u"indicator"_s, {u"eleves"_s, u"eleves_2"_s}), u"eleves_3"_s);
        QCOMPARE(freeCode(u"النساء"_s, u"indicator"_s, {}), u"indicator"_s);
    }
};

TAWJIH_REGISTER_TEST(DefinitionProblemTest)
#include "DefinitionProblemTest.moc"
