// The constants of the shipped model. u: shares of a West African desk's names, nationalities and birth dates in
// pairs at random; m: how often two entries of one person agree, as forms filled in twice do. A register of some
// thousands replaces both by its own (see Estimation.h).
#include "core/identity/MatchModel.h"

#include <initializer_list>

namespace tawjih::identity {

namespace {

constexpr double duplicates = 0.03;
constexpr double relatives = 0.1;
constexpr double twins = 0.002; // births of twins are 1.5 % there; both at one desk is rarer

struct LevelRow {
    Level level;
    LevelOdds odds;
};

FieldModel fieldOf(Comparison kind, std::initializer_list<LevelRow> rows) {
    FieldModel field{kind, {}};
    for (const LevelRow& row : rows)
        field.at(row.level) = row.odds;
    return field;
}

FieldModel givenName() {
    using enum Level;
    return fieldOf(Comparison::Name, {{Different, {0.020, 0.9113}},
                                      {Alike, {0.025, 0.035}},
                                      {Contained, {0.050, 0.012}},
                                      {Close, {0.040, 0.008}},
                                      {Sound, {0.060, 0.010}},
                                      {Variant, {0.070, 0.0065}},
                                      {Crossed, {0.005, 0.0020}},
                                      {Swapped, {0.010, 0.0002}},
                                      {Same, {0.720, 0.015}}});
}

FieldModel familyName() {
    using enum Level;
    return fieldOf(Comparison::Name, {{Different, {0.025, 0.9272}},
                                      {Alike, {0.025, 0.025}},
                                      {Contained, {0.020, 0.004}},
                                      {Close, {0.030, 0.005}},
                                      {Sound, {0.045, 0.007}},
                                      {Variant, {0.060, 0.006}},
                                      {Crossed, {0.001, 0.0005}},
                                      {Swapped, {0.014, 0.0003}},
                                      {Same, {0.780, 0.025}}});
}

FieldModel birth() {
    using enum Level;
    return fieldOf(Comparison::Date, {{Different, {0.030, 0.9418}},
                                      {Partly, {0.050, 0.035}},
                                      {YearOnly, {0.170, 0.020}},
                                      {OneSlip, {0.050, 0.0031}},
                                      {Same, {0.700, 0.0001}}});
}

FieldModel exact(LevelOdds same) {
    return fieldOf(Comparison::Exact, {{Level::Different, {1 - same.m, 1 - same.u}}, {Level::Same, same}});
}

FieldModel code(LevelOdds slip, LevelOdds same) {
    return fieldOf(
        Comparison::Code,
        {{Level::Different, {1 - slip.m - same.m, 1 - slip.u - same.u}}, {Level::OneSlip, slip}, {Level::Same, same}});
}

FieldModel text(LevelOdds alike, LevelOdds close, LevelOdds same) {
    return fieldOf(Comparison::Text,
                   {{Level::Different, {1 - alike.m - close.m - same.m, 1 - alike.u - close.u - same.u}},
                    {Level::Alike, alike},
                    {Level::Close, close},
                    {Level::Same, same}});
}

FieldModel furtherField(Comparison kind) {
    switch (kind) {
    case Comparison::Code:
        return code({0.05, 0.005}, {0.85, 0.002});
    case Comparison::Text:
        return text({0.05, 0.03}, {0.08, 0.004}, {0.75, 0.01});
    case Comparison::Name:
    case Comparison::Date:
    case Comparison::Exact:
        break;
    }
    return exact({0.95, 0.15});
}

} // namespace

MatchModel shippedModel(std::span<const FurtherField> extras) {
    MatchModel model;
    model.duplicates = duplicates;
    model.relatives = relatives;
    model.twins = twins;
    const auto add = [&](FieldModel field, bool isShared) {
        model.fields.push_back(std::move(field));
        model.isShared.push_back(isShared);
    };
    add(givenName(), false);
    add(familyName(), true);
    add(birth(), false);
    add(exact({0.98, 0.52}), false);                            // sex
    add(exact({0.96, 0.13}), true);                             // nationality
    add(code({0.02, 0.00002}, {0.45, 0.0001}), true);           // phone: people change it
    add(code({0.03, 0.00005}, {0.75, 0.00002}), false);         // document: people have several
    add(text({0.08, 0.03}, {0.10, 0.005}, {0.40, 0.01}), true); // place: people move
    for (const FurtherField& extra : extras)
        add(furtherField(extra.kind), extra.isShared);
    return model;
}

} // namespace tawjih::identity
