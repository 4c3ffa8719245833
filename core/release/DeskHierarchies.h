#pragma once

#include "core/anonymise/Hierarchy.h"
#include "core/anonymise/IntervalHierarchy.h"
#include "core/base/Result.h"
#include "core/base/Tongue.h"
#include "core/release/Attribute.h"

namespace tawjih::release {

/// The text that stands in a release's column where nothing is known, and the most general one. All texts of these
/// hierarchies are codes that no language has; labelOf() says what they mean.
[[nodiscard]] anonymise::HierarchyEnds endsOf(Attribute attribute);

/// The shipped hierarchy of an attribute for exactly these values of the record, and the unknown one beside them. An
/// attribute has the same levels whichever values occur. Levels, from the value on:
/// - sex: *
/// - age: bands of 5 and of 10 years (<15 as 0-14, 65+), the figures' groups 0-24, 25-54, 55+, *
/// - nationality: M49's intermediate region (or subregion), subregion, region, *
/// - residence status, marital status, education, employment, level, reasons: groups of release_groups.json, *
/// - household size and dependants: two steps of bands, *
/// - arrondissement: préfecture d'arrondissements, province, region, *
/// - registration: month, quarter, year, *
/// - trade: ISCO-08 minor group, sub-major group, major group, *
/// Error Invalid (field: the attribute's code) for a value that is no code, number or day of the attribute.
[[nodiscard]] Result<anonymise::Hierarchy> hierarchyOf(Attribute attribute, const QStringList& values);

/// The bands of an attribute that is a number, level by level; none for the others.
[[nodiscard]] std::vector<anonymise::Cuts> shippedBands(Attribute attribute);

/// The units of time of the day of registration, level by level.
[[nodiscard]] const std::vector<anonymise::DateUnit>& shippedUnits();

/// How many levels it has, level 0 counted.
[[nodiscard]] int levelsOf(Attribute attribute);

/// The least level with which a careful recipe begins: what neighbours or colleagues know of somebody is not published
/// as exactly as they know it.
[[nodiscard]] int minimumLevel(Attribute attribute);

/// All values that an attribute can have, the unknown one last; empty for numbers and days.
[[nodiscard]] QStringList valuesOf(Attribute attribute);

/// What a code on any level of an attribute's hierarchy means; the code itself where nobody knows it.
[[nodiscard]] QString labelOf(Attribute attribute, const QString& code, const Tongue& tongue);

} // namespace tawjih::release
