#include "core/beneficiary/BeneficiaryService.h"
#include "core/beneficiary/MergeService.h"
#include "core/exchange/PersonFill.h"
#include "tests/exchange/ImportFixture.h"
#include "tests/exchange/Texts.h"

using namespace tawjih;
using namespace tawjih::exchange;
using namespace tawjih::test;
using tawjih::test::s;

namespace {

const char* const headers = "Matricule;Nom;Prénom;Date de naissance;Nationalité;Téléphone;Adresse\n";

/// Three persons on record: Awa without phone, Ali with everything, and a namesake of his.
struct Fixture : ImportFixture {
    Fixture() {
        if (!run(write(QByteArray(headers) + "M1;Diallo;Awa;12/05/1999;Sénégal;;\n"
                                             "M2;Sow;Ali;03/04/1990;Mali;0612345678;12, rue A\n")))
            qFatal("the fixture cannot be imported");
    }
    Result<ImportPlan> plan(const QByteArray& rows, ImportPolicy policy) {
        path = write(QByteArray(headers) + rows);
        TRY_ASSIGN(ImportPlan read, service.inspect(path));
        read.policy = policy;
        return read;
    }
    /// What is previewed is what is done.
    Result<ImportSummary> take(const ImportPlan& read) {
        TRY_ASSIGN(const ImportSummary preview, service.preview(path, read));
        TRY_ASSIGN(ImportSummary done, service.run(path, read));
        return preview.first == done.first && preview.errors == done.errors ? Result<ImportSummary>(done)
                                                                            : fail(ErrorCode::Conflict);
    }
    BeneficiaryId idOf(const char* externalId) {
        return desk.db->prepare(u"SELECT id FROM beneficiary WHERE external_id = :id")
            .bind("id", s(externalId))
            .value<BeneficiaryId>()
            .value_or(BeneficiaryId());
    }
    QString path;
};

QStringList outcomes(const ImportSummary& summary) {
    QStringList lines;
    for (const RowReport& row : summary.first)
        lines << QStringLiteral("%1 %2").arg(row.line).arg(codeOf(row.outcome));
    return lines;
}

} // namespace

class ImportPolicyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyNewLeavesTheRecord();
    void blanksAreFilled();
    void chosenFieldsAreReplaced();
    void nobodyIsRegistered();
    void namesakesAreNotGuessed();
    void whoMayBeOnRecordIsDecided();
    void whoeverWasMergedIsKnownByTheirNumber();
    void rowsOfTheFileAreCompared();
    void decisions();
    void onePersonOneRow();
    void whatTheRulesRefuse();
    void cellsAreEdited();
    void issuesNameTheirColumns();
    void oneRowAgain();
    void namedMappings();
    void errorsAreBounded();
};

void ImportPolicyTest::onlyNewLeavesTheRecord() {
    Fixture fixture;
    const auto plan = fixture.plan("M1;Diallo;Awa;12/05/1999;Mali;0699999999;\n", ImportPolicy::OnlyNew);
    const auto done = fixture.take(*plan);
    VERIFY_OK(done);
    QCOMPARE(outcomes(*done), QStringList{s("2 already-there")});
    QCOMPARE(done->first.front().known, fixture.idOf("M1"));
    QCOMPARE(fixture.column("phone"), (QStringList{QString(), s("0612345678")}));
    QCOMPARE(fixture.desk.countAudited(audit::Action::PersonChanged), 0);
}

void ImportPolicyTest::blanksAreFilled() {
    Fixture fixture;
    const auto plan = fixture.plan("M1;Diallo;Awa;12/05/1999;Mali;0699999999;\n" // a phone
                                   ";SOW;ali;1990-04-03;;;13, rue B\n"           // nothing blank
                                   "M3;Barry;Ousmane;04/05/1995;Guinée;;\n",     // new
                                   ImportPolicy::FillBlanks);
    const auto done = fixture.take(*plan);
    VERIFY_OK(done);
    QCOMPARE(outcomes(*done), (QStringList{s("2 updated"), s("3 already-there"), s("4 new")}));
    QCOMPARE(done->first.front().changes, std::vector<ImportField>{ImportField::Phone});
    QCOMPARE(done->updated, 1);
    QCOMPARE(fixture.column("phone"), (QStringList{s("0699999999"), s("0612345678"), QString()}));
    QCOMPARE(fixture.column("nationalities").front(), s("SEN"));
    QCOMPARE(fixture.column("address").value(1), s("12, rue A"));
    QCOMPARE(fixture.count("beneficiary_history"), 1);
    QCOMPARE(fixture.column("phone", "beneficiary_listing").front(), s("0699999999"));
    QCOMPARE(fixture.desk.countAudited(audit::Action::PersonChanged), 1);
    // The same list again says nothing new.
    QCOMPARE(fixture.take(*plan)->alreadyThere, 3);
}

