#include "ui/report/ReportCover.h"

#include "ui/report/ReportFigure.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace tawjih::ui {

using indicator::ReportContent;

namespace {

const qreal highlightPadding = grid::mm(3.2);

ReportPiece accentRule(bool rightToLeft) {
    ReportPiece piece;
    piece.height = grid::mm(1.2);
    piece.before = grid::mm(14);
    piece.draw = [rightToLeft](QPainter& painter, const QRectF& area) {
        const QRectF rule(area.left(), area.top(), grid::mm(26), area.height());
        painter.fillRect(mirrored(rule, area, rightToLeft), ink::accent);
    };
    return piece;
}

ReportPieces titlePieces(const ReportContent& content, qreal width) {
    ReportPieces pieces;
    const auto add = [&](const QString& text, const ReportTextStyle& style, qreal before) {
        if (!text.isEmpty())
            pieces.push_back(textPiece(text, content.tongue, style, width, before));
    };
    add(content.deskName, {11, true, ink::accent}, 0);
    pieces.push_back(accentRule(content.tongue.direction() == Qt::RightToLeft));
    add(content.title, {27, true, ink::text, Qt::AlignLeft, false, false, 0.86}, grid::mm(6));
    add(content.period, {14}, grid::mm(3));
    add(content.asOf, {9.5, false, ink::muted}, grid::mm(1));
    return pieces;
}

/// Who, and the checksum, beside each other; below them the law.
ReportPieces imprintPieces(const ReportContent& content, qreal width) {
    const Tongue& tongue = content.tongue;
    const bool rightToLeft = tongue.direction() == Qt::RightToLeft;
    struct Field {
        ReportText name;
        ReportText value;
    };
    std::vector<Field> fields;
    ReportPieces pieces(1);
    ReportPiece& head = pieces.front();
    const qreal gap = grid::mm(8);
    const qreal first = (width - gap) * 0.38;
    const auto field = [&](const QString& name, const QString& value, qreal fieldWidth, bool code) {
        if (value.isEmpty())
            return;
        ReportTextStyle style{!code ? 9.0 : rightToLeft ? 6.8 : 7.5}; // on one line
        if (code) {
            style.leftToRight = true;
            style.alignment = (rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
        }
        fields.push_back({{name, tongue, {7.5, false, ink::muted}, fieldWidth}, {value, tongue, style, fieldWidth}});
        head.height = std::max(head.height, fields.back().name.height() + fields.back().value.height());
        head.texts << name << value;
    };
    field(tongue.text("Report", QT_TRANSLATE_NOOP("Report", "Prepared by")), content.preparedBy, first, false);
    field(tongue.text("Report", QT_TRANSLATE_NOOP("Report", "Checksum of the figures")), content.checksum,
          width - gap - first, true);
    head.height += grid::mm(3);
    head.draw = [fields, first, gap, rightToLeft](QPainter& painter, const QRectF& area) {
        painter.setPen(QPen(ink::strong, grid::pt(0.6), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(area.topLeft(), area.topRight());
        QRectF place(area.left(), area.top() + grid::mm(3), first, area.height());
        for (const Field& field : fields) {
            const QPointF corner = mirrored(place, area, rightToLeft).topLeft();
            field.name.draw(painter, corner);
            field.value.draw(painter, corner + QPointF(0, field.name.height()));
            place = {place.right() + gap, place.top(), area.right() - place.right() - gap, area.height()};
        }
    };
    if (!content.legalNotice.isEmpty())
        pieces.push_back(textPiece(content.legalNotice, tongue, {7.5, false, ink::muted}, width, grid::mm(2.5)));
    return pieces;
}

} // namespace

ReportPieces highlightPieces(const ReportContent& content, qreal width, qreal points) {
    ReportPieces pieces;
    for (const QString& sentence : content.highlights) {
        ReportTextStyle style{points};
        style.strongNumbers = true;
        style.leading = 0.95;
        const ReportText words(sentence, content.tongue, style, width);
        const bool last = &sentence == &content.highlights.last();
        ReportPiece piece;
        piece.height = words.height() + 2 * highlightPadding;
        piece.draw = [words, last](QPainter& painter, const QRectF& area) {
            painter.setPen(QPen(ink::line, grid::pt(0.5), Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(area.topLeft(), area.topRight());
            if (last)
                painter.drawLine(area.bottomLeft(), area.bottomRight());
            words.draw(painter, area.topLeft() + QPointF(0, highlightPadding));
        };
        piece.texts << sentence;
        pieces.push_back(std::move(piece));
    }
    if (!pieces.empty())
        pieces.front().before = grid::mm(10);
    return pieces;
}

ReportPieces summaryPieces(const ReportContent& content, qreal width) {
    ReportPieces pieces;
    const QStringList paragraphs = paragraphsOf(content.summary);
    if (paragraphs.isEmpty())
        return pieces;
    pieces.push_back(textPiece(content.tongue.text("Report", QT_TRANSLATE_NOOP("Report", "Summary")), content.tongue,
                               {11, true, ink::accent}, width, grid::mm(8)));
    pieces.back().keptWithNext = true;
    for (const QString& paragraph : paragraphs)
        append(pieces, paragraphPieces(paragraph, content.tongue, {9.5}, width, grid::mm(1.8)));
    return pieces;
}

ReportCover makeCover(const ReportContent& content, const QRectF& area) {
    ReportCover cover;
    const auto place = [&cover](ReportPieces pieces, qreal y, bool spaceFirst) {
        for (ReportPiece& piece : pieces) {
            y += spaceFirst ? piece.before : 0;
            spaceFirst = true;
            cover.pieces.push_back(std::make_unique<ReportPiece>(std::move(piece)));
            cover.placed.push_back({cover.pieces.back().get(), y, cover.pieces.back()->height});
            y += cover.pieces.back()->height;
        }
        return y;
    };
    const auto roomFor = [](const ReportPieces& pieces, qreal y, qreal end) {
        return pieces.empty() || y + pieces.front().before + heightOf(pieces) <= end;
    };
    ReportPieces imprint = imprintPieces(content, area.width());
    const qreal end = area.bottom() - heightOf(imprint);
    place(std::move(imprint), end, false);
    qreal y = place(titlePieces(content, area.width()), area.top(), false);

    const qreal last = end - grid::mm(8);
    ReportPieces summary = summaryPieces(content, area.width());
    // Smaller letters where larger ones would leave no room for the summary; without room they follow on the next page.
    const qreal sizes[] = {16, 14, 12.5, 11};
    const qreal summaryHeight = summary.empty() ? 0 : summary.front().before + heightOf(summary);
    for (const qreal needed : {summaryHeight, 0.0}) {
        for (const qreal size : sizes) {
            ReportPieces highlights = highlightPieces(content, area.width(), size);
            if (cover.holdsHighlights || !roomFor(highlights, y, last - needed))
                continue;
            y = place(std::move(highlights), y, true);
            cover.holdsHighlights = true;
        }
    }
    if (cover.holdsHighlights && roomFor(summary, y, last)) {
        place(std::move(summary), y, true);
        cover.holdsSummary = true;
    }
    return cover;
}

} // namespace tawjih::ui
