#include "ui/widgets/Colors.h"

#include <algorithm>
#include <cmath>

namespace tawjih::ui {

namespace {

struct Shades {
    QRgb page, card, navigation, line, text, muted, accent, onAccent, selection, button, disabled;
};

constexpr Shades lightShades{0xfff4f6f8, 0xffffffff, 0xffebeff0, 0xffdee3e5, 0xff1b2326, 0xff586469,
                             0xff0b6e6e, 0xffffffff, 0xffdff0ee, 0xffffffff, 0xff8b9599};
constexpr Shades darkShades{0xff171b1d, 0xff1f2426, 0xff121618, 0xff363d40, 0xffe8eced, 0xff9fa9ad,
                            0xff4fb3ae, 0xff0c1515, 0xff1d4040, 0xff252b2d, 0xff6d777b};

QPalette makePalette(const Shades& s) {
    QPalette p;
    const auto all = [&p](QPalette::ColorRole role, QRgb rgb) { p.setColor(role, QColor::fromRgba(rgb)); };
    all(QPalette::Window, s.page);
    all(QPalette::WindowText, s.text);
    all(QPalette::Base, s.card);
    all(QPalette::AlternateBase, s.navigation);
    all(QPalette::Text, s.text);
    all(QPalette::PlaceholderText, s.muted);
    all(QPalette::Button, s.button);
    all(QPalette::ButtonText, s.text);
    all(QPalette::BrightText, s.onAccent);
    all(QPalette::Link, s.accent);
    all(QPalette::LinkVisited, s.accent);
    all(QPalette::Highlight, s.selection);
    all(QPalette::HighlightedText, s.text);
    all(QPalette::ToolTipBase, s.text);
    all(QPalette::ToolTipText, s.card);
    all(QPalette::Light, s.card);
    all(QPalette::Midlight, s.page);
    all(QPalette::Mid, s.line);
    all(QPalette::Dark, s.muted);
    all(QPalette::Shadow, 0xff000000);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, QColor::fromRgba(s.disabled));
    p.setColor(QPalette::Disabled, QPalette::Base, QColor::fromRgba(s.page));
    p.setColor(QPalette::Disabled, QPalette::Button, QColor::fromRgba(s.page));
    return p;
}

double luminance(const QColor& color) {
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QPalette lightPalette() {
    return makePalette(lightShades);
}

QPalette darkPalette() {
    return makePalette(darkShades);
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor accent(const QPalette& palette) {
    return palette.color(QPalette::Link);
}

QColor onAccent(const QPalette& palette) {
    return palette.color(QPalette::BrightText);
}

QColor muted(const QPalette& palette) {
    return palette.color(QPalette::PlaceholderText);
}

QColor hairline(const QPalette& palette) {
    return palette.color(QPalette::Mid);
}

QColor outline(const QPalette& palette) {
    return isDark(palette) ? QColor(0x6c, 0x76, 0x7a) : QColor(0xa9, 0xb2, 0xb6);
}

QColor hover(const QPalette& palette) {
    return isDark(palette) ? QColor(255, 255, 255, 14) : QColor(11, 35, 38, 11);
}

ToneColors toneColors(Tone tone, const QPalette& palette) {
    const bool dark = isDark(palette);
    const auto pick = [dark](QRgb text, QRgb background, QRgb darkText, QRgb darkBackground) {
        return ToneColors{QColor::fromRgba(dark ? darkText : text),
                          QColor::fromRgba(dark ? darkBackground : background)};
    };
    switch (tone) {
    case Tone::Accent:
        return pick(0xff0b6666, 0xffe1f2f0, 0xff68c5c0, 0xff1a3a3a);
    case Tone::Info:
        return pick(0xff1a5790, 0xffe3effa, 0xff86bdf0, 0xff17304a);
    case Tone::Good:
        return pick(0xff1c6632, 0xffe2f3e5, 0xff7fca90, 0xff17301d);
    case Tone::Warning:
        return pick(0xff835000, 0xfffff0d6, 0xffe6b352, 0xff3a2a0e);
    case Tone::Danger:
        return pick(0xffa8231c, 0xfffce4e2, 0xfff59d96, 0xff4a2020);
    case Tone::Neutral:
        break;
    }
    return pick(0xff4d565a, 0xffeaeeef, 0xffb0babd, 0xff2b3134);
}

double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace tawjih::ui
