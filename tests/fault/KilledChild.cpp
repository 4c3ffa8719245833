#include "tests/fault/KilledChild.h"

#include "tests/fault/DeskWork.h"
#include "tests/fault/FastKeys.h"
#include "tests/support/TemporaryDesk.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

namespace tawjih::test {

namespace {

void say(const QString& line) {
    // Unbuffered and in one piece: what was said before the kill was said.
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), static_cast<size_t>(bytes.size())) < 0)
        ::_exit(2);
}

int work(const QString& folder, const QString& login, const QString& password, int first) {
    FixedClock clock(QDateTime::currentDateTimeUtc());
    for (;;) {
        const auto desk = vault::Desk::unlock(folder, login, password, clock, TemporaryDesk::options());
        if (!desk) {
            say(QStringLiteral("refused %1 %2").arg(static_cast<int>(desk.error().code)).arg(desk.error().detail));
            return 1;
        }
        say(QStringLiteral("open"));
        DeskWork worker(**desk, clock, first);
        for (int i = 0; i < 2 * DeskWork::kinds; ++i) {
            const auto trace = worker.next();
            if (!trace)
                return 1;
            say(trace->line());
        }
        first = worker.number();
        if (!(*desk)->close())
            return 1;
        say(QStringLiteral("closed"));
    }
}

int hold(const QString& folder, const QString& login, const QString& password) {
    const RealKeys real;
    const SystemClock clock;
    const auto desk = vault::Desk::unlock(folder, login, password, clock, TemporaryDesk::options());
    say(desk ? QStringLiteral("open") : QStringLiteral("refused"));
    for (;;)
        ::pause();
}

} // namespace

std::optional<int> actAsChild(int argc, char** argv) {
    const QString role = argc > 4 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (role != QLatin1String("--work") && role != QLatin1String("--hold"))
        return std::nullopt;
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    return role == QLatin1String("--hold") ? hold(words[2], words[3], words[4])
                                           : work(words[2], words[3], words[4], words.value(5).toInt());
}

} // namespace tawjih::test