void ImportPolicyTest::whoeverWasMergedIsKnownByTheirNumber() {
    Fixture fixture;
    auto other = fixture.plan("M3;Djallo;Awa;13/05/1999;;;\n", ImportPolicy::OnlyNew);
    other->decisions.emplace(2, RowDecision{RowDecision::Kind::New, {}});
    VERIFY_OK(fixture.take(*other));
    const BeneficiaryId kept = fixture.idOf("M1");
    const BeneficiaryId merged = fixture.idOf("M3");
    MergeService merges(fixture.desk.context());
    BeneficiaryService persons(fixture.desk.context());
    const auto part = persons.find(merged);
    VERIFY_OK(part);
    const auto merge = merges.merge(*persons.find(kept), merged, part->stamp.version);
    VERIFY_OK(merge);
    const QByteArray row = "M3;Djallo;Awa;13/05/1999;;0699999999;\n";
    const auto done = fixture.take(*fixture.plan(row, ImportPolicy::FillBlanks));
    VERIFY_OK(done);
    QCOMPARE(outcomes(*done), QStringList{s("2 updated")});
    QCOMPARE(done->first.front().known, kept);
    // Somebody else under that number is still a mistake.
    const auto mistaken = fixture.take(*fixture.plan("M3;Keita;Salif;1/1/1970;;;\n", ImportPolicy::FillBlanks));
    QCOMPARE(outcomes(*mistaken), QStringList{s("2 invalid")});
    VERIFY_OK(merges.undo(merge->id));
    QCOMPARE(fixture.take(*fixture.plan(row, ImportPolicy::OnlyNew))->first.front().known, merged);
}

void ImportPolicyTest::chosenFieldsAreReplaced() {
    Fixture fixture;
    auto plan = fixture.plan("M1;Diallo;Awa;12/05/1999;Mali;0699999999;\n"
                             "M2;Sow;Ali;03/04/1990;Guinée;;13, rue B\n",
                             ImportPolicy::OverwriteChosen);
    plan->overwrite = {ImportField::Nationality, ImportField::Phone};
    const auto done = fixture.take(*plan);
    VERIFY_OK(done);
    QCOMPARE(outcomes(*done), (QStringList{s("2 updated"), s("3 updated")}));
    QCOMPARE(fixture.column("nationalities"), (QStringList{s("MLI"), s("GIN")}));
    // An empty cell takes nothing away, and what was not chosen stays.
    QCOMPARE(fixture.column("phone"), (QStringList{s("0699999999"), s("0612345678")}));
    QCOMPARE(fixture.column("address"), (QStringList{QString(), s("12, rue A")}));
    const auto fields = overwritableFields();
    QVERIFY(std::ranges::find(fields, ImportField::Phone) != fields.end());
    QVERIFY(std::ranges::find(fields, ImportField::RegisteredOn) == fields.end());
}

void ImportPolicyTest::nobodyIsRegistered() {
    Fixture fixture;
    const auto plan = fixture.plan("M1;Diallo;Awa;12/05/1999;;0699999999;\n"
                                   "M9;Keita;Salif;12/05/1979;;;\n",
                                   ImportPolicy::UniqueMatchOnly);
    const auto done = fixture.take(*plan);
    VERIFY_OK(done);
    QCOMPARE(outcomes(*done), (QStringList{s("2 updated"), s("3 left")}));
    QCOMPARE(notable(*done), QStringList{s("3 left out (nobody on record is exactly this person)")});
    QCOMPARE(fixture.count("beneficiary"), 2);
}

