#include "ui/beneficiary/Pickers.h"

#include "core/base/Places.h"
#include "core/base/Trades.h"
#include "core/base/WorldCodes.h"
#include "ui/widgets/PickerCombo.h"

#include <QCollator>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>
#include <vector>

namespace tawjih::ui {

namespace {

using Choice = std::pair<QString, QString>; ///< text and code

QString interfaceLanguage() {
    // Before a language is chosen, the texts of the source: English.
    const QLocale locale;
    return locale.language() == QLocale::C ? QStringLiteral("en") : locale.name().section(QLatin1Char('_'), 0, 0);
}

void sortByText(std::vector<Choice>& choices) {
    QCollator collator{QLocale()};
    std::ranges::sort(choices,
                      [&collator](const Choice& a, const Choice& b) { return collator.compare(a.first, b.first) < 0; });
}

void fill(PickerCombo& picker, const std::vector<Choice>& choices) {
    const QVariant chosen = picker.value();
    const QSignalBlocker quiet(picker);
    picker.clearChoices();
    picker.addUnknown();
    for (const auto& [text, code] : choices)
        picker.addChoice(text, code);
    picker.setValue(chosen);
}

} // namespace

QString countryText(const QString& code) {
    return code.isEmpty() ? QString() : countryName(code, interfaceLanguage());
}

QString languageText(const QString& code) {
    return code.isEmpty() ? QString() : languageName(code, interfaceLanguage());
}

QString tradeText(const QString& code) {
    return code.isEmpty() ? QString() : tradeName(code, interfaceLanguage());
}

QString placeText(const QString& code) {
    return code.isEmpty() ? QString() : placeName(code, interfaceLanguage());
}

void fillCountries(PickerCombo& picker) {
    std::vector<Choice> choices;
    for (const QString& code : countryCodes())
        choices.emplace_back(countryText(code), code);
    sortByText(choices);
    fill(picker, choices);
}

void fillLanguages(PickerCombo& picker) {
    std::vector<Choice> choices;
    for (const QString& code : commonLanguages())
        choices.emplace_back(languageText(code), code);
    // The eight thousand of ISO 639-3 would bury them: beyond the common ones, those that Qt has formats for.
    std::vector<Choice> others;
    for (int value = QLocale::C + 1; value <= QLocale::LastLanguage; ++value) {
        const QString code = QLocale::languageToCode(static_cast<QLocale::Language>(value), QLocale::ISO639Part3);
        if (isLanguage(code) && !commonLanguages().contains(code))
            others.emplace_back(languageText(code), code);
    }
    sortByText(others);
    choices.insert(choices.end(), others.begin(), others.end());
    fill(picker, choices);
}

void fillTrades(PickerCombo& picker) {
    std::vector<Choice> choices;
    for (const Trade& trade : trades())
        choices.emplace_back(tradeText(trade.code), trade.code);
    fill(picker, choices);
}

void fillArrondissements(PickerCombo& picker) {
    std::vector<Choice> choices;
    for (const Place& place : arrondissements())
        choices.emplace_back(placeText(place.code), place.code);
    fill(picker, choices);
}

} // namespace tawjih::ui
