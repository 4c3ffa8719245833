#pragma once

#include "core/base/Error.h"
#include "core/beneficiary/Beneficiary.h"

#include <vector>

namespace tawjih::BeneficiaryRules {

/// The longest text that a field takes, in UTF-16 units.
inline constexpr int maxName = 100;
inline constexpr int maxPhone = 40;
inline constexpr int maxEmail = 254;
inline constexpr int maxLine = 500;
inline constexpr int maxText = 5000;
inline constexpr int maxListed = 20; ///< entries of a list: nationalities, languages, interests

/// All that is wrong with a person's data, in the order of the form; empty when it may be stored. `field` is the name
/// of the member ("name" for the four parts of a name together, "name.familyLatin" for one, "birth", "languages", …).
/// \param today the desk's day: no birth or registration after it
[[nodiscard]] std::vector<FieldProblem> validate(const Beneficiary& person, QDate today);

/// The person as it is stored: one-line fields trimmed, e-mail in lower case, empty list entries and repetitions gone.
[[nodiscard]] Beneficiary tidied(Beneficiary person);

/// Whether a phone number can be one: 6 to 15 digits (E.164), spaces and + - . ( ) / between them.
[[nodiscard]] bool isPhone(const QString& text);

/// Whether an e-mail address can be one: something, one @, a domain with a dot, no white space.
[[nodiscard]] bool isEmail(const QString& text);

/// Whether two birth dates, as far as both are known, do not contradict: same day; same year when one is a year; two
/// years apart when one is an estimate.
[[nodiscard]] bool mayBeSameBirth(const BirthDate& a, const BirthDate& b);

} // namespace tawjih::BeneficiaryRules
