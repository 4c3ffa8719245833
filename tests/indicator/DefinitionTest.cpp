#include "core/base/DataFile.h"
#include "tests/indicator/Definitions.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

using namespace Qt::Literals::StringLiterals;
using namespace tawjih;
using namespace tawjih::indicator;
using namespace tawjih::test;

namespace {

QByteArray nested(int depth) {
    QByteArray json = R"({"all": []})";
    for (int i = 0; i < depth; ++i)
        json = R"({"not": )" + json + "}";
    return json;
}

} // namespace

class DefinitionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsShippedComesBackFromJson();
    void conditionsComeBackFromJson_data();
    void conditionsComeBackFromJson();
    void faultsOfIndicatorsAreNamed_data();
    void faultsOfIndicatorsAreNamed();
    void valuesThatAreNotKnownAreFound();
};

void DefinitionTest::whatIsShippedComesBackFromJson() {
    const auto bare = [](auto definition) {
        definition.shipped = false;
        return definition;
    };
    for (const Indicator& indicator : shipped().indicators.all()) {
        const auto again = indicatorFrom(toJson(indicator));
        VERIFY_OK(again);
        QVERIFY2(*again == bare(indicator), qPrintable(indicator.code));
        QVERIFY(indicator::problemsOf(indicator).empty());
    }
    for (const Dashboard& dashboard : shipped().dashboards) {
        const auto again = dashboardFrom(toJson(dashboard), shipped().indicators);
        VERIFY_OK(again);
        QVERIFY2(*again == bare(dashboard), qPrintable(dashboard.code));
    }
    for (const ReportTemplate& report : shipped().reports) {
        const auto again = reportTemplateFrom(toJson(report), shipped().indicators);
        VERIFY_OK(again);
        QVERIFY2(*again == bare(report), qPrintable(report.code));
    }
    QVERIFY(shipped().broken.empty());
    for (const auto& [name, list] : {std::pair("indicators", "indicators"), std::pair("dashboards", "dashboards"),
                                     std::pair("reports", "reports")})
        QVERIFY(!shippedRecords(QLatin1String(name), QLatin1String(list)).isEmpty());
}

void DefinitionTest::conditionsComeBackFromJson_data() {
    QTest::addColumn<QString>("json");
    for (const char* json :
         {R"({"all": []})", R"({"any": []})", R"({"not": {"field": "sex", "known": false}})",
          R"({"field": "sex", "in": ["f", "unknown"]})", R"({"field": "reached", "least": "oriented"})",
          R"({"field": "education", "most": "bac"})", R"({"field": "age", "min": 15, "max": 24})",
          R"({"field": "age", "max": 24})", R"({"field": "age", "min": 0})",
          R"({"field": "registered_on", "days_ago": {"min": 1, "max": 30}})",
          R"({"field": "residence_ends_on", "days_ahead": {"max": 90}})", R"({"field": "missing", "known": true})",
          R"({"field": "nationality", "in": ["CIV", "unknown"]})", R"({"field": "missing", "in": ["phone"]})",
          R"({"all": [{"any": [{"field": "sex", "in": ["f"]}, {"not": {"field": "age", "min": 30}}]}]})"})
        QTest::newRow(json) << QString::fromUtf8(json);
}

void DefinitionTest::conditionsComeBackFromJson() {
    QFETCH(QString, json);
    std::vector<FieldProblem> problems;
    const QJsonObject written = parsed(json.toUtf8().constData()).toObject();
    const Condition condition = conditionFrom(written, Population::Persons, QStringLiteral("counted"), problems);
    QCOMPARE(described(problems), QStringList());
    QCOMPARE(toJson(condition), written);
    check(condition, Population::Persons, QStringLiteral("counted"), problems);
    QCOMPARE(described(problems), QStringList());
}

