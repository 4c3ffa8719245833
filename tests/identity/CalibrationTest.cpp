#include "core/identity/MatchIndex.h"
#include "tests/support/TestMain.h"

#include <random>

using namespace tawjih;
using namespace tawjih::identity;

class CalibrationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tooFewPairsChangeNothing();
    void neverFalls();
    void bringsProbabilitiesToWhatCameTrue();
    void aFewDecisionsAreNeverCertainty();
    void scoresUseIt();
};

namespace {

/// Pairs whose true share of one person is the square of what the model says.
std::vector<ReviewedPair> overconfident(size_t count, quint32 seed) {
    std::mt19937 dice(seed);
    const auto uniform = [&] { return double(dice()) / 4294967296.0; };
    std::vector<ReviewedPair> pairs;
    for (size_t at = 0; at < count; ++at) {
        const double probability = uniform();
        pairs.push_back({probability, uniform() < probability * probability});
    }
    return pairs;
}

} // namespace

void CalibrationTest::tooFewPairsChangeNothing() {
    const auto pairs = overconfident(Calibration::enough - 1, 1);
    const Calibration calibration = Calibration::fit(pairs);
    QVERIFY(calibration.changesNothing());
    QCOMPARE(calibration(0.7), 0.7);
    QVERIFY(!Calibration::fit(overconfident(Calibration::enough, 1)).changesNothing());
}

void CalibrationTest::neverFalls() {
    for (quint32 seed = 0; seed < 20; ++seed) {
        const Calibration calibration = Calibration::fit(overconfident(200 + seed * 40, seed));
        double before = 0;
        for (int at = 0; at <= 1000; ++at) {
            const double now = calibration(at / 1000.0);
            QVERIFY(now >= before - 1e-12 && now <= 1);
            before = now;
        }
        QCOMPARE(calibration(0), 0.0);
    }
}

void CalibrationTest::bringsProbabilitiesToWhatCameTrue() {
    const Calibration calibration = Calibration::fit(overconfident(5000, 9));
    double error = 0;
    for (int at = 1; at < 100; ++at)
        error += std::abs(calibration(at / 100.0) - at * at / 10000.0) / 99;
    QVERIFY2(error < 0.03, qPrintable(QString::number(error)));
}

void CalibrationTest::aFewDecisionsAreNeverCertainty() {
    std::vector<ReviewedPair> pairs(300, {0.8, true});
    for (int at = 0; at < 20; ++at)
        pairs.push_back({0.6, false});
    const Calibration calibration = Calibration::fit(pairs);
    QVERIFY(calibration(0.8) > 0.99 && calibration(0.8) < 1);
    QVERIFY(calibration(0.6) < 0.1 && calibration(0.6) > 0);
}

void CalibrationTest::scoresUseIt() {
    MatchIndex index;
    ComparedPerson person;
    person.given = person.family = {nameForm(QStringLiteral("Awa"))};
    person.birth = {1990, 5, 3};
    index.put(QUuid::createUuid(), person);
    const double before = index.score(person, {}, 0).front().score.probability;
    index.setCalibration(Calibration::fit(overconfident(2000, 3)));
    const Match after = index.score(person, {}, 0).front();
    QCOMPARE(after.score.model, before);
    QVERIFY(std::abs(after.score.probability - before) > 1e-6);
}

TAWJIH_REGISTER_TEST(CalibrationTest)
#include "CalibrationTest.moc"
