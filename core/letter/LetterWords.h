#pragma once

#include "core/letter/Letter.h"

namespace tawjih {

/// What is printed around the text of a letter, in one language; "%1" and "%2" are filled in.
struct LetterWords {
    QString reference;
    QString placeAndDate;
    QString onlyDate;
    QString phone;
    QString ms;
    QString mr;
    QString about; ///< before a year of birth that is an estimate
    QString signature;
    QString law; ///< the rights of the person, in a line
    QString authorisation;
    QString slip;
    QString slipReturn;
    QString accepted;
    QString refused;
    QString waiting;
    QString absent;
    QString slipDate;
    QString slipStamp;
    QString qrPage;
    QString qrPlace;
};

/// The words of resources/data/letters.json.
[[nodiscard]] const LetterWords& letterWords(Language language);

/// The text that Tawjih brings for a kind and a language (resources/data/letters.json).
[[nodiscard]] const LetterTemplate& shippedTemplate(LetterKind kind, Language language);

} // namespace tawjih
