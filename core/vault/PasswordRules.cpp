#include "core/vault/PasswordRules.h"

#include <QRegularExpression>
#include <QSet>

namespace tawjih::vault {

namespace {

/// What the most used passwords of 12 characters and more are built from, here and elsewhere; longer before shorter.
constexpr const char* commonParts[] = {
    "administrateur", "administrator", "motdepasse", "mot de passe", "azertyuiop", "qwertyuiop", "qsdfghjklm",
    "asdfghjkl",      "wxcvbn",        "zxcvbnm",    "1q2w3e4r5t6y", "1q2w3e4r",   "1a2z3e4r5t", "1qaz2wsx3edc",
    "1qaz2wsx",       "passw0rd",      "p@ssw0rd",   "p@ssword",     "password",   "bienvenue",  "casablanca",
    "orientation",    "chelseafc",     "liverpool",  "iloveyou",     "jetaime",    "letmein",    "welcome",
    "azerty",         "qwerty",        "football",   "barcelona",    "realmadrid", "wydad",      "marhaba",
    "bismillah",      "hamdoulah",     "inchallah",  "mohamed",      "mohammed",   "morocco",    "maroc",
    "migrant",        "guichet",       "tawjih",     "ofppt",        "entraide",   "artisanat",  "secret",
    "soleil",         "sunshine",      "princess",   "dragon",       "monkey",     "admin",      "changeme",
    "default",        "guest",         "login",      "test",         "abc123",     "trustno1",
};

/// How much of the password must not come from well-known parts.
constexpr qsizetype leastOwn = 6;
constexpr qsizetype leastDistinct = 5;

/// Leaves out runs of three and more that count up or down (123, cba) or repeat (aaa).
QString withoutRuns(const QString& text) {
    QString kept;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        if (end < text.size()) {
            const int step = text[end].unicode() - text[i].unicode();
            if (step >= -1 && step <= 1)
                while (end < text.size() && text[end].unicode() - text[end - 1].unicode() == step)
                    ++end;
        }
        if (end - i < 3)
            end = i + 1; // no run: keep one character and look again from the next
        kept += text[i];
        i = end;
    }
    return kept;
}

/// A text that is one short piece again and again (abcabcabcabc) is worth that piece.
QString withoutRepetition(const QString& text) {
    for (qsizetype period = 1; period <= text.size() / 2; ++period)
        if (QStringView(text).mid(period) == QStringView(text).chopped(period))
            return text.left(period);
    return text;
}

qsizetype worth(const QString& text) {
    const QString own = withoutRepetition(withoutRuns(text));
    QSet<QChar> distinct;
    for (const QChar letter : own)
        distinct.insert(letter);
    return distinct.size() < leastDistinct ? 0 : own.size();
}

QString without(QString text, const QString& part) {
    return part.size() < 3 ? text : text.remove(part);
}

} // namespace

PasswordWeakness weaknessOf(const QString& password, const QStringList& context) {
    QString text = password.normalized(QString::NormalizationForm_KC).toCaseFolded();
    const auto characters = text.toUcs4().size();
    if (characters < shortestPassword)
        return PasswordWeakness::TooShort;
    if (characters > longestPassword)
        return PasswordWeakness::TooLong;
    for (const char* part : commonParts)
        text = without(text, QLatin1String(part));
    if (worth(text) < leastOwn)
        return PasswordWeakness::TooCommon;
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    for (const QString& words : context)
        for (const QString& word : words.normalized(QString::NormalizationForm_KC).toCaseFolded().split(between))
            text = without(text, word);
    return worth(text) < leastOwn ? PasswordWeakness::TooClose : PasswordWeakness::None;
}

Status checkPassword(const QString& password, const QStringList& context) {
    if (weaknessOf(password, context) != PasswordWeakness::None)
        return fail(ErrorCode::WeakPassword);
    return {};
}

} // namespace tawjih::vault
