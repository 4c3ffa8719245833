#include "ui/report/ReportPages.h"

#include "ui/report/ReportFigure.h"
#include "ui/report/ReportPaper.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace tawjih::ui {

using indicator::ReportContent;
using indicator::ReportSection;

namespace {

const qreal top = grid::mm(28);
const qreal bottom = reportPaper.height() - grid::mm(25);
const QRectF coverArea(reportMargin, grid::mm(26), reportWidth, reportPaper.height() - grid::mm(26) - grid::mm(18));
constexpr int pagesWithoutContents = 6;
constexpr int checksumDigits = 8;
constexpr size_t shortCommentary = 8; ///< lines

bool isRightToLeft(const ReportContent& content) {
    return content.tongue.direction() == Qt::RightToLeft;
}

} // namespace

ReportPages::ReportPages(const ReportContent& content) : m_content(content), m_cover(makeCover(m_content, coverArea)) {
    writeBody();
    const auto body = m_body.empty() ? decltype(m_pages)() : paginate(m_body, top, top, bottom);
    findPages(body);
    m_pages.push_back(m_cover.placed);
    if (static_cast<int>(body.size()) + 1 > pagesWithoutContents)
        writeContents(1);
    m_pages.insert(m_pages.end(), body.begin(), body.end());
}

QPageLayout ReportPages::pageLayout() {
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, {}, QPageLayout::Millimeter};
}

void ReportPages::writeBody() {
    if (!m_cover.holdsHighlights)
        append(m_body, highlightPieces(m_content, reportWidth, 12.5));
    if (!m_cover.holdsSummary)
        append(m_body, summaryPieces(m_content, reportWidth));
    int number = 0;
    for (const ReportSection& section : m_content.sections)
        writeSection(section, ++number);
    writeAppendix();
}

int ReportPages::entry(const QString& text, bool isFigure) {
    m_entries.push_back({text, isFigure, 0});
    return static_cast<int>(m_entries.size()) - 1;
}

/// \param number of the section; none for the appendix
void ReportPages::heading(const QString& text, int number) {
    const Tongue& tongue = m_content.tongue;
    const QString digits = number > 0 ? tongue.locale().toString(number) : QString();
    const ReportTextStyle style{18, true, ink::text, Qt::AlignLeft, false, false, 0.9};
    const qreal indent = number > 0 ? grid::mm(11) : 0;
    const ReportText words(text, tongue, style, reportWidth - indent);
    ReportTextStyle numeral = style;
    numeral.color = ink::accent;
    const ReportText figure(digits, tongue, numeral, grid::mm(11));
    const qreal above = grid::mm(4);
    ReportPiece piece;
    piece.height = above + words.height() + grid::mm(1);
    piece.before = grid::mm(13);
    piece.keptWithNext = true;
    piece.entry = entry(number > 0 ? digits + QStringLiteral("  ") + text : text, false);
    piece.texts << text;
    piece.draw = [words, figure, indent, above, rightToLeft = isRightToLeft(m_content)](QPainter& painter,
                                                                                        const QRectF& area) {
        const QRectF rule(area.left(), area.top(), grid::mm(14), grid::mm(0.8));
        painter.fillRect(mirrored(rule, area, rightToLeft), ink::accent);
        const QRectF digitsPlace(area.left(), area.top() + above, grid::mm(11), 0);
        figure.draw(painter, mirrored(digitsPlace, area, rightToLeft).topLeft());
        const QRectF place(area.left() + indent, area.top() + above, area.width() - indent, 0);
        words.draw(painter, mirrored(place, area, rightToLeft).topLeft());
    };
    m_body.push_back(std::move(piece));
}

void ReportPages::paragraph(const QString& text, const ReportTextStyle& style, qreal before) {
    append(m_body, paragraphPieces(text, m_content.tongue, style, reportWidth, before));
}

