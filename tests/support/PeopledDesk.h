#pragma once

#include "tests/support/TemporaryDesk.h"

namespace tawjih::test {

/// A desk in a temporary folder with invented people, closed, late in the evening of its day: people come until then.
class PeopledDesk : public TemporaryDesk {
public:
    /// Throws where the desk cannot be filled.
    explicit PeopledDesk(int persons);

    /// Unlocks it, and throws where it does not open.
    [[nodiscard]] std::unique_ptr<vault::Desk> opened() const;
    /// Path of a file of the desk.
    [[nodiscard]] QString file(const QString& name) const { return folder + QLatin1Char('/') + name; }
};

/// Overwrites bytes of a file, counted from `offset`; false where it cannot.
bool overwrite(const QString& path, qint64 offset, const QByteArray& bytes);

} // namespace tawjih::test
