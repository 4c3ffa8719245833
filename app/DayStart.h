#pragma once

#include "core/base/ChangeNotifier.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QDate>
#include <QObject>
#include <QTimer>

namespace tawjih {

namespace vault {
class Desk;
}
namespace ui {
class Workbench;
}

/// What is due at the beginning of each day on which the desk is open, by whoever may: a new desk gets its catalogue
/// and admission rules, facts of an earlier version are drawn anew, requests that nobody answered expire. Done by a
/// worker at unlocking and when the date changes; a failure is told, and the next unlocking or the next day tries
/// again.
class DayStart : public QObject {
    Q_OBJECT
public:
    /// \param workbench shows the work; owns this. The others outlive it.
    DayStart(const vault::Desk& desk, ChangeNotifier& changes, const Clock& clock, ui::Workbench& workbench);

    /// Begins the day unless it has begun. Called by itself every half minute: a computer that slept has missed
    /// midnight.
    void check();

Q_SIGNALS:
    void finished(const tawjih::Status& status);

private:
    void report(const Status& status, bool firstDay);
    const vault::Desk& m_desk;
    ChangeNotifier& m_changes;
    const Clock& m_clock;
    ui::Workbench& m_workbench;
    QTimer m_timer;
    QDate m_begun;
};

} // namespace tawjih
