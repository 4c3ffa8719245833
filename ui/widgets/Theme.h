#pragma once

#include <QFont>
#include <QObject>

class QApplication;
class QLabel;
class QAbstractButton;

namespace tawjih::ui {

enum class ThemeMode { System, Light, Dark };

/// The look of the whole application: style, palette and fonts. Made once by the composition root; a change at run time
/// reaches every widget through Qt's own palette and font events.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QApplication& application);

    void setMode(ThemeMode mode);
    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    [[nodiscard]] bool isDark() const;

    /// Size of all text in percent of the system's, 80 to 200.
    void setTextScale(int percent);
    [[nodiscard]] int textScale() const { return m_scale; }

    /// Arabic comes first among the families, and a little larger, when it is the language of the interface.
    void setArabicFirst(bool arabic);

    /// What the system asks for, when the mode is System; told by the composition root, which listens to the system.
    void setSystemDark(bool dark);

Q_SIGNALS:
    void changed();

private:
    void applyPalette();
    void applyFont();

    QApplication& m_application;
    QFont m_systemFont;
    ThemeMode m_mode = ThemeMode::System;
    int m_scale = 100;
    bool m_arabic = false;
    bool m_systemDark = false;
};

/// The one filled button of a page or dialog: its next step.
void setPrimary(QAbstractButton* button, bool primary = true);

/// A button whose act takes something away: red text, never filled.
void setDanger(QAbstractButton* button, bool danger = true);

/// A button without border until the pointer or the focus is on it.
void setQuiet(QAbstractButton* button, bool quiet = true);

/// Title of a page, title of a card, muted small text: fonts and colours that follow the theme.
enum class TextStyle { Title, Heading, Body, Muted, Small };
void setTextStyle(QLabel* label, TextStyle style);

} // namespace tawjih::ui
