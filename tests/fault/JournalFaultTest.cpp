#include "core/audit/JournalService.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "tests/fault/FaultSupport.h"
#include "tests/support/TemporaryDesk.h"
#include "tests/support/TestMain.h"
#include "ui/audit/FindingText.h"
#include "ui/widgets/ErrorText.h"

#include <QFile>
#include <QRegularExpression>

using namespace tawjih;
using namespace Qt::Literals::StringLiterals;
using Finding = audit::Verification::Finding;
using test::readAll;
using test::TemporaryDesk;
using test::writeAll;

namespace {

/// A desk whose journal has twenty entries and more, opened.
std::unique_ptr<vault::Desk> openWithEntries(const TemporaryDesk& place) {
    auto desk = place.unlock().value();
    db::Transaction transaction(desk->connection());
    if (!transaction.begin())
        return nullptr;
    for (int i = 0; i < 20; ++i)
        if (!desk->audit().record(audit::Action::PersonRead, BeneficiaryId::create(place.clock)))
            return nullptr;
    return transaction.commit() ? std::move(desk) : nullptr;
}

Result<audit::PastVerification> verify(vault::Desk& desk) {
    ChangeNotifier changes;
    return audit::JournalService(desk.context(changes)).verify();
}

/// Without the marks that part directions and group digits.
QString plain(QString text) {
    return text.remove(QRegularExpression(u"[\u2066-\u2069]"_s));
}

} // namespace

/// Somebody who has the key writes into the journal, or puts old files back.
class JournalFaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void case38_entriesTamperedWith_data();
    void case38_entriesTamperedWith();
    void case38_tailCut();
    void case38_tailReplaced();
    void case38_anchorRemoved();
    void case38_tamperingOutlivesTheDay();
    void case18_oldFilePutBack();
    void case18_oldFilePutBackAndAccepted();
};

void JournalFaultTest::case38_entriesTamperedWith_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("sequence");
    const auto row = [](const char* name, const char* sql, qint64 sequence) {
        QTest::newRow(name) << QString::fromLatin1(sql) << sequence;
    };
    row("action edited", "UPDATE audit SET action = 'backup.made' WHERE sequence = 9", 9);
    row("somebody else named", "UPDATE audit SET user_id = x'00112233445566778899aabbccddeeff' WHERE sequence = 12",
        12);
    row("user destroyed", "UPDATE audit SET user_id = x'01' WHERE sequence = 12", 12);
    row("subject destroyed", "UPDATE audit SET subject_id = x'' WHERE sequence = 12", 12);
    row("time edited", "UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 3", 3);
    row("seal edited", "UPDATE audit SET mac = zeroblob(32) WHERE sequence = 15", 15);
    row("count edited", "UPDATE audit SET quantity = 1 WHERE sequence = 7", 7);
    row("first deleted", "DELETE FROM audit WHERE sequence = 1", 1);
    row("deleted", "DELETE FROM audit WHERE sequence = 10", 10);
    row("many deleted", "DELETE FROM audit WHERE sequence BETWEEN 5 AND 11", 5);
    row("two in the other order",
        "UPDATE audit SET sequence = 999 WHERE sequence = 6; UPDATE audit SET sequence = 6 WHERE sequence = 7; "
        "UPDATE audit SET sequence = 7 WHERE sequence = 999",
        6);
    row("deleted, the rest moved up",
        "DELETE FROM audit WHERE sequence = 20; UPDATE audit SET sequence = 20 WHERE sequence = 21", 20);
    row("an entry put between",
        "UPDATE audit SET sequence = 999 WHERE sequence = 8; INSERT INTO audit SELECT 8, at, user_id, roles, action, "
        "subject_kind, subject_id, quantity, previous_mac, mac FROM audit WHERE sequence = 7",
        8);
}

void JournalFaultTest::case38_entriesTamperedWith() {
    QFETCH(QString, sql);
    QFETCH(qint64, sequence);
    const TemporaryDesk place;
    const auto desk = openWithEntries(place);
    QVERIFY(desk != nullptr);
    for (const QString& statement : sql.split(u';'))
        VERIFY_OK(desk->connection().execute(statement));
    const auto found = verify(*desk);
    VERIFY_OK(found);
    QCOMPARE(found->found.finding, Finding::Broken);
    QCOMPARE(found->found.sequence, sequence);
    const QString said = plain(ui::findingText(found->found));
    QVERIFY2(said.startsWith(u"The journal was changed at entry %1: "_s.arg(sequence)), qPrintable(said));
    QVERIFY(said.contains(u"The entries before it are proved"_s)); // what is safe
    QVERIFY(said.contains(u"compare with the newest backup"_s));   // what to do
    QCOMPARE(ui::findingTone(found->found.finding), ui::Tone::Danger);
}