void ImportPolicyTest::namesakesAreNotGuessed() {
    Fixture fixture;
    auto plan = fixture.plan("M8;Sow;Ali;03/04/1990;;;\n", ImportPolicy::OnlyNew);
    plan->decisions.emplace(2, RowDecision{RowDecision::Kind::New, {}});
    QCOMPARE(fixture.take(*plan)->fresh, 1); // a namesake, born on the same day
    const QByteArray row("; Sow;Ali;03/04/1990;;;13, rue B\n");
    QCOMPARE(fixture.take(*fixture.plan(row, ImportPolicy::OnlyNew))->alreadyThere, 1);
    const auto done = fixture.take(*fixture.plan(row, ImportPolicy::FillBlanks));
    VERIFY_OK(done);
    QCOMPARE(outcomes(*done), QStringList{s("2 to-decide")});
    QCOMPARE(done->first.front().candidates.size(), 2U);
    QCOMPARE(notable(*done),
             QStringList{s("2 to decide (may be somebody on record; several persons on record match)")});
}

void ImportPolicyTest::whoMayBeOnRecordIsDecided() {
    Fixture fixture;
    const QByteArray rows("X1;Jallow;Awa;12/05/1999;Sénégal;;\n"   // another spelling
                          "X2;Keita;Salif;01/02/1979;Guinée;;\n"); // somebody else
    auto plan = fixture.plan(rows, ImportPolicy::FillBlanks);
    auto done = fixture.take(*plan);
    VERIFY_OK(done);
    QCOMPARE(outcomes(*done), (QStringList{s("2 to-decide"), s("3 new")}));
    const RowReport row = done->first.front();
    QCOMPARE(row.candidates.size(), 1U);
    QCOMPARE(row.candidates.front().id, fixture.idOf("M1"));
    QCOMPARE(row.candidates.front().person.latinName, s("Awa Diallo"));
    QCOMPARE(row.candidates.front().person.number, fixture.column("number", "case_file").front());
    QVERIFY(row.candidates.front().probability >= 0.5);
    QVERIFY(row.cells.size() == 7 && row.cells[1] == s("Jallow"));
    QCOMPARE(done->errors.size(), 1U);
    QCOMPARE(fixture.count("beneficiary"), 3); // nobody was written for it
}

void ImportPolicyTest::rowsOfTheFileAreCompared() {
    Fixture fixture;
    const auto plan = fixture.plan("X1;Keita;Mamadou;12/05/1979;Guinée;;\n"
                                   "X2;Keïta;Mamadu;12/05/1979;Guinée;;\n",
                                   ImportPolicy::OnlyNew);
    const auto done = fixture.take(*plan);
    VERIFY_OK(done);
    QCOMPARE(outcomes(*done), (QStringList{s("2 new"), s("3 to-decide")}));
    const RowCandidate first = done->first[1].candidates.front();
    QVERIFY(first.id.isNull());
    QCOMPARE(first.line, 2);
    QCOMPARE(notable(*done), QStringList{s("3 to decide (may be the person of line 2)")});
}

void ImportPolicyTest::decisions() {
    Fixture fixture;
    const QByteArray rows("X1;Jallow;Awa;12/05/1999;Sénégal;0699999999;\n"
                          "X2;Jallow;Awa;12/05/1999;Sénégal;;\n"
                          "X3;Keita;Salif;01/02/1979;Guinée;;\n");
    auto plan = fixture.plan(rows, ImportPolicy::FillBlanks);
    plan->decisions.emplace(2, RowDecision{RowDecision::Kind::Same, fixture.idOf("M1")});
    plan->decisions.emplace(3, RowDecision{RowDecision::Kind::New, {}});
    plan->decisions.emplace(4, RowDecision{RowDecision::Kind::Leave, {}});
    const auto done = fixture.take(*plan);
    VERIFY_OK(done);
    QCOMPARE(outcomes(*done), (QStringList{s("2 updated"), s("3 new"), s("4 left")}));
    QCOMPARE(notable(*done), QStringList{s("4 left out (you decided not to import it)")});
    QCOMPARE(fixture.column("phone").front(), s("0699999999"));
    QCOMPARE(fixture.column("family_name_latin"), (QStringList{s("Diallo"), s("Sow"), s("Jallow")}));
    // Nobody is asked again whether they are two; and with the import goes what was said of whom it brought.
    QCOMPARE(fixture.count("not_same"), 1);
    VERIFY_OK(fixture.service.undo(*done->importId));
    QCOMPARE(fixture.count("not_same"), 0);
    // Somebody who is not on record.
    plan->decisions[2].same = BeneficiaryId::create(fixture.desk.clock);
    QCOMPARE(notable(*fixture.take(*plan)).front(), s("2 invalid (no such person on record)"));
}

