#include "ui/shell/Preferences.h"

#include <QDir>
#include <QSettings>

#include <algorithm>

namespace tawjih::ui {

namespace {

const QString languageKey = QStringLiteral("look/language");
const QString themeKey = QStringLiteral("look/theme");
const QString scaleKey = QStringLiteral("look/textScale");
const QString idleKey = QStringLiteral("lock/idleMinutes");
const QString desksKey = QStringLiteral("desks/recent");
constexpr int mostDesks = 5;

} // namespace

std::optional<Language> Preferences::language() const {
    return fromCode<Language>(m_settings.value(languageKey).toString());
}

void Preferences::setLanguage(Language language) {
    m_settings.setValue(languageKey, codeOf(language));
}

ThemeMode Preferences::theme() const {
    const QString theme = m_settings.value(themeKey).toString();
    if (theme == QStringLiteral("light"))
        return ThemeMode::Light;
    return theme == QStringLiteral("dark") ? ThemeMode::Dark : ThemeMode::System;
}

void Preferences::setTheme(ThemeMode mode) {
    m_settings.setValue(themeKey, mode == ThemeMode::Light  ? QStringLiteral("light")
                                  : mode == ThemeMode::Dark ? QStringLiteral("dark")
                                                            : QStringLiteral("system"));
}

int Preferences::textScale() const {
    return std::clamp(m_settings.value(scaleKey, 100).toInt(), 80, 200);
}

void Preferences::setTextScale(int percent) {
    m_settings.setValue(scaleKey, percent);
}

int Preferences::idleMinutes() const {
    return std::clamp(m_settings.value(idleKey, 5).toInt(), 1, 15);
}

void Preferences::setIdleMinutes(int minutes) {
    m_settings.setValue(idleKey, std::clamp(minutes, 1, 15));
}

QStringList Preferences::recentDesks() const {
    QStringList desks = m_settings.value(desksKey).toStringList();
    desks.removeIf([](const QString& folder) { return !QDir(folder).exists(); });
    return desks;
}

void Preferences::rememberDesk(const QString& folder) {
    const QString path = QDir(folder).absolutePath();
    QStringList desks = m_settings.value(desksKey).toStringList();
    desks.removeAll(path);
    desks.prepend(path);
    m_settings.setValue(desksKey, desks.mid(0, mostDesks));
}

} // namespace tawjih::ui
