#include "core/letter/LetterWords.h"

#include "core/base/DataFile.h"

#include <QJsonObject>

#include <algorithm>
#include <map>
#include <utility>

namespace tawjih {

namespace {

constexpr QLatin1String file("letters");

constexpr std::pair<const char*, QString LetterWords::*> members[] = {
    {"reference", &LetterWords::reference},
    {"place_and_date", &LetterWords::placeAndDate},
    {"only_date", &LetterWords::onlyDate},
    {"phone", &LetterWords::phone},
    {"ms", &LetterWords::ms},
    {"mr", &LetterWords::mr},
    {"about", &LetterWords::about},
    {"signature", &LetterWords::signature},
    {"law", &LetterWords::law},
    {"authorisation", &LetterWords::authorisation},
    {"slip", &LetterWords::slip},
    {"slip_return", &LetterWords::slipReturn},
    {"accepted", &LetterWords::accepted},
    {"refused", &LetterWords::refused},
    {"waiting", &LetterWords::waiting},
    {"absent", &LetterWords::absent},
    {"slip_date", &LetterWords::slipDate},
    {"slip_stamp", &LetterWords::slipStamp},
    {"qr_page", &LetterWords::qrPage},
    {"qr_place", &LetterWords::qrPlace},
};

template <Coded E>
E codeIn(const QJsonObject& record, QLatin1String key) {
    const std::optional<E> value = fromCode<E>(record.value(key).toString());
    if (!value)
        qFatal("shipped letters: unknown %s", key.data());
    return *value;
}

std::map<Language, LetterWords> readWords() {
    std::map<Language, LetterWords> all;
    for (const auto& entry : shippedRecords(file, QLatin1String("words"))) {
        const QJsonObject record = entry.toObject();
        LetterWords& words = all[codeIn<Language>(record, QLatin1String("language"))];
        for (const auto& [key, member] : members) {
            words.*member = record.value(QLatin1String(key)).toString();
            if ((words.*member).isEmpty())
                qFatal("shipped letters: no word for %s", key);
        }
    }
    return all;
}

std::vector<LetterTemplate> readTemplates() {
    std::vector<LetterTemplate> all;
    for (const auto& entry : shippedRecords(file, QLatin1String("templates"))) {
        const QJsonObject record = entry.toObject();
        LetterTemplate letter;
        letter.kind = codeIn<LetterKind>(record, QLatin1String("kind"));
        letter.language = codeIn<Language>(record, QLatin1String("language"));
        letter.title = record.value(QLatin1String("title")).toString();
        QStringList paragraphs;
        for (const auto& paragraph : record.value(QLatin1String("body")).toArray())
            paragraphs << paragraph.toString();
        letter.body = paragraphs.join(QLatin1String("\n\n"));
        all.push_back(letter);
    }
    return all;
}

} // namespace

const LetterWords& letterWords(Language language) {
    static const std::map<Language, LetterWords> all = readWords();
    return all.at(language);
}

const LetterTemplate& shippedTemplate(LetterKind kind, Language language) {
    static const std::vector<LetterTemplate> all = readTemplates();
    const auto found = std::ranges::find_if(
        all, [&](const LetterTemplate& letter) { return letter.kind == kind && letter.language == language; });
    if (found == all.end())
        qFatal("shipped letters: one is missing");
    return *found;
}

QString toCodes(const std::vector<Language>& languages) {
    QStringList codes;
    for (const Language language : languages)
        codes << codeOf(language);
    return codes.join(QLatin1Char(','));
}

std::vector<Language> languagesFromCodes(QStringView codes) {
    std::vector<Language> languages;
    for (const QStringView code : codes.split(u',', Qt::SkipEmptyParts))
        if (const auto language = fromCode<Language>(code))
            languages.push_back(*language);
    return languages;
}

} // namespace tawjih
