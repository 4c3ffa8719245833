#include "core/beneficiary/BeneficiaryService.h"
#include "core/exchange/ImportReport.h"
#include "tests/exchange/ImportFixture.h"
#include "tests/exchange/Texts.h"
#include "tests/support/ZipWriter.h"

#include <QBuffer>
#include <QRandomGenerator>

#include <unicode/ucnv.h>

using namespace tawjih;
using namespace tawjih::exchange;
using namespace tawjih::test;
using tawjih::test::s;

namespace {

QByteArray encoded(const QString& text, const char* name) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(name, &status);
    QByteArray bytes(text.size() * 4 + 16, '\0');
    const int32_t length =
        ucnv_fromUChars(converter, bytes.data(), static_cast<int32_t>(bytes.size()),
                        reinterpret_cast<const UChar*>(text.utf16()), static_cast<int32_t>(text.size()), &status);
    ucnv_close(converter);
    bytes.truncate(length);
    return bytes;
}

/// Of whom no two look alike: a name of syllables, another day.
QByteArray manyPersons(int count) {
    static const QList<QByteArray> syllables{"ba", "co", "di", "fu", "ga", "ku", "lo", "mi",
                                             "nu", "pa", "ri", "so", "ta", "vu", "zi"};
    const auto name = [](int number) {
        QByteArray made;
        for (int i = 0; i < 3; ++i, number /= 15)
            made += syllables[number % 15];
        return made;
    };
    QByteArray csv("Matricule;Nom;Prénom;Date de naissance;Nationalité\n");
    for (int i = 1; i <= count; ++i)
        csv += "M" + QByteArray::number(i) + ";" + name(i) + ";" + name(i * 7 + 1000) + ";" +
               QDate(1970, 1, 1).addDays(i * 41 % 12000).toString(QStringLiteral("dd/MM/yyyy")).toUtf8() + ";Guinée\n";
    return csv;
}

} // namespace

class ImportServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesEveryEncoding_data();
    void takesEveryEncoding();
    void repeatedGroupsFindTheirPersons();
    void readsEveryField();
    void exportsOfFormTools();
    void papersAndLevelsThatNobodyKnowsAreRemarks();
    void unknownValuesAreKeptAmongTheRemarks();
    void namesInvalidRows();
    void birthDates();
    void recognisesWhoIsAlreadyThere();
    void formulasAndDirectionMarks();
    void brokenTextIsNamedByLine();
    void aFileThatIsNoList_data();
    void aFileThatIsNoList();
    void cancellingLeavesTheDeskAsItWas();
    void aFailureHalfWayLeavesTheDeskAsItWas();
    void needsThePermission();
    void remembersTheMapping();
    void aChosenMappingIsFollowed();
    void sessionsOfPersonsOnRecord();
    void referralsOfPersonsOnRecord();
    void theReportHoldsNoPersonalData();
    void manyInvalidRowsStayBounded();
    void damagedFilesNeverHalfImport();
};

void ImportServiceTest::takesEveryEncoding_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const QString french = s("Nom;Prénom;Date de naissance;Nationalité\r\nKoné;Zoé;03/04/1999;Côte d'Ivoire\r\n");
    const QString arabic = s("النسب;الاسم الشخصي;تاريخ الازدياد;الجنسية\nكوني;زوي;03/04/1999;ساحل العاج\n");
    for (const char* name : {"utf-8", "windows-1252", "utf-16le", "utf-16be", "utf-16"})
        QTest::newRow(qPrintable(QLatin1String("fr ") + QLatin1String(name))) << encoded(french, name) << s("Koné");
    QTest::newRow("fr utf-8 bom") << "\xef\xbb\xbf" + french.toUtf8() << s("Koné");
    for (const char* name : {"utf-8", "windows-1256", "utf-16le", "utf-16be", "utf-16"})
        QTest::newRow(qPrintable(QLatin1String("ar ") + QLatin1String(name))) << encoded(arabic, name) << s("كوني");
}

void ImportServiceTest::takesEveryEncoding() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    ImportFixture fixture;
    const auto done = fixture.run(fixture.write(bytes));
    VERIFY_OK(done);
    QCOMPARE(done->fresh, 1);
    QCOMPARE(done->invalid, 0);
    QCOMPARE(fixture.column("family_name_latin || family_name_arabic"), QStringList{name});
    QCOMPARE(fixture.column("birth_date"), QStringList{s("1999-04-03")});
    QCOMPARE(fixture.column("nationalities").front().contains(s("CIV")), true);
}

