#include "core/anonymise/Hierarchy.h"

#include "core/anonymise/HierarchyFile.h"
#include "tests/support/HierarchyChecks.h"
#include "tests/support/TestMain.h"

#include <QDir>

#include <random>

using namespace tawjih;
using namespace tawjih::anonymise;
using namespace Qt::Literals;

using HierarchyKind = HierarchyFault::Kind;
using FileKind = HierarchyFileFault::Kind;

class HierarchyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFaultIsSaid_data();
    void everyFaultIsSaid();
    void rowsComeBackAsTheyWere();
    void groupsCountTheirLeaves();
    void missingValuesAreNamed();
    void flatHasATop();
    void groupsAreUnionsOfGroupsBelow();

    void filesAreRead_data();
    void filesAreRead();
    void brokenFilesSayWhere_data();
    void brokenFilesSayWhere();
    void anyTextSurvivesAFile();
    void referenceFilesAreRead();
};

namespace {

std::vector<QStringList> rowsOf(const QString& text) {
    std::vector<QStringList> rows;
    for (const QString& row : text.split(u'|'))
        rows.push_back(row.isEmpty() ? QStringList() : row.split(u' '));
    return rows;
}

std::vector<QStringList> readRows(const QByteArray& bytes) {
    const auto read = readHierarchy(bytes);
    return read ? read->rows() : std::vector<QStringList>();
}

/// Rows of a random tree: each group of a level has one group of the next.
std::vector<QStringList> randomRows(std::mt19937& random) {
    const int levels = 2 + int(random() % 4);
    const int values = 1 + int(random() % 40);
    std::vector<int> group(static_cast<size_t>(values));
    for (int value = 0; value < values; ++value)
        group[size_t(value)] = value;
    std::vector<QStringList> rows(static_cast<size_t>(values));
    int groups = values;
    for (int level = 0; level < levels; ++level) {
        for (size_t row = 0; row < rows.size(); ++row)
            rows[row].push_back(u"%1:%2"_s.arg(level).arg(group[row]));
        const int above = 1 + int(random() % unsigned(groups));
        std::vector<int> parent(static_cast<size_t>(groups));
        for (int& each : parent)
            each = int(random() % unsigned(above));
        for (int& each : group)
            each = parent[size_t(each)];
        groups = above;
    }
    return rows;
}

} // namespace

void HierarchyTest::everyFaultIsSaid_data() {
    QTest::addColumn<std::vector<QStringList>>("rows");
    QTest::addColumn<std::vector<HierarchyFault>>("faults");
    using Faults = std::vector<HierarchyFault>;

    QTest::newRow("no row") << std::vector<QStringList>() << Faults{{HierarchyKind::Empty, -1, -1, {}}};
    QTest::newRow("no value") << rowsOf(u""_s) << Faults{{HierarchyKind::Empty, -1, -1, {}}};
    QTest::newRow("unequal, twice") << rowsOf(u"a A *|b B|c|d D *"_s)
                                    << Faults{{HierarchyKind::UnequalRows, 1, -1, u"b"_s},
                                              {HierarchyKind::UnequalRows, 2, -1, u"c"_s}};
    QTest::newRow("a row without anything") << rowsOf(u"a *|"_s) << Faults{{HierarchyKind::UnequalRows, 1, -1, {}}};
    QTest::newRow("value twice") << rowsOf(u"a A *|b B *|a A *"_s) << Faults{{HierarchyKind::ValueTwice, 2, 0, u"a"_s}};
    QTest::newRow("not monotone") << rowsOf(u"a A X|b A Y|c B Y"_s)
                                  << Faults{{HierarchyKind::NotMonotone, 1, 1, u"A"_s}};
    QTest::newRow("twice and elsewhere") << rowsOf(u"a A *|a B *"_s)
                                         << Faults{{HierarchyKind::ValueTwice, 1, 0, u"a"_s},
                                                   {HierarchyKind::NotMonotone, 1, 0, u"a"_s}};
}

void HierarchyTest::everyFaultIsSaid() {
    QFETCH(std::vector<QStringList>, rows);
    QFETCH(std::vector<HierarchyFault>, faults);
    const auto made = Hierarchy::fromRows(rows);
    QVERIFY(!made);
    QCOMPARE(made.error(), faults);
}

