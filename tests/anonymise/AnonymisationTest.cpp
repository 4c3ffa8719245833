#include "core/anonymise/Anonymisation.h"

#include "tests/anonymise/NaiveOptimum.h"
#include "tests/anonymise/RandomCube.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <random>

using namespace tawjih;
using namespace tawjih::anonymise;
using namespace tawjih::test;
using namespace Qt::StringLiterals;

namespace {

class Dice {
public:
    explicit Dice(quint32 seed) : m_engine(seed) {}
    int below(int most) { return int(m_engine() % quint32(most)); }
    double share() { return double(m_engine()) / double(std::mt19937::max()); }

private:
    std::mt19937 m_engine;
};

/// A hierarchy of so many one-digit values and levels, each level a random union of the groups below.
std::shared_ptr<const Hierarchy> randomHierarchy(Dice& dice, int values) {
    std::vector<QStringList> rows;
    std::vector<int> group;
    for (int value = 0; value < values; ++value) {
        rows.push_back({QString::number(value)});
        group.push_back(value);
    }
    const int levels = dice.below(3);
    int groups = values;
    for (int level = 1; level <= levels; ++level) {
        const int fewer = std::max(1, groups - 1 - dice.below(2));
        std::vector<int> into(static_cast<size_t>(groups));
        for (int& target : into)
            target = dice.below(fewer);
        for (size_t row = 0; row < rows.size(); ++row) {
            group[row] = into[size_t(group[row])];
            rows[row].push_back(u"%1.%2"_s.arg(level).arg(group[row]));
        }
        groups = fewer;
    }
    return std::make_shared<const Hierarchy>(*Hierarchy::fromRows(rows));
}

struct Task {
    Microdata data;
    Promise promise;
};

PrivacyModel randomModel(Dice& dice, int sensitive, const std::shared_ptr<const Hierarchy>& hierarchy) {
    switch (dice.below(6)) {
    case 0:
        return DistinctDiversity{sensitive, 1 + dice.below(3)};
    case 1:
        return EntropyDiversity{sensitive, 1 + 2 * dice.share(), EntropyDiversity::Estimator::Shannon};
    case 2:
        return RecursiveDiversity{sensitive, 0.5 + 3 * dice.share(), 1 + dice.below(3)};
    case 3:
    case 4: {
        Closeness close{sensitive, dice.share(), Closeness::Distance(dice.below(3)), {}, {}};
        if (close.distance == Closeness::Distance::Hierarchical)
            close.hierarchy = hierarchy;
        return close;
    }
    default:
        return KAnonymity{1 + dice.below(5)};
    }
}

Task randomTask(quint32 seed) {
    Dice dice(seed);
    Task task;
    const int records = 4 + dice.below(60);
    const int attributes = 1 + dice.below(4);
    std::shared_ptr<const Hierarchy> last;
    for (int at = 0; at <= attributes; ++at) {
        const int values = 2 + dice.below(6);
        QStringList texts;
        for (int record = 0; record < records; ++record)
            texts.push_back(QString::number(std::min(dice.below(values), dice.below(values + 1)) % values));
        task.data.columns.push_back(codedColumn(QString::number(at), texts));
        last = randomHierarchy(dice, values);
        if (at == attributes)
            break;
        QuasiIdentifier identifier{at, last, 0, -1};
        if (dice.below(5) == 0)
            identifier.minLevel = dice.below(last->levels());
        if (dice.below(5) == 0)
            identifier.maxLevel = identifier.minLevel + dice.below(last->levels() - identifier.minLevel);
        task.promise.quasiIdentifiers.push_back(identifier);
    }
    for (int count = 1 + dice.below(2); count > 0; --count)
        task.promise.models.push_back(randomModel(dice, attributes, last));
    const double limits[] = {0, 0, 0.05, 0.2, 0.5, 1};
    task.promise.suppressionLimit = limits[dice.below(6)];
    if (dice.below(3) == 0)
        task.promise.meanRiskLimit = 0.05 + dice.share() * 0.5;
    Utility& utility = task.promise.utility;
    utility.metric = Metric(dice.below(6));
    utility.aggregate = Aggregate(dice.below(5));
    utility.monotonic = dice.below(3) == 0;
    const double factors[] = {0.5, 0.5, 0, 0.2, 0.8, 1};
    utility.gsFactor = factors[dice.below(6)];
    if (dice.below(3) == 0)
        for (int at = 0; at < attributes; ++at)
            utility.weights.push_back(0.1 + dice.share());
    return task;
}

QByteArray described(const Transformation& transformation) {
    QByteArray text;
    for (const int level : transformation.levels)
        text += QByteArray::number(level);
    text += " losing " + QByteArray::number(transformation.loss.front(), 'g', 17);
    return text + ", suppressed " + QByteArray::number(transformation.suppressed);
}

} // namespace

class AnonymisationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Every metric, aggregate, model and factor, against definitions written out a second time.
    void agreesWithAnExhaustiveSearch() {
        int solved = 0;
        int refused = 0;
        for (quint32 seed = 1; solved < 1000; ++seed) {
            const Task task = randomTask(seed);
            if (!faultsOf(task.data, task.promise).empty()) {
                QVERIFY2(++refused < 2000, "nearly every task is refused");
                continue;
            }
            ++solved;
            const auto naive = naiveOptimum(task.data, task.promise);
            const Optimum found = findOptimum(task.data, task.promise);
            QByteArray where = "seed " + QByteArray::number(seed);
            QVERIFY2(found.proven, where);
            QVERIFY2(found.best.has_value() == naive.has_value(), where);
            if (!naive)
                continue;
            where += ": " + described(*found.best) + " for " + described(*naive);
            QVERIFY2(found.best->levels == naive->levels, where);
            QVERIFY2(found.best->suppressed == naive->suppressed, where);
            QVERIFY2(found.best->classes == naive->classes, where);
            QVERIFY2(found.best->smallestClass == naive->smallestClass, where);
            QVERIFY2(found.best->loss.size() == naive->loss.size(), where);
            for (size_t at = 0; at < naive->loss.size(); ++at)
                QVERIFY2(std::abs(found.best->loss[at] - naive->loss[at]) <= 1e-8 * std::max(1.0, naive->loss[at]),
                         where);
            QCOMPARE(evaluate(task.data, task.promise, naive->levels).suppressed, naive->suppressed);
        }
    }

    void faultsAreSaidBeforeTheRun() {
        Task task = randomTask(1);
        const int sensitive = int(task.data.columns.size()) - 1;
        task.promise.models = {KAnonymity{int(task.data.records()) + 1}, DistinctDiversity{sensitive, 100}};
        task.promise.suppressionLimit = 2;
        task.promise.quasiIdentifiers.front().hierarchy =
            std::make_shared<const Hierarchy>(Hierarchy::flat({u"0"_s}, u"*"_s));
        const auto faults = faultsOf(task.data, task.promise);
        const auto has = [&](PromiseFault::Kind kind) {
            return std::ranges::count(faults, kind, &PromiseFault::kind) > 0;
        };
        QVERIFY(has(PromiseFault::Kind::TooFewRecords));
        QVERIFY(has(PromiseFault::Kind::TooFewValues));
        QVERIFY(has(PromiseFault::Kind::ParameterOutside));
        QVERIFY(has(PromiseFault::Kind::ValueMissing));
        const auto few = std::ranges::find(faults, PromiseFault::Kind::TooFewRecords, &PromiseFault::kind);
        QCOMPARE(few->possible, int(task.data.records()));
        const auto values = std::ranges::find(faults, PromiseFault::Kind::TooFewValues, &PromiseFault::kind);
        QCOMPARE(values->possible, int(task.data.columns.back().values.size()));

        const auto none = faultsOf({}, {});
        QCOMPARE(none.size(), size_t(3)); // no records, no quasi-identifier, no model
    }

    void aSearchCanBeStopped() {
        const Task task = large();
        QElapsedTimer since;
        std::atomic<qint64> asked = -1;
        Effort effort;
        since.start();
        effort.cancelled = [&] {
            const bool isTime = since.elapsed() > 50;
            if (isTime && asked < 0)
                asked = since.elapsed();
            return isTime;
        };
        const Optimum stopped = findOptimum(task.data, task.promise, effort);
        const qint64 took = since.elapsed() - asked;
        QVERIFY(asked > 0);
        QVERIFY(stopped.cancelled);
        QVERIFY(!stopped.proven);
        QVERIFY2(sanitized() || took < 100, qPrintable(QString::number(took)));
    }

    void aBudgetGivesABound() {
        const Task task = large();
        Effort effort;
        effort.budget = std::chrono::milliseconds(400);
        const Optimum some = findOptimum(task.data, task.promise, effort);
        QVERIFY(!some.proven);
        QVERIFY(!some.cancelled);
        QVERIFY(some.best.has_value());
        QVERIFY(some.bound.front() <= some.best->loss.front());
        QVERIFY(some.bound.front() > 0);
    }

    void progressGrowsToTheEnd() {
        const Task task = randomTask(3);
        std::vector<double> seen;
        Effort effort;
        effort.threads = 1;
        effort.progressed = [&](double share) { seen.push_back(share); };
        QVERIFY(findOptimum(task.data, task.promise, effort).proven);
        QVERIFY(!seen.empty());
        QVERIFY(std::ranges::is_sorted(seen));
        QVERIFY(std::abs(seen.back() - 1) < 1e-9);
    }

private:
    /// More than can be searched through in a second: fourteen independent attributes.
    static Task large() {
        Dice dice(5);
        Task task;
        for (int at = 0; at < 14; ++at) {
            std::vector<QStringList> rows;
            for (int value = 0; value < 8; ++value)
                rows.push_back({QString::number(value), u"a%1"_s.arg(value / 2), u"b%1"_s.arg(value / 4), u"*"_s});
            QStringList texts;
            for (int record = 0; record < 20000; ++record)
                texts.push_back(QString::number(dice.below(8)));
            task.data.columns.push_back(codedColumn(QString::number(at), texts));
            task.promise.quasiIdentifiers.push_back(
                {at, std::make_shared<const Hierarchy>(*Hierarchy::fromRows(rows)), 0, -1});
        }
        task.promise.models = {KAnonymity{5}};
        task.promise.suppressionLimit = 0.05;
        return task;
    }
};

TAWJIH_REGISTER_TEST(AnonymisationTest)
#include "AnonymisationTest.moc"
