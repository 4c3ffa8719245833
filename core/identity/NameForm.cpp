#include "core/identity/NameForm.h"

#include "core/base/Text.h"
#include "core/identity/ArabicReading.h"
#include "core/identity/CompoundNames.h"
#include "core/identity/WrittenName.h"

#include <algorithm>
#include <unicode/translit.h>

namespace tawjih::identity {

namespace {

bool isAscii(const QString& text) {
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// Amharic, Cyrillic, Bengali … by ICU's rules, as folded Latin letters.
QString romanised(const QString& word) {
    static const std::unique_ptr<const icu::Transliterator> rules = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<const icu::Transliterator>(
            icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, status));
    }();
    if (!rules)
        return word;
    icu::UnicodeString text(reinterpret_cast<const char16_t*>(word.utf16()), static_cast<int32_t>(word.size()));
    rules->transliterate(text);
    return foldName(QString(reinterpret_cast<const QChar*>(text.getBuffer()), text.length())).remove(QLatin1Char(' '));
}

bool continuesArabic(QChar c) {
    constexpr char16_t tatweel = 0x0640;
    return isArabicLetter(c.unicode()) || c.isMark() || c == tatweel || c.category() == QChar::Other_Format;
}

void appendOtherScript(std::vector<Piece>& pieces, const QString& text) {
    for (const QString& word : foldName(text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString letters = isAscii(word) ? word : romanised(word);
        if (!letters.isEmpty())
            pieces.push_back({letters, soundsOf(letters.toStdString()), false, word});
    }
}

void appendArabic(std::vector<Piece>& pieces, QStringView word) {
    ArabicReading reading = readArabic(word);
    if (!reading.letters.isEmpty())
        pieces.push_back({std::move(reading.letters), std::move(reading.sounds), reading.article,
                          foldName(word.toString()).remove(QLatin1Char(' '))});
}

std::vector<Piece> piecesOf(const QString& name) {
    std::vector<Piece> pieces;
    if (isAscii(name)) {
        appendOtherScript(pieces, name);
        return pieces;
    }
    const QString text = name.normalized(QString::NormalizationForm_KC); // presentation forms, ﷲ; keeps أ one letter
    for (qsizetype from = 0; from < text.size();) {
        const bool arabic = isArabicLetter(text[from].unicode());
        qsizetype to = from + 1;
        while (to < text.size() && (arabic ? continuesArabic(text[to]) : !isArabicLetter(text[to].unicode())))
            ++to;
        if (arabic)
            appendArabic(pieces, QStringView(text).mid(from, to - from));
        else
            appendOtherScript(pieces, text.mid(from, to - from));
        from = to;
    }
    return pieces;
}

/// What al- or el- is glued to, where enough remains to be a name: Alhassane, El Hadj as Elhadj.
Sounds withoutGluedArticle(const QString& letters) {
    constexpr qsizetype shortest = 6;
    const bool glued = letters.startsWith(QLatin1String("al")) || letters.startsWith(QLatin1String("el"));
    return glued && letters.size() >= shortest ? soundsOf(letters.mid(2).toStdString()) : Sounds();
}

WrittenWord wordOf(const Piece& piece) {
    std::vector<std::string> skeletons = skeletonsOf(piece.sounds);
    // الياس may be Elias, whose ال is no article.
    Sounds other = piece.article ? joinedSounds("aL", piece.sounds) : withoutGluedArticle(piece.letters);
    for (std::string& skeleton : skeletonsOf(other))
        if (skeletons.size() < mostSkeletons && std::ranges::find(skeletons, skeleton) == skeletons.end())
            skeletons.push_back(std::move(skeleton));
    NameWord word{piece.letters, QString::fromStdString(piece.sounds), {}, isParticle(piece)};
    for (const std::string& skeleton : skeletons)
        word.skeletons << QString::fromStdString(skeleton);
    return {piece.written, std::move(word), std::move(other)};
}

std::vector<WrittenWord> wordsOf(const std::vector<Piece>& pieces) {
    std::vector<WrittenWord> words;
    for (const Piece& piece : pieces)
        words.push_back(wordOf(piece));
    return words;
}

} // namespace

NameForm nameForm(const QString& name) {
    NameForm form;
    for (WrittenWord& word : writtenName(name).words)
        form.words.push_back(std::move(word.form));
    return form;
}

WrittenName writtenName(const QString& name) {
    const std::vector<Piece> pieces = piecesOf(name);
    const std::vector<Piece> words = withCompounds(pieces);
    WrittenName made{wordsOf(words), {}, {}};
    made.mayJoin = std::ranges::any_of(pieces, mayJoin);
    if (words.size() != pieces.size())
        for (const Piece& piece : pieces)
            made.pieces.push_back(wordOf(withCompounds({piece}).front()));
    for (size_t i = 0; i + 1 < words.size(); ++i)
        made.joined.push_back(wordOf(joined(words[i], words[i + 1])));
    return made;
}

} // namespace tawjih::identity
