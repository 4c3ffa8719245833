#include "core/exchange/JournalExport.h"

#include "core/audit/JournalService.h"
#include "core/db/Connection.h"
#include "core/exchange/CsvReader.h"
#include "tests/support/FilledDesk.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace Qt::Literals::StringLiterals;
using exchange::JournalExport;

namespace {

QStringList linesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

} // namespace

class JournalExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesTheOldestFirst();
    void leavesOutWhatTheFilterDoes();
    void namesNobody();
    void formulasAreInert();
    void cancelledOrFailedLeavesTheOldFile();
    void needsThePermission();
};

void JournalExportTest::writesTheOldestFirst() {
    test::TestDesk desk;
    for (int i = 0; i < 4500; ++i) // more than are read at a time
        VERIFY_OK(desk.audit->record(audit::Action::PersonsImported, {}, i));
    const QString path = desk.folder.filePath(u"journal.csv"_s);
    VERIFY_OK(JournalExport(desk.context()).writeTo(path, {}, Language::English));
    const QStringList lines = linesOf(path);
    QCOMPARE(lines.size(), 4501);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(3), QByteArray("\xEF\xBB\xBF"));
    QCOMPARE(lines.front().count(u';'), 9);
    for (int i = 1; i < lines.size(); ++i)
        QVERIFY2(lines[i].startsWith(QString::number(i) + u';'), qPrintable(lines[i]));
    const QStringList cells = lines[43].split(u';');
    QCOMPARE(cells[1], u"2026-03-12T09:30:00.000Z"_s);
    QCOMPARE(cells[2], desk.actor.name);
    QCOMPARE(cells[4], u"Persons imported"_s);
    QCOMPARE(cells[5], u"import.persons"_s);
    QCOMPARE(cells[8], u"42"_s);
    QCOMPARE(cells[9].size(), 64);
    // It is noted, and with how many.
    const auto newest = audit::JournalService(desk.context()).page({}, 0, 1);
    VERIFY_OK(newest);
    QCOMPARE(newest->front().action, u"audit.exported"_s);
    QCOMPARE(newest->front().count, 4500);
}

void JournalExportTest::leavesOutWhatTheFilterDoes() {
    test::TestDesk desk;
    VERIFY_OK(desk.audit->record(audit::Action::BackupMade));
    VERIFY_OK(desk.audit->record(audit::Action::PersonsListed, {}, 9));
    audit::JournalFilter filter;
    filter.family = audit::ActionFamily::Desk;
    const QString path = desk.folder.filePath(u"journal.csv"_s);
    QCOMPARE(JournalExport(desk.context()).writeTo(path, filter, Language::French).value(), 1);
    QCOMPARE(linesOf(path).size(), 2);
}

void JournalExportTest::namesNobody() {
    test::FilledDesk desk(10);
    const QString path = desk.desk.folder.filePath(u"journal.csv"_s);
    VERIFY_OK(JournalExport(desk.context).writeTo(path, {}, Language::English));
    const QString text = linesOf(path).join(u'\n');
    QVERIFY(text.contains(u"CAS-"_s));
    int persons = 0;
    VERIFY_OK(desk.persons.eachWithOpenCase([&](const Beneficiary& person) {
        ++persons;
        for (const QString& part : {person.name.familyLatin, person.name.familyArabic, person.phone, person.email})
            if (part.size() > 3 && text.contains(part))
                QTest::qFail(qPrintable(part), __FILE__, __LINE__);
        return true;
    }));
    QVERIFY(persons > 0);
}

void JournalExportTest::formulasAreInert() {
    test::TestDesk desk;
    const vault::Actor sly = desk.addUser(u"=cmd|' /C calc'!A0"_s, vault::Role::Advisor);
    VERIFY_OK(desk.contextFor(sly).audit.record(audit::Action::PersonRead));
    const QString path = desk.folder.filePath(u"journal.csv"_s);
    VERIFY_OK(JournalExport(desk.context()).writeTo(path, {}, Language::English));
    QVERIFY2(linesOf(path).back().contains(u";'=cmd"_s), qPrintable(linesOf(path).back()));
}

void JournalExportTest::cancelledOrFailedLeavesTheOldFile() {
    test::TestDesk desk;
    VERIFY_OK(desk.audit->record(audit::Action::PersonRead));
    const QString path = desk.folder.filePath(u"journal.csv"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    VERIFY_FAILS(
        JournalExport(desk.context()).writeTo(path, {}, Language::English, [](qint64, qint64) { return false; }),
        ErrorCode::Cancelled);
    QCOMPARE(linesOf(path), QStringList{u"old"_s});
    QCOMPARE(desk.countAudited(audit::Action::AuditExported), 0);
    QVERIFY(!JournalExport(desk.context()).writeTo(desk.folder.filePath(u"nowhere/j.csv"_s), {}, Language::English));
}

void JournalExportTest::needsThePermission() {
    test::TestDesk desk;
    const vault::Actor salma = desk.addUser(u"Salma Idrissi"_s, vault::Role::Advisor);
    const QString path = desk.folder.filePath(u"journal.csv"_s);
    VERIFY_FAILS(JournalExport(desk.contextFor(salma)).writeTo(path, {}, Language::English), ErrorCode::NotAllowed);
    QVERIFY(!QFile::exists(path));
}

TAWJIH_REGISTER_TEST(JournalExportTest)
#include "JournalExportTest.moc"
