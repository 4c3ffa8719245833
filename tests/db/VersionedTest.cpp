#include "core/db/Versioned.h"

#include "core/base/Id.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace Qt::Literals;

namespace {

struct Stamp {
    int version = 0;
    QDateTime recordedAt;
    UserId recordedBy;
    bool operator==(const Stamp&) const = default;
};

struct Note {
    SessionId id;
    Stamp stamp;
    QString text;
    bool operator==(const Note&) const = default;
};

const db::VersionedTable table{QLatin1String("note"), QLatin1String("text")};

void bindNote(db::Statement& statement, const Note& note) {
    db::bindStamp(statement, note).bind("text", note.text);
}

Note readNote(const db::Row& row) {
    Note note;
    db::readStamp(row, note);
    note.text = row.get<QString>("text");
    return note;
}

} // namespace

class VersionedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_connection.reset(); }
    void namesEveryColumn();
    void keepsTheVersionBefore();
    void refusesWhatIsNotTheNextVersion();

private:
    [[nodiscard]] std::vector<Note> stored(const QString& from) {
        const QString sql = QStringLiteral("SELECT %1 FROM %2").arg(table.columns(), from);
        return *m_connection->prepare(sql).all(readNote);
    }
    std::unique_ptr<db::Connection> m_connection;
    Note m_note;
};

void VersionedTest::init() {
    auto opened = db::Connection::inMemory();
    VERIFY_OK(opened);
    m_connection = *std::move(opened);
    for (const auto& [name, more] :
         {std::pair(u"note"_s, QString()), std::pair(u"note_history"_s, u", superseded_at"_s)})
        VERIFY_OK(m_connection->execute(
            QString(u"CREATE TABLE "_s + name + u" (id, version, recorded_at, recorded_by, text"_s + more + u')')));
    const QDateTime now = QDateTime::fromString(u"2026-03-02T09:00:00.000Z"_s, Qt::ISODateWithMs);
    m_note = {SessionId(QUuid::createUuid()), {1, now, UserId(QUuid::createUuid())}, u"first"_s};
    VERIFY_OK(db::insert(*m_connection, table, m_note, bindNote));
}

void VersionedTest::namesEveryColumn() {
    QCOMPARE(table.columns(), u"id, version, recorded_at, recorded_by, text"_s);
    QCOMPARE(table.columns(QLatin1String("n.")), u"n.id, n.version, n.recorded_at, n.recorded_by, n.text"_s);
}

void VersionedTest::keepsTheVersionBefore() {
    QCOMPARE(stored(u"note"_s), std::vector{m_note});
    Note next = m_note;
    next.stamp.version = 2;
    next.stamp.recordedAt = m_note.stamp.recordedAt.addSecs(60);
    next.text = u"second"_s;
    VERIFY_OK(db::replace(*m_connection, table, next, bindNote));
    QCOMPARE(stored(u"note"_s), std::vector{next});
    QCOMPARE(stored(u"note_history"_s), std::vector{m_note});
    auto statement = m_connection->prepare(table.insertPastSql());
    bindNote(statement, next);
    VERIFY_OK(statement.bind("superseded_at", next.stamp.recordedAt.addSecs(60)).run());
    QCOMPARE(stored(u"note_history"_s), (std::vector{m_note, next}));
}

void VersionedTest::refusesWhatIsNotTheNextVersion() {
    Note late = m_note; // somebody else wrote version 1 already
    late.text = u"late"_s;
    VERIFY_FAILS(db::replace(*m_connection, table, late, bindNote), ErrorCode::Conflict);
    late.id = SessionId(QUuid::createUuid());
    late.stamp.version = 2;
    VERIFY_FAILS(db::replace(*m_connection, table, late, bindNote), ErrorCode::NotFound);
    QCOMPARE(stored(u"note"_s), std::vector{m_note});
}

TAWJIH_REGISTER_TEST(VersionedTest)
#include "VersionedTest.moc"
