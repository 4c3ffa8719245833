#include "core/letter/LetterText.h"

#include "core/letter/LetterPages.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

namespace tawjih::LetterText {

namespace {

constexpr qreal arabicScale = 1.18; ///< Naskh looks smaller than Latin of the same size
constexpr qreal ascentShare = 0.8;  ///< where Qt puts the baseline of a line of fixed height
constexpr int keepProperty = QTextFormat::UserProperty + 1;

QFont fontOf(Language language, qreal points, bool bold) {
    const bool arabic = language == Language::Arabic;
    const QString latin = QStringLiteral("Noto Sans");
    const QString naskh = QStringLiteral("Noto Naskh Arabic");
    QFont font;
    font.setFamilies(arabic ? QStringList{naskh, latin} : QStringList{latin, naskh});
    font.setPixelSize(qRound(points * (arabic ? arabicScale : 1.0) / 72 * LetterPages::resolution));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// From line to line, in sizes of the text.
qreal lineHeight(Language language) {
    return language == Language::Arabic ? 1.75 : 1.42;
}

Qt::LayoutDirection directionOf(Language language) {
    return language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight;
}

/// Writes blocks into a document that has a direction, and no margins of its own.
class Writer {
public:
    Writer(Language language, qreal width, qreal points)
        : m_document(std::make_unique<QTextDocument>())
        , m_cursor(m_document.get())
        , m_language(language)
        , m_points(points) {
        m_document->setUndoRedoEnabled(false);
        m_document->setDocumentMargin(0);
        m_document->setDefaultFont(fontOf(language, points, false));
        QTextOption option(Qt::AlignLeft); // of the reading direction
        option.setTextDirection(directionOf(language));
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_document->setDefaultTextOption(option);
        m_document->setIndentWidth(em(1.6));
        m_document->setTextWidth(width);
    }

    [[nodiscard]] qreal em(qreal count) const { return count * m_points / 72 * LetterPages::resolution; }

    void block(const std::vector<LetterRun>& runs, qreal after, bool item, qreal size = 1, bool bold = false,
               Qt::Alignment alignment = Qt::AlignLeft) {
        if (m_begun)
            m_cursor.insertBlock();
        m_begun = true;
        QTextBlockFormat format;
        format.setLayoutDirection(directionOf(m_language));
        format.setAlignment(alignment);
        format.setBottomMargin(em(after));
        format.setIndent(item ? 1 : 0);
        format.setLineHeight(em(size * lineHeight(m_language)), QTextBlockFormat::FixedHeight);
        m_cursor.setBlockFormat(format);
        for (const LetterRun& run : runs) {
            QTextCharFormat characters;
            characters.setFont(fontOf(m_language, m_points * size, bold || run.bold));
            QString text = run.text;
            m_cursor.insertText(text.replace(u'\n', QChar::LineSeparator), characters);
        }
    }

    /// No page begins with the block that comes next.
    void keepNext() {
        QTextBlockFormat format = m_cursor.blockFormat();
        format.setProperty(keepProperty, true);
        m_cursor.setBlockFormat(format);
    }

    std::unique_ptr<QTextDocument> take() { return std::move(m_document); }

private:
    std::unique_ptr<QTextDocument> m_document;
    QTextCursor m_cursor;
    Language m_language;
    qreal m_points;
    bool m_begun = false;
};

} // namespace

std::unique_ptr<QTextDocument> head(const LetterColumn& column, qreal width, qreal points) {
    Writer writer(column.language, width, points);
    if (!column.deskName.isEmpty())
        writer.block({{column.deskName, true}}, 0.15, false, 1.15);
    for (const QString& line : column.contact)
        writer.block({{line, false}}, 0, false, 0.85);
    writer.block({{column.reference, false}}, 0, false, 0.95);
    writer.block({{column.placeAndDate, false}}, 0, false, 0.95);
    return writer.take();
}

std::unique_ptr<QTextDocument> body(const LetterColumn& column, qreal width, qreal points) {
    Writer writer(column.language, width, points);
    writer.block({{column.title, true}}, 1.1, false, 1.4, true, Qt::AlignHCenter);
    writer.keepNext();
    for (std::size_t i = 0; i < column.blocks.size(); ++i) {
        const LetterBlock& block = column.blocks[i];
        const bool itemFollows = i + 1 < column.blocks.size() && column.blocks[i + 1].item;
        const bool introduces = !block.item && itemFollows;
        writer.block(block.runs, itemFollows ? 0.25 : 0.85, block.item);
        if (introduces)
            writer.keepNext();
    }
    return writer.take();
}

std::vector<Line> linesOf(const QTextDocument& document) {
    std::vector<Line> lines;
    bool kept = false;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextLayout& layout = *block.layout();
        const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft();
        const qreal height = block.blockFormat().lineHeight();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const qreal baseline = origin.y() + layout.lineAt(i).y() + layout.lineAt(i).ascent();
            Line line{baseline - ascentShare * height,
                      baseline + (1 - ascentShare) * height,
                      i == 0 && kept,
                      &layout,
                      i,
                      {layout.position().x(), origin.y()},
                      {}};
            if (i == 0 && block.blockFormat().indent() > 0) {
                const qreal size = document.indentWidth() * 0.2;
                const qreal before = document.indentWidth() * 0.4;
                const bool rightToLeft = block.blockFormat().layoutDirection() == Qt::RightToLeft;
                line.bullet = QRectF(rightToLeft ? document.textWidth() - before - size : before,
                                     baseline - height * 0.22 - size / 2, size, size);
            }
            lines.push_back(line);
        }
        kept = block.blockFormat().boolProperty(keepProperty);
    }
    return lines;
}

void draw(QPainter& painter, std::span<const Line> lines, const QPointF& origin) {
    for (const Line& line : lines) {
        line.layout->lineAt(line.index).draw(&painter, origin + line.origin);
        if (!line.bullet)
            continue;
        painter.save();
        painter.setBrush(painter.pen().color());
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(line.bullet->translated(origin));
        painter.restore();
    }
}

qreal line(QPainter& painter, const QRectF& area, const QString& text, Language language, const Style& style) {
    if (text.isEmpty())
        return 0;
    QTextLayout layout(text, fontOf(language, style.points, style.bold));
    QTextOption option(style.alignment | Qt::AlignAbsolute);
    option.setTextDirection(directionOf(language));
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    const qreal rowHeight = lineHeight(language) * style.points / 72 * LetterPages::resolution;
    for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine()) {
        row.setLineWidth(area.width());
        row.setPosition({0, height + ascentShare * rowHeight - row.ascent()});
        height += rowHeight;
    }
    layout.endLayout();
    layout.draw(&painter, area.topLeft());
    return height;
}

} // namespace tawjih::LetterText
