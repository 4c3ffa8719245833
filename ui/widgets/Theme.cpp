#include "ui/widgets/Theme.h"

#include "ui/widgets/Colors.h"
#include "ui/widgets/Style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPixmapCache>
#include <QToolTip>

#include <algorithm>

namespace tawjih::ui {

namespace {

/// Gives a label its font and colour again whenever the application's change.
class LabelDresser final : public QObject {
public:
    LabelDresser(QLabel* label, TextStyle style) : QObject(label), m_label(label), m_style(style) {
        label->installEventFilter(this);
        dress();
    }

    void setStyle(TextStyle style) {
        m_style = style;
        dress();
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        const bool changed = event->type() == QEvent::ApplicationFontChange ||
                             event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange;
        if (changed)
            dress();
        return QObject::eventFilter(watched, event);
    }

private:
    void dress() {
        QFont font = QApplication::font();
        const qreal size = font.pointSizeF();
        if (m_style == TextStyle::Title) {
            font.setPointSizeF(size * 1.5);
            font.setWeight(QFont::Bold);
        } else if (m_style == TextStyle::Heading) {
            font.setWeight(QFont::Bold);
        } else if (m_style == TextStyle::Small) {
            font.setPointSizeF(size * 0.9);
        }
        m_label->setFont(font);
        const bool faint = m_style == TextStyle::Muted || m_style == TextStyle::Small;
        m_label->setForegroundRole(faint ? QPalette::PlaceholderText : QPalette::WindowText);
    }

    QLabel* m_label;
    TextStyle m_style;
};

void setFlag(QAbstractButton* button, const char* name, bool on) {
    button->setProperty(name, on);
    button->updateGeometry();
    button->update();
}

} // namespace

Theme::Theme(QApplication& application)
    : m_application(application)
    , m_systemFont(QApplication::font())
    , m_systemDark(ui::isDark(QApplication::palette())) {
    QApplication::setStyle(new Style);
    applyPalette();
    applyFont();
}

void Theme::setMode(ThemeMode mode) {
    m_mode = mode;
    applyPalette();
}

bool Theme::isDark() const {
    return m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_systemDark);
}

void Theme::setTextScale(int percent) {
    m_scale = std::clamp(percent, 80, 200);
    applyFont();
}

void Theme::setArabicFirst(bool arabic) {
    m_arabic = arabic;
    applyFont();
}

void Theme::setSystemDark(bool dark) {
    m_systemDark = dark;
    applyPalette();
}

void Theme::applyPalette() {
    const QPalette palette = isDark() ? darkPalette() : lightPalette();
    if (QApplication::palette() != palette)
        QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

void Theme::applyFont() {
    const QStringList arabic{QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Naskh Arabic")};
    const QStringList system{m_systemFont.family(), QStringLiteral("Noto Sans")};
    QFont font = m_systemFont;
    // The system's family writes Latin in every language; Arabic letters come from the families behind it.
    font.setFamilies(system + arabic);
    // Below ten points a screen shared across a desk cannot be read. Arabic needs a little more for the same ease.
    const qreal base = std::max(m_systemFont.pointSizeF(), 10.0) * (m_arabic ? 1.06 : 1.0);
    font.setPointSizeF(base * m_scale / 100.0);
    if (QApplication::font() != font)
        QApplication::setFont(font);
    Q_EMIT changed();
}

void setPrimary(QAbstractButton* button, bool primary) {
    setFlag(button, style_property::primary, primary);
}

void setDanger(QAbstractButton* button, bool danger) {
    setFlag(button, style_property::danger, danger);
}

void setQuiet(QAbstractButton* button, bool quiet) {
    setFlag(button, style_property::quiet, quiet);
}

void setTextStyle(QLabel* label, TextStyle style) {
    for (QObject* child : label->children())
        if (auto* dresser = dynamic_cast<LabelDresser*>(child))
            return dresser->setStyle(style);
    new LabelDresser(label, style);
}

} // namespace tawjih::ui
