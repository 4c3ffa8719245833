#include "core/anonymise/ClassCheck.h"
#include "core/anonymise/Hierarchy.h"
#include "core/release/PackageVerifierClasses.h"
#include "core/release/PackageVerifierTables.h"
#include "core/release/PackageVerifierText.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>

#include <cmath>

using namespace tawjih;
using namespace tawjih::release;
using namespace Qt::Literals::StringLiterals;

namespace {

ReadColumn columnOf(const QStringList& texts) {
    const auto coded = anonymise::codedColumn(u"x"_s, texts);
    return {coded.name, coded.values, coded.codes};
}

double worst(SensitiveModel model, const QStringList& values, const QStringList& classes, double parameter = 2,
             const QStringList& order = {}) {
    ReadTable table;
    table.columns = {columnOf(classes)};
    table.rows = classes.size();
    return worstOf({model, u"x"_s, parameter, 3, order}, columnOf(values), classesOf(table, {0}), nullptr).value_or(-1);
}

QStringList letters(const char* text) {
    return QString(QLatin1String(text)).split(QString(), Qt::SkipEmptyParts);
}

/// The same models as the anonymisation knows them, at a parameter.
anonymise::PrivacyModel engineModel(SensitiveModel model, double parameter,
                                    const std::shared_ptr<const anonymise::Hierarchy>& hierarchy) {
    using namespace anonymise;
    switch (model) {
    case SensitiveModel::DistinctDiversity:
        return anonymise::DistinctDiversity{0, int(parameter)};
    case SensitiveModel::EntropyDiversity:
        return anonymise::EntropyDiversity{0, parameter, anonymise::EntropyDiversity::Estimator::Shannon};
    case SensitiveModel::GrassbergerDiversity:
        return anonymise::EntropyDiversity{0, parameter, anonymise::EntropyDiversity::Estimator::Grassberger};
    case SensitiveModel::RecursiveDiversity:
        return anonymise::RecursiveDiversity{0, parameter, 2};
    case SensitiveModel::EqualCloseness:
        return Closeness{0, parameter, Closeness::Distance::Equal, {}, {}};
    case SensitiveModel::OrderedCloseness:
        return Closeness{0, parameter, Closeness::Distance::Ordered, {}, {}};
    case SensitiveModel::HierarchicalCloseness:
        break;
    }
    return Closeness{0, parameter, Closeness::Distance::Hierarchical, {}, hierarchy};
}

} // namespace

