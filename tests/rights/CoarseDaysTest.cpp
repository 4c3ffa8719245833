#include "core/rights/CoarseDays.h"

#include "core/beneficiary/BirthDate.h"
#include "core/indicator/Period.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>

using namespace tawjih;
using namespace tawjih::rights;

namespace {

int bandOf(QDate birth, QDate event) {
    const int age = BirthDate::exact(birth).ageOn(event).value_or(0);
    int band = 0;
    for (const int least : {14, 15, 20, 25, 30, 35, 55, 81})
        band += age >= least ? 1 : 0;
    return band;
}

bool countsAlike(QDate one, QDate other) {
    return Period::month(one) == Period::month(other) && Period::projectYear(one) == Period::projectYear(other);
}

} // namespace

class CoarseDaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDayIsItsMonth();
    void aReferralMovesAsAWhole();
    void aFollowUpStaysOnItsSide();
    void figuresStayAsTheyAre();
};

void CoarseDaysTest::aDayIsItsMonth() {
    const CoarseDays days{PersonDays()};
    QCOMPARE(days.day(QDate(2025, 3, 17)), QDate(2025, 3, 1));
    QCOMPARE(days.day(QDate(2025, 3, 1)), QDate(2025, 3, 1));
    // The project's years begin on 31 January.
    QCOMPARE(days.day(QDate(2025, 1, 31)), QDate(2025, 1, 31));
    QCOMPARE(days.day(QDate(2025, 1, 30)), QDate(2025, 1, 1));
}

void CoarseDaysTest::aReferralMovesAsAWhole() {
    const QUuid referral = QUuid::createUuid();
    PersonDays known;
    known.referrals[referral] = {QDate(2025, 3, 20), QDate(2025, 4, 9), QDate(2025, 5, 30)};
    const CoarseDays days(known);
    QCOMPARE(days.referralDay(referral, QDate(2025, 3, 20)), QDate(2025, 3, 12));
    QCOMPARE(days.referralDay(referral, QDate(2025, 4, 9)), QDate(2025, 4, 1));
    QCOMPARE(days.referralDay(referral, QDate(2025, 5, 30)), QDate(2025, 5, 22));
}

void CoarseDaysTest::aFollowUpStaysOnItsSide() {
    const QUuid referral = QUuid::createUuid();
    const QUuid before = QUuid::createUuid();
    const QUuid later = QUuid::createUuid();
    PersonDays known;
    known.referrals[referral] = {QDate(2025, 6, 10)};
    known.completions[referral] = {QDate(2025, 6, 10)};
    known.followUps[before] = {QDate(2025, 6, 9)};
    known.followUps[later] = {QDate(2025, 12, 24)};
    const CoarseDays days(known);
    QVERIFY(days.followUpDay(before, QDate(2025, 6, 9)) < days.referralDay(referral, QDate(2025, 6, 10)));
    QCOMPARE(days.followUpDay(later, QDate(2025, 12, 24)), QDate(2025, 12, 1));
}

/// Of random lives, what is counted: months and years of the project, ages at each event, days between the steps of a
/// referral, who was asked after a completion.
void CoarseDaysTest::figuresStayAsTheyAre() {
    QRandomGenerator random(9);
    int coarser = 0;
    for (int life = 0; life < 3000; ++life) {
        const auto someDay = [&] { return QDate(2023, 1, 1).addDays(random.bounded(1000)); };
        PersonDays known;
        known.births = {QDate(1960, 1, 1).addDays(random.bounded(17'000))};
        for (int i = 0; i < 6; ++i)
            known.events.push_back(someDay());
        const QUuid referral = QUuid::createUuid();
        const QUuid followUp = QUuid::createUuid();
        const QDate sent = someDay();
        const QDate completed = sent.addDays(random.bounded(60));
        const QDate checked = completed.addDays(random.bounded(80) - 40);
        known.referrals[referral] = {sent, completed};
        known.completions[referral] = {completed};
        known.followUps[followUp] = {checked};
        const CoarseDays days(known);
        const QDate birth = known.births.front();
        const QDate coarse = days.birth(birth);
        coarser += coarse != birth ? 1 : 0;
        for (const QDate event : known.events) {
            QVERIFY(countsAlike(event, days.day(event)));
            QCOMPARE(bandOf(coarse, days.day(event)), bandOf(birth, event));
        }
        const QDate newSent = days.referralDay(referral, sent);
        const QDate newCompleted = days.referralDay(referral, completed);
        const QDate newChecked = days.followUpDay(followUp, checked);
        QVERIFY(countsAlike(sent, newSent) && countsAlike(completed, newCompleted));
        QVERIFY(countsAlike(checked, newChecked));
        QCOMPARE(newSent.daysTo(newCompleted), sent.daysTo(completed));
        QCOMPARE(newChecked >= newCompleted, checked >= completed);
        QCOMPARE(bandOf(coarse, newChecked), bandOf(birth, checked));
        QCOMPARE(bandOf(coarse, newSent), bandOf(birth, sent));
    }
    QVERIFY2(coarser > 2900, qPrintable(QString::number(coarser)));
}

TAWJIH_REGISTER_TEST(CoarseDaysTest)
#include "CoarseDaysTest.moc"
