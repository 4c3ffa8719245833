#include "tests/support/HostileText.h"

#include <QStringList>

namespace tawjih::test {

namespace {

const QStringList& pieces() {
    static const QStringList all{u"diallo"_qs,
                                 u"Jallow "_qs,
                                 u"'"_qs,
                                 u"\""_qs,
                                 u"%"_qs,
                                 u"_"_qs,
                                 u"*"_qs,
                                 u"("_qs,
                                 u")"_qs,
                                 u" AND "_qs,
                                 u" OR "_qs,
                                 u" NOT "_qs,
                                 u" NEAR/2 "_qs,
                                 u"NEAR("_qs,
                                 u"--"_qs,
                                 u";"_qs,
                                 u"/*"_qs,
                                 u"\\"_qs,
                                 u"^"_qs,
                                 u"{}"_qs,
                                 u"[a-z]"_qs,
                                 u"+"_qs,
                                 u"-"_qs,
                                 u":"_qs,
                                 u"?"_qs,
                                 u" "_qs,
                                 u"\t\n"_qs,
                                 u"0"_qs,
                                 u"661"_qs,
                                 u"CAS-"_qs,
                                 u"ديالو"_qs,
                                 u"عبد "_qs,
                                 u"ـــ"_qs,
                                 u"ًٌٍ"_qs,
                                 u"\u200f"_qs,
                                 u"\u202e"_qs,
                                 u"\u2066"_qs,
                                 u"\u2069"_qs,
                                 u"\ufeff"_qs,
                                 u"\u0301"_qs,
                                 u"한국"_qs,
                                 u"Ω"_qs,
                                 u"ﬁ"_qs,
                                 u"Ⅳ"_qs,
                                 u"١٢٣"_qs,
                                 u"😀"_qs,
                                 u"a"_qs,
                                 u"el "_qs,
                                 u"ould "_qs,
                                 u"Abd"_qs,
                                 u"-eddine"_qs,
                                 u"x"_qs,
                                 u"DROP TABLE beneficiary"_qs};
    return all;
}

QChar anyUnit(QRandomGenerator& random) {
    return QChar(static_cast<char16_t>(random.bounded(0x10000)));
}

} // namespace

QString hostileText(QRandomGenerator& random) {
    QString text;
    if (random.bounded(40) == 0) {
        const QString& piece = pieces()[random.bounded(static_cast<int>(pieces().size()))];
        return piece.repeated(10000 / static_cast<int>(piece.size()) + 1);
    }
    for (int left = random.bounded(1, random.bounded(30) == 0 ? 2000 : 12); left > 0; --left) {
        switch (random.bounded(6)) {
        case 0: // often half a surrogate pair
            text += random.bounded(2) ? anyUnit(random) : QChar(static_cast<char16_t>(0xD800 + random.bounded(0x800)));
            break;
        case 1:
            text += QChar(static_cast<char16_t>(random.bounded(0x80)));
            break;
        default:
            text += pieces()[random.bounded(static_cast<int>(pieces().size()))];
        }
    }
    return text;
}

} // namespace tawjih::test
