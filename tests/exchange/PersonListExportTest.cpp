#include "core/exchange/PersonListExport.h"

#include "core/db/Statement.h"
#include "core/exchange/TableSource.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"
#include "tests/support/ZipReader.h"

using namespace tawjih;
using namespace tawjih::exchange;
using namespace tawjih::test;
using namespace Qt::Literals;

class PersonListExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asTheListShowsIt_data();
    void asTheListShowsIt();
    void nothingRuns();
    void withoutNames();
    void namesNeedTheNumberOfTheCndp();
    void onlyForWhoMay();
    void cancelledLeavesNothing();
    void refused();
};

namespace {

const QString number = u"D-GC-123/2026"_s; // of the CNDP

struct ListDesk : TestDesk {
    explicit ListDesk(vault::Roles roles = everyRole, const QString& authorisation = number) : TestDesk(roles) {
        const auto stored = db->prepare(u"INSERT INTO desk_meta (key, value) VALUES ('desk.authorisation', :value)")
                                .bind("value", authorisation)
                                .run();
        if (!stored)
            throw std::runtime_error("no number");
    }

    void add(const QString& given, const QString& family, Sex sex, int born) {
        Beneficiary person = barePerson(given, family);
        person.sex = sex;
        person.birth = BirthDate::exact(QDate(born, 3, 5));
        person.nationalities = {u"CIV"_s};
        person.residenceStatus = ResidenceStatus::Registration;
        person.residenceExpiresOn = QDate(2027, 1, 31);
        (void)registered(*this, person);
    }

    [[nodiscard]] QString path(ListFormat format) const {
        return folder.filePath(format == ListFormat::Csv ? u"list.csv"_s : u"list.xlsx"_s);
    }
};

/// The table with its headings, as any reader of such files sees it.
std::vector<std::vector<QString>> read(const QString& path) {
    auto file = TableFile::open(path);
    if (!file)
        return {};
    auto source = file->rows();
    if (!source)
        return {};
    std::vector<std::vector<QString>> table{(*source)->headers()};
    TableRecord record;
    while ((*source)->next(record))
        table.push_back(record.cells);
    return table;
}

using Rows = std::vector<std::vector<QString>>;

} // namespace

void PersonListExportTest::asTheListShowsIt_data() {
    QTest::addColumn<ListFormat>("format");
    QTest::newRow("xlsx") << ListFormat::Xlsx;
    QTest::newRow("csv") << ListFormat::Csv;
}

void PersonListExportTest::asTheListShowsIt() {
    QFETCH(const ListFormat, format);
    ListDesk desk;
    desk.add(u"Awa"_s, u"Diallo"_s, Sex::Female, 1999);
    desk.add(u"Aminata"_s, u"Bah"_s, Sex::Female, 2001);
    desk.add(u"Moussa"_s, u"Camara"_s, Sex::Male, 1990);
    PersonListOrder order;
    order.format = format;
    order.language = Language::English;
    order.query.sex = Sex::Female;
    order.query.column = SortColumn::Name;
    order.query.order = Qt::DescendingOrder;
    order.columns = {SortColumn::Name, SortColumn::BirthDate, SortColumn::Nationality, SortColumn::ResidenceExpiresOn,
                     SortColumn::LastSessionOn};
    std::vector<qint64> seen;
    const auto written = PersonListExport(desk.context()).writeTo(desk.path(format), order, [&](qint64 done, qint64) {
        seen.push_back(done);
        return true;
    });
    QVERIFY(written);
    QCOMPARE(*written, 2);
    QCOMPARE(seen.back(), 2);
    QCOMPARE(read(desk.path(format)),
             (Rows{{u"Name (Latin)"_s, u"Name (Arabic)"_s, u"Age"_s, u"Nationality"_s, u"Valid until"_s,
                    u"Last session"_s, u"Law 09-08: CNDP number"_s},
                   {u"Awa Diallo"_s, {}, u"27"_s, u"Côte d’Ivoire"_s, u"2027-01-31"_s, {}, number},
                   {u"Aminata Bah"_s, {}, u"25"_s, u"Côte d’Ivoire"_s, u"2027-01-31"_s, {}, number}}));
    QCOMPARE(desk.countAudited(audit::Action::PersonsExported), 1);
}

