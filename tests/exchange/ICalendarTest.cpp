#include "core/exchange/ICalendar.h"

#include "core/casework/AgendaService.h"
#include "core/casework/SessionService.h"
#include "core/consent/ConsentService.h"
#include "core/exchange/AgendaExchange.h"
#include "tests/exchange/Texts.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

#include <QFileInfo>
#include <QProcess>

#include <random>

using namespace tawjih;
using namespace tawjih::exchange;
using tawjih::test::today;
using test::TestDesk;

namespace {

// Not the first one found: Debian puts its packages beside this one alone.
const QString debianPython = QStringLiteral("/usr/bin/python3");

AgendaEvent meeting() {
    AgendaEvent event;
    event.uid = QStringLiteral("m-1@desk");
    event.title = QStringLiteral("Réunion, avec; \\ الشركاء ") + QString(60, QChar(0x0634));
    event.place = QStringLiteral("ISAT; salle 2");
    event.note = QStringLiteral("ligne 1\nligne 2, suite");
    event.startsAt = QDateTime(today, QTime(9, 30), Qt::UTC);
    event.endsAt = event.startsAt.addSecs(5400);
    return event;
}

QByteArray calendar(const QByteArray& body) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + body + "END:VCALENDAR\r\n";
}

QByteArray vevent(const QByteArray& body) {
    return "BEGIN:VEVENT\r\n" + body + "END:VEVENT\r\n";
}

const QByteArray basis = "UID:a\r\nSUMMARY:Title\r\n";

} // namespace

class ICalendarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldsAndEscapes();
    void roundTrip();
    void readsTheFormsOfTimes();
    void findingsNameTheLine();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
    void noiseNeverBreaks();
    void keysAndRepetitions();
    void exportSaysNothingOfPersons();
    void ownEntriesAreNotTakenIn();
    void importUpdates();
    void loadsInAnIndependentReader();
};

void ICalendarTest::foldsAndEscapes() {
    const QByteArray file = ICalendar::write({meeting()}, QDateTime(today, QTime(8, 0), Qt::UTC));
    QVERIFY(file.endsWith("END:VCALENDAR\r\n"));
    QCOMPARE(file.count('\n'), file.count("\r\n"));
    bool folded = false;
    for (const QByteArray& line : file.split('\n')) {
        QVERIFY2(line.size() <= 76, line.constData());     // 75 octets and the CR
        QVERIFY(QString::fromUtf8(line).toUtf8() == line); // no character cut in two
        folded = folded || line.startsWith(' ');
    }
    QVERIFY(folded);
    QVERIFY(file.contains("DTSTART:20260312T093000Z\r\n"));
    QVERIFY(file.contains("LOCATION:ISAT\\; salle 2\r\n"));
    QVERIFY(file.contains("DESCRIPTION:ligne 1\\nligne 2\\, suite\r\n"));
}

void ICalendarTest::roundTrip() {
    AgendaEvent day = meeting();
    day.uid = QStringLiteral("day");
    day.wholeDay = true;
    day.startsAt = today.startOfDay(Qt::LocalTime).toUTC();
    day.endsAt = today.addDays(2).startOfDay(Qt::LocalTime).toUTC();
    day.cancelled = true;
    const auto content = ICalendar::read(ICalendar::write({meeting(), day}, QDateTime(today, QTime(8, 0), Qt::UTC)));
    VERIFY_OK(content);
    QVERIFY(content->findings.empty());
    const std::vector<AgendaEvent> expected{meeting(), day};
    QVERIFY(content->events == expected);
}

