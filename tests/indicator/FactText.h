#pragma once

#include "core/indicator/Facts.h"

#include <QMap>

namespace tawjih::test {

/// Facts as text, names by their keys, so that two drawings of them can be compared whatever numbers they gave: person
/// by person, by uuid.
[[nodiscard]] QMap<QString, QString> personsAsText(const indicator::Facts& facts);

/// The catalogue, an entry a line, in order.
[[nodiscard]] QStringList catalogueAsText(const indicator::Facts& facts);

/// What differs between two drawings, for people; empty where nothing does.
[[nodiscard]] QString differenceOf(const indicator::Facts& a, const indicator::Facts& b);

} // namespace tawjih::test
