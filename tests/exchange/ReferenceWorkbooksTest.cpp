#include "core/exchange/RowImporter.h"
#include "core/exchange/TableSource.h"
#include "tests/exchange/ImportFixture.h"

using namespace tawjih;
using namespace tawjih::exchange;
using namespace tawjih::test;

/// The importer workbooks of other organisations: every valid row in, every defect named by row and column.
class ReferenceWorkbooksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void namesEachDefect_data();
    void namesEachDefect();
    void formatsOfDates_data();
    void formatsOfDates();

private:
    [[nodiscard]] TableResult<TableFile> openFile(const char* name) const {
        return TableFile::open(m_folder + QLatin1String("/imports/") + QLatin1String(name));
    }
    [[nodiscard]] static ImportPlan planOf(TableFile& file);
    QString m_folder;
};

void ReferenceWorkbooksTest::init() {
    m_folder = qEnvironmentVariable("TAWJIH_REFERENCE_DATA");
    if (m_folder.isEmpty())
        QSKIP("TAWJIH_REFERENCE_DATA does not name the folder of reference files");
}

ImportPlan ReferenceWorkbooksTest::planOf(TableFile& file) {
    ImportPlan plan;
    auto source = file.rows();
    plan.headers = (*source)->headers();
    plan.mapping = proposeMapping(plan.headers, detectKind(plan.headers));
    std::vector<QString> births;
    TableRecord record;
    while (const auto column = plan.mapping.columnOf(ImportField::BirthDate)) {
        if (!(*source)->next(record))
            break;
        births.push_back(record.cells.at(*column));
    }
    plan.dates.emplace(ImportField::BirthDate, detectDateConvention(births, Vocabulary()));
    return plan;
}

void ReferenceWorkbooksTest::namesEachDefect_data() {
    QTest::addColumn<qint64>("fresh");
    QTest::addColumn<QStringList>("defects");
    const auto row = [](const char* name, qint64 fresh, std::initializer_list<const char*> defects) {
        QStringList list;
        for (const char* defect : defects)
            list << QString::fromUtf8(defect);
        QTest::newRow(name) << fresh << list;
    };
    // Its rows have no name: another importer's "valid".
    row("xlsx/nrc-core-valid.xlsx", 0, {"2 invalid (Full name: missing)"});
    row("xlsx/nrc-core-age-negative.xlsx", 0, {"2 invalid (Full name: missing; Age: out of range)"});
    row("xlsx/nrc-core-birthday-format.xlsx", 1, {});
    // The column that misses is the address; what is refused is somebody born in 1900.
    row("xlsx/nrc-core-column-missing.xlsx", 0, {"2 invalid (Birth date: out of range)"});
    row("xlsx/nrc-core-id-duplicated.xlsx", 2,
        {"2 new (Phone: not readable)", "3 new (Document number: another row of the file has the same)"});
    row("xlsx/nrc-core-multiple-invalid-rows.xlsx", 2,
        {"2 invalid (Full name: missing)", "3 new (Phone: not readable)"});
    row("xlsx/rdv-insertion-invalid.xlsx", 1,
        {"2 new (Family name: missing)", "3 invalid (Identifier in the other system: contradicts another column)"});
    row("xlsx/rdv-insertion-test.xlsx", 1, {});
    row("csv/carnet-de-bord-import_beneficiaires_buggy.csv", 1,
        {"2 invalid (Birth date: missing)", "3 invalid (Birth date: not a date)",
         "4 new (Employment: value not known)"});
    row("csv/carnet-de-bord-import_beneficiaires_with_all_date_formats.csv", 2,
        {"4 already there (same as line 3; Employment: value not known)",
         "5 to decide (may be the person of line 3; fewer cells than there are columns)"});
    row("csv/rdv-insertion-600-lignes.csv", 600, {});
}

void ReferenceWorkbooksTest::namesEachDefect() {
    QFETCH(qint64, fresh);
    QFETCH(QStringList, defects);
    ImportFixture fixture;
    auto file = openFile(QTest::currentDataTag());
    QVERIFY(file.has_value());
    const ImportPlan plan = planOf(*file);
    const Vocabulary vocabulary;
    const ServiceContext context = fixture.desk.context();
    const ImportTools tools{context, plan, vocabulary, fixture.referrals};
    const auto importer = makeImporter(tools, ImportMode::Preview);
    VERIFY_OK(importer->begin());
    ImportSummary summary;
    auto source = file->rows();
    TableRecord record;
    while ((*source)->next(record)) {
        auto report = importer->take(record);
        VERIFY_OK(report);
        summary.add(*std::move(report));
    }
    QVERIFY(!(*source)->error());
    QCOMPARE(notable(summary), defects);
    QCOMPARE(summary.fresh, fresh);
}

/// Dates as Excel keeps them are ISO already; those typed as text are recognised by their column.
void ReferenceWorkbooksTest::formatsOfDates_data() {
    QTest::addColumn<DateConvention>("convention");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QDate>("date");
    const DateConvention iso{DateOrder::YearMonthDay, true, false};
    const DateConvention dayFirst{DateOrder::DayMonthYear, false, false};
    QTest::newRow("xlsx/nrc-core-valid.xlsx") << iso << QStringLiteral("1935-04-09") << QDate(1935, 4, 9);
    QTest::newRow("xlsx/nrc-core-birthday-format.xlsx")
        << dayFirst << QStringLiteral("03.09.2002") << QDate(2002, 9, 3);
    QTest::newRow("xlsx/nrc-core-multiple-invalid-rows.xlsx")
        << iso << QStringLiteral("03.10.1965") << QDate(1965, 10, 3);
    QTest::newRow("xlsx/rdv-insertion-test.xlsx") << iso << QStringLiteral("1980-11-21") << QDate(1980, 11, 21);
    QTest::newRow("csv/carnet-de-bord-import_beneficiaires_with_all_date_formats.csv")
        << DateConvention{DateOrder::DayMonthYear, true, false} << QStringLiteral("25/05/1998") << QDate(1998, 5, 25);
}

void ReferenceWorkbooksTest::formatsOfDates() {
    QFETCH(DateConvention, convention);
    QFETCH(QString, cell);
    QFETCH(QDate, date);
    auto file = openFile(QTest::currentDataTag());
    QVERIFY(file.has_value());
    const ImportPlan plan = planOf(*file);
    QCOMPARE(plan.dates.at(ImportField::BirthDate), convention);
    auto source = file->rows();
    TableRecord record;
    QVERIFY((*source)->next(record));
    QCOMPARE(record.cells.at(*plan.mapping.columnOf(ImportField::BirthDate)), cell);
    const auto parsed = parseDate(cell, convention, Vocabulary(), QDate(2026, 3, 9));
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->date, date);
}

TAWJIH_REGISTER_TEST(ReferenceWorkbooksTest)
#include "ReferenceWorkbooksTest.moc"
