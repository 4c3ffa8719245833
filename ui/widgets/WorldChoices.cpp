#include "ui/widgets/WorldChoices.h"

#include "core/base/WorldCodes.h"
#include "ui/widgets/PickerCombo.h"

#include <QCollator>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <vector>

namespace tawjih::ui {

namespace {

struct Choice {
    QString name;
    QString code;
};

using Namer = std::function<QString(const QString& code, const QString& language)>;

QString interfaceLanguage() {
    return QLocale().name().left(2);
}

/// Sorting 7,000 names by collation takes a while: each list is made once a language.
const std::vector<Choice>& sorted(const QString& what, const QStringList& codes, const Namer& nameOf) {
    static QHash<QString, std::vector<Choice>> cache;
    const QString language = interfaceLanguage();
    std::vector<Choice>& choices = cache[what + language];
    if (!choices.empty())
        return choices;
    const QCollator collator{QLocale(language)};
    std::vector<std::pair<QCollatorSortKey, Choice>> keyed;
    keyed.reserve(static_cast<std::size_t>(codes.size()));
    for (const QString& code : codes) {
        const QString name = nameOf(code, language);
        keyed.emplace_back(collator.sortKey(name), Choice{name, code});
    }
    std::ranges::sort(keyed, [](const auto& a, const auto& b) { return a.first.compare(b.first) < 0; });
    choices.reserve(keyed.size());
    for (auto& [key, choice] : keyed)
        choices.push_back(std::move(choice));
    return choices;
}

} // namespace

void fillCountries(PickerCombo& picker) {
    const QVariant chosen = picker.value();
    const QSignalBlocker quiet(picker);
    picker.clearChoices();
    picker.addUnknown();
    for (const Choice& choice : sorted(QStringLiteral("countries/"), countryCodes(), countryName))
        picker.addChoice(choice.name, choice.code);
    picker.setValue(chosen);
}

void fillLanguages(PickerCombo& picker) {
    const QVariant chosen = picker.value();
    const QSignalBlocker quiet(picker);
    picker.clearChoices();
    picker.addUnknown();
    for (const QString& code : commonLanguages())
        picker.addChoice(languageName(code, interfaceLanguage()), code);
    for (const Choice& choice : sorted(QStringLiteral("languages/"), languageCodes(), languageName))
        if (!commonLanguages().contains(choice.code))
            picker.addChoice(choice.name, choice.code);
    picker.setValue(chosen);
}

} // namespace tawjih::ui
