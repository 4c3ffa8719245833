#pragma once

#include "ui/widgets/Colors.h"

#include <QStyleOptionViewItem>

#include <vector>

class QPainter;

namespace tawjih::ui {

/// A row of a list in lines of text, for delegates: its ground, a hairline below it, texts from the leading side and
/// tags at the trailing one. The painter is as it was when this goes.
class RowPainter {
public:
    /// \param lines of equal height
    RowPainter(QPainter* painter, const QStyleOptionViewItem& option, int lines);
    ~RowPainter();
    RowPainter(const RowPainter&) = delete;
    RowPainter& operator=(const RowPainter&) = delete;

    /// Puts a tag at the end of a line; texts of that line keep before it.
    void tag(int line, const QString& text, Tone tone);
    void write(int line, const QString& text);
    void writeBold(int line, const QString& text);
    void writeMuted(int line, const QString& text);

private:
    void draw(int line, const QString& text, const QColor& color, const QFont& font);

    QPainter* m_painter;
    const QStyleOptionViewItem& m_option;
    std::vector<QRect> m_lines; ///< what is left of each
};

} // namespace tawjih::ui
