#include "core/vault/BackupService.h"
#include "core/vault/Desk.h"
#include "core/vault/Restore.h"
#include "tests/app/CommandDesk.h"
#include "tests/support/PeopledDesk.h"
#include "tests/support/TestMain.h"

#include <QDir>

using namespace tawjih;
using namespace Qt::Literals;
using test::Ran;

class BackupCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<test::CommandDesk>(6); }
    void cleanup() { m_desk.reset(); }
    void writesAndLists();
    void tellsOfTheSecondPlace();
    void provesTheNewestOrTheNamed();
    void damagedBackupIsNamed();
    void trialRestoreChangesNothing();
    void restores();
    void refusesToRestore();
    void salvages();
    void speaksEveryLanguage();

private:
    [[nodiscard]] QString backUp() const;
    [[nodiscard]] QStringList folders() const {
        return QDir(m_desk->place.temporary.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    }
    std::unique_ptr<test::CommandDesk> m_desk;
};

/// Makes one; its folder.
QString BackupCommandTest::backUp() const {
    const Ran made = m_desk->run(u"backup %1"_s);
    const auto backups = vault::listBackups(vault::DeskFiles{m_desk->place.folder}.backups());
    return made.code == ExitCode::Done && !backups.empty() ? backups.front().folder : QString();
}

void BackupCommandTest::writesAndLists() {
    Ran listed = m_desk->run(u"backups %1"_s);
    QCOMPARE(static_cast<int>(listed.code), static_cast<int>(ExitCode::Done));
    QVERIFY2(listed.out.contains(u"There is no backup yet"_s), qPrintable(listed.out));
    const QString folder = backUp();
    QVERIFY(!folder.isEmpty());
    listed = m_desk->run(u"backups %1"_s);
    QVERIFY2(listed.out.contains(QFileInfo(folder).fileName()), qPrintable(listed.out));
    QVERIFY2(listed.out.contains(u"6 person"_s), qPrintable(listed.out));
    // An advisor may see and make them too.
    QCOMPARE(static_cast<int>(m_desk->run(u"backups %1"_s, m_desk->advisor).code), static_cast<int>(ExitCode::Done));
}

void BackupCommandTest::tellsOfTheSecondPlace() {
    const QTemporaryDir stick;
    {
        const auto desk = m_desk->unlock();
        VERIFY_OK(vault::BackupService(*desk).chooseSecond(stick.path()));
    }
    const Ran made = m_desk->run(u"backup %1"_s);
    QCOMPARE(static_cast<int>(made.code), static_cast<int>(ExitCode::Done));
    QVERIFY2(made.out.contains(u"second place"_s), qPrintable(made.out));
    QCOMPARE(vault::listBackups(stick.path()).size(), 1U);
    const QTemporaryDir other;
    QCOMPARE(static_cast<int>(m_desk->run(QString(u"backup %1 --to "_s + other.path())).code),
             static_cast<int>(ExitCode::Done));
    QCOMPARE(vault::listBackups(other.path()).size(), 1U);
}

void BackupCommandTest::provesTheNewestOrTheNamed() {
    QCOMPARE(static_cast<int>(m_desk->run(u"drill %1"_s).code), static_cast<int>(ExitCode::Failed)); // there is none
    const QString folder = backUp();
    for (const QString& named :
         {QString(), QString(u" --backup "_s + folder), QString(u" --backup "_s + QFileInfo(folder).fileName())}) {
        const Ran ran = m_desk->run(QString(u"drill %1"_s + named));
        QCOMPARE(ran.err, QString());
        QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Done));
        QVERIFY2(ran.out.contains(u"Persons: 6 there, 6 in"_s) || ran.out.contains(u'6'), qPrintable(ran.out));
    }
    QCOMPARE(static_cast<int>(m_desk->run(u"drill %1 --backup 20200101T000000Z.tawjih"_s).code),
             static_cast<int>(ExitCode::Failed));
}

