#include "core/release/NameIndex.h"

#include "core/base/Text.h"

#include <algorithm>
#include <utility>

namespace tawjih::release {

namespace {

constexpr qsizetype shortestAlone = 4;
constexpr qsizetype shortestJoined = 6;
constexpr qsizetype furthestApart = 4;
constexpr int fewBearers = 20;
constexpr QStringView article = u"ال";

/// Words that many names have and that are words of a language besides.
bool isParticle(const QString& word) {
    static const QSet<QString> particles{
        QStringLiteral("al"), QStringLiteral("ait"), QStringLiteral("ben"), QStringLiteral("bin"),
        QStringLiteral("da"), QStringLiteral("de"),  QStringLiteral("do"),  QStringLiteral("dos"),
        QStringLiteral("du"), QStringLiteral("el"),  QStringLiteral("ibn"), QStringLiteral("la"),
        QStringLiteral("le"), QStringLiteral("ou"),  QStringLiteral("van"), QStringLiteral("von"),
        QStringLiteral("بن"), QStringLiteral("ابن"), QStringLiteral("بنت"), article.toString()};
    return word.size() < 2 || particles.contains(word);
}

/// الادريسي as ادريسي.
QString withoutArticle(const QString& word) {
    return word.size() >= 5 && word.startsWith(article) ? word.mid(article.size()) : word;
}

QStringList nameWords(const QString& name) {
    QStringList words;
    for (const QString& word : foldName(name).split(u' ', Qt::SkipEmptyParts))
        if (!isParticle(word))
            words << withoutArticle(word);
    words.removeDuplicates();
    return words;
}

/// The words that a written one may be.
QStringList readings(const QString& word) {
    QStringList readings{withoutArticle(word)};
    if (word.size() < 5)
        return readings;
    if (word.startsWith(QStringLiteral("لل")))
        readings << word.mid(2);
    if (QStringView(u"وفبكل").contains(word.front()))
        readings << withoutArticle(word.mid(1));
    return readings;
}

/// Without figures at the ends, and with single letters that follow each other put together.
QStringList written(const QStringList& words) {
    QStringList written;
    bool wasLetter = false;
    for (const QString& word : words) {
        const auto first = std::ranges::find_if(word, [](QChar c) { return !c.isDigit(); });
        const auto last = std::find_if(word.crbegin(), word.crend(), [](QChar c) { return !c.isDigit(); }).base();
        if (first >= last) {
            wasLetter = false;
            continue;
        }
        const QString letters(&*first, last - first);
        if (letters.size() == 1 && wasLetter)
            written.back() += letters;
        else
            written.push_back(letters);
        wasLetter = letters.size() == 1;
    }
    return written;
}

quint64 pairKey(quint32 one, quint32 other) {
    return quint64(std::min(one, other)) << 32 | std::max(one, other);
}

} // namespace

NameIndex::NameIndex(const std::vector<PersonName>& names, const QSet<QString>& ordinary) {
    for (const PersonName& name : names)
        add(name);
    const int few = std::max(fewBearers, int(names.size() / 100));
    for (auto word = m_words.begin(); word != m_words.end(); ++word)
        word->tells = word.key().size() >= shortestAlone && m_bearers[word->id] <= few &&
                      !ordinary.contains(word.key()) && !ordinary.contains(QString(article + word.key()));
}

void NameIndex::add(const PersonName& name) {
    QSet<quint32> borne;
    for (const auto& [family, given] :
         {std::pair(name.familyLatin, name.givenLatin), std::pair(name.familyArabic, name.givenArabic)}) {
        const QStringList families = nameWords(family);
        const QStringList givens = nameWords(given);
        for (const QString& word : families + givens)
            borne << idOf(word);
        for (const QString& one : families)
            for (const QString& other : givens)
                m_pairs << pairKey(idOf(one), idOf(other));
        const QString joined = foldName(family + given).remove(u' ');
        if (joined.size() >= shortestJoined && !families.isEmpty() && !givens.isEmpty())
            m_joined << joined << foldName(given + family).remove(u' ');
    }
    for (const quint32 id : std::as_const(borne))
        ++m_bearers[id];
}

quint32 NameIndex::idOf(const QString& word) {
    const auto known = m_words.constFind(word);
    if (known != m_words.cend())
        return known->id;
    const auto id = quint32(m_bearers.size());
    m_words.insert(word, {id, false});
    m_bearers.push_back(0);
    return id;
}

bool NameIndex::isPair(quint32 one, quint32 other) const {
    return m_pairs.contains(pairKey(one, other));
}

bool NameIndex::isNamed(const QStringList& words) const {
    struct Met {
        qsizetype place;
        qsizetype length;
        quint32 id;
    };
    std::vector<Met> met;
    if (m_joined.contains(words.join(QString())))
        return true;
    const QStringList text = written(words);
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (m_joined.contains(text[place]))
            return true;
        for (const QString& word : readings(text[place])) {
            const auto known = m_words.constFind(word);
            if (known == m_words.cend())
                continue;
            if (known->tells)
                return true;
            for (const Met& before : met) {
                const bool isShort = std::min(before.length, word.size()) < 3;
                const qsizetype apart = place - before.place;
                if (apart > 0 && apart <= (isShort ? 1 : furthestApart) && isPair(before.id, known->id))
                    return true;
            }
            met.push_back({place, word.size(), known->id});
        }
    }
    return false;
}

} // namespace tawjih::release
