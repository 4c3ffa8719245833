#include "ui/report/ReportText.h"

#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace tawjih::ui {

namespace {

constexpr qreal arabicScale = 1.1;  ///< Arabic looks smaller than Latin of the same size
constexpr qreal ascentShare = 0.77; ///< of a line's height, above its baseline

qreal lineHeightOf(Language language) {
    return language == Language::Arabic ? 1.62 : 1.42;
}

/// Qt takes the alignment of a layout for an absolute one.
Qt::Alignment absolute(Qt::Alignment alignment, Qt::LayoutDirection direction) {
    if (alignment & Qt::AlignHCenter)
        return Qt::AlignHCenter;
    const bool mirror = direction == Qt::RightToLeft && !(alignment & Qt::AlignAbsolute);
    const bool right = ((alignment & Qt::AlignRight) != 0) != mirror;
    return (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

/// "15–19", "35+" and the like have none: among Arabic their parts would change sides.
bool hasWords(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// Whole numbers with their grouping, and percentages.
QList<QTextLayout::FormatRange> strongRanges(const QString& text, const QFont& font) {
    static const QRegularExpression number(
        QStringLiteral("[0-9](?:[0-9.,\\x{a0}\\x{202f}]*[0-9])?(?:[ \\x{a0}\\x{202f}]?%)?"));
    QList<QTextLayout::FormatRange> ranges;
    for (auto found = number.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(match.capturedStart());
        range.length = static_cast<int>(match.capturedLength());
        range.format.setFont(font);
        range.format.setFontWeight(QFont::Bold);
        range.format.setForeground(ink::accent);
        ranges << range;
    }
    return ranges;
}

} // namespace

QFont reportFont(Language language, qreal points, bool bold) {
    const bool arabic = language == Language::Arabic;
    const QString latin = QStringLiteral("Noto Sans");
    const QString arab = QStringLiteral("Noto Sans Arabic");
    QFont font;
    font.setFamilies(arabic ? QStringList{arab, latin} : QStringList{latin, arab});
    font.setPixelSize(qRound(grid::pt(points * (arabic ? arabicScale : 1.0))));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

ReportText::ReportText(const QString& text, const Tongue& tongue, const ReportTextStyle& style, qreal width)
    : m_text(text)
    , m_color(style.color) {
    if (text.isEmpty())
        return;
    const QFont font = reportFont(tongue.language(), style.points, style.bold);
    QString shown = text;
    m_layout = std::make_shared<QTextLayout>(shown.replace(u'\n', QChar::LineSeparator), font);
    QTextOption option(absolute(style.alignment, tongue.direction()));
    option.setTextDirection(style.leftToRight || !hasWords(text) ? Qt::LeftToRight : tongue.direction());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    if (style.strongNumbers)
        m_layout->setFormats(strongRanges(shown, font));
    m_lineHeight = grid::pt(style.points) * lineHeightOf(tongue.language()) * style.leading;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, m_lines * m_lineHeight + ascentShare * m_lineHeight - line.ascent()});
        ++m_lines;
    }
    m_layout->endLayout();
}

qreal ReportText::usedWidth() const {
    qreal widest = 0;
    for (int i = 0; i < m_lines; ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

void ReportText::draw(QPainter& painter, const QPointF& topLeft, int first, int lines) const {
    if (!m_layout)
        return;
    painter.setPen(m_color);
    const int end = lines < 0 ? m_lines : std::min(m_lines, first + lines);
    for (int i = first; i < end; ++i)
        m_layout->lineAt(i).draw(&painter, topLeft - QPointF(0, first * m_lineHeight));
}

qreal ReportText::widthOf(const QString& text, const Tongue& tongue, const ReportTextStyle& style) {
    // By a layout, not by the font's metrics: those take Arabic for narrower than its joined letters become. A little
    // more, for a line that is exactly as wide as its text may still be broken.
    QTextLayout layout(text, reportFont(tongue.language(), style.points, style.bold));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setNumColumns(static_cast<int>(text.size()) + 1);
    layout.endLayout();
    return layout.maximumWidth() + grid::pt(0.75);
}

qreal ReportText::longestWord(const QString& text, const Tongue& tongue, const ReportTextStyle& style) {
    static const QRegularExpression gaps(QStringLiteral("[ \\n\\t]+"));
    qreal widest = 0;
    for (const QString& word : text.split(gaps, Qt::SkipEmptyParts))
        widest = std::max(widest, widthOf(word, tongue, style));
    return widest;
}

QStringList paragraphsOf(const QString& text) {
    static const QRegularExpression emptyLines(QStringLiteral("\\n[ \\t]*\\n\\s*"));
    QStringList paragraphs;
    for (const QString& paragraph : text.split(emptyLines, Qt::SkipEmptyParts))
        if (!paragraph.trimmed().isEmpty())
            paragraphs << paragraph.trimmed();
    return paragraphs;
}

} // namespace tawjih::ui
