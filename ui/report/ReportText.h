#pragma once

#include "core/base/Tongue.h"

#include <QColor>
#include <QFont>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace tawjih::ui {

/// The grid on which reports are laid out, so that paper, PDF and picture break lines alike.
namespace grid {
inline constexpr int resolution = 600; ///< units to the inch
constexpr qreal mm(qreal millimetres) {
    return millimetres / 25.4 * resolution;
}
constexpr qreal pt(qreal points) {
    return points / 72 * resolution;
}
/// A pixel of the screen, as charts count.
inline constexpr qreal pixel = resolution / 96.0;
} // namespace grid

/// The inks of a report; they can be told apart in grey too.
namespace ink {
inline const QColor text(0x1b, 0x23, 0x26);
inline const QColor muted(0x58, 0x64, 0x69);
inline const QColor accent(0x0b, 0x6e, 0x6e);
inline const QColor line(0xc9, 0xd0, 0xd3);
inline const QColor strong(0x6d, 0x77, 0x7b); ///< the lines above and below a table
inline const QColor tint(0xf1, 0xf6, 0xf6);   ///< behind what is to be read first
} // namespace ink

/// The Noto family, in the script of the language first.
[[nodiscard]] QFont reportFont(Language language, qreal points, bool bold);

struct ReportTextStyle {
    qreal points = 9.5;
    bool bold = false;
    QColor color = ink::text;
    Qt::Alignment alignment = Qt::AlignLeft; ///< of the reading direction, unless Qt::AlignAbsolute
    bool strongNumbers = false;              ///< numbers bold, in the accent
    bool leftToRight = false;                ///< a number, a code: whatever the language
    qreal leading = 1;                       ///< times the usual distance of lines
};

/// A paragraph laid out in a width. Every line is as high as the others, whatever scripts it mixes. Cheap to copy.
class ReportText {
public:
    ReportText() = default;
    ReportText(const QString& text, const Tongue& tongue, const ReportTextStyle& style, qreal width);

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] int lineCount() const { return m_lines; }
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    [[nodiscard]] qreal height() const { return m_lines * m_lineHeight; }
    /// Of the longest line.
    [[nodiscard]] qreal usedWidth() const;
    /// \param lines how many from `first`; all that follow when negative
    void draw(QPainter& painter, const QPointF& topLeft, int first = 0, int lines = -1) const;

    /// The width of a text that is not broken, and that of its longest word.
    [[nodiscard]] static qreal widthOf(const QString& text, const Tongue& tongue, const ReportTextStyle& style);
    [[nodiscard]] static qreal longestWord(const QString& text, const Tongue& tongue, const ReportTextStyle& style);

private:
    QString m_text;
    std::shared_ptr<QTextLayout> m_layout;
    QColor m_color;
    int m_lines = 0;
    qreal m_lineHeight = 0;
};

/// The paragraphs of a commentary, which empty lines part.
[[nodiscard]] QStringList paragraphsOf(const QString& text);

} // namespace tawjih::ui
