#include "tests/fault/DeskWork.h"
#include "tests/fault/FaultSupport.h"
#include "tests/fault/FaultyDisk.h"

#include <QDir>
#include <QTemporaryDir>

using namespace tawjih;
using namespace tawjih::test;

namespace {

/// What a cut left, and what had been acknowledged by then.
struct Cut {
    QString folder;
    size_t acknowledged;
};

constexpr int actionsOfARun = 2 * DeskWork::kinds; // enough for the log to be moved into the file on the way
constexpr int cutsOfARun = 30;                     // so that their folders need little room

/// Somebody unlocks a desk, works, and locks it, on a disk whose power goes at moments drawn by lot.
class PowerCuts {
public:
    explicit PowerCuts(unsigned seed) : m_chance(seed) {}

    /// \param share how likely each call to the disk is the last one before a cut
    [[nodiscard]] Status run(TemporaryDesk& place, double share) {
        FaultyDisk disk(place.folder);
        disk.onCall([&] {
            if (!std::bernoulli_distribution(share)(m_chance))
                return;
            const QString folder = m_place.filePath(QString::number(m_cuts.size()));
            disk.cut(folder, m_chance);
            m_cuts.push_back({folder, m_traces.size()});
        });
        TRY_ASSIGN(const auto desk, place.unlock());
        DeskWork worker(*desk, place.clock);
        for (int i = 0; i < actionsOfARun; ++i) {
            TRY_ASSIGN(auto trace, worker.next());
            m_traces.push_back(std::move(trace));
        }
        TRY(desk->close());
        m_calls = disk.calls();
        return {};
    }
    [[nodiscard]] const std::vector<Cut>& cuts() const { return m_cuts; }
    [[nodiscard]] qint64 calls() const { return m_calls; }
    /// What had been acknowledged by a cut.
    [[nodiscard]] std::vector<Trace> tracesAt(const Cut& cut) const {
        return {m_traces.begin(), m_traces.begin() + static_cast<std::ptrdiff_t>(cut.acknowledged)};
    }

private:
    std::mt19937_64 m_chance;
    QTemporaryDir m_place;
    qint64 m_calls = 0;
    std::vector<Cut> m_cuts;
    std::vector<Trace> m_traces;
};

/// What is wrong with what a cut left; empty if nothing is.
QString wrongWith(const TemporaryDesk& place, const PowerCuts& cuts, const Cut& cut) {
    const auto desk = unlockCopy(place, cut.folder);
    if (!desk)
        return QStringLiteral("does not open: code %1, %2")
            .arg(static_cast<int>(desk.error().code))
            .arg(desk.error().detail);
    const QStringList lost = missingFrom(**desk, cuts.tracesAt(cut));
    return lost.isEmpty() ? faultsOf(**desk) : QStringLiteral("lost: ") + lost.join(u',');
}

} // namespace

class PowerCutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void case01_powerCutAtEachIo();
    void case01_theModelLosesWhatIsNotSynced();
};

void PowerCutTest::case01_powerCutAtEachIo() {
    const int wanted = scaled(300);
    int played = 0;
    double share = 0;
    QStringList wrong;
    const unsigned first = qEnvironmentVariable("TAWJIH_FAULT_SEED").toUInt();
    for (unsigned seed = first; played < wanted; ++seed) {
        TemporaryDesk place;
        PowerCuts run(seed);
        VERIFY_OK(run.run(place, share));
        share = cutsOfARun / double(run.calls()); // the first run only counts the calls
        for (const Cut& cut : run.cuts()) {
            ++played;
            if (const QString found = wrongWith(place, run, cut); !found.isEmpty())
                wrong << QStringLiteral("run %1: %2").arg(seed).arg(found);
        }
    }
    qInfo("%d power cuts, %d of them wrong", played, int(wrong.size()));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 5).join(u'\n')));
}

void PowerCutTest::case01_theModelLosesWhatIsNotSynced() {
    // The test of the test: a desk that does not wait for the disk loses acknowledged actions here.
    TemporaryDesk place;
    std::mt19937_64 chance(7);
    const QTemporaryDir cuts;
    int lost = 0;
    FaultyDisk disk(place.folder);
    const auto desk = place.unlock();
    VERIFY_OK(desk);
    VERIFY_OK((*desk)->connection().execute(u"PRAGMA synchronous = OFF"));
    DeskWork worker(**desk, place.clock);
    std::vector<Trace> traces;
    for (int i = 0; i < 2 * DeskWork::kinds; ++i) {
        auto trace = worker.next();
        VERIFY_OK(trace);
        traces.push_back(*std::move(trace));
        const QString folder = cuts.filePath(QString::number(i));
        disk.cut(folder, chance);
        const auto left = unlockCopy(place, folder, true);
        lost += !left || !missingFrom(**left, traces).isEmpty() ? 1 : 0;
    }
    QVERIFY2(lost > 0, "the power cut loses nothing that was not synced");
}

TAWJIH_REGISTER_TEST(PowerCutTest)
#include "PowerCutTest.moc"
