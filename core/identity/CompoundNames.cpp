#include "core/identity/CompoundNames.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace tawjih::identity {

namespace {

bool isIn(const QString& letters, std::initializer_list<const char*> words) {
    return std::ranges::any_of(words, [&](const char* word) { return letters == QLatin1String(word); });
}

// The article and how it sounds before sun letters.
bool isArticle(const Piece& piece) {
    return isIn(piece.letters, {"al",  "el",  "il", "ul", "oul", "l",  "ar", "er", "ur", "as", "es", "us",
                                "ash", "ach", "an", "en", "ad",  "ed", "ud", "at", "et", "az", "ez"});
}

bool isServant(const Piece& piece) {
    return isIn(piece.letters, {"abd", "abdel", "abdal", "abdil"});
}

bool mayBeServant(const Piece& piece) {
    return isIn(piece.letters, {"abdul", "abdoul", "abdol", "abdou", "abdu", "abdi", "abdo"});
}

bool isAllah(const Piece& piece) {
    return isIn(piece.letters, {"allah", "ullah", "oullah", "ellah", "illah", "alla"}) ||
           (piece.article && piece.letters == QLatin1String("lh")); // الله
}

QString consonantsOf(Sounds sounds) {
    std::erase_if(sounds, isVowelSound);
    return QString::fromStdString(sounds);
}

/// Whether it is one of the names of God after which servants are called. Left out are those with the consonants of a
/// West African family name: al-Bari and Barry, al-Wali and Ly.
bool isNameOfGod(const Piece& piece) {
    static const QSet<QString> names = [] {
        QSet<QString> consonants;
        for (const char* name :
             {"rahman",  "rahim",  "malik",  "quddus", "salam",  "mumin",  "aziz",   "jabbar", "gabbar", "khaliq",
              "ghaffar", "qahhar", "wahhab", "razzaq", "fattah", "alim",   "basit",  "rafi",   "muizz",  "sami",
              "basir",   "latif",  "halim",  "azim",   "adhim",  "ghafur", "shakur", "kabir",  "hafiz",  "hafidh",
              "jalil",   "galil",  "karim",  "mujib",  "hakim",  "wadud",  "majid",  "magid",  "haq",    "matin",
              "hamid",   "muhsin", "mubdi",  "hay",    "qayyum", "wahid",  "samad",  "qadir",  "zahir",  "muqtadir",
              "batin",   "tawwab", "rauf",   "nur",    "nour",   "hadi",   "badi",   "baqi",   "warith", "rashid",
              "sabur",   "ghani",  "mannan", "nasir",  "nabi",   "rasul",  "munim",  "sattar", "jawad",  "ghafar"})
            consonants << consonantsOf(soundsOf(name));
        return consonants;
    }();
    const QString consonants = consonantsOf(piece.sounds);
    return consonants.size() > 1 && names.contains(consonants);
}

Piece servantOf(const Piece& served) {
    if (isAllah(served))
        return {QStringLiteral("abdallah"), soundsOf("abdallah"), false, served.written};
    return {QLatin1String("abd") + served.letters, joinedSounds("aBD", served.sounds), false, served.written};
}

bool isVowel(QChar c) {
    return QStringView(u"aeiou").contains(c);
}

qsizetype consonants(const QString& letters) {
    return std::ranges::count_if(letters, [](QChar c) { return !isVowel(c) && !QStringView(u"hwy").contains(c); });
}

// Abdallah, Abdullahi, Abdoulaye: the l is God's, no article before another name.
bool endsInGod(const QString& tail) {
    static const QRegularExpression god(QStringLiteral("^l*[aeiouyh]*$"));
    return god.match(tail).hasMatch();
}

/// Whom the bearer of a name in one word serves: Abdelkader, Abderrahmane, Abdourahmane, Abdirashid, عبدالرحمن.
std::optional<QString> servedIn(const QString& letters) {
    static const QRegularExpression servant(QStringLiteral("^abd(?:ou|a|e|i|o|u)?(l)?(.+)$"));
    const QRegularExpressionMatch match = servant.match(letters);
    if (!match.hasMatch())
        return std::nullopt;
    QString served = match.captured(2);
    const bool article = match.hasCaptured(1) && !match.captured(1).isEmpty();
    if (endsInGod(served))
        return std::nullopt;
    if (article && served.startsWith(QLatin1String("atif"))) // Abdelatif for Abdellatif
        served.prepend(QLatin1Char('l'));
    if (article)
        return consonants(served) >= 1 ? std::optional(served) : std::nullopt;
    if (served.size() > 1 && served[0] == served[1]) // the article as the doubled sun letter
        served.remove(0, 1);
    return consonants(served) >= 2 && served.size() >= 4 ? std::optional(served) : std::nullopt;
}

Piece withServantSplit(Piece piece) {
    if (const auto served = servedIn(piece.letters))
        return servantOf({*served, soundsOf(served->toStdString()), false, piece.written});
    return piece;
}

bool isFaith(const Piece& piece) {
    static const QRegularExpression faith(QStringLiteral("^(?:a|e|i|o|u|ou)[ld]d(?:i|ee|y)ne?$"));
    return faith.match(piece.letters).hasMatch() || (piece.article && piece.letters == QLatin1String("din"));
}

bool isBareFaith(const Piece& piece) {
    return isIn(piece.letters, {"din", "dine", "deen"});
}

bool isFather(const Piece& piece) {
    return isIn(piece.letters, {"abou", "abu", "abo", "bou"});
}

bool isFatherOfTheCamel(const Piece& first, const Piece& second) {
    return isFather(first) && consonantsOf(second.sounds) == QLatin1String("BKR");
}

class Compounds {
public:
    explicit Compounds(std::vector<Piece> pieces) : m_pieces(std::move(pieces)) {}

