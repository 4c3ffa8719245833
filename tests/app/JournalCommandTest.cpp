#include "core/audit/Action.h"
#include "tests/app/CommandDesk.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace Qt::Literals::StringLiterals;

class JournalCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<test::CommandDesk>(3); }
    void cleanupTestCase() { m_desk.reset(); }
    void writesTheJournal();
    void narrowsByDays();
    void replacesOnlyWhenTold();
    void refusesDaysThatAreNone_data();
    void refusesDaysThatAreNone();
    void refusesAnAdvisor();
    void unwritablePlaceIsNamed();

private:
    [[nodiscard]] test::Ran journal(const QString& options, const QString& login = {}) const {
        return m_desk->run(QString(u"journal %1 "_s + options), login);
    }
    [[nodiscard]] static qsizetype rows(const QString& path) {
        return test::contentOf(path).count("\r\n") - 1; // below the headings
    }
    std::unique_ptr<test::CommandDesk> m_desk;
};

void JournalCommandTest::writesTheJournal() {
    for (const auto& language : allOf<Language>()) {
        const test::Speaking speaking(language.value);
        const QString out = m_desk->path(u"all-%1.csv"_s.arg(QLatin1String(language.code)));
        const test::Ran ran = journal(u"--out "_s + out);
        QCOMPARE(ran.err, QString());
        QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Done));
        QVERIFY(rows(out) > 3);
        QVERIFY2(ran.out.contains(out), qPrintable(ran.out));
        const QString text = QString::fromUtf8(test::contentOf(out));
        QVERIFY(text.contains(labelOf(audit::Action::DeskOpened)));
    }
}

void JournalCommandTest::narrowsByDays() {
    const QString today = m_desk->place.clock.today().toString(Qt::ISODate);
    const QString all = m_desk->path(u"a.csv"_s);
    const QString none = m_desk->path(u"b.csv"_s);
    QCOMPARE(static_cast<int>(journal(u"--from %1 --to %1 --out %2"_s.arg(today, all)).code),
             static_cast<int>(ExitCode::Done));
    QVERIFY(rows(all) > 0);
    QCOMPARE(static_cast<int>(journal(u"--from 2100-01-01 --out %1"_s.arg(none)).code),
             static_cast<int>(ExitCode::Done));
    QCOMPARE(rows(none), 0);
}

void JournalCommandTest::replacesOnlyWhenTold() {
    const QString out = m_desk->path(u"there.csv"_s);
    QCOMPARE(static_cast<int>(journal(u"--out "_s + out).code), static_cast<int>(ExitCode::Done));
    const QByteArray before = test::contentOf(out);
    const test::Ran again = journal(u"--out "_s + out);
    QCOMPARE(static_cast<int>(again.code), static_cast<int>(ExitCode::Failed));
    QVERIFY(again.err.contains(out));
    QCOMPARE(test::contentOf(out), before);
    QCOMPARE(static_cast<int>(journal(u"--replace --out "_s + out).code), static_cast<int>(ExitCode::Done));
    QVERIFY(test::contentOf(out) != before);
}

void JournalCommandTest::refusesDaysThatAreNone_data() {
    QTest::addColumn<QString>("options");
    QTest::newRow("no day") << u"--from yesterday --out x.csv"_s;
    QTest::newRow("no such day") << u"--to 2026-02-30 --out x.csv"_s;
    QTest::newRow("turned round") << u"--from 2026-03-02 --to 2026-03-01 --out x.csv"_s;
    QTest::newRow("no file") << u"--from 2026-03-01"_s;
    QTest::newRow("empty file") << u"--out="_s;
}

void JournalCommandTest::refusesDaysThatAreNone() {
    QFETCH(QString, options);
    const test::Ran ran = journal(options);
    QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Usage));
    QVERIFY(!ran.err.isEmpty());
}

void JournalCommandTest::refusesAnAdvisor() {
    const QString out = m_desk->path(u"advisor.csv"_s);
    const test::Ran ran = journal(u"--out "_s + out, m_desk->advisor);
    QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Failed));
    QVERIFY(!ran.err.isEmpty());
    QCOMPARE(ran.out, QString());
    QVERIFY(!QFile::exists(out));
}

void JournalCommandTest::unwritablePlaceIsNamed() {
    const QString out = m_desk->path(u"nowhere/j.csv"_s);
    const test::Ran ran = journal(u"--out "_s + out);
    QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Failed));
    QVERIFY2(ran.err.contains(out), qPrintable(ran.err));
}

TAWJIH_REGISTER_TEST(JournalCommandTest)
#include "JournalCommandTest.moc"
