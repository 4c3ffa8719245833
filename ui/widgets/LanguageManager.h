#pragma once

#include "core/base/Language.h"

#include <QObject>
#include <QTranslator>

class QApplication;

namespace tawjih::ui {

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

Q_SIGNALS:
    void changed(tawjih::Language language);

private:
    QApplication& m_application;
    QTranslator m_ours;
    QTranslator m_qt;
    Language m_language = Language::English;
};

} // namespace tawjih::ui
