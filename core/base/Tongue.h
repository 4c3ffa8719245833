#pragma once

#include "core/base/Language.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <memory>

class QTranslator;

namespace tawjih {

/// The program's texts in a chosen language, whatever the interface speaks: for what is handed over or sent. Cheap to
/// copy; the same object may be used on several threads at a time.
class Tongue {
public:
    /// Reads the language's texts from the program's resources; where there are none (tests of core) the English
    /// source text stands for every language.
    explicit Tongue(Language language);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] QString code() const { return codeOf(m_language); }
    /// localeOf(language()).
    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] Qt::LayoutDirection direction() const;

    /// As QCoreApplication::translate. \param n what stands for %n, in Western digits; negative: not a plural
    [[nodiscard]] QString text(const char* context, const char* source, int n = -1) const;

    /// The label of a value of a closed list.
    template <Coded E>
    [[nodiscard]] QString label(E value) const {
        for (const auto& entry : Codes<E>::entries)
            if (entry.value == value)
                return text("Codes", entry.label);
        return {};
    }

    /// "1er mars 2027", "1 مارس 2027", "1 March 2027"; not isolated.
    [[nodiscard]] QString date(QDate date) const;
    /// "14:30".
    [[nodiscard]] QString time(QTime time) const;
    /// "a, b, c" with the comma of the language.
    [[nodiscard]] QString list(const QStringList& items) const;

private:
    Language m_language;
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_texts;
};

} // namespace tawjih
