#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tawjih::identity {

/// What short texts were read as. One probe and one text a question: reading a million names asks three million times,
/// and a map of strings would wait for memory at four places each time.
class WordCache {
public:
    /// The value kept for a text, or nullptr.
    [[nodiscard]] const std::uint32_t* find(std::u16string_view text) const {
        return m_slots.empty() ? nullptr : valueOf(m_slots[slotOf(text, hashOf(text))]);
    }

    /// Keeps a value for a text that has none.
    void insert(std::u16string_view text, std::uint32_t value) {
        if (m_used * 2 >= m_slots.size())
            grow();
        const std::uint64_t hash = hashOf(text);
        m_slots[slotOf(text, hash)] = {hash, static_cast<std::uint32_t>(m_texts.size()),
                                       static_cast<std::uint32_t>(text.size()), value, true};
        m_texts.append(text);
        ++m_used;
    }

private:
    struct Slot {
        std::uint64_t hash = 0;
        std::uint32_t text = 0;
        std::uint32_t length = 0;
        std::uint32_t value = 0;
        bool used = false;
    };

    static std::uint64_t hashOf(std::u16string_view text) { return std::hash<std::u16string_view>()(text); }
    static const std::uint32_t* valueOf(const Slot& slot) { return slot.used ? &slot.value : nullptr; }

    /// Where the text is, or may be put.
    [[nodiscard]] size_t slotOf(std::u16string_view text, std::uint64_t hash) const {
        size_t at = hash & (m_slots.size() - 1);
        while (m_slots[at].used && !(m_slots[at].hash == hash && textOf(m_slots[at]) == text))
            at = (at + 1) & (m_slots.size() - 1);
        return at;
    }
    [[nodiscard]] std::u16string_view textOf(const Slot& slot) const {
        return std::u16string_view(m_texts).substr(slot.text, slot.length);
    }

    void grow() {
        constexpr size_t fewest = 1024;
        std::vector<Slot> old(m_slots.empty() ? fewest : 2 * m_slots.size());
        old.swap(m_slots);
        for (const Slot& slot : old)
            if (slot.used)
                m_slots[slotOf(textOf(slot), slot.hash)] = slot;
    }

    std::vector<Slot> m_slots; ///< a power of two of them, at most half in use
    std::u16string m_texts;
    size_t m_used = 0;
};

} // namespace tawjih::identity