void ICalendarTest::readsTheFormsOfTimes() {
    const auto startOf = [](const QByteArray& line) {
        const auto content = ICalendar::read(calendar(vevent(basis + line)));
        return content && content->events.size() == 1 ? content->events.front() : AgendaEvent();
    };
    QCOMPARE(startOf("DTSTART:20260312T100000Z\r\n").startsAt, QDateTime(today, QTime(10, 0), Qt::UTC));
    QCOMPARE(startOf("DTSTART;TZID=Europe/Paris:20260312T100000\r\n").startsAt, QDateTime(today, QTime(9, 0), Qt::UTC));
    QCOMPARE(startOf("DTSTART:20260312T100000\r\n").startsAt, QDateTime(today, QTime(10, 0), Qt::LocalTime).toUTC());
    QCOMPARE(startOf("DTSTART;TZID=\"Nowhere:At/All\":20260312T100000\r\n").startsAt,
             QDateTime(today, QTime(10, 0), Qt::LocalTime).toUTC());
    const AgendaEvent whole = startOf("DTSTART;VALUE=DATE:20260312\r\n");
    QVERIFY(whole.wholeDay);
    QCOMPARE(whole.endsAt, today.addDays(1).startOfDay(Qt::LocalTime).toUTC());
    // An end or a length in hours, to a whole day: it lasts until that day is over.
    QCOMPARE(startOf("DTSTART;VALUE=DATE:20260312\r\nDTEND:20260312T103000Z\r\n").endsAt, whole.endsAt);
    QCOMPARE(startOf("DTSTART;VALUE=DATE:20260312\r\nDURATION:PT2H\r\n").endsAt, whole.endsAt);
    QCOMPARE(startOf("DTSTART;VALUE=DATE:20260312\r\nDTEND;VALUE=DATE:20260314\r\n").endsAt,
             today.addDays(2).startOfDay(Qt::LocalTime).toUTC());
    QCOMPARE(startOf("DTSTART;VALUE=DATE:20260312\r\nDTEND:20260314T080000Z\r\n").endsAt,
             today.addDays(3).startOfDay(Qt::LocalTime).toUTC());
    const AgendaEvent lasting = startOf("DTSTART:20260312T100000Z\r\nDURATION:P1DT2H30M\r\n");
    QCOMPARE(lasting.startsAt.secsTo(lasting.endsAt), 86400 + 9000);
    // A folded line, and lines that end as on other systems.
    QCOMPARE(ICalendar::read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:Ti\n tle\nDTSTART:2026\n 0312\nEND:VEVENT\n"
                             "END:VCALENDAR")
                 ->events.front()
                 .title,
             QStringLiteral("Title"));
}

void ICalendarTest::findingsNameTheLine() {
    const QByteArray start = "DTSTART:20260312T100000Z\r\n";
    const auto content = ICalendar::read(calendar(
        vevent("SUMMARY:x\r\n" + start) + vevent("UID:b\r\n" + start) + vevent(basis) +
        vevent(basis + start + "DTEND:20260312T090000Z\r\n") + vevent(basis + start + "DURATION:tomorrow\r\n") +
        vevent(basis + start + "RRULE:FREQ=DAILY\r\nATTENDEE;CN=Somebody:mailto:x@y.org\r\n") +
        vevent("UID:c\r\n" + start + "SUMMARY:" + QByteArray(300, 'x') + "\r\n")));
    VERIFY_OK(content);
    using P = ICalendar::Problem;
    const std::vector<ICalendar::Finding> expected{{3, P::NoUid},       {7, P::NoTitle},   {11, P::NoBegin},
                                                   {15, P::BadValue},   {21, P::BadValue}, {27, P::Repeats},
                                                   {27, P::HasPersons}, {34, P::TooLong}};
    QVERIFY(content->findings == expected);
    QCOMPARE(content->events.size(), size_t(1));
}

void ICalendarTest::brokenFilesAreRefused_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("cut") << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\n");
    QTest::newRow("crossed") << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\nEND:VEVENT\r\n");
    QTest::newRow("more ends") << calendar("END:VEVENT\r\n");
    QTest::newRow("nested deep") << QByteArray("BEGIN:VCALENDAR\r\n").repeated(9);
    QTest::newRow("long line") << calendar(QByteArray(ICalendar::maxLine + 1, 'x') + "\r\n");
    QTest::newRow("large") << calendar(QByteArray("X:y\r\n").repeated(900'000));
}

void ICalendarTest::brokenFilesAreRefused() {
    QFETCH(const QByteArray, file);
    VERIFY_FAILS(ICalendar::read(file), ErrorCode::FileMalformed);
}

void ICalendarTest::noiseNeverBreaks() {
    std::mt19937 random(7);
    const QByteArray whole = ICalendar::write({meeting(), meeting()}, QDateTime(today, QTime(8, 0), Qt::UTC));
    int refused = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray file = whole;
        for (unsigned change = 0; change < 1 + random() % 6; ++change) {
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(file.size()));
            switch (random() % 3) {
            case 0:
                file[at] = static_cast<char>(random() % 256);
                break;
            case 1:
                file.remove(at, static_cast<qsizetype>(random() % 40));
                break;
            default:
                file.insert(at, whole.mid(static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size())), 30));
            }
            if (file.isEmpty())
                file = "B";
        }
        const auto content = ICalendar::read(file);
        if (!content) {
            QCOMPARE(content.error().code, ErrorCode::FileMalformed);
            ++refused;
            continue;
        }
        for (const AgendaEvent& each : content->events)
            QVERIFY(!each.title.isEmpty() && !each.uid.isEmpty() && each.startsAt.isValid() &&
                    each.startsAt <= each.endsAt);
    }
    QVERIFY(refused > 0 && refused < 3000);
}

