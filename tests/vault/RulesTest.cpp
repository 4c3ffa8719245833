#include "core/vault/Attempts.h"
#include "core/vault/DeskIdentity.h"
#include "core/vault/PasswordRules.h"
#include "core/vault/Permissions.h"
#include "core/vault/RecoveryCode.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace tawjih;
using namespace tawjih::vault;
using Weakness = PasswordWeakness;

class RulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void passwords_data();
    void passwords();
    void permissions();
    void rolesAsCodes();
    void recoveryCodeRoundTrip();
    void recoveryCodeIsTolerant();
    void recoveryCodeSeesTypingErrors();
    void delays();
    void attemptsSurviveARestart();
    void attemptsAndAClockSetBack();
    void identities();
    void secureBytesMoveAndWipe();
    void hardening();
};

void RulesTest::passwords_data() {
    QTest::addColumn<QString>("password");
    QTest::addColumn<Weakness>("expected");
    const auto row = [](const char* text, Weakness expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected;
    };
    row("short12345!", Weakness::TooShort);
    row("lune sur l'oued", Weakness::None);
    row("correct horse battery", Weakness::None);
    row("casablanca sous la pluie", Weakness::None);
    row("قمر فوق الوادي", Weakness::None);
    row("xkcd-936-staple", Weakness::None);
    row("password1234", Weakness::TooCommon);
    row("Password123!", Weakness::TooCommon);
    row("123456789012", Weakness::TooCommon);
    row("210987654321", Weakness::TooCommon);
    row("aaaaaaaaaaaa", Weakness::TooCommon);
    row("azertyuiop123", Weakness::TooCommon);
    row("motdepasse2026", Weakness::TooCommon);
    row("abcdefghijklmno", Weakness::TooCommon);
    row("x7q!x7q!x7q!x7q!", Weakness::TooCommon);
    row("benali-benali-26", Weakness::TooClose);
    row("Amina.Benali.26", Weakness::TooClose);
    row("essaouira2026", Weakness::TooClose);
}

void RulesTest::passwords() {
    QFETCH(QString, password);
    QFETCH(Weakness, expected);
    const QStringList context{QStringLiteral("benali"), QStringLiteral("Amina Benali"),
                              QStringLiteral("Guichet d'Essaouira")};
    QCOMPARE(weaknessOf(password, context), expected);
    QCOMPARE(checkPassword(password, context).has_value(), expected == Weakness::None);
}

void RulesTest::permissions() {
    const Roles advisor = Role::Advisor;
    const Roles supervisor = Role::Supervisor;
    const Roles administrator = Role::Administrator;
    QVERIFY(permits(advisor, Permission::EditCases));
    QVERIFY(!permits(advisor, Permission::ExportPersons));
    QVERIFY(!permits(advisor, Permission::ManageUsers));
    QVERIFY(!permits(advisor, Permission::AssignCases));
    QVERIFY(permits(supervisor, Permission::SeeStatistics));
    QVERIFY(permits(supervisor, Permission::AssignCases));
    QVERIFY(!permits(supervisor, Permission::ManageUsers));
    QVERIFY(permits(administrator, Permission::ManageUsers));
    for (const Permission content :
         {Permission::ReadCases, Permission::EditCases, Permission::ExportPersons, Permission::OpenRestrictedCases})
        QVERIFY(!permits(administrator, content));
    QVERIFY(permits(administrator | Role::Advisor, Permission::ReadCases));
    QVERIFY(!permits(Roles(), Permission::Backup));
    VERIFY_OK(require({{}, {}, supervisor}, Permission::ExportPersons));
    VERIFY_FAILS(require({{}, {}, administrator}, Permission::ExportPersons), ErrorCode::NotAllowed);
}

void RulesTest::rolesAsCodes() {
    const Roles roles = Role::Administrator | Roles(Role::Advisor);
    QCOMPARE(toCodes(roles), QStringLiteral("advisor,administrator"));
    QVERIFY(rolesFromCodes(toCodes(roles)) == roles);
    QVERIFY(!rolesFromCodes(u""));
    QVERIFY(!rolesFromCodes(u"advisor,owner"));
}

void RulesTest::recoveryCodeRoundTrip() {
    for (int i = 0; i < 200; ++i) {
        const SecureBytes code = SecureBytes::random(32);
        const QString text = formatRecoveryCode(code);
        QCOMPARE(text.size(), 14 * 4 + 13);
        const auto parsed = parseRecoveryCode(text);
        VERIFY_OK(parsed);
        QVERIFY(parsed->equals(code));
    }
}

void RulesTest::recoveryCodeIsTolerant() {
    const SecureBytes code(32); // zeros: full of 0, which people read as O
    QString typed = formatRecoveryCode(code).toLower();
    typed.replace(QLatin1Char('0'), QLatin1Char('o')).replace(QLatin1Char('1'), QLatin1Char('l'));
    typed.replace(QLatin1Char('-'), QStringLiteral(" \u2013 "));
    const auto parsed = parseRecoveryCode(QStringLiteral("\u200f ") + typed + QLatin1Char('\n'));
    VERIFY_OK(parsed);
    QVERIFY(parsed->equals(code));
}

