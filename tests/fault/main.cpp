#include "tests/fault/KilledChild.h"
#include "tests/support/TestMain.h"

int main(int argc, char** argv) {
    if (const auto ended = tawjih::test::actAsChild(argc, argv))
        return *ended;
    return tawjih::test::runAll<QApplication>(argc, argv);
}
