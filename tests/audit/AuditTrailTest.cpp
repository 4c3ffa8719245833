#include "core/audit/AuditTrail.h"

#include "core/audit/AuditRepository.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "tests/support/TestDesk.h"
#include "tests/support/TestMain.h"

#include <QSet>

using namespace tawjih;
using audit::Action;
using audit::Anchor;
using audit::AuditTrail;
using test::TestDesk;
using Finding = audit::Verification::Finding;

namespace {

Status record(TestDesk& desk, AuditTrail& trail, int entries) {
    db::Transaction transaction(*desk.db);
    TRY(transaction.begin());
    for (int i = 0; i < entries; ++i)
        TRY(trail.record(Action::PersonRead, BeneficiaryId::create(desk.clock)));
    return transaction.commit();
}

/// A trail with an anchor beside it.
struct Anchored {
    explicit Anchored(TestDesk& owner)
        : desk(owner)
        , path(owner.folder.filePath(QStringLiteral("audit.anchor")))
        , anchor(open())
        , trail(std::make_unique<AuditTrail>(*desk.db, desk.clock, desk.actor, desk.key, anchor)) {}

    [[nodiscard]] std::shared_ptr<Anchor> open() const { return *Anchor::open(path, desk.key); }
    void reopen() {
        trail.reset();
        anchor = open();
        trail = std::make_unique<AuditTrail>(*desk.db, desk.clock, desk.actor, desk.key, anchor);
    }

    TestDesk& desk;
    QString path;
    std::shared_ptr<Anchor> anchor;
    std::unique_ptr<AuditTrail> trail;
};

} // namespace

class AuditTrailTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void storesWhoDidWhat();
    void rolledBackWorkLeavesNoEntry();
    void savepointRolledBackDoesNotBreakTheChain();
    void twoConnectionsAppendInTurn();
    void anchorFollowsCommitsOnly();
    void tampering_data();
    void tampering();
    void tailCutIsSeenByTheAnchor();
    void tailCutAndContinuedIsSeen();
    void anchorMayLagAfterACrash();
    void anchorMissingOrOfAnotherKey();
    void tornAnchorKeepsTheOtherRecord();
    void verificationCanBeCancelled();
    void pagesNewestFirst();
    void everyActionHasACode();
};

void AuditTrailTest::storesWhoDidWhat() {
    TestDesk desk(vault::Role::Advisor | vault::Roles(vault::Role::Supervisor));
    const auto person = BeneficiaryId::create(desk.clock);
    VERIFY_OK(desk.audit->record(Action::PersonsImported, person, 42));
    const auto entry = audit::AuditRepository(*desk.db).find(1);
    VERIFY_OK(entry);
    QVERIFY(entry->has_value());
    QCOMPARE((*entry)->at, QStringLiteral("2026-03-12T09:30:00.000Z"));
    QVERIFY((*entry)->user == desk.actor.id);
    QCOMPARE((*entry)->roles, QStringLiteral("advisor,supervisor"));
    QCOMPARE((*entry)->action, QStringLiteral("import.persons"));
    QCOMPARE((*entry)->subjectKind, QStringLiteral("beneficiary"));
    QCOMPARE((*entry)->subject, person.uuid());
    QCOMPARE((*entry)->quantity, 42);
    QCOMPARE((*entry)->previousMac, QByteArray(32, '\0'));
}

void AuditTrailTest::rolledBackWorkLeavesNoEntry() {
    TestDesk desk;
    {
        db::Transaction transaction(*desk.db);
        VERIFY_OK(transaction.begin());
        VERIFY_OK(desk.audit->record(Action::PersonRead));
    }
    VERIFY_OK(record(desk, *desk.audit, 2));
    const auto verification = desk.audit->verify();
    VERIFY_OK(verification);
    QCOMPARE(verification->finding, Finding::Intact);
    QCOMPARE(verification->entries, 2);
}

void AuditTrailTest::savepointRolledBackDoesNotBreakTheChain() {
    TestDesk desk;
    Anchored anchored(desk);
    db::Transaction outer(*desk.db);
    VERIFY_OK(outer.begin());
    VERIFY_OK(anchored.trail->record(Action::PersonRead));
    {
        db::Transaction inner(*desk.db);
        VERIFY_OK(inner.begin());
        VERIFY_OK(anchored.trail->record(Action::PersonChanged));
    }
    VERIFY_OK(outer.commit());
    QCOMPARE(anchored.anchor->head()->sequence, 1);
    VERIFY_OK(record(desk, *anchored.trail, 1));
    const auto verification = anchored.trail->verify();
    VERIFY_OK(verification);
    QCOMPARE(verification->finding, Finding::Intact);
    QCOMPARE(verification->entries, 2);
}

