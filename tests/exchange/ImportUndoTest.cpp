#include "core/beneficiary/BeneficiaryService.h"
#include "core/casework/SessionService.h"
#include "core/referral/SeatService.h"
#include "tests/exchange/ImportFixture.h"
#include "tests/exchange/Texts.h"
#include "tests/support/DatabaseDump.h"
#include "tests/support/GuidanceDesk.h"

#include <QRandomGenerator>

using namespace tawjih;
using namespace tawjih::exchange;
using namespace tawjih::test;
using tawjih::test::s;

namespace {

/// All of a desk but the journal, what says that there was an import, and dictionaries that only grow: the mapping of
/// such headers stays known, and so do the numbers by which facts name places.
QMap<QString, QStringList> contentOf(db::Connection& connection) {
    return dump(connection, {s("audit"), s("import_run"), s("import_row"), s("import_number"), s("import_mapping"),
                             s("fact_code")});
}

/// Lists in which everything occurs: strangers, those on record, with other spellings, with more or other values,
/// twice, unreadable.
class RandomList {
public:
    explicit RandomList(quint32 seed) : m_random(seed) {}

    /// Persons of a small desk, so that most rows of a list are about somebody.
    QByteArray persons(int rows) {
        QByteArray csv("Matricule;Nom;Prénom;Date de naissance;Nationalité;Téléphone;Passeport;Niveau scolaire;Langues;"
                       "Pièces;Expiration du passeport;Remarques\n");
        for (int row = 0; row < rows; ++row) {
            const int who = below(40);
            csv += row % 7 == 3 ? QByteArray() : "M" + QByteArray::number(who);
            csv += ";" + pick({names[who % 8], names[(who + 1) % 8], other[who % 8]}, 80) + ";" + pick(given, 0) + ";";
            csv += chance(90) ? QDate(1980, 1, 1).addDays(who * 97).toString(s("dd/MM/yyyy")).toUtf8()
                              : pick({"", "hier", "1999", "31/02/1999"}, 0);
            csv += ";" + pick({"Sénégal", "Mali", "", "Atlantide"}, 30) + ";" + pick({"", "0612345678", "non"}, 40);
            csv += ";" + (chance(30) ? "P" + QByteArray::number(below(20)) : QByteArray());
            csv += ";" + pick({"", "collège", "bac", "?"}, 40) + ";" + pick({"", "français (B1), wolof"}, 50);
            csv += ";" + pick({"", "passeport", "photos"}, 50) + ";" + pick({"", "30/06/2028"}, 60);
            csv += ";" + pick({"", "Venue seule"}, 50) + "\n";
        }
        return csv;
    }
    QByteArray sessions(int rows) {
        QByteArray csv("Matricule;Date de la séance;Type de séance;Présence;Prochaine étape;Échéance\n");
        for (int row = 0; row < rows; ++row)
            csv += "M" + QByteArray::number(below(44)) + ";" + QByteArray::number(1 + below(11)) + "/03/2026;" +
                   pick({"accueil", "entretien", ""}, 0) + ";" + pick({"présente", "absente", ""}, 0) + ";" +
                   (chance(40) ? "Apporter le passeport;20/03/2026" : ";") + "\n";
        return csv;
    }
    QByteArray referrals(int rows) {
        QByteArray csv("Matricule;Établissement;Date d'orientation;Statut;Date de décision\n");
        for (int row = 0; row < rows; ++row)
            csv += "M" + QByteArray::number(below(44)) + ";" +
                   pick({"OFPPT – Sidi Moumen", "OFPPT – Hay Hassani", "Institut de Mars"}, 40) + ";0" +
                   QByteArray::number(1 + below(9)) + "/02/2026;" +
                   pick({";", "accepté;20/02/2026", "refusé;21/02/2026"}, 0) + "\n";
        return csv;
    }
    void decide(ImportPlan& plan, int rows, const std::vector<BeneficiaryId>& known) {
        plan.policy = allOf<ImportPolicy>()[below(4)].value;
        for (const ImportField field : {ImportField::Phone, ImportField::Nationality, ImportField::FamilyNameLatin,
                                        ImportField::Documents, ImportField::Remarks})
            if (chance(40))
                plan.overwrite.insert(field);
        for (int line = 2; line < rows + 2; ++line) {
            if (chance(70))
                continue;
            RowDecision decision;
            decision.kind = static_cast<RowDecision::Kind>(below(3));
            if (decision.kind == RowDecision::Kind::Same)
                decision.same = known.empty() ? BeneficiaryId() : known[static_cast<size_t>(below(int(known.size())))];
            plan.decisions.emplace(line, decision);
        }
        if (chance(50))
            plan.edits.emplace(std::pair(2 + below(rows), 1U), s("Touré"));
    }

private:
    static inline const QList<QByteArray> names{"Diallo", "Traoré", "Koné", "Sow", "Barry", "Ndiaye", "Camara", "Bah"};
    static inline const QList<QByteArray> other{"Jallow", "Traore", "Kone", "Saw", "Bari", "N'Diaye", "Kamara", "Ba"};
    static inline const QList<QByteArray> given{"Awa", "Moussa", "Fatoumata"};

