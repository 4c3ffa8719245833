#pragma once

#include "core/base/Result.h"
#include "core/letter/Letter.h"

namespace tawjih {

namespace db {
class Connection;
}

/// The tables letter_template and letter.
class LetterRepository {
public:
    explicit LetterRepository(db::Connection& db) : m_db(db) {}

    /// The desk's own text; nothing where the shipped one is in use.
    [[nodiscard]] Result<std::optional<LetterTemplate>> edited(LetterKind kind, Language language) const;
    [[nodiscard]] Status insert(const LetterTemplate& text);
    [[nodiscard]] Status update(const LetterTemplate& text);
    /// Takes the desk's own text out of use; its versions stay in the history.
    [[nodiscard]] Status remove(const LetterTemplate& text, const QDateTime& at);

    [[nodiscard]] Status insert(const IssuedLetter& letter);
    [[nodiscard]] Result<std::optional<IssuedLetter>> find(const LetterReference& reference) const;
    /// Newest first.
    [[nodiscard]] Result<std::vector<IssuedLetter>> ofBeneficiary(const BeneficiaryId& person) const;

private:
    db::Connection& m_db;
};

} // namespace tawjih
