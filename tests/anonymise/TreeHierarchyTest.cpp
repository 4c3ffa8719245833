#include "core/anonymise/TreeHierarchy.h"

#include "tests/support/HierarchyChecks.h"
#include "tests/support/TestMain.h"

#include <algorithm>
#include <random>

using namespace tawjih;
using namespace tawjih::anonymise;
using namespace Qt::Literals;

using TreeKind = TreeFault::Kind;
using Padding = CodeTree::Padding;

class TreeHierarchyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void codesGoUpTheirBranches();
    void shallowCodesArePadded();
    void levelsDoNotDependOnTheValues();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void textsStandForCodes();
    void textsOfSeveralCodesAreRefused();
    void randomTreesAreNested();
};

namespace {

using Parents = QHash<QString, QString>;

CodeTree treeOf(const Parents& parents, int depth, Padding padding = Padding::Value) {
    return {[parents](const QString& code) {
                const auto found = parents.constFind(code);
                return found == parents.cend() ? std::nullopt : std::optional(*found);
            },
            depth, padding};
}

const Parents provinces{
    {u"06"_s, u""_s},          {u"06.141"_s, u"06"_s},  {u"06.141.53"_s, u"06.141"_s}, {u"06.141.01"_s, u"06.141"_s},
    {u"06.111"_s, u"06"_s},    {u"04"_s, u""_s},        {u"04.421"_s, u"04"_s},        {u"04.421.07"_s, u"04.421"_s},
    {u"lost"_s, u"nowhere"_s}, {u"snake"_s, u"tail"_s}, {u"tail"_s, u"snake"_s}};

} // namespace

void TreeHierarchyTest::codesGoUpTheirBranches() {
    const auto made = treeHierarchy({u"06.141.53"_s, u"04.421.07"_s, u"unknown"_s, u"06.141.01"_s, u"06.141.53"_s},
                                    treeOf(provinces, 3));
    QVERIFY(made);
    QCOMPARE(made->rows(), (std::vector<QStringList>{
                               {u"04.421.07"_s, u"04.421"_s, u"04"_s, u"*"_s},
                               {u"06.141.01"_s, u"06.141"_s, u"06"_s, u"*"_s},
                               {u"06.141.53"_s, u"06.141"_s, u"06"_s, u"*"_s},
                               {u"unknown"_s, u"unknown"_s, u"unknown"_s, u"*"_s},
                           }));
}

void TreeHierarchyTest::shallowCodesArePadded() {
    const QStringList values{u"06.141.53"_s, u"06.111"_s, u"06.141"_s, u"04"_s};
    const auto byValue = treeHierarchy(values, treeOf(provinces, 3), {u"*"_s, {}});
    QVERIFY(byValue);
    QCOMPARE(byValue->rows(), (std::vector<QStringList>{
                                  {u"04"_s, u"04"_s, u"04"_s, u"*"_s},
                                  {u"06.111"_s, u"06.111"_s, u"06"_s, u"*"_s},
                                  {u"06.141"_s, u"06.141"_s, u"06"_s, u"*"_s},
                                  {u"06.141.53"_s, u"06.141"_s, u"06"_s, u"*"_s},
                              }));
    const auto byParent = treeHierarchy(values, treeOf(provinces, 3, Padding::Parent), {u"*"_s, {}});
    QVERIFY(byParent);
    QCOMPARE(byParent->rows(), (std::vector<QStringList>{
                                   {u"04"_s, u"04"_s, u"04"_s, u"*"_s},
                                   {u"06.111"_s, u"06"_s, u"06"_s, u"*"_s},
                                   {u"06.141"_s, u"06"_s, u"06"_s, u"*"_s},
                                   {u"06.141.53"_s, u"06.141"_s, u"06"_s, u"*"_s},
                               }));
}

void TreeHierarchyTest::levelsDoNotDependOnTheValues() {
    const auto shallow = treeHierarchy({u"06"_s}, treeOf(provinces, 3));
    const auto none = treeHierarchy({}, treeOf(provinces, 3));
    QVERIFY(shallow && none);
    QCOMPARE(shallow->levels(), 4);
    QCOMPARE(none->rows(), (std::vector<QStringList>{{u"unknown"_s, u"unknown"_s, u"unknown"_s, u"*"_s}}));
}

