#include "tests/app/CommandDesk.h"

#include "app/Commands.h"
#include "app/DemoFolder.h"
#include "core/vault/UserService.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <stdexcept>
#include <unistd.h>

namespace tawjih::test {

namespace {

void mustHold(const Status& status, const char* what) {
    if (!status)
        throw std::runtime_error(std::string(what) + ": " + status.error().detail.toStdString());
}

} // namespace

Speaking::Speaking(Language language) {
    if (m_translator.load(QStringLiteral(":/translations/tawjih_%1.qm").arg(codeOf(language))))
        QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(localeOf(language));
}

Speaking::~Speaking() {
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(QLocale::c());
}

CommandDesk::CommandDesk(int persons, int hour) {
    place.clock.set(QDateTime(place.clock.today(), QTime(hour, 0), Qt::UTC));
    DemoFolderOptions options;
    options.persons = persons;
    options.cost = vault::KdfCost::light();
    mustHold(fillNewDesk(place.folder, place.login, place.password, options, place.clock), "invented people");
    const auto desk = unlock();
    ChangeNotifier changes;
    vault::UserService users(desk->context(changes), desk->keys());
    const auto added = users.add({advisor, QStringLiteral("S. Idrissi"), place.password, vault::Role::Advisor});
    mustHold(added ? Status() : fail(added.error()), "advisor");
    mustHold(desk->close(), "close");
}

std::unique_ptr<vault::Desk> CommandDesk::unlock() const {
    auto desk = place.unlock();
    mustHold(desk ? Status() : fail(desk.error()), "unlock");
    return *std::move(desk);
}

Ran CommandDesk::run(const QString& words, const QString& login) const {
    QStringList arguments = words.split(u' ', Qt::SkipEmptyParts);
    for (QString& argument : arguments)
        argument = argument.contains(QLatin1String("%1")) ? argument.arg(place.folder) : argument;
    int ends[2];
    if (::pipe(ends) != 0)
        throw std::runtime_error("pipe");
    const QByteArray line = place.password.toUtf8() + '\n';
    if (::write(ends[1], line.constData(), static_cast<size_t>(line.size())) != line.size())
        throw std::runtime_error("write");
    ::close(ends[1]);
    arguments << QStringLiteral("--login") << (login.isEmpty() ? place.login : login)
              << QStringLiteral("--password-fd=%1").arg(ends[0]);
    Ran ran;
    QTextStream out(&ran.out);
    QTextStream err(&ran.err);
    const auto parsed = parseCommandLine(arguments);
    if (const auto* wrong = std::get_if<UsageError>(&parsed)) {
        ran.code = ExitCode::Usage;
        err << wrong->text;
    } else {
        ran.code = runCommand(std::get<CommandLine>(parsed), place.clock, out, err);
    }
    ::close(ends[0]);
    out.flush();
    err.flush();
    return ran;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace tawjih::test
