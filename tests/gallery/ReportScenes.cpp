// Pages of a report as they are printed, and a figure by itself as a picture.
#include "tests/gallery/Gallery.h"
#include "tests/support/SampleReport.h"
#include "ui/report/FigurePicture.h"
#include "ui/report/ReportPages.h"

#include <QPainter>

using namespace tawjih;
using namespace tawjih::gallery;

namespace {

/// Pictures beside each other, as high as the window.
class PaperView : public QWidget {
public:
    explicit PaperView(std::vector<QImage> pages) : m_pages(std::move(pages)) {}

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.fillRect(rect(), palette().window());
        constexpr int gap = 12;
        int x = gap;
        for (const QImage& page : m_pages) {
            const QImage shown = page.scaledToHeight(height() - 2 * gap, Qt::SmoothTransformation);
            painter.drawImage(x, gap, shown);
            x += shown.width() + gap;
        }
    }

private:
    std::vector<QImage> m_pages;
};

std::unique_ptr<QWidget> pagesOf(const Stage& stage, std::initializer_list<int> numbers) {
    constexpr int sharp = 140;
    const ui::ReportPages pages(test::SampleReport(stage.languages.language()).content());
    std::vector<QImage> images;
    for (const int number : numbers)
        if (number < pages.count())
            images.push_back(pages.image(number, sharp));
    return std::make_unique<PaperView>(std::move(images));
}

} // namespace

TAWJIH_SCENE(ReportCover, {1480, 1040}) {
    return pagesOf(stage, {0, 1});
}
TAWJIH_SCENE(ReportFigures, {1480, 1040}) {
    return pagesOf(stage, {2, 3});
}
TAWJIH_SCENE(ReportAnswers, {1480, 1040}) {
    return pagesOf(stage, {6, 7});
}
TAWJIH_SCENE(ReportTables, {1480, 1040}) {
    return pagesOf(stage, {8, 9});
}
TAWJIH_SCENE(ReportEnd, {1480, 1040}) {
    return pagesOf(stage, {10, 11});
}
TAWJIH_SCENE(ReportPicture, {900, 640}) {
    const test::SampleReport sample(stage.languages.language());
    const indicator::ReportContent content = sample.content();
    QImage image = ui::figureImage(sample.referrals(), content.deskName, content.period, content.tongue);
    image.setDevicePixelRatio(1);
    return std::make_unique<PaperView>(std::vector<QImage>{image});
}
