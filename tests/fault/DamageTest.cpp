#include "app/CommandLine.h"
#include "tests/fault/WorkedDesk.h"

#include <QDir>

#include <memory>
#include <random>

using namespace tawjih;
using namespace tawjih::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype ivPlace = pageSize - 80; // SQLCipher 4: 16 bytes of IV, 64 of HMAC at the end of a page
constexpr qsizetype hmacPlace = pageSize - 64;
constexpr qsizetype saltSize = 16; // of page 1

constexpr int damageFound = static_cast<int>(ExitCode::DamageFound);

QByteArray flipped(QByteArray bytes, qsizetype place, int bit = 3) {
    bytes[place] = static_cast<char>(bytes[place] ^ (1 << bit));
    return bytes;
}

QByteArray pageOf(const QByteArray& database, qsizetype page) {
    return database.mid(page * pageSize, pageSize);
}

} // namespace

/// A desk's file, damaged in every way that a disk or a hand can.
class DamageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_desk.reset(); }
    void case11_emptyFile();
    void case12_truncatedAtAPage();
    void case13_truncatedWithinAPage();
    void case14_flippedBits();
    void case15_saltFlipped();
    void case16_swappedPages();
    void case17_oldPageReplayed();
    void case18_oldFilePutBack();
    void case19_logDamaged();
    void case19_refusedOpeningKeepsTheLog();
    void case20_logDeleted();

private:
    [[nodiscard]] const QByteArray& whole() const { return m_desk->database(); }
    [[nodiscard]] qsizetype pages() const { return whole().size() / pageSize; }
    /// The desk refuses to open, says so, and the file stays as it is.
    void verifyRefused(const QByteArray& database, ErrorCode code) const {
        const QString copy = m_desk->copyWith(database);
        VERIFY_SAYS(unlockCopy(m_desk->place, copy), code);
        QCOMPARE(readAll(copy + QStringLiteral("/desk.db")), database);
        QCOMPARE(m_desk->verify(copy), damageFound);
    }
    std::unique_ptr<WorkedDesk> m_desk;
};

void DamageTest::initTestCase() {
    m_desk = std::make_unique<WorkedDesk>();
    QCOMPARE(m_desk->verify(m_desk->copyWith(whole())), static_cast<int>(ExitCode::Done));
    QCOMPARE(m_desk->inventedRows(whole()), QStringList());
    QVERIFY(pages() > 100);
}

void DamageTest::case11_emptyFile() {
    for (const QByteArray& content : {QByteArray(), QByteArray("x")})
        verifyRefused(content, ErrorCode::DeskEmpty);
}

void DamageTest::case12_truncatedAtAPage() {
    for (const qsizetype kept : {pages() - 1, pages() - 7, pages() / 2, qsizetype(2), qsizetype(1)})
        verifyRefused(whole().left(kept * pageSize), ErrorCode::DeskDamaged);
}

void DamageTest::case13_truncatedWithinAPage() {
    for (const qsizetype kept :
         {whole().size() - 1, whole().size() - 512, qsizetype(5000), qsizetype(4095), qsizetype(2)})
        verifyRefused(whole().left(kept), ErrorCode::DeskDamaged);
}

void DamageTest::case14_flippedBits() {
    // All pages are damaged at all three places when scaled up; else as many as a minute allows.
    const int wanted = scaled(150);
    const auto stride = std::max<qsizetype>(1, pages() * 3 / wanted);
    std::mt19937 chance(14);
    int played = 0;
    QStringList unreported;
    for (qsizetype i = 0; i < pages() * 3; i += stride) {
        const qsizetype page = i / 3;
        const qsizetype first = i % 3 == 0 ? (page == 0 ? saltSize : 0) : i % 3 == 1 ? ivPlace : hmacPlace;
        const qsizetype end = i % 3 == 0 ? ivPlace : i % 3 == 1 ? hmacPlace : pageSize;
        const qsizetype place = std::uniform_int_distribution<qsizetype>(first, end - 1)(chance);
        const QByteArray damaged = flipped(whole(), page * pageSize + place, int(chance() % 8));
        const QStringList invented = m_desk->inventedRows(damaged);
        QVERIFY2(invented.isEmpty(), qPrintable(invented.join(u'\n')));
        if (m_desk->verify(m_desk->copyWith(damaged)) != damageFound)
            unreported << QStringLiteral("page %1 at %2").arg(page).arg(place);
        ++played;
    }
    qInfo("%d bits flipped in %d pages, %d not reported", played, int(pages()), int(unreported.size()));
    QCOMPARE(unreported, QStringList());
}

void DamageTest::case15_saltFlipped() {
    for (qsizetype place = 0; place < saltSize; ++place)
        verifyRefused(flipped(whole(), place, int(place) % 8), ErrorCode::DeskDamaged);
}

