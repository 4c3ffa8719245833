#include "core/db/Statement.h"
#include "core/db/Versioned.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using test::TestDesk;

class HistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyHistoryIsATwin();
    void archivingWantsARow();
};

// db::archive copies whole rows: a column added to a table must be added to its history, before superseded_at.
void HistoryTest::everyHistoryIsATwin() {
    TestDesk desk;
    const auto columns = [&](const QString& table) {
        QStringList names;
        const Status read = desk.db->prepare(u"SELECT name FROM pragma_table_info(:table) ORDER BY cid")
                                .bind("table", table)
                                .each([&](const db::Row& row) { names << row.at<QString>(0); });
        return read ? names : QStringList();
    };
    const auto histories = desk.db
                               ->prepare(u"SELECT name FROM sqlite_master WHERE type = 'table' "
                                         u"AND name LIKE '%\\_history' ESCAPE '\\' ORDER BY name")
                               .all([](const db::Row& row) { return row.at<QString>(0); });
    VERIFY_OK(histories);
    QVERIFY(histories->size() >= 8);
    for (const QString& history : *histories) {
        const QStringList table = columns(history.chopped(8));
        QVERIFY2(!table.isEmpty(), qPrintable(history));
        QCOMPARE(columns(history), table + QStringList{u"superseded_at"_qs});
    }
}

void HistoryTest::archivingWantsARow() {
    TestDesk desk;
    VERIFY_FAILS(
        db::archive(*desk.db, QLatin1String("beneficiary"), BeneficiaryId::create(desk.clock).uuid(), desk.clock.now()),
        ErrorCode::NotFound);
}

TAWJIH_REGISTER_TEST(HistoryTest)
#include "HistoryTest.moc"
