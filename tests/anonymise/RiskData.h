#pragma once

#include "core/anonymise/Microdata.h"

#include <QRandomGenerator>

namespace tawjih::test {

/// A comma-separated file without line breaks in its cells. Nothing in it where it cannot be read.
[[nodiscard]] anonymise::Microdata readMicrodata(const QString& path);
/// A file of the folder of reference data; the folder must be known.
[[nodiscard]] anonymise::Microdata readRiskReference(const char* file);
[[nodiscard]] bool hasReferenceData();

/// Columns a, b, c, … from rows of words: {"1 x", "2 y"}. "-" is a missing value: an empty text.
[[nodiscard]] anonymise::Microdata microdata(const std::vector<const char*>& rows);
[[nodiscard]] std::vector<double> numbers(const anonymise::CodedColumn& column);
[[nodiscard]] std::vector<int> places(const anonymise::Microdata& data, const std::vector<const char*>& names);

/// `columns` columns of `records` random codes, each column with a dictionary of its own size up to `categories`; the
/// low codes are the frequent ones.
[[nodiscard]] anonymise::Microdata randomMicrodata(QRandomGenerator& random, int records, int columns, int categories);
[[nodiscard]] std::vector<bool> randomFlags(QRandomGenerator& random, int records, int oneIn);
[[nodiscard]] std::vector<int> firstPlaces(int columns);

/// Whether two records have the same codes in these columns.
[[nodiscard]] bool agree(const anonymise::Microdata& data, const std::vector<int>& keys, size_t a, size_t b);

} // namespace tawjih::test