    int below(int end) { return m_random.bounded(end); }
    bool chance(int percent) { return below(100) < percent; }
    /// The first one in so many of a hundred cases, any of them in the others.
    QByteArray pick(const QList<QByteArray>& from, int first) {
        return chance(first) ? from.front() : from[below(static_cast<int>(from.size()))];
    }

    QRandomGenerator m_random;
};

/// What becomes of the rows. Names of those who may be meant are the present ones: after an import, what it made of
/// them.
std::vector<RowReport> judgements(const ImportSummary& summary) {
    std::vector<RowReport> rows = summary.first;
    for (RowReport& row : rows)
        for (RowCandidate& candidate : row.candidates)
            candidate.person = {};
    return rows;
}

std::vector<BeneficiaryId> everybody(ImportFixture& fixture) {
    return fixture.desk.db->prepare(u"SELECT id FROM beneficiary ORDER BY rowid")
        .all([](const db::Row& row) { return row.at<BeneficiaryId>(0); })
        .value();
}

/// Changes somebody's file, so that there is a past to keep.
void edit(ImportFixture& fixture, BeneficiaryId id, const QString& address) {
    BeneficiaryService persons(fixture.desk.context());
    auto person = persons.find(id);
    person->address = address;
    if (!persons.save(*person))
        qFatal("cannot change a person");
}

void addSession(ImportFixture& fixture, BeneficiaryId id) {
    CounsellingSession session;
    session.beneficiary = id;
    session.advisor = fixture.desk.actor.id;
    session.heldAt = fixture.desk.clock.now().addSecs(-3600);
    session.attendance = Attendance::Seen;
    if (!SessionService(fixture.desk.context()).save(session))
        qFatal("cannot record a session");
}

} // namespace

class ImportUndoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhateverWasThere_data();
    void givesBackWhateverWasThere();
    void laterWorkStandsInTheWay();
    void laterImportsComeFirst();
    void answersAreTakenBack();
    void outlivesTheProgram();
    void cancellingLeavesItDone();
    void casesThatWereNumberedSince();
    void whoMay();
};

void ImportUndoTest::givesBackWhateverWasThere_data() {
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("memory %d", seed) << static_cast<int>(TestDesk::Place::Memory) << seed;
    for (int seed = 13; seed <= 16; ++seed)
        QTest::addRow("file %d", seed) << static_cast<int>(TestDesk::Place::EncryptedFile) << seed;
}

/// Whatever a list did under whatever policy and decisions, the desk is as it was once it is taken back.
void ImportUndoTest::givesBackWhateverWasThere() {
    QFETCH(int, place);
    QFETCH(int, seed);
    ImportFixture fixture(static_cast<TestDesk::Place>(place));
    VERIFY_OK(fixture.catalogue.seedCatalogue());
    RandomList lists(static_cast<quint32>(seed));
    VERIFY_OK(fixture.run(fixture.write(lists.persons(25))));
    VERIFY_OK(fixture.run(fixture.write(lists.sessions(20))));
    std::vector<BeneficiaryId> known = everybody(fixture);
    edit(fixture, known.front(), s("12, rue A"));
    int written = 0;
    for (const int round : {0, 1, 2, 3}) {
        fixture.desk.clock.advance(300);
        const auto before = contentOf(*fixture.desk.db);
        const QString path = fixture.write(round < 2    ? lists.persons(30)
                                           : round == 2 ? lists.sessions(30)
                                                        : lists.referrals(30));
        auto plan = fixture.service.inspect(path);
        VERIFY_OK(plan);
        lists.decide(*plan, 30, known);
        const auto preview = fixture.service.preview(path, *plan);
        VERIFY_OK(preview);
        QCOMPARE(difference(before, contentOf(*fixture.desk.db)), QString());
        const auto done = fixture.service.run(path, *plan);
        VERIFY_OK(done);
        QVERIFY(judgements(*done) == judgements(*preview));
        for (const auto& entry : allOf<RowOutcome>())
            QCOMPARE(done->count(entry.value), preview->count(entry.value));
        const bool wrote = done->fresh + done->updated > 0;
        written += wrote;
        QCOMPARE(difference(before, contentOf(*fixture.desk.db)).isEmpty(), !wrote);
        const auto record = fixture.service.imports()->front();
        QCOMPARE(record.id, *done->importId);
        QCOMPARE(record.created, done->fresh);
        QCOMPARE(record.updated, done->updated);
        QVERIFY(fixture.service.undoFindings(record.id)->mayUndo());
        VERIFY_OK(fixture.service.undo(record.id));
        QCOMPARE(difference(before, contentOf(*fixture.desk.db)), QString());
        QCOMPARE(fixture.count("import_row"), fixture.count("import_row WHERE import_id IN (SELECT id FROM import_run "
                                                            "WHERE undone_at IS NULL)"));
        QVERIFY(fixture.service.imports()->front().undoneAt.has_value());
        VERIFY_FAILS(fixture.service.undo(record.id), ErrorCode::Conflict);
    }
    QVERIFY(written > 0);
    VERIFY_OK(fixture.desk.db->checkIntegrity());
    QCOMPARE(fixture.desk.audit->verify()->finding, audit::Verification::Finding::Intact);
}

