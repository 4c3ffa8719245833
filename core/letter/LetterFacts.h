#pragma once

#include "core/base/Tongue.h"
#include "core/casework/CounsellingSession.h"
#include "core/catalogue/Catalogue.h"
#include "core/letter/LetterMarkup.h"
#include "core/vault/DeskIdentity.h"

namespace tawjih {

/// All that one letter may say, before any language is chosen.
struct LetterFacts {
    vault::DeskIdentity desk;
    QDate date;
    LetterReference reference;
    Beneficiary person;
    QString caseNumber;
    QString advisor;
    std::optional<Establishment> establishment;
    std::optional<Programme> programme;
    std::optional<QDate> intakeStart;
    std::optional<QDate> answerBy;
    QString message;
    std::optional<CounsellingSession> session; ///< the appointment, visit or interview
    std::map<Placeholder, QString> typed;      ///< by the advisor for this letter; stands before what is on record
    bool operator==(const LetterFacts&) const = default;
};

/// What stands for each placeholder in a language. What is not on record has no entry.
/// \param discreet then neither has the desk's name
[[nodiscard]] LetterValues letterValues(const LetterFacts& facts, const Tongue& tongue, bool discreet);

/// One language of a letter, ready to be laid out.
struct LetterColumn {
    Language language = Language::French;
    QString deskName; ///< empty in a discreet letter
    QStringList contact;
    QString placeAndDate;
    QString reference;
    QString title;
    std::vector<LetterBlock> blocks;
    QString legal; ///< law 09-08, unless the text names it, and the CNDP's number where the desk has one
    bool operator==(const LetterColumn&) const = default;
};

/// A letter ready to be laid out, or what keeps it from being made.
struct LetterContent {
    LetterForm form;
    LetterReference reference;
    QString advisor;
    std::vector<LetterColumn> columns; ///< in the form's order
    QString qr;                        ///< the establishment's page or place; empty: no code
    bool qrIsPlace = false;
    std::vector<LetterProblem> problems;

    [[nodiscard]] bool hasSlip() const { return form.kind == LetterKind::Referral; }
    bool operator==(const LetterContent&) const = default;
};

/// Puts a letter together. \param templates one for each language of the form, in its order
[[nodiscard]] LetterContent composeLetter(const LetterForm& form, const LetterFacts& facts,
                                          const std::vector<LetterTemplate>& templates);

/// What a discreet letter must not say and this text says: one of the desk's names, or a word of migration in one of
/// the three languages. Empty: nothing.
[[nodiscard]] QString indiscretionIn(const QString& text, const vault::DeskIdentity& desk);

/// Facts of nobody, for previews of a template: an invented person, centre and appointment.
[[nodiscard]] LetterFacts sampleFacts(const vault::DeskIdentity& desk, QDate today);

} // namespace tawjih
