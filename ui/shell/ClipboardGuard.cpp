#include "ui/shell/ClipboardGuard.h"

#include <QClipboard>
#include <QMimeData>

namespace tawjih::ui {

namespace {
// KDE's convention, which GNOME's and other managers honour too.
const QString hint = QStringLiteral("x-kde-passwordManagerHint");
} // namespace

ClipboardGuard::ClipboardGuard(QClipboard& clipboard, std::function<bool()> owns, QObject* parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_owns(std::move(owns)) {
    if (!m_owns)
        m_owns = [&clipboard] { return clipboard.ownsClipboard(); };
    m_minute.setSingleShot(true);
    m_minute.setInterval(60 * 1000);
    connect(&m_minute, &QTimer::timeout, this, &ClipboardGuard::expire);
    connect(&clipboard, &QClipboard::dataChanged, this, &ClipboardGuard::mark);
}

void ClipboardGuard::expire() {
    m_minute.stop();
    const QMimeData* data = m_owns() ? m_clipboard.mimeData() : nullptr;
    if (data != nullptr && data->hasFormat(hint))
        m_clipboard.clear();
    if (m_clipboard.supportsSelection() && m_clipboard.ownsSelection())
        m_clipboard.clear(QClipboard::Selection);
}

void ClipboardGuard::mark() {
    const QMimeData* data = m_owns() ? m_clipboard.mimeData() : nullptr;
    if (data == nullptr || data->formats().isEmpty() || data->hasFormat(hint))
        return;
    auto* marked = new QMimeData;
    if (data->hasImage())
        marked->setImageData(data->imageData());
    for (const QString& format : data->formats())
        if (!format.startsWith(QLatin1String("application/x-qt-image")))
            marked->setData(format, data->data(format));
    marked->setData(hint, QByteArrayLiteral("secret"));
    m_clipboard.setMimeData(marked);
    m_minute.start();
}

} // namespace tawjih::ui
