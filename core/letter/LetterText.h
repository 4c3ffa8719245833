#pragma once

#include "core/letter/LetterFacts.h"

#include <QPointF>
#include <QRectF>

#include <memory>
#include <optional>
#include <span>

class QPainter;
class QTextDocument;
class QTextLayout;

namespace tawjih::LetterText {

/// One line of a laid-out text, in its coordinates. Every line of a block is as high as the others, whatever scripts it
/// mixes.
struct Line {
    qreal top = 0;
    qreal bottom = 0;
    bool keptWithPrevious = false; ///< no page may begin here
    const QTextLayout* layout = nullptr;
    int index = 0;
    QPointF origin;               ///< of the layout
    std::optional<QRectF> bullet; ///< before the first line of an item
};

struct Style {
    qreal points = 10;
    bool bold = false;
    Qt::Alignment alignment = Qt::AlignLeft; ///< absolute: left is left in Arabic too
};

/// The letterhead of one language: who writes, from where, when, under which reference. Widths in grid units of
/// LetterPages, sizes in points.
[[nodiscard]] std::unique_ptr<QTextDocument> head(const LetterColumn& column, qreal width, qreal points);
/// Title and text of one language.
[[nodiscard]] std::unique_ptr<QTextDocument> body(const LetterColumn& column, qreal width, qreal points);

/// All lines, in order; they live as long as the document.
[[nodiscard]] std::vector<Line> linesOf(const QTextDocument& document);

/// Paints lines of a document whose own origin stands at `origin`.
void draw(QPainter& painter, std::span<const Line> lines, const QPointF& origin);

/// Paints a short text, wrapped in the width of `area`, from its top; returns its height.
qreal line(QPainter& painter, const QRectF& area, const QString& text, Language language, const Style& style);

} // namespace tawjih::LetterText
