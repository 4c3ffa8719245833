#include "app/Application.h"

#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/Window.h"
#include "core/base/Clock.h"
#include "core/vault/SecureBytes.h"
#include "ui/widgets/LanguageManager.h"

#include <QApplication>
#include <QTextStream>
#include <QTranslator>

namespace tawjih {

namespace {

QStringList argumentsOf(int argc, char** argv) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.push_back(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// A command speaks the language asked for, else the system's.
ExitCode runInTerminal(const CommandLine& line, const Clock& clock, QTextStream& out, QTextStream& err) {
    const auto language = fromCode<Language>(line.language).value_or(ui::LanguageManager::systemLanguage());
    QTranslator translator;
    if (translator.load(QStringLiteral(":/translations/tawjih_%1.qm").arg(codeOf(language))))
        QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(localeOf(language));
    return runCommand(line, clock, out, err);
}

} // namespace

int runTawjih(int argc, char** argv) {
    vault::hardenProcess();
    QTextStream out(stdout);
    QTextStream err(stderr);
    const auto parsed = parseCommandLine(argumentsOf(argc, argv));
    if (const auto* usage = std::get_if<UsageError>(&parsed)) {
        err << usage->text << Qt::endl;
        return static_cast<int>(ExitCode::Usage);
    }
    const auto& line = std::get<CommandLine>(parsed);
    const SystemClock clock;
    if (line.verb != CommandLine::Verb::Window) {
        const QCoreApplication application(argc, argv);
        return static_cast<int>(runInTerminal(line, clock, out, err));
    }
    QApplication application(argc, argv);
    return runWindow(application, line, clock);
}

} // namespace tawjih
