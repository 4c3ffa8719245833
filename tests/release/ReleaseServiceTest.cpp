#include "core/release/ReleaseService.h"

#include "core/release/DeskHierarchies.h"
#include "core/release/ReleaseSourceRepository.h"
#include "tests/support/FilledDesk.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>

using namespace tawjih;
using namespace tawjih::release;
using namespace tawjih::test;
using namespace Qt::StringLiterals;

namespace {

/// A recipe that a few dozen persons can keep.
Recipe smallRecipe() {
    Recipe recipe;
    recipe.code = u"small"_s;
    recipe.title = u"Small"_s;
    recipe.purpose = u"Review"_s;
    recipe.recipient = u"Unit"_s;
    recipe.columns = {{Attribute::Sex, FieldRole::QuasiIdentifier, 0, 1},
                      {Attribute::Age, FieldRole::QuasiIdentifier, 1, 1},
                      {Attribute::Outcome, FieldRole::Plain, 0, 1}};
    recipe.k = 2;
    recipe.meanRisk = 0.5;
    recipe.suppressionLimit = 0.5;
    return recipe;
}

} // namespace

class ReleaseServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void consentsAreObeyed() {
        FilledDesk filled(40);
        ReleaseService service(filled.context);
        const auto source = service.source(smallRecipe());
        QVERIFY(source.has_value());
        QCOMPARE(source->inScope, 40);
        const qint64 before = qint64(source->records.records());
        QCOMPARE(source->withoutConsent, 40 - before);
        QVERIFY(before > 20);

