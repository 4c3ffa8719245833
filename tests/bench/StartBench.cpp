// The program itself on a screen of its own (Xvfb, driven by xdotool): how soon it can be used, and what it holds in
// memory with a desk open. KeePassXC, where it is installed, is what it is measured against.
#include "tests/bench/Bench.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

namespace tawjih::bench {

namespace {

constexpr int patience = 60000; ///< ms for whatever a machine may take
constexpr qint64 memoryDeskPersons = 100000;
constexpr qint64 memoryLimit = 250;

bool isInstalled(const char* program) {
    return !QStandardPaths::findExecutable(QLatin1String(program)).isEmpty();
}

/// An X server that nobody sees.
class Screen {
public:
    Screen() {
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                        QStringLiteral("0"), QStringLiteral("1366x768x24"), QStringLiteral("-noreset")});
        if (!m_server.waitForReadyRead(patience))
            qFatal("no X server");
        m_environment.insert(QStringLiteral("DISPLAY"),
                             u':' + QString::fromLatin1(m_server.readAllStandardOutput()).trimmed());
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        // Neither program may find, or leave, anything of the person who measures.
        for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            m_environment.insert(QLatin1String(name), m_home.path());
    }
    ~Screen() {
        m_server.kill();
        m_server.waitForFinished();
    }
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    [[nodiscard]] const QProcessEnvironment& environment() const { return m_environment; }

    /// What xdotool printed; empty when it failed, as when no window matches.
    [[nodiscard]] QString tool(const QStringList& arguments) const {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral("xdotool"), arguments);
        process.waitForFinished(patience);
        return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()).trimmed() : QString();
    }

    /// Waits for a visible window whose title fits, and returns it.
    [[nodiscard]] QString window(const QString& title) const {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < patience) {
            const QString found =
                tool({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"), title});
            if (!found.isEmpty())
                return found.section(u'\n', -1);
        }
        qFatal("no window %s", qPrintable(title));
    }

private:
    QProcess m_server;
    QTemporaryDir m_home;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

/// A program on that screen, ended with the object.
class Program {
public:
    Program(const Screen& screen, const QString& program, const QStringList& arguments) {
        m_process.setProcessEnvironment(screen.environment());
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(program, arguments);
    }
    ~Program() {
        m_process.kill();
        m_process.waitForFinished();
    }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    /// Resident memory in MB, now or at its highest.
    [[nodiscard]] qint64 memory(QByteArrayView key = "VmRSS:") const {
        QFile status(QStringLiteral("/proc/%1/status").arg(m_process.processId()));
        if (!status.open(QIODevice::ReadOnly))
            qFatal("the program has ended");
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith(key))
                return line.mid(key.size()).simplified().split(' ').front().toLongLong() / 1024;
        return 0;
    }

private:
    QProcess m_process;
};

void run(const QString& program, const QStringList& arguments, const QByteArray& input = {}) {
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
}

void makeDesk(const QString& folder, qint64 persons) {
    run(QStringLiteral(TAWJIH_BINARY),
        {QStringLiteral("demo"), QStringLiteral("--persons"), QString::number(persons), folder});
}

void measureStart(Report& report, const Screen& screen, const QTemporaryDir& folder) {
    const QString desk = folder.filePath(QStringLiteral("start.tawjih"));
    makeDesk(desk, 100);
    const auto ours = [&] {
        const Program program(screen, QStringLiteral(TAWJIH_BINARY), {desk});
        (void)screen.window(QStringLiteral("Tawjih"));
    };
    const QString name = QStringLiteral("start to the unlock window, Tawjih / KeePassXC");
    ours(); // so that both find their files in the page cache
    if (!isInstalled("keepassxc")) {
        report.measure(name + QStringLiteral(" (not installed)"), 1, ours);
        return;
    }
    const QString vault = folder.filePath(QStringLiteral("start.kdbx"));
    run(QStringLiteral("keepassxc-cli"), {QStringLiteral("db-create"), QStringLiteral("-p"), vault}, "start\nstart\n");
    const auto theirs = [&] {
        const Program program(screen, QStringLiteral("keepassxc"), {vault});
        (void)screen.window(QStringLiteral("KeePassXC"));
    };
    theirs();
    report.compare(name, 1, ours, theirs, 1);
}

void measureMemory(Report& report, const Screen& screen, const QTemporaryDir& folder) {
    const QString desk = folder.filePath(QStringLiteral("memory.tawjih"));
    makeDesk(desk, memoryDeskPersons);
    const Program program(screen, QStringLiteral(TAWJIH_BINARY), {desk});
    const QString window = screen.window(QStringLiteral("Tawjih"));
    const auto press = [&](const QString& keys) {
        (void)screen.tool({QStringLiteral("key"), keys});
        QThread::msleep(3000);
    };
    QThread::msleep(1000);
    (void)screen.tool({QStringLiteral("windowfocus"), window});
    const qint64 locked = program.memory();
    (void)screen.tool({QStringLiteral("type"), QStringLiteral("demo\tzellige couture bijou")});
    (void)screen.tool({QStringLiteral("key"), QStringLiteral("Return")});
    (void)screen.window(QStringLiteral(" – Tawjih$"));
    for (int page = 1; page <= 9; ++page)
        press(QStringLiteral("alt+%1").arg(page));
    const qint64 open = program.memory();
    report.note(
        QStringLiteral("resident memory: locked; desk open, every page seen; highest (with the 256 MB of Argon2)"),
        memoryDeskPersons,
        QStringLiteral("%1 MB; %2 MB (≤ %3 %4); %5 MB")
            .arg(locked)
            .arg(open)
            .arg(memoryLimit)
            .arg(open <= memoryLimit ? u"yes" : u"NO")
            .arg(program.memory("VmHWM:")));
}

void start(Report& report) {
    if (!isInstalled("Xvfb") || !isInstalled("xdotool")) {
        report.note(QStringLiteral("start and memory"), 0,
                    QStringLiteral("not measured: Xvfb or xdotool is not installed"));
        return;
    }
    const QTemporaryDir folder;
    const Screen screen;
    measureStart(report, screen, folder);
    measureMemory(report, screen, folder);
}

} // namespace

TAWJIH_REGISTER_BENCH("start", start)

} // namespace tawjih::bench
