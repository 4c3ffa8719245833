#include "core/indicator/Period.h"

#include "tests/support/TestMain.h"

using namespace tawjih;

class PeriodTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void presets();
    void everyDayIsInItsPeriod();
};

void PeriodTest::presets() {
    QCOMPARE(Period::month(QDate(2024, 2, 10)), (Period{QDate(2024, 2, 1), QDate(2024, 2, 29)}));
    QCOMPARE(Period::quarter(QDate(2026, 6, 30)), (Period{QDate(2026, 4, 1), QDate(2026, 6, 30)}));
    QCOMPARE(Period::schoolYear(QDate(2026, 8, 31)), (Period{QDate(2025, 9, 1), QDate(2026, 8, 31)}));
    QCOMPARE(Period::schoolYear(QDate(2026, 9, 1)), (Period{QDate(2026, 9, 1), QDate(2027, 8, 31)}));
    QCOMPARE(Period::projectYear(QDate(2026, 1, 30)), (Period{QDate(2025, 1, 31), QDate(2026, 1, 30)}));
    QCOMPARE(Period::projectYear(QDate(2026, 1, 31)), (Period{QDate(2026, 1, 31), QDate(2027, 1, 30)}));
    QCOMPARE(Period::calendarYear(QDate(2026, 7, 1)), (Period{QDate(2026, 1, 1), QDate(2026, 12, 31)}));
}

void PeriodTest::everyDayIsInItsPeriod() {
    for (QDate day(2023, 12, 1); day < QDate(2026, 4, 1); day = day.addDays(1))
        for (const auto& preset : allOf<PeriodPreset>()) {
            const Period period = periodOf(preset.value, day);
            QVERIFY2(period.contains(day), qPrintable(day.toString(Qt::ISODate) + QLatin1String(preset.code)));
            // Neighbouring periods touch and do not overlap.
            if (preset.value != PeriodPreset::Everything)
                QCOMPARE(periodOf(preset.value, period.from.addDays(-1)).to, period.from.addDays(-1));
        }
}

TAWJIH_REGISTER_TEST(PeriodTest)
#include "PeriodTest.moc"
