#include "core/release/ReleaseRisk.h"

#include "core/casework/IntakeService.h"
#include "core/household/HouseholdService.h"
#include "core/release/ReleaseService.h"
#include "tests/support/FilledDesk.h"
#include "tests/support/TestMain.h"

#include <cmath>

using namespace tawjih;
using namespace tawjih::release;
using namespace Qt::StringLiterals;

namespace {

bool near(double a, double b) {
    return std::abs(a - b) < 1e-12;
}

anonymise::CodedColumn column(const QString& texts) {
    QStringList each = texts.split(u' ');
    each.replaceInStrings(u"-"_s, QString());
    return anonymise::codedColumn(u"x"_s, each);
}

} // namespace

class ReleaseRiskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Classes of 1, 2 and 3 records, so that each record's risk is 1, 1/2 or 1/3. In household p somebody is recognised
    // for certain, in q with 1 - 1/2 * 2/3 = 2/3; two live alone, at 1/3.
    void householdsByHand() {
        const anonymise::Microdata data{{column(u"a b b c c c"_s)}};
        const anonymise::CodedColumn households = column(u"p p q q - -"_s);
        const auto risk = riskFigures(data, {0}, households, {});
        QVERIFY(risk.has_value());
        QVERIFY(near(risk->globalRisk, 3.0 / 6));
        QVERIFY(near(risk->household, (1 + 1 + 2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1 / 3.0) / 6));
        QVERIFY(near(risk->householdMost, 1));

        // Without the first: who is left of p risks no more than alone.
        const std::vector<bool> suppressed{true, false, false, false, false, false};
        const auto kept = publishedHouseholds(households, suppressed);
        QCOMPARE(kept.codes.size(), size_t(5));
        const auto after = riskFigures({{column(u"b b c c c"_s)}}, {0}, kept, {});
        QVERIFY(near(after->household, (1 / 2.0 + 2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1 / 3.0) / 5));
        QVERIFY(near(after->householdMost, 2 / 3.0));

        // Where nothing is known, everybody is alone, and no figure but these two depends on it.
        auto alone = riskFigures(data, {0}, {}, {});
        QVERIFY(near(alone->household, alone->globalRisk));
        alone->household = risk->household;
        alone->householdMost = risk->householdMost;
        QCOMPARE(*alone, *risk);
    }

    void householdsOfTheRecordAreMeasuredAndNeverPublished() {
        test::FilledDesk filled(300);
        ReleaseService service(filled.context);
        Recipe recipe = carefulRecipe();
        recipe.code = u"households"_s;
        recipe.k = 2;
        recipe.meanRisk = 0.5;
        recipe.suppressionLimit = 0.5;
        recipe.abroad = false;
        const auto source = service.source(recipe);
        VERIFY_OK(source);
        QCOMPARE(source->households.codes.size(), source->records.records());
        // Some live together, most do not, and a household is nothing but a number.
        QVERIFY(source->households.values.size() > 2);
        QVERIFY(source->households.values.contains(QString()));
        for (const QString& text : source->households.values)
            QVERIFY(text.size() < 4);

        Source unknown = *source;
        unknown.households = {};
        const auto made = prepareRelease(*source, recipe, {}, filled.desk.clock.now());
        const auto without = prepareRelease(unknown, recipe, {}, filled.desk.clock.now());
        QVERIFY(made.has_value() && without.has_value());
        QCOMPARE(made->digest, without->digest);
        QCOMPARE(made->content.fields, without->content.fields);
        QCOMPARE(made->content.tables, without->content.tables);
        QCOMPARE(made->content.records.columns.size(), recipe.columns.size());
        QVERIFY(made->content.before.household >= made->content.before.globalRisk);
        QVERIFY(near(without->content.before.household, without->content.before.globalRisk));
        QVERIFY(made->content.after.household > made->content.after.globalRisk);
        QVERIFY(made->content.after.household < made->content.before.household);
        const auto proposed = service.propose(*made);
        VERIFY_OK(proposed);
        QCOMPARE(service.releases(1)->front().after, made->content.after);
    }

    void whoMovedOutLivesAlone() {
        test::FilledDesk filled(0);
        const auto add = [&](const QString& given) {
            Beneficiary person;
            person.name.givenLatin = given;
            Consent record, statistics;
            record.purpose = ConsentPurpose::Record;
            statistics.purpose = ConsentPurpose::Statistics;
            return IntakeService(filled.context)
                .registerPerson(person, OpeningReason::Orientation, {record, statistics}, filled.desk.actor.id)
                ->person.id;
        };
        const auto awa = add(u"Awa"_s), idrissa = add(u"Idrissa"_s);
        HouseholdService households(filled.context);
        VERIFY_OK(households.link({awa, idrissa, Relation::Spouse}));
        ReleaseService service(filled.context);
        QCOMPARE(service.source(carefulRecipe())->withoutConsent, carefulRecipe().abroad ? 2 : 0);
        Recipe recipe = carefulRecipe();
        recipe.abroad = false;
        const auto together = service.source(recipe)->households;
        QCOMPARE(together.codes.size(), size_t(2));
        QVERIFY(together.codes[0] == together.codes[1] && !together.values[together.codes[0]].isEmpty());
        VERIFY_OK(households.leave(idrissa));
        const auto apart = service.source(recipe)->households;
        QVERIFY(apart.codes[0] != apart.codes[1]);
    }
};

TAWJIH_REGISTER_TEST(ReleaseRiskTest)
#include "ReleaseRiskTest.moc"
