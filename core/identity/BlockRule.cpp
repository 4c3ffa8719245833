#include "core/identity/BlockRule.h"

#include <QHashFunctions>

#include <algorithm>

namespace tawjih::identity {

namespace {

constexpr size_t mostKeys = 12; // of one record by one rule: a person with six names is not looked up by all pairs

quint64 mixed(quint64 key, quint64 value) {
    quint64 mix = (key ^ value) + 0x9e3779b97f4a7c15; // splitmix64, by S. Vigna, public domain
    mix = (mix ^ (mix >> 30)) * 0xbf58476d1ce4e5b9;
    mix = (mix ^ (mix >> 27)) * 0x94d049bb133111eb;
    return mix ^ (mix >> 31);
}

void addUnique(BlockKeys& values, quint64 value) {
    if (values.size() < mostKeys && std::ranges::find(values, value) == values.end())
        values.push_back(value);
}

BlockKeys wordsOf(const RecordStore& store, std::span<const quint32> names) {
    BlockKeys words;
    for (const quint32 name : names)
        for (const quint32 word : store.names().name(name).words)
            addUnique(words, store.names().word(word).key);
    return words;
}

void addPair(BlockKeys& values, quint64 a, quint64 b) {
    if (a != b)
        addUnique(values, mixed(std::min(a, b), std::max(a, b)));
}

// Of given by family names; of a person with one of them only, by each other.
BlockKeys bothNames(const RecordStore& store, const EncodedPerson& person) {
    const BlockKeys given = wordsOf(store, person.given);
    const BlockKeys family = wordsOf(store, person.family);
    BlockKeys values;
    for (const quint64 first : given)
        for (const quint64 second : family)
            addPair(values, first, second);
    if (!given.empty() && !family.empty())
        return values;
    const BlockKeys& words = given.empty() ? family : given;
    for (size_t i = 0; i < words.size(); ++i)
        for (size_t j = i + 1; j < words.size(); ++j)
            addPair(values, words[i], words[j]);
    return values;
}

// Finds slips that change how one of two names sounds.
BlockKeys nameAndInitial(const RecordStore& store, const EncodedPerson& person) {
    BlockKeys values;
    const auto addAll = [&](std::span<const quint32> whole, std::span<const quint32> initials) {
        for (const quint64 word : wordsOf(store, whole))
            for (const quint32 name : initials)
                for (const quint32 other : store.names().name(name).words)
                    addUnique(values, mixed(word, store.names().word(other).initial));
    };
    addAll(person.given, person.family);
    addAll(person.family, person.given);
    return values;
}

BlockKeys anyName(const RecordStore& store, const EncodedPerson& person) {
    BlockKeys values = wordsOf(store, person.given);
    for (const quint64 word : wordsOf(store, person.family))
        addUnique(values, word);
    return values;
}

BlockKeys codesOf(const RecordStore& store, std::span<const quint32> codes) {
    BlockKeys values;
    for (const quint32 code : codes) {
        const std::string_view text = store.code(code);
        addUnique(values, qHashBits(text.data(), text.size()));
    }
    return values;
}

BlockKeys oneOf(quint64 value) {
    return value == 0 ? BlockKeys() : BlockKeys{value};
}

BlockKeys extraOf(const RecordStore& store, const EncodedPerson& person, size_t extra) {
    const quint32 value = person.extras[extra];
    if (value == 0 || store.schema().extras[extra].kind != ExtraKind::Code)
        return oneOf(value);
    return codesOf(store, {&value, 1});
}

BlockKeys valuesOf(BlockPart part, size_t extra, const RecordStore& store, const EncodedPerson& person) {
    const BirthParts birth = person.birth;
    const quint64 year = birth.year;
    switch (part) {
    case BlockPart::BothNames:
        return bothNames(store, person);
    case BlockPart::NameAndInitial:
        return nameAndInitial(store, person);
    case BlockPart::AnyName:
        return anyName(store, person);
    case BlockPart::BirthDate:
        return oneOf(birth.isYearOnly() ? year : year << 16 | quint64(birth.month) << 8 | birth.day);
    case BlockPart::BirthMonth:
        return birth.isYearOnly() ? BlockKeys() : oneOf(year << 8 | birth.month);
    case BlockPart::BirthYear:
        return oneOf(year);
    case BlockPart::Nationality:
        return oneOf(person.nationality);
    case BlockPart::Phone:
        return codesOf(store, person.phones);
    case BlockPart::Document:
        return codesOf(store, person.documents);
    case BlockPart::Place:
        return oneOf(person.place);
    case BlockPart::Extra:
        break;
    }
    return extraOf(store, person, extra);
}

} // namespace

std::vector<BlockRule> blockRules(const ComparisonSchema& schema) {
    using enum BlockPart;
    std::vector<BlockRule> rules = {
        {{BothNames}, {BirthYear, BirthDate, Nationality}, 0},
        {{NameAndInitial}, {BirthYear, BirthDate, Nationality}, 0},
        {{BirthDate}, {AnyName, BothNames}, 0},
        {{Phone}, {AnyName}, 0},
        {{Document}, {AnyName}, 0},
        {{BirthMonth, Nationality}, {AnyName, BothNames}, 0},
        {{BirthMonth, Place}, {AnyName}, 0},
        {{BirthYear, AnyName}, {BirthMonth, BothNames}, 0},
        {{Place, AnyName}, {BirthYear, BothNames}, 0},
    };
    for (size_t extra = 0; extra < schema.extras.size(); ++extra)
        if (schema.extras[extra].finds)
            rules.push_back({{Extra}, {AnyName}, quint8(extra)});
    return rules;
}

bool teaches(const BlockRule& rule) {
    return std::ranges::none_of(
        rule.parts, [](BlockPart part) { return part == BlockPart::AnyName || part == BlockPart::NameAndInitial; });
}

quint32 fieldsOf(const BlockRule& rule) {
    quint32 fields = 0;
    const auto add = [&](size_t field) { fields |= quint32(1) << field; };
    for (const BlockPart part : rule.parts)
        switch (part) {
        case BlockPart::BothNames:
        case BlockPart::NameAndInitial:
        case BlockPart::AnyName:
            add(size_t(Field::GivenName));
            add(size_t(Field::FamilyName));
            break;
        case BlockPart::BirthDate:
        case BlockPart::BirthMonth:
        case BlockPart::BirthYear:
            add(size_t(Field::Birth));
            break;
        case BlockPart::Nationality:
            add(size_t(Field::Nationality));
            break;
        case BlockPart::Phone:
            add(size_t(Field::Phone));
            break;
        case BlockPart::Document:
            add(size_t(Field::Document));
            break;
        case BlockPart::Place:
            add(size_t(Field::Place));
            break;
        case BlockPart::Extra:
            add(size_t(Field::Extra) + rule.extra);
            break;
        }
    return fields;
}

void keysOf(const BlockRule& rule, size_t place, const RecordStore& store, const EncodedPerson& person,
            BlockKeys& keys) {
    keys.assign(1, mixed(place + 1, 0));
    for (const BlockPart part : rule.parts) {
        const BlockKeys values = valuesOf(part, rule.extra, store, person);
        BlockKeys longer;
        for (const quint64 key : keys)
            for (const quint64 value : values)
                longer.push_back(mixed(key, value));
        keys = std::move(longer);
    }
}

void refine(quint64 key, BlockPart by, const RecordStore& store, const EncodedPerson& person, BlockKeys& keys) {
    keys = valuesOf(by, 0, store, person);
    if (keys.empty())
        keys.push_back(0);
    for (quint64& value : keys)
        value = mixed(mixed(key, quint64(by)), value);
}

} // namespace tawjih::identity
