#pragma once

#include "core/base/Tongue.h"
#include "core/release/PackageVerifier.h"
#include "core/release/Release.h"

namespace tawjih::release {

/// The words of a package's documents in one language, whatever the interface speaks (resources/data/release.json).
class ReleaseWords {
public:
    explicit ReleaseWords(Language language);

    [[nodiscard]] Language language() const { return m_tongue.language(); }
    [[nodiscard]] const Tongue& tongue() const { return m_tongue; }

    /// The word of a key; a missing one is a fault of the build and stops the program. \param key ASCII
    [[nodiscard]] QString operator()(const QString& key) const;
    [[nodiscard]] QString operator()(const char* key) const { return (*this)(QLatin1String(key)); }
    /// "1 person", "3 persons": as the language agrees.
    [[nodiscard]] QString persons(qint64 count) const;

    /// What a check asks, in a sentence: for documents and for the interface.
    [[nodiscard]] QString check(CheckCode code) const { return (*this)(QString(u"check." + codeOf(code))); }

    /// Numbers as the language writes them, kept from left to right among Arabic.
    [[nodiscard]] QString count(double value) const;
    [[nodiscard]] QString number(double value) const; ///< four significant digits
    [[nodiscard]] QString percent(double share) const;
    /// A code, path or hash, kept from left to right.
    [[nodiscard]] QString code(const QString& text) const;
    /// A text of the content; ranges such as "15-24" are kept from left to right.
    [[nodiscard]] QString text(const Texts& texts) const;

private:
    Tongue m_tongue;
};

} // namespace tawjih::release
