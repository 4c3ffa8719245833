#pragma once

#include "tests/support/TestDesk.h"

#include <memory>

namespace tawjih::bench {

/// An encrypted desk filled by the demo generator. Making a million persons takes minutes: the last one asked for is
/// kept for the benchmarks that follow, which only read it; across runs too, in the folder that TAWJIH_BENCH_KEEP names
/// (on the file system of temporary files; of the same version of the program).
[[nodiscard]] std::shared_ptr<test::TestDesk> demoRecord(qint64 persons);

/// Its database, for a worker's own connection.
[[nodiscard]] QString databaseOf(const test::TestDesk& desk);

} // namespace tawjih::bench
