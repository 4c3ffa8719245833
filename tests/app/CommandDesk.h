#pragma once

#include "app/CommandLine.h"
#include "core/base/Language.h"
#include "tests/support/TemporaryDesk.h"

#include <QTranslator>

namespace tawjih::test {

/// What a command did.
struct Ran {
    ExitCode code = ExitCode::Failed;
    QString out;
    QString err;
};

/// The interface in a language for as long as one lives, as app/Application.cpp puts it on.
class Speaking {
public:
    explicit Speaking(Language language);
    ~Speaking();
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;

private:
    QTranslator m_translator;
};

/// A desk of invented people for commands, with a supervisor's and an advisor's account.
class CommandDesk {
public:
    /// Throws where the desk cannot be made. \param hour of its day: invented people come until the evening
    explicit CommandDesk(int persons, int hour = 22);

    /// Runs a command line as the supervisor: the folder stands where %1 is, and login and password are added where
    /// the command takes them.
    [[nodiscard]] Ran run(const QString& line, const QString& login = {}) const;
    /// A path beside the desk.
    [[nodiscard]] QString path(const QString& name) const { return place.temporary.filePath(name); }
    [[nodiscard]] std::unique_ptr<vault::Desk> unlock() const;

    TemporaryDesk place;
    QString advisor = QStringLiteral("salma");
};

/// A file's content; empty where there is none.
[[nodiscard]] QByteArray contentOf(const QString& path);

} // namespace tawjih::test
