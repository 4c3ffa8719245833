#include "core/indicator/LocalDays.h"

#include "tests/support/TestMain.h"
#include "tests/support/TimeZone.h"

using namespace tawjih;
using namespace tawjih::indicator;

/// Against Qt's own conversion, over years in which the clocks of the zones were changed.
class LocalDaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areThoseOfTheZone_data();
    void areThoseOfTheZone();
};

void LocalDaysTest::areThoseOfTheZone_data() {
    QTest::addColumn<QByteArray>("zone");
    for (const char* zone : {"Africa/Casablanca", "Europe/Paris", "America/St_Johns", "Pacific/Kiritimati", "UTC"})
        QTest::newRow(zone) << QByteArray(zone);
}

void LocalDaysTest::areThoseOfTheZone() {
    QFETCH(QByteArray, zone);
    const test::TimeZone set(zone.constData());
    LocalDays days;
    const QDateTime end(QDate(2031, 1, 1), QTime(0, 0), Qt::UTC);
    // A step that meets every half hour of the day in turn, and the milliseconds before it.
    for (QDateTime instant(QDate(2015, 1, 1), QTime(0, 0), Qt::UTC); instant < end;
         instant = instant.addSecs(35 * 1800))
        for (const QDateTime& each : {instant, instant.addMSecs(-1)})
            QVERIFY2(days.dayOf(each) == toFactDay(each.toLocalTime().date()),
                     qPrintable(each.toString(Qt::ISODateWithMs)));
}

TAWJIH_REGISTER_TEST(LocalDaysTest)
#include "LocalDaysTest.moc"
