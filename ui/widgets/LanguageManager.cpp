#include "ui/widgets/LanguageManager.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QWidget>

namespace tawjih::ui {

LanguageManager::LanguageManager(QApplication& application) : m_application(application) {
    QLocale::setDefault(localeOf(m_language));
}

LanguageManager::~LanguageManager() {
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
}

void LanguageManager::setLanguage(Language language) {
    m_language = language;
    const QString code = codeOf(language);
    // Formats and direction first: what retranslates itself on the event below already needs them.
    QLocale::setDefault(localeOf(language));
    QApplication::setLayoutDirection(language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight);
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has its file too: it holds the plurals.
    if (m_ours.load(QStringLiteral(":/translations/tawjih_") + code))
        QCoreApplication::installTranslator(&m_ours);
    QEvent event(QEvent::LanguageChange);
    for (QWidget* window : QApplication::topLevelWidgets())
        QCoreApplication::sendEvent(window, &event);
    Q_EMIT changed(language);
}

Language LanguageManager::systemLanguage() {
    for (const QString& name : QLocale::system().uiLanguages())
        if (const auto language = fromCode<Language>(QStringView(name).left(2)))
            return *language;
    return Language::French;
}

} // namespace tawjih::ui