/// What one row did to somebody is not done over by another.
void ImportPolicyTest::onePersonOneRow() {
    Fixture fixture;
    auto plan = fixture.plan("M1;Diallo;Awa;12/05/1999;;0699999999;\n"
                             ";Jallow;Awa;12/05/1999;;0688888888;14, rue C\n",
                             ImportPolicy::FillBlanks);
    plan->decisions.emplace(3, RowDecision{RowDecision::Kind::Same, fixture.idOf("M1")});
    const auto done = fixture.take(*plan);
    VERIFY_OK(done);
    QCOMPARE(notable(*done), QStringList{s("3 already there (same as line 2)")});
    QCOMPARE(fixture.column("address").front(), QString());
}

/// What a row would make of somebody on record has to follow the rules.
void ImportPolicyTest::whatTheRulesRefuse() {
    Fixture fixture;
    fixture.path = fixture.write("Matricule;Nom;Date de naissance;Années d'expérience\nM2;Sow;03/04/2015;12\n");
    auto plan = fixture.service.inspect(fixture.path);
    VERIFY_OK(plan);
    plan->policy = ImportPolicy::OverwriteChosen;
    plan->overwrite = {ImportField::BirthDate};
    plan->decisions.emplace(2, RowDecision{RowDecision::Kind::Same, fixture.idOf("M2")});
    VERIFY_OK(fixture.take(*plan));
    QCOMPARE(fixture.column("practice_years").value(1), QString());
}

