#include "core/db/Transaction.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace tawjih;
using namespace Qt::Literals;

class TransactionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_connection.reset(); }
    void commits();
    void rollsBackWhenForgotten();
    void innerRollbackLeavesTheOuterUsable();
    void outerRollbackTakesTheInnerAlong();
    void innerOfAFinishedOuterCannotCommit();
    void callsBackAfterTheOutermostCommitOnly();
    void callbackMayWrite();
    void aLostUnitOfWorkTakesNothingMore();
    void whoIsCancelledWaitsNoLonger();

private:
    [[nodiscard]] Status insert(int value) {
        TRY(m_connection->prepare(u"INSERT INTO number VALUES (:value)").bind("value", value).run());
        return {};
    }
    [[nodiscard]] std::vector<int> numbers() {
        return *m_connection->prepare(u"SELECT value FROM number ORDER BY value").all([](const db::Row& row) {
            return row.at<int>(0);
        });
    }
    std::unique_ptr<db::Connection> m_connection;
};

void TransactionTest::init() {
    auto opened = db::Connection::inMemory();
    VERIFY_OK(opened);
    m_connection = *std::move(opened);
    VERIFY_OK(m_connection->execute(u"CREATE TABLE number (value INTEGER PRIMARY KEY)"));
}

void TransactionTest::commits() {
    db::Transaction transaction(*m_connection);
    VERIFY_OK(transaction.begin());
    VERIFY_OK(insert(1));
    VERIFY_OK(transaction.commit());
    transaction.rollback();
    QCOMPARE(numbers(), std::vector<int>{1});
    VERIFY_FAILS(transaction.commit(), ErrorCode::DatabaseFailed);
    // The same object may serve again.
    VERIFY_OK(transaction.begin());
    VERIFY_OK(insert(2));
    VERIFY_OK(transaction.commit());
    QCOMPARE(numbers(), (std::vector<int>{1, 2}));
}

void TransactionTest::rollsBackWhenForgotten() {
    {
        db::Transaction transaction(*m_connection);
        VERIFY_OK(transaction.begin());
        VERIFY_OK(insert(1));
    }
    QVERIFY(numbers().empty());
}

void TransactionTest::innerRollbackLeavesTheOuterUsable() {
    db::Transaction outer(*m_connection);
    VERIFY_OK(outer.begin());
    VERIFY_OK(insert(1));
    {
        db::Transaction inner(*m_connection);
        VERIFY_OK(inner.begin());
        VERIFY_OK(insert(2));
        VERIFY_FAILS(insert(1), ErrorCode::ConstraintFailed);
    }
    {
        db::Transaction inner(*m_connection);
        VERIFY_OK(inner.begin());
        VERIFY_OK(insert(3));
        db::Transaction innermost(*m_connection);
        VERIFY_OK(innermost.begin());
        VERIFY_OK(insert(4));
        innermost.rollback();
        VERIFY_OK(inner.commit());
    }
    VERIFY_OK(insert(5));
    VERIFY_OK(outer.commit());
    QCOMPARE(numbers(), (std::vector<int>{1, 3, 5}));
}

void TransactionTest::outerRollbackTakesTheInnerAlong() {
    db::Transaction outer(*m_connection);
    VERIFY_OK(outer.begin());
    {
        db::Transaction inner(*m_connection);
        VERIFY_OK(inner.begin());
        VERIFY_OK(insert(1));
        VERIFY_OK(inner.commit());
    }
    outer.rollback();
    QVERIFY(numbers().empty());
}

void TransactionTest::innerOfAFinishedOuterCannotCommit() {
    db::Transaction outer(*m_connection);
    VERIFY_OK(outer.begin());
    db::Transaction inner(*m_connection);
    VERIFY_OK(inner.begin());
    VERIFY_OK(insert(1));
    outer.rollback();
    VERIFY_FAILS(inner.commit(), ErrorCode::DatabaseFailed);
    inner.rollback();
    VERIFY_OK(insert(2));
    QCOMPARE(numbers(), std::vector<int>{2});
}

void TransactionTest::callsBackAfterTheOutermostCommitOnly() {
    int calls = 0;
    m_connection->onCommitted([&] { ++calls; });
    db::Transaction outer(*m_connection);
    VERIFY_OK(outer.begin());
    db::Transaction inner(*m_connection);
    VERIFY_OK(inner.begin());
    VERIFY_OK(inner.commit());
    QCOMPARE(calls, 0);
    VERIFY_OK(outer.commit());
    QCOMPARE(calls, 1);
    VERIFY_OK(outer.begin());
    outer.rollback();
    QCOMPARE(calls, 1);
}

void TransactionTest::callbackMayWrite() {
    bool done = false;
    m_connection->onCommitted([&] {
        if (std::exchange(done, true))
            return;
        db::Transaction another(*m_connection);
        VERIFY_OK(another.begin());
        VERIFY_OK(insert(7));
        VERIFY_OK(another.commit());
    });
    db::Transaction transaction(*m_connection);
    VERIFY_OK(transaction.begin());
    VERIFY_OK(transaction.commit());
    QCOMPARE(numbers(), std::vector<int>{7});
}

void TransactionTest::aLostUnitOfWorkTakesNothingMore() {
    int calls = 0;
    m_connection->onCommitted([&] { ++calls; });
    db::Transaction outer(*m_connection);
    VERIFY_OK(outer.begin());
    VERIFY_OK(insert(1));
    {
        db::Transaction inner(*m_connection);
        VERIFY_OK(inner.begin());
        // Interrupting a write makes SQLite roll the whole transaction back.
        m_connection->setProgressHandler([] { return true; });
        VERIFY_FAILS(m_connection->execute(u"WITH RECURSIVE n (i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n"
                                           " WHERE i < 100000) INSERT INTO number SELECT i FROM n"),
                     ErrorCode::Cancelled);
        m_connection->setProgressHandler({});
        VERIFY_FAILS(insert(2), ErrorCode::Cancelled); // and why is still known
    }
    // Careless code goes on: nothing may be stored on its own.
    VERIFY_FAILS(insert(3), ErrorCode::Cancelled);
    VERIFY_FAILS(outer.commit(), ErrorCode::Cancelled);
    QVERIFY(numbers().empty());
    QCOMPARE(calls, 0);
    VERIFY_OK(insert(4));
    QCOMPARE(numbers(), std::vector<int>{4});
}

void TransactionTest::whoIsCancelledWaitsNoLonger() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    const QByteArray key(32, 'k');
    const auto writer = db::Connection::create(path, key);
    VERIFY_OK(writer);
    const auto worker = db::Connection::open(path, key);
    VERIFY_OK(worker);
    db::Transaction held(**writer);
    VERIFY_OK(held.begin());
    constexpr int forever = 3'600'000; // without being asked it would not end
    (*worker)->setBusyTimeout(forever);
    int asked = 0;
    (*worker)->setProgressHandler([&asked] { return ++asked == 3; });
    db::Transaction waiting(**worker);
    VERIFY_FAILS(waiting.begin(), ErrorCode::Cancelled);
    QCOMPARE(asked, 3);
    (*worker)->setProgressHandler({});
    (*worker)->setBusyTimeout(1);
    VERIFY_FAILS(waiting.begin(), ErrorCode::DatabaseBusy);
    held.rollback();
    VERIFY_OK(waiting.begin());
}

TAWJIH_REGISTER_TEST(TransactionTest)
#include "TransactionTest.moc"