void DefinitionTest::faultsOfIndicatorsAreNamed_data() {
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const QByteArray& changes, const QStringList& problems) {
        QTest::newRow(changes.left(90).constData()) << parsed(changes.constData()).toObject() << problems;
    };
    const auto counted = [&](const QByteArray& condition, const QStringList& problems) {
        row(R"({"counted": )" + condition + "}", problems);
    };
    row(R"({})", {});
    row(R"({"code": null})", {u"code:missing"_s});
    row(R"({"code": ""})", {u"code:missing"_s});
    row(R"({"code": 5})", {u"code:malformed"_s});
    row(R"({"code": "Big Code"})", {u"code:malformed"_s});
    row(R"({"code": "x\ny"})", {u"code:malformed"_s});
    row(R"({"name": null})", {u"name:missing"_s});
    row(R"({"name": "Nom"})", {u"name:malformed"_s});
    row(R"({"name": {"de": "Name"}})", {u"name:missing"_s, u"name.de:unknown"_s});
    row(R"({"name": {"fr": "Nom", "ar": 5}})", {u"name.ar:malformed"_s});
    row(R"({"definition": null})", {u"definition:missing"_s});
    row(R"({"population": null})", {u"population:missing"_s});
    row(R"({"population": "people"})", {u"population:unknown"_s});
    row(R"({"population": 1})", {u"population:unknown"_s});
    row(R"({"unit": "francs"})", {u"unit:unknown"_s});
    row(R"({"date": "nowhere"})", {u"date:unknown"_s});
    row(R"({"date": "held_on"})", {u"date:unknown"_s}); // of sessions
    row(R"({"date": "sex"})", {u"date:contradiction"_s});
    row(R"({"date": ["registered_on"]})", {u"date:malformed"_s});
    row(R"({"colour": "red", "format": 2})", {u"colour:unknown"_s, u"format:unknown"_s});
    row(R"({"counted": null})", {u"counted:missing"_s});
    counted(R"("all")", {u"counted:malformed"_s});
    counted(R"({})", {u"counted:malformed"_s});
    counted(R"({"all": [], "any": []})", {u"counted:malformed"_s});
    counted(R"({"none": []})", {u"counted.none:unknown"_s});
    counted(R"({"all": {}})", {u"counted.all:malformed"_s});
    counted(R"({"all": [5]})", {u"counted.all[0]:malformed"_s});
    counted(R"({"not": [{"all": []}]})", {u"counted.not:malformed"_s});
    counted(R"({"field": "nothing", "known": true})", {u"counted.field:unknown"_s});
    counted(R"({"field": "held_on", "known": true})", {u"counted.field:unknown"_s});
    counted(R"({"field": 5, "known": true})", {u"counted.field:missing"_s});
    counted(R"({"field": "sex"})", {u"counted:missing"_s, u"counted:contradiction"_s});
    counted(R"({"field": "sex", "in": []})", {u"counted.in:malformed"_s});
    counted(R"({"field": "sex", "in": "f"})", {u"counted.in:malformed"_s});
    counted(R"({"field": "sex", "in": ["f", "q", ""]})", {u"counted.in[1]:unknown"_s, u"counted.in[2]:missing"_s});
    counted(R"({"field": "sex", "in": ["f"], "known": true})", {u"counted.known:unknown"_s});
    counted(R"({"field": "sex", "min": 1})", {u"counted:contradiction"_s});
    counted(R"({"field": "sex", "known": "yes"})", {u"counted.known:malformed"_s});
    counted(R"({"field": "missing", "in": ["unknown"]})", {u"counted.in[0]:unknown"_s});
    counted(R"({"field": "missing", "least": "phone"})", {u"counted:contradiction"_s});
    counted(R"({"field": "nationality", "least": "CIV"})", {u"counted:contradiction"_s});
    counted(R"({"field": "reached", "least": "nowhere"})", {u"counted.least:unknown"_s});
    counted(R"({"field": "reached", "least": ["oriented"]})", {u"counted.least:missing"_s});
    counted(R"({"field": "age", "min": 30, "max": 20})", {u"counted:contradiction"_s});
    counted(R"({"field": "age", "min": "20"})", {u"counted.min:malformed"_s});
    counted(R"({"field": "age", "min": 20.5})", {u"counted.min:malformed"_s});
    counted(R"({"field": "age", "min": 2000000})", {u"counted.min:out of range"_s});
    counted(R"({"field": "age", "max": 1e300})", {u"counted.max:out of range"_s});
    counted(R"({"field": "age", "max": -1e300})", {u"counted.max:out of range"_s});
    counted(R"({"field": "registered_on", "days_ago": 5})", {u"counted.days_ago:malformed"_s});
    counted(R"({"field": "registered_on", "days_ago": {"least": 5}})", {u"counted.days_ago.least:unknown"_s});
    counted(R"({"field": "registered_on", "min": 5})", {u"counted:contradiction"_s});
    counted(R"({"all": [{"any": [{"field": "x", "known": true}]}, {"not": {"field": "sex", "in": ["q"]}}]})",
            {u"counted.all[0].any[0].field:unknown"_s, u"counted.all[1].not.in[0]:unknown"_s});
    counted(nested(6), {});
    counted(nested(7), {QString(u"counted"_s + QStringLiteral(".not").repeated(7) + u":too long")});
    counted(nested(400), {QString(u"counted"_s + QStringLiteral(".not").repeated(7) + u":too long")});
    counted(R"({"all": )" + repeated(R"({"all": []})", 59) + "}", {});
    counted(R"({"all": )" + repeated(R"({"all": []})", 60) + "}", {u"counted.all[59]:too long"_s});
    counted(R"({"field": "nationality", "in": )" + repeated(R"("CIV")", 301) + "}", {u"counted.in:malformed"_s});
    row(R"({"unknown": {"all": []}})", {u"unknown:contradiction"_s});
    row(R"({"of": 5})", {u"of:malformed"_s});
    row(R"({"of": {"field": "x", "known": true}})", {u"of.field:unknown"_s});
    row(R"({"lasting": "days_to_answer"})", {u"lasting:unknown"_s}); // of referrals
    row(R"({"lasting": "age"})", {u"lasting:contradiction"_s});
    row(R"({"population": "referrals", "lasting": "days_to_answer", "of": {"all": []}})", {u"lasting:contradiction"_s});
    row(R"({"unit": "places"})", {u"sum:missing"_s});
    row(R"({"population": "intakes", "unit": "services", "sum": "seats"})", {u"sum:contradiction"_s});
    row(R"({"population": "intakes"})", {u"unit:contradiction"_s});
    row(R"({"population": "intakes", "unit": "places", "sum": "starts_on"})", {u"sum:contradiction"_s});
    row(R"({"breakdowns": "sex"})", {u"breakdowns:malformed"_s});
    row(R"({"breakdowns": ["sex", "colour"]})", {u"breakdowns[1]:unknown"_s});
    row(R"({"breakdowns": ["sex", "provider"]})", {u"breakdowns[1]:contradiction"_s});
    row(R"({"breakdowns": ["month"]})", {u"breakdowns[0]:contradiction"_s});
    row(R"({"breakdowns": ["month"], "date": "registered_on"})", {});
}

