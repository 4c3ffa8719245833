#include "core/identity/BlockIndex.h"

#include <algorithm>
#include <bit>

namespace tawjih::identity {

BlockIndex::BlockIndex(const RecordStore& store, quint32 cap)
    : m_store(store)
    , m_cap(cap)
    , m_rules(blockRules(store.schema()))
    , m_dropped(m_rules.size()) {
    for (size_t rule = 0; rule < m_rules.size(); ++rule)
        m_dropped[rule].rule = rule;
    grow(1024);
}

void BlockIndex::reserve(size_t records) {
    constexpr size_t blocksOfOne = 6;    // measured on a desk's records
    constexpr size_t postingsOfOne = 11; // likewise
    m_postings.reserve(records * postingsOfOne);
    if (const size_t places = std::bit_ceil(records * blocksOfOne); places > m_blocks.size())
        grow(places);
}

size_t BlockIndex::placeOf(quint64 key) const {
    size_t place = key & (m_blocks.size() - 1);
    while (m_blocks[place].key != key && m_blocks[place].key != 0)
        place = (place + 1) & (m_blocks.size() - 1);
    return place;
}

void BlockIndex::grow(size_t places) {
    std::vector<Block> old(places);
    old.swap(m_blocks);
    for (const Block& block : old)
        if (block.key != 0)
            m_blocks[placeOf(block.key)] = block;
}

BlockIndex::Block* BlockIndex::find(quint64 key) {
    Block& block = m_blocks[placeOf(key)];
    return block.key == 0 ? nullptr : &block;
}

void BlockIndex::link(Block& block, quint32 record) {
    quint32 at = m_free;
    if (at == none) {
        at = quint32(m_postings.size());
        m_postings.emplace_back();
    } else {
        m_free = m_postings[at].next;
    }
    m_postings[at] = {record, block.first};
    block.first = at;
}

void BlockIndex::addTo(quint64 key, size_t rule, size_t depth, quint32 record) {
    if (m_used * 4 >= m_blocks.size() * 3)
        grow(m_blocks.size() * 2);
    Block& block = m_blocks[placeOf(key)];
    if (block.key == 0) {
        block.key = key;
        ++m_used;
    }
    ++block.records;
    if (block.first == left) {
        m_dropped[rule].largest = std::max(m_dropped[rule].largest, qint64(block.records));
        m_dropped[rule].pairs += block.records - 1;
    } else if (block.first == parted) {
        BlockKeys keys;
        refine(key, m_rules[rule].refineBy[depth], m_store, m_store.at(record), keys);
        for (const quint64 finer : keys)
            addTo(finer, rule, depth + 1, record);
    } else {
        link(block, record);
        if (block.records > m_cap)
            part(key, rule, depth);
    }
}

// A block that became too large: its records go to its parts, or, where there is nothing more to part by, out.
void BlockIndex::part(quint64 key, size_t rule, size_t depth) {
    Block& block = *find(key);
    const bool isLast = depth == m_rules[rule].refineBy.size();
    std::vector<quint32> members;
    quint32 at = std::exchange(block.first, isLast ? left : parted);
    while (at != none) {
        members.push_back(m_postings[at].record);
        const quint32 next = std::exchange(m_postings[at].next, m_free);
        m_free = std::exchange(at, next);
    }
    if (isLast) {
        ++m_dropped[rule].blocks;
        m_dropped[rule].largest = std::max(m_dropped[rule].largest, qint64(members.size()));
        m_dropped[rule].pairs += qint64(members.size()) * qint64(members.size() - 1) / 2;
        return;
    }
    std::ranges::reverse(members); // they go in by rising number
    BlockKeys keys;
    for (const quint32 record : members) {
        refine(key, m_rules[rule].refineBy[depth], m_store, m_store.at(record), keys);
        for (const quint64 finer : BlockKeys(keys))
            addTo(finer, rule, depth + 1, record);
    }
}

void BlockIndex::add(quint32 record) {
    BlockKeys keys;
    for (size_t rule = 0; rule < m_rules.size(); ++rule) {
        keysOf(m_rules[rule], rule, m_store, m_store.at(record), keys);
        for (const quint64 key : keys)
            addTo(key, rule, 0, record);
    }
}

void BlockIndex::removeFrom(quint64 key, size_t rule, size_t depth, quint32 record) {
    Block* block = find(key);
    if (block == nullptr || block->records == 0)
        return;
    --block->records;
    if (block->first == left) {
        m_dropped[rule].pairs -= block->records;
    } else if (block->first == parted) {
        BlockKeys keys;
        refine(key, m_rules[rule].refineBy[depth], m_store, m_store.at(record), keys);
        for (const quint64 finer : keys)
            removeFrom(finer, rule, depth + 1, record);
    } else {
        for (quint32* at = &block->first; *at != none; at = &m_postings[*at].next)
            if (m_postings[*at].record == record) {
                const quint32 gone = *at;
                *at = std::exchange(m_postings[gone].next, m_free);
                m_free = gone;
                return;
            }
    }
}

void BlockIndex::remove(quint32 record) {
    BlockKeys keys;
    for (size_t rule = 0; rule < m_rules.size(); ++rule) {
        keysOf(m_rules[rule], rule, m_store, m_store.at(record), keys);
        for (const quint64 key : keys)
            removeFrom(key, rule, 0, record);
    }
}

std::vector<DroppedBlocks> BlockIndex::dropped() const {
    std::vector<DroppedBlocks> made;
    std::ranges::copy_if(m_dropped, std::back_inserter(made), [](const DroppedBlocks& one) { return one.blocks > 0; });
    return made;
}

} // namespace tawjih::identity