void DamageTest::case16_swappedPages() {
    std::mt19937 chance(16);
    for (int i = 0; i < scaled(40); ++i) {
        const auto one = std::uniform_int_distribution<qsizetype>(0, pages() - 2)(chance);
        const auto other = std::uniform_int_distribution<qsizetype>(one + 1, pages() - 1)(chance);
        QByteArray swapped = whole();
        swapped.replace(one * pageSize, pageSize, pageOf(whole(), other));
        swapped.replace(other * pageSize, pageSize, pageOf(whole(), one));
        QCOMPARE(m_desk->inventedRows(swapped), QStringList());
        QCOMPARE(m_desk->verify(m_desk->copyWith(swapped)), damageFound);
    }
}

void DamageTest::case17_oldPageReplayed() {
    const QByteArray old = readAll(m_desk->older + QStringLiteral("/desk.db"));
    int replayed = 0;
    int harmless = 0;
    QStringList unreported;
    for (qsizetype page = 0; page < old.size() / pageSize; ++page) {
        if (pageOf(old, page) == pageOf(whole(), page))
            continue;
        QByteArray damaged = whole();
        damaged.replace(page * pageSize, pageSize, pageOf(old, page));
        ++replayed;
        if (m_desk->verify(m_desk->copyWith(damaged)) == damageFound)
            continue;
        if (m_desk->readsTheSame(damaged))
            ++harmless;
        else
            unreported << QString::number(page) + u' ' + m_desk->inventedRows(damaged).join(u';');
    }
    qInfo("%d old pages replayed, %d with the same content, %d not reported", replayed, harmless,
          int(unreported.size()));
    QVERIFY(replayed > 20);
    QVERIFY2(unreported.isEmpty(), qPrintable(unreported.join(u'\n')));
}

void DamageTest::case18_oldFilePutBack() {
    const QByteArray old = readAll(m_desk->older + QStringLiteral("/desk.db"));
    const QString copy = m_desk->copyWith(old);
    VERIFY_SAYS(unlockCopy(m_desk->place, copy), ErrorCode::DeskRolledBack);
    QCOMPARE(m_desk->verify(copy), damageFound);
    const auto accepted = unlockCopy(m_desk->place, copy, true);
    VERIFY_OK(accepted);
    QCOMPARE(faultsOf(**accepted), QString());
}

void DamageTest::case19_logDamaged() {
    const QString path = QStringLiteral("/desk.db-wal");
    const QByteArray log = readAll(m_desk->running + path);
    QVERIFY(log.size() > 20 * pageSize);
    int alarms = 0;
    for (int i = 0; i < scaled(40); ++i) {
        const QString copy = m_desk->place.temporary.filePath(QStringLiteral("log.tawjih"));
        QDir(copy).removeRecursively();
        QVERIFY(copyFolder(m_desk->running, copy));
        QVERIFY(writeAll(copy + path, flipped(log, log.size() * i / scaled(40) + i % 7)));
        const auto desk = unlockCopy(m_desk->place, copy);
        if (!desk) {
            ++alarms;
            VERIFY_SAYS(desk, ErrorCode::DeskRolledBack);
            continue;
        }
        QCOMPARE(missingFrom(**desk, m_desk->runningTraces), QStringList());
        QCOMPARE(faultsOf(**desk), QString());
    }
    qInfo("%d damaged logs, %d alarms", scaled(40), alarms);
    QVERIFY(alarms > scaled(40) / 2);
}

void DamageTest::case19_refusedOpeningKeepsTheLog() {
    // "Nothing was changed": what is left of the log can still be looked into by who knows how.
    const QString copy = m_desk->place.temporary.filePath(QStringLiteral("log.tawjih"));
    QDir(copy).removeRecursively();
    QVERIFY(copyFolder(m_desk->running, copy));
    const QString path = copy + QStringLiteral("/desk.db");
    const QByteArray log = flipped(readAll(path + QStringLiteral("-wal")), 3 * pageSize);
    QVERIFY(writeAll(path + QStringLiteral("-wal"), log));
    const QByteArray database = readAll(path);
    VERIFY_SAYS(unlockCopy(m_desk->place, copy), ErrorCode::DeskRolledBack);
    QCOMPARE(readAll(path), database);
    QVERIFY2(readAll(path + QStringLiteral("-wal")) == log, "the log is gone");
}

void DamageTest::case20_logDeleted() {
    const QString copy = m_desk->place.temporary.filePath(QStringLiteral("log.tawjih"));
    QDir(copy).removeRecursively();
    QVERIFY(copyFolder(m_desk->running, copy));
    QVERIFY(QFile::remove(copy + QStringLiteral("/desk.db-wal")));
    VERIFY_SAYS(unlockCopy(m_desk->place, copy), ErrorCode::DeskRolledBack);
    QCOMPARE(m_desk->verify(copy), damageFound);
}

TAWJIH_REGISTER_TEST(DamageTest)
#include "DamageTest.moc"