void ReportPages::writeSection(const ReportSection& section, int number) {
    heading(section.heading, number);
    const size_t commentary = m_body.size();
    for (const QString& text : paragraphsOf(section.commentary))
        paragraph(text, {10}, grid::mm(2));
    // A short commentary is no page's last words: it stays with the figure that it introduces.
    if (!section.figures.empty() && m_body.size() - commentary <= shortCommentary)
        std::for_each(m_body.begin() + static_cast<std::ptrdiff_t>(commentary), m_body.end(),
                      [](ReportPiece& line) { line.keptWithNext = true; });
    for (const indicator::FigureTable& figure : section.figures) {
        FigureFrame frame;
        frame.width = reportWidth;
        frame.number = ++m_figures;
        frame.withDefinition = m_content.definitions.empty();
        frame.group = m_figures;
        const QString name =
            m_content.tongue.text("Report", "Figure %1").arg(m_content.tongue.locale().toString(frame.number));
        frame.entry = entry(QString(name + QStringLiteral("  ·  ") + figure.subject), true);
        append(m_body, figurePieces(figure, m_content.tongue, frame));
    }
}

void ReportPages::writeAppendix() {
    const Tongue& tongue = m_content.tongue;
    if (!m_content.definitions.empty())
        heading(tongue.text("Report", QT_TRANSLATE_NOOP("Report", "How the indicators are defined")), 0);
    for (const indicator::ReportDefinition& definition : m_content.definitions) {
        paragraph(definition.name, {9.5, true}, grid::mm(3.5));
        m_body.back().keptWithNext = true;
        paragraph(definition.text, {9}, grid::mm(0.5));
        if (definition.source.isEmpty())
            continue;
        m_body.back().keptWithNext = true;
        paragraph(tongue.text("Report", QT_TRANSLATE_NOOP("Report", "Source: %1")).arg(definition.source),
                  {8, false, ink::muted}, grid::mm(0.3));
    }
    if (!m_content.methodNotes.isEmpty())
        heading(tongue.text("Report", QT_TRANSLATE_NOOP("Report", "How it was counted")), 0);
    for (const QString& note : m_content.methodNotes)
        paragraph(note, {9}, grid::mm(2.2));
}

void ReportPages::findPages(const std::vector<std::vector<PlacedPiece>>& body) {
    for (size_t page = 0; page < body.size(); ++page)
        for (const PlacedPiece& placed : body[page])
            if (placed.piece->entry >= 0)
                m_entries[static_cast<size_t>(placed.piece->entry)].page = static_cast<int>(page);
}

/// The contents need pages themselves, which shift those that they name.
void ReportPages::writeContents(int pagesBefore) {
    m_contents = contentsPieces(0);
    const int pages = static_cast<int>(paginate(m_contents, top, top, bottom).size());
    m_contents = contentsPieces(pagesBefore + pages + 1);
    const auto placed = paginate(m_contents, top, top, bottom);
    m_pages.insert(m_pages.end(), placed.begin(), placed.end());
}

