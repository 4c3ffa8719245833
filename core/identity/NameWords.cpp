#include "core/identity/NameWords.h"

#include <algorithm>

namespace tawjih::identity {

namespace {

constexpr size_t mostWords = 20;
constexpr size_t mostNamesKept = 50000;

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

NameReader::Known NameReader::readPiece(std::u16string_view piece) {
    if (const auto known = m_pieces.find(piece); known != m_pieces.end())
        return known->second;
    const WrittenName written = writtenName(QStringView(piece).toString());
    Known known;
    known.alone = written.standsAlone;
    if (known.alone)
        known.word = m_vocabulary.add(written.words.front());
    m_pieces.emplace(piece, known);
    return known;
}

void NameReader::read(const QString& name, NameWords& words) {
    const std::u16string_view text(reinterpret_cast<const char16_t*>(name.utf16()), static_cast<size_t>(name.size()));
    const size_t before = words.whole.size();
    bool alone = true;
    for (size_t from = 0; alone && from < text.size();) {
        const size_t to = std::min(text.find_first_of(u" -,\u00a0", from), text.size());
        if (to > from) {
            const Known known = readPiece(text.substr(from, to - from));
            alone = known.alone;
            words.whole.push_back(known.word);
        }
        from = to + 1;
    }
    if (alone)
        return;
    words.whole.resize(before);
    const auto known = m_names.find(text);
    if (known != m_names.end()) {
        words.add(known->second);
        return;
    }
    NameWords its = nameWords(name, m_vocabulary);
    words.add(its);
    if (m_names.size() < mostNamesKept)
        m_names.emplace(text, std::move(its));
}

} // namespace tawjih::identity
