#include "ui/widgets/Icon.h"

#include "ui/widgets/Colors.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace tawjih::ui {

namespace {

/// Icons with a direction of reading in them.
constexpr std::array pointing{"referral", "chevron", "chevron-back", "back",   "undo",   "history",  "session",
                              "document", "edit",    "refresh",      "import", "export", "catalogue"};

bool isPointing(const QString& name) {
    return std::ranges::any_of(pointing, [&name](const char* each) { return name == QLatin1String(each); });
}

QColor toneColor(IconTone tone, const QPalette& palette) {
    switch (tone) {
    case IconTone::Muted:
        return muted(palette);
    case IconTone::Accent:
        return accent(palette);
    case IconTone::OnAccent:
        return onAccent(palette);
    case IconTone::Good:
        return toneColors(Tone::Good, palette).text;
    case IconTone::Warning:
        return toneColors(Tone::Warning, palette).text;
    case IconTone::Danger:
        return toneColors(Tone::Danger, palette).text;
    case IconTone::Text:
        break;
    }
    return palette.color(QPalette::Text);
}

/// Chooses the colour when it paints, not when it is made.
class PaletteIconEngine final : public QIconEngine {
public:
    PaletteIconEngine(QString name, IconTone tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const int size = std::min(rect.width(), rect.height());
        const QPixmap drawn = draw(size, mode, painter->device()->devicePixelRatio());
        painter->drawPixmap(
            QRect(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, size, size), drawn);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
        return draw(qRound(std::min(size.width(), size.height()) / scale), mode, scale);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }

    [[nodiscard]] QIconEngine* clone() const override { return new PaletteIconEngine(m_name, m_tone); }

private:
    [[nodiscard]] QPixmap draw(int size, QIcon::Mode mode, qreal scale) const {
        const QPalette palette = QGuiApplication::palette();
        const QColor color =
            mode == QIcon::Disabled ? palette.color(QPalette::Disabled, QPalette::Text) : toneColor(m_tone, palette);
        return iconPixmap(m_name, size, color, scale, QGuiApplication::layoutDirection());
    }

    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon icon(const QString& name, IconTone tone) {
    return QIcon(new PaletteIconEngine(name, tone));
}

QPixmap iconPixmap(const QString& name, int size, const QColor& color, qreal devicePixelRatio,
                   Qt::LayoutDirection direction) {
    const bool mirrored = direction == Qt::RightToLeft && isPointing(name);
    const QString key = QStringLiteral("tawjih/%1/%2/%3/%4/%5")
                            .arg(name)
                            .arg(size)
                            .arg(color.rgba())
                            .arg(devicePixelRatio)
                            .arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    Q_ASSERT_X(!svg.isEmpty(), "iconPixmap", qPrintable(name));
    svg.replace("#000", color.name(QColor::HexRgb).toLatin1());
    QImage image(QSize(size, size) * devicePixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(svg).render(&painter);
    painter.end();
    pixmap = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace tawjih::ui
