#pragma once

#include "core/identity/NameForm.h"
#include "core/identity/Phonetics.h"

namespace tawjih::identity {

/// A word of a name, and how it was written.
struct WrittenWord {
    QString written; ///< foldName of it, in its script; a compound with spaces where it had them
    NameWord form;
    Sounds otherwise; ///< with ال, where it was taken off; without al or el, where it may be an article; else empty
};

/// A name under all divisions into words that somebody else might choose.
struct WrittenName {
    std::vector<WrittenWord> words;  ///< those of nameForm
    std::vector<WrittenWord> pieces; ///< each written word by itself, where compounds made fewer of them; else empty
    std::vector<WrittenWord> joined; ///< [i] is words i and i + 1 as one: Ben Ali for Benali
    bool mayJoin = false;            ///< some word would be another one beside other words
};

[[nodiscard]] WrittenName writtenName(const QString& name);

} // namespace tawjih::identity
