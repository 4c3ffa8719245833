#include "core/vault/Secret.h"

#include <sodium.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace tawjih::vault {

void forget(QString& text) {
    auto& data = text.data_ptr();
    if (data.isMutable()) // literals lie in memory that cannot be written
        sodium_memzero(data.data(), sizeof(QChar) * static_cast<std::size_t>(data.constAllocatedCapacity() -
                                                                             data.freeSpaceAtBegin()));
    text.clear();
}

void releaseFreedMemory() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace tawjih::vault