    std::vector<Piece> run() {
        for (m_at = 0; m_at < m_pieces.size(); ++m_at)
            if (!servant() && !suffix() && !camel())
                m_made.push_back(withServantSplit(std::move(m_pieces[m_at])));
        return std::move(m_made);
    }

private:
    [[nodiscard]] const Piece* ahead(size_t by) const {
        return m_at + by < m_pieces.size() ? &m_pieces[m_at + by] : nullptr;
    }

    bool servant() {
        const bool sure = isServant(m_pieces[m_at]);
        if (!sure && !mayBeServant(m_pieces[m_at]))
            return false;
        const bool article = ahead(2) && isArticle(*ahead(1));
        const Piece* served = ahead(article ? 2 : 1);
        if (!served || isParticle(*served) || !(sure || article || isAllah(*served) || isNameOfGod(*served)))
            return false;
        Piece servant = servantOf(*served);
        const size_t last = m_at + (article ? 2 : 1);
        servant.written = m_pieces[m_at].written;
        while (m_at < last)
            servant.written += QLatin1Char(' ') + m_pieces[++m_at].written;
        m_made.push_back(std::move(servant));
        return true;
    }

    // Nour Eddine, Nour ed Din, نور الدين; Saif Ullah.
    bool suffix() {
        const Piece& piece = m_pieces[m_at];
        const bool afterArticle = m_made.size() >= 2 && isBareFaith(piece) && isArticle(m_made.back());
        if (!afterArticle && (m_made.empty() || isParticle(m_made.back()) || !(isFaith(piece) || isAllah(piece))))
            return false;
        if (afterArticle) {
            const QString article = m_made.back().written;
            m_made.pop_back();
            m_made.back().written += QLatin1Char(' ') + article;
        }
        m_made.back() = joined(m_made.back(), piece);
        return true;
    }

    bool camel() {
        if (!ahead(1) || !isFatherOfTheCamel(m_pieces[m_at], *ahead(1)))
            return false;
        m_made.push_back(joined(m_pieces[m_at], *ahead(1)));
        ++m_at;
        return true;
    }

    std::vector<Piece> m_pieces;
    std::vector<Piece> m_made;
    size_t m_at = 0;
};

} // namespace

bool isParticle(const Piece& piece) {
    return piece.letters.size() == 1 ||
           isIn(piece.letters, {"al",   "el",  "ul",  "ar",   "as",  "ash",  "ad",  "ed",  "az",     "ould", "wuld",
                                "wald", "wld", "uld", "mint", "mnt", "ben",  "bin", "bn",  "ibn",    "abn",  "bint",
                                "bent", "bnt", "ag",  "ait",  "de",  "del",  "da",  "dos", "do",     "du",   "des",
                                "la",   "le",  "van", "von",  "dit", "dite", "nee", "ne",  "epouse", "ep",   "vve"});
}

// An article joins what it stands between, and that is asked as well.
bool mayJoin(const Piece& piece) {
    return isServant(piece) || mayBeServant(piece) || isAllah(piece) || isFaith(piece) || isBareFaith(piece) ||
           isFather(piece);
}

Piece joined(const Piece& first, const Piece& second) {
    return {first.letters + second.letters, joinedSounds(first.sounds, second.sounds), first.article,
            first.written + QLatin1Char(' ') + second.written};
}

std::vector<Piece> withCompounds(std::vector<Piece> pieces) {
    return Compounds(std::move(pieces)).run();
}

} // namespace tawjih::identity