void AuditTrailTest::twoConnectionsAppendInTurn() {
    TestDesk desk(test::everyRole, TestDesk::Place::EncryptedFile);
    auto second = db::Connection::open(desk.folder.filePath(QStringLiteral("desk.db")), desk.key.borrowed());
    VERIFY_OK(second);
    AuditTrail other(**second, desk.clock, desk.actor, desk.key);
    for (int turn = 0; turn < 3; ++turn) {
        VERIFY_OK(record(desk, *desk.audit, 2));
        db::Transaction transaction(**second);
        VERIFY_OK(transaction.begin());
        VERIFY_OK(other.record(Action::BackupMade));
        VERIFY_OK(transaction.commit());
    }
    const auto verification = desk.audit->verify();
    VERIFY_OK(verification);
    QCOMPARE(verification->finding, Finding::Intact);
    QCOMPARE(verification->entries, 9);
}

void AuditTrailTest::anchorFollowsCommitsOnly() {
    TestDesk desk;
    Anchored anchored(desk);
    QVERIFY(!anchored.anchor->head());
    VERIFY_OK(record(desk, *anchored.trail, 3));
    QCOMPARE(anchored.anchor->head()->sequence, 3);
    {
        db::Transaction transaction(*desk.db);
        VERIFY_OK(transaction.begin());
        VERIFY_OK(anchored.trail->record(Action::PersonRead));
    }
    QCOMPARE(anchored.anchor->head()->sequence, 3);
    QCOMPARE(anchored.open()->head()->sequence, 3);
}

void AuditTrailTest::tampering_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("sequence");
    const auto row = [](const char* name, const char* sql, qint64 sequence) {
        QTest::newRow(name) << QString::fromLatin1(sql) << sequence;
    };
    row("action edited", "UPDATE audit SET action = 'person.changed' WHERE sequence = 4", 4);
    row("time edited", "UPDATE audit SET at = '2026-03-12T09:30:00.001Z' WHERE sequence = 4", 4);
    row("role edited", "UPDATE audit SET roles = 'administrator' WHERE sequence = 1", 1);
    row("user edited", "UPDATE audit SET user_id = zeroblob(16) WHERE sequence = 10", 10);
    row("subject edited", "UPDATE audit SET subject_id = NULL WHERE sequence = 2", 2);
    row("quantity edited", "UPDATE audit SET quantity = 7 WHERE sequence = 2", 2);
    row("deleted", "DELETE FROM audit WHERE sequence = 5", 5);
    row("first deleted", "DELETE FROM audit WHERE sequence = 1", 1);
    row("reordered",
        "UPDATE audit SET sequence = 100 WHERE sequence = 6; UPDATE audit SET sequence = 6 WHERE sequence = 7; "
        "UPDATE audit SET sequence = 7 WHERE sequence = 100",
        6);
    row("renumbered after a deletion",
        "DELETE FROM audit WHERE sequence = 9; UPDATE audit SET sequence = 9 WHERE sequence = 10", 9);
}

void AuditTrailTest::tampering() {
    QFETCH(QString, sql);
    QFETCH(qint64, sequence);
    TestDesk desk;
    VERIFY_OK(record(desk, *desk.audit, 10));
    for (const QString& statement : sql.split(QLatin1Char(';')))
        VERIFY_OK(desk.db->execute(statement));
    const auto verification = desk.audit->verify();
    VERIFY_OK(verification);
    QCOMPARE(verification->finding, Finding::Broken);
    QCOMPARE(verification->sequence, sequence);
}

void AuditTrailTest::tailCutIsSeenByTheAnchor() {
    TestDesk desk;
    Anchored anchored(desk);
    VERIFY_OK(record(desk, *anchored.trail, 10));
    VERIFY_OK(desk.db->execute(u"DELETE FROM audit WHERE sequence > 7"));
    const auto verification = anchored.trail->verify();
    VERIFY_OK(verification);
    QCOMPARE(verification->finding, Finding::TailCut);
    QCOMPARE(verification->sequence, 8);
    VERIFY_FAILS(anchored.trail->checkAnchor(), ErrorCode::DeskRolledBack);
    VERIFY_OK(anchored.trail->reanchor());
    VERIFY_OK(anchored.trail->checkAnchor());
    anchored.reopen();
    QCOMPARE(anchored.anchor->head()->sequence, 7);
}

