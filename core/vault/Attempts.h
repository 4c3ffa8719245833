#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QString>

namespace tawjih::vault {

/// How long to wait after so many failures in a row: 0, 0, 1, 2, 4, … up to 60 seconds. Pure.
[[nodiscard]] int delayAfter(int failures);

/// Failed attempts at unlocking a desk, kept in its folder so that a restart forgets nothing. A brake for who sits at
/// the machine, not a wall: who holds a copy of the folder tries without it, and meets Argon2.
class Attempts {
public:
    Attempts(const QString& folder, const Clock& clock);

    /// Call before a trial: it counts as failed until `succeeded`, so that killing the program gains nothing. Error
    /// TooManyAttempts with the seconds still to wait in `detail`; then nothing is counted.
    [[nodiscard]] Status begin();
    /// Failures before the trial that is under way.
    [[nodiscard]] int failuresBefore() const { return m_failures; }
    void succeeded();
    /// The trial under way was none of a wrong password: as if `begin` had not been called.
    void takeBack();

    /// Seconds until the next trial is allowed; 0 for at once.
    [[nodiscard]] int secondsToWait() const;

private:
    void load();
    [[nodiscard]] Status save(int failures);
    [[nodiscard]] Status write(int failures, const QDateTime& last) const;

    QString m_path;
    const Clock& m_clock;
    int m_failures = 0;
    QDateTime m_last;
    QDateTime m_before; ///< the last one before the trial that is under way
};

} // namespace tawjih::vault
