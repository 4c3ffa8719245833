#pragma once

#include <QString>

namespace tawjih {

/// `text` in its own direction inside a sentence of another (U+2068 … U+2069): names, titles, sentences. Empty stays
/// empty.
[[nodiscard]] inline QString isolate(const QString& text) {
    return text.isEmpty() ? text : QString(QChar(0x2068) + text + QChar(0x2069));
}

/// The same, always left to right (U+2066 … U+2069): codes, telephone numbers, dates in figures, "5 012".
[[nodiscard]] inline QString isolateLtr(const QString& text) {
    return text.isEmpty() ? text : QString(QChar(0x2066) + text + QChar(0x2069));
}

} // namespace tawjih