void ImportUndoTest::laterWorkStandsInTheWay() {
    ImportFixture fixture;
    const auto done = fixture.run(fixture.write("Nom;Prénom;Date de naissance\nDiallo;Awa;12/05/1999\nSow;Ali;1990\n"));
    VERIFY_OK(done);
    const auto known = everybody(fixture);
    const QStringList numbers = fixture.column("number", "case_file");
    fixture.desk.clock.advance(3600);
    addSession(fixture, known.front());
    const auto before = dump(*fixture.desk.db);
    auto found = fixture.service.undoFindings(*done->importId);
    VERIFY_OK(found);
    QCOMPARE(found->changedSince, 0);
    QCOMPARE(found->dependentSince, 1);
    QCOMPARE(found->cases, QStringList{numbers.front()});
    VERIFY_FAILS(fixture.service.undo(*done->importId), ErrorCode::Conflict);
    QCOMPARE(difference(before, dump(*fixture.desk.db)), QString());

    edit(fixture, known.back(), s("12, rue A"));
    found = fixture.service.undoFindings(*done->importId);
    QCOMPARE(found->changedSince, 1);
    QCOMPARE(found->dependentSince, 1);
    QCOMPARE(found->cases, numbers);
    VERIFY_FAILS(fixture.service.undo(*done->importId), ErrorCode::Conflict);
    VERIFY_FAILS(fixture.service.undo(ImportId::create(fixture.desk.clock)), ErrorCode::NotFound);
}

void ImportUndoTest::laterImportsComeFirst() {
    ImportFixture fixture;
    const auto first = fixture.run(fixture.write("Matricule;Nom;Date de naissance\nM1;Diallo;12/05/1999\n"));
    VERIFY_OK(first);
    const auto before = contentOf(*fixture.desk.db);
    const QString path = fixture.write("Matricule;Nom;Date de naissance;Téléphone\nM1;Diallo;12/05/1999;0612345678\n");
    auto plan = fixture.service.inspect(path);
    plan->policy = ImportPolicy::FillBlanks;
    const auto second = fixture.service.run(path, *plan);
    VERIFY_OK(second);
    QCOMPARE(second->updated, 1);
    QCOMPARE(fixture.service.undoFindings(*first->importId)->changedSince, 1);
    VERIFY_FAILS(fixture.service.undo(*first->importId), ErrorCode::Conflict);
    VERIFY_OK(fixture.service.undo(*second->importId));
    QCOMPARE(difference(before, contentOf(*fixture.desk.db)), QString());
    VERIFY_OK(fixture.service.undo(*first->importId));
    QCOMPARE(fixture.count("beneficiary"), 0);
    QCOMPARE(fixture.count("beneficiary_history"), 0);
}

