#include "tests/indicator/Definitions.h"
#include "tests/support/TestMain.h"

using namespace Qt::Literals::StringLiterals;
using namespace tawjih;
using namespace tawjih::indicator;
using namespace tawjih::test;

/// Cards, and the dashboards and reports that hold them.
class CardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void faultsOfCardsAreNamed_data();
    void faultsOfCardsAreNamed();
    void faultsOfReportsAreNamed_data();
    void faultsOfReportsAreNamed();
};

void CardTest::faultsOfCardsAreNamed_data() {
    QTest::addColumn<QString>("cards");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const QByteArray& cards, const QStringList& problems) {
        QTest::newRow(cards.left(100).constData()) << QString::fromUtf8(cards) << problems;
    };
    const auto card = [&](const QByteArray& card, const QStringList& problems) { row("[" + card + "]", problems); };
    card(R"({"indicators": ["new_persons"], "chart": "number"})", {});
    row(R"("none")", {u"cards:malformed"_s});
    row(R"([5])", {u"cards[0]:malformed"_s, u"cards[0].chart:missing"_s});
    row(repeated(R"({"indicators": ["new_persons"], "chart": "number"})", 41), {u"cards:too long"_s});
    card(R"({"chart": "table"})", {u"cards[0].indicators:missing"_s});
    card(R"({"indicators": "new_persons", "chart": "table"})", {u"cards[0].indicators:malformed"_s});
    card(R"({"indicators": ["nothing"], "chart": "table"})", {u"cards[0].indicators[0]:unknown"_s});
    card(R"({"indicators": ["new_persons", 5], "chart": "table"})", {u"cards[0].indicators[1]:unknown"_s});
    card(R"({"indicators": )" + repeated(R"("new_persons")", 17) + R"(, "chart": "table"})",
         {u"cards[0].indicators:too long"_s});
    card(R"({"indicators": ["new_persons"]})", {u"cards[0].chart:missing"_s});
    card(R"({"indicators": ["new_persons"], "chart": "cake"})", {u"cards[0].chart:unknown"_s});
    card(R"({"indicators": ["new_persons"], "chart": "table", "rows": "colour"})", {u"cards[0].rows:unknown"_s});
    card(R"({"indicators": ["new_persons"], "chart": "table", "rows": "provider"})",
         {u"cards[0].rows:contradiction"_s});
    card(R"({"indicators": ["caseload"], "chart": "lines", "rows": "month"})", {u"cards[0].rows:contradiction"_s});
    card(R"({"indicators": ["new_persons"], "chart": "table", "rows": "sex", "columns": "provider"})",
         {u"cards[0].columns:contradiction"_s});
    card(R"({"indicators": ["new_persons"], "chart": "table", "columns": "sex"})",
         {u"cards[0].columns:contradiction"_s});
    card(R"({"indicators": ["new_persons"], "chart": "heat", "rows": "sex", "columns": "sex"})",
         {u"cards[0].columns:contradiction"_s});
    card(R"({"indicators": ["new_persons", "registrations"], "chart": "table", "rows": "sex", "columns": "month"})",
         {u"cards[0].columns:contradiction"_s});
    card(R"({"indicators": ["new_persons"], "chart": "table", "most": -1})", {u"cards[0].most:out of range"_s});
    card(R"({"indicators": ["new_persons"], "chart": "table", "most": 1e300})", {u"cards[0].most:out of range"_s});
    card(R"({"indicators": ["new_persons"], "chart": "table", "most": 2.5})", {u"cards[0].most:malformed"_s});
    card(R"({"indicators": ["new_persons"], "chart": "table", "target": "x"})", {u"cards[0].target:malformed"_s});
    card(R"({"indicators": ["new_persons"], "chart": "table", "compare": 1})", {u"cards[0].compare:malformed"_s});
    card(R"({"indicators": ["new_persons"], "chart": "table", "title": "T"})", {u"cards[0].title:malformed"_s});
    card(R"({"indicators": ["new_persons"], "chart": "table", "wide": true})", {u"cards[0].wide:unknown"_s});
    // Charts that do not fit.
    for (const char* wrong : {
             R"({"indicators": ["new_persons"], "chart": "number", "rows": "sex"})",
             R"({"indicators": ["new_persons", "registrations"], "chart": "number"})",
             R"({"indicators": ["new_persons"], "chart": "columns", "rows": "sex"})",
             R"({"indicators": ["new_persons"], "chart": "lines"})",
             R"({"indicators": ["new_persons"], "chart": "funnel"})",
             R"({"indicators": ["new_persons", "registrations"], "chart": "funnel", "rows": "sex"})",
             R"({"indicators": ["new_persons"], "chart": "pyramid", "rows": "age_band"})",
             R"({"indicators": ["new_persons"], "chart": "pyramid", "rows": "sex", "columns": "age_band"})",
             R"({"indicators": ["new_persons"], "chart": "delays", "rows": "sex"})",
             R"({"indicators": ["days_to_answer"], "chart": "delays", "rows": "sex", "columns": "provider"})",
             R"({"indicators": ["new_persons"], "chart": "heat", "rows": "sex"})",
             R"({"indicators": ["new_persons"], "chart": "flow", "rows": "sex"})",
             R"({"indicators": ["new_persons"], "chart": "map", "rows": "sex"})",
             R"({"indicators": ["new_persons"], "chart": "bars"})",
             R"({"indicators": ["new_persons"], "chart": "bars", "rows": "sex", "columns": "month"})",
             R"({"indicators": ["new_persons"], "chart": "grouped", "rows": "sex"})",
             R"({"indicators": ["new_persons"], "chart": "stacked"})",
         })
        card(wrong, {u"cards[0].chart:contradiction"_s});
    for (const char* right : {
             R"({"indicators": ["new_persons"], "chart": "lines", "rows": "school_year", "columns": "sex"})",
             R"({"indicators": ["new_persons", "returning_persons"], "chart": "columns", "rows": "month"})",
             R"({"indicators": ["new_persons"], "chart": "pyramid", "rows": "age_group", "columns": "sex"})",
             R"({"indicators": ["days_to_answer"], "chart": "delays"})",
             R"({"indicators": ["new_persons"], "chart": "map", "rows": "arrondissement"})",
             R"({"indicators": ["new_persons", "registrations"], "chart": "grouped", "rows": "sex"})",
             R"({"indicators": ["caseload"], "chart": "table", "rows": "advisor", "columns": "desk"})",
         })
        card(right, {});
}

