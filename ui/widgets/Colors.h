#pragma once

#include <QColor>
#include <QPalette>

namespace tawjih::ui {

/// The distances of the interface, in device-independent pixels. Nothing else is used.
namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
} // namespace space

/// Corner radius of cards, and of the controls inside them.
inline constexpr int cardRadius = 8;
inline constexpr int controlRadius = 6;

/// What a colour says. A tone never stands alone: a word, a figure or an icon says the same.
enum class Tone { Neutral, Accent, Info, Good, Warning, Danger };

/// Text and its tinted background; contrast of the pair is at least 4.5 : 1.
struct ToneColors {
    QColor text;
    QColor background;
};

/// The two palettes of Tawjih. Roles as Qt means them, and beside: Link is the accent, Mid the hairline, AlternateBase
/// the navigation's surface, PlaceholderText the muted text, Highlight the tinted selection.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

[[nodiscard]] bool isDark(const QPalette& palette);
[[nodiscard]] QColor accent(const QPalette& palette);
[[nodiscard]] QColor onAccent(const QPalette& palette); ///< text and icons on a surface filled with the accent
[[nodiscard]] QColor muted(const QPalette& palette);    ///< secondary text
[[nodiscard]] QColor hairline(const QPalette& palette); ///< borders and lines between rows
[[nodiscard]] QColor outline(const QPalette& palette);  ///< borders of controls: 3 : 1 against the card
[[nodiscard]] QColor hover(const QPalette& palette);    ///< veil over what the pointer is on
[[nodiscard]] ToneColors toneColors(Tone tone, const QPalette& palette);

/// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace tawjih::ui
