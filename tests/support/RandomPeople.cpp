#include "tests/support/RandomPeople.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tawjih::test {

using namespace identity;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array syllables = {"ma", "dou", "fa", "tou", "sa",  "ra", "ko", "na",  "dia", "lo",  "ba", "ri",
                                  "mi", "sse", "ka", "ne",  "you", "so", "la", "bou", "the", "ndi", "ya", "gue"};
constexpr std::array nationalities = {"CIV", "SEN", "GIN", "COD", "CMR", "SYR", "MLI", "CAF", "YEM", "NGA"};
constexpr std::array nationalityShares = {0.22, 0.43, 0.56, 0.65, 0.73, 0.79, 0.85, 0.89, 0.93, 1.0}; // summed up
constexpr size_t givenNames = 3000;
constexpr size_t familyNames = 6000;
constexpr size_t quarters = 300;

} // namespace

QString RandomPeople::madeName(size_t number, size_t length) const {
    QString name;
    size_t rest = number * 7919 + 17; // neighbours in rank are no neighbours in sound
    for (size_t at = 0; at < length; ++at, rest /= syllables.size())
        name += QLatin1String(syllables[rest % syllables.size()]);
    return name;
}

void RandomPeople::makeNames() {
    for (size_t number = 0; number < givenNames; ++number)
        m_given.push_back(madeName(number, 3));
    for (size_t number = 0; number < familyNames; ++number)
        m_family.push_back(madeName(number + 20'000, 2 + number % 3));
    for (size_t number = 0; number < quarters; ++number)
        m_quarters.push_back(madeName(number + 90'000, 4));
}

// By Zipf: the second is half as common as the first.
const QString& RandomPeople::common(const std::vector<QString>& names) {
    const double u = double(m_dice()) / 4294967296.0;
    const auto rank = size_t(std::pow(double(names.size()), u)) - 1;
    return names[std::min(rank, names.size() - 1)];
}

QString RandomPeople::digits(int count) {
    QString text;
    for (int at = 0; at < count; ++at)
        text += QChar(u'0' + char16_t(below(10)));
    return text;
}

RandomPeople::Person RandomPeople::newPerson() {
    Person person;
    person.given = common(m_given);
    if (chance(0.15))
        person.given += u' ' + common(m_given);
    person.family = common(m_family);
    ComparedPerson& details = person.details;
    details.birth = {quint16(1970 + below(38)), quint8(1 + below(12)), quint8(1 + below(28))};
    if (chance(0.3))
        details.birth = {details.birth.year, 1, 1};
    details.sex = chance(0.5) ? u"f"_s : u"m"_s;
    const double u = double(m_dice()) / 4294967296.0;
    const auto nationality = std::ranges::lower_bound(nationalityShares, u) - nationalityShares.begin();
    details.nationality = QLatin1String(nationalities[size_t(nationality)]);
    if (chance(0.85))
        details.phones = {u"06"_s + digits(8)};
    if (chance(0.6))
        details.documents = {QChar(u'A' + char16_t(below(26))) + digits(7)};
    if (chance(0.7))
        details.place = common(m_quarters);
    return person;
}

RandomPeople::Person RandomPeople::relativeOf(const Person& person, bool isTwin) {
    Person relative = newPerson();
    relative.family = person.family;
    relative.details.nationality = person.details.nationality;
    relative.details.phones = person.details.phones;
    relative.details.place = person.details.place;
    if (isTwin)
        relative.details.birth = person.details.birth;
    return relative;
}

QString RandomPeople::misspelt(QString name) {
    const qsizetype at = below(size_t(name.size()));
    switch (below(4)) {
    case 0:
        return name.insert(at, name[at]);
    case 1:
        return name.size() > 3 ? name.remove(at, 1) : name;
    case 2:
        return name.replace(at, 1, QChar(u'a' + char16_t(below(26))));
    default:
        return name.replace(u"ou"_s, u"u"_s).replace(u"dia"_s, u"ja"_s);
    }
}

RandomPeople::Person RandomPeople::enteredAgain(Person person) {
    if (chance(0.2))
        person.given = misspelt(person.given);
    if (chance(0.15))
        person.family = misspelt(person.family);
    if (chance(0.02))
        std::swap(person.given, person.family);
    ComparedPerson& details = person.details;
    if (chance(0.06))
        details.birth.day = quint8(1 + below(28));
    if (chance(0.06))
        details.birth = {details.birth.year, 0, 0};
    if (chance(0.03))
        details.birth = {quint16(1970 + below(38)), quint8(1 + below(12)), quint8(1 + below(28))};
    if (chance(0.4))
        details.phones = {u"06"_s + digits(8)};
    if (chance(0.3))
        details.documents = {};
    if (chance(0.15) && !details.documents.isEmpty())
        details.documents = {QChar(u'A' + char16_t(below(26))) + digits(7)};
    if (chance(0.4))
        details.place = common(m_quarters);
    if (chance(0.1))
        details.nationality.clear();
    return person;
}

std::vector<RandomPeople::Entry> RandomPeople::draw(size_t entries, const Shares& shares) {
    std::vector<Entry> made;
    const auto enter = [&](Person person, quint32 number) {
        person.details.given = {nameForm(person.given)};
        person.details.family = {nameForm(person.family)};
        made.push_back({std::move(person.details), number});
    };
    while (made.size() < entries) {
        const Person person = newPerson();
        enter(person, m_who);
        if (chance(shares.again))
            enter(enteredAgain(person), m_who);
        ++m_who;
        const bool hasTwin = chance(shares.twins);
        if (hasTwin || chance(shares.relatives))
            enter(relativeOf(person, hasTwin), m_who++);
    }
    std::shuffle(made.begin(), made.end(), m_dice);
    return made;
}

QUuid entryId(size_t place) {
    return {uint(place + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
}

size_t entryPlace(const QUuid& id) {
    return id.data1 - 1;
}

PairCounts countPairs(const std::vector<MatchedPair>& pairs, const std::vector<quint32>& whoOf, double threshold,
                      qint64 truth) {
    PairCounts counts;
    counts.truth = truth;
    for (const MatchedPair& pair : pairs)
        if (pair.score.probability >= threshold)
            ++(whoOf[entryPlace(pair.first)] == whoOf[entryPlace(pair.second)] ? counts.right : counts.wrong);
    return counts;
}

double calibrationError(const std::vector<MatchedPair>& pairs, const std::vector<quint32>& whoOf) {
    constexpr double least = 0.001;
    std::array<double, 10> distance = {};
    double all = 0;
    for (const MatchedPair& pair : pairs) {
        const double probability = pair.score.probability;
        if (probability <= least)
            continue;
        const bool isSame = whoOf[entryPlace(pair.first)] == whoOf[entryPlace(pair.second)];
        distance[std::min<size_t>(9, size_t(probability * 10))] += probability - (isSame ? 1 : 0);
        ++all;
    }
    double sum = 0;
    for (const double one : distance)
        sum += std::abs(one);
    return all == 0 ? 0 : sum / all;
}

} // namespace tawjih::test
