#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tawjih::identity {

/// Codes (case numbers, phones, documents) of persons, found by how they begin. Removing and adding take a pass over
/// all of them, some 10 ms for two million. const functions may run on any number of threads.
class CodeList {
public:
    /// Between beginning and finish() codes are not found yet.
    void add(std::string_view code, std::uint32_t person);
    void finish();
    void remove(std::uint32_t person);

    struct Found {
        std::uint32_t person;
        std::string_view code; ///< until the list changes
    };
    /// Those that begin so, in their order, so many at most.
    [[nodiscard]] std::vector<Found> startingWith(std::string_view beginning, size_t most) const;

private:
    struct Entry {
        std::uint32_t text; ///< where it begins in m_texts
        std::uint32_t person;
    };
    [[nodiscard]] std::string_view textOf(Entry entry) const { return &m_texts[entry.text]; }

    std::string m_texts; ///< each ended by a zero
    std::vector<Entry> m_entries;
    bool m_finished = false;
};

} // namespace tawjih::identity
