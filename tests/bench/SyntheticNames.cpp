#include "tests/bench/SyntheticNames.h"

#include <QDateTime>
#include <QSet>
#include <QTimeZone>

#include <array>
#include <cmath>

namespace tawjih::bench {

namespace {

constexpr int givenNames = 12000;
constexpr int familyNames = 30000;

constexpr std::array onsets = {"b",  "d",  "f",  "k",  "s",  "m",  "n",  "t",  "l",  "w",  "y",   "g",
                               "c",  "dj", "th", "di", "ng", "nd", "mb", "nk", "gb", "kw", "tch", "ny",
                               "ch", "sh", "r",  "z",  "v",  "p",  "h",  "j",  "ts", "br", "tr",  "kr"};
constexpr std::array vowels = {"a", "e", "i", "o", "ou", "é", "a", "u", "ia", "ai"};
constexpr std::array codas = {"", "", "", "n", "r", "l", "m", "ng", "s", "ck"};
constexpr std::array radicals = {"b", "d", "dh", "f",  "gh", "h", "j", "k", "kh", "l",  "m",  "n",
                                 "q", "r", "s",  "sh", "t",  "w", "y", "z", "th", "ch", "ou", "h"};
// 1, 2 and 3 stand for the letters of a root.
constexpr std::array patterns = {"1a2i3",    "1aa2i3",   "1a22a3", "mou1a2i3", "ma12ou3", "1a2ee3", "1ou2ai3",
                                 "mo1ta2i3", "1a23a",    "1i2a3",  "a12a3",    "1a2a3i",  "ta12i3", "al1a2a3i",
                                 "ben1a23",  "bou1i2a3", "1a2ou3", "1a23an",   "el1a2i3i"};

} // namespace

SyntheticNames::SyntheticNames(std::uint64_t seed) : m_random(seed) {
    fill(m_given, identity::NameKind::Given, givenNames);
    fill(m_family, identity::NameKind::Family, familyNames);
}

void SyntheticNames::fill(QStringList& names, identity::NameKind kind, int size) {
    QSet<QString> known;
    const identity::VariantDictionary shipped;
    for (const identity::VariantGroup& group : shipped.groups())
        if (group.kind == kind)
            known.insert(group.words.front());
    while (known.size() < size)
        known.insert(m_random.chance(50) ? africanName() : arabicName());
    names = QStringList(known.cbegin(), known.cend());
    names.sort(); // a set has no order of its own
    for (qsizetype i = names.size() - 1; i > 0; --i)
        names.swapItemsAt(i, m_random.between(0, static_cast<int>(i)));
}

QString SyntheticNames::africanName() {
    QString name;
    for (int syllables = m_random.between(2, 4); syllables > 0; --syllables)
        name += QString::fromUtf8(m_random.any(onsets)) + QString::fromUtf8(m_random.any(vowels));
    name += QLatin1String(m_random.any(codas));
    return name.at(0).toUpper() + name.mid(1);
}

QString SyntheticNames::arabicName() {
    const std::array<QString, 3> root = {QLatin1String(m_random.any(radicals)), QLatin1String(m_random.any(radicals)),
                                         QLatin1String(m_random.any(radicals))};
    QString name;
    for (const QChar c : QString::fromLatin1(m_random.any(patterns)))
        name += c >= u'1' && c <= u'3' ? root[static_cast<size_t>(c.unicode() - u'1')] : QString(c);
    return name.at(0).toUpper() + name.mid(1);
}

const QString& SyntheticNames::zipf(const QStringList& names) {
    const double share = static_cast<double>(m_random.between(0, 1000000)) / 1000000;
    const auto rank = static_cast<qsizetype>(std::pow(static_cast<double>(names.size()), share)) - 1;
    return names[std::min(rank, names.size() - 1)];
}

QString SyntheticNames::next() {
    QString name = zipf(m_given);
    if (m_random.chance(30))
        name += QLatin1Char(' ') + zipf(m_given);
    if (m_random.chance(8))
        name += QLatin1String(m_random.chance(50) ? " Ould" : " Ben");
    name += QLatin1Char(' ') + zipf(m_family);
    return name;
}

identity::SearchEntry SyntheticNames::person(const QString& name) {
    static const QDateTime start(QDate(2020, 1, 1), QTime(0, 0), QTimeZone::utc());
    ++m_made;
    return {BeneficiaryId(makeUuidV7(start.addMSecs(static_cast<qint64>(m_made)), m_random.bits(), m_random.bits())),
            {name},
            {}};
}

std::vector<identity::SearchEntry> SyntheticNames::people(qint64 size, const QStringList& names) {
    std::vector<identity::SearchEntry> people;
    people.reserve(static_cast<size_t>(size));
    for (const QString& name : names)
        people.push_back(person(name));
    while (static_cast<qint64>(people.size()) < size)
        people.push_back(person(next()));
    return people;
}

} // namespace tawjih::bench
