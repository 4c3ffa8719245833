#include "tests/identity/RandomNames.h"

#include <algorithm>

namespace tawjih::test {

namespace {

const QStringList& syllables() {
    static const QStringList latin{u"ma"_qs,  u"mou"_qs, u"di"_qs, u"allo"_qs, u"Fa"_qs, u"té"_qs, u"Ï"_qs, u"ka"_qs,
                                   u"ben"_qs, u"th"_qs,  u"ou"_qs, u"N'"_qs,   u"ɗe"_qs, u"y"_qs,  u"2"_qs, u"sa"_qs};
    return latin;
}

const QStringList& arabicSyllables() {
    static const QStringList arabic{u"م"_qs, u"حم"_qs, u"د"_qs, u"ال"_qs, u"فا"_qs, u"ة"_qs, u"ع"_qs, u"يو"_qs};
    return arabic;
}

const QStringList& compoundParts() {
    static const QStringList parts{u"Abdoul"_qs, u"Abdel"_qs, u"عبد"_qs,  u"Karim"_qs, u"الله"_qs, u"Eddine"_qs,
                                   u"El"_qs,     u"Ben"_qs,   u"Ould"_qs, u"Abou"_qs,  u"Bakr"_qs, u"الدين"_qs};
    return parts;
}

const QString& any(QRandomGenerator& random, const QStringList& list) {
    return list[random.bounded(static_cast<int>(list.size()))];
}

QString randomWord(QRandomGenerator& random) {
    if (random.bounded(5) == 0)
        return any(random, compoundParts());
    const QStringList& pool = random.bounded(4) == 0 ? arabicSyllables() : syllables();
    QString word;
    for (int left = random.bounded(1, 5); left > 0; --left)
        word += any(random, pool);
    return word;
}

} // namespace

QString randomName(QRandomGenerator& random) {
    QStringList words;
    for (int left = random.bounded(1, 5); left > 0; --left)
        words << randomWord(random);
    return words.join(random.bounded(8) == 0 ? QLatin1Char('-') : QLatin1Char(' '));
}

std::vector<identity::SearchEntry> randomPersons(QRandomGenerator& random, int count) {
    std::vector<identity::SearchEntry> persons;
    for (int i = 0; i < count; ++i) {
        identity::SearchEntry person{randomId(random), {randomName(random)}, {QString::number(random.generate())}};
        if (random.bounded(3) == 0)
            person.names << randomName(random);
        persons.push_back(std::move(person));
    }
    return persons;
}

QString shuffled(QRandomGenerator& random, const QString& name) {
    QStringList words = name.split(QLatin1Char(' '));
    std::shuffle(words.begin(), words.end(), random);
    return words.join(QLatin1Char(' '));
}

BeneficiaryId randomId(QRandomGenerator& random) {
    return BeneficiaryId(QUuid(random.generate(), 1, 2, 3, 4, 5, 6, 7, 8, 9, static_cast<uchar>(random.generate())));
}

} // namespace tawjih::test