void ImportServiceTest::exportsOfFormTools() {
    ImportFixture fixture;
    const QString path =
        fixture.write(s("start;end;personal/nom;personal/prenom;personal/sexe;_id;_uuid;_submission_time;_index\n"
                        "2026-03-01T09:00:00.000+01:00;2026-03-01T09:08:00.000+01:00;Diallo;Awa;F;1;uuid:7f1c;2026-03-"
                        "01T09:09:00;1\n")
                          .toUtf8());
    const auto done = fixture.run(path);
    VERIFY_OK(done);
    QCOMPARE(done->fresh, 1);
    QCOMPARE(fixture.column("family_name_latin"), QStringList{s("Diallo")});
    QVERIFY(!done->unmappedHeaders.contains(s("start"))); // the tool's own, set aside
    // The submission comes once.
    const auto again = fixture.run(path);
    VERIFY_OK(again);
    QCOMPARE(again->fresh, 0);
    QCOMPARE(again->alreadyThere, 1);
}

/// A form with members of the household and visits in sheets of their own: visits become sessions of the persons whose
/// form it is, members become persons.
void ImportServiceTest::repeatedGroupsFindTheirPersons() {
    const auto sheet = [](const QByteArray& csv) {
        QByteArray rows;
        for (const QByteArray& line : csv.split('\n')) {
            rows += "<row>";
            for (const QByteArray& cell : line.split(';'))
                rows += "<c t='inlineStr'><is><t>" + cell + "</t></is></c>";
            rows += "</row>";
        }
        return QByteArray("<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    };
    const QString links = s("_index;_parent_table_name;_parent_index;_submission__id;_submission__uuid");
    const ZipParts parts{
        {s("xl/worksheets/Form.xml"), sheet("nom;prenom;date_naissance;_id;_uuid;_submission_time;_index\n"
                                            "Diallo;Awa;1998-09-03;1;u-1;t;1\nKeita;Omar;1971-02-28;2;u-2;t;2")},
        {s("xl/worksheets/membres.xml"), sheet("nom;prenom;date_naissance;" + links.toLatin1() +
                                               "\nDiallo;Moussa;2019-05-06;1;Form;1;1;u-1\n"
                                               "Keita;Fanta;2015-12-01;2;Form;2;2;u-2")},
        {s("xl/worksheets/visites.xml"), sheet("date_seance;compte_rendu;" + links.toLatin1() +
                                               "\n2026-03-02;Accueil;1;Form;2;2;u-2\n"
                                               "2026-03-03;;2;Form;1;1;u-1\n2026-03-04;;3;Form;7;7;u-7")}};
    ImportFixture fixture;
    const QString path = fixture.write(zipOf(completeWorkbook(parts)), "form.xlsx");
    const auto take = [&](const char* name) -> Result<ImportSummary> {
        ImportChoice choice;
        choice.sheet = s(name);
        TRY_ASSIGN(const ImportPlan plan, fixture.service.inspect(path, choice));
        if (plan.sheets.size() != 3 || plan.repeats.size() != 2)
            return fail(ErrorCode::Conflict);
        TRY_ASSIGN(const ImportSummary preview, fixture.service.preview(path, plan));
        TRY_ASSIGN(ImportSummary done, fixture.service.run(path, plan));
        return preview.first == done.first ? Result<ImportSummary>(done) : fail(ErrorCode::Conflict);
    };
    QCOMPARE(take("Form")->fresh, 2);
    const auto visits = take("visites");
    VERIFY_OK(visits);
    QCOMPARE(codeOf(visits->kind), s("sessions"));
    QCOMPARE(notable(*visits), QStringList{s("4 invalid (Case number or identifier: missing)")});
    QCOMPARE(
        fixture.column("(SELECT external_id FROM beneficiary b WHERE b.id = beneficiary_id)", "counselling_session"),
        (QStringList{s("u-2"), s("u-1")}));
    const auto members = take("membres");
    VERIFY_OK(members);
    QCOMPARE(members->fresh, 2);
    QCOMPARE(fixture.column("external_id").mid(2), (QStringList{s("u-1/membres[1]"), s("u-2/membres[1]")}));
    QCOMPARE(take("membres")->alreadyThere, 2);
}

void ImportServiceTest::readsEveryField() {
    ImportFixture fixture(TestDesk::Place::EncryptedFile);
    const QString path = fixture.write(
        "Case number,First name,Last name,First name in Arabic,Arabic surname,Gender,Date of birth,Nationality,Phone,"
        "Email,Address,District,Residence status,Document number,Expires on,Marital status,Household size,Dependants,"
        "Education,Bac stream,Diploma,Earlier training,Training levels completed,Documents held,Passport expiry "
        "date,Trade,Years of experience,Languages,Employment,Referred by,Remarks,"
        "Registration date\n"
        "X1,Awa,Diallo,أوا,ديالو,F,1999,\"SEN, MLI\",+212 661 23 45 67 / 0522000000,AWA@Example.org,\"12, rue A\","
        "Sidi Moumen,asylum seeker,P123,31/12/2027,single,4,2,college,série D,BEPC,Sewing course,\"Technicien "
        "spécialisé couture; apprentissage\",\"passeport, photos\",30/06/2028,tailor,3 years,"
        "\"Wolof (native), French B1, Arabic\",unemployed,Caritas,Came with her sister,2026-01-15\n");
    const auto done = fixture.run(path);
    VERIFY_OK(done);
    QCOMPARE(notable(*done), QStringList());
    const auto id = fixture.desk.db->prepare(u"SELECT id FROM beneficiary").value<BeneficiaryId>();
    VERIFY_OK(id);
    const auto stored = BeneficiaryService(fixture.desk.context()).find(*id);
    VERIFY_OK(stored);
    Beneficiary expected;
    expected.id = stored->id;
    expected.stamp = stored->stamp;
    expected.externalId = s("X1");
    expected.name = {s("Diallo"), s("Awa"), s("ديالو"), s("أوا")};
    expected.sex = Sex::Female;
    expected.birth = BirthDate::year(1999);
    expected.nationalities = {s("SEN"), s("MLI")};
    expected.phone = s("+212 661 23 45 67");
    expected.otherPhone = s("0522000000");
    expected.email = s("awa@example.org");
    expected.address = s("12, rue A");
    expected.arrondissement = s("06.141.01.53");
    expected.residenceStatus = ResidenceStatus::AsylumSeeker;
    expected.documentNumber = s("P123");
    expected.residenceExpiresOn = QDate(2027, 12, 31);
    expected.maritalStatus = MaritalStatus::Single;
    expected.householdSize = 4;
    expected.dependants = 2;
    expected.educationLevel = EducationLevel::Lower;
    expected.bacStream = BacStream::Svt;
    expected.earlierLevels = {{TrainingLevel::SpecialisedTechnician, s("7531")}, {TrainingLevel::Apprenticeship, {}}};
    expected.documents = {{DocumentKind::Passport, DocumentStatus::Held, QDate(2028, 6, 30)},
                          {DocumentKind::Photo, DocumentStatus::Held}};
    expected.diploma = s("BEPC");
    expected.earlierTraining = s("Sewing course");
    expected.trade = s("7531");
    expected.practiceYears = 3;
    expected.languages = {{s("wol"), CefrLevel::Native, CefrLevel::NotSaid},
                          {s("fra"), CefrLevel::B1, CefrLevel::NotSaid},
                          {s("arb"), CefrLevel::NotSaid, CefrLevel::NotSaid}};
    expected.employmentStatus = EmploymentStatus::Unemployed;
    expected.sentBy = s("Caritas");
    expected.remarks = s("Came with her sister");
    expected.registeredOn = QDate(2026, 1, 15);
    QCOMPARE(stored->languages, expected.languages);
    QCOMPARE(stored->nationalities, expected.nationalities);
    QVERIFY(*stored == expected);
    QCOMPARE(fixture.column("opening_reason", "case_file"), QStringList{s("imported")});
    QCOMPARE(fixture.column("opened_on", "case_file"), QStringList{s("2026-01-15")});
}

void ImportServiceTest::papersAndLevelsThatNobodyKnowsAreRemarks() {
    ImportFixture fixture;
    const auto done =
        fixture.run(fixture.write("Nom,Prénom,Date de naissance,Formations achevées,Pièces,Expiration du passeport\n"
                                  "Koné,Zoé,1999,aucune,acte de naissance,31/12/1899\n"
                                  "Ba,Ali,1998,\"qualification, licence de pilote\",carnet de bord,\n"));
    VERIFY_OK(done);
    QCOMPARE(done->fresh, 2);
    const QStringList levels = fixture.column("earlier_levels");
    QCOMPARE(levels.front(), s("none"));
    QVERIFY(levels.back().contains(s("qualification")));
    const QStringList remarks = fixture.column("remarks");
    QVERIFY2(remarks.front().contains(s("1899")), qPrintable(remarks.front()));
    QVERIFY(remarks.back().contains(s("licence de pilote")) && remarks.back().contains(s("carnet de bord")));
}

void ImportServiceTest::unknownValuesAreKeptAmongTheRemarks() {
    ImportFixture fixture;
    const auto done = fixture.run(fixture.write("Nom;Date de naissance;Sexe;Niveau scolaire;Métier;Enfants;Téléphone\n"
                                                "Diallo;1999;bleu;niveau 12;Astronaute;beaucoup;n'en a pas\n"));
    VERIFY_OK(done);
    QCOMPARE(done->fresh, 1);
    QCOMPARE(done->warned, 1);
    QCOMPARE(fixture.column("sex"), QStringList{s("unknown")});
    QCOMPARE(fixture.column("phone"), QStringList{QString()});
    const QString remarks = fixture.column("remarks").front();
    for (const char* kept : {"Sexe: bleu", "Niveau scolaire: niveau 12", "Métier: Astronaute", "Enfants: beaucoup",
                             "Téléphone: n'en a pas"})
        QVERIFY2(remarks.contains(s(kept)), kept);
}

void ImportServiceTest::namesInvalidRows() {
    ImportFixture fixture;
    const auto done = fixture.run(fixture.write("Nom;Prénom;Date de naissance\n"
                                                "Diallo;Awa;12/05/1999\n"      // 2
                                                ";;12/05/1999\n"               // 3
                                                "Diallo;Binta;\n"              // 4
                                                "Diallo;Cira;31/02/1999\n"     // 5
                                                "Diallo;Dado;12/05/2030\n"     // 6
                                                "Diallo;Fanta;12/05/1830\n"    // 7
                                                ";;\n"                         // 8: blank
                                                "Diallo;Hawa;12/05/1999;x\n"   // 9
                                                "Diallo;Idrissa\n"             // 10
                                                "Diallo;Jean;12/05/1999;;\n"   // 11
                                                "\"Diallo\nline\";Kadi;1999\n" // 12, 13
                                                "Diallo;Lamine;1999\n"));      // 14
    VERIFY_OK(done);
    const QStringList expected{s("3 invalid (Family name: missing)"),
                               s("4 invalid (Birth date: missing)"),
                               s("5 invalid (Birth date: no such day)"),
                               s("6 invalid (Birth date: in the future)"),
                               s("7 invalid (Birth date: out of range)"),
                               s("9 invalid (more cells than there are columns)"),
                               s("10 invalid (Birth date: missing; fewer cells than there are columns)")};
    QCOMPARE(notable(*done), expected);
    QCOMPARE(done->rows, 11);
    QCOMPARE(done->fresh, 4);
    QCOMPARE(fixture.column("given_name_latin"), (QStringList{s("Awa"), s("Jean"), s("Kadi"), s("Lamine")}));
}

void ImportServiceTest::birthDates() {
    ImportFixture fixture;
    const auto done = fixture.run(fixture.write("Nom;Naissance;Âge\nA;;30\nB;vers 1990;\nC;1990;\nD;;\nE;1 mai 90;\n"));
    VERIFY_OK(done);
    QCOMPARE(notable(*done), QStringList{s("5 invalid (Birth date: missing)")});
    QCOMPARE(
        fixture.column("birth_date || birth_precision"),
        (QStringList{s("1996-01-01estimated"), s("1990-01-01estimated"), s("1990-01-01year"), s("1990-05-01day")}));
    // No such column: nobody was asked, and nobody is refused.
    const auto without = fixture.run(fixture.write("Nom;Prénom\nSow;Aïssatou\n"));
    VERIFY_OK(without);
    QVERIFY(without->lacksBirthDates);
    QCOMPARE(without->fresh, 1);
}

void ImportServiceTest::recognisesWhoIsAlreadyThere() {
    ImportFixture fixture;
    VERIFY_OK(fixture.run(fixture.write("Matricule;Nom;Prénom;Date de naissance\n"
                                        "1;Koné;Zoé;03/04/1999\n2;Sow;Ali;05/06/1990\n")));
    const QString second = fixture.write("Matricule;Nom;Prénom;Date de naissance\n"
                                         "77;KONE;zoe;1999-04-03\n"     // 2: name and birth on record
                                         "2;Sow;Aly;05/06/1990\n"       // 3: identifier and birth
                                         "2;Traoré;Moussa;01/01/1985\n" // 4: somebody else's identifier
                                         "3;Bah;Oumar;02/02/1992\n"     // 5: new
                                         ";Bah;Oumar;02/02/1992\n"      // 6: as line 5
                                         "3;Barry;Ousmane;03/03/1993\n" // 7: line 5's identifier
                                         "4;Bah;Oumar;04/04/1994\n");   // 8: a namesake
    const auto preview = fixture.preview(second);
    VERIFY_OK(preview);
    const auto done = fixture.run(second);
    VERIFY_OK(done);
    const QStringList expected{s("2 already there (on record)"), s("3 already there (on record)"),
                               s("4 invalid (Identifier in the other system: contradicts another column)"),
                               s("6 already there (same as line 5)"),
                               s("7 invalid (Identifier in the other system: contradicts another column)")};
    QCOMPARE(notable(*done), expected);
    QCOMPARE(preview->first, done->first);
    QCOMPARE(fixture.count("beneficiary"), 4);
}

void ImportServiceTest::formulasAndDirectionMarks() {
    ImportFixture fixture;
    const auto done = fixture.run(fixture.write("Nom;Prénom;Date de naissance;Remarques\n"
                                                "=HYPERLINK(\"\"x\"\");\xe2\x80\xae"
                                                "awA\xe2\x80\xac;1999;@SUM(A1)\n"
                                                "Diallo'); DROP TABLE beneficiary;--;Awa;1999;%s\n"));
    VERIFY_OK(done);
    QCOMPARE(done->fresh, 1);
    QCOMPARE(fixture.column("family_name_latin").front(), s("=HYPERLINK(\"\"x\"\")"));
    QCOMPARE(fixture.column("given_name_latin").front(), s("awA"));
    QCOMPARE(fixture.column("remarks").front(), s("@SUM(A1)"));
    VERIFY_OK(fixture.run(fixture.write("Nom,Date de naissance\n\"Diallo'); DROP TABLE beneficiary;--\",1999\n")));
    QCOMPARE(fixture.column("family_name_latin").value(1), s("Diallo'); DROP TABLE beneficiary;--"));
}

void ImportServiceTest::brokenTextIsNamedByLine() {
    ImportFixture fixture;
    QByteArray csv("Nom;Prénom;Date de naissance\n");
    csv += "Diallo;Awa;1999\n";                                  // 2
    csv += "\"Diallo;Binta;1999\n";                              // 3
    csv += QByteArray("Dial\0lo;Cira;1999\n", 18);               // 4
    csv += "Dial\xfflo;Dado;1999\n";                             // 5
    csv += "Diallo;\"" + QByteArray(200'000, 'x') + "\";1999\n"; // 6
    csv += QByteArray("a;").repeated(600) + "\n";                // 7
    csv += "Diallo;Fanta;1999\n";                                // 8
    const auto done = fixture.run(fixture.write(csv));
    VERIFY_OK(done);
    const QStringList expected{s("3 invalid (Family name: a quotation mark is not closed)"),
                               s("4 invalid (Family name: some characters are not text)"),
                               s("5 invalid (Family name: some characters are not text)"),
                               s("6 invalid (Given name: a cell is too long)"),
                               s("7 invalid (the row has too many cells)")};
    QCOMPARE(notable(*done), expected);
    QCOMPARE(fixture.column("given_name_latin"), (QStringList{s("Awa"), s("Fanta")}));
}

void ImportServiceTest::aFileThatIsNoList_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("inspectError"); ///< -1: none there
    QTest::addColumn<int>("previewError");
    const auto code = [](ErrorCode error) { return static_cast<int>(error); };
    QTest::newRow("empty") << QByteArray() << code(ErrorCode::FileUnreadable) << -1;
    QTest::newRow("only breaks") << QByteArray("\n\n\r\n") << code(ErrorCode::FileUnreadable) << -1;
    QTest::newRow("broken headers") << QByteArray("\"Nom;Pr\n1;2\n") << code(ErrorCode::FileMalformed) << -1;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\1;\xff\n",
                                          10)
                            << code(ErrorCode::FileMalformed) << -1;
    QTest::newRow("no names") << QByteArray("Couleur;Taille\nbleu;12\n") << -1 << code(ErrorCode::Invalid);
}

void ImportServiceTest::aFileThatIsNoList() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, inspectError);
    QFETCH(int, previewError);
    ImportFixture fixture;
    const QString path = fixture.write(bytes);
    const auto plan = fixture.service.inspect(path);
    if (inspectError >= 0) {
        VERIFY_FAILS(plan, static_cast<ErrorCode>(inspectError));
        return;
    }
    VERIFY_OK(plan);
    VERIFY_FAILS(fixture.service.preview(path, *plan), static_cast<ErrorCode>(previewError));
    VERIFY_FAILS(fixture.service.run(path, *plan), static_cast<ErrorCode>(previewError));
    VERIFY_FAILS(fixture.service.inspect(path + QLatin1String(".none")), ErrorCode::FileUnreadable);
    VERIFY_FAILS(fixture.service.inspect(QStringLiteral("/")), ErrorCode::FileUnreadable);
}

