#include "ui/shell/SystemWatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace tawjih::ui {

namespace {

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");
const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalSettings = QStringLiteral("org.freedesktop.portal.Settings");

/// The portal wraps the value once or twice, depending on its version.
QVariant unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

bool meansDark(const QVariant& value) {
    return unwrapped(value).toUInt() == 1;
}

} // namespace

SystemWatch::SystemWatch(QObject* parent) : QObject(parent) {}

void SystemWatch::start() {
    auto system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        const QString login = QStringLiteral("org.freedesktop.login1");
        system.connect(login, QStringLiteral("/org/freedesktop/login1"),
                       QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
                       SLOT(sleeping(bool)));
        system.connect(login, QString(), QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this,
                       SLOT(sessionLocked()));
    }
    auto session = QDBusConnection::sessionBus();
    if (!session.isConnected())
        return;
    for (const char* name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver",
                             "org.mate.ScreenSaver", "org.xfce.ScreenSaver"})
        session.connect(QString(), QString(), QLatin1String(name), QStringLiteral("ActiveChanged"), this,
                        SLOT(screenLocked(bool)));
    session.connect(portal, portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
                    SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(portal, portalPath, portalSettings, QStringLiteral("Read"));
    ask << appearance << colorScheme;
    auto* watcher = new QDBusPendingCallWatcher(session.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* finished) {
        const QDBusPendingReply<QVariant> reply = *finished;
        if (reply.isValid() && unwrapped(reply.value()).toUInt() != 0)
            Q_EMIT darkPreferred(meansDark(reply.value()));
        finished->deleteLater();
    });
}

void SystemWatch::sleeping(bool begins) {
    if (begins)
        Q_EMIT lockNow();
}

void SystemWatch::screenLocked(bool active) {
    if (active)
        Q_EMIT lockNow();
}

void SystemWatch::sessionLocked() {
    Q_EMIT lockNow();
}

void SystemWatch::settingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == appearance && key == colorScheme)
        Q_EMIT darkPreferred(meansDark(value.variant()));
}

} // namespace tawjih::ui
