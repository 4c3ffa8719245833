#include "core/anonymise/LocalRecoding.h"

#include "tests/anonymise/ReferenceCases.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace tawjih;
using namespace tawjih::anonymise;
using namespace tawjih::test;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Hierarchy> tree() {
    std::vector<QStringList> rows;
    for (int value = 0; value < 12; ++value)
        rows.push_back({QString::number(value), u"a%1"_s.arg(value / 3), u"b%1"_s.arg(value / 6), u"*"_s});
    return std::make_shared<const Hierarchy>(*Hierarchy::fromRows(rows));
}

/// Records of three quasi-identifiers and a sensitive column.
Microdata randomData(quint32 seed, int records) {
    std::mt19937 dice(seed);
    Microdata data;
    for (int column = 0; column < 4; ++column) {
        QStringList texts;
        for (int record = 0; record < records; ++record)
            texts.push_back(QString::number(std::min(dice() % 12, dice() % 12)));
        data.columns.push_back(codedColumn(QString::number(column), texts));
    }
    return data;
}

Promise promiseOf(std::vector<PrivacyModel> models) {
    Promise promise;
    for (int column = 0; column < 3; ++column)
        promise.quasiIdentifiers.push_back({column, tree(), 0, -1});
    promise.models = std::move(models);
    promise.suppressionLimit = 1;
    return promise;
}

/// Records by what is published of their quasi-identifiers.
std::map<QStringList, std::vector<size_t>> classesOf(const Microdata& data, const Promise& promise) {
    std::map<QStringList, std::vector<size_t>> classes;
    for (size_t record = 0; record < data.records(); ++record) {
        QStringList key;
        for (const QuasiIdentifier& identifier : promise.quasiIdentifiers) {
            const CodedColumn& column = data.columns[size_t(identifier.column)];
            key.push_back(column.values[column.codes[record]]);
        }
        classes[key].push_back(record);
    }
    return classes;
}

} // namespace

class LocalRecodingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyClassKeepsThePromise() {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            const Microdata data = randomData(seed, 60 + int(seed) * 10);
            const Promise promise = promiseOf({KAnonymity{4}, DistinctDiversity{3, 3}});
            const Recoding recoding = recodeLocally(data, promise).value();
            QCOMPARE(std::ranges::count(recoding.suppressed, true), 0);
            const Microdata made = published(data, promise, recoding);
            QCOMPARE(made.records(), data.records());
            for (const auto& [key, records] : classesOf(made, promise)) {
                QVERIFY(records.size() >= 4);
                std::vector<quint32> values;
                for (const size_t record : records)
                    values.push_back(made.columns[3].codes[record]);
                std::ranges::sort(values);
                QVERIFY(std::unique(values.begin(), values.end()) - values.begin() >= 3);
            }
            // Each published text is the record's own value, less exactly.
            for (size_t at = 0; at < 3; ++at)
                for (size_t record = 0; record < data.records(); ++record) {
                    const Hierarchy& hierarchy = *promise.quasiIdentifiers[at].hierarchy;
                    const int row = hierarchy.rowOf(data.columns[at].values[data.columns[at].codes[record]]).value();
                    const int level = recoding.levels[at][record];
                    QCOMPARE(made.columns[at].values[made.columns[at].codes[record]],
                             hierarchy.text(level, hierarchy.groupOf(row, level)));
                }
        }
    }

    void tellsMoreThanOneTransformationForAll() {
        const Microdata data = randomData(3, 500);
        const Promise promise = promiseOf({KAnonymity{5}});
        const Optimum optimum = findOptimum(data, promise);
        const Recoding uniform = recodingOf(data, promise, optimum.best->levels);
        QCOMPARE(std::ranges::count(uniform.suppressed, true), optimum.best->suppressed);
        QVERIFY(granularity(data, promise, recodeLocally(data, promise).value()) > granularity(data, promise, uniform));
    }

    void levelsStayWithinThePromise() {
        const Microdata data = randomData(9, 300);
        Promise promise = promiseOf({KAnonymity{3}});
        promise.quasiIdentifiers[0].minLevel = 1;
        promise.quasiIdentifiers[1].maxLevel = 1;
        promise.quasiIdentifiers[2].maxLevel = 2;
        const Recoding recoding = recodeLocally(data, promise).value();
        QVERIFY(std::ranges::min(recoding.levels[0]) >= 1);
        QVERIFY(std::ranges::max(recoding.levels[1]) <= 1);
        QVERIFY(std::ranges::max(recoding.levels[2]) <= 2);
    }

    void blanksAreCategoriesOfTheirOwn() {
        const Microdata data = randomData(5, 200);
        const Promise promise = promiseOf({KAnonymity{3}});
        const std::vector<int> levels{1, 0, 2};
        const Recoding recoding = suppressCells(data, promise, levels).value();
        int blank = 0;
        for (size_t at = 0; at < 3; ++at)
            for (const quint8 level : recoding.levels[at]) {
                QVERIFY(level == levels[at] || level == 3);
                blank += level == 3;
            }
        QVERIFY(blank > 0 && blank < 3 * 200);
        // Who has a blank looks like others with a blank, and like nobody else.
        for (const auto& [key, records] : classesOf(published(data, promise, recoding), promise))
            QVERIFY2(records.size() >= 3, qPrintable(key.join(u',')));
    }

    void everybodyIsSuppressedWhenTheyFailTogether() {
        const Microdata data = randomData(1, 4);
        const Promise promise = promiseOf({KAnonymity{4}, DistinctDiversity{3, 4}});
        const Recoding recoding = recodeLocally(data, promise).value();
        const bool mayPass = data.columns[3].values.size() == 4;
        QCOMPARE(std::ranges::count(recoding.suppressed, true), mayPass ? 0 : 4);
        QCOMPARE(published(data, promise, recoding).records(), size_t(mayPass ? 4 : 0));
        QVERIFY(!recodeLocally(data, promise, {}, [] { return true; }));
    }

    void granularityIsIyengars() {
        Microdata data;
        data.columns.push_back(codedColumn(u"0"_s, {u"0"_s, u"11"_s}));
        Promise promise = promiseOf({KAnonymity{1}});
        promise.quasiIdentifiers.resize(1);
        Recoding recoding{{{1, 3}}, {false, false}};
        QCOMPARE(granularity(data, promise, recoding), ((1 - 2 / 11.0) + 0) / 2);
        recoding.suppressed[0] = true;
        QCOMPARE(granularity(data, promise, recoding), 0.0);
    }

    void adultIsToldNearlyWhole() {
        const ReferenceCases reference;
        if (!reference.isThere())
            QSKIP("TAWJIH_REFERENCE_DATA has no anonymise/cases.json");
        for (const ReferenceCase& known : reference.cases()) {
            if (known.id != u"B_adult9_k5_s100_loss")
                continue;
            const Microdata& data = reference.data(known.dataset);
            const Recoding recoding = recodeLocally(data, known.promise).value();
            QVERIFY(std::ranges::count(recoding.suppressed, true) <= 4);
            const double told = granularity(data, known.promise, recoding);
            QVERIFY2(told >= 0.906, qPrintable(QString::number(told)));
        }
    }
};

TAWJIH_REGISTER_TEST(LocalRecodingTest)
#include "LocalRecodingTest.moc"