void CardTest::faultsOfCardsAreNamed() {
    QFETCH(QString, cards);
    QFETCH(QStringList, problems);
    QJsonObject dashboard = blankDashboard();
    dashboard.insert(QStringLiteral("cards"), parsed(cards.toUtf8().constData()));
    QCOMPARE(faultsOf(dashboardFrom(dashboard, shipped().indicators)), problems);
    // The same below a section.
    QJsonObject report = blankReport();
    QJsonObject section = report.value(QLatin1String("sections")).toArray().at(0).toObject();
    section.insert(QStringLiteral("cards"), dashboard.value(QLatin1String("cards")));
    report.insert(QStringLiteral("sections"), QJsonArray{section});
    QStringList below;
    for (const QString& problem : problems)
        below << (problem.startsWith(QLatin1String("cards")) ? QString(u"sections[0]."_s + problem) : problem);
    QCOMPARE(faultsOf(reportTemplateFrom(report, shipped().indicators)), below);
}

void CardTest::faultsOfReportsAreNamed_data() {
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const QByteArray& changes, const QStringList& problems) {
        QTest::newRow(changes.left(80).constData()) << parsed(changes.constData()).toObject() << problems;
    };
    row(R"({})", {});
    row(R"({"code": null})", {u"code:missing"_s});
    row(R"({"name": {}})", {u"name:missing"_s});
    row(R"({"summary": 5})", {u"summary:malformed"_s});
    row(R"({"highlights": "new_persons"})", {u"highlights:malformed"_s});
    row(R"({"highlights": ["new_persons", "nothing", 5]})", {u"highlights[1]:unknown"_s, u"highlights[2]:unknown"_s});
    row(R"({"sections": {}})", {u"sections:malformed"_s});
    row(R"({"sections": [5]})", {u"sections[0]:malformed"_s, u"sections[0].heading:missing"_s});
    row(R"({"sections": [{"heading": {"fr": "x"}, "commentary": "y", "more": 1}]})",
        {u"sections[0].commentary:malformed"_s, u"sections[0].more:unknown"_s});
    row(R"({"sections": )" + repeated(R"({"heading": {"fr": "x"}})", 31) + "}", {u"sections:too long"_s});
    row(R"({"cards": []})", {u"cards:unknown"_s});
}

void CardTest::faultsOfReportsAreNamed() {
    QFETCH(QJsonObject, changes);
    QFETCH(QStringList, problems);
    QCOMPARE(faultsOf(reportTemplateFrom(with(blankReport(), changes), shipped().indicators)), problems);
}

TAWJIH_REGISTER_TEST(CardTest)
#include "CardTest.moc"
