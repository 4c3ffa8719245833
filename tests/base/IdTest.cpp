#include "core/base/Id.h"

#include "tests/support/TestMain.h"

using namespace tawjih;

class IdTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isVersionSevenAndSortsByCreation();
    void nullUntilCreated();
};

void IdTest::isVersionSevenAndSortsByCreation() {
    FixedClock clock(QDateTime(QDate(2026, 3, 12), QTime(9, 30), Qt::UTC));
    QByteArray previous;
    for (int i = 0; i < 100; ++i) {
        const auto id = BeneficiaryId::create(clock);
        const QByteArray bytes = id.uuid().toRfc4122();
        QCOMPARE((static_cast<unsigned char>(bytes[6]) >> 4), 7);
        QCOMPARE((static_cast<unsigned char>(bytes[8]) >> 6), 2);
        QVERIFY(previous < bytes);
        previous = bytes;
        clock.set(clock.now().addMSecs(1));
    }
}

void IdTest::nullUntilCreated() {
    QVERIFY(BeneficiaryId().isNull());
    QVERIFY(!BeneficiaryId::create(SystemClock()).isNull());
}

TAWJIH_REGISTER_TEST(IdTest)
#include "IdTest.moc"