/// The verifier's own measures, by hand and against the anonymisation's: two programs that share nothing.
class MeasuresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void byHand() {
        using M = SensitiveModel;
        const auto near = [](double a, double b) { return std::abs(a - b) < 1e-12; };
        const QStringList classes = letters("11112222");
        const QStringList values = letters("aabbaaab");
        QCOMPARE(worst(M::DistinctDiversity, values, classes), 2.0);
        QVERIFY(near(worst(M::EntropyDiversity, values, classes), std::pow(4 / 3.0, 0.75) * std::pow(4, 0.25)));
        QVERIFY(near(worst(M::RecursiveDiversity, values, classes), 3.0));
        QVERIFY(std::isinf(worst(M::RecursiveDiversity, values, classes, 3)));
        QVERIFY(near(worst(M::EqualCloseness, values, classes), 0.125));
        // Of three ranks, one of which nobody has, half as far.
        QVERIFY(near(worst(M::OrderedCloseness, values, classes, 0, letters("abc")), 0.125 / 2));
        QCOMPARE(worst(M::OrderedCloseness, values, classes, 0, letters("ac")), -1.0); // "b" has no rank
        // G(2) = 2 - γ - ln 2, so that two of each of two values have H = ln 4 - 2 + γ + ln 2.
        QVERIFY(near(worst(M::GrassbergerDiversity, letters("aabb"), letters("1111")),
                     8 * std::exp(0.57721566490153286 - 2)));
        QCOMPARE(worst(M::GrassbergerDiversity, letters("abcd"), letters("1111")), 4.0); // never more than there are
    }

    void asTheAnonymisation() {
        QRandomGenerator random(4);
        const std::vector<QStringList> rows{{u"a"_s, u"x"_s, u"*"_s},
                                            {u"b"_s, u"x"_s, u"*"_s},
                                            {u"c"_s, u"y"_s, u"*"_s},
                                            {u"d"_s, u"y"_s, u"*"_s},
                                            {u"e"_s, u"z"_s, u"*"_s}};
        const auto hierarchy = std::make_shared<const anonymise::Hierarchy>(*anonymise::Hierarchy::fromRows(rows));
        ReadTable levels;
        levels.rows = 5;
        for (int level = 0; level < 3; ++level) {
            QStringList texts;
            for (const QStringList& row : rows)
                texts << row[level];
            levels.columns.push_back(columnOf(texts));
        }
        int compared = 0;
        for (int round = 0; round < 100; ++round) {
            QStringList values = letters("abcde");
            QStringList classes = letters("11111");
            for (int i = random.bounded(10, 60); i > 0; --i) {
                values << QString(QChar(u'a' + random.bounded(5)));
                classes << QString::number(random.bounded(1, 4));
            }
            ReadTable table;
            table.columns = {columnOf(classes)};
            table.rows = classes.size();
            const ReadClasses read = classesOf(table, {0});
            const anonymise::Microdata data{{anonymise::codedColumn(u"x"_s, values)}};
            for (const auto& model : allOf<SensitiveModel>()) {
                const SensitivePromise promise{model.value, u"x"_s, 2, 0, letters("abcde")};
                const double found = worstOf(promise, columnOf(values), read, &levels).value_or(-1);
                if (std::isinf(found) || found < 1e-6)
                    continue;
                const bool isDistinct = model.value == SensitiveModel::DistinctDiversity;
                const bool atLeast = isDistinct || model.value == SensitiveModel::EntropyDiversity ||
                                     model.value == SensitiveModel::GrassbergerDiversity;
                const double step = isDistinct ? 1 : 1e-6 * found;
                const double loose = isDistinct ? found : atLeast ? found - step : found + step;
                const double strict = atLeast ? found + step : found - step;
                for (const auto& [parameter, kept] : {std::pair(loose, true), std::pair(strict, false)}) {
                    anonymise::ClassCheck check(data, {engineModel(model.value, parameter, hierarchy)});
                    bool all = true;
                    for (size_t each = 0; each < read.sizes.size(); ++each) {
                        for (size_t row = 0; row < read.classOf.size(); ++row)
                            if (read.classOf[row] == each)
                                check.add(0, int(data.columns[0].codes[row]), 1);
                        all &= check.passes(read.sizes[each]);
                        check.clear();
                    }
                    QVERIFY2(all == kept, model.code);
                    ++compared;
                }
            }
        }
        QVERIFY(compared > 1000);
    }

    void meanRisk() {
        ReadTable table;
        table.columns = {columnOf(letters("aaabbc")), columnOf(letters("xxyxxx"))};
        table.rows = 6;
        const ReadClasses classes = classesOf(table, {0, 1});
        QCOMPARE(classes.sizes.size(), 4U);
        QCOMPARE(classes.smallest(), 1);
        QCOMPARE(classes.meanRisk(), 4 / 6.0);
        QCOMPARE(classesOf(table, {}).sizes, std::vector<qint64>{6}); // without any they all look alike
    }

    void csv_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("rows");
        QTest::newRow("plain") << QByteArray("a;b\r\n1;2\r\n") << qint64(1);
        QTest::newRow("no rows") << QByteArray("a;b\r\n") << qint64(0);
        QTest::newRow("quoted") << QByteArray("a;b\r\n\"1;\"\"2\r\n\";\"\"\r\n") << qint64(1);
        for (const auto& [name, bytes] :
             std::initializer_list<std::pair<const char*, const char*>>{{"no end", "a;b\r\n1;2"},
                                                                        {"line feed", "a;b\n1;2\n"},
                                                                        {"cell missing", "a;b\r\n1\r\n"},
                                                                        {"cell more", "a;b\r\n1;2;3\r\n"},
                                                                        {"quote within", "a;b\r\n1\"2;3\r\n"},
                                                                        {"quote open", "a;b\r\n\"1;2\r\n"},
                                                                        {"text after quote", "a;b\r\n\"1\"2;3\r\n"},
                                                                        {"name twice", "a;a\r\n1;2\r\n"},
                                                                        {"mark", "\xEF\xBB\xBF"
                                                                                 "a;b\r\n"},
                                                                        {"no UTF-8", "a;b\r\n\xFF;2\r\n"},
                                                                        {"empty", ""}})
            QTest::newRow(name) << QByteArray(bytes) << qint64(-1);
    }
    void csv() {
        QFETCH(QByteArray, bytes);
        QFETCH(qint64, rows);
        const auto table = readCsv(bytes, ';');
        QCOMPARE(table ? table->rows : -1, rows);
    }

    void personalTexts_data() {
        QTest::addColumn<bool>("personal");
        for (const char* text :
             {"a.b@example.org", "+212 661-234567", "00212661234567", "0661 23 45 67", "06.61.23.45.67", "123456789",
              "2001-02-03", "3/2/2001", "03.02.2001", "https://x.org", "www.x.org"})
            QTest::newRow(text) << true;
        for (const char* text : {"15-24", "2019-2020", "25000-30000", "2001-02", "7313", "06.141.01.71", "<25", "*",
                                 "T1 2026", "1.5", "isced3", "a @ b"})
            QTest::newRow(text) << false;
    }
    void personalTexts() {
        QFETCH(bool, personal);
        QCOMPARE(looksPersonal(QString::fromUtf8(QTest::currentDataTag())), personal);
    }

    void formulas() {
        for (const char* text : {"=1", "+a", "-a", "@x", "\tx", "\rx"})
            QVERIFY(looksLikeFormula(QString(QLatin1String(text))));
        for (const char* text : {"", "-5", "+5", "a=1", "15-24", "#tag"})
            QVERIFY(!looksLikeFormula(QString(QLatin1String(text))));
    }
};

TAWJIH_REGISTER_TEST(MeasuresTest)
#include "MeasuresTest.moc"
