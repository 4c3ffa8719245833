#include "app/Application.h"

int main(int argc, char** argv) {
    return tawjih::runTawjih(argc, argv);
}
