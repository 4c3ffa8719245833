#include "core/vault/Backup.h"
#include "core/vault/UserService.h"
#include "tests/app/CommandDesk.h"
#include "tests/support/TestMain.h"

#include <utility>

using namespace tawjih;
using namespace Qt::Literals::StringLiterals;
using test::Ran;

/// `tawjih rekey`: a new key after somebody has left.
class RekeyCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<test::CommandDesk>(4); }
    void cleanup() { m_desk.reset(); }
    void givesANewKey();
    void aNewCodeReplacesTheOld();
    void refusesWhoeverManagesNoAccounts();
    void aWrongPasswordChangesNothing();
    void speaksEveryLanguage();

private:
    [[nodiscard]] Result<vault::UnlockTicket> ticket() const {
        const auto& place = m_desk->place;
        return vault::Desk::authenticate(place.folder, place.login, place.password, place.clock,
                                         test::TemporaryDesk::options());
    }
    /// The present key, in a copy; empty where nobody gets in.
    [[nodiscard]] vault::SecureBytes key() const {
        const auto own = ticket();
        return own ? own->deskKey.clone() : vault::SecureBytes();
    }
    std::unique_ptr<test::CommandDesk> m_desk;
};

void RekeyCommandTest::givesANewKey() {
    const vault::SecureBytes before = key();
    const Ran ran = m_desk->run(u"rekey %1"_s);
    QCOMPARE(ran.err, QString());
    QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Done));
    QVERIFY2(ran.out.contains(u"The desk has a new key"_s), qPrintable(ran.out));
    QVERIFY2(!ran.out.contains(u"recovery code"_s), qPrintable(ran.out)); // the sheet in the safe goes on
    const vault::SecureBytes after = key();
    QVERIFY(!before.isEmpty() && !after.isEmpty());
    QVERIFY(!after.equals(before));
    VERIFY_FAILS(db::Connection::open(m_desk->place.folder + u"/desk.db"_s, before.borrowed()), ErrorCode::DeskDamaged);
    // A backup under the new key, and it says which ones still open with the old.
    QCOMPARE(vault::listBackups(vault::DeskFiles{m_desk->place.folder}.backups()).size(), 1U);
    QVERIFY2(ran.out.contains(u"Earlier backups keep the old key"_s), qPrintable(ran.out));
    QCOMPARE(static_cast<int>(m_desk->run(u"verify %1"_s).code), static_cast<int>(ExitCode::Done));
    // Everybody keeps their password.
    QCOMPARE(static_cast<int>(m_desk->run(u"backups %1"_s, m_desk->advisor).code), static_cast<int>(ExitCode::Done));
}

void RekeyCommandTest::aNewCodeReplacesTheOld() {
    const Ran ran = m_desk->run(u"rekey %1 --new-code"_s);
    QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Done));
    const QString said = u"New recovery code, shown only now: "_s;
    QVERIFY2(ran.out.contains(said), qPrintable(ran.out));
    const QString code = ran.out.section(said, 1).section(u'\n', 0, 0);
    const auto desk = m_desk->unlock();
    ChangeNotifier changes;
    vault::UserService users(desk->context(changes), desk->keys());
    VERIFY_FAILS(users.testRecoveryCode(m_desk->place.recoveryCode), ErrorCode::RecoveryCodeWrong);
    VERIFY_OK(users.testRecoveryCode(code));
}

void RekeyCommandTest::refusesWhoeverManagesNoAccounts() {
    const vault::SecureBytes before = key();
    const Ran ran = m_desk->run(u"rekey %1"_s, m_desk->advisor);
    QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Failed));
    QVERIFY(!ran.err.isEmpty());
    QVERIFY2(ran.out.isEmpty(), qPrintable(ran.out));
    QVERIFY(key().equals(before));
}

void RekeyCommandTest::aWrongPasswordChangesNothing() {
    const vault::SecureBytes before = key();
    const QString password = std::exchange(m_desk->place.password, u"not the password"_s);
    QCOMPARE(static_cast<int>(m_desk->run(u"rekey %1"_s).code), static_cast<int>(ExitCode::WrongPassword));
    m_desk->place.password = password;
    QVERIFY(key().equals(before));
}

void RekeyCommandTest::speaksEveryLanguage() {
    QSet<QString> said;
    for (const auto& language : allOf<Language>()) {
        const test::Speaking speaking(language.value);
        m_desk->place.clock.advance(60); // the folder of a renewal is named after its time
        const Ran ran = m_desk->run(u"rekey %1"_s);
        QCOMPARE(ran.err, QString());
        QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Done));
        said << ran.out.section(u'\n', 0, 0);
    }
    QCOMPARE(said.size(), 3);
}

TAWJIH_REGISTER_TEST(RekeyCommandTest)
#include "RekeyCommandTest.moc"
