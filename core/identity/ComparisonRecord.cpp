#include "core/identity/ComparisonRecord.h"

#include "core/base/Text.h"

#include <algorithm>

namespace tawjih::identity {

namespace {

constexpr qsizetype mostValues = 8; // spellings of a name, phones, papers of one person

QString foldedCode(const QString& text) {
    return foldName(text).remove(QLatin1Char(' '));
}

} // namespace

quint32 TextTable::numberOf(const QString& folded) {
    if (folded.isEmpty())
        return 0;
    const auto known = m_numbers.constFind(folded);
    if (known != m_numbers.cend())
        return *known;
    m_texts.push_back(folded);
    m_outlines.push_back(outlineOf(folded));
    return *m_numbers.insert(folded, quint32(m_texts.size()) - 1);
}

RecordStore::RecordStore(ComparisonSchema schema, SpellingGroups groupsOf)
    : m_schema(std::move(schema))
    , m_names(std::move(groupsOf))
    , m_codes(1, '\0') {
    Q_ASSERT(m_schema.extras.size() <= ComparisonSchema::maxExtras);
    m_frequencies.resize(fields());
}

Comparison RecordStore::kindOf(size_t field) const {
    constexpr std::array kinds = {Comparison::Name,  Comparison::Name, Comparison::Date, Comparison::Exact,
                                  Comparison::Exact, Comparison::Code, Comparison::Code, Comparison::Text};
    if (field < kinds.size())
        return kinds[field];
    switch (m_schema.extras[field - size_t(Field::Extra)].kind) {
    case ExtraKind::Exact:
        return Comparison::Exact;
    case ExtraKind::Code:
        return Comparison::Code;
    case ExtraKind::Text:
        break;
    }
    return Comparison::Text;
}

quint32 RecordStore::codeOf(const QString& text) {
    const QByteArray code = foldedCode(text).toUtf8().left(255);
    if (code.isEmpty())
        return 0;
    const auto handle = quint32(m_codes.size());
    m_codes += char(code.size());
    m_codes.append(code.constData(), size_t(code.size()));
    return handle;
}

std::string_view RecordStore::code(quint32 handle) const {
    return {m_codes.data() + handle + 1, size_t(quint8(m_codes[handle]))};
}

quint8 RecordStore::appendNames(const std::vector<NameForm>& forms) {
    const size_t first = m_numbers.size();
    for (const NameForm& form : forms) {
        const quint32 name = m_names.numberOf(form);
        if (name != 0 && qsizetype(m_numbers.size() - first) < mostValues &&
            std::find(m_numbers.begin() + qsizetype(first), m_numbers.end(), name) == m_numbers.end())
            m_numbers.push_back(name);
    }
    return quint8(m_numbers.size() - first);
}

quint8 RecordStore::appendCodes(const QStringList& codes) {
    const size_t first = m_numbers.size();
    for (const QString& text : codes.mid(0, mostValues))
        if (const quint32 code = codeOf(text); code != 0)
            m_numbers.push_back(code);
    return quint8(m_numbers.size() - first);
}

quint32 RecordStore::append(const ComparedPerson& person) {
    if (std::exchange(m_isLent, false)) {
        m_numbers.resize(m_entries.back().at);
        m_entries.pop_back();
    }
    Entry entry;
    entry.at = m_numbers.size();
    entry.birth = person.birth;
    entry.sex = m_texts.numberOf(foldName(person.sex));
    entry.nationality = m_texts.numberOf(foldName(person.nationality));
    entry.place = m_texts.numberOf(foldName(person.place));
    entry.source = person.source;
    entry.given = appendNames(person.given);
    entry.family = appendNames(person.family);
    QStringList phones;
    for (const QString& phone : person.phones)
        phones << phoneKey(phone);
    entry.phones = appendCodes(phones);
    entry.documents = appendCodes(person.documents);
    for (size_t extra = 0; extra < m_schema.extras.size(); ++extra) {
        const QString value = person.extras.value(qsizetype(extra));
        m_numbers.push_back(m_schema.extras[extra].kind == ExtraKind::Code ? codeOf(value)
                                                                           : m_texts.numberOf(foldName(value)));
    }
    m_entries.push_back(entry);
    return quint32(m_entries.size()) - 1;
}

quint32 RecordStore::add(const ComparedPerson& person) {
    const quint32 record = append(person);
    count(record, 1);
    return record;
}

quint32 RecordStore::lend(const ComparedPerson& person) {
    const quint32 record = append(person);
    m_isLent = true;
    return record;
}

EncodedPerson RecordStore::at(quint32 record) const {
    const Entry& entry = m_entries[record];
    const quint32* next = m_numbers.data() + entry.at;
    const auto take = [&](size_t count) { return std::span(std::exchange(next, next + count), count); };
    EncodedPerson person;
    person.given = take(entry.given);
    person.family = take(entry.family);
    person.phones = take(entry.phones);
    person.documents = take(entry.documents);
    person.extras = take(m_schema.extras.size());
    person.birth = entry.birth;
    person.place = entry.place;
    person.nationality = entry.nationality;
    person.sex = entry.sex;
    person.source = entry.source;
    return person;
}

void RecordStore::countNames(Field field, std::span<const quint32> names, int change) {
    if (names.empty())
        return;
    Frequency& frequency = m_frequencies[size_t(field)];
    frequency.countRecord(change);
    std::vector<quint32> signatures;
    for (const quint32 name : names)
        signatures.push_back(m_names.name(name).signature);
    std::ranges::sort(signatures);
    const auto end = std::unique(signatures.begin(), signatures.end());
    for (auto signature = signatures.begin(); signature != end; ++signature)
        frequency.countValue(*signature, change);
}

void RecordStore::countText(size_t field, quint32 text, int change) {
    if (text == 0)
        return;
    m_frequencies[field].countRecord(change);
    m_frequencies[field].countValue(text, change);
}

void RecordStore::count(quint32 record, int change) {
    const EncodedPerson person = at(record);
    countNames(Field::GivenName, person.given, change);
    countNames(Field::FamilyName, person.family, change);
    countText(size_t(Field::Nationality), person.nationality, change);
    countText(size_t(Field::Place), person.place, change);
    for (size_t extra = 0; extra < person.extras.size(); ++extra)
        if (m_schema.extras[extra].kind != ExtraKind::Code)
            countText(size_t(Field::Extra) + extra, person.extras[extra], change);
}

double RecordStore::nameRarity(Field field, std::span<const quint32> a, std::span<const quint32> b) const {
    double commonest = std::numeric_limits<double>::infinity();
    for (const auto names : {a, b})
        for (const quint32 name : names)
            commonest = std::min(commonest, m_frequencies[size_t(field)].rarity(m_names.name(name).signature));
    return commonest;
}

double RecordStore::rarity(size_t field, const EncodedPerson& a, const EncodedPerson& b) const {
    const Frequency& frequency = m_frequencies[field];
    switch (Field(std::min(field, size_t(Field::Extra)))) {
    case Field::GivenName:
        return nameRarity(Field::GivenName, a.given, b.given);
    case Field::FamilyName:
        return nameRarity(Field::FamilyName, a.family, b.family);
    case Field::Nationality:
        return frequency.rarity(a.nationality);
    case Field::Place:
        return frequency.rarity(a.place);
    case Field::Extra: {
        const size_t extra = field - size_t(Field::Extra);
        return m_schema.extras[extra].kind == ExtraKind::Code ? 0 : frequency.rarity(a.extras[extra]);
    }
    case Field::Birth:
    case Field::Sex:
    case Field::Phone:
    case Field::Document:
        break;
    }
    return 0;
}

} // namespace tawjih::identity
