#include "core/attachment/AttachmentService.h"

#include "core/attachment/AttachmentRules.h"
#include "core/audit/JournalService.h"
#include "core/beneficiary/BeneficiaryService.h"
#include "core/beneficiary/MergeService.h"
#include "core/casework/CaseService.h"
#include "core/casework/RestrictionService.h"
#include "core/db/Statement.h"
#include "core/rights/ErasureService.h"
#include "tests/support/SampleDocuments.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace tawjih::test;
using namespace Qt::Literals;

class AttachmentServiceTest : public QObject {
    Q_OBJECT

    struct Fixture {
        TestDesk desk;
        BeneficiaryId awa = registered(desk, fullPerson()).person.id;
        AttachmentService service{desk.context()};

        [[nodiscard]] NewAttachment scan(const QByteArray& file = samplePdf(2)) const {
            return {awa, DocumentKind::Passport, u"Passport"_s, file};
        }
        [[nodiscard]] int rows(const QString& table) const {
            return desk.db->prepare(u"SELECT count(*) FROM %1"_s.arg(table)).value<int>().value_or(-1);
        }
        [[nodiscard]] std::vector<audit::JournalLine> journal() {
            return audit::JournalService(desk.context()).page({}, 0, 10).value_or(std::vector<audit::JournalLine>());
        }
    };

private Q_SLOTS:
    void isKeptAndShown() {
        Fixture f;
        QSignalSpy changes(&f.desk.changes, &ChangeNotifier::changed);
        const QByteArray file = samplePdf(2);
        const auto added = f.service.add(f.scan(file));
        VERIFY_OK(added);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.front()[0].value<ChangeKind>(), ChangeKind::Beneficiary);
        QCOMPARE(changes.front()[1].toUuid(), f.awa.uuid());
        const auto listed = f.service.ofPerson(f.awa);
        VERIFY_OK(listed);
        QCOMPARE(*listed, std::vector<Attachment>{*added});
        const auto opened = f.service.open(added->id);
        VERIFY_OK(opened);
        QCOMPARE(opened->content, file);
        QCOMPARE(opened->attachment.pages, 2);
        QCOMPARE(opened->attachment.document, std::optional(DocumentKind::Passport));
        QCOMPARE(f.desk.countAudited(audit::Action::AttachmentAdded), 1);
        QCOMPARE(f.desk.countAudited(audit::Action::AttachmentOpened), 1);
        QVERIFY(f.service.ofPerson(BeneficiaryId::create(f.desk.clock))->empty());
    }

    void comesInPieces() {
        Fixture f;
        const QByteArray file = largePdf(1'000'000);
        const auto added = f.service.add(f.scan(file));
        VERIFY_OK(added);
        QVERIFY(f.rows(u"attachment_content"_s) >= 4);
        QVERIFY(*f.desk.db->prepare(u"SELECT max(length(bytes)) FROM attachment_content").value<int>() <= 256 * 1024);
        QCOMPARE(f.service.open(added->id)->content, file);
    }

    void leavesNothingWhereItIsRefused() {
        Fixture f;
        NewAttachment unnamed = f.scan();
        unnamed.name = u" \u202E "_s;
        VERIFY_FAILS(f.service.add(unnamed), ErrorCode::Invalid);
        VERIFY_FAILS(f.service.add(f.scan("<html>")), ErrorCode::FileUnreadable);
        NewAttachment ofNobody = f.scan();
        ofNobody.beneficiary = BeneficiaryId::create(f.desk.clock);
        VERIFY_FAILS(f.service.add(ofNobody), ErrorCode::NotFound);
        VERIFY_FAILS(f.service.add(f.scan(), [] { return false; }), ErrorCode::Cancelled);
        QCOMPARE(f.rows(u"attachment"_s), 0);
        QCOMPARE(f.rows(u"attachment_content"_s), 0);
        QCOMPARE(f.desk.countAudited(audit::Action::AttachmentAdded), 0);
    }

    void nobodyHasMoreThanThereIsRoomFor() {
        Fixture f;
        const QByteArray large = largePdf(AttachmentRules::largestKept);
        QVERIFY(large.size() <= AttachmentRules::largestKept && large.size() > AttachmentRules::largestKept - 600);
        for (int i = 0; i < AttachmentRules::mostOfPerson / AttachmentRules::largestKept; ++i)
            VERIFY_OK(f.service.add(f.scan(large)));
        const auto refused = f.service.add(f.scan());
        VERIFY_FAILS(refused, ErrorCode::FileUnreadable);
        QCOMPARE(problemOf(refused.error()), std::optional(AttachmentProblem::NoRoom));
        VERIFY_OK(f.service.remove(f.service.ofPerson(f.awa)->front().id));
        VERIFY_OK(f.service.add(f.scan()));
    }

    void isRemovedForGood() {
        Fixture f;
        const auto added = f.service.add(f.scan());
        VERIFY_OK(added);
        f.desk.clock.advance(60);
        VERIFY_OK(f.service.remove(added->id));
        QCOMPARE(f.rows(u"attachment_content"_s), 0);
        QVERIFY(f.service.ofPerson(f.awa)->empty());
        VERIFY_FAILS(f.service.open(added->id), ErrorCode::NotFound);
        VERIFY_FAILS(f.service.remove(added->id), ErrorCode::NotFound);
        QCOMPARE(f.desk.countAudited(audit::Action::AttachmentRemoved), 1);
        // Of what it was nothing stays; whose it was does, so that the journal can say it.
        const auto left = f.desk.db
                              ->prepare(u"SELECT name || coalesce(document, '') || coalesce(media, '') || "
                                        u"hex(checksum) || hex(thumbnail) || size FROM attachment")
                              .value<QString>();
        QCOMPARE(left.value_or(u"?"_s), u"0"_s);
        const auto lines = f.journal();
        QCOMPARE(lines.front().action, codeOf(audit::Action::AttachmentRemoved));
        QVERIFY(lines.front().caseNumber.startsWith(u"CAS-"_s));
    }

    void whatIsDamagedIsNotShown() {
        Fixture f;
        const auto added = f.service.add(f.scan());
        const auto other = f.service.add(f.scan(sampleJpeg()));
        VERIFY_OK(added);
        VERIFY_OK(other);
        VERIFY_OK(f.desk.db
                      ->prepare(u"UPDATE attachment_content SET bytes = CAST(substr(bytes, 1, 200) || x'00' || "
                                u"substr(bytes, 202) AS BLOB) WHERE attachment_id = :id")
                      .bind("id", added->id)
                      .run());
        VERIFY_OK(f.desk.db->prepare(u"DELETE FROM attachment_content WHERE attachment_id = :id")
                      .bind("id", other->id)
                      .run());
        for (const AttachmentId id : {added->id, other->id}) {
            const auto opened = f.service.open(id);
            VERIFY_FAILS(opened, ErrorCode::FileUnreadable);
            QCOMPARE(problemOf(opened.error()), std::optional(AttachmentProblem::ContentLost));
        }
        QCOMPARE(f.desk.countAudited(audit::Action::AttachmentOpened), 0);
        VERIFY_OK(f.service.remove(added->id)); // it can still be removed
    }

    void restrictedCasesKeepTheirDocuments() {
        Fixture f;
        const auto added = f.service.add(f.scan());
        VERIFY_OK(added);
        VERIFY_OK(RestrictionService(f.desk.context()).restrict(f.awa, u"Threatened by a relative."_s, {}));
        const ServiceContext other = f.desk.contextFor(f.desk.addUser(u"Sara"_s, vault::Role::Advisor));
        AttachmentService closed(other);
        VERIFY_FAILS(closed.ofPerson(f.awa), ErrorCode::NotAllowed);
        VERIFY_FAILS(closed.add(f.scan()), ErrorCode::NotAllowed);
        VERIFY_FAILS(closed.open(added->id), ErrorCode::NotAllowed);
        VERIFY_FAILS(closed.remove(added->id), ErrorCode::NotAllowed);
        VERIFY_OK(RestrictionService(other).breakGlass(f.awa, GlassKind::Absence, u"The colleague is ill today."_s));
        VERIFY_OK(closed.open(added->id));
    }

    void goesAlongWithAMerge() {
        Fixture f;
        const BeneficiaryId second = registered(f.desk, barePerson(u"Hawa"_s, u"Jallow"_s)).person.id;
        NewAttachment theirs = f.scan(sampleJpeg());
        theirs.beneficiary = second;
        const auto moved = f.service.add(theirs);
        const auto own = f.service.add(f.scan());
        const auto gone = f.service.add(theirs);
        VERIFY_OK(moved);
        VERIFY_OK(own);
        VERIFY_OK(gone);
        VERIFY_OK(f.service.remove(gone->id));
        MergeService merges(f.desk.context());
        QCOMPARE(merges.effects(f.awa, second)->moved.attachments, 1);
        const auto merge = merges.merge(*BeneficiaryService(f.desk.context()).find(f.awa), second, 1);
        VERIFY_OK(merge);
        QCOMPARE(f.service.ofPerson(f.awa)->size(), size_t(2));
        QCOMPARE(f.service.open(moved->id)->attachment.beneficiary, f.awa);
        f.desk.clock.advance(60);
        VERIFY_OK(f.service.remove(moved->id)); // what is removed meanwhile does not come back
        const auto later = f.service.add(f.scan(samplePng()));
        VERIFY_OK(later);
        VERIFY_OK(merges.undo(merge->id));
        QVERIFY(f.service.ofPerson(second)->empty());
        const auto kept = f.service.ofPerson(f.awa);
        VERIFY_OK(kept);
        QCOMPARE(kept->size(), size_t(2));
        QCOMPARE(kept->front().id, later->id); // stays with whom it was added for
        QVERIFY(kept->back().id == own->id);
    }

    void comesBackFromAMerge() {
        Fixture f;
        const BeneficiaryId second = registered(f.desk, barePerson(u"Hawa"_s, u"Jallow"_s)).person.id;
        NewAttachment theirs = f.scan(sampleJpeg());
        theirs.beneficiary = second;
        const auto moved = f.service.add(theirs);
        VERIFY_OK(moved);
        MergeService merges(f.desk.context());
        const auto merge = merges.merge(*BeneficiaryService(f.desk.context()).find(f.awa), second, 1);
        VERIFY_OK(merge);
        QCOMPARE(f.service.ofPerson(f.awa)->size(), size_t(1));
        f.desk.clock.advance(60);
        VERIFY_OK(merges.undo(merge->id));
        QVERIFY(f.service.ofPerson(f.awa)->empty());
        QCOMPARE(f.service.ofPerson(second)->front().id, moved->id);
        VERIFY_OK(f.service.open(moved->id));
    }

    void goesWithThePerson() {
        Fixture f;
        VERIFY_OK(f.service.add(f.scan()));
        const auto gone = f.service.add(f.scan());
        VERIFY_OK(gone);
        VERIFY_OK(f.service.remove(gone->id));
        const BeneficiaryId other = registered(f.desk, barePerson(u"Hawa"_s, u"Jallow"_s)).person.id;
        NewAttachment theirs = f.scan();
        theirs.beneficiary = other;
        VERIFY_OK(f.service.add(theirs));
        CaseService cases(f.desk.context());
        VERIFY_OK(cases.close(*cases.find(f.awa), ClosingReason::GoalReached, f.desk.clock.today()));
        rights::ErasureService erasures(f.desk.context());
        const auto proposal = erasures.propose(rights::ErasureCause::Request, std::span(&f.awa, 1));
        VERIFY_OK(proposal);
        rights::ErasureService deciding(f.desk.contextFor(f.desk.addUser(u"Driss"_s, vault::Role::Supervisor)));
        const auto report = deciding.approve(proposal->id);
        VERIFY_OK(report);
        QCOMPARE(report->erased, 1);
        QCOMPARE(f.rows(u"attachment"_s), 1); // the other person's
        QCOMPARE(f.service.ofPerson(other)->size(), size_t(1));
    }

    void figuresAndExportsKnowNothingOfThem() {
        Fixture f;
        const auto facts = [&] {
            return f.desk.db->prepare(u"SELECT group_concat(hex(body)) FROM person_facts")
                .value<QString>()
                .value_or(QString());
        };
        const QString before = facts();
        QVERIFY(!before.isEmpty());
        VERIFY_OK(f.service.add(f.scan()));
        QCOMPARE(facts(), before);
    }
};

TAWJIH_REGISTER_TEST(AttachmentServiceTest)
#include "AttachmentServiceTest.moc"
