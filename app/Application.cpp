#include "app/Application.h"

#include <QApplication>

namespace tawjih {

int runTawjih(int argc, char** argv) {
    const QApplication application(argc, argv);
    return 0;
}

} // namespace tawjih
