#include "tests/exchange/ImportFixture.h"

using namespace tawjih;
using namespace tawjih::exchange;
using namespace tawjih::test;

/// The importer files of other organisations: every valid row in, every invalid one named.
class ReferenceFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void takesEachFile_data();
    void takesEachFile();
    void readsWhatTheyHold();
    void knowsThemAgain();

private:
    [[nodiscard]] QString path(const char* name) const {
        return m_folder + QLatin1String("/imports/csv/") + QLatin1String(name);
    }
    QString m_folder;
};

void ReferenceFilesTest::init() {
    m_folder = qEnvironmentVariable("TAWJIH_REFERENCE_DATA");
    if (m_folder.isEmpty())
        QSKIP("TAWJIH_REFERENCE_DATA does not name the folder of reference files");
}

void ReferenceFilesTest::takesEachFile_data() {
    QTest::addColumn<int>("fresh");
    QTest::addColumn<int>("already");
    QTest::addColumn<QStringList>("refused");
    const auto s = [](const char* text) { return QString::fromUtf8(text); };
    // Charlie and charlot Fondue were born on one day: whether they are one person is not for the program to say.
    const QStringList alike{s("4 already there (same as line 3)"), s("5 to decide (may be the person of line 3)")};
    QTest::newRow("carnet-de-bord-import_beneficiaires.csv") << 2 << 1 << alike;
    QTest::newRow("carnet-de-bord-import_beneficiaires_partial.csv") << 2 << 1 << alike;
    QTest::newRow("carnet-de-bord-import_beneficiaires_with_all_date_formats.csv") << 2 << 1 << alike;
    QTest::newRow("carnet-de-bord-import_beneficiaires_buggy.csv")
        << 1 << 0 << QStringList{s("2 invalid (Birth date: missing)"), s("3 invalid (Birth date: not a date)")};
    QTest::newRow("rdv-insertion-600-lignes.csv") << 600 << 0 << QStringList();
    QTest::newRow("rdv-insertion-contacts.csv") << 1 << 0 << QStringList();
}

void ReferenceFilesTest::takesEachFile() {
    QFETCH(int, fresh);
    QFETCH(int, already);
    QFETCH(QStringList, refused);
    ImportFixture fixture;
    const QString file = path(QTest::currentDataTag());
    const auto preview = fixture.preview(file);
    VERIFY_OK(preview);
    QCOMPARE(fixture.count("beneficiary"), 0);
    const auto done = fixture.run(file);
    VERIFY_OK(done);
    QCOMPARE(done->fresh, fresh);
    QCOMPARE(done->alreadyThere, already);
    QCOMPARE(done->invalid + done->toDecide, refused.size() - already);
    QCOMPARE(done->first, preview->first);
    QStringList lines;
    for (const QString& line : notable(*done))
        if (!line.contains(QLatin1String(" new (")))
            lines << line.section(u';', 0, 0) + (line.contains(u';') ? QStringLiteral(")") : QString());
    QCOMPARE(lines, refused);
    QCOMPARE(fixture.count("beneficiary"), fresh);
    QCOMPARE(fixture.count("case_file"), fresh);
    QCOMPARE(fixture.count("beneficiary_listing"), fresh);
    QCOMPARE(fixture.desk.countAudited(audit::Action::PersonCreated), fresh);
    QCOMPARE(fixture.desk.countAudited(audit::Action::PersonsImported), 1);
}

void ReferenceFilesTest::readsWhatTheyHold() {
    ImportFixture fixture;
    const auto plan = fixture.service.inspect(path("carnet-de-bord-import_beneficiaires_with_all_date_formats.csv"));
    VERIFY_OK(plan);
    QCOMPARE(codeOf(plan->encoding.encoding), QStringLiteral("utf-8"));
    QCOMPARE(plan->delimiter, QChar(u';'));
    QCOMPARE(plan->dates.at(ImportField::BirthDate), (DateConvention{DateOrder::DayMonthYear, true, false}));
    QVERIFY(plan->unmappedHeaders().contains(QStringLiteral("NIR")));

    auto decided = *plan;
    decided.decisions.emplace(5, RowDecision{RowDecision::Kind::New, {}});
    const auto done =
        fixture.service.run(path("carnet-de-bord-import_beneficiaires_with_all_date_formats.csv"), decided);
    VERIFY_OK(done);
    QCOMPARE(done->fresh, 3);
    QCOMPARE(fixture.column("birth_date"),
             (QStringList{QStringLiteral("1998-05-25"), QStringLiteral("1997-04-22"), QStringLiteral("1997-04-22")}));
    QCOMPARE(fixture.column("given_name_latin"),
             (QStringList{QStringLiteral("Charlotte"), QStringLiteral("Charlie"), QStringLiteral("charlot")}));
    QCOMPARE(fixture.column("phone").front(), QStringLiteral("0601234567"));
    QCOMPARE(fixture.column("other_phone").front(), QStringLiteral("071234567"));
    QCOMPARE(fixture.column("address").front(),
             QStringLiteral("11 rue du Fromage, Lieu-dit \"Le sandwich\", 61120 Camembert"));
    QCOMPARE(fixture.column("education_level").front(), QStringLiteral("lower_3"));
    QCOMPARE(fixture.column("employment_status").front(), QStringLiteral("unemployed"));
    QCOMPARE(fixture.column("external_id").front(), QStringLiteral("1234"));
}

void ReferenceFilesTest::knowsThemAgain() {
    ImportFixture fixture;
    const QString file = path("rdv-insertion-600-lignes.csv");
    VERIFY_OK(fixture.run(file));
    QCOMPARE(fixture.column("sex").count(QStringLiteral("f")), 303);
    const auto again = fixture.run(file);
    VERIFY_OK(again);
    QCOMPARE(again->fresh, 0);
    QCOMPARE(again->alreadyThere, 600);
    QCOMPARE(fixture.count("beneficiary"), 600);

    const auto contacts = fixture.preview(path("rdv-insertion-contacts.csv"));
    VERIFY_OK(contacts);
    QVERIFY(contacts->lacksBirthDates);
    QCOMPARE(contacts->first.front().subject, QStringLiteral("HERNAN CRESPO"));
}

TAWJIH_REGISTER_TEST(ReferenceFilesTest)
#include "ReferenceFilesTest.moc"
