#pragma once

#include "core/base/Codes.h"

#include <QLocale>
#include <QObject>
#include <QTranslator>

class QApplication;

namespace tawjih {

/// The languages of the interface.
enum class Language { French, Arabic, English };

template <>
struct Codes<Language> {
    /// Each named in itself: whoever looks for a language cannot read the others.
    static constexpr CodeEntry<Language> entries[] = {{Language::French, "fr", "Français"},
                                                      {Language::Arabic, "ar", "العربية"},
                                                      {Language::English, "en", "English"}};
};

namespace ui {

/// Puts one language on the whole application, at run time: our texts, Qt's, direction, formats. Widgets hear of it
/// through QEvent::LanguageChange, others through changed().
class LanguageManager : public QObject {
    Q_OBJECT
public:
    explicit LanguageManager(QApplication& application);
    ~LanguageManager() override;

    void setLanguage(Language language);
    [[nodiscard]] Language language() const { return m_language; }

    /// The language of the system when it is one of ours, else French.
    [[nodiscard]] static Language systemLanguage();

    /// Formats of a language as Morocco's desks write them: day before month, a thin space between thousands (France's
    /// rules, for Morocco's dot would read as a decimal), Western digits in Arabic too.
    [[nodiscard]] static QLocale localeOf(Language language);

Q_SIGNALS:
    void changed(tawjih::Language language);

private:
    QApplication& m_application;
    QTranslator m_ours;
    QTranslator m_qt;
    Language m_language = Language::English;
};

/// A language's name in itself.
[[nodiscard]] QString nativeName(Language language);

} // namespace ui
} // namespace tawjih
