#include "core/release/ReleaseMaker.h"

#include "core/release/DeskHierarchies.h"
#include "core/release/PackageWriter.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace tawjih;
using namespace tawjih::release;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 3, 12), QTime(9, 30), Qt::UTC);

/// Invented persons for every column of a recipe: few values each, some of them rare.
Source sourceFor(const Recipe& recipe, int persons, quint32 seed = 1) {
    std::mt19937 dice(seed);
    const std::map<Attribute, QStringList> values{
        {Attribute::Sex, {u"f"_s, u"m"_s}},
        {Attribute::Age, {u"19"_s, u"22"_s, u"23"_s, u"31"_s, u"34"_s, u"47"_s, u"68"_s}},
        {Attribute::Nationality, {u"CIV"_s, u"SEN"_s, u"GIN"_s, u"COD"_s, u"CMR"_s, u"SYR"_s, u"YEM"_s}},
        {Attribute::ResidenceStatus, {u"registration"_s, u"residence"_s, u"undisclosed"_s}},
        {Attribute::Education, {u"unknown"_s}},
        {Attribute::Arrondissement, {u"06.141.01.53"_s, u"06.141.01.01"_s, u"06.141.01.71"_s}},
        {Attribute::RegisteredOn, {u"2025-01-14"_s, u"2025-02-03"_s, u"2025-08-19"_s, u"2026-01-05"_s}},
        {Attribute::Outcome, {u"unknown"_s, u"completed"_s, u"attending"_s, u"dropped_out"_s}},
    };
    Source source;
    for (const RecipeColumn& column : recipe.columns) {
        const QStringList& its = values.at(column.attribute);
        QStringList texts;
        for (int person = 0; person < persons; ++person) // the later a value in the list, the rarer
            texts.push_back(its[qsizetype(std::min({dice() % its.size(), dice() % its.size(), dice() % its.size()}))]);
        source.records.columns.push_back(anonymise::codedColumn(codeOf(column.attribute), texts));
    }
    source.inScope = persons + 7;
    source.withoutConsent = 7;
    source.desk = {u"Bureau"_s, u"مكتب"_s, u"Desk"_s};
    source.authorisation = u"D-W-123/2026"_s;
    source.known.names = {{u"Diallo"_s, u"Mamadou"_s, u"ديالو"_s, u"مامادو"_s}};
    return source;
}

Recipe recipe() {
    Recipe recipe = carefulRecipe();
    recipe.title = u"Yearly"_s;
    recipe.purpose = u"Review"_s;
    recipe.recipient = u"ICMPD"_s;
    return recipe;
}

std::map<QStringList, std::vector<size_t>> classesOf(const PreparedRelease& made) {
    std::map<QStringList, std::vector<size_t>> classes;
    const anonymise::Microdata& data = made.content.records;
    for (size_t record = 0; record < data.records(); ++record) {
        QStringList key;
        for (size_t at = 0; at < made.columns.size(); ++at)
            if (made.columns[at].role == FieldRole::QuasiIdentifier)
                key.push_back(data.columns[at].values[data.columns[at].codes[record]]);
        classes[key].push_back(record);
    }
    return classes;
}

QString said(const Error& error) {
    QString text = error.detail;
    for (const FieldProblem& problem : error.problems)
        text += u' ' + problem.field;
    return text;
}

bool has(const ReleaseResult& result, ReleaseFault::Kind kind) {
    return !result && std::ranges::count(result.error(), kind, &ReleaseFault::kind) > 0;
}

} // namespace

class ReleaseMakerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPromiseHolds_data() {
        QTest::addColumn<int>("method");
        for (const auto& method : allOf<Method>())
            QTest::newRow(method.code) << int(method.value);
    }

    void everyPromiseHolds() {
        QFETCH(int, method);
        Recipe asked = recipe();
        asked.method = Method(method);
        const Source source = sourceFor(asked, 1500);
        const auto made = prepareRelease(source, asked, {}, now);
        QVERIFY(made.has_value());
        const PackageContent& content = made->content;
        const auto classes = classesOf(*made);
        for (const auto& [key, records] : classes) {
            QVERIFY(records.size() >= 5);
            QSet<quint32> outcomes;
            for (const size_t record : records)
                outcomes.insert(content.records.columns.back().codes[record]);
            QVERIFY(outcomes.size() >= 2);
        }
        const double risk = double(classes.size()) / double(content.records.records());
        QVERIFY2(risk <= 0.03, qPrintable(QString::number(risk)));
        QVERIFY(std::abs(content.after.marketer - risk) < 1e-12);
        QCOMPARE(content.counts.inScope, 1507);
        QCOMPARE(content.counts.withoutConsent, 7);
        QCOMPARE(content.counts.suppressed + content.counts.published, 1500);
        QCOMPARE(content.counts.published, qint64(content.records.records()));
        QVERIFY(content.before.below2 > content.after.below2);
        QCOMPARE(content.after.below5, 0.0);
        QVERIFY(made->told > 0 && made->told < 1);
        QVERIFY(!made->exposed.empty());
        QVERIFY2(problemsOf(content).empty(),
                 qPrintable(problemsOf(content).empty() ? QString() : problemsOf(content)[0].field));
    }

    /// From the records to the package, as whoever receives it judges it.
    void itsPackageIsWhatItPromises_data() { everyPromiseHolds_data(); }
    void itsPackageIsWhatItPromises() {
        QFETCH(int, method);
        for (const TableProtection protection : {TableProtection::Rounding, TableProtection::Suppression}) {
            Recipe asked = recipe();
            asked.method = Method(method);
            asked.tables = protection;
            asked.columns.back().role = FieldRole::Sensitive;
            asked.sensitive = {{SensitiveModel::DistinctDiversity, u"outcome"_s, 2, 3, {}},
                               {SensitiveModel::OrderedCloseness, u"outcome"_s, 0.4, 3, {}},
                               {SensitiveModel::HierarchicalCloseness, u"outcome"_s, 0.5, 3, {}}};
            const auto made = prepareRelease(sourceFor(asked, 1500), asked, {}, now);
            QVERIFY(made.has_value());
            PackageContent content = made->content;
            content.approverRole = {u"Superviseur"_s, u"مشرف"_s, u"Supervisor"_s};
            content.approverCode = u"AB"_s;
            const auto package = makePackage(content, {u',', {}});
            QVERIFY2(package.has_value(), qPrintable(package ? QString() : said(package.error())));
            const auto report = verifyArchive(*package, {});
            QVERIFY(report.has_value());
            QStringList failed;
            for (const Check& check : report->failures())
                failed.push_back(codeOf(check.code) + u' ' + check.subject);
            QCOMPARE(failed, QStringList());
        }
    }

    void theLeastLevelIsKept() {
        const Recipe asked = recipe();
        const auto made = prepareRelease(sourceFor(asked, 1500), asked, {}, now);
        QVERIFY(made.has_value());
        for (size_t at = 0; at < asked.columns.size(); ++at)
            QVERIFY(made->columns[at].lowestLevel >= asked.columns[at].level);
        // Nothing below the released level, and nothing that only people who are left out had.
        for (size_t at = 0; at < made->content.fields.size(); ++at) {
            const QStringList& published = made->content.records.columns[at].values;
            for (const QStringList& row : made->content.fields[at].hierarchy)
                QVERIFY(published.contains(row.front()));
        }
    }

    void sameRecordsGiveTheSameDigest() {
        const Recipe asked = recipe();
        Source source = sourceFor(asked, 400);
        const auto one = prepareRelease(source, asked, {}, now);
        for (anonymise::CodedColumn& column : source.records.columns) // another order of the persons
            std::ranges::reverse(column.codes);
        const auto two = prepareRelease(source, asked, {}, now.addDays(3));
        QVERIFY(one && two);
        QCOMPARE(one->digest, two->digest);
        QVERIFY(prepareRelease(sourceFor(asked, 400, 2), asked, {}, now)->digest != one->digest);
    }

    void tablesAddUpAndAreRounded() {
        const Recipe asked = recipe();
        const auto made = prepareRelease(sourceFor(asked, 1500), asked, {}, now);
        QVERIFY(made && made->content.tables.size() >= 2);
        for (const Table& table : made->content.tables) {
            qint64 total = 0;
            qint64 sum = 0;
            for (const QStringList& row : table.rows) {
                const qint64 count = row.back().toLongLong();
                const qsizetype totals = row.count(totalCode);
                total += totals == row.size() - 1 ? count : 0;
                sum += totals == 0 ? count : 0;
            }
            QCOMPARE(sum, total);
        }
    }

    void whatPreventsItIsSaidBefore() {
        Recipe asked = recipe();
        Source source = sourceFor(asked, 60);
        source.authorisation.clear();
        QVERIFY(has(prepareRelease(source, asked, {}, now), ReleaseFault::Kind::AuthorisationMissing));
        asked.abroad = false;
        asked.k = 100;
        const auto few = prepareRelease(source, asked, {}, now);
        QVERIFY(has(few, ReleaseFault::Kind::TooFewPersons));
        QCOMPARE(few.error().front().possible, 60.0);
        asked.k = 5;
        asked.sensitive.front().parameter = 9;
        QVERIFY(has(prepareRelease(source, asked, {}, now), ReleaseFault::Kind::TooFewValues));
        asked.sensitive.clear();
        asked.meanRisk = 0.001;
        QVERIFY(has(prepareRelease(source, asked, {}, now), ReleaseFault::Kind::Impossible));
        asked.columns.clear();
        QVERIFY(has(prepareRelease(source, asked, {}, now), ReleaseFault::Kind::RecipeInvalid));
        Source nobody = sourceFor(recipe(), 0);
        QVERIFY(has(prepareRelease(nobody, recipe(), {}, now), ReleaseFault::Kind::NobodyConsented));
        nobody.inScope = 0;
        QVERIFY(has(prepareRelease(nobody, recipe(), {}, now), ReleaseFault::Kind::NobodyInScope));
    }

    void aValueOutsideTheListsStopsIt() {
        const Recipe asked = recipe();
        Source source = sourceFor(asked, 300);
        source.records.columns[2].values[0] = u"Mamadou Diallo"_s; // where a nationality belongs
        const auto made = prepareRelease(source, asked, {}, now);
        QVERIFY(has(made, ReleaseFault::Kind::ValueUnknown));
        QCOMPARE(made.error().front().attribute, Attribute::Nationality);
    }

    void aDifferenceIsolatesNobody() {
        const Recipe asked = recipe();
        const Source before = sourceFor(asked, 900);
        const auto first = prepareRelease(before, asked, {}, now);
        QVERIFY(first.has_value());
        QCOMPARE(first->heldBack, 0);
        // Two newcomers who are like many others.
        Source after = before;
        for (anonymise::CodedColumn& column : after.records.columns) {
            column.codes.push_back(column.codes[0]);
            column.codes.push_back(column.codes[0]);
        }
        after.inScope += 2;
        const auto second = prepareRelease(after, asked, {rememberedOf(*first)}, now.addDays(30));
        QVERIFY(second.has_value());
        std::map<QStringList, qint64> difference;
        for (const auto& [key, records] : classesOf(*second))
            difference[key] += qint64(records.size());
        for (const auto& [key, records] : classesOf(*first))
            difference[key] -= qint64(records.size());
        for (const auto& [key, count] : difference)
            QVERIFY2(count == 0 || std::abs(count) >= 5, qPrintable(key.join(u' ') + u' ' + QString::number(count)));
        QCOMPARE(second->content.counts.suppressed + second->content.counts.published, 902);
        QVERIFY(second->heldBack >= 2);
    }

    void whatTheDeskGroupsItselfIsPublishedSo() {
        Recipe asked = recipe();
        for (RecipeColumn& column : asked.columns) {
            if (column.attribute == Attribute::Age)
                column.hierarchy = Bands{{0, 30}};
            if (column.attribute == Attribute::Nationality) {
                Groups groups = std::get<Groups>(shippedHierarchy(Attribute::Nationality));
                for (QStringList& row : groups)
                    row = {row.front(), row.front() == u"SYR" || row.front() == u"YEM" ? u"Levant"_s : u"others"_s};
                column.hierarchy = groups;
            }
        }
        const Source source = sourceFor(asked, 900);
        const auto made = prepareRelease(source, asked, {}, now);
        QVERIFY(made.has_value());
        const anonymise::Microdata& data = made->content.records;
        const QSet<QString> ages{u"0-29"_s, u"30+"_s, u"*"_s};
        for (const QString& text : data.columns[size_t(data.indexOf(u"age"_s))].values)
            QVERIFY2(ages.contains(text), qPrintable(text));
        const QSet<QString> places{u"Levant"_s, u"others"_s, u"*"_s};
        for (const QString& text : data.columns[size_t(data.indexOf(u"nationality"_s))].values)
            QVERIFY2(places.contains(text), qPrintable(text));
        const auto bytes = makePackage(made->content, {});
        QVERIFY(bytes.has_value());
        QVERIFY(verifyArchive(*bytes, {})->passed());
    }

    void aNameInAGroupOfTheDesksOwnStopsIt() {
        Recipe asked = recipe();
        asked.columns[2].hierarchy = [] {
            Groups groups = std::get<Groups>(shippedHierarchy(Attribute::Nationality));
            for (QStringList& row : groups)
                row = {row.front(), u"like Mamadou Diallo"_s};
            return groups;
        }();
        QVERIFY(has(prepareRelease(sourceFor(asked, 900), asked, {}, now), ReleaseFault::Kind::PersonalDataFound));
    }

    /// An age at the same number of persons in other bands: neither tells who is new.
    void aDifferenceAcrossHierarchiesIsolatesNobody() {
        Recipe asked = recipe();
        asked.columns = {{Attribute::Age, FieldRole::QuasiIdentifier, 1, 1, Bands{{0, 20, 30}}}};
        asked.sensitive.clear();
        const Source before = sourceFor(asked, 600);
        const auto first = prepareRelease(before, asked, {}, now);
        QVERIFY(first.has_value());
        Source after = before;
        anonymise::CodedColumn& ages = after.records.columns.front();
        const auto young = ages.values.indexOf(u"22"_s);
        for (int newcomer = 0; newcomer < 2; ++newcomer)
            ages.codes.push_back(quint32(young));
        after.inScope += 2;
        Recipe other = asked;
        other.columns.front().hierarchy = Bands{{0, 25, 30}};
        const auto second = prepareRelease(after, other, {rememberedOf(*first)}, now.addDays(30));
        QVERIFY(second.has_value());
        // Below 30 is what both tell: the two newcomers are held back, and so many that nobody is alone in a
        // difference.
        const auto below = [](const PreparedRelease& made) {
            qint64 count = 0;
            const anonymise::CodedColumn& column = made.content.records.columns.front();
            for (const quint32 code : column.codes)
                count += column.values[code] != u"30+" ? 1 : 0;
            return count;
        };
        QCOMPARE(below(*second), below(*first));
        QCOMPARE(second->heldBack, 2);
    }

    void cancelledIsNoFault() {
        anonymise::Effort effort;
        effort.cancelled = [] { return true; };
        const auto made = prepareRelease(sourceFor(recipe(), 300), recipe(), {}, now, effort);
        QVERIFY(!made);
        QVERIFY(made.error().empty());
    }

    void recipesGoThroughJson() {
        Recipe asked = recipe();
        asked.from = QDate(2025, 1, 1);
        asked.method = Method::Cells;
        asked.columns[1].hierarchy = Bands{{0, 18}, {18}};
        asked.sensitive.push_back(
            {SensitiveModel::OrderedCloseness, u"outcome"_s, 0.2, 3, {u"completed"_s, u"unknown"_s}});
        asked.utility.metric = anonymise::Metric::Discernability;
        asked.delimiter = u',';
        const auto read = recipeFrom(toJson(asked));
        QVERIFY(read.has_value());
        QCOMPARE(*read, asked);
        QJsonObject broken = toJson(asked);
        broken[u"k"] = u"many"_s;
        broken[u"colour"] = 1;
        const auto refused = recipeFrom(broken);
        QVERIFY(!refused);
        QStringList places;
        for (const FieldProblem& problem : refused.error().problems)
            places.push_back(problem.field);
        QVERIFY2(places.contains(u"k"_s) && places.contains(u"colour"_s), qPrintable(places.join(u' ')));
    }
};

TAWJIH_REGISTER_TEST(ReleaseMakerTest)
#include "ReleaseMakerTest.moc"
