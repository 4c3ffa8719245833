#pragma once

#include <QStringList>

class QWidget;

namespace tawjih::test {

/// The visible controls below `root` that take the keyboard but that assistive technology could not name: class and
/// object name of each. Empty when all is well.
[[nodiscard]] QStringList unnamedControls(const QWidget* root);

} // namespace tawjih::test

/// Fails the running test function when a focusable control of `root` has no accessible name.
#define VERIFY_ACCESSIBLE(root)                                                                                        \
    do {                                                                                                               \
        const QStringList unnamed_ = ::tawjih::test::unnamedControls(root);                                            \
        QVERIFY2(unnamed_.isEmpty(), qPrintable(unnamed_.join(QStringLiteral("; "))));                                 \
    } while (false)
