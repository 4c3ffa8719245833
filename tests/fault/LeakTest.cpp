// What must not be found anywhere: core dumps, logs, the clipboard, memory after the lock.
#include "core/casework/IntakeService.h"
#include "core/vault/RecoveryCode.h"
#include "core/vault/UserService.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/DeskWindow.h"

#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QRandomGenerator>

#include <csignal>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tawjih;
using namespace tawjih::vault;
using test::DeskWindow;
using test::TemporaryDesk;

namespace {

const QString marker = QStringLiteral("Zqmarkerperson");

/// Bytes to be looked for, kept so that the list of them is not found itself.
class Wanted {
public:
    Wanted(const QByteArray& name, const QByteArray& bytes) : m_name(name), m_hidden(bytes) {
        for (char& byte : m_hidden)
            byte = static_cast<char>(~byte);
    }
    [[nodiscard]] const QByteArray& name() const { return m_name; }
    [[nodiscard]] bool isIn(const QByteArray& memory) const {
        const char first = static_cast<char>(~m_hidden[0]);
        for (qsizetype at = memory.indexOf(first); at >= 0; at = memory.indexOf(first, at + 1)) {
            if (at + m_hidden.size() > memory.size())
                return false;
            qsizetype same = 0;
            while (same < m_hidden.size() && memory[at + same] == static_cast<char>(~m_hidden[same]))
                ++same;
            if (same == m_hidden.size())
                return true;
        }
        return false;
    }

private:
    QByteArray m_name;
    QByteArray m_hidden;
};

#ifdef __SANITIZE_ADDRESS__
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif
const QByteArray freesAtOnce = QByteArrayLiteral("quarantine_size_mb=0:thread_local_quarantine_size_kb=0");

/// Whether what is freed is held back for long, with what stood in it: the address sanitizer does.
bool holdsFreedMemory() {
    return isSanitized && !qgetenv("ASAN_OPTIONS").contains(freesAtOnce);
}

/// Runs a test of this class in a process that gives free what is freed.
bool passesWhereMemoryIsFreed(const char* test) {
    constexpr int patience = 300'000; // milliseconds
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ASAN_OPTIONS"),
                       qEnvironmentVariable("ASAN_OPTIONS") + u':' + QString::fromLatin1(freesAtOnce));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(test)});
    const bool ended = process.waitForFinished(patience);
    const QByteArray said = process.readAllStandardOutput();
    const QByteArray wanted = QByteArray("PASS   : LeakTest::") + test + "()";
    const bool passed = ended && said.contains(wanted);
    if (!passed)
        qWarning().noquote() << said << process.readAllStandardError();
    return passed;
}

/// Names those that stand in memory that this process can write (and so not those that are part of the program).
QByteArrayList foundInMemory(const std::vector<Wanted>& wanted) {
    constexpr quint64 noHeap = quint64(1) << 40; // as large is only what the address sanitizer keeps its books in
    QByteArrayList found;
    QFile maps(QStringLiteral("/proc/self/maps"));
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    if (memory < 0 || !maps.open(QIODevice::ReadOnly))
        return {"unreadable"};
    constexpr qsizetype blockSize = 64 << 20;
    constexpr qsizetype overlap = 256; // longer than anything wanted
    QByteArray block;                  // so large that it has a mapping of its own, and the heap can be looked through
    block.reserve(blockSize);
    for (const QByteArray& line : maps.readAll().split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() < 2 || !words[1].startsWith("rw") || line.contains("[vvar]"))
            continue;
        const QByteArrayList ends = words[0].split('-');
        const quint64 begin = ends[0].toULongLong(nullptr, 16);
        const quint64 end = ends[1].toULongLong(nullptr, 16);
        const auto own = reinterpret_cast<quint64>(block.constData());
        if ((own >= begin && own < end) || end - begin >= noHeap)
            continue; // where the search itself keeps what it reads
        for (quint64 at = begin; at < end; at += blockSize - overlap) {
            block.resize(qMin(blockSize, static_cast<qsizetype>(end - at)));
            const ssize_t got =
                ::pread(memory, block.data(), static_cast<size_t>(block.size()), static_cast<off_t>(at));
            if (got <= 0)
                break;
            block.truncate(got);
            for (const Wanted& bytes : wanted)
                if (bytes.isIn(block))
                    found << bytes.name() + " in " + line.simplified();
        }
    }
    ::close(memory);
    return found;
}

