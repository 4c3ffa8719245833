#include "tests/fault/DeskWork.h"
#include "tests/fault/FaultSupport.h"
#include "tests/fault/FaultyDisk.h"
#include "tests/fault/ScarceMemory.h"

#include <QTemporaryDir>

#include <cerrno>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace tawjih;
using namespace tawjih::test;

namespace {

/// Runs in a copy of this process, which goes no further. Nothing if it died of it.
std::optional<int> inChild(const std::function<int()>& act) {
    constexpr int base = 100;
    const pid_t child = ::fork();
    if (child == 0) {
        ::signal(SIGSEGV, SIG_DFL);
        ::_exit(base + act());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) - base : -base;
    return code >= -1 ? std::optional(code) : std::nullopt;
}

} // namespace

/// What fails while somebody works: the disk is full, gone or silent, the memory spent.
class FullDiskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void case03_diskFullInACommit();
    void case03_fewBytesLeft();
    void case05_diskFullAtOpening();
    void case07_mediumPulledOut();
    void case08_syncFails();
    void case08_syncFailsAtOpeningAndClosing();
    void case27_outOfMemoryAtTheNthAllocation();
    void case27_outOfMemoryAtOpening();

private:
    /// All that was acknowledged is there when the desk is opened again, and nothing is damaged.
    static void verifyWhole(const TemporaryDesk& place, const std::vector<Trace>& traces) {
        const auto desk = place.unlock();
        VERIFY_OK(desk);
        QCOMPARE(missingFrom(**desk, traces), QStringList());
        QCOMPARE(faultsOf(**desk), QString());
    }
};

void FullDiskTest::case03_diskFullInACommit() {
    TemporaryDesk place;
    std::vector<Trace> traces;
    int refusals = 0;
    {
        FaultyDisk disk(place.folder);
        const auto desk = place.unlock();
        VERIFY_OK(desk);
        DeskWork worker(**desk, place.clock);
        while (worker.number() < 2 * DeskWork::kinds) {
            // The same action again and again, each time one write later, until it needs no further one.
            for (qint64 nth = 1;; ++nth) {
                disk.fail({ENOSPC, DiskCall::Write, nth, -1});
                const auto trace = worker.next();
                disk.mend();
                if (trace) {
                    traces.push_back(*trace);
                    break;
                }
                ++refusals;
                VERIFY_SAYS(trace, ErrorCode::DiskFull);
                QCOMPARE(faultsOf(**desk), QString());
            }
        }
        QCOMPARE(missingFrom(**desk, traces), QStringList());
        VERIFY_OK((*desk)->close());
    }
    QVERIFY2(refusals > 3 * DeskWork::kinds, qPrintable(QString::number(refusals)));
    verifyWhole(place, traces);
}

void FullDiskTest::case03_fewBytesLeft() {
    TemporaryDesk place;
    std::vector<Trace> traces;
    int refusals = 0;
    {
        FaultyDisk disk(place.folder);
        const auto desk = place.unlock();
        VERIFY_OK(desk);
        DeskWork worker(**desk, place.clock);
        for (qint64 free = 0; worker.number() < 4 * DeskWork::kinds; free = free < 60'000 ? free + 1777 : 0) {
            disk.fill(free);
            const auto trace = worker.next();
            disk.mend();
            if (trace) {
                traces.push_back(*trace);
                continue;
            }
            ++refusals;
            VERIFY_SAYS(trace, ErrorCode::DiskFull);
        }
        disk.fill(); // even to lock
        if (const Status closed = (*desk)->close(); !closed)
            VERIFY_SAYS(closed, ErrorCode::DiskFull);
    }
    QVERIFY(refusals > 0);
    verifyWhole(place, traces);
}

void FullDiskTest::case05_diskFullAtOpening() {
    TemporaryDesk place;
    int refusals = 0;
    for (const auto call : {DiskCall::Write, DiskCall::Create}) {
        for (qint64 nth = 1;; ++nth) {
            FaultyDisk disk(place.folder);
            disk.fail({ENOSPC, call, nth, -1});
            auto desk = place.unlock();
            if (desk) {
                disk.mend();
                VERIFY_OK((*desk)->close());
                break;
            }
            ++refusals;
            VERIFY_SAYS(desk, ErrorCode::DiskFull);
        }
    }
    QVERIFY2(refusals > 4, qPrintable(QString::number(refusals)));
    verifyWhole(place, {});
}

void FullDiskTest::case07_mediumPulledOut() {
    TemporaryDesk place;
    std::vector<Trace> traces;
    int refusals = 0;
    for (qint64 nth = 0; nth < scaled(60); ++nth) {
        FaultyDisk disk(place.folder);
        const auto desk = place.unlock();
        VERIFY_OK(desk);
        DeskWork worker(**desk, place.clock, int(nth) * DeskWork::kinds);
        const qint64 last = disk.calls() + nth * 2;
        disk.onCall([&] {
            if (disk.calls() >= last)
                disk.pullOut();
        });
        for (int i = 0; i < DeskWork::kinds; ++i) {
            const auto trace = worker.next();
            if (!trace) {
                ++refusals;
                VERIFY_SAYS(trace, ErrorCode::IoFailed);
                VERIFY_SAYS(worker.next(), ErrorCode::IoFailed); // and it stays so
                break;
            }
            traces.push_back(*trace);
        }
        disk.onCall({});
        if (disk.isGone())
            QTest::ignoreMessage(QtWarningMsg,
                                 QRegularExpression(QStringLiteral("Could not remove our own lock file")));
        (void)(*desk)->close().has_value();
        disk.mend(); // plugged in again
    }
    QVERIFY(refusals > 0);
    verifyWhole(place, traces);
}

