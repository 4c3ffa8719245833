#pragma once

#include "core/base/Clock.h"
#include "core/exchange/AgendaExchange.h"
#include "ui/shell/Page.h"

namespace tawjih::ui {

/// Lends an AgendaExchange on the calling (worker's) thread, over a connection of its own, for the length of one call.
using CalendarLender = std::function<Status(const std::function<Status(exchange::AgendaExchange&)>&)>;

/// Takes calendar files in and writes them, by a worker: what a file brings is shown before anything is stored.
class CalendarFiles : public QObject {
    Q_OBJECT
public:
    struct Needs {
        CalendarLender lend;
        ChangeNotifier& changes;
        const Clock& clock;
        const vault::Actor& actor;
    };
    /// \param window over which dialogs appear; lives as long as this
    CalendarFiles(const PageContext& context, Needs needs, QWidget* window);

    /// Asks which file.
    void chooseImport();
    /// As if that file had been chosen: says what would become of it.
    void importFile(const QString& path);
    /// Asks which period and how much is said of persons, then where to.
    void chooseExport(QDate first, QDate last, bool everybody);

private:
    void showTaken(const QString& path, const exchange::CalendarTaken& taken);
    void takeIn(const QString& path, UserId owner);
    void write(const QString& path, QDate first, QDate last, std::optional<UserId> advisor,
               exchange::CalendarNames names);
    void report(const Error& error);

    PageContext m_context;
    Needs m_needs;
    QWidget* m_window;
};

} // namespace tawjih::ui
