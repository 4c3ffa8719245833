#include "core/exchange/Vocabulary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <unicode/uloc.h>

namespace tawjih::exchange {

namespace {

/// Letters that decomposition leaves apart though people interchange them.
void appendFolded(QString& out, QChar c) {
    switch (c.unicode()) {
    case u'\u0649': // alef maqsura
        out += u'\u064a';
        return;
    case u'\u0629': // teh marbuta
        out += u'\u0647';
        return;
    case u'\u0640': // tatweel
        return;
    case u'œ':
        out += QLatin1String("oe");
        return;
    case u'æ':
        out += QLatin1String("ae");
        return;
    case u'ß':
        out += QLatin1String("ss");
        return;
    case u'ı':
        out += u'i';
        return;
    case u'ø':
        out += u'o';
        return;
    default:
        out += c;
    }
}

} // namespace

QString foldWords(QStringView text) {
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toLower();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isMark() || c.category() == QChar::Other_Format)
            continue;
        if (const int digit = c.digitValue(); digit >= 0)
            folded += QChar(u'0' + digit);
        else if (c.isLetter() || c.isSurrogate())
            appendFolded(folded, c);
        else if (!folded.isEmpty() && folded.back() != u' ')
            folded += u' ';
    }
    if (folded.endsWith(u' '))
        folded.chop(1);
    return folded;
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
    for (const char* const* country = uloc_getISOCountries(); *country != nullptr; ++country) {
        const QByteArray locale = QByteArray("und_") + *country;
        const QString alpha3 = QLatin1String(uloc_getISO3Country(locale.constData()));
        m_countries.insert(QString(QLatin1String(*country)).toLower(), alpha3);
        m_countries.insert(alpha3.toLower(), alpha3);
        for (const char* language : {"fr", "ar", "en"}) {
            UErrorCode status = U_ZERO_ERROR;
            char16_t name[128] = {};
            const int32_t length = uloc_getDisplayCountry(locale.constData(), language, name, 128, &status);
            if (U_SUCCESS(status))
                m_countries.insert(foldWords(QStringView(name, length)), alpha3);
        }
    }
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
    const QString list = QStringLiteral("language");
    if (const auto found = code(list, text))
        return found;
    const QString folded = foldWords(text);
    const auto words = m_lists.value(list);
    if (std::find(words.cbegin(), words.cend(), folded) != words.cend())
        return folded;
    const QByteArray iso3 = uloc_getISO3Language(folded.toLatin1().constData());
    if (folded.size() == 2 && !iso3.isEmpty())
        return iso3 == "ara" ? QStringLiteral("arb") : QString::fromLatin1(iso3);
    return std::nullopt;
}

} // namespace tawjih::exchange
