#include "core/catalogue/Quality.h"

#include "core/catalogue/CatalogueSeed.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using State = Staleness::State;

namespace {

const QDate today(2026, 3, 12);

Intake fullIntake() {
    Intake intake;
    intake.startsOn = QDate(2026, 10, 1);
    intake.endsOn = QDate(2027, 6, 30);
    intake.applicationsFrom = QDate(2026, 7, 1);
    intake.applicationsUntil = QDate(2026, 9, 15);
    intake.seats = 20;
    intake.schedule = Schedule::FullTime;
    intake.teachingLanguage = QStringLiteral("fra");
    intake.costDirhams = 0;
    intake.provenance = {QStringLiteral("a call"), today, QStringLiteral("A. Benali"), today};
    return intake;
}

} // namespace

class QualityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void staleAfterTheDelay_data() {
        QTest::addColumn<QString>("verifiedBy");
        QTest::addColumn<QDate>("verifiedOn");
        QTest::addColumn<QDate>("sourceOn");
        QTest::addColumn<int>("state");
        QTest::addColumn<QDate>("day");
        const QString who = QStringLiteral("A. Benali");
        QTest::newRow("nobody") << QString() << QDate() << today << int(State::NeverVerified) << QDate();
        QTest::newRow("today") << who << today << QDate() << int(State::Fresh) << QDate(2027, 3, 11);
        QTest::newRow("last fresh day") << who << QDate(2025, 3, 13) << QDate() << int(State::Fresh) << today;
        QTest::newRow("first stale day") << who << QDate(2025, 3, 12) << QDate() << int(State::Stale) << today;
        QTest::newRow("by its source") << who << QDate() << QDate(2024, 2, 5) << int(State::Stale) << QDate(2025, 2, 5);
        QTest::newRow("the verification wins over the source")
            << who << QDate(2026, 3, 1) << QDate(2020, 1, 1) << int(State::Fresh) << QDate(2027, 2, 28);
        QTest::newRow("no date at all") << who << QDate() << QDate() << int(State::Stale) << QDate();
    }
    void staleAfterTheDelay() {
        QFETCH(QString, verifiedBy);
        QFETCH(QDate, verifiedOn);
        QFETCH(QDate, sourceOn);
        QFETCH(int, state);
        QFETCH(QDate, day);
        const auto known = [](const QDate& date) { return date.isValid() ? std::optional(date) : std::nullopt; };
        const Staleness found = stalenessOf(Provenance{{}, known(sourceOn), verifiedBy, known(verifiedOn)}, 12, today);
        QCOMPARE(int(found.state), state);
        QCOMPARE(found.day, known(day));
    }

    void intakesAgeFaster() {
        Intake intake = fullIntake();
        intake.provenance.verifiedOn = QDate(2025, 8, 1);
        QCOMPARE(int(stalenessOf(intake, today).state), int(State::Stale));
        Programme programme;
        programme.provenance = intake.provenance;
        QCOMPARE(int(stalenessOf(programme, today).state), int(State::Fresh));
        QCOMPARE(int(stalenessOf(intake, today, {24, 24}).state), int(State::Fresh));
    }

    void aWholeEntryHasTheFullScore() {
        const Quality quality = qualityOf(fullIntake(), today);
        QCOMPARE(quality.score, 100);
        QVERIFY(quality.missing.empty());
    }

    void whatIsMissingCostsAndIsNamed() {
        Intake intake = fullIntake();
        intake.seats.reset();
        intake.endsOn.reset();
        const Quality quality = qualityOf(intake, today);
        QVERIFY(quality.score < 100);
        // The heavier first.
        QVERIFY((quality.missing == std::vector{QualityCriterion::Seats, QualityCriterion::End}));
    }

    void neverVerifiedIsSaidOnce() {
        Intake intake = fullIntake();
        intake.provenance.verifiedBy.clear();
        intake.provenance.verifiedOn.reset();
        QVERIFY((qualityOf(intake, today).missing == std::vector{QualityCriterion::Verified}));
        intake = fullIntake();
        intake.provenance.verifiedOn = QDate(2024, 1, 1);
        QVERIFY((qualityOf(intake, today).missing == std::vector{QualityCriterion::Fresh}));
    }

    void everyFactRaisesTheScore() {
        Establishment place;
        int last = qualityOf(place, today).score;
        QCOMPARE(last, 0);
        const auto better = [&](const char* what) {
            const int score = qualityOf(place, today).score;
            QVERIFY2(score > last, what);
            last = score;
        };
        place.name.fr = QStringLiteral("Centre");
        better("a name");
        place.name.ar = QStringLiteral("مركز");
        better("a name in Arabic");
        place.address = QStringLiteral("1, rue des Forges");
        better("an address");
        place.phone = QStringLiteral("0522000000");
        better("a telephone");
        place.latitude = place.longitude = 1;
        better("coordinates");
    }

    void theShippedCatalogueSaysWhatItLacks() {
        for (const Establishment& place : shippedCatalogue().establishments) {
            const Quality quality = qualityOf(place, today);
            QVERIFY(quality.score > 0 && quality.score < 60);
            QVERIFY(std::ranges::find(quality.missing, QualityCriterion::Verified) != quality.missing.end());
        }
    }

    void meansAreRounded() {
        QCOMPARE(meanScore({}), 0);
        QCOMPARE(meanScore({{50, {}}, {51, {}}}), 51);
    }
};

TAWJIH_REGISTER_TEST(QualityTest)
#include "QualityTest.moc"
