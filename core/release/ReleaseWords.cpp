#include "core/release/ReleaseWords.h"

#include "core/base/DataFile.h"

#include <QHash>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>
#include <map>

namespace tawjih::release {

namespace {

using Words = QHash<QString, QString>;

std::map<Language, Words> readWords() {
    std::map<Language, Words> all;
    const QJsonArray records = shippedRecords(QLatin1String("release"), QLatin1String("words"));
    for (const QJsonValue each : records)
        for (const auto& language : allOf<Language>())
            all[language.value].insert(each[QLatin1String("key")].toString(),
                                       each[QLatin1String(language.code)].toString());
    return all;
}

/// The plural category of a whole number by CLDR.
const char* pluralOf(Language language, qint64 count) {
    switch (language) {
    case Language::Arabic: {
        const qint64 rest = count % 100;
        return count == 0                ? "zero"
               : count == 1              ? "one"
               : count == 2              ? "two"
               : rest >= 3 && rest <= 10 ? "few"
               : rest >= 11              ? "many"
                                         : "other";
    }
    case Language::French:
        return count < 2 ? "one" : "other";
    case Language::English:
        break;
    }
    return count == 1 ? "one" : "other";
}

/// Among Arabic words numbers look as among French ones: Morocco's dot between thousands would read as a decimal.
QLocale numbersOf(const Tongue& tongue) {
    return tongue.language() == Language::Arabic ? localeOf(Language::French) : tongue.locale();
}

} // namespace

ReleaseWords::ReleaseWords(Language language) : m_tongue(language) {}

QString ReleaseWords::operator()(const QString& key) const {
    static const std::map<Language, Words> all = readWords();
    const QString word = all.at(language()).value(key);
    if (word.isEmpty())
        qFatal("shipped words of releases: no %s", qPrintable(key));
    return word;
}

QString ReleaseWords::persons(qint64 count) const {
    return (*this)(QString(QLatin1String("persons.") + QLatin1String(pluralOf(language(), count))))
        .replace(QLatin1String("%1"), this->count(double(count)));
}

QString ReleaseWords::count(double value) const {
    return code(numbersOf(m_tongue).toString(std::round(value), 'f', 0));
}

QString ReleaseWords::number(double value) const {
    if (value == std::round(value) && std::abs(value) < 1e12)
        return count(value);
    return code(numbersOf(m_tongue).toString(value, 'g', 4));
}

QString ReleaseWords::percent(double share) const {
    const QString digits = numbersOf(m_tongue).toString(share * 100, 'f', 2);
    return code(language() == Language::French ? QString(digits + QChar(0xA0) + u'%') : QString(digits + u'%'));
}

QString ReleaseWords::code(const QString& text) const {
    // LEFT-TO-RIGHT ISOLATE … POP: "<25" would turn round between Arabic words.
    return language() == Language::Arabic && !text.isEmpty() ? QString(QChar(0x2066) + text + QChar(0x2069)) : text;
}

QString ReleaseWords::text(const Texts& texts) const {
    QString text = texts.in(language());
    if (language() != Language::Arabic)
        return text;
    static const QRegularExpression range(QStringLiteral("([<>≤≥]?\\d+(?:[-–/.]\\d+)+|[<>≤≥]\\d+|\\d+\\+)"));
    return text.replace(range, QStringLiteral("\u2066\\1\u2069"));
}

} // namespace tawjih::release
