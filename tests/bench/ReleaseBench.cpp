// A package of invented persons from their coded columns to the verified bytes, and what a recipient's check takes.
#include "core/release/DeskHierarchies.h"
#include "core/release/PackageWriter.h"
#include "core/release/ReleaseMaker.h"
#include "tests/bench/Bench.h"

#include <algorithm>
#include <random>

namespace tawjih::bench {
namespace {

using namespace release;
using namespace Qt::StringLiterals;

/// Codes of an attribute, of which the first are the most frequent.
QStringList someValues(Attribute attribute) {
    QStringList values = valuesOf(attribute);
    if (attribute == Attribute::Nationality)
        values = {u"CIV"_s, u"SEN"_s, u"GIN"_s, u"COD"_s, u"CMR"_s, u"SYR"_s, u"MLI"_s, u"CAF"_s, u"YEM"_s, u"TGO"_s};
    if (attribute == Attribute::Age)
        for (int age = 17; age < 70; ++age)
            values.push_back(QString::number(age));
    if (attribute == Attribute::RegisteredOn)
        for (QDate day(2024, 1, 31); day < QDate(2026, 11, 1); day = day.addDays(3))
            values.push_back(day.toString(Qt::ISODate));
    return values;
}

Source sourceOf(const Recipe& recipe, qint64 persons) {
    std::mt19937 dice(3);
    Source source;
    for (const RecipeColumn& column : recipe.columns) {
        anonymise::CodedColumn& made = source.records.columns.emplace_back();
        made.name = codeOf(column.attribute);
        made.values = someValues(column.attribute);
        const auto values = quint32(made.values.size());
        for (qint64 person = 0; person < persons; ++person)
            made.codes.push_back(quint32(std::min(dice() % values, dice() % values)));
    }
    source.inScope = persons;
    source.desk = {u"Bureau"_s, u"مكتب"_s, u"Desk"_s};
    source.authorisation = u"D-W-1/2026"_s;
    for (qint64 person = 0; person < persons; ++person)
        source.known.names.push_back({u"Famille%1"_s.arg(person % 5000), u"Prenom%1"_s.arg(person % 900), {}, {}});
    return source;
}

void releaseBench(Report& report) {
    Recipe recipe = carefulRecipe();
    recipe.title = u"Benchmark"_s;
    recipe.purpose = u"Benchmark"_s;
    recipe.recipient = u"ICMPD"_s;
    for (const Attribute attribute : {Attribute::MaritalStatus, Attribute::Employment, Attribute::Constraint})
        recipe.columns.push_back({attribute, FieldRole::Plain, 1, 1});
    const QDateTime now(QDate(2026, 11, 29), QTime(10, 0), Qt::UTC);
    for (const qint64 persons : report.sizes()) {
        if (persons > 100'000)
            continue;
        const Source source = sourceOf(recipe, persons);
        QByteArray package;
        report.measure(
            u"package, everything included"_s, persons,
            [&] {
                const auto prepared = prepareRelease(source, recipe, {}, now);
                if (!prepared)
                    qFatal("no release");
                PackageContent content = prepared->content;
                content.approverRole = {u"Superviseur"_s, u"مشرف"_s, u"Supervisor"_s};
                content.approverCode = u"AB"_s;
                package = must(makePackage(content, {u';', u"a passphrase"_s}));
                if (!must(verifyArchive(package, u"a passphrase"_s)).passed())
                    qFatal("the package is not what it promises");
            },
            15'000);
        report.measure(
            u"verification of a package"_s, persons, [&] { (void)must(verifyArchive(package, u"a passphrase"_s)); },
            5'000);
        report.note(u"bytes of the package"_s, persons, QString::number(package.size()));
    }
}

} // namespace

TAWJIH_REGISTER_BENCH("release", releaseBench)

} // namespace tawjih::bench