void TreeHierarchyTest::faultsAreNamed_data() {
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<int>("depth");
    QTest::addColumn<std::vector<TreeFault>>("faults");
    using Faults = std::vector<TreeFault>;
    QTest::newRow("no values") << QStringList() << 3 << Faults{{TreeKind::NoValues}};
    QTest::newRow("no codes") << QStringList{u"06"_s, u"x"_s, u""_s} << 3
                              << Faults{{TreeKind::NoCode}, {TreeKind::NoCode, u"x"_s}};
    QTest::newRow("parent is none") << QStringList{u"lost"_s} << 3 << Faults{{TreeKind::NoCode, u"lost"_s}};
    QTest::newRow("too deep") << QStringList{u"06.141"_s, u"06.141.53"_s} << 2
                              << Faults{{TreeKind::TooDeep, u"06.141.53"_s}};
    QTest::newRow("in itself") << QStringList{u"snake"_s} << 3 << Faults{{TreeKind::TooDeep, u"snake"_s}};
}

void TreeHierarchyTest::faultsAreNamed() {
    QFETCH(QStringList, values);
    QFETCH(int, depth);
    QFETCH(std::vector<TreeFault>, faults);
    const auto made = treeHierarchy(values, treeOf(provinces, depth), {u"*"_s, {}});
    QVERIFY(!made);
    QCOMPARE(made.error(), faults);
}

void TreeHierarchyTest::textsStandForCodes() {
    CodeTree tree = treeOf(provinces, 3);
    tree.text = [](const QString& code) { return QString(u"place "_s + code); };
    const auto made = treeHierarchy({u"06.111"_s}, tree);
    QVERIFY(made);
    QCOMPARE(made->rows(), (std::vector<QStringList>{{u"place 06.111"_s, u"place 06.111"_s, u"place 06"_s, u"*"_s},
                                                     {u"unknown"_s, u"unknown"_s, u"unknown"_s, u"*"_s}}));
}

void TreeHierarchyTest::textsOfSeveralCodesAreRefused() {
    CodeTree tree = treeOf(provinces, 3);
    tree.text = [](const QString& code) { return code.size() == 2 ? u"region"_s : code; };
    QVERIFY(treeHierarchy({u"06.111"_s, u"06.141"_s}, tree));
    const auto made = treeHierarchy({u"06.111"_s, u"06.141"_s, u"04.421"_s}, tree);
    QVERIFY(!made);
    QCOMPARE(made.error(), (std::vector<TreeFault>{{TreeKind::TextTwice, u"region"_s}}));
}

void TreeHierarchyTest::randomTreesAreNested() {
    std::mt19937 random(5);
    for (int round = 0; round < 300; ++round) {
        const int depth = 1 + int(random() % 5);
        Parents parents;
        QHash<QString, int> depthOf;
        QStringList codes;
        for (int i = 0; i < 40; ++i) {
            const QString code = QString::number(i);
            QString parent = codes.isEmpty() ? QString() : codes[qsizetype(random() % unsigned(codes.size()))];
            if (random() % 4 == 0 || depthOf.value(parent) == depth)
                parent.clear();
            parents.insert(code, parent);
            depthOf.insert(code, depthOf.value(parent) + 1);
            codes << code;
        }
        QStringList values = codes;
        std::ranges::shuffle(values, random);
        values.resize(1 + qsizetype(random() % 40));
        for (const Padding padding : {Padding::Value, Padding::Parent}) {
            const auto made = treeHierarchy(values, treeOf(parents, depth, padding));
            QVERIFY(made);
            QCOMPARE(made->levels(), depth + 1);
            QCOMPARE(made->size(), int(values.size()) + 1);
            QCOMPARE(test::nestingFault(*made), QString());
            // Whatever stands in a row lies on the way up from its value.
            for (const QStringList& row : made->rows()) {
                QStringList way{row.front()};
                while (!parents.value(way.constLast()).isEmpty())
                    way << parents.value(way.constLast());
                for (const QString& text : row.first(depth))
                    QVERIFY(way.contains(text));
                QVERIFY(row[depth - 1] == way.constLast());
            }
        }
    }
}

TAWJIH_REGISTER_TEST(TreeHierarchyTest)
#include "TreeHierarchyTest.moc"
