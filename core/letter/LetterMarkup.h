#pragma once

#include "core/letter/Letter.h"

#include <QStringList>

#include <map>
#include <vector>

namespace tawjih {

/// What keeps a letter from being made, or a template from being kept.
struct LetterProblem {
    enum class Kind {
        UnknownPlaceholder, ///< `what` is no placeholder, or not one of this kind of letter
        MissingValue,       ///< nothing is on record for `what`
        UnclosedMark,       ///< `what` ("**", "[[", "{") is opened and not closed, or closed and not opened
        EmptyText,          ///< the template, or all that is left of it
        Indiscreet,         ///< a discreet letter would say `what`
    };
    Kind kind = Kind::UnknownPlaceholder;
    Language language = Language::French;
    QString what;
    int line = 0; ///< of the body, from 1; 0: the title, or no line
    bool operator==(const LetterProblem&) const = default;
};

/// A piece of text in one weight.
struct LetterRun {
    QString text;
    bool bold = false;
    bool operator==(const LetterRun&) const = default;
};

/// A paragraph or an item of a list.
struct LetterBlock {
    bool item = false;
    std::vector<LetterRun> runs;
    [[nodiscard]] QString text() const;
    bool operator==(const LetterBlock&) const = default;
};

/// What stands for each placeholder; several texts make several items where the placeholder is alone in an item, and an
/// enumeration elsewhere. None: missing.
using LetterValues = std::map<Placeholder, QStringList>;

/// The mark-up of templates, small on purpose: an empty line parts paragraphs, a line break stays one, "- " begins an
/// item of a list, **bold**, {placeholder}, and [[what is left out where one of its placeholders has no value]]. Every
/// other character is itself; whatever a value holds is text, never mark-up.
namespace LetterMarkup {

/// The placeholders that a kind of letter knows, in the order in which an editor lists them.
[[nodiscard]] const std::vector<Placeholder>& placeholders(LetterKind kind);

/// All that is wrong with a template, whatever the person: unknown placeholders, marks left open, an empty text.
[[nodiscard]] std::vector<LetterProblem> check(const LetterTemplate& text);

/// A template with its values.
struct Filled {
    QString title;
    std::vector<LetterBlock> blocks;
    std::vector<LetterProblem> problems; ///< any: this must not be printed
    bool operator==(const Filled&) const = default;
};

/// Values stand isolated (U+2068 … U+2069) in the sentence, so that a name in another script turns nothing around.
/// \param separator between several texts of one value: ", "
[[nodiscard]] Filled fill(const LetterTemplate& text, const LetterValues& values, const QString& separator);

} // namespace LetterMarkup
} // namespace tawjih