/// A password that stands nowhere in this program, made of words' letters so that it may be typed.
QString randomPassword() {
    QString text;
    for (int i = 0; i < 24; ++i)
        text += QChar(QLatin1Char(static_cast<char>('a' + QRandomGenerator::system()->bounded(26))));
    return text;
}

QByteArray utf16(const QString& text) {
    return QByteArray(reinterpret_cast<const char*>(text.constData()), text.size() * 2);
}

QByteArray bytesOf(const SecureBytes& key) {
    return QByteArray(reinterpret_cast<const char*>(key.data()), static_cast<qsizetype>(key.size()));
}

void wipe(QByteArray& bytes) {
    bytes.fill('\0');
}

/// The whole and its halves: what is freed loses its beginning at once to the list of what is free.
void addSecret(std::vector<Wanted>& wanted, const QByteArray& name, QByteArray& bytes) {
    const qsizetype half = bytes.size() / 2;
    wanted.emplace_back(name, bytes);
    for (const auto& [part, from] : {std::pair("first", qsizetype(0)), std::pair("second", half)}) {
        QByteArray copy = bytes.mid(from, half);
        wanted.emplace_back(name + ", its " + part + " half", copy);
        wipe(copy);
    }
    wipe(bytes);
}

/// What follows from a desk key, and where it may be found.
void addKey(std::vector<Wanted>& wanted, const SecureBytes& key) {
    QByteArray bytes = bytesOf(key);
    QByteArray hex = bytes.toHex();
    addSecret(wanted, "the desk's key", bytes);
    addSecret(wanted, "the desk's key as text", hex);
    for (const auto& [name, number, context] :
         {std::tuple("slots", 1, "TwjSlots"), std::tuple("journal", 2, "TwjAudit"),
          std::tuple("anchor", 3, "TwjAnchr")}) {
        char own[9];
        std::copy_n(context, 9, own);
        bytes = bytesOf(deriveSubKey(key, static_cast<quint64>(number), own));
        addSecret(wanted, QByteArray("the key of ") + name, bytes);
    }
}

void addPassword(std::vector<Wanted>& wanted, const QString& password) {
    QByteArray text = utf16(password);
    addSecret(wanted, "the password as typed", text);
    text = password.toUtf8();
    addSecret(wanted, "the password", text);
}

} // namespace

class LeakTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void case49_noCoreDump();
    void case50_logsAndStandardError();
    void case51_clipboardIsMarkedAndEmptied();
    void case54_searchFindsWhatIsThere();
    void case54_memoryAfterClosing();
    void case54_memoryAfterTheWindowLocked();
};

