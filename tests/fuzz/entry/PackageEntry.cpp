#include "tests/fuzz/FuzzTargets.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size) {
    tawjih::test::fuzzPackage(QByteArrayView(data, static_cast<qsizetype>(size)));
    return 0;
}
