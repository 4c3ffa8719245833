#include "app/Application.h"

#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/Window.h"
#include "core/base/Clock.h"
#include "core/vault/SecureBytes.h"
#include "ui/widgets/LanguageManager.h"

#include <QApplication>
#include <QTemporaryDir>
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
class Voice {
public:
    explicit Voice(const QString& code) {
        const auto language = fromCode<Language>(code).value_or(ui::LanguageManager::systemLanguage());
        if (m_translator.load(QStringLiteral(":/translations/tawjih_%1.qm").arg(codeOf(language))))
            QCoreApplication::installTranslator(&m_translator);
        QLocale::setDefault(localeOf(language));
    }

private:
    QTranslator m_translator;
};

/// Only where an application stands there are words in other languages: the line is read once more for them.
ExitCode refuse(int argc, char** argv, const QString& language, QTextStream& err) {
    const QCoreApplication application(argc, argv);
    const Voice voice(language);
    const auto parsed = parseCommandLine(argumentsOf(argc, argv));
    err << std::get<UsageError>(parsed).text << Qt::endl;
    return ExitCode::Usage;
}

/// A report is laid out with fonts, which a windowing system has, but shows nothing: it needs no display, and a display
/// that is named but gone must not keep a nightly job from it.
ExitCode runReport(int argc, char** argv, const CommandLine& line, const Clock& clock, QTextStream& out,
                   QTextStream& err) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Without a session Qt warns that it makes a folder of its own, and leaves it behind.
    const QTemporaryDir session;
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(session.path()));
    const QGuiApplication application(argc, argv);
    const Voice voice(line.language);
    return runCommand(line, clock, out, err);
}

ExitCode runInTerminal(int argc, char** argv, const CommandLine& line, const Clock& clock, QTextStream& out,
                       QTextStream& err) {
    // A job that runs by itself has no locale, of which Qt would warn each time; which language, that does not say.
    if (qEnvironmentVariableIsEmpty("LC_ALL") && qEnvironmentVariableIsEmpty("LC_CTYPE") &&
        qEnvironmentVariableIsEmpty("LANG"))
        qputenv("LC_CTYPE", "C.UTF-8");
    if (line.verb == CommandLine::Verb::Report || line.verb == CommandLine::Verb::Export)
        return runReport(argc, argv, line, clock, out, err);
    const QCoreApplication application(argc, argv);
    const Voice voice(line.language);
    return runCommand(line, clock, out, err);
}

} // namespace

int runTawjih(int argc, char** argv) {
    vault::hardenProcess();
    QTextStream out(stdout);
    QTextStream err(stderr);
    const auto parsed = parseCommandLine(argumentsOf(argc, argv));
    if (const auto* usage = std::get_if<UsageError>(&parsed))
        return static_cast<int>(refuse(argc, argv, usage->language, err));
    const auto& line = std::get<CommandLine>(parsed);
    const SystemClock clock;
    if (line.verb != CommandLine::Verb::Window)
        return static_cast<int>(runInTerminal(argc, argv, line, clock, out, err));
    QApplication application(argc, argv);
    return runWindow(application, line, clock);
}

} // namespace tawjih
