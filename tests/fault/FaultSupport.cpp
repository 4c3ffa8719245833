#include "tests/fault/FaultSupport.h"

#include "ui/widgets/ErrorText.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTranslator>

#include <algorithm>
#include <cmath>

namespace tawjih::test {

double faultScale() {
    static const double scale = [] {
        bool ok = false;
        const double asked = qEnvironmentVariable("TAWJIH_FAULT_SCALE").toDouble(&ok);
        return ok && asked > 0 ? asked : 1.0;
    }();
    return scale;
}

int scaled(int usual) {
    return std::max(1, static_cast<int>(std::lround(usual * faultScale())));
}

QString sentence(const Error& error) {
    QStringList said{ui::errorText(error)};
    for (const auto* language : {"fr", "ar"}) {
        QTranslator words;
        if (!words.load(QStringLiteral(":/translations/tawjih_%1.qm").arg(QLatin1String(language))))
            return {};
        QCoreApplication::installTranslator(&words);
        said << ui::errorText(error);
        QCoreApplication::removeTranslator(&words);
    }
    said.removeDuplicates();
    return said.size() == 3 && !said.contains(QString()) ? said.front() : QString();
}

QByteArray readAll(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeAll(const QString& path, const QByteArray& content) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size() &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

QStringList filesThatSay(const QString& folder, const QString& text) {
    const QByteArray utf16(reinterpret_cast<const char*>(text.constData()), text.size() * 2);
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QByteArray content = readAll(path);
        if (path.contains(text) || content.contains(text.toUtf8()) || content.contains(utf16))
            found << path;
    }
    return found;
}

bool copyFolder(const QString& from, const QString& to) {
    bool done = QDir().mkpath(to);
    QDirIterator all(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString name = QDir(from).relativeFilePath(all.next());
        if (name == QLatin1String("lock") || name.endsWith(QLatin1String("-shm")))
            continue;
        done = QDir().mkpath(QFileInfo(to + u'/' + name).path()) &&
               writeAll(to + u'/' + name, readAll(from + u'/' + name)) && done;
    }
    return done;
}

Result<std::unique_ptr<vault::Desk>> unlockCopy(const TemporaryDesk& place, const QString& folder,
                                                bool acceptRollback) {
    return vault::Desk::unlock(folder, place.login, place.password, place.clock,
                               TemporaryDesk::options(acceptRollback));
}

} // namespace tawjih::test
