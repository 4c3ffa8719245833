#pragma once

#include <QString>

namespace tawjih::ui {

class PickerCombo;

/// Fills a picker with the world's countries (values: ISO 3166 alpha-3) in the interface's language and its order,
/// after "Not said". Call again on a change of language; the value stays.
void fillCountries(PickerCombo& picker);

/// The same with languages (values: ISO 639-3): those that the desk meets first, then all others.
void fillLanguages(PickerCombo& picker);

} // namespace tawjih::ui