void PersonListExportTest::nothingRuns() {
    ListDesk desk;
    desk.add(u"=1+1"_s, u"@SUM(A1)"_s, Sex::Female, 1999);
    desk.add(u"+212"_s, u"Bah"_s, Sex::Female, 1999);
    PersonListOrder order{{}, {SortColumn::Name}, true, ListFormat::Csv, Language::French};
    QVERIFY(PersonListExport(desk.context()).writeTo(desk.path(ListFormat::Csv), order));
    QFile csv(desk.path(ListFormat::Csv));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(csv.readAll());
    QVERIFY2(text.contains(u"\n'=1+1 @SUM(A1)"_s), qPrintable(text));
    QVERIFY2(text.contains(u"\n'+212 Bah"_s), qPrintable(text));
    // A sheet keeps them as text: no cell of it is a formula.
    order.format = ListFormat::Xlsx;
    QVERIFY(PersonListExport(desk.context()).writeTo(desk.path(ListFormat::Xlsx), order));
    QCOMPARE(read(desk.path(ListFormat::Xlsx)).size(), size_t(3));
    QFile sheet(desk.path(ListFormat::Xlsx));
    QVERIFY(sheet.open(QIODevice::ReadOnly));
    const QByteArray xml = unzipped(sheet.readAll()).value(u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(xml.contains("<row"));
    QVERIFY(!xml.contains("<f>"));
}

void PersonListExportTest::withoutNames() {
    ListDesk desk;
    desk.add(u"Awa"_s, u"Diallo"_s, Sex::Female, 1999);
    PersonListOrder order{{}, {SortColumn::Name, SortColumn::BirthDate}, false, ListFormat::Csv, Language::English};
    QVERIFY(PersonListExport(desk.context()).writeTo(desk.path(ListFormat::Csv), order));
    const Rows table = read(desk.path(ListFormat::Csv));
    QCOMPARE(table.size(), size_t(2));
    QCOMPARE(table.front(), (std::vector<QString>{u"Number"_s, u"Age"_s}));
    QVERIFY(table.back().front().startsWith(u"CAS-"_s));
}

void PersonListExportTest::namesNeedTheNumberOfTheCndp() {
    ListDesk desk(everyRole, u" "_s);
    desk.add(u"Awa"_s, u"Diallo"_s, Sex::Female, 1999);
    PersonListOrder order{{}, {SortColumn::Name}, true, ListFormat::Csv, Language::English};
    VERIFY_FAILS(PersonListExport(desk.context()).writeTo(desk.path(ListFormat::Csv), order),
                 ErrorCode::AuthorisationMissing);
    QVERIFY(!QFile::exists(desk.path(ListFormat::Csv)));
    QCOMPARE(desk.countAudited(audit::Action::PersonsExported), 0);
    order.names = false;
    VERIFY_OK(PersonListExport(desk.context()).writeTo(desk.path(ListFormat::Csv), order));
}

void PersonListExportTest::onlyForWhoMay() {
    ListDesk desk;
    desk.add(u"Awa"_s, u"Diallo"_s, Sex::Female, 1999);
    PersonListOrder order{{}, {SortColumn::Name}};
    for (const vault::Role role : {vault::Role::Advisor, vault::Role::Administrator}) {
        const vault::Actor other = desk.addUser(u"Other"_s + QString::number(static_cast<int>(role)), role);
        PersonListExport exports(desk.contextFor(other));
        VERIFY_FAILS(exports.writeTo(desk.path(ListFormat::Xlsx), order), ErrorCode::NotAllowed);
    }
    QVERIFY(!QFile::exists(desk.path(ListFormat::Xlsx)));
    const vault::Actor supervisor = desk.addUser(u"Supervisor"_s, vault::Role::Supervisor);
    QVERIFY(PersonListExport(desk.contextFor(supervisor)).writeTo(desk.path(ListFormat::Xlsx), order));
}

void PersonListExportTest::cancelledLeavesNothing() {
    ListDesk desk;
    desk.add(u"Awa"_s, u"Diallo"_s, Sex::Female, 1999);
    PersonListExport exports(desk.context());
    const PersonListOrder order{{}, {SortColumn::Name}};
    VERIFY_FAILS(exports.writeTo(desk.path(ListFormat::Xlsx), order, [](qint64, qint64) { return false; }),
                 ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(desk.path(ListFormat::Xlsx)));
    QCOMPARE(desk.countAudited(audit::Action::PersonsExported), 0);
}

void PersonListExportTest::refused() {
    ListDesk desk;
    PersonListExport exports(desk.context());
    VERIFY_FAILS(exports.writeTo(desk.path(ListFormat::Csv), {}), ErrorCode::Invalid);
    VERIFY_FAILS(exports.writeTo(desk.folder.filePath(u"no/such/list.csv"_s),
                                 {{}, {SortColumn::Name}, true, ListFormat::Csv, Language::French}),
                 ErrorCode::ReadOnly);
    // Nobody fits: headings alone.
    QVERIFY(exports.writeTo(desk.path(ListFormat::Xlsx), {{}, {SortColumn::Name}}));
}

TAWJIH_REGISTER_TEST(PersonListExportTest)
#include "PersonListExportTest.moc"