void HierarchyTest::rowsComeBackAsTheyWere() {
    const auto rows = rowsOf(u"b B *|a A *|c B *"_s);
    const auto made = Hierarchy::fromRows(rows);
    QVERIFY(made);
    QCOMPARE(made->rows(), rows);
    QCOMPARE(made->levels(), 3);
    QCOMPARE(made->size(), 3);
    QCOMPARE(made->rowOf(u"a"_s), std::optional(1));
    QCOMPARE(made->rowOf(u"A"_s), std::nullopt);
}

void HierarchyTest::groupsCountTheirLeaves() {
    const auto made = Hierarchy::fromRows(rowsOf(u"b B *|a A *|c B *"_s));
    QVERIFY(made);
    QCOMPARE(made->groups(1), 2);
    QCOMPARE(made->text(1, 0), u"B"_s);
    QCOMPARE(made->leaves(1, 0), 2);
    QCOMPARE(made->leaves(1, 1), 1);
    QCOMPARE(made->leaves(2, 0), 3);
    QCOMPARE(made->groupOf(2, 1), made->groupOf(0, 1));
}

void HierarchyTest::missingValuesAreNamed() {
    const auto made = Hierarchy::fromRows(rowsOf(u"a *|b *"_s));
    QVERIFY(made);
    QCOMPARE(made->missing({u"b"_s, u"a"_s}), std::vector<HierarchyFault>());
    QCOMPARE(made->missing({u"b"_s, u"c"_s, u"*"_s}),
             (std::vector<HierarchyFault>{{HierarchyKind::ValueMissing, -1, 0, u"c"_s},
                                          {HierarchyKind::ValueMissing, -1, 0, u"*"_s}}));
}

void HierarchyTest::flatHasATop() {
    QCOMPARE(Hierarchy::flat({u"f"_s, u"m"_s}, u"*"_s).rows(), rowsOf(u"f *|m *"_s));
}

void HierarchyTest::groupsAreUnionsOfGroupsBelow() {
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        const auto rows = randomRows(random);
        const auto made = Hierarchy::fromRows(rows);
        QVERIFY(made);
        QCOMPARE(made->rows(), rows);
        QCOMPARE(test::nestingFault(*made), QString());
    }
}

void HierarchyTest::filesAreRead_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::vector<QStringList>>("rows");
    const auto two = rowsOf(u"a A *|b B *"_s);

    QTest::newRow("semicolon") << "a;A;*\nb;B;*\n"_ba << two;
    QTest::newRow("comma, no last break") << "a,A,*\nb,B,*"_ba << two;
    QTest::newRow("tab, CRLF") << "a\tA\t*\r\nb\tB\t*\r\n"_ba << two;
    QTest::newRow("CR alone") << "a;A;*\rb;B;*\r"_ba << two;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf"
                                        "a;A;*\nb;B;*\n"_ba
                                     << two;
    QTest::newRow("empty lines") << "\n\na;A;*\n\nb;B;*\n\n"_ba << two;
    QTest::newRow("quotes") << "\"a\";\"A\";*\nb;\"B\";\"*\"\n"_ba << two;
    QTest::newRow("delimiter in quotes") << "\"a;1\";*\nb;*\n"_ba
                                         << std::vector<QStringList>{{u"a;1"_s, u"*"_s}, {u"b"_s, u"*"_s}};
    QTest::newRow("quote, break in quotes")
        << "\"a\"\"b\nc\",*\nd,*\n"_ba << std::vector<QStringList>{{u"a\"b\nc"_s, u"*"_s}, {u"d"_s, u"*"_s}};
    QTest::newRow("quote inside a field") << "a\"b;*\n"_ba << std::vector<QStringList>{{u"a\"b"_s, u"*"_s}};
    QTest::newRow("commas in the values")
        << "1,5;2,0;*\n7;2,0;*\n"_ba
        << std::vector<QStringList>{{u"1,5"_s, u"2,0"_s, u"*"_s}, {u"7"_s, u"2,0"_s, u"*"_s}};
    QTest::newRow("one column") << "a\nb\n"_ba << std::vector<QStringList>{{u"a"_s}, {u"b"_s}};
    QTest::newRow("an empty value") << "\"\"\nb\n"_ba << std::vector<QStringList>{{u""_s}, {u"b"_s}};
    QTest::newRow("empty fields") << ";*\nb;*\n"_ba << std::vector<QStringList>{{u""_s, u"*"_s}, {u"b"_s, u"*"_s}};
    QTest::newRow("Arabic") << "سيدي مومن;الدار البيضاء;*\n"_ba
                            << std::vector<QStringList>{{u"سيدي مومن"_s, u"الدار البيضاء"_s, u"*"_s}};
}

