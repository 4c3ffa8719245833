#include "core/identity/NameWords.h"

#include <algorithm>

namespace tawjih::identity {

namespace {

constexpr size_t mostWords = 20;

// What a piece is instead of a word of the vocabulary.
constexpr std::uint32_t noWord = 0xffffffff;
constexpr std::uint32_t notAlone = 0xfffffffe;

} // namespace

void NameWords::add(const NameWords& more) {
    whole.insert(whole.end(), more.whole.begin(), more.whole.end());
    parts.insert(parts.end(), more.parts.begin(), more.parts.end());
}

void NameWords::clear() {
    whole.clear();
    parts.clear();
}

std::vector<std::uint32_t> NameWords::all() const {
    std::vector<std::uint32_t> words;
    words.reserve(std::min(mostWords, whole.size() + parts.size()));
    for (const auto* some : {&whole, &parts})
        for (const std::uint32_t word : *some)
            if (words.size() < mostWords && std::ranges::find(words, word) == words.end())
                words.push_back(word);
    return words;
}

NameWords nameWords(const QString& name, NameVocabulary& vocabulary) {
    const WrittenName written = writtenName(name);
    NameWords words;
    for (const WrittenWord& word : written.words)
        words.whole.push_back(vocabulary.add(word));
    for (const WrittenWord& word : written.pieces)
        words.parts.push_back(vocabulary.add(word));
    for (size_t i = 0; i < written.joined.size(); ++i)
        if (written.words[i].form.isParticle)
            words.parts.push_back(vocabulary.add(written.joined[i]));
    return words;
}

// A piece that is no single word, or may be part of a compound: the whole name is to be read at once.
std::uint32_t NameReader::readPiece(std::u16string_view piece) {
    if (const std::uint32_t* known = m_known.find(piece))
        return *known;
    const WrittenName written = writtenName(QStringView(piece).toString());
    std::uint32_t word = notAlone;
    if (written.words.size() == 1 && !written.mayJoin)
        word = m_vocabulary.add(written.words.front());
    else if (written.words.empty())
        word = noWord;
    m_known.insert(piece, word);
    return word;
}

std::uint32_t NameReader::readJoined(std::u16string_view two) {
    if (const std::uint32_t* known = m_joined.find(two))
        return *known;
    const std::uint32_t word = m_vocabulary.add(writtenName(QStringView(two).toString()).joined.front());
    m_joined.insert(two, word);
    return word;
}

bool NameReader::split(std::u16string_view name) {
    m_pieces.clear();
    for (size_t from = 0; from < name.size();) {
        const size_t to = std::min(name.find_first_of(u" -,\u00a0", from), name.size());
        const std::u16string_view text = name.substr(from, to - from);
        const std::uint32_t word = text.empty() ? noWord : readPiece(text);
        if (word == notAlone)
            return false;
        if (word != noWord)
            m_pieces.push_back({text, word, m_vocabulary.at(word).particle});
        from = to + 1;
    }
    return true;
}

void NameReader::read(const QString& name, NameWords& words) {
    const std::u16string_view text(reinterpret_cast<const char16_t*>(name.utf16()), static_cast<size_t>(name.size()));
    if (!split(text)) {
        words.add(nameWords(name, m_vocabulary));
        return;
    }
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        words.whole.push_back(m_pieces[i].word);
        if (!m_pieces[i].particle || i + 1 == m_pieces.size())
            continue;
        const char16_t* begin = m_pieces[i].text.data();
        const char16_t* end = m_pieces[i + 1].text.data() + m_pieces[i + 1].text.size();
        words.parts.push_back(readJoined({begin, static_cast<size_t>(end - begin)}));
    }
}

} // namespace tawjih::identity
