#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QClipboard; // NOLINT(cppcoreguidelines-virtual-class-destructor): Qt's, made by Qt alone

namespace tawjih::ui {

/// Whatever Tawjih puts on the clipboard is marked as secret, so that clipboard managers do not keep it, and taken off
/// after a minute or when the desk is locked. What others put there is left alone.
class ClipboardGuard : public QObject {
    Q_OBJECT
public:
    /// \param owns whether what is on the clipboard is ours; by default the platform says it
    explicit ClipboardGuard(QClipboard& clipboard, std::function<bool()> owns = {}, QObject* parent = nullptr);

    /// Takes our copy off now.
    void expire();

private:
    void mark();
    QClipboard& m_clipboard;
    std::function<bool()> m_owns;
    QTimer m_minute;
};

} // namespace tawjih::ui