void RulesTest::recoveryCodeSeesTypingErrors() {
    const QString text = formatRecoveryCode(SecureBytes::random(32));
    VERIFY_FAILS(parseRecoveryCode(text.chopped(1)), ErrorCode::RecoveryCodeWrong);
    VERIFY_FAILS(parseRecoveryCode(text + QLatin1Char('0')), ErrorCode::RecoveryCodeWrong);
    VERIFY_FAILS(parseRecoveryCode({}), ErrorCode::RecoveryCodeWrong);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == QLatin1Char('-'))
            continue;
        QString wrong = text;
        wrong[at] = text[at] == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
        VERIFY_FAILS(parseRecoveryCode(wrong), ErrorCode::RecoveryCodeWrong);
        wrong[at] = QLatin1Char('U');
        VERIFY_FAILS(parseRecoveryCode(wrong), ErrorCode::RecoveryCodeWrong);
    }
}

void RulesTest::delays() {
    const int expected[] = {0, 0, 1, 2, 4, 8, 16, 32, 60, 60};
    for (int failures = 0; failures < 10; ++failures)
        QCOMPARE(delayAfter(failures), expected[failures]);
    QCOMPARE(delayAfter(1'000'000), 60);
}

void RulesTest::attemptsSurviveARestart() {
    const QTemporaryDir folder;
    FixedClock clock(QDateTime(QDate(2026, 3, 12), QTime(9, 30), Qt::UTC));
    for (int failure = 0; failure < 4; ++failure) {
        clock.advance(60);
        VERIFY_OK(Attempts(folder.path(), clock).begin());
    }
    Attempts again(folder.path(), clock);
    QCOMPARE(again.failuresBefore(), 4);
    QCOMPARE(again.secondsToWait(), 4);
    const auto refused = again.begin();
    VERIFY_FAILS(refused, ErrorCode::TooManyAttempts);
    QCOMPARE(refused.error().detail, QStringLiteral("4"));
    QCOMPARE(Attempts(folder.path(), clock).failuresBefore(), 4); // a refused trial counts for nothing
    clock.advance(3);
    QCOMPARE(Attempts(folder.path(), clock).secondsToWait(), 1);
    clock.advance(1);
    Attempts last(folder.path(), clock);
    VERIFY_OK(last.begin());
    QCOMPARE(last.failuresBefore(), 4);
    last.succeeded();
    QCOMPARE(Attempts(folder.path(), clock).failuresBefore(), 0);
}

void RulesTest::attemptsAndAClockSetBack() {
    const QTemporaryDir folder;
    FixedClock clock(QDateTime(QDate(2026, 3, 12), QTime(9, 30), Qt::UTC));
    for (int failure = 0; failure < 12; ++failure) {
        clock.advance(60);
        VERIFY_OK(Attempts(folder.path(), clock).begin());
    }
    clock.advance(-365 * 24 * 3600);
    VERIFY_FAILS(Attempts(folder.path(), clock).begin(), ErrorCode::TooManyAttempts);
    clock.advance(60);
    VERIFY_OK(Attempts(folder.path(), clock).begin());
    QFile file(folder.filePath(QStringLiteral("attempts")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(100, '\xff'));
    file.close();
    VERIFY_OK(Attempts(folder.path(), clock).begin());
}

void RulesTest::identities() {
    DeskIdentity identity;
    identity.nameArabic = QStringLiteral("مكتب التوجيه");
    identity.numberPrefix = QStringLiteral("CAS");
    identity.language = QStringLiteral("ar");
    VERIFY_OK(checkIdentity(identity));
    QCOMPARE(identity.name(QStringLiteral("fr")), identity.nameArabic);
    QVERIFY(identityFrom(toMeta(identity)) == identity);
    identity.numberPrefix = QStringLiteral("c");
    identity.language = QStringLiteral("de");
    const auto refused = checkIdentity(identity);
    VERIFY_FAILS(refused, ErrorCode::Invalid);
    QCOMPARE(refused.error().problems.size(), 2U);
    VERIFY_FAILS(checkIdentity({}), ErrorCode::Invalid);
}

void RulesTest::secureBytesMoveAndWipe() {
    SecureBytes key = SecureBytes::random(32);
    const SecureBytes copy = key.clone();
    SecureBytes moved = std::move(key);
    QVERIFY(moved.equals(copy));
    QCOMPARE(moved.borrowed().size(), 32);
    moved.wipe();
    QVERIFY(moved.isEmpty());
    QVERIFY(!moved.equals(copy));
    QVERIFY(!deriveSubKey(copy, 1, "TestTest").equals(deriveSubKey(copy, 2, "TestTest")));
}

void RulesTest::hardening() {
    QVERIFY(hardenProcess());
    rlimit core{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &core), 0);
    QCOMPARE(core.rlim_cur, rlim_t(0));
    const int dumpable = prctl(PR_GET_DUMPABLE, 0, 0, 0, 0);
    prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); // the leak checker reads its own process
    QCOMPARE(dumpable, 0);
}

TAWJIH_REGISTER_TEST(RulesTest)
#include "RulesTest.moc"
