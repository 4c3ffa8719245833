#pragma once

#include "ui/widgets/LanguageManager.h"
#include "ui/widgets/Theme.h"

#include <QStringList>

#include <optional>

class QSettings;

namespace tawjih::ui {

/// What this computer remembers of how Tawjih is used: look, language, where desks are. Never a person's name or login.
class Preferences {
public:
    explicit Preferences(QSettings& settings) : m_settings(settings) {}

    [[nodiscard]] std::optional<Language> language() const;
    void setLanguage(Language language);

    [[nodiscard]] ThemeMode theme() const;
    void setTheme(ThemeMode mode);

    [[nodiscard]] int textScale() const; ///< percent
    void setTextScale(int percent);

    [[nodiscard]] int idleMinutes() const; ///< 1 to 15; 5 unless set
    void setIdleMinutes(int minutes);

    /// Folders of desks, the latest first, at most five. Those that are gone are left out, not forgotten: a stick may
    /// come back.
    [[nodiscard]] QStringList recentDesks() const;
    void rememberDesk(const QString& folder);

private:
    QSettings& m_settings;
};

} // namespace tawjih::ui
