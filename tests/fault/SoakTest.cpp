#include "tests/fault/DeskWork.h"
#include "tests/fault/FaultSupport.h"

#include <QDir>
#include <QFileInfo>

#include <array>
#include <random>

using namespace tawjih;
using namespace tawjih::test;

namespace {

constexpr int advisors = 8;
constexpr int workingDays = 250; // of a year
constexpr int sessionsOfADay = 16;
constexpr int personsOfASession = 6;
constexpr int actionsForAPerson = DeskWork::kinds - 1; // only an administrator adds a colleague

qint64 residentKiB() {
    for (const QByteArray& line : readAll(QStringLiteral("/proc/self/status")).split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toLongLong();
    return 0;
}

QString passwordOf(int advisor) {
    return QStringLiteral("neige sur le Toubkal %1").arg(advisor);
}

} // namespace

/// Years of a desk's life: eight advisors in turn, every day, with a crash now and then. Only on request
/// (TAWJIH_SOAK=years), since a year takes minutes.
class SoakTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void years();

private:
    /// One advisor unlocks, receives some persons, and locks; or the process dies, and its copy goes on.
    void session(int advisor, bool crashes);
    void receive(vault::Desk& desk, int advisor);
    [[nodiscard]] Result<std::unique_ptr<vault::Desk>> unlock(int advisor) const;
    TemporaryDesk m_place;
    QString m_folder = m_place.folder;
    int m_number = 0;
    int m_crashes = 0;
    std::array<std::vector<Trace>, advisors> m_traces; ///< of each: nobody reads the drafts of others
};

Result<std::unique_ptr<vault::Desk>> SoakTest::unlock(int advisor) const {
    return vault::Desk::unlock(m_folder, QStringLiteral("advisor%1").arg(advisor), passwordOf(advisor), m_place.clock,
                               TemporaryDesk::options());
}

void SoakTest::receive(vault::Desk& desk, int advisor) {
    DeskWork worker(desk, m_place.clock, m_number);
    m_number += DeskWork::kinds;
    for (int i = 0; i < actionsForAPerson; ++i) {
        const auto trace = worker.next();
        VERIFY_OK(trace);
        m_traces[size_t(advisor)].push_back(*trace);
    }
}

void SoakTest::session(int advisor, bool crashes) {
    auto desk = unlock(advisor);
    VERIFY_OK(desk);
    for (int person = 0; person < personsOfASession && !QTest::currentTestFailed(); ++person)
        receive(**desk, advisor);
    if (crashes) {
        const QString left = m_place.temporary.filePath(QStringLiteral("after%1.tawjih").arg(++m_crashes));
        QVERIFY(copyFolder(m_folder, left));
        desk->reset();
        QVERIFY(QDir(m_folder).removeRecursively()); // sixty copies of some years are more than a disk holds
        m_folder = left;
    } else {
        VERIFY_OK((*desk)->close());
    }
}

void SoakTest::years() {
    const double asked = qEnvironmentVariable("TAWJIH_SOAK").toDouble();
    if (asked <= 0)
        QSKIP("TAWJIH_SOAK=years asks for it");
    std::mt19937 chance(1);
    {
        const auto desk = m_place.unlock();
        VERIFY_OK(desk);
        ChangeNotifier changes;
        vault::UserService users((*desk)->context(changes), (*desk)->keys());
        DeskWork(**desk, m_place.clock); // makes the centre
        for (int advisor = 0; advisor < advisors; ++advisor)
            VERIFY_OK(users.add({QStringLiteral("advisor%1").arg(advisor), QStringLiteral("Salma"), passwordOf(advisor),
                                 vault::Role::Advisor}));
        VERIFY_OK((*desk)->close());
    }
    const int days = std::max(2, int(asked * workingDays));
    qint64 early = 0;
    for (int day = 0; day < days; ++day) {
        m_place.clock.advance(24 * 3600);
        for (int i = 0; i < sessionsOfADay; ++i) {
            session(i % advisors, chance() % 200 == 0);
            if (QTest::currentTestFailed())
                return;
        }
        if (day == days / 5)
            early = residentKiB();
    }
    const qint64 late = residentKiB();
    size_t actions = 0;
    for (int advisor = 0; advisor < advisors; ++advisor) {
        const auto& traces = m_traces[size_t(advisor)];
        actions += traces.size();
        const auto desk = unlock(advisor);
        VERIFY_OK(desk);
        QCOMPARE(missingFrom(**desk, traces), QStringList());
        VERIFY_OK((*desk)->close());
    }
    const auto desk = unlockCopy(m_place, m_folder);
    VERIFY_OK(desk);
    QCOMPARE(faultsOf(**desk), QString());
    VERIFY_OK((*desk)->connection().checkpoint());
    const qint64 size = QFileInfo(m_folder + QStringLiteral("/desk.db")).size();
    VERIFY_OK((*desk)->connection().execute(u"VACUUM"));
    VERIFY_OK((*desk)->connection().checkpoint());
    const qint64 fresh = QFileInfo(m_folder + QStringLiteral("/desk.db")).size();
    qInfo("%d days, %d acknowledged actions, %d crashes; %lld MB, %lld MB afresh; %lld MB of memory early, %lld late",
          days, int(actions), m_crashes, size >> 20, fresh >> 20, early >> 10, late >> 10);
    QVERIFY(double(size) <= 1.3 * double(fresh));
    QVERIFY(late <= early + early / 5 + 20 * 1024);
}

TAWJIH_REGISTER_TEST(SoakTest)
#include "SoakTest.moc"
