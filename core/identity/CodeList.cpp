#include "core/identity/CodeList.h"

#include <algorithm>
#include <utility>

namespace tawjih::identity {

namespace {

std::uint64_t headOf(std::string_view text) {
    std::uint64_t head = 0;
    for (size_t i = 0; i < sizeof head; ++i)
        head = head << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    return head;
}

} // namespace

void CodeList::add(std::string_view code, std::uint32_t person) {
    const Entry entry{static_cast<std::uint32_t>(m_texts.size()), person};
    m_texts.append(code).push_back('\0');
    const auto at = m_finished
                        ? std::ranges::upper_bound(m_entries, code, {}, [this](Entry its) { return textOf(its); })
                        : m_entries.end();
    m_entries.insert(at, entry);
}

// Most codes differ in their first eight bytes: those are compared as one number, without looking for the text.
void CodeList::finish() {
    struct Headed {
        std::uint64_t head;
        Entry entry;
    };
    std::vector<Headed> headed;
    headed.reserve(m_entries.size());
    for (const Entry entry : std::exchange(m_entries, {}))
        headed.push_back({headOf(textOf(entry)), entry});
    std::ranges::sort(headed, [this](const Headed& a, const Headed& b) {
        if (a.head != b.head)
            return a.head < b.head;
        const int order = textOf(a.entry).compare(textOf(b.entry));
        return order != 0 ? order < 0 : a.entry.text < b.entry.text;
    });
    m_entries.reserve(headed.size());
    for (const Headed& its : headed)
        m_entries.push_back(its.entry);
    m_finished = true;
}

// Its texts stay behind: an index lives for a day at most.
void CodeList::remove(std::uint32_t person) {
    std::erase_if(m_entries, [person](Entry entry) { return entry.person == person; });
}

std::vector<CodeList::Found> CodeList::startingWith(std::string_view beginning, size_t most) const {
    std::vector<Found> found;
    auto at = std::ranges::lower_bound(m_entries, beginning, {}, [this](Entry entry) { return textOf(entry); });
    for (; at != m_entries.end() && found.size() < most && textOf(*at).starts_with(beginning); ++at)
        found.push_back({at->person, textOf(*at)});
    return found;
}

} // namespace tawjih::identity
