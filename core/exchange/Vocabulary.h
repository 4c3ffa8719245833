#pragma once

#include "core/base/Codes.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace tawjih::exchange {

/// Words as lists of every origin write them, made comparable: lower case, without accents, vowel signs and
/// punctuation, Arabic letters that people interchange made one, digits in ASCII, single spaces.
/// "N° Téléphone*" and "n_telephone" give "n telephone".
[[nodiscard]] QString foldWords(QStringView text);

/// What words in a cell stand for: synonyms in French, Arabic and English from `:/data/import-values.json`, and the
/// names of countries from ICU. Immutable; made once for an import.
class Vocabulary {
public:
    Vocabulary();

    /// The code that `text` stands for in a list of the data file ("sex", "month"…).
    [[nodiscard]] std::optional<QString> code(const QString& list, QStringView text) const;

    /// As above, for a closed list: also its own codes and English labels.
    template <Coded E>
    [[nodiscard]] std::optional<E> value(const QString& list, QStringView text) const {
        if (const auto own = fromCode<E>(text))
            return own; // "bac_2" is ours, "bac+2" is not
        if (const auto found = code(list, text))
            return fromCode<E>(*found);
        const QString folded = foldWords(text);
        for (const auto& entry : allOf<E>())
            if (folded == foldWords(QString::fromUtf8(entry.code)) ||
                folded == foldWords(QString::fromUtf8(entry.label)))
                return entry.value;
        return std::nullopt;
    }

    /// All codes that a list of the data file has synonyms for.
    [[nodiscard]] QStringList codes(const QString& list) const;

    /// ISO 3166-1 alpha-3 for an alpha-2 or alpha-3 code, a country's name in French, Arabic or English, or what its
    /// people are called.
    [[nodiscard]] std::optional<QString> country(QStringView text) const;

    /// ISO 639-3 for such a code or a language's name in French, Arabic or English.
    [[nodiscard]] std::optional<QString> language(QStringView text) const;

private:
    QHash<QString, QHash<QString, QString>> m_lists; ///< list → folded words → code
    QHash<QString, QString> m_countries;
};

} // namespace tawjih::exchange
