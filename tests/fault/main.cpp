#include "tests/fault/KilledChild.h"
#include "tests/support/TestMain.h"

int main(int argc, char** argv) {
    if (const auto ended = tawjih::test::actAsChild(argc, argv))
        return *ended;
    // What is asked to run long is not cut off after QtTest's five minutes.
    const bool isLong = qEnvironmentVariableIsSet("TAWJIH_SOAK") || qEnvironmentVariableIsSet("TAWJIH_FAULT_SCALE");
    if (isLong && !qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(24 * 3600 * 1000));
    return tawjih::test::runAll<QApplication>(argc, argv);
}
