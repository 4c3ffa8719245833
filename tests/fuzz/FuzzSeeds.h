#pragma once

#include <QByteArrayList>
#include <QString>

namespace tawjih::test {

/// What a fuzzer starts from: the files of tests/fuzz/corpus/<target>, and binary ones made here, for which a text says
/// better what they are than a file in the repository would.
[[nodiscard]] QByteArrayList seedsOf(const QString& target);

/// The part of them that the program's own writers make, for the targets that read texts.
[[nodiscard]] QByteArrayList textSeedsOf(const QString& target);

/// Words of tests/fuzz/<target>.dict, or of text.dict where a target has none of its own.
[[nodiscard]] QByteArrayList wordsOf(const QString& target);

} // namespace tawjih::test
