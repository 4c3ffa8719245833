#include "core/exchange/SideThread.h"

#include "tests/support/TestMain.h"

#include <QThread>

using namespace tawjih::exchange;

class SideThreadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doesOneTaskAfterTheOther() {
        SideThread side;
        side.wait(); // nothing was started
        std::vector<int> done;
        for (int task = 0; task < 1000; ++task)
            side.start([&done, task] { done.push_back(task); });
        side.wait();
        QCOMPARE(done.size(), size_t(1000));
        QVERIFY(std::ranges::is_sorted(done));
    }

    void endsAfterItsTask() {
        bool isDone = false;
        {
            SideThread side;
            side.start([&isDone] {
                QThread::msleep(50);
                isDone = true;
            });
        }
        QVERIFY(isDone);
    }
};

TAWJIH_REGISTER_TEST(SideThreadTest)
#include "SideThreadTest.moc"
