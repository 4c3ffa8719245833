#include "tests/support/TestMain.h"

int main(int argc, char** argv) {
    return tawjih::test::runAll<QCoreApplication>(argc, argv);
}
