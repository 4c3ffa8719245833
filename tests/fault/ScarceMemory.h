#pragma once

#include <QtGlobal>

namespace tawjih::test {

/// While one lives, SQLite's allocations fail from the nth on: that one alone, or all that follow too. (Qt's and the
/// C++ library's do not: a program without memory for those ends, as a kill would end it.)
class ScarceMemory {
public:
    ScarceMemory(qint64 nth, bool forGood);
    ~ScarceMemory();
    ScarceMemory(const ScarceMemory&) = delete;
    ScarceMemory& operator=(const ScarceMemory&) = delete;

    [[nodiscard]] bool hasStruck() const;
};

} // namespace tawjih::test
