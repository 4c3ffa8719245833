#pragma once

#include "core/identity/ComparisonRecord.h"

namespace tawjih::identity {

/// What records of one block have in common.
enum class BlockPart : quint8 {
    BothNames,      ///< a word of the given and a word of the family name, as they sound, in whichever order
    NameAndInitial, ///< a word of the one as it sounds, and how a word of the other begins
    AnyName,        ///< a word of the given or of the family name, as it sounds
    BirthDate,      ///< the day, or the year where no more is known
    BirthMonth,
    BirthYear,
    Nationality,
    Phone,
    Document,
    Place,
    Extra ///< the further field of the rule
};

/// Records with the same values of all `parts` are compared with one another. A block of more records than the cap is
/// parted by the first of `refineBy`, those of its parts that are still too large by the next, and so on.
struct BlockRule {
    std::vector<BlockPart> parts;
    std::vector<BlockPart> refineBy;
    quint8 extra = 0;
};

/// The rules for a schema.
[[nodiscard]] std::vector<BlockRule> blockRules(const ComparisonSchema& schema);

/// Whether a model may learn from the pairs of this rule. Those that share one name, and not both, are relatives more
/// often than one person.
[[nodiscard]] bool teaches(const BlockRule& rule);

/// The fields that agree, or nearly, because a pair was found by this rule: they say nothing more about such a pair.
[[nodiscard]] quint32 fieldsOf(const BlockRule& rule);

/// Keys of blocks.
using BlockKeys = std::vector<quint64>;

/// The keys of a record's blocks by one rule; none where it lacks a part. \param rule the place of the rule among all
void keysOf(const BlockRule& rule, size_t place, const RecordStore& store, const EncodedPerson& person,
            BlockKeys& keys);

/// The keys of the parts into which a block falls that a record belongs to. One that lacks what it is parted by goes to
/// a part of its own.
void refine(quint64 key, BlockPart by, const RecordStore& store, const EncodedPerson& person, BlockKeys& keys);

} // namespace tawjih::identity
