#pragma once

#include <QString>

#include <memory>

namespace tawjih::vault {

/// Overwrites a text that was a secret, in the memory that it shares with all its copies, and empties it. A literal
/// stays. What other code made of it meanwhile (a toolkit's buffer that grew) is out of reach.
void forget(QString& text);

/// A password on its way to where it is used: in memory of its own, overwritten when the last holder lets go.
class SecretText {
public:
    explicit SecretText(const QString& text) : m_text(text.constData(), text.size()) {}
    ~SecretText() { forget(m_text); }
    SecretText(const SecretText&) = delete;
    SecretText& operator=(const SecretText&) = delete;
    [[nodiscard]] const QString& text() const { return m_text; }

private:
    QString m_text;
};
using Secret = std::shared_ptr<const SecretText>;
[[nodiscard]] inline Secret makeSecret(const QString& text) {
    return std::make_shared<const SecretText>(text);
}

/// Gives what was freed back to the system, as far as whole pages are free, so that what stood in it is gone. For the
/// moment after a desk was locked; a few milliseconds.
void releaseFreedMemory();

} // namespace tawjih::vault
