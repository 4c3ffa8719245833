#pragma once

#include <QCoreApplication>
#include <QString>

namespace tawjih::RuleSentence {

/// A part of a rule's sentence in the interface's language; `text` is marked QT_TRANSLATE_NOOP("RuleSentence", …).
[[nodiscard]] inline QString words(const char* text, int count = -1) {
    return QCoreApplication::translate("RuleSentence", text, nullptr, count);
}

} // namespace tawjih::RuleSentence
