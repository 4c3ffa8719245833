#include "core/base/Tongue.h"

#include <QTranslator>

#include <map>

namespace tawjih {

QLocale localeOf(Language language) {
    switch (language) {
    case Language::French:
        return {QLocale::French, QLocale::France};
    case Language::Arabic:
        return {QLocale::Arabic, QLocale::Morocco};
    case Language::English:
        break;
    }
    return {QLocale::English, QLocale::UnitedKingdom};
}

QString nativeName(Language language) {
    for (const auto& entry : allOf<Language>())
        if (entry.value == language)
            return QString::fromUtf8(entry.label);
    return {};
}

namespace {

std::shared_ptr<const QTranslator> loaded(Language language) {
    auto texts = std::make_shared<QTranslator>();
    return texts->load(QStringLiteral(":/translations/tawjih_") + codeOf(language)) ? std::move(texts) : nullptr;
}

/// Read once: reading takes milliseconds, and a list asks for a label thousands of times.
std::shared_ptr<const QTranslator> textsOf(Language language) {
    static const std::map<Language, std::shared_ptr<const QTranslator>> texts = [] {
        std::map<Language, std::shared_ptr<const QTranslator>> read;
        for (const auto& entry : allOf<Language>())
            read.emplace(entry.value, loaded(entry.value));
        return read;
    }();
    return texts.at(language);
}

} // namespace

Tongue::Tongue(Language language) : m_language(language), m_locale(localeOf(language)), m_texts(textsOf(language)) {}

Qt::LayoutDirection Tongue::direction() const {
    return m_language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight;
}

QString Tongue::text(const char* context, const char* source, int n) const {
    QString text = m_texts ? m_texts->translate(context, source, nullptr, n) : QString();
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0) // QTranslator alone leaves it in place
        text.replace(QLatin1String("%n"), QString::number(n));
    return text;
}

QString Tongue::date(QDate date) const {
    const bool firstInFrench = m_language == Language::French && date.day() == 1;
    return m_locale.toString(date, firstInFrench ? QStringLiteral("d'er' MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
}

QString Tongue::time(QTime time) const {
    return m_locale.toString(time, QStringLiteral("HH:mm"));
}

QString Tongue::list(const QStringList& items) const {
    return items.join(m_language == Language::Arabic ? QStringLiteral("، ") : QStringLiteral(", "));
}

} // namespace tawjih
