#include "core/beneficiary/MergeService.h"

#include "core/beneficiary/BeneficiaryService.h"
#include "core/casework/ListingService.h"
#include "core/db/Statement.h"
#include "core/indicator/FactService.h"
#include "core/indicator/Facts.h"
#include "tests/support/FilledDesk.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>

#include <random>

using namespace tawjih;
using namespace Qt::StringLiterals;
using test::FilledDesk;
using test::TestDesk;

namespace {

/// Tables whose rows a merge may touch, and what is drawn from them.
const char* const tables[] = {"beneficiary",
                              "case_file",
                              "counselling_session",
                              "referral",
                              "follow_up",
                              "plan_action",
                              "plan",
                              "seat",
                              "consent",
                              "contact_attempt",
                              "letter",
                              "paper_expiry",
                              "beneficiary_listing",
                              "search_token",
                              "former_number"};

/// Every row of the record in words, without who wrote it when.
QStringList content(const TestDesk& desk) {
    QStringList rows;
    for (const char* table : tables) {
        QSqlQuery query(QStringLiteral("SELECT * FROM %1").arg(QLatin1String(table)), desk.db->database());
        while (query.next()) {
            const QSqlRecord record = query.record();
            QStringList row{QLatin1String(table)};
            for (int at = 0; at < record.count(); ++at)
                if (const QString name = record.fieldName(at);
                    name != u"version" && name != u"recorded_at" && name != u"recorded_by")
                    row << QString::fromLatin1(record.value(at).toByteArray().toHex());
            rows << row.join(u' ');
        }
    }
    rows.sort();
    return rows;
}

std::vector<BeneficiaryId> everybody(const TestDesk& desk) {
    return desk.db->prepare(u"SELECT id FROM beneficiary ORDER BY id")
        .all([](const db::Row& row) { return row.at<BeneficiaryId>(0); })
        .value();
}

int rowsOf(const TestDesk& desk, const char* table, BeneficiaryId person) {
    return desk.db
        ->prepare(QStringLiteral("SELECT count(*) FROM %1 WHERE beneficiary_id = :id").arg(QLatin1String(table)))
        .bind("id", person)
        .value<int>()
        .value();
}

QString numberOf(const TestDesk& desk, BeneficiaryId person) {
    return desk.db->prepare(u"SELECT number FROM case_file WHERE beneficiary_id = :id")
        .bind("id", person)
        .value<QString>()
        .value();
}

qint64 found(TestDesk& desk, const QString& typed) {
    ListQuery query;
    query.text = typed;
    return ListingService(desk.context()).open(query)->count().value();
}

Result<PersonMerge> mergeAs(TestDesk& desk, BeneficiaryId kept, BeneficiaryId merged) {
    BeneficiaryService persons(desk.context());
    const auto one = persons.find(kept);
    const auto other = persons.find(merged);
    return MergeService(desk.context()).merge(mergedFields(*one, *other), merged, other->stamp.version);
}

} // namespace

class MergeServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatBelongedToTheOtherBelongsToTheKept() {
        FilledDesk filled(60);
        TestDesk& desk = filled.desk;
        const auto persons = everybody(desk);
        for (size_t at = 0; at + 1 < persons.size(); at += 2) {
            const BeneficiaryId kept = persons[at];
            const BeneficiaryId merged = persons[at + 1];
            QMap<QByteArray, int> before;
            for (const char* table :
                 {"counselling_session", "referral", "follow_up", "plan_action", "consent", "letter"})
                before[table] = rowsOf(desk, table, kept) + rowsOf(desk, table, merged);
            const QString number = numberOf(desk, merged);
            desk.clock.advance(60);
            const auto merge = mergeAs(desk, kept, merged);
            VERIFY_OK(merge);
            for (auto each = before.cbegin(); each != before.cend(); ++each) {
                QCOMPARE(rowsOf(desk, each.key().constData(), kept), each.value());
                QCOMPARE(rowsOf(desk, each.key().constData(), merged), 0);
            }
            QCOMPARE(rowsOf(desk, "case_file", kept), 1);
            VERIFY_FAILS(BeneficiaryService(desk.context()).find(merged), ErrorCode::NotFound);
            QCOMPARE(found(desk, number), qint64(1));
        }
        QCOMPARE(everybody(desk).size(), persons.size() / 2);
        VERIFY_OK(desk.db->checkIntegrity());
    }

    void takenBackEveryRowIsAsItWas() {
        FilledDesk filled(40);
        TestDesk& desk = filled.desk;
        std::mt19937 dice(11);
        for (int round = 0; round < 12; ++round) {
            const auto persons = everybody(desk);
            const QStringList before = content(desk);
            std::vector<PersonMergeId> merges;
            std::vector<QStringList> states{before};
            // Two or three in a chain: the last one in is the first one out.
            BeneficiaryId kept = persons[dice() % persons.size()];
            for (unsigned more = 2 + dice() % 2; more > 0; --more) {
                const auto left = everybody(desk);
                const BeneficiaryId other = left[dice() % left.size()];
                if (other == kept)
                    continue;
                desk.clock.advance(60);
                const bool keepsOther = dice() % 2 == 0;
                const auto merge = keepsOther ? mergeAs(desk, other, kept) : mergeAs(desk, kept, other);
                VERIFY_OK(merge);
                kept = merge->kept;
                merges.push_back(merge->id);
                states.push_back(content(desk));
            }
            while (!merges.empty()) {
                desk.clock.advance(60);
                QCOMPARE(content(desk), states.back());
                states.pop_back();
                if (merges.size() > 1)
                    VERIFY_FAILS(MergeService(desk.context()).undo(merges.front()), ErrorCode::Conflict);
                VERIFY_OK(MergeService(desk.context()).undo(merges.back()));
                VERIFY_FAILS(MergeService(desk.context()).undo(merges.back()), ErrorCode::Conflict);
                merges.pop_back();
                QCOMPARE(content(desk), states.back());
            }
            QCOMPARE(content(desk), before);
        }
        VERIFY_OK(desk.db->checkIntegrity());
    }

    void whatWasChangedSinceStaysChanged() {
        TestDesk desk;
        Beneficiary one = test::barePerson(u"Mamadou"_s, u"Diallo"_s);
        Beneficiary other = test::barePerson(u"Mahamadou"_s, u"Jallow"_s);
        other.phone = u"+212661000111"_s;
        other.address = u"12, rue des Orangers"_s;
        const BeneficiaryId kept = registered(desk, one).person.id;
        const BeneficiaryId merged = registered(desk, other).person.id;
        desk.clock.advance(60);
        const auto merge = mergeAs(desk, kept, merged);
        VERIFY_OK(merge);
        BeneficiaryService persons(desk.context());
        Beneficiary now = *persons.find(kept);
        QCOMPARE(now.phone, u"+212661000111"_s); // what the other knew fills the gap
        QCOMPARE(now.name.givenLatin, u"Mamadou"_s);
        QCOMPARE(*MergeService(desk.context()).aftermath(merge->id), MergeAftermath());
        desk.clock.advance(60);
        now.address = u"3, impasse du Puits"_s;
        VERIFY_OK(persons.save(now));
        desk.clock.advance(60);
        QVERIFY(MergeService(desk.context()).aftermath(merge->id)->personEdited);
        VERIFY_OK(MergeService(desk.context()).undo(merge->id));
        QCOMPARE(persons.find(kept)->address, u"3, impasse du Puits"_s);
        QVERIFY(persons.find(kept)->phone.isEmpty());
        QCOMPARE(persons.find(merged)->address, u"12, rue des Orangers"_s);
        QCOMPARE(persons.find(merged)->name.familyLatin, u"Jallow"_s);
        VERIFY_OK(persons.save(*persons.find(merged))); // and can be changed again
        Beneficiary again = *persons.find(merged);
        again.remarks = u"seen again"_s;
        VERIFY_OK(persons.save(again));
    }

    void figuresOfAPastDayStayWhatTheyWere() {
        FilledDesk filled(30);
        TestDesk& desk = filled.desk;
        const QDateTime then = desk.clock.now();
        const auto before = indicator::FactService::loadAsOf(*desk.db, then);
        VERIFY_OK(before);
        const auto persons = everybody(desk);
        desk.clock.advance(60);
        const auto merge = mergeAs(desk, persons[3], persons[4]);
        VERIFY_OK(merge);
        desk.clock.advance(60);
        QCOMPARE((*indicator::FactService::loadAsOf(*desk.db, then))->persons(), (*before)->persons());
        QCOMPARE((*indicator::FactService::loadAsOf(*desk.db, desk.clock.now()))->persons(), (*before)->persons() - 1);
        VERIFY_OK(MergeService(desk.context()).undo(merge->id));
        desk.clock.advance(60);
        QCOMPARE((*indicator::FactService::loadAsOf(*desk.db, desk.clock.now()))->persons(), (*before)->persons());
    }

    void theOpenCaseGoesOn() {
        TestDesk desk;
        const Registration one = registered(desk, test::barePerson(u"Awa"_s, u"Traoré"_s));
        const Registration other = registered(desk, test::barePerson(u"Hawa"_s, u"Traore"_s));
        CaseService cases(desk.context());
        const auto closed = cases.close(one.file, ClosingReason::Duplicate, desk.clock.today());
        VERIFY_OK(closed);
        desk.clock.advance(60);
        VERIFY_OK(mergeAs(desk, one.person.id, other.person.id));
        QCOMPARE(numberOf(desk, one.person.id), other.file.number);
        QCOMPARE(found(desk, one.file.number), qint64(1));
        QCOMPARE(found(desk, other.file.number), qint64(1));
    }

    void refusesWhatIsNoMerge() {
        TestDesk desk;
        const Beneficiary one = registered(desk, test::barePerson(u"Awa"_s, u"Traoré"_s)).person;
        const Beneficiary other = registered(desk, test::barePerson(u"Hawa"_s, u"Traore"_s)).person;
        const int journal = desk.countAudited(audit::Action::PersonMerged);
        MergeService service(desk.context());
        VERIFY_FAILS(service.merge(one, one.id, 1), ErrorCode::Invalid);
        VERIFY_FAILS(service.merge(one, BeneficiaryId::create(desk.clock), 1), ErrorCode::NotFound);
        VERIFY_FAILS(service.merge(one, other.id, 2), ErrorCode::Conflict);
        Beneficiary nameless = one;
        nameless.name = {};
        VERIFY_FAILS(service.merge(nameless, other.id, 1), ErrorCode::Invalid);
        VERIFY_FAILS(service.undo(PersonMergeId::create(desk.clock)), ErrorCode::NotFound);
        const auto advisor = desk.addUser(u"Advisor"_s, vault::Role::Advisor);
        MergeService asAdvisor(desk.contextFor(advisor));
        VERIFY_FAILS(asAdvisor.merge(one, other.id, 1), ErrorCode::NotAllowed);
        VERIFY_FAILS(asAdvisor.markNotSame(one.id, other.id), ErrorCode::NotAllowed);
        QCOMPARE(desk.countAudited(audit::Action::PersonMerged), journal);
        QCOMPARE(everybody(desk).size(), size_t(2));
    }

    void twoThatAreNotTheSameAreRemembered() {
        TestDesk desk;
        const BeneficiaryId one = registered(desk, test::barePerson(u"Awa"_s, u"Traoré"_s)).person.id;
        const BeneficiaryId other = registered(desk, test::barePerson(u"Hawa"_s, u"Traore"_s)).person.id;
        MergeService service(desk.context());
        VERIFY_FAILS(service.markNotSame(one, one), ErrorCode::Invalid);
        VERIFY_OK(service.markNotSame(other, one));
        VERIFY_OK(service.markNotSame(one, other)); // once is enough
        const auto pairs = service.notSame();
        VERIFY_OK(pairs);
        QCOMPARE(pairs->size(), size_t(1));
        QVERIFY((pairs->front() == std::pair(one, other)) || (pairs->front() == std::pair(other, one)));
    }
};

TAWJIH_REGISTER_TEST(MergeServiceTest)
#include "MergeServiceTest.moc"
