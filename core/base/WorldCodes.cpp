#include "core/base/WorldCodes.h"

#include "core/base/DataFile.h"

#include <QHash>
#include <QJsonObject>

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace tawjih {

namespace {

struct Table {
    QStringList codes;
    QHash<QString, QString> icu; ///< what ICU calls each
};

/// ISO 3166-1 as ICU knows it: alpha-3 to alpha-2.
const Table& countryTable() {
    static const Table table = [] {
        Table known;
        for (const char* const* alpha2 = icu::Locale::getISOCountries(); *alpha2; ++alpha2) {
            const QString alpha3 = QLatin1String(icu::Locale("und", *alpha2).getISO3Country());
            if (!alpha3.isEmpty() && !known.icu.contains(alpha3)) {
                known.codes << alpha3;
                known.icu.insert(alpha3, QLatin1String(*alpha2));
            }
        }
        known.codes.sort();
        return known;
    }();
    return table;
}

// The desk's languages, with names of our own where ICU has none or too broad a one.
const QJsonArray& deskLanguages() {
    static const QJsonArray records = shippedRecords(QLatin1String("common_languages"), QLatin1String("languages"));
    return records;
}

QString ownLanguageName(const QString& code, const QString& language) {
    for (const QJsonValue value : deskLanguages())
        if (value[u"code"].toString() == code)
            return value[QStringView(language).left(2)].toString();
    return {};
}

/// ISO 639-3 as ICU knows it, and the desk's own beside.
const Table& languageTable() {
    static const Table table = [] {
        Table known;
        const auto add = [&known](const QString& code, const QString& icuCode) {
            if (code.size() != 3 || known.icu.contains(code))
                return;
            known.codes << code;
            known.icu.insert(code, icuCode);
        };
        const QStringList notLanguages{QStringLiteral("mul"), QStringLiteral("und"), QStringLiteral("zxx")};
        for (const char* const* code = icu::Locale::getISOLanguages(); *code; ++code) {
            const QString iso3 = QLatin1String(icu::Locale(*code).getISO3Language());
            if (!notLanguages.contains(iso3))
                add(iso3, QLatin1String(*code));
        }
        for (const QJsonValue value : deskLanguages())
            add(value[u"code"].toString(), value[u"code"].toString());
        known.codes.sort();
        return known;
    }();
    return table;
}

QString toQt(const icu::UnicodeString& text) {
    return QString(reinterpret_cast<const QChar*>(text.getBuffer()), text.length());
}

icu::Locale icuLocale(const QString& language) {
    return icu::Locale(language.toLatin1().constData());
}

} // namespace

bool isCountry(QStringView alpha3) {
    return countryTable().icu.contains(alpha3.toString());
}

const QStringList& countryCodes() {
    return countryTable().codes;
}

QString countryName(const QString& alpha3, const QString& language) {
    const QString alpha2 = countryTable().icu.value(alpha3);
    if (alpha2.isEmpty())
        return alpha3;
    icu::UnicodeString name;
    icu::Locale("und", alpha2.toLatin1().constData()).getDisplayCountry(icuLocale(language), name);
    return toQt(name);
}

bool isLanguage(QStringView iso6393) {
    return languageTable().icu.contains(iso6393.toString());
}

const QStringList& commonLanguages() {
    static const QStringList codes = [] {
        QStringList read;
        for (const QJsonValue value : deskLanguages())
            read << value[u"code"].toString();
        return read;
    }();
    return codes;
}

const QStringList& languageCodes() {
    return languageTable().codes;
}

QString languageName(const QString& iso6393, const QString& language) {
    if (!isLanguage(iso6393))
        return iso6393;
    if (QString own = ownLanguageName(iso6393, language); !own.isEmpty())
        return own;
    icu::UnicodeString name;
    icuLocale(languageTable().icu.value(iso6393)).getDisplayLanguage(icuLocale(language), name);
    return toQt(name);
}

} // namespace tawjih
