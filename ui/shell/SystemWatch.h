#pragma once

#include <QObject>

#include <optional>

class QDBusVariant;

namespace tawjih::ui {

/// What the desktop says over D-Bus: it is about to sleep, its screen was locked, it prefers dark. Where there is no
/// D-Bus nothing is ever said; the idle lock remains.
class SystemWatch : public QObject {
    Q_OBJECT
public:
    explicit SystemWatch(QObject* parent = nullptr);

    /// Begins to listen; the answer about darkness comes later, by darkPreferred().
    void start();

Q_SIGNALS:
    void lockNow();
    void darkPreferred(bool dark);

private Q_SLOTS:
    void sleeping(bool begins);
    void screenLocked(bool active);
    void sessionLocked();
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

} // namespace tawjih::ui
