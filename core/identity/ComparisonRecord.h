#pragma once

#include "core/identity/ComparedPerson.h"
#include "core/identity/ComparisonFrequency.h"
#include "core/identity/ComparisonWords.h"

#include <span>
#include <string>

namespace tawjih::identity {

/// Texts by number; 0 is the empty text, which is not known.
class TextTable {
public:
    TextTable() : m_texts(1), m_outlines(1) {}
    [[nodiscard]] quint32 numberOf(const QString& folded);
    [[nodiscard]] QStringView text(quint32 number) const { return m_texts[number]; }
    [[nodiscard]] const TextOutline& outline(quint32 number) const { return m_outlines[number]; }

private:
    QHash<QString, quint32> m_numbers;
    std::vector<QString> m_texts;
    std::vector<TextOutline> m_outlines;
};

/// One record as numbers. Spans point into the store and hold until the next record is added.
struct EncodedPerson {
    std::span<const quint32> given;     ///< names
    std::span<const quint32> family;    ///< names
    std::span<const quint32> phones;    ///< codes
    std::span<const quint32> documents; ///< codes
    std::span<const quint32> extras;    ///< codes or texts, one a further field of the schema; 0: not known
    BirthParts birth;
    quint32 place = 0;       ///< text
    quint32 nationality = 0; ///< text
    quint32 sex = 0;         ///< text
    quint8 source = 0;
};

/// The records that are compared, encoded: some 60 bytes each, beside each different name and text once.
class RecordStore {
public:
    explicit RecordStore(ComparisonSchema schema = {}, SpellingGroups groupsOf = {});

    /// The number of the new record; numbers only grow. Its values count as frequencies.
    quint32 add(const ComparedPerson& person);
    /// Takes a record's values out of the frequencies; its number stays readable.
    void retire(quint32 record) { count(record, -1); }
    /// Reads a person only to compare: nothing is counted, and the next call of `add` or `lend` takes its number.
    [[nodiscard]] quint32 lend(const ComparedPerson& person);

    /// Records added, retired ones too.
    [[nodiscard]] quint32 size() const { return quint32(m_entries.size()) - (m_isLent ? 1 : 0); }
    [[nodiscard]] EncodedPerson at(quint32 record) const;
    [[nodiscard]] const ComparisonSchema& schema() const { return m_schema; }
    [[nodiscard]] const NameTable& names() const { return m_names; }
    [[nodiscard]] std::string_view code(quint32 handle) const;
    [[nodiscard]] const TextTable& texts() const { return m_texts; }
    [[nodiscard]] size_t fields() const { return size_t(Field::Extra) + m_schema.extras.size(); }
    [[nodiscard]] Comparison kindOf(size_t field) const;

    /// See Frequency: of the value that two records which agree (Variant, Swapped or Same) have in a field, the
    /// commonest one where it has several. 0 for fields whose values have no frequency: dates and numbers.
    [[nodiscard]] double rarity(size_t field, const EncodedPerson& a, const EncodedPerson& b) const;

private:
    struct Entry {
        quint64 at = 0; ///< in m_numbers: given, family, phones, documents, extras
        BirthParts birth;
        quint32 place = 0;
        quint32 nationality = 0;
        quint32 sex = 0;
        quint8 given = 0;
        quint8 family = 0;
        quint8 phones = 0;
        quint8 documents = 0;
        quint8 source = 0;
    };
    quint32 append(const ComparedPerson& person);
    void count(quint32 record, int change);
    void countNames(Field field, std::span<const quint32> names, int change);
    void countText(size_t field, quint32 text, int change);
    quint8 appendNames(const std::vector<NameForm>& forms);
    quint8 appendCodes(const QStringList& codes);
    [[nodiscard]] quint32 codeOf(const QString& text);
    [[nodiscard]] double nameRarity(Field field, std::span<const quint32> a, std::span<const quint32> b) const;

    ComparisonSchema m_schema;
    NameTable m_names;
    TextTable m_texts;
    std::vector<Frequency> m_frequencies; ///< one a field
    std::vector<Entry> m_entries;
    std::vector<quint32> m_numbers;
    std::string m_codes; ///< a byte of length, then the text, one after the other
    bool m_isLent = false;
};

} // namespace tawjih::identity