void AuditTrailTest::tailCutAndContinuedIsSeen() {
    TestDesk desk;
    Anchored anchored(desk);
    VERIFY_OK(record(desk, *anchored.trail, 10));
    VERIFY_OK(desk.db->execute(u"DELETE FROM audit WHERE sequence > 7"));
    // A trail without the anchor appends well-formed entries: the chain holds, the anchor disagrees.
    desk.clock.advance(60);
    VERIFY_OK(record(desk, *desk.audit, 5));
    const auto verification = anchored.trail->verify();
    VERIFY_OK(verification);
    QCOMPARE(verification->finding, Finding::AnchorMismatch);
    VERIFY_FAILS(anchored.trail->checkAnchor(), ErrorCode::DeskRolledBack);
}

void AuditTrailTest::anchorMayLagAfterACrash() {
    TestDesk desk;
    Anchored anchored(desk);
    VERIFY_OK(record(desk, *anchored.trail, 3));
    anchored.trail.reset();
    VERIFY_OK(record(desk, *desk.audit, 2)); // committed, not anchored: the power went between
    anchored.reopen();
    QCOMPARE(anchored.anchor->head()->sequence, 3);
    VERIFY_OK(desk.db->execute(u"UPDATE audit SET quantity = 1 WHERE sequence = 5"));
    VERIFY_FAILS(anchored.trail->checkAnchor(), ErrorCode::DeskRolledBack);
    VERIFY_OK(desk.db->execute(u"UPDATE audit SET quantity = 0 WHERE sequence = 5"));
    VERIFY_OK(anchored.trail->checkAnchor());
    QCOMPARE(anchored.anchor->head()->sequence, 5);
}

void AuditTrailTest::anchorMissingOrOfAnotherKey() {
    TestDesk desk;
    Anchored anchored(desk);
    VERIFY_OK(record(desk, *anchored.trail, 3));
    const auto foreign = Anchor::open(anchored.path, vault::SecureBytes::random(32));
    VERIFY_OK(foreign);
    QVERIFY(!(*foreign)->head());
    QVERIFY(QFile::resize(anchored.path, 0));
    anchored.reopen();
    VERIFY_FAILS(anchored.trail->checkAnchor(), ErrorCode::DeskRolledBack);
    const auto verification = anchored.trail->verify();
    VERIFY_OK(verification);
    QCOMPARE(verification->finding, Finding::AnchorMissing);
}

void AuditTrailTest::tornAnchorKeepsTheOtherRecord() {
    TestDesk desk;
    Anchored anchored(desk);
    VERIFY_OK(record(desk, *anchored.trail, 1));
    VERIFY_OK(record(desk, *anchored.trail, 1));
    QFile file(anchored.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    int older = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x10);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(flipped);
        file.close();
        const auto head = anchored.open()->head();
        QVERIFY(head.has_value());
        older += head->sequence == 1 ? 1 : 0;
        const auto entry = audit::AuditRepository(*desk.db).find(head->sequence);
        VERIFY_OK(entry);
        QVERIFY(entry->has_value());
        QCOMPARE(head->mac, (*entry)->mac);
    }
    QVERIFY(older > 0);
}

void AuditTrailTest::verificationCanBeCancelled() {
    TestDesk desk;
    VERIFY_OK(record(desk, *desk.audit, 2500));
    qint64 seen = 0;
    const auto stopped = desk.audit->verify([&](qint64 done, qint64 total) {
        seen = done;
        return total != 2500;
    });
    VERIFY_FAILS(stopped, ErrorCode::Cancelled);
    QCOMPARE(seen, 1000);
}

void AuditTrailTest::pagesNewestFirst() {
    TestDesk desk;
    VERIFY_OK(record(desk, *desk.audit, 5));
    VERIFY_OK(desk.audit->record(Action::BackupMade));
    audit::AuditRepository repository(*desk.db);
    const auto page = repository.page({desk.actor.id, {}, Action::PersonRead}, 5, 2);
    VERIFY_OK(page);
    QCOMPARE(page->size(), 2U);
    QCOMPARE(page->front().sequence, 4);
    QCOMPARE(page->back().sequence, 3);
    const auto newest = repository.page({}, 0, 1);
    VERIFY_OK(newest);
    QCOMPARE(newest->front().action, QStringLiteral("backup.made"));
}

void AuditTrailTest::everyActionHasACode() {
    QSet<QString> codes;
    for (const auto& entry : allOf<Action>())
        codes.insert(codeOf(entry.value));
    QCOMPARE(codes.size(), static_cast<qsizetype>(std::size(Codes<Action>::entries)));
    // The enum's last value: whoever adds an action adds its code.
    QCOMPARE(static_cast<int>(Action::AttachmentRemoved) + 1, static_cast<int>(std::size(Codes<Action>::entries)));
}

TAWJIH_REGISTER_TEST(AuditTrailTest)
#include "AuditTrailTest.moc"