void BackupCommandTest::damagedBackupIsNamed() {
    const QString folder = backUp();
    QVERIFY(test::overwrite(folder + u"/desk.db"_s, 20'000, QByteArray(16, 'x')));
    const Ran drilled = m_desk->run(u"drill %1"_s);
    QCOMPARE(static_cast<int>(drilled.code), static_cast<int>(ExitCode::DamageFound));
    QVERIFY2(drilled.err.contains(u"This backup is damaged"_s), qPrintable(drilled.err));
    const Ran restored = m_desk->run(u"restore %1 newest"_s);
    QCOMPARE(static_cast<int>(restored.code), static_cast<int>(ExitCode::DamageFound));
    QVERIFY2(restored.err.contains(u"This backup is damaged"_s), qPrintable(restored.err));
    QCOMPARE(folders(), QStringList{u"test.tawjih"_s});
}

void BackupCommandTest::trialRestoreChangesNothing() {
    QVERIFY(!backUp().isEmpty());
    const Ran ran = m_desk->run(u"restore %1 newest --dry-run"_s);
    QCOMPARE(ran.err, QString());
    QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Done));
    QVERIFY2(ran.out.contains(u"Nothing was changed"_s), qPrintable(ran.out));
    QCOMPARE(folders(), QStringList{u"test.tawjih"_s});
}

void BackupCommandTest::restores() {
    const QString folder = backUp();
    QVERIFY(test::overwrite(m_desk->place.folder + u"/desk.db"_s, 0, QByteArray(9000, 'x')));
    QCOMPARE(static_cast<int>(m_desk->run(u"verify %1"_s).code), static_cast<int>(ExitCode::DamageFound));
    const Ran ran = m_desk->run(QString(u"restore %1 "_s + folder));
    QCOMPARE(ran.err, QString());
    QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Done));
    QCOMPARE(folders().size(), 2);
    QVERIFY2(ran.out.contains(u"-replaced-"_s), qPrintable(ran.out));
    QCOMPARE(static_cast<int>(m_desk->run(u"verify %1"_s).code), static_cast<int>(ExitCode::Done));
}

void BackupCommandTest::refusesToRestore() {
    QCOMPARE(static_cast<int>(m_desk->run(u"restore %1 newest"_s).code), static_cast<int>(ExitCode::Failed));
    QVERIFY(!backUp().isEmpty());
    const Ran advisor = m_desk->run(u"restore %1 newest"_s, m_desk->advisor);
    QCOMPARE(static_cast<int>(advisor.code), static_cast<int>(ExitCode::Failed));
    QCOMPARE(static_cast<int>(m_desk->run(u"restore %1 newest"_s, u"nobody"_s).code),
             static_cast<int>(ExitCode::WrongPassword));
    QCOMPARE(folders(), QStringList{u"test.tawjih"_s});
}

void BackupCommandTest::salvages() {
    const QString database = m_desk->place.folder + u"/desk.db"_s;
    QVERIFY(test::overwrite(database, QFileInfo(database).size() - 5000, QByteArray(64, 'x')));
    const Ran ran = m_desk->run(QString(u"salvage %1 --to "_s + m_desk->path(u"new.tawjih"_s)));
    QCOMPARE(ran.err, QString());
    QVERIFY(ran.code == ExitCode::Done || ran.code == ExitCode::DamageFound);
    QVERIFY2(ran.out.contains(u"rows were read"_s), qPrintable(ran.out));
    QCOMPARE(folders(), (QStringList{u"new.tawjih"_s, u"test.tawjih"_s}));
    const auto desk = vault::Desk::unlock(m_desk->path(u"new.tawjih"_s), m_desk->place.login, m_desk->place.password,
                                          m_desk->place.clock, test::TemporaryDesk::options());
    VERIFY_OK(desk);
    VERIFY_OK((*desk)->connection().checkIntegrity());
    const Ran again = m_desk->run(QString(u"salvage %1 --to "_s + m_desk->path(u"new.tawjih"_s)));
    QCOMPARE(static_cast<int>(again.code), static_cast<int>(ExitCode::Failed)); // nothing is overwritten
}

void BackupCommandTest::speaksEveryLanguage() {
    const QString folder = backUp();
    for (const auto& language : allOf<Language>()) {
        const test::Speaking speaking(language.value);
        const Ran ran = m_desk->run(u"drill %1"_s);
        QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Done));
        QVERIFY2(ran.out.contains(QFileInfo(folder).fileName()), qPrintable(ran.out));
        QCOMPARE(ran.out.trimmed().count(u'\n') - ran.out.count(u'%'), 5); // the sentence, four counts, the journal
    }
}

TAWJIH_REGISTER_TEST(BackupCommandTest)
#include "BackupCommandTest.moc"
