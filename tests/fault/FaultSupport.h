#pragma once

#include "core/base/Error.h"
#include "tests/support/TemporaryDesk.h"
#include "tests/support/TestMain.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace tawjih::test {

/// How many times as often as usual the cases that draw lots are played: TAWJIH_FAULT_SCALE, 1 where it is not set.
[[nodiscard]] double faultScale();
[[nodiscard]] int scaled(int usual);

/// What a person reads for an error in French, Arabic and English, as the program says it; empty unless all three are
/// there and differ.
[[nodiscard]] QString sentence(const Error& error);

[[nodiscard]] QByteArray readAll(const QString& path);
[[nodiscard]] bool writeAll(const QString& path, const QByteArray& content);
/// Files below a folder that have a text in their name or, in UTF-8 or UTF-16, in their content.
[[nodiscard]] QStringList filesThatSay(const QString& folder, const QString& text);
/// Copies a folder's files, but for locks; the target may exist.
[[nodiscard]] bool copyFolder(const QString& from, const QString& to);

/// The desk of a TemporaryDesk in another folder, opened with its account.
[[nodiscard]] Result<std::unique_ptr<vault::Desk>> unlockCopy(const TemporaryDesk& place, const QString& folder,
                                                              bool acceptRollback = false);

} // namespace tawjih::test

/// Fails unless the Result failed with this code, and a person is told so in their language.
#define VERIFY_SAYS(result, expectedCode)                                                                              \
    do {                                                                                                               \
        const auto& verifySays_ = (result);                                                                            \
        QVERIFY2(!verifySays_, #result " should have failed");                                                         \
        if (verifySays_.error().code != (expectedCode))                                                                \
            QFAIL(qPrintable(QStringLiteral("code %1 (%2), expected %3")                                               \
                                 .arg(static_cast<int>(verifySays_.error().code))                                      \
                                 .arg(verifySays_.error().detail)                                                      \
                                 .arg(static_cast<int>(expectedCode))));                                               \
        QVERIFY2(!::tawjih::test::sentence(verifySays_.error()).isEmpty(), "nothing is said");                         \
    } while (false)
