#include "app/Commands.h"
#include "core/base/Clock.h"
#include "core/release/ReleaseService.h"
#include "core/vault/Desk.h"
#include "tests/app/CommandDesk.h"
#include "tests/support/TestMain.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTextStream>

using namespace tawjih;
using namespace tawjih::release;
using namespace Qt::Literals;

/// `tawjih export` and `tawjih verify-package`, from a desk to a recipient.
class ReleaseCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void goesOutAndIsVerified();
    void aChangedPackageIsRefused();
    void nobodyButASupervisorExports();
    void whatPreventsItIsSaid();

private:
    void writeRecipe(const Recipe& recipe) const {
        QFile file(m_recipe);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(toJson(recipe)).toJson());
    }
    [[nodiscard]] test::Ran take(const QString& more = {}, const QString& login = {}) const {
        return m_desk->run(QString(u"export %1 --recipe "_s + m_recipe + u" --out "_s + m_file + u' ' + more), login);
    }
    [[nodiscard]] test::Ran verify() const {
        CommandLine line;
        line.verb = CommandLine::Verb::VerifyPackage;
        line.file = m_file;
        test::Ran ran;
        QTextStream out(&ran.out);
        QTextStream err(&ran.err);
        const SystemClock clock;
        ran.code = runCommand(line, clock, out, err);
        return ran;
    }

    std::unique_ptr<test::CommandDesk> m_desk;
    QString m_recipe;
    QString m_file;
    Recipe m_asked;
};

void ReleaseCommandTest::initTestCase() {
    m_desk = std::make_unique<test::CommandDesk>(120);
    m_recipe = m_desk->path(u"recipe.json"_s);
    m_file = m_desk->path(u"package.zip"_s);
    m_asked.code = u"yearly"_s;
    m_asked.title = u"Yearly"_s;
    m_asked.purpose = u"Review"_s;
    m_asked.recipient = u"Unit"_s;
    m_asked.columns = {{Attribute::Sex, FieldRole::QuasiIdentifier, 0, 1},
                       {Attribute::Age, FieldRole::QuasiIdentifier, 1, 1},
                       {Attribute::Nationality, FieldRole::QuasiIdentifier, 1, 1},
                       {Attribute::Outcome, FieldRole::Plain, 0, 1}};
    m_asked.k = 4;
    m_asked.meanRisk = 0.2;
    m_asked.suppressionLimit = 0.2;
}

void ReleaseCommandTest::goesOutAndIsVerified() {
    writeRecipe(m_asked);
    const test::Ran out = take();
    QCOMPARE(out.err, QString());
    QCOMPARE(static_cast<int>(out.code), static_cast<int>(ExitCode::Done));
    // Risks are shares of the persons, whatever they were counted in.
    static const QRegularExpression percent(u"([0-9.,]+)\\s?%"_s);
    for (auto share = percent.globalMatch(out.out); share.hasNext();)
        QVERIFY2(share.next().captured(1).remove(u',').toDouble() <= 100, qPrintable(out.out));
    const test::Ran checked = verify();
    QCOMPARE(checked.err, QString());
    QCOMPARE(static_cast<int>(checked.code), static_cast<int>(ExitCode::Done));
    // It is in the ledger, with its hash, which was printed.
    const auto desk = m_desk->unlock();
    ChangeNotifier changes;
    const auto ledger = ReleaseService(desk->context(changes)).releases();
    QCOMPARE(ledger->size(), size_t(1));
    QCOMPARE(ledger->front().state, ReleaseState::Approved);
    QVERIFY(!ledger->front().packageHash.isEmpty());
    QVERIFY(out.out.contains(ledger->front().packageHash));
    // What is there stays.
    QVERIFY(take().code == ExitCode::Failed);
}

void ReleaseCommandTest::aChangedPackageIsRefused() {
    QByteArray bytes = test::contentOf(m_file);
    QVERIFY(!bytes.isEmpty());
    for (const qsizetype at : {bytes.size() / 3, bytes.size() / 2}) {
        QByteArray changed = bytes;
        changed[at] = char(changed[at] ^ 0x20);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(changed);
        file.close();
        QCOMPARE(static_cast<int>(verify().code), static_cast<int>(ExitCode::DamageFound));
    }
    QVERIFY(QFile::remove(m_file));
}

void ReleaseCommandTest::nobodyButASupervisorExports() {
    writeRecipe(m_asked);
    const test::Ran refused = take({}, m_desk->advisor);
    QVERIFY(refused.code != ExitCode::Done);
    QVERIFY(!QFile::exists(m_file));
}

void ReleaseCommandTest::whatPreventsItIsSaid() {
    Recipe recipe = m_asked;
    recipe.k = 5000;
    writeRecipe(recipe);
    const test::Ran few = take();
    QVERIFY(few.code == ExitCode::Failed);
    QVERIFY(!few.err.isEmpty());
    QVERIFY(!QFile::exists(m_file));
    const test::Ran none = m_desk->run(QString(u"export %1 --recipe nowhere --out "_s + m_file));
    QVERIFY(none.code == ExitCode::Usage);
    QVERIFY2(none.err.contains(u"nowhere"_s), qPrintable(none.err));
    recipe = m_asked;
    writeRecipe(recipe);
    QVERIFY(
        m_desk->run(QString(u"export %1 --recipe "_s + m_recipe + u" --out "_s + m_desk->path(u"none/p.zip"_s))).code ==
        ExitCode::Failed);
}

TAWJIH_REGISTER_TEST(ReleaseCommandTest)
#include "ReleaseCommandTest.moc"
