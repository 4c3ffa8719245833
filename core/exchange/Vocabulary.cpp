#include "core/exchange/Vocabulary.h"

#include "core/base/Text.h"
#include "core/base/WorldCodes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <unicode/uloc.h>

namespace tawjih::exchange {

QString foldWords(QStringView text) {
    // Names join at an apostrophe, words part: "niveau d'études" is written "niveau d etudes" too.
    static const QString apostrophes = QStringLiteral("'`´‘’ʼ′");
    QString parted = text.toString();
    for (QChar& c : parted)
        if (apostrophes.contains(c))
            c = u' ';
    return foldName(parted);
}

Vocabulary::Vocabulary() {
    QFile file(QStringLiteral(":/data/import-values.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    const QJsonObject lists = opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    Q_ASSERT(!lists.isEmpty());
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        const QJsonObject codes = list->toObject();
        for (auto code = codes.begin(); code != codes.end(); ++code)
            for (const auto& word : code->toArray())
                m_lists[list.key()].insert(foldWords(word.toString()), code.key());
    }
    const QStringList interfaceLanguages{QStringLiteral("fr"), QStringLiteral("ar"), QStringLiteral("en")};
    for (const QString& country : countryCodes()) {
        m_countries.insert(country.toLower(), country);
        for (const QString& language : interfaceLanguages)
            m_countries.insert(foldWords(countryName(country, language)), country);
    }
    for (const char* const* alpha2 = uloc_getISOCountries(); *alpha2 != nullptr; ++alpha2) {
        const QByteArray locale = QByteArray("und_") + *alpha2;
        const QString alpha3 = QLatin1String(uloc_getISO3Country(locale.constData()));
        if (isCountry(alpha3))
            m_countries.insert(QString::fromLatin1(*alpha2).toLower(), alpha3);
    }
    auto& languages = m_lists[QStringLiteral("language")];
    for (const QString& code : commonLanguages())
        for (const QString& language : interfaceLanguages)
            if (const QString name = foldWords(languageName(code, language)); !languages.contains(name))
                languages.insert(name, code);
    const auto& demonyms = m_lists.value(QStringLiteral("demonym"));
    for (auto it = demonyms.begin(); it != demonyms.end(); ++it)
        m_countries.insert(it.key(), it.value());
}

std::optional<QString> Vocabulary::code(const QString& list, QStringView text) const {
    const auto words = m_lists.constFind(list);
    if (words == m_lists.cend())
        return std::nullopt;
    const auto found = words->constFind(foldWords(text));
    return found == words->cend() ? std::nullopt : std::optional(*found);
}

QStringList Vocabulary::codes(const QString& list) const {
    QStringList codes = m_lists.value(list).values();
    codes.removeDuplicates();
    return codes;
}

std::optional<QString> Vocabulary::country(QStringView text) const {
    const auto found = m_countries.constFind(foldWords(text));
    return found == m_countries.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QString> Vocabulary::language(QStringView text) const {
    if (auto found = code(QStringLiteral("language"), text))
        return found;
    const QString folded = foldWords(text);
    if (folded.size() == 3 && isLanguage(folded))
        return folded;
    const QString iso3 = folded.size() == 2 ? QString::fromLatin1(uloc_getISO3Language(folded.toLatin1())) : QString();
    if (iso3 == QLatin1String("ara"))
        return QStringLiteral("arb");
    return isLanguage(iso3) ? std::optional(iso3) : std::nullopt;
}

} // namespace tawjih::exchange