void ImportPolicyTest::cellsAreEdited() {
    Fixture fixture;
    auto plan = fixture.plan("X1;Keita;Salif;31/02/1979;;;\n"
                             "X2;Ba;Ali;1980;;;\n",
                             ImportPolicy::OnlyNew);
    QCOMPARE(fixture.service.preview(fixture.path, *plan)->invalid, 1);
    plan->edits = {{{2, 3}, s("28/02/1979")}, {{3, 1}, s("Bâ")}, {{3, 3}, s("bientôt")}, {{9, 99}, s("nowhere")}};
    const auto done = fixture.take(*plan);
    VERIFY_OK(done);
    QCOMPARE(outcomes(*done), (QStringList{s("2 new"), s("3 invalid")}));
    QCOMPARE(fixture.column("birth_date").value(2), s("1979-02-28"));
    QCOMPARE(done->errors.front().cells[1], s("Bâ"));
    // What no file may hold cannot be typed either.
    plan->edits = {{{2, 3}, QString(QChar(0))}, {{3, 1}, QString(100'000, u'x')}};
    QCOMPARE(notable(*fixture.service.preview(fixture.path, *plan)).front(),
             s("2 invalid (Birth date: missing; Birth date: some characters are not text)"));

    // Looked at again, edits stay where they were typed, and only there.
    ImportChoice choice;
    choice.headers = plan->headers;
    choice.edits = {{{2, 3}, s("28/02/1979")}};
    choice.decisions = {{3, {RowDecision::Kind::Leave, {}}}};
    choice.policy = ImportPolicy::FillBlanks;
    choice.overwrite = {ImportField::Phone};
    const auto again = fixture.service.inspect(fixture.path, choice);
    VERIFY_OK(again);
    QCOMPARE(again->edits, choice.edits);
    QCOMPARE(again->decisions, choice.decisions);
    QCOMPARE(again->policy, choice.policy);
    QCOMPARE(again->overwrite, choice.overwrite);
    choice.delimiter = u',';
    const auto other = fixture.service.inspect(fixture.path, choice);
    VERIFY_OK(other);
    QVERIFY(other->edits.empty() && other->decisions.empty());
}

void ImportPolicyTest::issuesNameTheirColumns() {
    Fixture fixture;
    const auto plan = fixture.plan("X1;Keita;Salif;31/02/1979;Atlantide;;\n", ImportPolicy::OnlyNew);
    const auto shown = fixture.service.preview(fixture.path, *plan);
    VERIFY_OK(shown);
    const RowReport& row = shown->errors.front();
    QCOMPARE(row.problems.front().column, std::optional<size_t>(3));
    QCOMPARE(row.warnings.front().column, std::optional<size_t>(4));
}

void ImportPolicyTest::oneRowAgain() {
    Fixture fixture;
    auto plan =
        fixture.plan("X1;Keita;Salif;31/02/1979;;;\nX2;Ba;Ali;1980;;;\nX2;Ba;Ali;1980;;;\n", ImportPolicy::OnlyNew);
    const auto row = fixture.service.recheck(fixture.path, *plan, 2);
    VERIFY_OK(row);
    QCOMPARE(row->outcome, RowOutcome::Invalid);
    plan->edits = {{{2, 3}, s("1979")}};
    QCOMPARE(fixture.service.recheck(fixture.path, *plan, 2)->outcome, RowOutcome::New);
    QCOMPARE(fixture.service.recheck(fixture.path, *plan, 4)->sameAsLine, 3);
    VERIFY_FAILS(fixture.service.recheck(fixture.path, *plan, 40), ErrorCode::NotFound);
    QCOMPARE(fixture.count("beneficiary"), 2);
}

void ImportPolicyTest::namedMappings() {
    Fixture fixture;
    const QString path = fixture.write("Qui;Quand\nDiallo;03/04/1999\n");
    auto plan = fixture.service.inspect(path);
    VERIFY_OK(plan);
    plan->mapping.assign(0, ImportField::FullName);
    plan->mapping.assign(1, ImportField::BirthDate);
    plan->dates[ImportField::BirthDate].order = DateOrder::MonthDayYear;
    VERIFY_OK(fixture.service.saveMapping(s(" Caritas  2026 "), *plan));
    const auto names = fixture.service.mappings();
    VERIFY_OK(names);
    QCOMPARE(*names, (std::vector<NamedMapping>{{s("Caritas 2026"), ImportKind::Persons}}));
    ImportChoice choice;
    choice.mappingName = s("Caritas 2026");
    const QString next = fixture.write("quand*,QUI,autre\n05/06/1990,Sow,1\n", "next.csv");
    const auto read = fixture.service.inspect(next, choice);
    VERIFY_OK(read);
    QCOMPARE(read->mapping.columnOf(ImportField::FullName), std::optional<size_t>(1));
    QCOMPARE(read->dates.at(ImportField::BirthDate).order, DateOrder::MonthDayYear);
    // Dates that show their order keep it.
    const QString clear = fixture.write("Qui;Quand\nSow;25/06/1990\n", "clear.csv");
    QCOMPARE(fixture.service.inspect(clear, choice)->dates.at(ImportField::BirthDate).order, DateOrder::DayMonthYear);
    VERIFY_FAILS(fixture.service.saveMapping(s("  "), *plan), ErrorCode::Invalid);
    VERIFY_FAILS(fixture.service.saveMapping(QString(101, u'x'), *plan), ErrorCode::Invalid);
    VERIFY_OK(fixture.service.removeMapping(s("Caritas 2026")));
    VERIFY_FAILS(fixture.service.removeMapping(s("Caritas 2026")), ErrorCode::NotFound);
    VERIFY_FAILS(fixture.service.inspect(next, choice), ErrorCode::NotFound);
    QVERIFY(fixture.service.mappings()->empty());
}

void ImportPolicyTest::errorsAreBounded() {
    ImportFixture fixture;
    QByteArray row("A;hier;" + QByteArray(1500, 'x') + "\n");
    const auto shown = fixture.preview(fixture.write("Nom;Naissance;Remarques\n" + row.repeated(12000)));
    VERIFY_OK(shown);
    QCOMPARE(shown->errors.size(), ImportSummary::notableRows);
    QCOMPARE(shown->errorsBeyond, 2000);
    QCOMPARE(shown->errors.front().cells[2].size(), ImportSummary::cellLength + 1);
    QVERIFY(shown->errors.back().cells.empty());
    for (const RowReport& each : shown->notable)
        QVERIFY(each.cells.empty() && each.subject.isEmpty());
}

TAWJIH_REGISTER_TEST(ImportPolicyTest)
#include "ImportPolicyTest.moc"
