#pragma once

#include "core/casework/IntakeService.h"
#include "tests/support/TestDesk.h"

#include <stdexcept>

namespace tawjih::test {

/// A person with every field filled, valid on the test desk's day.
[[nodiscard]] Beneficiary fullPerson();

/// A person with a name and nothing else.
[[nodiscard]] Beneficiary barePerson(const QString& given, const QString& family);

/// "Yes, keep a record", decided on the test desk's day.
[[nodiscard]] Consent recordConsent();

/// Registers a person whose case the desk's actor advises. Throws when the desk refuses: the test cannot go on.
[[nodiscard]] Registration registered(TestDesk& desk, const Beneficiary& person);

} // namespace tawjih::test