void ICalendarTest::keysAndRepetitions() {
    const QByteArray start = "DTSTART:20260312T100000Z\r\n";
    // Another title for one time of an event that repeats does not take the place of the event.
    const auto exception =
        ICalendar::read(calendar(vevent(basis + start + "RRULE:FREQ=DAILY\r\n") +
                                 vevent("UID:a\r\nSUMMARY:Moved\r\nRECURRENCE-ID:20260313T100000Z\r\n" + start)));
    QCOMPARE(exception->events.size(), size_t(1));
    QCOMPARE(exception->events.front().title, QStringLiteral("Title"));
    QCOMPARE(exception->findings.size(), size_t(2));
    // Of two with one key the later holds, and the finding names the one that was passed over.
    const auto twice = ICalendar::read(calendar(vevent(basis + start) + vevent("UID:a\r\nSUMMARY:Later\r\n" + start)));
    QCOMPARE(twice->events.size(), size_t(1));
    QCOMPARE(twice->events.front().title, QStringLiteral("Later"));
    QVERIFY(twice->findings == std::vector({ICalendar::Finding{3, ICalendar::Problem::Twice}}));
    QVERIFY(twice->lines == std::vector{8});
    // Zones by the names of Windows; a whole day that ends as it begins.
    const auto office =
        ICalendar::read(calendar(vevent(basis + "DTSTART;TZID=Romance Standard Time:20260312T100000\r\n")));
    QCOMPARE(office->events.front().startsAt, QDateTime(today, QTime(9, 0), Qt::UTC));
    const auto day =
        ICalendar::read(calendar(vevent(basis + "DTSTART;VALUE=DATE:20260312\r\nDTEND;VALUE=DATE:20260312\r\n")));
    QCOMPARE(day->events.front().endsAt, today.addDays(1).startOfDay(Qt::LocalTime).toUTC());
}

void ICalendarTest::ownEntriesAreNotTakenIn() {
    TestDesk desk;
    ConsentService consents(desk.context());
    ReferralService referrals(desk.context(), consents);
    AgendaService agenda(desk.context(), referrals);
    SessionService sessions(desk.context());
    AgendaExchange exchange(desk.context(), agenda, sessions);
    CounsellingSession session;
    session.beneficiary = test::registered(desk, test::fullPerson()).person.id;
    session.heldAt = QDateTime(today, QTime(15, 0), Qt::UTC);
    session.language = QStringLiteral("fra");
    session.attendance = Attendance::Unknown;
    VERIFY_OK(sessions.save(session));
    VERIFY_OK(agenda.addNationalHolidays(2026));
    auto event = agenda.save(meeting());
    VERIFY_OK(event);
    event->cancelled = true;
    VERIFY_OK(agenda.save(*event));
    const auto file = exchange.write(QDate(2026, 1, 1), QDate(2026, 12, 31), {});
    VERIFY_OK(file);
    QVERIFY(file->contains("STATUS:CANCELLED")); // so that who has it takes it out
    const auto taken = exchange.read(*file);
    VERIFY_OK(taken);
    QCOMPARE(taken->added, 0);
    QCOMPARE(taken->unchanged, 1);
    QCOMPARE(taken->findings.size(), size_t(12)); // the appointment and the holidays
    for (const ICalendar::Finding& finding : taken->findings)
        QVERIFY(finding.problem == ICalendar::Problem::OwnEntry && finding.line > 1);
    // In another desk they are events as any other.
    TestDesk other;
    ConsentService otherConsents(other.context());
    ReferralService otherReferrals(other.context(), otherConsents);
    AgendaService otherAgenda(other.context(), otherReferrals);
    SessionService otherSessions(other.context());
    QCOMPARE(AgendaExchange(other.context(), otherAgenda, otherSessions).read(*file)->added, 13);
    // Written wholly or not at all.
    const QString path = desk.folder.filePath(QStringLiteral("agenda.ics"));
    VERIFY_OK(exchange.writeTo(path, today, today, {}, CalendarNames::None));
    QVERIFY(QFileInfo::exists(path));
    QVERIFY(!exchange.writeTo(desk.folder.filePath(QStringLiteral("none/agenda.ics")), today, today, {},
                              CalendarNames::None));
}