/// \param offset the number on the first page after them
ReportPieces ReportPages::contentsPieces(int offset) const {
    const Tongue& tongue = m_content.tongue;
    const bool rightToLeft = isRightToLeft(m_content);
    ReportPieces pieces;
    pieces.push_back(textPiece(tongue.text("Report", QT_TRANSLATE_NOOP("Report", "Contents")), tongue,
                               {18, true, ink::text}, reportWidth, 0));
    pieces.back().height += grid::mm(2);
    pieces.back().keptWithNext = true;
    for (const Entry& entry : m_entries) {
        const qreal indent = entry.isFigure ? grid::mm(11) : 0;
        const qreal numberWidth = grid::mm(14);
        const ReportTextStyle style{entry.isFigure ? 9.0 : 10.5, !entry.isFigure};
        ReportTextStyle end = style;
        end.alignment = (rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;
        const ReportText words(entry.text, tongue, style, reportWidth - indent - numberWidth);
        const ReportText number(tongue.locale().toString(entry.page + offset), tongue, end, numberWidth);
        ReportPiece piece;
        piece.before = entry.isFigure ? grid::mm(0.4) : grid::mm(4);
        piece.height = words.height() + grid::mm(1.4);
        piece.keptWithNext = !entry.isFigure;
        piece.texts << entry.text << number.text();
        piece.draw = [=](QPainter& painter, const QRectF& area) {
            const QRectF wordsPlace(area.left() + indent, area.top(), area.width() - indent - numberWidth, 0);
            words.draw(painter, mirrored(wordsPlace, area, rightToLeft).topLeft());
            const qreal down = words.height() - number.height(); // on the last line
            const QRectF numberPlace(area.right() - numberWidth, area.top() + down, numberWidth, 0);
            number.draw(painter, mirrored(numberPlace, area, rightToLeft).topLeft());
            painter.setPen(QPen(ink::line, grid::pt(0.35), Qt::SolidLine, Qt::FlatCap));
            const QRectF line(area.left() + indent, area.bottom(), area.width() - indent, 0);
            const QRectF there = mirrored(line, area, rightToLeft);
            painter.drawLine(there.topLeft(), there.topRight());
        };
        pieces.push_back(std::move(piece));
    }
    pieces.back().keptWithNext = false;
    return pieces;
}

/// Desk and period above; title, checksum and page below: each in its direction, the first from the leading side. What
/// is longer than its share of the line takes two.
std::vector<ReportPages::Running> ReportPages::running(int page) const {
    const Tongue& tongue = m_content.tongue;
    const ReportTextStyle quiet{7.5, false, ink::muted};
    ReportTextStyle end = quiet;
    end.alignment = (isRightToLeft(m_content) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;
    ReportTextStyle code = quiet;
    code.alignment = Qt::AlignHCenter;
    code.leftToRight = true;
    ReportTextStyle pages = end;
    pages.leftToRight = true;
    const qreal gap = grid::mm(6);
    const qreal desk = ReportText::widthOf(m_content.deskName, tongue, quiet);
    const qreal period = ReportText::widthOf(m_content.period, tongue, quiet);
    const qreal deskWidth = (reportWidth - gap) * std::clamp(desk / std::max(desk + period, 1.0), 0.25, 0.75);
    const qreal codeWidth = grid::mm(20);
    const qreal pageWidth = grid::mm(20);
    const qreal titleWidth = reportWidth - codeWidth - pageWidth - 2 * gap;
    const QString number = QStringLiteral("%1 / %2").arg(page + 1).arg(count());
    return {{{m_content.deskName, tongue, quiet, deskWidth}, 0, deskWidth, true},
            {{m_content.period, tongue, end, reportWidth - gap - deskWidth},
             deskWidth + gap,
             reportWidth - gap - deskWidth,
             true},
            {{m_content.title, tongue, quiet, titleWidth}, 0, titleWidth, false},
            {{m_content.checksum.left(checksumDigits), tongue, code, codeWidth}, titleWidth + gap, codeWidth, false},
            {{number, tongue, pages, pageWidth}, reportWidth - pageWidth, pageWidth, false}};
}

void ReportPages::drawRunning(QPainter& painter, int page) const {
    const QRectF line(reportMargin, 0, reportWidth, 0);
    const qreal head = grid::mm(18.4);
    const qreal foot = reportPaper.height() - grid::mm(18);
    painter.setPen(QPen(ink::line, grid::pt(0.5), Qt::SolidLine, Qt::FlatCap));
    for (const qreal y : {head, foot})
        painter.drawLine(QPointF(reportMargin, y), QPointF(reportMargin + reportWidth, y));
    for (const Running& text : running(page)) {
        const qreal y = text.above ? head - grid::mm(1.6) - text.words.height() : foot + grid::mm(1.6);
        const QRectF place(reportMargin + text.from, y, text.width, 0);
        text.words.draw(painter, mirrored(place, line, isRightToLeft(m_content)).topLeft());
    }
}

void ReportPages::draw(QPainter& painter, int page) const {
    painter.save();
    painter.setBrush(Qt::NoBrush);
    for (const PlacedPiece& placed : m_pages.at(static_cast<size_t>(page)))
        placed.piece->draw(painter, {reportMargin, placed.top, reportWidth, placed.height});
    if (page > 0)
        drawRunning(painter, page);
    painter.restore();
}

QImage ReportPages::image(int page, int dotsPerInch) const {
    const qreal scale = static_cast<qreal>(dotsPerInch) / grid::resolution;
    QImage image((reportPaper * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    draw(painter, page);
    return image;
}

QStringList ReportPages::texts(int page) const {
    QStringList texts;
    if (page > 0)
        for (const Running& text : running(page))
            texts << text.words.text();
    for (const PlacedPiece& placed : m_pages.at(static_cast<size_t>(page)))
        texts += placed.piece->texts;
    return texts;
}

} // namespace tawjih::ui
