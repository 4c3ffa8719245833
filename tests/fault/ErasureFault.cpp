#include "core/beneficiary/MergeService.h"
#include "core/beneficiary/PersonWriter.h"
#include "core/casework/AgendaService.h"
#include "core/casework/PlanService.h"
#include "core/db/Statement.h"
#include "core/household/HouseholdService.h"
#include "core/rights/DataClass.h"
#include "core/rights/ErasureService.h"
#include "core/rights/RightsService.h"
#include "core/vault/DraftStore.h"
#include "tests/fault/RawPages.h"
#include "tests/support/FilledDesk.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"
#include "ui/rights/ErasureText.h"

using namespace tawjih;
using namespace tawjih::rights;
using namespace tawjih::test;
using namespace Qt::Literals;

namespace {

const QString marker = u"Zqxwmarker"_s;
const QByteArray needle = "zqxw";

/// Columns that hold codes of their own: a marker in them would be damage.
const QStringList coded{u"languages"_s, u"earlier_levels"_s, u"interests"_s,           u"constraints"_s,
                        u"documents"_s, u"trade"_s,          u"residence_expires_on"_s};

int occurrences(const QByteArray& content) {
    return static_cast<int>(content.toLower().count(needle));
}

template <typename T>
void must(const Result<T>& result) {
    if (!result)
        throw std::runtime_error("erasure: code " + std::to_string(static_cast<int>(result.error().code)) + " " +
                                 result.error().detail.toStdString());
}

/// Writes the marker into every text of every row that is emptied, earlier versions too.
void markEverything(db::Connection& connection, BeneficiaryId person) {
    for (const DataClass& each : dataClasses()) {
        if ((each.fate != Fate::Emptied && each.fate != Fate::Said) ||
            (!each.emptied.isEmpty() && each.emptied != erasedName))
            continue;
        const QString table(each.table);
        const QString own = table == u"beneficiary"_s ? u"id = :person"_s
                            : table == u"referral_transition"_s
                                ? u"referral_id IN (SELECT id FROM referral WHERE beneficiary_id = :person)"_s
                                : u"beneficiary_id = :person"_s;
        for (const QString& column : QString(each.columns).split(u' ')) {
            const auto text =
                connection
                    .prepare(u"SELECT count(*) FROM pragma_table_info(:name) WHERE name = :column AND type "
                             u"= 'TEXT' AND \"notnull\" = 1")
                    .bind("name", table)
                    .bind("column", column)
                    .value<int>();
            if (text.value_or(0) == 0 || coded.contains(column))
                continue;
            for (const QString& suffix : {QString(), u"_history"_s})
                if (connection.database().tables().contains(table + suffix))
                    must(connection.prepare(u"UPDATE %1%2 SET %3 = :marker WHERE %4"_s.arg(table, suffix, column, own))
                             .bind("marker", marker)
                             .bind("person", person)
                             .run());
        }
    }
    must(redraw(connection, person));
}

} // namespace

class ErasureFault : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void case56_erasure();
    void case26_erasureIsPausedWhileTheClockIsBehind();
};

