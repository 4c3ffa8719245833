#pragma once

#include "core/identity/BlockRule.h"

namespace tawjih::identity {

/// What the caps left out of one rule's blocks: pairs that only another rule can find.
struct DroppedBlocks {
    size_t rule = 0;    ///< the place among blockRules
    qint64 blocks = 0;  ///< too large even after parting
    qint64 largest = 0; ///< records
    qint64 pairs = 0;   ///< of records within them; a pair in two of them counts twice
    bool operator==(const DroppedBlocks&) const = default;
};

/// Which records may be the same person: those that share a block. Which blocks are parted or left out depends on what
/// is in the index, not on the order in which it came; parted blocks stay parted when records go.
class BlockIndex {
public:
    /// \param cap records that a block may have: more cost time, and found no more of invented registers' duplicates
    explicit BlockIndex(const RecordStore& store, quint32 cap = 100);

    void add(quint32 record);
    void remove(quint32 record);
    /// Makes room for so many records, so that a bulk of them is added without moving.
    void reserve(size_t records);

    /// Calls `found(record, rule, isParted)` for each record in a block of `person`, once a block; `isParted`: what the
    /// block was parted by is the same too. \param above only records of larger numbers; -1: all
    template <typename Found>
    void visit(const EncodedPerson& person, qint64 above, Found found) const;

    [[nodiscard]] const std::vector<BlockRule>& rules() const { return m_rules; }
    /// By rule; rules that left out nothing are not there.
    [[nodiscard]] std::vector<DroppedBlocks> dropped() const;

private:
    enum : quint32 { none = 0xffffffff, parted = 0xfffffffe, left = 0xfffffffd };
    struct Block {
        quint64 key = 0;
        quint32 first = none; ///< a posting, or `parted` or `left` (out)
        quint32 records = 0;
    };
    /// One record in one block; those of a block follow one another by falling record.
    struct Posting {
        quint32 record = 0;
        quint32 next = none;
    };

    [[nodiscard]] Block* find(quint64 key);
    [[nodiscard]] const Block* find(quint64 key) const { return const_cast<BlockIndex*>(this)->find(key); }
    [[nodiscard]] size_t placeOf(quint64 key) const;
    void grow(size_t places);
    void addTo(quint64 key, size_t rule, size_t depth, quint32 record);
    void removeFrom(quint64 key, size_t rule, size_t depth, quint32 record);
    void part(quint64 key, size_t rule, size_t depth);
    void link(Block& block, quint32 record);

    template <typename Found>
    void visitBlock(quint64 key, size_t rule, size_t depth, const EncodedPerson& person, qint64 above,
                    Found& found) const;

    const RecordStore& m_store;
    quint32 m_cap;
    std::vector<BlockRule> m_rules;
    std::vector<Block> m_blocks; ///< open addressing; a power of two
    size_t m_used = 0;
    std::vector<Posting> m_postings;
    quint32 m_free = none;
    std::vector<DroppedBlocks> m_dropped; ///< one a rule
};

template <typename Found>
void BlockIndex::visitBlock(quint64 key, size_t rule, size_t depth, const EncodedPerson& person, qint64 above,
                            Found& found) const {
    const Block* block = find(key);
    if (block == nullptr || block->first == left)
        return;
    if (block->first == parted) {
        BlockKeys keys;
        refine(key, m_rules[rule].refineBy[depth], m_store, person, keys);
        for (const quint64 finer : keys)
            visitBlock(finer, rule, depth + 1, person, above, found);
        return;
    }
    for (quint32 at = block->first; at != none && qint64(m_postings[at].record) > above; at = m_postings[at].next)
        found(m_postings[at].record, rule, depth > 0);
}

template <typename Found>
void BlockIndex::visit(const EncodedPerson& person, qint64 above, Found found) const {
    BlockKeys keys;
    for (size_t rule = 0; rule < m_rules.size(); ++rule) {
        keysOf(m_rules[rule], rule, m_store, person, keys);
        for (const quint64 key : keys)
            visitBlock(key, rule, 0, person, above, found);
    }
}

} // namespace tawjih::identity
