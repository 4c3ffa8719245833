#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <ctime>

namespace tawjih::test {

/// The local time of a place while this lives.
class TimeZone {
public:
    explicit TimeZone(const char* name) { set(name); }
    ~TimeZone() { set(m_before); }
    Q_DISABLE_COPY_MOVE(TimeZone)

private:
    static void set(const QByteArray& name) {
        name.isNull() ? qunsetenv("TZ") : qputenv("TZ", name);
        tzset();
    }
    QByteArray m_before = qEnvironmentVariableIsSet("TZ") ? qgetenv("TZ") : QByteArray();
};

} // namespace tawjih::test
