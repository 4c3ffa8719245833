#include "app/CommandLine.h"
#include "tests/fault/DeskWork.h"
#include "tests/fault/FastKeys.h"
#include "tests/fault/FaultSupport.h"
#include "ui/widgets/ErrorText.h"

#include <QProcess>
#include <QThread>

#include <random>

using namespace tawjih;
using namespace tawjih::test;

namespace {

constexpr int killsOfADesk = 10;
constexpr int patience = 30'000; // milliseconds, on a busy machine

/// Starts this executable as another process (KilledChild.h).
void startChild(QProcess& child, const QStringList& arguments) {
    child.start(QCoreApplication::applicationFilePath(), arguments);
    child.waitForStarted(patience);
}

} // namespace

/// Processes that end without a word, and two at one desk.
class KillTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void case02_killedProcess();
    void case02_killedWhileTheLockWasWritten();
    void case09_secondInstance();

private:
    /// Lets a child work at the desk and kills it at a moment drawn by lot. Returns what it had acknowledged.
    static std::vector<Trace> killAtWork(const TemporaryDesk& place, int first, std::mt19937& chance) {
        QProcess child;
        startChild(child,
                   {QStringLiteral("--work"), place.folder, place.login, place.password, QString::number(first)});
        // After so many words of it, however fast the machine; none: perhaps while it unlocks.
        const auto words = std::uniform_int_distribution<qsizetype>(0, 2 * DeskWork::kinds + 4)(chance);
        QByteArray said;
        while (said.count('\n') < words && child.waitForReadyRead(patience))
            said += child.readAllStandardOutput();
        QThread::usleep(std::uniform_int_distribution<unsigned long>(0, words == 0 ? 120'000 : 8'000)(chance));
        child.kill();
        child.waitForFinished(patience);
        said += child.readAllStandardOutput();
        std::vector<Trace> traces;
        for (const QByteArray& line : said.split('\n')) {
            if (line.startsWith("refused"))
                traces.push_back({QString::fromUtf8(line), {}, {}});
            else if (const auto trace = Trace::fromLine(QString::fromUtf8(line)))
                traces.push_back(*trace);
        }
        return traces;
    }
};

void KillTest::case02_killedProcess() {
    std::mt19937 chance(2 + qEnvironmentVariable("TAWJIH_FAULT_SEED").toUInt());
    const int wanted = scaled(40);
    int acknowledged = 0;
    QStringList wrong;
    std::unique_ptr<TemporaryDesk> place;
    for (int kill = 0; kill < wanted; ++kill) {
        if (kill % killsOfADesk == 0)
            place = std::make_unique<TemporaryDesk>();
        const auto traces = killAtWork(*place, kill * 1000 * DeskWork::kinds, chance);
        acknowledged += int(traces.size());
        const auto desk = place->unlock();
        if (!desk) {
            wrong << QStringLiteral("kill %1: does not open: code %2, %3")
                         .arg(kill)
                         .arg(static_cast<int>(desk.error().code))
                         .arg(desk.error().detail);
            continue;
        }
        const QString found = missingFrom(**desk, traces).join(u',') + faultsOf(**desk);
        if (!found.isEmpty())
            wrong << QStringLiteral("kill %1: %2").arg(kill).arg(found);
    }
    qInfo("%d kills, %d acknowledged actions, %d kills with losses", wanted, acknowledged, int(wrong.size()));
    QVERIFY(acknowledged > wanted);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 5).join(u'\n')));
}

void KillTest::case02_killedWhileTheLockWasWritten() {
    const TemporaryDesk place;
    QVERIFY(writeAll(place.folder + QStringLiteral("/lock"), {}));
    const auto desk = place.unlock();
    VERIFY_OK(desk);
    VERIFY_SAYS(place.unlock(), ErrorCode::DeskInUse); // one that is held stays
}

void KillTest::case09_secondInstance() {
    const RealKeys real;
    const TemporaryDesk place;
    QProcess holder;
    startChild(holder, {QStringLiteral("--hold"), place.folder, place.login, place.password});
    QVERIFY(holder.waitForReadyRead(patience));
    QCOMPARE(holder.readAllStandardOutput(), QByteArray("open\n"));

    const auto verify = [&](QString& said) {
        QProcess program;
        program.start(QStringLiteral(TAWJIH_BINARY),
                      {QStringLiteral("verify"), place.folder, QStringLiteral("--login"), place.login,
                       QStringLiteral("--password-fd=0"), QStringLiteral("--language=en")});
        program.write(place.password.toUtf8() + '\n');
        program.closeWriteChannel();
        program.waitForFinished(patience);
        said = QString::fromUtf8(program.readAllStandardOutput() + program.readAllStandardError());
        return program.exitCode();
    };
    const Error inUse{ErrorCode::DeskInUse, {}, {}};
    QVERIFY(!sentence(inUse).isEmpty());
    QString said;
    QCOMPARE(verify(said), static_cast<int>(ExitCode::Failed));
    QVERIFY2(said.contains(ui::errorText(inUse)), qPrintable(said));
    holder.kill();
    QVERIFY(holder.waitForFinished(patience));
    QCOMPARE(verify(said), static_cast<int>(ExitCode::Done));
}

TAWJIH_REGISTER_TEST(KillTest)
#include "KillTest.moc"
