#include "tests/support/TestMain.h"

#include <QGuiApplication>

int main(int argc, char** argv) {
    return tawjih::test::runAll<QGuiApplication>(argc, argv);
}