/// Referrals that moved on, with a place that was taken.
void ImportUndoTest::answersAreTakenBack() {
    GuidanceDesk desk;
    const IntakeId intake = desk.addIntake(0, 1);
    const Referral sent = desk.sentTo(desk.addPerson(desk.today()), intake);
    const LetterLookup letters{[](QStringView typed) { return std::optional(typed.toString()); },
                               [&](const QString&) -> Result<ReferralId> { return sent.id; }};
    ImportService service(desk.context(), desk.catalogue, desk.referrals, letters);
    QFile file(desk.folder.filePath(s("answers.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("reference;answer\nREF-0;A\nREF-0;E\n");
    file.close();
    const auto before = contentOf(*desk.db);
    const auto done = service.run(file.fileName(), service.inspect(file.fileName()).value());
    VERIFY_OK(done);
    QCOMPARE(done->fresh, 2);
    QCOMPARE(service.imports()->front().updated, 2);
    QVERIFY(!difference(before, contentOf(*desk.db)).isEmpty());
    VERIFY_OK(service.undo(*done->importId));
    QCOMPARE(difference(before, contentOf(*desk.db)), QString());
}

void ImportUndoTest::outlivesTheProgram() {
    ImportFixture fixture(TestDesk::Place::EncryptedFile);
    const auto before = contentOf(*fixture.desk.db);
    VERIFY_OK(fixture.run(fixture.write("Nom;Prénom;Date de naissance\nDiallo;Awa;12/05/1999\n")));
    // Another connection, and nothing else of the first.
    const auto connection =
        db::Connection::open(fixture.desk.folder.filePath(s("desk.db")), fixture.desk.key.borrowed());
    VERIFY_OK(connection);
    audit::AuditTrail audit(**connection, fixture.desk.clock, fixture.desk.actor, fixture.desk.key);
    ChangeNotifier changes;
    const ServiceContext context{**connection, audit, fixture.desk.clock, fixture.desk.actor, changes};
    CatalogueService catalogue(context);
    ConsentService consents(context);
    ReferralService referrals(context, consents);
    ImportService service(context, catalogue, referrals);
    const auto imports = service.imports();
    VERIFY_OK(imports);
    QCOMPARE(imports->size(), 1U);
    QCOMPARE(imports->front().by, fixture.desk.actor.id);
    QCOMPARE(imports->front().fileHash.size(), 64);
    VERIFY_OK(service.undo(imports->front().id));
    QCOMPARE(difference(before, contentOf(**connection)), QString());
}

void ImportUndoTest::cancellingLeavesItDone() {
    ImportFixture fixture;
    QByteArray csv("Nom;Date de naissance\n");
    for (int i = 0; i < 400; ++i)
        csv += "Diallo" + QByteArray::number(i) + ";" + QByteArray::number(1950 + i % 50) + "\n";
    const auto done = fixture.run(fixture.write(csv));
    VERIFY_OK(done);
    const auto before = dump(*fixture.desk.db);
    int calls = 0;
    VERIFY_FAILS(fixture.service.undo(*done->importId,
                                      {[&](qint64 rows, qint64 all) { return rows <= all && ++calls < 3; }, {}}),
                 ErrorCode::Cancelled);
    QCOMPARE(calls, 3);
    QCOMPARE(difference(before, dump(*fixture.desk.db)), QString());
    VERIFY_OK(fixture.service.undo(*done->importId));
    QCOMPARE(fixture.count("beneficiary"), 0);
    QCOMPARE(fixture.desk.countAudited(audit::Action::ImportUndone), 401);
}

/// A number is given again only if nobody got a later one.
void ImportUndoTest::casesThatWereNumberedSince() {
    ImportFixture fixture;
    const auto first = fixture.run(fixture.write("Nom;Date de naissance\nDiallo;1999\n"));
    VERIFY_OK(first);
    VERIFY_OK(fixture.run(fixture.write("Nom;Date de naissance\nSow;1990\n")));
    const QString given = fixture.column("number", "case_file").front();
    VERIFY_OK(fixture.service.undo(*first->importId));
    VERIFY_OK(fixture.run(fixture.write("Nom;Date de naissance\nBarry;1985\n")));
    QVERIFY(!fixture.column("number", "case_file").contains(given));
}

void ImportUndoTest::whoMay() {
    ImportFixture fixture;
    const auto done = fixture.run(fixture.write("Nom;Date de naissance\nDiallo;1999\n"));
    const vault::Actor advisor = fixture.desk.addUser(s("Karim"), vault::Role::Advisor);
    const ServiceContext context = fixture.desk.contextFor(advisor);
    ImportService service(context, fixture.catalogue, fixture.referrals);
    VERIFY_FAILS(service.imports(), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.undoFindings(*done->importId), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.undo(*done->importId), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.mappings(), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.saveMapping(s("x"), {}), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.removeMapping(s("x")), ErrorCode::NotAllowed);
}

TAWJIH_REGISTER_TEST(ImportUndoTest)
#include "ImportUndoTest.moc"