void ErasureFault::case56_erasure() {
    FilledDesk filled(80, QDateTime(QDate(2026, 11, 22), QTime(9, 42), Qt::UTC), everyRole,
                      TestDesk::Place::EncryptedFile);
    TestDesk& desk = filled.desk;
    ErasureService erasures(desk.context());
    // The one with the most that may be erased.
    const auto ids =
        desk.db
            ->prepare(u"SELECT b.id FROM beneficiary b ORDER BY (SELECT count(*) FROM referral r JOIN "
                      u"referral_transition t ON t.referral_id = r.id WHERE r.beneficiary_id = b.id) DESC, b.id")
            .all([](const db::Row& row) { return row.at<BeneficiaryId>(0); });
    VERIFY_OK(ids);
    BeneficiaryId person;
    for (const BeneficiaryId& each : *ids)
        if (person.isNull() && erasures.verdict(each, ErasureCause::Request)->reasons.empty())
            person = each;
    QVERIFY(!person.isNull());

    // Whoever became part of them, a relative, a plan, drafts, the agenda, a request.
    Beneficiary other = fullPerson();
    other.name.givenLatin = u"Zqxwother"_s;
    other.remarks = u"Zqxwremark"_s;
    other.registeredOn = desk.clock.today();
    const auto second = registered(desk, other);
    VERIFY_OK(filled.cases.close(second.file, ClosingReason::Duplicate, desk.clock.today()));
    const auto kept = filled.persons.find(person);
    VERIFY_OK(kept);
    VERIFY_OK(MergeService(desk.context())
                  .merge(mergedFields(*kept, *filled.persons.find(second.person.id)), second.person.id, 1));
    VERIFY_OK(HouseholdService(desk.context()).link({person, ids->back(), Relation::Relative}));
    PlanService plans(desk.context());
    Plan plan = *plans.ofPerson(person);
    plan.beneficiary = person;
    plan.goal = u"Zqxwgoal"_s;
    plan.choices = {{u"7531"_s, {}, u"Zqxwchoice"_s}};
    VERIFY_OK(plans.save(plan));
    PlanAction action;
    action.beneficiary = person;
    action.description = u"Zqxwaction"_s;
    VERIFY_OK(plans.save(action));
    vault::DraftStore drafts(desk.context());
    VERIFY_OK(drafts.save(u"profile"_s, person.uuid(), u"Zqxwdraft"_s));
    ConsentService consents(desk.context());
    RightsService rights(desk.context(), consents);
    RightsRequest request;
    request.beneficiary = person;
    request.kind = RightsKind::Erasure;
    request.receivedOn = desk.clock.today();
    request.details = u"Zqxwdetails"_s;
    VERIFY_OK(rights.record(request));
    markEverything(*desk.db, person);
    AgendaService agenda(desk.context(), filled.referrals);
    AgendaEvent event;
    event.title = u"Call %1 %1 back"_s.arg(marker);
    event.startsAt = desk.clock.now();
    event.endsAt = desk.clock.now().addSecs(3600);
    VERIFY_OK(agenda.save(event));
    const QString path = desk.folder.filePath(u"desk.db"_s);
    const QByteArray key = desk.key.borrowed();
    VERIFY_OK(desk.db->checkpoint());
    QVERIFY2(occurrences(rawContent(path, key)) > 60, qPrintable(QString::number(occurrences(rawContent(path, key)))));

    const auto proposal = erasures.propose(ErasureCause::Request, std::span(&person, 1));
    VERIFY_OK(proposal);
    ErasureService deciding(desk.contextFor(desk.addUser(u"Driss"_s, vault::Role::Supervisor)));
    const auto report = deciding.approve(proposal->id);
    VERIFY_OK(report);
    QCOMPARE(*report, (ErasureReport{1, 0, true}));
    for (const QString& table : desk.db->database().tables()) {
        QSqlQuery rows(u"SELECT * FROM %1"_s.arg(table), desk.db->database());
        while (rows.next())
            for (int at = 0; at < rows.record().count(); ++at)
                QVERIFY2(!rows.value(at).toByteArray().toLower().contains(needle), qPrintable(table));
    }
    // Pages of the file and the log, with all that no row refers to any more.
    QCOMPARE(occurrences(rawContent(path, key)), 0);
    VERIFY_OK(desk.db->checkIntegrity());
    // The person is told that backups keep it for a while.
    QVERIFY(ui::erasureWarning().contains(u"backup"_s));
}

void ErasureFault::case26_erasureIsPausedWhileTheClockIsBehind() {
    TestDesk desk;
    const auto registration = registered(desk, fullPerson());
    VERIFY_OK(CaseService(desk.context()).close(registration.file, ClosingReason::GoalReached, desk.clock.today()));
    desk.clock.set(desk.clock.now().addMonths(-30));
    ErasureService service(desk.context());
    QVERIFY(service.check()->paused);
    const auto proposal = service.propose(ErasureCause::Retention, std::span(&registration.person.id, 1));
    VERIFY_FAILS(proposal, ErrorCode::TransitionRefused);
    const QString sentence = ui::erasureErrorText(proposal.error());
    QVERIFY2(sentence.contains(u"clock"_s) && sentence.contains(u"nothing"_s, Qt::CaseInsensitive),
             qPrintable(sentence));
}

TAWJIH_REGISTER_TEST(ErasureFault)
#include "ErasureFault.moc"
