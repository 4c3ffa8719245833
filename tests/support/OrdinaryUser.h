#pragma once

#include <QFile>
#include <QString>

#include <unistd.h>

namespace tawjih::test {

/// While one lives, the process has no rights beyond those of an ordinary user, so that read-only files refuse writing
/// even where the tests run as root. The paths are handed over to that user first.
class OrdinaryUser {
public:
    explicit OrdinaryUser(const QStringList& ownedPaths) {
        if (!m_root)
            return;
        for (const QString& path : ownedPaths)
            m_ok = ::chown(QFile::encodeName(path).constData(), nobody, nobody) == 0 && m_ok;
        m_ok = ::setresgid(nobody, nobody, gid_t(-1)) == 0 && ::setresuid(nobody, nobody, uid_t(-1)) == 0 && m_ok;
    }
    ~OrdinaryUser() {
        if (m_root && (::setresuid(0, 0, uid_t(-1)) != 0 || ::setresgid(0, 0, gid_t(-1)) != 0))
            qFatal("cannot become root again");
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;

    [[nodiscard]] bool ok() const { return m_ok; }

private:
    static constexpr unsigned nobody = 65534;
    bool m_root = ::geteuid() == 0;
    bool m_ok = true;
};

} // namespace tawjih::test
