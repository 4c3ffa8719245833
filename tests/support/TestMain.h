#pragma once

#include <QCoreApplication>
#include <QtTest>

#include <functional>
#include <memory>
#include <vector>

namespace tawjih::test {

/// Test objects of one executable; each file adds its own with TAWJIH_REGISTER_TEST.
inline std::vector<std::function<std::unique_ptr<QObject>()>>& registry() {
    static std::vector<std::function<std::unique_ptr<QObject>()>> tests;
    return tests;
}

template <typename Test>
struct TestRegistration {
    TestRegistration() {
        registry().push_back([] { return std::make_unique<Test>(); });
    }
};

template <typename Application>
int runAll(int argc, char** argv) {
    Application application(argc, argv);
    const QLocale atFirst;
    int failures = 0;
    for (const auto& make : registry()) {
        QLocale::setDefault(atFirst); // whatever language the test before ended in
        failures += QTest::qExec(make().get(), argc, argv);
    }
    return failures == 0 ? 0 : 1;
}

} // namespace tawjih::test

#define TAWJIH_REGISTER_TEST(Test) static const ::tawjih::test::TestRegistration<Test> registration_##Test;

/// Fails the running test function with the error of a Result.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto& verifyOk_ = (result);                                                                              \
        if (!verifyOk_)                                                                                                \
            QFAIL(qPrintable(QStringLiteral("%1 failed: code %2, %3")                                                  \
                                 .arg(QStringLiteral(#result))                                                         \
                                 .arg(static_cast<int>(verifyOk_.error().code))                                        \
                                 .arg(verifyOk_.error().detail)));                                                     \
    } while (false)

/// Fails unless the Result failed with this code.
#define VERIFY_FAILS(result, expectedCode)                                                                             \
    do {                                                                                                               \
        const auto& verifyFails_ = (result);                                                                           \
        QVERIFY2(!verifyFails_, #result " should have failed");                                                        \
        QCOMPARE(static_cast<int>(verifyFails_.error().code), static_cast<int>(expectedCode));                         \
    } while (false)