        // Who withdraws is out at once; who consents to statistics alone is not sent abroad.
        const ReleaseSourceRepository record(*filled.desk.db);
        const QDate today = filled.desk.clock.today();
        const QSet<QUuid> consenting = *record.consenting(ConsentPurpose::Statistics, today);
        QCOMPARE(consenting.size(), before);
        Withdrawal withdrawal;
        withdrawal.on = today;
        withdrawal.language = u"fra"_s;
        QVERIFY(filled.consents.withdraw(BeneficiaryId(*consenting.begin()), ConsentPurpose::Statistics, {}, withdrawal)
                    .has_value());
        QCOMPARE(qint64(service.source(smallRecipe())->records.records()), before - 1);
        Recipe abroad = smallRecipe();
        abroad.abroad = true;
        QSet<QUuid> both = *record.consenting(ConsentPurpose::Statistics, today);
        both.intersect(*record.consenting(ConsentPurpose::TransferAbroad, today));
        QCOMPARE(service.source(abroad)->records.records(), size_t(both.size()));
        QVERIFY(both.size() < before - 1);
    }

    void theColumnsAreTheRecords() {
        FilledDesk filled(30);
        Recipe recipe = smallRecipe();
        recipe.columns.clear();
        for (const auto& attribute : allOf<Attribute>())
            recipe.columns.push_back({attribute.value, FieldRole::QuasiIdentifier, 0, 1});
        const auto source = ReleaseService(filled.context).source(recipe);
        QVERIFY(source.has_value());
        for (size_t at = 0; at < recipe.columns.size(); ++at) {
            const anonymise::CodedColumn& column = source->records.columns[at];
            QCOMPARE(column.name, codeOf(recipe.columns[at].attribute));
            // Whatever a desk records has its place in the shipped hierarchy.
            QVERIFY2(hierarchyOf(recipe.columns[at].attribute, column.values).has_value(), qPrintable(column.name));
        }
        QVERIFY(source->known.names.size() == 30);
        recipe.from = filled.desk.clock.today().addDays(1);
        QCOMPARE(ReleaseService(filled.context).source(recipe)->inScope, 0);
    }

    void recipesAreKept() {
        TestDesk desk;
        ReleaseService service(desk.context());
        const auto shipped = service.recipes();
        QVERIFY(shipped.has_value());
        QCOMPARE(shipped->size(), size_t(1));
        QCOMPARE(shipped->front().stamp.version, 0);
        Recipe recipe = smallRecipe();
        QVERIFY(service.saveRecipe(recipe, 0).has_value());
        recipe.k = 3;
        QCOMPARE(service.saveRecipe(recipe, 0).error().code, ErrorCode::Conflict);
        QVERIFY(service.saveRecipe(recipe, 1).has_value());
        const auto kept = service.recipes();
        QCOMPARE(kept->size(), size_t(2));
        const auto own =
            std::ranges::find(*kept, u"small"_s, [](const SavedRecipe& saved) { return saved.recipe.code; });
        QCOMPARE(own->recipe, recipe);
        QCOMPARE(own->stamp.version, 2);
        QVERIFY(service.removeRecipe(u"small"_s, 2).has_value());
        QCOMPARE(service.recipes()->size(), size_t(1));
        QVERIFY(service.saveRecipe(recipe, 0).has_value()); // under the same code again
        recipe.columns.clear();
        QCOMPARE(service.saveRecipe(recipe, 4).error().code, ErrorCode::Invalid);
        QCOMPARE(desk.countAudited(audit::Action::RecipeChanged), 4);
    }

    void aReleaseIsProposedApprovedAndWritten() {
        FilledDesk filled(60);
        const vault::Actor advisor = filled.desk.addUser(u"Advisor"_s, vault::Role::Advisor);
        ReleaseService proposing(filled.desk.contextFor(advisor));
        ReleaseService deciding(filled.context);
        const Recipe recipe = smallRecipe();
        const auto source = proposing.source(recipe);
        QVERIFY(source.has_value());
        const auto prepared = prepareRelease(*source, recipe, {}, filled.desk.clock.now());
        QVERIFY(prepared.has_value());
        const auto proposed = proposing.propose(*prepared);
        QVERIFY(proposed.has_value());
        QCOMPARE(proposing.approve(proposed->id, *prepared).error().code, ErrorCode::NotAllowed);
        QCOMPARE(deciding.noteWritten(proposed->id, u"00"_s).error().code, ErrorCode::Conflict);
        PreparedRelease other = *prepared;
        other.digest = QByteArray(32, 'x');
        QCOMPARE(deciding.approve(proposed->id, other).error().code, ErrorCode::Conflict);
        const auto approved = deciding.approve(proposed->id, *prepared);
        QVERIFY(approved.has_value());
        QCOMPARE(approved->state, ReleaseState::Approved);
        QCOMPARE(approved->decidedBy, filled.desk.actor.id);
        QCOMPARE(deciding.refuse(proposed->id).error().code, ErrorCode::Conflict);
        QVERIFY(deciding.earlier()->empty()); // nothing has left the desk yet
        QVERIFY(deciding.noteWritten(proposed->id, u"ab12"_s).has_value());
        const auto earlier = deciding.earlier();
        QCOMPARE(earlier->size(), size_t(1));
        const EarlierRelease remembered = rememberedOf(*prepared);
        QCOMPARE(earlier->front().rows, remembered.rows);
        QCOMPARE(earlier->front().counts, remembered.counts);
        QVERIFY(earlier->front().columns == remembered.columns);
        const auto ledger = deciding.releases();
        QCOMPARE(ledger->size(), size_t(1));
        QCOMPARE(ledger->front().recipe, recipe);
        QCOMPARE(ledger->front().counts, prepared->content.counts);
        QCOMPARE(ledger->front().packageHash, u"ab12"_s);
        QCOMPARE(ledger->front().digest, prepared->digest);
        for (const auto action :
             {audit::Action::ReleaseProposed, audit::Action::ReleaseApproved, audit::Action::ReleaseWritten})
            QCOMPARE(filled.desk.countAudited(action), 1);
    }

    void aRefusalIsFinal() {
        FilledDesk filled(60);
        ReleaseService service(filled.context);
        const auto prepared =
            prepareRelease(*service.source(smallRecipe()), smallRecipe(), {}, filled.desk.clock.now());
        QVERIFY(prepared.has_value());
        const auto proposed = service.propose(*prepared);
        QCOMPARE(service.refuse(proposed->id)->state, ReleaseState::Refused);
        QCOMPARE(service.approve(proposed->id, *prepared).error().code, ErrorCode::Conflict);
        QCOMPARE(service.refuse(ReleaseId()).error().code, ErrorCode::NotFound);
    }

    void administratorsPrepareNothing() {
        TestDesk desk(vault::Role::Administrator);
        ReleaseService service(desk.context());
        QCOMPARE(service.recipes().error().code, ErrorCode::NotAllowed);
        QCOMPARE(service.source(smallRecipe()).error().code, ErrorCode::NotAllowed);
        QCOMPARE(service.releases().error().code, ErrorCode::NotAllowed);
    }
};

TAWJIH_REGISTER_TEST(ReleaseServiceTest)
#include "ReleaseServiceTest.moc"
