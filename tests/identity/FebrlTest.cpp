#include "tests/support/Febrl.h"

#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace tawjih::identity;
using namespace tawjih::test;

/// What is promised of public data with known duplicates. The model is learnt from the data themselves, without their
/// answers.
class FebrlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheKnownDuplicates_data();
    void findsTheKnownDuplicates();
};

void FebrlTest::findsTheKnownDuplicates_data() {
    QTest::addColumn<int>("dataset");
    QTest::addColumn<int>("columns");
    QTest::addColumn<double>("leastF1");
    using Columns = Febrl::Columns;
    QTest::newRow("FEBRL4 full") << 4 << int(Columns::Full) << 0.9998;
    QTest::newRow("FEBRL4 without number") << 4 << int(Columns::NoSsn) << 0.999;
    QTest::newRow("FEBRL4 desk") << 4 << int(Columns::Desk) << 0.985;
    QTest::newRow("FEBRL3 full") << 3 << int(Columns::Full) << 0.9993;
    QTest::newRow("FEBRL3 without number") << 3 << int(Columns::NoSsn) << 0.9965;
    QTest::newRow("FEBRL3 desk") << 3 << int(Columns::Desk) << 0.977;
}

void FebrlTest::findsTheKnownDuplicates() {
    QFETCH(int, dataset);
    QFETCH(int, columns);
    QFETCH(double, leastF1);
    const Febrl febrl = Febrl::read(dataset, Febrl::Columns(columns));
    if (febrl.people.empty())
        QSKIP("TAWJIH_REFERENCE_DATA has no identity/febrl*.csv");
    MatchIndex index(febrl.schema);
    for (size_t place = 0; place < febrl.people.size(); ++place)
        index.put(entryId(place), febrl.people[place]);
    QVERIFY(index.refit().isAdopted);
    ScanOptions options;
    options.threshold = 0.001;
    const auto report = index.scan(options);
    VERIFY_OK(report);
    const auto counts = countPairs(report->pairs, febrl.who, 0.5, febrl.truth);
    QVERIFY2(counts.f1() >= leastF1, qPrintable(QString::number(counts.f1(), 'f', 5)));
    QVERIFY(countPairs(report->pairs, febrl.who, 0.99, febrl.truth).precision() >= 0.999);
    QVERIFY(calibrationError(report->pairs, febrl.who) <= 0.015);
}

TAWJIH_REGISTER_TEST(FebrlTest)
#include "FebrlTest.moc"
