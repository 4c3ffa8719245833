#include "core/letter/LetterPages.h"

#include "core/base/Bidi.h"
#include "core/letter/LetterText.h"
#include "core/letter/LetterWords.h"

#include <QPainter>
#include <QTextDocument>

#include <algorithm>
#include <span>

namespace tawjih {

namespace {

constexpr qreal mm(qreal millimetres) {
    return millimetres / 25.4 * LetterPages::resolution;
}

bool isSmall(const LetterForm& form) {
    return form.paper == LetterPaper::A5;
}

const QColor ink(0x1a, 0x1a, 0x1a);
const QColor faint(0x9a, 0x9a, 0x9a);

constexpr qreal linesKeptTogether = 3; ///< of the text, with the signature

void drawRule(QPainter& painter, const QLineF& line, const QColor& color, qreal width, Qt::PenStyle style) {
    painter.setPen(QPen(color, width, style, Qt::FlatCap));
    painter.drawLine(line);
    painter.setPen(ink);
}

/// Two small rings and blades: scissors, without depending on a font that has them.
void drawScissors(QPainter& painter, const QPointF& at, qreal size) {
    painter.save();
    painter.setPen(QPen(faint, mm(0.25)));
    painter.setBrush(Qt::NoBrush);
    for (const qreal side : {-1.0, 1.0}) {
        painter.drawEllipse(at + QPointF(0, side * size * 0.32), size * 0.2, size * 0.2);
        painter.drawLine(at + QPointF(size * 0.18, side * size * 0.22), at + QPointF(size * 1.1, -side * size * 0.25));
    }
    painter.restore();
}

} // namespace

/// What of a column's text stands on one page.
struct LetterPages::Slice {
    std::span<const LetterText::Line> lines;
    [[nodiscard]] qreal top() const { return lines.front().top; }
    [[nodiscard]] qreal height() const { return lines.back().bottom - lines.front().top; }
};

struct LetterPages::Column {
    const LetterColumn* content = nullptr;
    QRectF area; ///< left and width
    std::unique_ptr<QTextDocument> head;
    std::unique_ptr<QTextDocument> body;
    std::vector<LetterText::Line> headLines;
    std::vector<LetterText::Line> lines;
    std::vector<Slice> slices;
};

LetterPages::LetterPages(const LetterContent& content)
    : m_content(content)
    , m_qr(makeQrCode(content.qr))
    , m_margin(mm(isSmall(content.form) ? 12 : 20)) {
    const QSizeF millimetres = pageLayout(content.form).fullRect(QPageLayout::Millimeter).size();
    m_paper = {mm(millimetres.width()), mm(millimetres.height())};
    layOut(1);
    // One sheet is handed over, signed and cut more easily than two: a little smaller if that is enough.
    const qreal text = textHeight();
    const int pages = m_pages;
    qreal tried = 1;
    for (const qreal scale : {0.94, 0.88}) {
        // The height goes with the square of the size, for lines hold more; no layout that has no chance.
        constexpr qreal doubt = 0.95;
        const qreal needed = top(0) + text * scale * scale * doubt + endHeight() + slipHeight();
        if (m_pages > 1 && needed <= bottom())
            layOut(tried = scale);
    }
    if (m_pages >= pages && tried < 1)
        layOut(1);
}

LetterPages::~LetterPages() = default;

QPageLayout LetterPages::pageLayout(const LetterForm& form) {
    const bool lying = isSmall(form) && form.languages.size() > 1;
    return {QPageSize(isSmall(form) ? QPageSize::A5 : QPageSize::A4),
            lying ? QPageLayout::Landscape : QPageLayout::Portrait,
            {},
            QPageLayout::Millimeter};
}

void LetterPages::layOut(qreal scale) {
    m_points = scale * (isSmall(m_content.form) ? 8.5 : m_content.columns.size() > 1 ? 9.5 : 10.5);
    m_columns.clear();
    m_headHeight = 0;
    m_pages = 1;
    makeColumns();
    paginate();
    placeEnd();
}

void LetterPages::makeColumns() {
    std::vector<const LetterColumn*> order;
    for (const LetterColumn& column : m_content.columns)
        order.push_back(&column);
    // Arabic on the right; two that read the same way in the order chosen.
    std::ranges::stable_sort(order, {},
                             [](const LetterColumn* column) { return column->language == Language::Arabic; });
    const qreal gap = mm(isSmall(m_content.form) ? 8 : 10);
    const auto count = static_cast<qreal>(order.size());
    const qreal width = (m_paper.width() - 2 * m_margin - (count - 1) * gap) / count;
    qreal left = m_margin;
    for (const LetterColumn* content : order) {
        auto column = std::make_unique<Column>();
        column->content = content;
        column->area = {left, 0, width, 0};
        column->head = LetterText::head(*content, width, m_points);
        column->body = LetterText::body(*content, width, m_points);
        column->headLines = LetterText::linesOf(*column->head);
        column->lines = LetterText::linesOf(*column->body);
        m_headHeight = std::max(m_headHeight, column->headLines.back().bottom);
        left += width + gap;
        m_columns.push_back(std::move(column));
    }
}

qreal LetterPages::top(int page) const {
    const qreal margin = m_margin * 0.8;
    return page == 0 ? margin + m_headHeight + mm(isSmall(m_content.form) ? 5 : 8) : margin;
}

qreal LetterPages::bottom() const {
    return m_paper.height() - m_margin * 0.8 - mm(4);
}

qreal LetterPages::textHeight() const {
    qreal height = 0;
    for (const auto& column : m_columns)
        height = std::max(height, column->lines.back().bottom - column->lines.front().top);
    return height;
}

qreal LetterPages::endHeight() const {
    return mm(isSmall(m_content.form) ? 22 : 28);
}

qreal LetterPages::slipHeight() const {
    const auto isArabic = [](const LetterColumn& column) { return column.language == Language::Arabic; };
    const bool high = std::ranges::any_of(m_content.columns, isArabic); // its lines are higher
    return m_content.hasSlip() ? mm((isSmall(m_content.form) ? 50 : 60) + (high ? 5 : 0)) : 0;
}

void LetterPages::paginate() {
    for (const auto& column : m_columns) {
        const std::vector<LetterText::Line>& lines = column->lines;
        for (std::size_t first = 0; first < lines.size();) {
            const qreal room = bottom() - top(static_cast<int>(column->slices.size()));
            std::size_t end = first;
            while (end < lines.size() && lines[end].bottom - lines[first].top <= room)
                ++end;
            end = std::max(end, first + 1);
            // The signature never stands on a page without a line of the letter.
            const bool last = end == lines.size();
            if (last && lines.back().bottom - lines[first].top + endHeight() > room &&
                static_cast<qreal>(end - first) > linesKeptTogether)
                end -= static_cast<std::size_t>(linesKeptTogether);
            while (end < lines.size() && end > first + 1 && lines[end].keptWithPrevious)
                --end;
            column->slices.push_back({std::span(lines).subspan(first, end - first)});
            first = end;
        }
        m_pages = std::max(m_pages, static_cast<int>(column->slices.size()));
    }
}

/// Signature and code follow the text; the slip stands at the foot of the page.
void LetterPages::placeEnd() {
    m_endPage = m_pages - 1;
    m_endTop = top(m_endPage);
    for (const auto& column : m_columns)
        if (column->slices.size() == static_cast<std::size_t>(m_pages))
            m_endTop = std::max(m_endTop, top(m_endPage) + column->slices.back().height());
    m_endTop += mm(3);
    if (m_endTop + endHeight() > bottom()) {
        m_endPage = m_pages++;
        m_endTop = top(m_endPage);
    }
    m_slipPage = m_endPage;
    if (m_content.hasSlip() && m_endTop + endHeight() + slipHeight() > bottom())
        m_slipPage = m_pages++;
}

void LetterPages::draw(QPainter& painter, int page) const {
    painter.save();
    painter.setPen(ink);
    if (page == 0)
        drawHead(painter);
    drawText(painter, page);
    if (page == m_endPage)
        drawEnd(painter);
    if (m_content.hasSlip() && page == m_slipPage)
        drawSlip(painter);
    drawFoot(painter, page);
    painter.restore();
}

QImage LetterPages::image(int page, int dotsPerInch) const {
    const qreal scale = static_cast<qreal>(dotsPerInch) / resolution;
    QImage image((m_paper * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    draw(painter, page);
    return image;
}

void LetterPages::drawHead(QPainter& painter) const {
    const qreal y = m_margin * 0.8;
    for (const auto& column : m_columns)
        LetterText::draw(painter, column->headLines, {column->area.left(), y});
    const qreal below = y + m_headHeight + mm(1.5);
    drawRule(painter, {m_margin, below, m_paper.width() - m_margin, below}, faint, mm(0.3), Qt::SolidLine);
}

void LetterPages::drawText(QPainter& painter, int page) const {
    const auto place = static_cast<std::size_t>(page);
    qreal height = 0;
    for (const auto& column : m_columns) {
        if (place >= column->slices.size())
            continue;
        const Slice& slice = column->slices[place];
        LetterText::draw(painter, slice.lines, {column->area.left(), top(page) - slice.top()});
        height = std::max(height, slice.height());
    }
    for (std::size_t i = 1; i < m_columns.size() && height > 0; ++i) {
        const qreal x = (m_columns[i - 1]->area.right() + m_columns[i]->area.left()) / 2;
        drawRule(painter, {x, top(page), x, top(page) + height}, faint, mm(0.15), Qt::SolidLine);
    }
}

/// The code where reading begins, the signature where it ends.
void LetterPages::drawEnd(QPainter& painter) const {
    const bool rightToLeft = m_columns.size() == 1 && m_columns.front()->content->language == Language::Arabic;
    const qreal half = (m_paper.width() - 2 * m_margin) / 2;
    QRectF code(m_margin, m_endTop, half, endHeight());
    QRectF signature = code.translated(half, 0);
    if (rightToLeft)
        std::swap(code, signature);
    qreal y = signature.top();
    for (const auto& column : m_columns) {
        const QString& words = letterWords(column->content->language).signature;
        y += LetterText::line(painter, {signature.left(), y, signature.width(), 0}, words, column->content->language,
                              {m_points, true, Qt::AlignHCenter});
    }
    LetterText::line(painter, {signature.left(), y, signature.width(), 0}, m_content.advisor,
                     m_columns.front()->content->language, {m_points, false, Qt::AlignHCenter});
    if (m_qr.side == 0)
        return;
    const qreal side = std::min(endHeight(), mm(26));
    const QRectF square(rightToLeft ? code.right() - side : code.left(), code.top(), side, side);
    drawQrCode(painter, square, m_qr);
    QRectF caption(rightToLeft ? code.left() : square.right() + mm(1), code.top() + mm(4), half - side - mm(3), 0);
    for (const auto& column : m_columns) {
        const LetterWords& words = letterWords(column->content->language);
        const QString& text = m_content.qrIsPlace ? words.qrPlace : words.qrPage;
        caption.translate(0, LetterText::line(painter, caption, text, column->content->language,
                                              {m_points * 0.85, false, rightToLeft ? Qt::AlignRight : Qt::AlignLeft}));
    }
}

void LetterPages::drawSlip(QPainter& painter) const {
    const QRectF slip(m_margin, bottom() - slipHeight(), m_paper.width() - 2 * m_margin, slipHeight());
    drawRule(painter, {0, slip.top(), m_paper.width(), slip.top()}, faint, mm(0.25), Qt::DashLine);
    drawScissors(painter, {mm(5), slip.top()}, mm(3));

    // The bars between two columns of words, or where one column ends.
    const bool one = m_columns.size() == 1;
    const bool rightToLeft = one && m_columns.front()->content->language == Language::Arabic;
    const qreal barWidth = mm(60);
    const qreal wordsWidth = (slip.width() - barWidth) / (one ? 1 : 2) - mm(3);
    const qreal barLeft =
        one ? (rightToLeft ? slip.left() : slip.right() - barWidth) : slip.center().x() - barWidth / 2;
    const QRectF bars(barLeft, slip.top() + mm(3.5), barWidth, mm(9));
    drawBarcode(painter, bars, m_content.reference.text());
    qreal y = bars.bottom() + mm(0.5);
    y += LetterText::line(painter, {bars.left(), y, bars.width(), 0}, m_content.reference.text(), Language::English,
                          {m_points * 1.2, true, Qt::AlignHCenter});
    for (const auto& column : m_columns) {
        const LetterColumn& content = *column->content;
        const LetterWords& words = letterWords(content.language);
        const bool atRight = column != m_columns.front() || rightToLeft;
        const Qt::Alignment side = atRight ? Qt::AlignRight : Qt::AlignLeft;
        QRectF there(atRight ? slip.right() - wordsWidth : slip.left(), slip.top() + mm(3), wordsWidth, 0);
        const auto write = [&](const QString& text, qreal points, bool bold) {
            there.translate(0, LetterText::line(painter, there, text, content.language, {points, bold, side}));
        };
        write(words.slip, m_points * 1.15, true);
        write(words.slipReturn, m_points * 0.85, false);
        QStringList sender{content.deskName};
        sender += content.contact;
        sender.removeAll(QString());
        write(sender.join(QChar::LineSeparator), m_points * 0.85, false);
        y = std::max(y, there.top());
    }
    drawChoices(painter, {slip.left(), y + mm(2), slip.width(), slip.bottom() - y - mm(2)});
}

/// Four boxes to tick, and below them room for the date and the stamp.
void LetterPages::drawChoices(QPainter& painter, const QRectF& area) const {
    using Word = QString LetterWords::*;
    const bool two = m_columns.size() > 1;
    const Language first = m_columns.front()->content->language;
    const Language second = m_columns.back()->content->language;
    const qreal box = mm(isSmall(m_content.form) ? 3 : 3.6);
    const qreal row = mm(isSmall(m_content.form) ? 5.2 : 6.4);
    const qreal cell = area.width() / 2;
    const bool rightToLeft = !two && first == Language::Arabic;
    const Word choices[] = {&LetterWords::accepted, &LetterWords::refused, &LetterWords::waiting, &LetterWords::absent};
    const LetterText::Style plain{m_points, false, Qt::AlignLeft};
    for (int i = 0; i < 4; ++i) {
        const int place = rightToLeft ? 1 - i % 2 : i % 2;
        const QRectF here(area.left() + place * cell, area.top() + (i / 2) * row, cell, row);
        const Word word = choices[i];
        const qreal x = two ? here.center().x() - box / 2 : rightToLeft ? here.right() - box : here.left();
        painter.setPen(QPen(ink, mm(0.25)));
        painter.drawRect(QRectF(x, here.top() + mm(0.6), box, box));
        const qreal gap = mm(1.6);
        LetterText::Style before = plain;
        before.alignment = Qt::AlignRight;
        if (two) { // the box between the two names of the choice
            LetterText::line(painter, {here.left(), here.top(), x - gap - here.left(), 0}, letterWords(first).*word,
                             first, before);
            LetterText::line(painter, {x + box + gap, here.top(), here.right() - x - box - gap, 0},
                             letterWords(second).*word, second, plain);
        } else if (rightToLeft) {
            LetterText::line(painter, {here.left(), here.top(), x - gap - here.left(), 0}, letterWords(first).*word,
                             first, before);
        } else {
            LetterText::line(painter, {x + box + gap, here.top(), cell - box - gap, 0}, letterWords(first).*word, first,
                             plain);
        }
    }
    const qreal y = area.top() + 2 * row + mm(1.5);
    const auto field = [&](int place, Word word) {
        QStringList names;
        for (const auto& column : m_columns)
            names << isolate(letterWords(column->content->language).*word);
        const LetterText::Style style{m_points * 0.9, false, rightToLeft ? Qt::AlignRight : Qt::AlignLeft};
        const QRectF here(area.left() + place * (cell + mm(1.5)), y, cell - mm(1.5), area.bottom() - y);
        painter.setPen(QPen(faint, mm(0.2)));
        painter.drawRect(here);
        painter.setPen(ink);
        LetterText::line(painter, here.adjusted(mm(1.5), mm(0.5), -mm(1.5), 0), names.join(QStringLiteral(" / ")),
                         first, style);
    };
    field(rightToLeft ? 1 : 0, &LetterWords::slipDate);
    field(rightToLeft ? 0 : 1, &LetterWords::slipStamp);
}

void LetterPages::drawFoot(QPainter& painter, int page) const {
    const qreal y = m_paper.height() - m_margin * 0.8 - mm(2);
    const LetterText::Style small{m_points * 0.7, false, Qt::AlignHCenter};
    qreal below = mm(3);
    for (const auto& column : m_columns) {
        LetterText::Style style = small;
        style.alignment = column->content->language == Language::Arabic ? Qt::AlignRight : Qt::AlignLeft;
        if (page == 0)
            below = std::max(below, LetterText::line(painter, {column->area.left(), y, column->area.width(), 0},
                                                     column->content->legal, column->content->language, style));
    }
    if (m_pages == 1)
        return;
    QString text = QStringLiteral("%1 / %2").arg(page + 1).arg(m_pages);
    if (page > 0)
        text = m_content.reference.text() + QStringLiteral("  ·  ") + text;
    LetterText::line(painter, {m_margin, y + below, m_paper.width() - 2 * m_margin, 0}, text, Language::English, small);
}

} // namespace tawjih
