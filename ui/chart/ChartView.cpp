#include "ui/chart/ChartView.h"

#include "ui/chart/Drawing.h"
#include "ui/chart/QtSeries.h"
#include "ui/widgets/Colors.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QMouseEvent>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tawjih::ui {

namespace {

constexpr int usualWidth = 480;
constexpr int leastWidth = 240;

/// Names come from people: what looks like markup is shown, not obeyed.
QString plainTip(const QString& text) {
    return Qt::mightBeRichText(text) ? text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) : text;
}

} // namespace

ChartView::ChartView(QWidget* parent) : QChartView(parent) {
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // the table beside it is what the keyboard reads
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    m_drawing = chart::Drawing::make(m_table, style());
}

ChartView::~ChartView() = default;

void ChartView::setTable(const indicator::FigureTable& table) {
    m_table = table;
    setAccessibleName(table.finding.isEmpty() ? table.subject : table.finding);
    setAccessibleDescription(table.sentence);
    rebuild();
}

void ChartView::setGrey(bool grey) {
    m_grey = grey;
    rebuild();
}

ChartStyle ChartView::style() const {
    return {palette(), font(), layoutDirection(), QLocale(), m_grey};
}

int ChartView::comfortableHeight() const {
    return heightForWidth(viewport()->width());
}

int ChartView::heightForWidth(int width) const {
    return static_cast<int>(std::ceil(m_drawing->height(width)));
}

QSize ChartView::sizeHint() const {
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize ChartView::minimumSizeHint() const {
    return {leastWidth, comfortableHeight()};
}

QString ChartView::hoverText(int row, int series) const {
    return m_drawing->hoverText(row, series);
}

const chart::Drawing& ChartView::drawing() const {
    return *m_drawing;
}

void ChartView::rebuild() {
    m_drawing = chart::Drawing::make(m_table, style());
    lay();
    updateGeometry();
}

void ChartView::lay() {
    m_pressed = {};
    chart()->removeAllSeries();
    const auto axes = chart()->axes();
    for (QAbstractAxis* axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_drawing->lay(viewport()->size());
    chart::addSeries(*chart(), m_drawing->plans(), drawing().sheet().mirrored(), drawing().sheet().width());
    viewport()->update();
}

void ChartView::drawBackground(QPainter* painter, const QRectF&) {
    drawing().sheet().paint(*painter, chart::Layer::Under);
}

void ChartView::drawForeground(QPainter* painter, const QRectF&) {
    drawing().sheet().paint(*painter, chart::Layer::Over);
}

void ChartView::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    lay();
    if (event->oldSize().width() != event->size().width())
        updateGeometry(); // names may need another number of lines
}

void ChartView::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
        rebuild();
        break;
    default:
        break;
    }
}

const chart::Hit* ChartView::hitAt(QPoint place) const {
    return drawing().sheet().hitAt(place);
}

/// Whether there is a list behind the place: not behind nobody, and not behind what is not shown.
bool ChartView::opens(const chart::Hit& hit) const {
    if (!m_table.drillable)
        return false;
    if (hit.series >= 0)
        return m_table.cell(hit.row, hit.series).value > 0;
    const auto& cells = m_table.cells.at(static_cast<size_t>(hit.row));
    return std::ranges::any_of(cells, [](const indicator::Count& count) { return count.value > 0; });
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    const chart::Hit* hit = hitAt(event->position().toPoint());
    viewport()->setCursor(hit && opens(*hit) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hit)
        QToolTip::showText(event->globalPosition().toPoint(), plainTip(hoverText(hit->row, hit->series)), viewport());
    else
        QToolTip::hideText();
    QChartView::mouseMoveEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent* event) {
    const chart::Hit* hit = event->button() == Qt::LeftButton ? hitAt(event->position().toPoint()) : nullptr;
    m_pressed = hit ? std::optional(std::pair(hit->row, hit->series)) : std::nullopt;
    event->accept();
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    const chart::Hit* hit = hitAt(event->position().toPoint());
    const bool same = hit && m_pressed == std::pair(hit->row, hit->series);
    m_pressed = {};
    event->accept();
    if (event->button() == Qt::LeftButton && same && opens(*hit))
        Q_EMIT activated(hit->row, hit->series);
}

bool ChartView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave)
        QToolTip::hideText();
    // Ours follows the pointer; the view would look for one of a graphics item.
    return event->type() == QEvent::ToolTip || QChartView::viewportEvent(event);
}

} // namespace tawjih::ui
