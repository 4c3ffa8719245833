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
    QHash<QString, QString> values;
};

Table readTable(QLatin1String name) {
    Table table;
    for (const auto& [code, value] : shippedPairs(name)) {
        table.codes << code;
        table.values.insert(code, value);
    }
    table.codes.sort();
    return table;
}

const Table& countryTable() {
    static const Table table = readTable(QLatin1String("countries"));
    return table;
}

const Table& languageTable() {
    static const Table table = readTable(QLatin1String("languages"));
    return table;
}

// The desk's languages, with names of our own where ICU has none or too broad a one.
const QJsonArray& deskLanguages() {
    static const QJsonArray records = shippedRecords(QLatin1String("common_languages"), QLatin1String("languages"));
    return records;
}

QString ownLanguageName(const QString& code, const QString& language) {
    for (const QJsonValue& value : deskLanguages())
        if (value[u"code"].toString() == code)
            return value[QStringView(language).left(2)].toString();
    return {};
}

QString toQt(const icu::UnicodeString& text) {
    return QString(reinterpret_cast<const QChar*>(text.getBuffer()), text.length());
}

icu::Locale icuLocale(const QString& language) {
    return icu::Locale(language.toLatin1().constData());
}

} // namespace

bool isCountry(QStringView alpha3) {
    return countryTable().values.contains(alpha3.toString());
}

const QStringList& countryCodes() {
    return countryTable().codes;
}

QString countryName(const QString& alpha3, const QString& language) {
    const QString alpha2 = countryTable().values.value(alpha3);
    if (alpha2.isEmpty())
        return alpha3;
    icu::UnicodeString name;
    icu::Locale("und", alpha2.toLatin1().constData()).getDisplayCountry(icuLocale(language), name);
    return toQt(name);
}

bool isLanguage(QStringView iso6393) {
    return languageTable().values.contains(iso6393.toString());
}

const QStringList& commonLanguages() {
    static const QStringList codes = [] {
        QStringList read;
        for (const QJsonValue& value : deskLanguages())
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
    if (const QString own = ownLanguageName(iso6393, language); !own.isEmpty())
        return own;
    icu::UnicodeString name;
    icuLocale(iso6393).getDisplayLanguage(icuLocale(language), name);
    const QString found = toQt(name);
    return found.isEmpty() || found == iso6393 ? languageTable().values.value(iso6393) : found;
}

} // namespace tawjih
