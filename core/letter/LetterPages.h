#pragma once

#include "core/letter/LetterFacts.h"
#include "core/letter/QrCode.h"

#include <QImage>
#include <QPageLayout>

#include <memory>

class QPainter;
class QTextDocument;

namespace tawjih {

/// A letter on its pages: letterhead, text in one or two columns, signature and QR code, and for a referral the reply
/// slip below a cut line. Laid out once, in a grid of 600 to the inch, so that paper, PDF and preview break lines
/// alike.
///
/// Two languages on A5 lie on their side. Arabic has the right column. Works on any thread; fonts are the Noto family.
class LetterPages {
public:
    static constexpr int resolution = 600; ///< grid units to the inch

    explicit LetterPages(const LetterContent& content);
    ~LetterPages();
    LetterPages(const LetterPages&) = delete;
    LetterPages& operator=(const LetterPages&) = delete;

    [[nodiscard]] int count() const { return m_pages; }
    /// Without margins: the letter has its own.
    [[nodiscard]] static QPageLayout pageLayout(const LetterForm& form);
    [[nodiscard]] QPageLayout pageLayout() const { return pageLayout(m_content.form); }

    /// Paints a page (from 0) on a painter whose unit is the grid's and whose origin is the paper's corner.
    void draw(QPainter& painter, int page) const;
    /// A page as a picture, black on white.
    [[nodiscard]] QImage image(int page, int dotsPerInch) const;

private:
    struct Column;
    struct Slice;

    void layOut(qreal scale);
    void makeColumns();
    void paginate();
    void placeEnd();
    [[nodiscard]] qreal top(int page) const;
    [[nodiscard]] qreal bottom() const;
    [[nodiscard]] qreal textHeight() const;
    [[nodiscard]] qreal endHeight() const;
    [[nodiscard]] qreal slipHeight() const;
    void drawHead(QPainter& painter) const;
    void drawText(QPainter& painter, int page) const;
    void drawEnd(QPainter& painter) const;
    void drawSlip(QPainter& painter) const;
    void drawChoices(QPainter& painter, const QRectF& area) const;
    void drawFoot(QPainter& painter, int page) const;

    LetterContent m_content;
    QrCode m_qr;
    QSizeF m_paper; ///< grid units, as are all below
    qreal m_margin = 0;
    qreal m_points = 0;                             ///< size of the text, in points
    std::vector<std::unique_ptr<Column>> m_columns; ///< from left to right
    qreal m_headHeight = 0;
    int m_pages = 1;
    int m_endPage = 0;
    qreal m_endTop = 0;
    int m_slipPage = 0;
};

} // namespace tawjih
