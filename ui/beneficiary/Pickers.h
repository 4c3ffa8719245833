#pragma once

#include <QString>

namespace tawjih::ui {

class PickerCombo;

/// Names of codes in the language of the interface; the code itself when nobody knows it, nothing for none.
[[nodiscard]] QString countryText(const QString& code);
[[nodiscard]] QString languageText(const QString& code);
[[nodiscard]] QString tradeText(const QString& code);
[[nodiscard]] QString placeText(const QString& code);

/// Each fills a picker with its list, "not said" first, and keeps what was chosen; again after a change of language.
void fillCountries(PickerCombo& picker);
/// The languages that the desk meets first, the others by name.
void fillLanguages(PickerCombo& picker);
void fillTrades(PickerCombo& picker);
void fillArrondissements(PickerCombo& picker);

} // namespace tawjih::ui
