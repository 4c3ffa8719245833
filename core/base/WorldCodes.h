#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace tawjih {

/// Whether this is an ISO 3166-1 alpha-3 code in use.
[[nodiscard]] bool isCountry(QStringView alpha3);
/// All of them, in alphabetical order of the codes.
[[nodiscard]] const QStringList& countryCodes();
/// The country's name in a language ("fr", "ar", "en"), from ICU; the code itself when nobody knows it.
[[nodiscard]] QString countryName(const QString& alpha3, const QString& language);

/// Whether this is an ISO 639-3 code that ICU or the desk's own list names.
[[nodiscard]] bool isLanguage(QStringView iso6393);
/// The languages that the desk meets (domain.md), the most spoken first: what a picker offers before the rest.
[[nodiscard]] const QStringList& commonLanguages();
/// All of them, in alphabetical order.
[[nodiscard]] const QStringList& languageCodes();
/// The language's name in a language of the interface: ours for those that the desk meets and ICU names too broadly,
/// else ICU's; the code itself when nobody knows it.
[[nodiscard]] QString languageName(const QString& iso6393, const QString& language);

} // namespace tawjih
