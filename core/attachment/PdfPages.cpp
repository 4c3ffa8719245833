#include "core/attachment/PdfPages.h"

#include "core/attachment/AttachmentRules.h"

#include <QElapsedTimer>
#include <QVariant>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <poppler-qt6.h>

namespace tawjih {

namespace {

constexpr int longestWait = 20'000; ///< milliseconds for one page
constexpr double perInch = 72;

/// Poppler quotes what a file says in what it reports, and by itself reports to the standard error.
void keepQuiet() {
    static std::once_flag once;
    std::call_once(once, [] { Poppler::setDebugErrorFunction([](const QString&, const QVariant&) {}, {}); });
}

struct Drawing {
    const GoesOn& goesOn;
    QElapsedTimer timer;
    bool cancelled = false;
    bool late = false;
};

bool shouldStop(const QVariant& of) {
    auto& drawing = *reinterpret_cast<Drawing*>(of.value<quintptr>());
    drawing.cancelled = drawing.cancelled || (drawing.goesOn && !drawing.goesOn());
    drawing.late = drawing.late || drawing.timer.hasExpired(longestWait);
    return drawing.cancelled || drawing.late;
}

} // namespace

struct PdfPages::Private {
    QByteArray file; ///< Poppler reads in it
    std::unique_ptr<Poppler::Document> document;
};

PdfPages::PdfPages(std::unique_ptr<Private> own) : d(std::move(own)) {}
PdfPages::~PdfPages() = default;

Result<std::unique_ptr<PdfPages>> PdfPages::read(const QByteArray& file) {
    keepQuiet();
    auto own = std::make_unique<Private>();
    own->file = file;
    own->document = Poppler::Document::loadFromData(own->file);
    if (!own->document)
        return refuse(AttachmentProblem::Damaged);
    if (own->document->isLocked())
        return refuse(AttachmentProblem::Protected);
    const int pages = own->document->numPages();
    if (pages < 1)
        return refuse(AttachmentProblem::Damaged);
    if (pages > AttachmentRules::mostPages)
        return refuse(AttachmentProblem::TooManyPages);
    own->document->setPaperColor(Qt::white);
    own->document->setRenderHint(Poppler::Document::Antialiasing);
    own->document->setRenderHint(Poppler::Document::TextAntialiasing);
    return std::unique_ptr<PdfPages>(new PdfPages(std::move(own)));
}

int PdfPages::count() const {
    return d->document->numPages();
}

Result<QImage> PdfPages::picture(int page, QSize room, const GoesOn& goesOn) const {
    const std::unique_ptr<Poppler::Page> drawn = d->document->page(page);
    const QSizeF paper = drawn ? drawn->pageSizeF() : QSizeF();
    if (!(paper.width() > 0 && paper.height() > 0 && std::isfinite(paper.width()) && std::isfinite(paper.height())))
        return refuse(AttachmentProblem::Damaged);
    // By the room and never by what the page says of itself: some say that they are kilometres wide.
    const double scale = std::min(room.width() / paper.width(), room.height() / paper.height());
    const int width = std::clamp(static_cast<int>(std::lround(paper.width() * scale)), 1, std::max(1, room.width()));
    const int height = std::clamp(static_cast<int>(std::lround(paper.height() * scale)), 1, std::max(1, room.height()));
    Drawing drawing{goesOn, {}};
    drawing.timer.start();
    if (shouldStop(QVariant::fromValue(reinterpret_cast<quintptr>(&drawing))))
        return fail(ErrorCode::Cancelled);
    QImage image =
        drawn->renderToImage(perInch * scale, perInch * scale, 0, 0, width, height, Poppler::Page::Rotate0, nullptr,
                             nullptr, shouldStop, QVariant::fromValue(reinterpret_cast<quintptr>(&drawing)));
    // Poppler asks between the steps of a page, and of a short one never.
    if (drawing.cancelled || (goesOn && !goesOn()))
        return fail(ErrorCode::Cancelled);
    if (drawing.late || image.isNull())
        return refuse(AttachmentProblem::Damaged);
    return image;
}

} // namespace tawjih
