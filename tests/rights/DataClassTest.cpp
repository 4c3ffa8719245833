#include "core/rights/DataClass.h"

#include "core/db/Statement.h"
#include "tests/support/TestDesk.h"
#include "tests/support/TestMain.h"

#include <QSqlField>
#include <QSqlRecord>

using namespace tawjih;
using namespace tawjih::rights;
using namespace tawjih::test;
using namespace Qt::Literals;

/// What becomes of each column when a person is erased is decided for all of them, also for those to come.
class DataClassTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyColumnHasOneClass();
    void everyTextOfAPersonGoes();
    void whatIsEmptiedMayBe();

private:
    [[nodiscard]] static QMap<QString, QStringList> classified() {
        QMap<QString, QStringList> columns;
        for (const DataClass& each : dataClasses())
            columns[each.table] += QString(each.columns).split(u' ');
        return columns;
    }
    TestDesk m_desk;
};

void DataClassTest::everyColumnHasOneClass() {
    auto classes = classified();
    const QStringList tables = m_desk.db->database().tables();
    QVERIFY(tables.size() > 60);
    for (const QString& table : tables) {
        const bool isHistory = table.endsWith("_history"_L1);
        const QString owner = isHistory ? table.chopped(8) : table;
        QVERIFY2(classes.contains(owner), qPrintable(u"%1 stands nowhere in core/rights/DataClass.cpp"_s.arg(owner)));
        QStringList known = classes.value(owner);
        if (isHistory)
            known << u"superseded_at"_s;
        QStringList found;
        const QSqlRecord record = m_desk.db->database().record(table);
        for (int at = 0; at < record.count(); ++at)
            found << record.fieldName(at);
        known.sort();
        found.sort();
        QVERIFY2(known == found, qPrintable(u"%1: the schema has\n%2\nand core/rights/DataClass.cpp\n%3"_s.arg(
                                     table, found.join(u' '), known.join(u' '))));
    }
    for (auto table = classes.cbegin(); table != classes.cend(); ++table)
        QVERIFY2(tables.contains(table.key()), qPrintable(table.key()));
}

/// What refers to a person is not left as it is.
void DataClassTest::everyTextOfAPersonGoes() {
    QStringList named;
    for (const QString& table : m_desk.db->database().tables()) {
        const QSqlRecord record = m_desk.db->database().record(table);
        for (const QString& column : {u"beneficiary_id"_s, u"relative_id"_s, u"first_id"_s, u"kept_id"_s})
            if (record.contains(column) && !table.endsWith("_history"_L1))
                named << table;
    }
    for (const DataClass& each : dataClasses()) {
        const bool isOfPersons = named.contains(QString(each.table));
        QVERIFY2(!isOfPersons || each.fate != Fate::Nobody, qPrintable(QString(each.table)));
    }
}

void DataClassTest::whatIsEmptiedMayBe() {
    for (const DataClass& each : dataClasses()) {
        if (each.fate != Fate::Emptied)
            continue;
        for (const QString& column : QString(each.columns).split(u' ')) {
            const auto found = m_desk.db
                                   ->prepare(u"SELECT count(*) FROM pragma_table_info(:name) WHERE name = :column AND "
                                             u"pk = 0")
                                   .bind("name", QString(each.table))
                                   .bind("column", column)
                                   .value<int>();
            VERIFY_OK(found);
            QCOMPARE(*found, 1);
        }
    }
}

TAWJIH_REGISTER_TEST(DataClassTest)
#include "DataClassTest.moc"
