#pragma once

#include "core/identity/NameIndex.h"

#include <QRandomGenerator>

namespace tawjih::test {

/// Names of one to four words that search has to bear: of few syllables, so that many are alike, in both scripts, with
/// accents, signs and digits, and with the words that make compounds.
[[nodiscard]] QString randomName(QRandomGenerator& random);

/// Persons with one or two such names and a code.
[[nodiscard]] std::vector<identity::SearchEntry> randomPersons(QRandomGenerator& random, int count);

/// The words of a name in another order.
[[nodiscard]] QString shuffled(QRandomGenerator& random, const QString& name);

/// A million of milliseconds or so after the first: ids that sort in any order.
[[nodiscard]] BeneficiaryId randomId(QRandomGenerator& random);

} // namespace tawjih::test
