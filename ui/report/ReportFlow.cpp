#include "ui/report/ReportFlow.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace tawjih::ui {

namespace {

/// Where what begins at `first` may be parted from what follows. A group that was parted once does not hold any more.
std::size_t endOfChain(std::span<const ReportPiece> pieces, std::size_t first, bool groupsHold) {
    groupsHold =
        groupsHold && (first == 0 || pieces[first].group < 0 || pieces[first - 1].group != pieces[first].group);
    std::size_t end = first + 1;
    while (end < pieces.size()) {
        const bool sameGroup = groupsHold && pieces[end].group >= 0 && pieces[end].group == pieces[end - 1].group;
        if (!pieces[end - 1].keptWithNext && !sameGroup)
            break;
        ++end;
    }
    return end;
}

class Paginator {
public:
    Paginator(qreal firstTop, qreal top, qreal bottom) : m_top(top), m_bottom(bottom), m_y(firstTop) {}

    /// By how much the chain is too high for what is left of the page.
    [[nodiscard]] qreal excess(std::span<const ReportPiece> chain) const {
        return m_y + heightOf(chain) + (m_pages.back().empty() ? 0 : chain.front().before) - m_bottom;
    }
    [[nodiscard]] bool fits(std::span<const ReportPiece> chain) const { return excess(chain) <= shrinkOf(chain); }
    [[nodiscard]] bool fitsAPage(std::span<const ReportPiece> chain) const {
        return m_top + repeatedHeight(chain.front()) + heightOf(chain) - shrinkOf(chain) <= m_bottom;
    }
    void turn(const ReportPiece& next) {
        m_pages.emplace_back();
        m_y = m_top;
        if (next.repeated)
            place(*next.repeated, 0);
    }
    /// Together, pressed a little if that is what it takes.
    void place(std::span<const ReportPiece> chain) {
        const qreal shrink = shrinkOf(chain);
        const qreal part = shrink > 0 ? std::clamp(excess(chain) / shrink, 0.0, 1.0) : 0;
        for (const ReportPiece& piece : chain)
            place(piece, part * piece.shrink);
    }
    [[nodiscard]] bool pageIsEmpty() const { return m_pages.back().empty(); }
    std::vector<std::vector<PlacedPiece>> take() { return std::move(m_pages); }

private:
    void place(const ReportPiece& piece, qreal shrink) {
        if (!m_pages.back().empty())
            m_y += piece.before;
        m_pages.back().push_back({&piece, m_y, piece.height - shrink});
        m_y += piece.height - shrink;
    }
    static qreal shrinkOf(std::span<const ReportPiece> chain) {
        return std::accumulate(chain.begin(), chain.end(), 0.0,
                               [](qreal sum, const ReportPiece& piece) { return sum + piece.shrink; });
    }
    static qreal repeatedHeight(const ReportPiece& piece) { return piece.repeated ? piece.repeated->height : 0; }

    qreal m_top;
    qreal m_bottom;
    qreal m_y;
    std::vector<std::vector<PlacedPiece>> m_pages{1};
};

} // namespace

void append(ReportPieces& pieces, ReportPieces more) {
    pieces.insert(pieces.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

qreal heightOf(std::span<const ReportPiece> pieces) {
    qreal height = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i)
        height += pieces[i].height + (i > 0 ? pieces[i].before : 0);
    return height;
}

std::vector<std::vector<PlacedPiece>> paginate(std::span<const ReportPiece> pieces, qreal firstTop, qreal top,
                                               qreal bottom) {
    Paginator pages(firstTop, top, bottom);
    for (std::size_t first = 0; first < pieces.size();) {
        std::size_t end = endOfChain(pieces, first, true);
        // What no page holds as a whole is parted where it may be, or else anywhere.
        if (!pages.fitsAPage(pieces.subspan(first, end - first)))
            end = endOfChain(pieces, first, false);
        if (!pages.fitsAPage(pieces.subspan(first, end - first)))
            end = first + 1;
        const auto chain = pieces.subspan(first, end - first);
        if (!pages.pageIsEmpty() && !pages.fits(chain))
            pages.turn(chain.front());
        pages.place(chain);
        first = end;
    }
    return pages.take();
}

QRectF mirrored(const QRectF& rect, const QRectF& area, bool rightToLeft) {
    if (!rightToLeft)
        return rect;
    return {area.left() + area.right() - rect.right(), rect.top(), rect.width(), rect.height()};
}

} // namespace tawjih::ui