void LeakTest::case49_noCoreDump() {
    // The real program, waiting for its password's line, dies of what would leave a core.
    const TemporaryDesk place;
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    const QByteArray folder = QFile::encodeName(place.folder);
    const QByteArray descriptor = "--password-fd=" + QByteArray::number(ends[0]);
    const pid_t child = ::fork();
    if (child == 0) {
        rlimit any{};
        getrlimit(RLIMIT_CORE, &any);
        any.rlim_cur = any.rlim_max;
        setrlimit(RLIMIT_CORE, &any); // as generous as the system lets it be
        const int nowhere = ::open("/dev/null", O_RDWR);
        ::dup2(nowhere, 1);
        ::dup2(nowhere, 2);
        ::execl(TAWJIH_BINARY, TAWJIH_BINARY, "verify", folder.constData(), "--login", "benali", descriptor.constData(),
                static_cast<char*>(nullptr));
        ::_exit(9);
    }
    const QString limits = QStringLiteral("/proc/%1/limits").arg(child);
    const auto coreLimit = [&limits] {
        QFile file(limits);
        if (file.open(QIODevice::ReadOnly))
            for (const QByteArray& line : file.readAll().split('\n'))
                if (line.startsWith("Max core file size"))
                    return line.simplified();
        return QByteArray();
    };
    QTRY_VERIFY_WITH_TIMEOUT(coreLimit().startsWith("Max core file size 0 0 "), 10'000);
    QCOMPARE(::kill(child, SIGABRT), 0);
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    ::close(ends[0]);
    ::close(ends[1]);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGABRT);
    QVERIFY(!WCOREDUMP(status));
    // Nor may others of the same person read the memory.
    const pid_t asked = ::fork();
    if (asked == 0)
        ::_exit(hardenProcess() && prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 ? 0 : 1);
    QCOMPARE(::waitpid(asked, &status, 0), asked);
    QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

/// Everything that goes to the standard error and to Qt's log while one lives.
class Overheard {
public:
    Overheard() : m_before(::dup(2)), m_file(::memfd_create("stderr", MFD_CLOEXEC)) { ::dup2(m_file, 2); }
    ~Overheard() {
        ::dup2(m_before, 2);
        ::close(m_before);
        ::close(m_file);
    }
    Overheard(const Overheard&) = delete;
    Overheard& operator=(const Overheard&) = delete;
    [[nodiscard]] QByteArray text() const {
        QByteArray said(static_cast<qsizetype>(::lseek(m_file, 0, SEEK_END)), '\0');
        const ssize_t got = ::pread(m_file, said.data(), static_cast<size_t>(said.size()), 0);
        return said.left(static_cast<qsizetype>(got));
    }

private:
    int m_before;
    int m_file;
};

void LeakTest::case50_logsAndStandardError() {
    // A session in the window: a person, a search, a wrong password, an error of the database.
    const TemporaryDesk place;
    QByteArray said;
    {
        const Overheard overheard;
        const auto toStandardError = [](QtMsgType, const QMessageLogContext&, const QString& text) {
            const QByteArray line = text.toUtf8() + '\n';
            if (::write(2, line.constData(), static_cast<size_t>(line.size())) < 0)
                ::abort();
        };
        const QtMessageHandler before = qInstallMessageHandler(toStandardError);
        qWarning("the log is heard");
        DeskWindow desk(place);
        desk.controller.start(place.folder);
        desk.type(marker, marker + marker);
        QTest::qWait(1500); // the wrong password is judged
        const bool opened = desk.openAs(place.login, place.password);
        bool stored = false;
        if (opened) {
            const ServiceContext context = desk.workspace->desk().context(desk.workspace->changes());
            IntakeService intake(context);
            const auto receive = [&](const QString& family) {
                return intake.registerPerson(test::barePerson(marker, family), OpeningReason::Orientation,
                                             {test::recordConsent()}, context.actor.id);
            };
            stored = receive(marker).has_value();
            // What a rule or the schema refuses is an error with a detail.
            (void)receive(QString(5000, QLatin1Char('x')) + marker).has_value();
            (void)context.db.execute(u"INSERT INTO desk_meta (key, value) VALUES ('desk.id', 'Zqmarkerperson')")
                .has_value();
            desk.window.workbench()->openPage(QStringLiteral("beneficiaries"));
            QTest::qWait(300);
            for (QLineEdit* field : desk.window.workbench()->currentPage()->findChildren<QLineEdit*>())
                if (field->isVisible()) {
                    QTest::keyClicks(field, marker);
                    break;
                }
            QTest::qWait(300);
        }
        const bool locked = desk.lock();
        qInstallMessageHandler(before);
        said = overheard.text();
        QVERIFY(opened && stored && locked);
    }
    QVERIFY(said.contains("the log is heard"));
    QVERIFY2(!said.contains(marker.toUtf8()), said.constData());
    QVERIFY(!said.contains(place.password.toUtf8()));
}

void LeakTest::case51_clipboardIsMarkedAndEmptied() {
    // The platform of the tests does not say whose the clipboard is.
    QClipboard& clipboard = *QGuiApplication::clipboard();
    ui::ClipboardGuard guard(clipboard, [] { return true; });
    QLineEdit field(marker);
    field.selectAll();
    field.copy();
    QCOMPARE(clipboard.text(), marker);
    QTRY_COMPARE(clipboard.mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArrayLiteral("secret"));
    guard.expire(); // as the lock does
    QVERIFY(clipboard.text().isEmpty());
    // A password is never copied.
    ui::PasswordField secret;
    secret.setText(marker);
    secret.selectAll();
    secret.copy();
    QVERIFY(clipboard.text().isEmpty());
}

void LeakTest::case54_searchFindsWhatIsThere() {
    const SecureBytes key = SecureBytes::random(32);
    const QString password = randomPassword();
    std::vector<Wanted> wanted;
    addKey(wanted, key);
    addPassword(wanted, password);
    const QByteArrayList found = foundInMemory(wanted);
    QVERIFY(found.join().contains("the desk's key in"));
    QVERIFY(found.join().contains("the password as typed"));
}

void LeakTest::case54_memoryAfterClosing() {
    if (holdsFreedMemory()) {
        QVERIFY(passesWhereMemoryIsFreed(QTest::currentTestFunction()));
        return;
    }
    TemporaryDesk place;
    std::vector<Wanted> wanted;
    {
        QString password = randomPassword();
        addPassword(wanted, password);
        const auto desk = place.unlock();
        VERIFY_OK(desk);
        ChangeNotifier changes;
        UserService users((*desk)->context(changes), (*desk)->keys());
        VERIFY_OK(users.changeOwnPassword(place.password, password));
        VERIFY_OK((*desk)->close());
        const auto again = place.unlockAs(place.login, password);
        VERIFY_OK(again);
        addKey(wanted, (*again)->keys().deskKey());
        const auto worker = (*again)->openWorker();
        VERIFY_OK(worker);
        VERIFY_OK((*again)->connection().checkIntegrity());
        VERIFY_OK((*again)->backUp());
        forget(password);
    }
    const QByteArrayList found = foundInMemory(wanted);
    QVERIFY2(found.isEmpty(), found.join('\n').constData());
}

void LeakTest::case54_memoryAfterTheWindowLocked() {
    if (holdsFreedMemory()) {
        QVERIFY(passesWhereMemoryIsFreed(QTest::currentTestFunction()));
        return;
    }
    TemporaryDesk place;
    std::vector<Wanted> wanted;
    QString password = randomPassword();
    addPassword(wanted, password);
    {
        const auto desk = place.unlock();
        VERIFY_OK(desk);
        ChangeNotifier changes;
        UserService users((*desk)->context(changes), (*desk)->keys());
        VERIFY_OK(users.changeOwnPassword(place.password, password));
    }
    DeskWindow desk(place);
    QVERIFY(desk.openAs(place.login, password));
    forget(password);
    addKey(wanted, desk.workspace->desk().keys().deskKey());
    desk.window.workbench()->openPage(QStringLiteral("users"));
    QVERIFY(desk.lock());
    QVERIFY(desk.unlockPage()->findChild<ui::PasswordField*>()->text().isEmpty());
    const QByteArrayList found = foundInMemory(wanted);
    QVERIFY2(found.isEmpty(), found.join('\n').constData());
}

TAWJIH_REGISTER_TEST(LeakTest)
#include "LeakTest.moc"
