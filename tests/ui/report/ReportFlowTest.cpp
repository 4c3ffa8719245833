// Where pages end.
#include "ui/report/ReportFlow.h"

#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace tawjih::ui;

namespace {

ReportPiece piece(qreal height, bool kept = false, int group = -1) {
    ReportPiece piece;
    piece.height = height;
    piece.keptWithNext = kept;
    piece.group = group;
    return piece;
}

/// How many pieces stand on each page of 100.
QList<qsizetype> perPage(const ReportPieces& pieces) {
    QList<qsizetype> counts;
    for (const auto& page : paginate(pieces, 0, 0, 100))
        counts << static_cast<qsizetype>(page.size());
    return counts;
}

} // namespace

class ReportFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fillsPages() { QCOMPARE(perPage({piece(40), piece(40), piece(40)}), (QList<qsizetype>{2, 1})); }

    void headingsStayWithWhatFollows() {
        QCOMPARE(perPage({piece(60), piece(20, true), piece(40)}), (QList<qsizetype>{1, 2}));
    }

    void figuresStayTogether() {
        QCOMPARE(perPage({piece(50), piece(30, false, 1), piece(30, false, 1)}), (QList<qsizetype>{1, 2}));
        // With the heading above them.
        QCOMPARE(perPage({piece(50), piece(10, true), piece(30, false, 1), piece(30, false, 1)}),
                 (QList<qsizetype>{1, 3}));
    }

    void whatNoPageHoldsIsParted() {
        ReportPieces pieces{piece(40)};
        for (int i = 0; i < 8; ++i)
            pieces.push_back(piece(30, false, 1));
        QCOMPARE(perPage(pieces), (QList<qsizetype>{3, 3, 3}));
        QCOMPARE(perPage({piece(50), piece(500), piece(10)}), (QList<qsizetype>{1, 1, 1}));
    }

    void headersAreRepeated() {
        const auto header = std::make_shared<ReportPiece>(piece(10, true, 1));
        ReportPieces pieces{*header};
        for (int i = 0; i < 12; ++i) {
            pieces.push_back(piece(20, false, 1));
            pieces.back().repeated = header;
        }
        const auto pages = paginate(pieces, 0, 0, 100);
        QCOMPARE(pages.size(), 3u);
        for (size_t i = 1; i < pages.size(); ++i)
            QCOMPARE(pages[i].front().piece, header.get());
    }

    void distanceAboveIsDroppedAtTheTop() {
        ReportPieces pieces{piece(60), piece(60), piece(20)};
        for (ReportPiece& each : pieces)
            each.before = 15;
        const auto pages = paginate(pieces, 5, 0, 100);
        QCOMPARE(pages.at(0).front().top, 5.0);
        QCOMPARE(pages.at(1).at(0).top, 0.0);
        QCOMPARE(pages.at(1).at(1).top, 75.0);
    }

    void chartsArePressedALittle() {
        ReportPieces pieces{piece(50), piece(20, true), piece(40)};
        pieces.back().shrink = 8;
        QCOMPARE(perPage(pieces), (QList<qsizetype>{1, 2}));
        pieces.back().shrink = 12;
        const auto pages = paginate(pieces, 0, 0, 100);
        QCOMPARE(pages.size(), 1u);
        QCOMPARE(pages.front().back().height, 30.0);
    }

    void mirrors() {
        QCOMPARE(mirrored({10, 5, 20, 4}, {0, 0, 100, 50}, false), QRectF(10, 5, 20, 4));
        QCOMPARE(mirrored({10, 5, 20, 4}, {0, 0, 100, 50}, true), QRectF(70, 5, 20, 4));
    }
};

TAWJIH_REGISTER_TEST(ReportFlowTest)
#include "ReportFlowTest.moc"
