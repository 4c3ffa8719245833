#pragma once

#include "core/base/Id.h"
#include "core/base/Language.h"
#include "core/beneficiary/Beneficiary.h"
#include "core/letter/LetterReference.h"

#include <vector>

namespace tawjih {

/// What the desk hands over.
enum class LetterKind { Referral, Appointment, InterviewSummary, Attestation, Receipt };

template <>
struct Codes<LetterKind> {
    static constexpr CodeEntry<LetterKind> entries[] = {
        {LetterKind::Referral, "referral", QT_TRANSLATE_NOOP("Codes", "referral letter")},
        {LetterKind::Appointment, "appointment", QT_TRANSLATE_NOOP("Codes", "appointment slip")},
        {LetterKind::InterviewSummary, "interview_summary", QT_TRANSLATE_NOOP("Codes", "summary of the interview")},
        {LetterKind::Attestation, "attestation", QT_TRANSLATE_NOOP("Codes", "attestation of a visit")},
        {LetterKind::Receipt, "receipt", QT_TRANSLATE_NOOP("Codes", "receipt")},
    };
};

enum class LetterPaper { A4, A5 };

template <>
struct Codes<LetterPaper> {
    static constexpr CodeEntry<LetterPaper> entries[] = {
        {LetterPaper::A4, "a4", QT_TRANSLATE_NOOP("Codes", "A4")},
        {LetterPaper::A5, "a5", QT_TRANSLATE_NOOP("Codes", "A5")},
    };
};

/// What a template can name between braces; the label explains it to whoever writes one.
enum class Placeholder {
    Person,
    Civility,
    BirthDate,
    Nationality,
    CaseNumber,
    Desk,
    DeskAddress,
    DeskPhone,
    City,
    Authorisation,
    Advisor,
    Date,
    Reference,
    Establishment,
    EstablishmentAddress,
    EstablishmentPhone,
    Programme,
    Level,
    IntakeStart,
    AnswerBy,
    Message,
    AppointmentDate,
    AppointmentTime,
    AppointmentPlace,
    VisitDate,
    VisitKind,
    Wishes,
    Summary,
    NextStep,
    NextStepDue,
    DocumentsHeld,
    DocumentsMissing
};

template <>
struct Codes<Placeholder> {
    using P = Placeholder;
    static constexpr CodeEntry<P> entries[] = {
        {P::Person, "person", QT_TRANSLATE_NOOP("Codes", "the person’s name, in the script of the letter first")},
        {P::Civility, "civility", QT_TRANSLATE_NOOP("Codes", "Ms or Mr; nothing where it was not said")},
        {P::BirthDate, "birth_date", QT_TRANSLATE_NOOP("Codes", "the person’s date or year of birth")},
        {P::Nationality, "nationality", QT_TRANSLATE_NOOP("Codes", "country of nationality")},
        {P::CaseNumber, "case_number", QT_TRANSLATE_NOOP("Codes", "number of the case")},
        {P::Desk, "desk", QT_TRANSLATE_NOOP("Codes", "the desk’s name; nothing in a discreet letter")},
        {P::DeskAddress, "desk_address", QT_TRANSLATE_NOOP("Codes", "the desk’s address")},
        {P::DeskPhone, "desk_phone", QT_TRANSLATE_NOOP("Codes", "the desk’s telephone number")},
        {P::City, "city", QT_TRANSLATE_NOOP("Codes", "the desk’s city")},
        {P::Authorisation, "authorisation", QT_TRANSLATE_NOOP("Codes", "the desk’s CNDP number")},
        {P::Advisor, "advisor", QT_TRANSLATE_NOOP("Codes", "the advisor’s name")},
        {P::Date, "date", QT_TRANSLATE_NOOP("Codes", "today’s date")},
        {P::Reference, "reference", QT_TRANSLATE_NOOP("Codes", "the letter’s reference")},
        {P::Establishment, "establishment", QT_TRANSLATE_NOOP("Codes", "name of the training centre")},
        {P::EstablishmentAddress, "establishment_address",
         QT_TRANSLATE_NOOP("Codes", "address of the training centre")},
        {P::EstablishmentPhone, "establishment_phone",
         QT_TRANSLATE_NOOP("Codes", "telephone number of the training centre")},
        {P::Programme, "programme", QT_TRANSLATE_NOOP("Codes", "name of the programme")},
        {P::Level, "level", QT_TRANSLATE_NOOP("Codes", "level of the programme")},
        {P::IntakeStart, "intake_start", QT_TRANSLATE_NOOP("Codes", "first day of the training")},
        {P::AnswerBy, "answer_by", QT_TRANSLATE_NOOP("Codes", "last day for the centre’s answer")},
        {P::Message, "message", QT_TRANSLATE_NOOP("Codes", "the message to the centre, as in the referral")},
        {P::AppointmentDate, "appointment_date", QT_TRANSLATE_NOOP("Codes", "day of the appointment")},
        {P::AppointmentTime, "appointment_time", QT_TRANSLATE_NOOP("Codes", "time of the appointment")},
        {P::AppointmentPlace, "appointment_place",
         QT_TRANSLATE_NOOP("Codes", "place of the appointment: the desk’s address unless another is typed")},
        {P::VisitDate, "visit_date", QT_TRANSLATE_NOOP("Codes", "day of the visit or interview")},
        {P::VisitKind, "visit_kind", QT_TRANSLATE_NOOP("Codes", "what the visit was for")},
        {P::Wishes, "wishes", QT_TRANSLATE_NOOP("Codes", "trades that the person wishes to learn, ranked")},
        {P::Summary, "summary", QT_TRANSLATE_NOOP("Codes", "what the advisor types for this letter")},
        {P::NextStep, "next_step", QT_TRANSLATE_NOOP("Codes", "next step agreed in the interview")},
        {P::NextStepDue, "next_step_due", QT_TRANSLATE_NOOP("Codes", "day by which the next step is to be done")},
        {P::DocumentsHeld, "documents_held", QT_TRANSLATE_NOOP("Codes", "documents that the person has")},
        {P::DocumentsMissing, "documents_missing",
         QT_TRANSLATE_NOOP("Codes", "documents that are missing, required or expired")},
    };
};

/// A letter's text in one language, written once for all persons (LetterMarkup says how).
struct LetterTemplate {
    LetterTemplateId id; ///< null: the shipped one
    RecordStamp stamp;
    LetterKind kind = LetterKind::Referral;
    Language language = Language::French;
    QString title;
    QString body;
    bool operator==(const LetterTemplate&) const = default;
};

/// How a letter is to look.
struct LetterForm {
    LetterKind kind = LetterKind::Referral;
    std::vector<Language> languages{Language::French}; ///< one, or two side by side
    LetterPaper paper = LetterPaper::A4;
    bool discreet = false; ///< without the desk's name and without the word "migrant"
    bool operator==(const LetterForm&) const = default;
};

/// A letter that was handed over, as the ledger keeps it. The letter itself is not kept.
struct IssuedLetter {
    LetterId id;
    QDateTime recordedAt;
    UserId recordedBy;
    BeneficiaryId beneficiary;
    ReferralId referral; ///< null: about no referral
    LetterForm form;
    LetterReference reference;
    bool operator==(const IssuedLetter&) const = default;
};

/// "fr" or "ar,fr", as stored.
[[nodiscard]] QString toCodes(const std::vector<Language>& languages);
[[nodiscard]] std::vector<Language> languagesFromCodes(QStringView codes);

} // namespace tawjih
