#include "tests/fault/FastKeys.h"

#include <atomic>
#include <dlfcn.h>
#include <sodium.h>

namespace tawjih::test {

namespace {
std::atomic<int> real{0};
} // namespace

RealKeys::RealKeys() {
    ++real;
}

RealKeys::~RealKeys() {
    --real;
}

} // namespace tawjih::test

/// Stands in for libsodium's: core calls this one.
extern "C" __attribute__((visibility("default"))) int
crypto_pwhash(unsigned char* out, unsigned long long outSize, const char* password, unsigned long long passwordSize,
              const unsigned char* salt, unsigned long long operations, size_t memory, int algorithm) {
    if (tawjih::test::real == 0)
        return crypto_generichash(out, static_cast<size_t>(outSize), reinterpret_cast<const unsigned char*>(password),
                                  passwordSize, salt, crypto_pwhash_SALTBYTES);
    using Function = decltype(&crypto_pwhash);
    static const auto next = reinterpret_cast<Function>(::dlsym(RTLD_NEXT, "crypto_pwhash"));
    return next(out, outSize, password, passwordSize, salt, operations, memory, algorithm);
}
