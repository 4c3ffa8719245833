#include "tests/fault/ScarceMemory.h"

#include <atomic>
#include <sqlcipher/sqlite3.h>

namespace tawjih::test {

namespace {

sqlite3_mem_methods usual;
std::atomic<qint64> left{-1}; ///< allocations that still succeed; below zero: all
std::atomic<bool> forGood{false};
std::atomic<bool> struck{false};

bool fails() {
    if (left < 0 || --left >= 0)
        return false;
    struck = true;
    left = forGood ? 0 : -1;
    return true;
}

void* allocate(int size) {
    return fails() ? nullptr : usual.xMalloc(size);
}

void* reallocate(void* memory, int size) {
    return fails() ? nullptr : usual.xRealloc(memory, size);
}

// SQLite takes its allocator before it is used for the first time.
const bool installed = [] {
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &usual);
    sqlite3_mem_methods ours = usual;
    ours.xMalloc = allocate;
    ours.xRealloc = reallocate;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &ours) == SQLITE_OK;
}();

} // namespace

ScarceMemory::ScarceMemory(qint64 nth, bool all) {
    Q_ASSERT(installed);
    struck = false;
    forGood = all;
    left = nth - 1;
}

ScarceMemory::~ScarceMemory() {
    left = -1;
}

bool ScarceMemory::hasStruck() const {
    return struck;
}

} // namespace tawjih::test