void HierarchyTest::filesAreRead() {
    QFETCH(QByteArray, bytes);
    QFETCH(std::vector<QStringList>, rows);
    QCOMPARE(readRows(bytes), rows);
}

void HierarchyTest::brokenFilesSayWhere_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::vector<HierarchyFileFault>>("faults");
    using Faults = std::vector<HierarchyFileFault>;

    QTest::newRow("nothing") << ""_ba << Faults{{FileKind::NoHierarchy, -1, {HierarchyKind::Empty, -1, -1, {}}}};
    QTest::newRow("empty lines") << "\n\r\n"_ba
                                 << Faults{{FileKind::NoHierarchy, -1, {HierarchyKind::Empty, -1, -1, {}}}};
    QTest::newRow("Latin 1") << "caf\xe9;*\n"_ba << Faults{{FileKind::NotUtf8}};
    QTest::newRow("cut off in a letter") << "caf\xc3"_ba << Faults{{FileKind::NotUtf8}};
    QTest::newRow("never closed") << "a;*\n\"b;*\nc;*\n"_ba << Faults{{FileKind::BrokenQuotes, 2}};
    QTest::newRow("more after the quote") << "a;*\nb;\"x\"y\n"_ba << Faults{{FileKind::BrokenQuotes, 2}};
    QTest::newRow("unequal, after a break in quotes")
        << "\"a\nb\";A;*\n\nc;*\n"_ba
        << Faults{{FileKind::NoHierarchy, 4, {HierarchyKind::UnequalRows, 1, -1, u"c"_s}}};
    QTest::newRow("value twice") << "a;*\n\na;*\n"_ba
                                 << Faults{{FileKind::NoHierarchy, 3, {HierarchyKind::ValueTwice, 1, 0, u"a"_s}}};
}

void HierarchyTest::brokenFilesSayWhere() {
    QFETCH(QByteArray, bytes);
    QFETCH(std::vector<HierarchyFileFault>, faults);
    const auto read = readHierarchy(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error(), faults);
}

void HierarchyTest::anyTextSurvivesAFile() {
    std::mt19937 random(11);
    const QString alphabet = u"ab;,\t\"\n\r =+-@é م\u202f"_s;
    for (int round = 0; round < 500; ++round) {
        const auto columns = 1 + random() % 4;
        std::vector<QStringList> rows;
        for (unsigned value = 0; value < 1 + random() % 6; ++value) {
            QString text;
            for (unsigned i = 0; i < random() % 5; ++i)
                text += alphabet[qsizetype(random() % unsigned(alphabet.size()))];
            if (std::ranges::find(rows, text, [](const QStringList& row) { return row.front(); }) != rows.end())
                continue;
            QStringList row{text};
            for (unsigned level = 1; level < columns; ++level)
                row << (level == 1 ? QString(text.left(1) + u';') : u"*,"_s);
            rows.push_back(row);
        }
        const auto made = Hierarchy::fromRows(rows);
        QVERIFY(made);
        for (const QChar delimiter : {u';', u',', u'\t'})
            QCOMPARE(readRows(writeHierarchy(*made, delimiter)), rows);
    }
}

void HierarchyTest::referenceFilesAreRead() {
    const QString folder = qEnvironmentVariable("TAWJIH_REFERENCE_DATA");
    if (folder.isEmpty())
        QSKIP("TAWJIH_REFERENCE_DATA names no folder of reference data");
    int files = 0;
    for (const QString& set : {u"adult"_s, u"desk2k"_s}) {
        const QDir place(folder + u"/anonymise/"_s + set);
        for (const QString& name : place.entryList({u"*_hierarchy_*.csv"_s}, QDir::Files)) {
            QFile file(place.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto read = readHierarchy(file.readAll());
            QVERIFY2(read, qPrintable(name));
            QVERIFY(read->levels() >= 2);
            QCOMPARE(read->groups(read->levels() - 1), 1);
            QCOMPARE(test::nestingFault(*read), QString());
            ++files;
        }
    }
    QVERIFY(files >= 18);
}

TAWJIH_REGISTER_TEST(HierarchyTest)
#include "HierarchyTest.moc"