void JournalFaultTest::case38_tailCut() {
    const TemporaryDesk place;
    auto desk = openWithEntries(place);
    QVERIFY(desk != nullptr);
    const qint64 newest = desk->audit().head()->sequence;
    VERIFY_OK(desk->connection().execute(u"DELETE FROM audit WHERE sequence > 15"));
    const auto found = verify(*desk);
    VERIFY_OK(found);
    QCOMPARE(found->found.finding, Finding::TailCut);
    QVERIFY(newest > 16);
    const QString said = plain(ui::findingText(found->found));
    QVERIFY2(said.startsWith(u"The end of the journal is missing: entry 16 was written, and is no longer there."_s),
             qPrintable(said));
    QVERIFY(said.contains(u"The entries that are there are proved."_s));
    QVERIFY(said.contains(u"compare with the newest backup"_s));
    // Nor does it pass at the next unlocking, though closing wrote well-formed entries.
    VERIFY_OK(desk->close());
    const auto next = place.unlock();
    VERIFY_FAILS(next, ErrorCode::DeskRolledBack);
    QVERIFY(plain(ui::errorText(next.error())).contains(u"Nothing was changed."_s));
}

void JournalFaultTest::case38_tailReplaced() {
    const TemporaryDesk place;
    const auto desk = openWithEntries(place);
    QVERIFY(desk != nullptr);
    const qint64 newest = desk->audit().head()->sequence;
    VERIFY_OK(desk->connection().execute(u"DELETE FROM audit WHERE sequence > 15"));
    for (qint64 i = 15; i < newest + 3; ++i)
        VERIFY_OK(desk->audit().record(audit::Action::BackupMade));
    const auto found = verify(*desk);
    VERIFY_OK(found);
    QCOMPARE(found->found.finding, Finding::AnchorMismatch);
    const QString said = plain(ui::findingText(found->found));
    QVERIFY2(said.startsWith(u"At entry %1 the journal is not the one that was written here"_s.arg(newest)),
             qPrintable(said));
    QVERIFY(said.contains(u"compare with the newest backup"_s));
}

void JournalFaultTest::case38_anchorRemoved() {
    const TemporaryDesk place;
    VERIFY_OK(openWithEntries(place)->close());
    QVERIFY(QFile::remove(place.folder + u"/audit.anchor"_s));
    VERIFY_FAILS(place.unlock(), ErrorCode::DeskRolledBack);
    const QString said = plain(ui::findingText({Finding::AnchorMissing, 22, 0}));
    QVERIFY(said.contains(u"audit.anchor"_s));
    QVERIFY(said.contains(u"Nothing is lost by that."_s));
    QCOMPARE(ui::findingTone(Finding::AnchorMissing), ui::Tone::Warning);
    // An administrator who accepts it makes a new one; that is in the journal.
    const auto desk = place.unlock(true);
    VERIFY_OK(desk);
    const auto found = verify(**desk);
    VERIFY_OK(found);
    QCOMPARE(found->found.finding, Finding::Intact);
}

// What lies behind the anchor is not looked at when the desk is unlocked: the walk along all of it finds it whenever
// somebody asks.
void JournalFaultTest::case38_tamperingOutlivesTheDay() {
    const TemporaryDesk place;
    {
        const auto desk = openWithEntries(place);
        VERIFY_OK(desk->connection().execute(u"UPDATE audit SET action = 'backup.made' WHERE sequence = 5"));
        VERIFY_OK(desk->close());
    }
    const auto desk = place.unlock();
    VERIFY_OK(desk);
    const auto found = verify(**desk);
    VERIFY_OK(found);
    QCOMPARE(found->found.finding, Finding::Broken);
    QCOMPARE(found->found.sequence, 5);
}

void JournalFaultTest::case18_oldFilePutBack() {
    const TemporaryDesk place;
    const QString database = place.folder + u"/desk.db"_s;
    VERIFY_OK(place.unlock().value()->close());
    const QByteArray old = readAll(database);
    VERIFY_OK(openWithEntries(place)->close());
    QVERIFY(writeAll(database, old));
    const auto refused = place.unlock();
    VERIFY_FAILS(refused, ErrorCode::DeskRolledBack);
    const QString said = ui::errorText(refused.error());
    QVERIFY(said.contains(u"an old copy was put back"_s));
    QVERIFY(said.contains(u"Nothing was changed."_s));
    QVERIFY(said.contains(u"Look for the current folder"_s));
    QCOMPARE(readAll(database), old);
}

void JournalFaultTest::case18_oldFilePutBackAndAccepted() {
    const TemporaryDesk place;
    const QString database = place.folder + u"/desk.db"_s;
    VERIFY_OK(place.unlock().value()->close());
    const QByteArray old = readAll(database);
    VERIFY_OK(openWithEntries(place)->close());
    QVERIFY(writeAll(database, old));
    const auto desk = place.unlock(true);
    VERIFY_OK(desk);
    ChangeNotifier changes;
    audit::JournalService journal((*desk)->context(changes));
    audit::JournalFilter filter;
    filter.family = audit::ActionFamily::Desk;
    const auto lines = journal.page(filter, 0, 5);
    VERIFY_OK(lines);
    QVERIFY(std::ranges::any_of(
        *lines, [](const audit::JournalLine& line) { return line.action == codeOf(audit::Action::RollbackAccepted); }));
    const auto found = journal.verify();
    VERIFY_OK(found);
    QCOMPARE(found->found.finding, Finding::Intact);
}

TAWJIH_REGISTER_TEST(JournalFaultTest)
#include "JournalFaultTest.moc"