void ICalendarTest::exportSaysNothingOfPersons() {
    TestDesk desk;
    ConsentService consents(desk.context());
    ReferralService referrals(desk.context(), consents);
    AgendaService agenda(desk.context(), referrals);
    SessionService sessions(desk.context());
    AgendaExchange exchange(desk.context(), agenda, sessions);
    const auto awa = test::registered(desk, test::fullPerson());
    CounsellingSession session;
    session.beneficiary = awa.person.id;
    session.heldAt = QDateTime(today.addDays(1), QTime(10, 0), Qt::UTC);
    session.language = QStringLiteral("fra");
    session.attendance = Attendance::Unknown;
    VERIFY_OK(SessionService(desk.context()).save(session));
    const auto bare = exchange.write(today, today.addDays(40), {});
    VERIFY_OK(bare);
    QVERIFY(bare->contains("SUMMARY:Appointment\r\n"));
    QVERIFY(!bare->contains("Diallo") && !bare->contains(awa.file.number.toUtf8()) && !bare->contains("passport"));
    QCOMPARE(ICalendar::read(*bare)->events.size(), size_t(1)); // no reminder about a paper or a follow-up
    QVERIFY(
        exchange.write(today, today.addDays(2), {}, CalendarNames::CaseNumbers)->contains(awa.file.number.toUtf8()));
    // Law 09-08: names leave with the number of the CNDP alone.
    VERIFY_FAILS(exchange.write(today, today.addDays(2), {}, CalendarNames::Names), ErrorCode::AuthorisationMissing);
    VERIFY_OK(desk.db->execute(u"INSERT INTO desk_meta (key, value) VALUES ('desk.authorisation', 'D-GC-123/2026')"));
    QVERIFY(exchange.write(today, today.addDays(2), {}, CalendarNames::Names)->contains("Diallo"));
    QCOMPARE(desk.countAudited(audit::Action::AgendaExported), 3);
    const vault::Actor advisor = desk.addUser(QStringLiteral("Omar"), vault::Roles(vault::Role::Advisor));
    AgendaService theirs(desk.contextFor(advisor), referrals);
    AgendaExchange theirExchange(desk.contextFor(advisor), theirs, sessions);
    if (!vault::permits(advisor.roles, vault::Permission::ExportPersons))
        VERIFY_FAILS(theirExchange.write(today, today, {}, CalendarNames::Names), ErrorCode::NotAllowed);
}

void ICalendarTest::importUpdates() {
    TestDesk desk(test::everyRole, TestDesk::Place::EncryptedFile);
    ConsentService consents(desk.context());
    ReferralService referrals(desk.context(), consents);
    AgendaService agenda(desk.context(), referrals);
    SessionService sessions(desk.context());
    AgendaExchange exchange(desk.context(), agenda, sessions);
    const QByteArray start = "DTSTART:20260312T100000Z\r\n";
    const QByteArray file = calendar(vevent(basis + start) + vevent(start));
    QCOMPARE(exchange.preview(file)->added, 1);
    QVERIFY(agenda.between(today, today, {})->empty());
    const auto first = exchange.read(file);
    VERIFY_OK(first);
    QCOMPARE(first->added, 1);
    QCOMPARE(first->findings.size(), size_t(1));
    QCOMPARE(exchange.preview(file)->unchanged, 1);
    QCOMPARE(exchange.read(file)->changed, 0);
    QCOMPARE(exchange.read(calendar(vevent("UID:a\r\nSUMMARY:Other\r\n" + start)))->changed, 1);
    const auto items = agenda.between(today, today, {});
    QCOMPARE(items->size(), size_t(1));
    QCOMPARE(std::get<AgendaEvent>(items->front().what).title, QStringLiteral("Other"));
    VERIFY_FAILS(exchange.read("BEGIN:VCALENDAR\r\n"), ErrorCode::FileMalformed);
}

// Debian's python3-icalendar, where it is installed.
void ICalendarTest::loadsInAnIndependentReader() {
    QProcess probe;
    probe.start(debianPython, {QStringLiteral("-c"), QStringLiteral("import icalendar")});
    if (!probe.waitForFinished() || probe.exitCode() != 0)
        QSKIP("python3-icalendar is not installed");
    QProcess reader;
    reader.start(debianPython, {QStringLiteral("-c"),
                                QStringLiteral("import sys, icalendar\n"
                                               "c = icalendar.Calendar.from_ical(sys.stdin.buffer.read())\n"
                                               "for e in c.walk('VEVENT'):\n"
                                               "    out = '|'.join([str(e['UID']), e['DTSTART'].dt.isoformat(), "
                                               "e['DTEND'].dt.isoformat(), str(e['SUMMARY']), str(e['LOCATION']), "
                                               "str(e['DESCRIPTION'])])\n"
                                               "    sys.stdout.buffer.write(out.encode('utf-8'))\n")});
    QVERIFY(reader.waitForStarted());
    reader.write(ICalendar::write({meeting()}, QDateTime(today, QTime(8, 0), Qt::UTC)));
    reader.closeWriteChannel();
    QVERIFY(reader.waitForFinished());
    QCOMPARE(
        QString::fromUtf8(reader.readAllStandardOutput()),
        QStringList({meeting().uid, QStringLiteral("2026-03-12T09:30:00+00:00"),
                     QStringLiteral("2026-03-12T11:00:00+00:00"), meeting().title, meeting().place, meeting().note})
            .join(u'|'));
}

TAWJIH_REGISTER_TEST(ICalendarTest)
#include "ICalendarTest.moc"