void FullDiskTest::case08_syncFails() {
    // Linux reports a failed write once, and drops it: what was not acknowledged may be gone, what was may not.
    TemporaryDesk place;
    const QTemporaryDir cuts;
    std::mt19937_64 chance(8);
    std::vector<Trace> traces;
    int refusals = 0;
    FaultyDisk disk(place.folder);
    const auto desk = place.unlock();
    VERIFY_OK(desk);
    DeskWork worker(**desk, place.clock);
    while (worker.number() < 3 * DeskWork::kinds) {
        for (qint64 nth = 1;; ++nth) {
            disk.fail({EIO, DiskCall::Sync, nth, 1});
            const auto trace = worker.next();
            const bool struck = disk.hasStruck();
            disk.mend();
            if (trace)
                traces.push_back(*trace);
            else
                VERIFY_SAYS(trace, ErrorCode::IoFailed);
            refusals += trace ? 0 : 1;
            const QString folder = cuts.filePath(QStringLiteral("%1-%2").arg(worker.number()).arg(nth));
            disk.cut(folder, chance);
            const auto left = unlockCopy(place, folder);
            VERIFY_OK(left);
            QCOMPARE(missingFrom(**left, traces), QStringList());
            QCOMPARE(faultsOf(**left), QString());
            if (trace || !struck)
                break;
        }
    }
    QVERIFY2(refusals > DeskWork::kinds, qPrintable(QString::number(refusals)));
    VERIFY_OK((*desk)->close());
}

void FullDiskTest::case08_syncFailsAtOpeningAndClosing() {
    TemporaryDesk place;
    const std::vector<Trace> nothing;
    for (qint64 nth = 1; nth < 60; ++nth) {
        FaultyDisk disk(place.folder);
        disk.fail({EIO, DiskCall::Sync, nth, 1});
        auto desk = place.unlock();
        if (!desk) {
            VERIFY_SAYS(desk, ErrorCode::IoFailed);
            continue;
        }
        if (const Status closed = (*desk)->close(); !closed)
            VERIFY_SAYS(closed, ErrorCode::IoFailed);
        if (!disk.hasStruck())
            break;
    }
    verifyWhole(place, nothing);
}

void FullDiskTest::case27_outOfMemoryAtTheNthAllocation() {
    TemporaryDesk place;
    std::vector<Trace> traces;
    const auto desk = place.unlock();
    VERIFY_OK(desk);
    DeskWork worker(**desk, place.clock);
    int refusals = 0;
    const int most = scaled(40); // of one action
    while (worker.number() < 2 * DeskWork::kinds) {
        qint64 nth = 1;
        for (int i = 0;; ++i) {
            Result<Trace> trace = fail(ErrorCode::Cancelled);
            {
                const ScarceMemory memory(i < most ? nth : 1'000'000'000, i % 2 == 1);
                trace = worker.next();
            }
            if (trace) {
                traces.push_back(*trace);
                break;
            }
            ++refusals;
            VERIFY_SAYS(trace, ErrorCode::OutOfMemory);
            nth += 1 + nth / 8;
        }
        QCOMPARE(faultsOf(**desk), QString());
    }
    QVERIFY2(refusals > 5 * DeskWork::kinds, qPrintable(QString::number(refusals)));
    QCOMPARE(missingFrom(**desk, traces), QStringList());
    VERIFY_OK((*desk)->close());
    verifyWhole(place, traces);
}

void FullDiskTest::case27_outOfMemoryAtOpening() {
    TemporaryDesk place;
    int refusals = 0;
    int ended = 0;
    for (qint64 nth = 1; nth < 20'000; nth += 1 + nth / 16) {
        for (const bool forGood : {false, true}) {
            // In a process of its own: SQLCipher 4.6 dies where an allocation fails while it takes the key.
            const auto outcome = inChild([&] {
                const ScarceMemory memory(nth, forGood);
                const auto desk = place.unlock();
                return desk ? -1 : static_cast<int>(desk.error().code);
            });
            if (outcome && *outcome >= 0)
                VERIFY_SAYS(Status(fail(static_cast<ErrorCode>(*outcome))), ErrorCode::OutOfMemory);
            ended += outcome ? 0 : 1;
            refusals += outcome && *outcome >= 0 ? 1 : 0;
        }
    }
    qInfo("%d openings refused, %d processes ended in SQLCipher", refusals, ended);
    QVERIFY(refusals > 20);
    verifyWhole(place, {});
}

TAWJIH_REGISTER_TEST(FullDiskTest)
#include "FullDiskTest.moc"
