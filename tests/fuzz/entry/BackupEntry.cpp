#include "tests/fuzz/FuzzTargets.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size) {
    tawjih::test::fuzzBackup(QByteArrayView(data, static_cast<qsizetype>(size)));
    return 0;
}