void ImportServiceTest::cancellingLeavesTheDeskAsItWas() {
    ImportFixture fixture(TestDesk::Place::EncryptedFile);
    const QString path = fixture.write(manyPersons(2000));
    const auto before = fixture.count("audit");
    int calls = 0;
    VERIFY_FAILS(fixture.run(path, {[&](qint64 done, qint64 total) { return done <= total && ++calls < 4; }, {}}),
                 ErrorCode::Cancelled);
    QCOMPARE(calls, 4);
    // Even at the very end.
    VERIFY_FAILS(fixture.run(path, {[](qint64 done, qint64 total) { return done < total; }, {}}), ErrorCode::Cancelled);
    for (const char* table : {"beneficiary", "case_file", "beneficiary_listing", "search_token", "import_mapping"})
        QCOMPARE(fixture.count(table), 0);
    QCOMPARE(fixture.count("audit"), before);
    const auto done = fixture.run(path);
    VERIFY_OK(done);
    QCOMPARE(done->fresh, 2000);
    QCOMPARE(fixture.count("beneficiary"), 2000);
}

void ImportServiceTest::aFailureHalfWayLeavesTheDeskAsItWas() {
    ImportFixture fixture;
    VERIFY_OK(fixture.desk.db->execute(uR"(
CREATE TRIGGER refuse BEFORE INSERT ON beneficiary WHEN NEW.external_id = 'M700'
BEGIN SELECT raise(ABORT, 'refused'); END)"));
    const auto failed = fixture.run(fixture.write(manyPersons(1000)));
    VERIFY_FAILS(failed, ErrorCode::ConstraintFailed);
    QVERIFY(!failed.error().detail.contains(s("nufuba")));
    for (const char* table : {"beneficiary", "case_file", "beneficiary_listing", "search_token"})
        QCOMPARE(fixture.count(table), 0);
}

void ImportServiceTest::needsThePermission() {
    ImportFixture fixture;
    const vault::Actor advisor = fixture.desk.addUser(s("Karim"), vault::Role::Advisor);
    const ServiceContext context = fixture.desk.contextFor(advisor);
    ImportService service(context, fixture.catalogue, fixture.referrals);
    const QString path = fixture.write(manyPersons(2));
    const auto plan = fixture.service.inspect(path);
    VERIFY_OK(plan);
    VERIFY_FAILS(service.inspect(path), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.preview(path, *plan), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.run(path, *plan), ErrorCode::NotAllowed);
}

void ImportServiceTest::remembersTheMapping() {
    ImportFixture fixture;
    const QString path = fixture.write("Qui;Quand\nDiallo;1999\n");
    auto plan = fixture.service.inspect(path);
    VERIFY_OK(plan);
    QVERIFY(!isComplete(plan->mapping));
    plan->mapping.assign(0, ImportField::FullName);
    plan->mapping.assign(1, ImportField::BirthDate);
    VERIFY_OK(fixture.service.preview(path, *plan));
    QVERIFY(!fixture.service.inspect(path)->remembered);
    VERIFY_OK(fixture.service.run(path, *plan));
    const auto next = fixture.service.inspect(fixture.write("quand*,QUI\n1990,Sow\n", "next.csv"));
    VERIFY_OK(next);
    QVERIFY(next->remembered);
    QCOMPARE(next->mapping.columnOf(ImportField::FullName), std::optional<size_t>(1));
    QCOMPARE(next->mapping.columnOf(ImportField::BirthDate), std::optional<size_t>(0));
}

void ImportServiceTest::aChosenMappingIsFollowed() {
    ImportFixture fixture;
    const QString path = fixture.write("Nom;Date A;Date B\nDiallo;05/25/1999;25/05/1998\n");
    auto first = fixture.service.inspect(path);
    VERIFY_OK(first);
    ImportChoice choice;
    choice.mapping = first->mapping;
    choice.mapping->assign(1, ImportField::BirthDate);
    const auto plan = fixture.service.inspect(path, choice);
    VERIFY_OK(plan);
    QCOMPARE(plan->dates.at(ImportField::BirthDate).order, DateOrder::MonthDayYear);
    const auto done = fixture.service.run(path, *plan);
    VERIFY_OK(done);
    QCOMPARE(fixture.column("birth_date"), QStringList{s("1999-05-25")});
    // Another delimiter makes other columns: the mapping for the old ones does not fit them.
    choice.delimiter = u',';
    const auto other = fixture.service.inspect(path, choice);
    VERIFY_OK(other);
    QCOMPARE(other->mapping.columnCount(), 1u);
}

void ImportServiceTest::sessionsOfPersonsOnRecord() {
    ImportFixture fixture;
    VERIFY_OK(fixture.run(fixture.write(manyPersons(3))));
    const QString number = fixture.column("number", "case_file").value(1);
    const QString path = fixture.write(
        "Matricule;Date de la séance;Heure;Type de séance;Mode;Présence;Compte rendu;Prochaine étape;Échéance\n"
        "M1;10/03/2026;14h30;accueil;présentiel;présente;Premier contact;Apporter le passeport;20/03/2026\n" // 2
            + number.toUtf8() +
            ";11/03/2026 10:15;;entretien;téléphone;absente;;;\n"  // 3
            "M1;10/03/2026;14:30;accueil;présentiel;présente;;;\n" // 4: again
            "M9;10/03/2026;;;;;;;\n"                               // 5: nobody
            ";10/03/2026;;;;;;;\n"                                 // 6
            "M3;;;;;;;;\n"                                         // 7
            "M3;10/04/2026;;;;;;;\n",                              // 8: an appointment
        "sessions.csv");
    const auto preview = fixture.preview(path);
    VERIFY_OK(preview);
    QCOMPARE(codeOf(preview->kind), s("sessions"));
    const auto done = fixture.run(path);
    VERIFY_OK(done);
    QCOMPARE(notable(*done), (QStringList{s("4 already there (same as line 2)"),
                                          s("5 invalid (Case number or identifier: no such person on record)"),
                                          s("6 invalid (Case number or identifier: missing)"),
                                          s("7 invalid (Date of the session: missing)")}));
    QCOMPARE(preview->first, done->first);
    const auto column = [&](const char* name) { return fixture.column(name, "counselling_session"); };
    const QDateTime first(QDate(2026, 3, 10), QTime(14, 30), Qt::LocalTime);
    QCOMPARE(column("held_at").front(), toStoredInstant(first));
    QCOMPARE(column("attendance"), (QStringList{s("seen"), s("no_show"), s("unknown")}));
    QCOMPARE(column("kind"), (QStringList{s("reception"), s("career_plan"), s("reception")}));
    QCOMPARE(column("mode"), (QStringList{s("in_person"), s("phone"), s("in_person")}));
    QCOMPARE(column("next_step_due").front(), s("2026-03-20"));
    QCOMPARE(fixture.column("last_session_on", "beneficiary_listing").front(), s("2026-03-10"));
    QCOMPARE(fixture.desk.countAudited(audit::Action::SessionCreated), 3);
    QCOMPARE(fixture.run(path)->alreadyThere, 4);
}

void ImportServiceTest::referralsOfPersonsOnRecord() {
    ImportFixture fixture;
    VERIFY_OK(fixture.catalogue.seedCatalogue());
    VERIFY_OK(fixture.run(fixture.write(manyPersons(8))));
    const QString path = fixture.write(
        "Matricule;Établissement;Filière;Date d'orientation;Statut;Date de décision;Motif de refus;Résultat;Date du "
        "résultat;Motif d'abandon\n"
        "M1;OFPPT – Sidi Moumen;Plomberie;01/02/2026;accepté;10/02/2026;;en formation;15/02/2026;\n" // 2
        "M2;ofppt sidi moumen;;01/02/2026;refusé;10/02/2026;session complète;;;\n"                   // 3
        "M3;مكتب التكوين المهني – عين السبع;;01/03/2026;;;;;;\n"                                     // 4
        "M4;OFPPT – Hay Hassani;Astronomie;01/02/2026;;;;abandon;20/02/2026;transport\n"             // 5
        "M5;Institut de Mars;;01/02/2026;;;;;;\n"                                                    // 6
        "M6;OFPPT;;01/02/2026;;;;;;\n"                                                               // 7: several
        "M7;OFPPT – Hay Hassani;;01/02/2027;;;;;;\n"                                                 // 8
        "M8;OFPPT – Hay Hassani;;01/02/2026;accepté;10/01/2026;;;;\n"                                // 9
        "M1;OFPPT – Sidi Moumen;;01/02/2026;;;;;;\n",                                                // 10
        "referrals.csv");
    const auto done = fixture.run(path);
    VERIFY_OK(done);
    QCOMPARE(codeOf(done->kind), s("referrals"));
    QCOMPARE(notable(*done), (QStringList{s("5 new (Programme: value not known)"),
                                          s("6 invalid (Training centre: no such training centre in the catalogue)"),
                                          s("7 invalid (Training centre: no such training centre in the catalogue)"),
                                          s("8 invalid (Referred on: in the future)"),
                                          s("9 invalid (Date of the answer: contradicts another column)"),
                                          s("10 already there (same as line 2)")}));
    const auto column = [&](const char* name) { return fixture.column(name, "referral"); };
    QCOMPARE(column("status"), (QStringList{s("accepted"), s("refused"), s("sent"), s("accepted")}));
    QCOMPARE(column("outcome"), (QStringList{s("attending"), QString(), QString(), s("dropped_out")}));
    QCOMPARE(column("refusal_reasons").value(1).contains(s("session_full")), true);
    QCOMPARE(column("dropout_reason").value(3), s("transport"));
    QVERIFY(column("message").value(3).contains(s("Astronomie")));
    QVERIFY(!column("hex(programme_id)").front().isEmpty());
    // sent + accepted + 3 outcomes, sent + refused, sent, sent + accepted + 3 outcomes
    QCOMPARE(fixture.count("referral_transition"), 13);
    QCOMPARE(fixture.desk.countAudited(audit::Action::ReferralCreated), 4);
    QCOMPARE(fixture.run(path)->fresh, 0);
}

void ImportServiceTest::theReportHoldsNoPersonalData() {
    ImportFixture fixture;
    const auto done = fixture.run(fixture.write("Nom;Date de naissance;=Couleur\nMarqueur;hier;bleu\nSow;1999;vert\n"));
    VERIFY_OK(done);
    const QString text = ImportReport::text(*done, s("list.csv"));
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    VERIFY_OK(ImportReport::writeCsv(*done, buffer));
    const QString csv = QString::fromUtf8(buffer.data());
    for (const QString& report : {text, csv}) {
        QVERIFY(report.contains(s("Birth date: not a date")));
        for (const char* secret : {"Marqueur", "hier", "bleu", "Sow"})
            QVERIFY2(!report.contains(s(secret)), secret);
    }
    QVERIFY(text.contains(s("=Couleur")));
    QVERIFY(buffer.data().startsWith("\xef\xbb\xbf"));
    QVERIFY(!csv.contains(s("\n=")));
}

void ImportServiceTest::manyInvalidRowsStayBounded() {
    ImportFixture fixture;
    const auto done = fixture.preview(fixture.write("Nom;Naissance\n" + QByteArray("A;hier\n").repeated(12000)));
    VERIFY_OK(done);
    QCOMPARE(done->invalid, 12000);
    QCOMPARE(done->first.size(), ImportSummary::previewRows);
    QCOMPARE(done->notable.size(), ImportSummary::notableRows);
    QCOMPARE(done->notableBeyond, 2000);
}

void ImportServiceTest::damagedFilesNeverHalfImport() {
    // A good list with random bytes changed: every row is still accounted for, and what was previewed is what happens.
    QRandomGenerator random(20260312);
    const QByteArray likely("\"\"\";;\n\r\t,=\0\xff\xc3\xa9", 14);
    const QByteArray good = manyPersons(60);
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes = good;
        for (int changes = random.bounded(1, 30); changes > 0; --changes)
            bytes[random.bounded(bytes.size())] = likely[random.bounded(likely.size())];
        ImportFixture fixture;
        const QString path = fixture.write(bytes);
        const auto plan = fixture.service.inspect(path);
        if (!plan)
            continue; // the headers themselves
        const auto preview = fixture.service.preview(path, *plan);
        const auto done = fixture.service.run(path, *plan);
        QCOMPARE(preview.has_value(), done.has_value());
        if (!done) {
            QCOMPARE(fixture.count("beneficiary"), 0);
            continue;
        }
        QCOMPARE(done->first, preview->first);
        qint64 rows = 0;
        for (const auto& outcome : allOf<RowOutcome>())
            rows += done->count(outcome.value);
        QCOMPARE(rows, done->rows);
        QCOMPARE(fixture.count("beneficiary"), done->fresh);
        QCOMPARE(fixture.count("case_file"), done->fresh);
    }
}

TAWJIH_REGISTER_TEST(ImportServiceTest)
#include "ImportServiceTest.moc"