void DefinitionTest::faultsOfIndicatorsAreNamed() {
    QFETCH(QJsonObject, changes);
    QFETCH(QStringList, problems);
    const auto read = indicatorFrom(with(blankIndicator(), changes));
    QCOMPARE(faultsOf(read), problems);
    QCOMPARE(read.has_value(), problems.isEmpty());
    if (!read)
        QCOMPARE(static_cast<int>(read.error().code), static_cast<int>(ErrorCode::Invalid));
}

/// "unknown" and a list's own word for it are the same, whatever the list.
void DefinitionTest::valuesThatAreNotKnownAreFound() {
    TestDesk desk(everyRole, TestDesk::Place::EncryptedFile);
    [[maybe_unused]] const auto person = registered(desk, barePerson(QStringLiteral("Awa"), {}));
    const FactsPointer facts = loaded(desk);
    const auto counts = [&](const QByteArray& condition) {
        QJsonObject json = blankIndicator();
        json.insert(QStringLiteral("counted"), parsed(condition.constData()));
        return answered(*facts, {must(indicatorFrom(json)), {}, {}, {}}).total.part == 1;
    };
    for (const char* field : {"sex", "employment", "education", "education_group", "residence_status", "nationality",
                              "arrondissement", "case_status", "age"}) {
        const QByteArray name(field);
        const bool known = name == "case_status";
        QVERIFY2(counts(QByteArray(R"({"field": ")" + name + R"(", "known": false})")) != known, field);
        if (name != "age")
            QVERIFY2(counts(QByteArray(R"({"field": ")" + name + R"(", "in": ["unknown"]})")) != known, field);
    }
    QVERIFY(counts(R"({"field": "residence_status", "in": ["undisclosed"]})"));
    QVERIFY(!counts(R"({"field": "residence_status", "in": ["none"]})"));
    QVERIFY(!counts(R"({"field": "employed_6", "in": ["unknown"]})")); // completed nothing: no question
    QVERIFY(!counts(R"({"field": "sex", "least": "f"})"));
    const auto filtered = [&](Dimension dimension, const QString& key) {
        return answered(*facts,
                        {must(indicatorFrom(blankIndicator())), {}, {}, {Period::everything(), {{dimension, {key}}}}})
            .total.part;
    };
    QCOMPARE(filtered(Dimension::Sex, unknownKey), 1);
    QCOMPARE(filtered(Dimension::ResidenceStatus, unknownKey), 1);
    QCOMPARE(filtered(Dimension::ResidenceStatus, u"undisclosed"_s), 1);
    QCOMPARE(filtered(Dimension::ResidenceStatus, u"none"_s), 0);
    QCOMPARE(filtered(Dimension::AgeGroup, unknownKey), 1);
    QCOMPARE(filtered(Dimension::Missing, u"sex"_s), 1);
    QCOMPARE(filtered(Dimension::Improbable, u"age"_s), 0);
}

TAWJIH_REGISTER_TEST(DefinitionTest)
#include "DefinitionTest.moc"
