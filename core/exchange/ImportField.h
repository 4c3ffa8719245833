#pragma once

#include "core/base/Codes.h"

namespace tawjih::exchange {

/// What one file brings.
enum class ImportKind { Persons, Sessions, Referrals, Answers };

/// What a column of an imported file can mean. The order counts: where two fields share a header's words, the first
/// takes the first such column (`:/data/import-headers.json`).
enum class ImportField {
    // A person
    ExternalId,
    GivenNameLatin,
    FamilyNameLatin,
    GivenNameArabic,
    FamilyNameArabic,
    FullName,
    Sex,
    BirthDate,
    Age,
    Nationality,
    Phone,
    OtherPhone,
    Email,
    Address,
    AddressMore,
    PostalCode,
    City,
    Arrondissement,
    ResidenceStatus,
    DocumentNumber,
    ResidenceExpiresOn,
    MaritalStatus,
    HouseholdSize,
    Dependants,
    EducationLevel,
    BacStream,
    Diploma,
    EarlierTraining,
    EarlierLevels,
    Trade,
    PracticeYears,
    Languages,
    EmploymentStatus,
    Documents,
    PassportExpiresOn,
    SentBy,
    Remarks,
    RegisteredOn,
    // Whose session or referral it is
    Person,
    // A session
    HeldOn,
    HeldTime,
    Minutes,
    SessionKind,
    SessionMode,
    Attendance,
    SessionLanguage,
    SessionNote,
    NextStep,
    NextStepDue,
    // A referral
    Establishment,
    Programme,
    ReferredOn,
    ReferralStatus,
    StatusOn,
    RefusalReason,
    Outcome,
    OutcomeOn,
    DropOutReason,
    ReferralMessage,
    // A centre's answer to a letter
    Reference,
    Answer,
    AnsweredOn,
    AnswerReason,
    AnswerNote,
};

} // namespace tawjih::exchange

namespace tawjih {

template <>
struct Codes<exchange::ImportKind> {
    static constexpr CodeEntry<exchange::ImportKind> entries[] = {
        {exchange::ImportKind::Persons, "persons", QT_TRANSLATE_NOOP("Codes", "persons")},
        {exchange::ImportKind::Sessions, "sessions", QT_TRANSLATE_NOOP("Codes", "sessions")},
        {exchange::ImportKind::Referrals, "referrals", QT_TRANSLATE_NOOP("Codes", "referrals")},
        {exchange::ImportKind::Answers, "answers", QT_TRANSLATE_NOOP("Codes", "answers of a centre")},
    };
};

template <>
struct Codes<exchange::ImportField> {
    using F = exchange::ImportField;
    static constexpr CodeEntry<F> entries[] = {
        {F::ExternalId, "external_id", QT_TRANSLATE_NOOP("Codes", "Identifier in the other system")},
        {F::GivenNameLatin, "given_name_latin", QT_TRANSLATE_NOOP("Codes", "Given name")},
        {F::FamilyNameLatin, "family_name_latin", QT_TRANSLATE_NOOP("Codes", "Family name")},
        {F::GivenNameArabic, "given_name_arabic", QT_TRANSLATE_NOOP("Codes", "Given name in Arabic")},
        {F::FamilyNameArabic, "family_name_arabic", QT_TRANSLATE_NOOP("Codes", "Family name in Arabic")},
        {F::FullName, "full_name", QT_TRANSLATE_NOOP("Codes", "Full name")},
        {F::Sex, "sex", QT_TRANSLATE_NOOP("Codes", "Sex")},
        {F::BirthDate, "birth_date", QT_TRANSLATE_NOOP("Codes", "Birth date")},
        {F::Age, "age", QT_TRANSLATE_NOOP("Codes", "Age")},
        {F::Nationality, "nationality", QT_TRANSLATE_NOOP("Codes", "Nationality")},
        {F::Phone, "phone", QT_TRANSLATE_NOOP("Codes", "Phone")},
        {F::OtherPhone, "other_phone", QT_TRANSLATE_NOOP("Codes", "Other phone")},
        {F::Email, "email", QT_TRANSLATE_NOOP("Codes", "E-mail")},
        {F::Address, "address", QT_TRANSLATE_NOOP("Codes", "Address")},
        {F::AddressMore, "address_more", QT_TRANSLATE_NOOP("Codes", "Address, second line")},
        {F::PostalCode, "postal_code", QT_TRANSLATE_NOOP("Codes", "Postal code")},
        {F::City, "city", QT_TRANSLATE_NOOP("Codes", "Town")},
        {F::Arrondissement, "arrondissement", QT_TRANSLATE_NOOP("Codes", "Arrondissement")},
        {F::ResidenceStatus, "residence_status", QT_TRANSLATE_NOOP("Codes", "Residence status")},
        {F::DocumentNumber, "document_number", QT_TRANSLATE_NOOP("Codes", "Document number")},
        {F::ResidenceExpiresOn, "residence_expires_on", QT_TRANSLATE_NOOP("Codes", "Residence permit expires on")},
        {F::MaritalStatus, "marital_status", QT_TRANSLATE_NOOP("Codes", "Marital status")},
        {F::HouseholdSize, "household_size", QT_TRANSLATE_NOOP("Codes", "Household size")},
        {F::Dependants, "dependants", QT_TRANSLATE_NOOP("Codes", "Dependants")},
        {F::EducationLevel, "education_level", QT_TRANSLATE_NOOP("Codes", "School level")},
        {F::BacStream, "bac_stream", QT_TRANSLATE_NOOP("Codes", "Stream of the baccalauréat")},
        {F::Diploma, "diploma", QT_TRANSLATE_NOOP("Codes", "Diploma")},
        {F::EarlierTraining, "earlier_training", QT_TRANSLATE_NOOP("Codes", "Earlier training")},
        {F::EarlierLevels, "earlier_levels", QT_TRANSLATE_NOOP("Codes", "Training levels completed")},
        {F::Trade, "trade", QT_TRANSLATE_NOOP("Codes", "Trade")},
        {F::PracticeYears, "practice_years", QT_TRANSLATE_NOOP("Codes", "Years of practice")},
        {F::Languages, "languages", QT_TRANSLATE_NOOP("Codes", "Languages")},
        {F::EmploymentStatus, "employment_status", QT_TRANSLATE_NOOP("Codes", "Employment")},
        {F::Documents, "documents", QT_TRANSLATE_NOOP("Codes", "Documents held")},
        {F::PassportExpiresOn, "passport_expires_on", QT_TRANSLATE_NOOP("Codes", "Passport expires on")},
        {F::SentBy, "sent_by", QT_TRANSLATE_NOOP("Codes", "Sent by")},
        {F::Remarks, "remarks", QT_TRANSLATE_NOOP("Codes", "Remarks")},
        {F::RegisteredOn, "registered_on", QT_TRANSLATE_NOOP("Codes", "Registered on")},
        {F::Person, "person", QT_TRANSLATE_NOOP("Codes", "Case number or identifier")},
        {F::HeldOn, "held_on", QT_TRANSLATE_NOOP("Codes", "Date of the session")},
        {F::HeldTime, "held_time", QT_TRANSLATE_NOOP("Codes", "Time of the session")},
        {F::Minutes, "minutes", QT_TRANSLATE_NOOP("Codes", "Minutes")},
        {F::SessionKind, "session_kind", QT_TRANSLATE_NOOP("Codes", "Kind of session")},
        {F::SessionMode, "session_mode", QT_TRANSLATE_NOOP("Codes", "How it was held")},
        {F::Attendance, "attendance", QT_TRANSLATE_NOOP("Codes", "Attendance")},
        {F::SessionLanguage, "session_language", QT_TRANSLATE_NOOP("Codes", "Language of the session")},
        {F::SessionNote, "session_note", QT_TRANSLATE_NOOP("Codes", "Note")},
        {F::NextStep, "next_step", QT_TRANSLATE_NOOP("Codes", "Next step")},
        {F::NextStepDue, "next_step_due", QT_TRANSLATE_NOOP("Codes", "Due on")},
        {F::Establishment, "establishment", QT_TRANSLATE_NOOP("Codes", "Training centre")},
        {F::Programme, "programme", QT_TRANSLATE_NOOP("Codes", "Programme")},
        {F::ReferredOn, "referred_on", QT_TRANSLATE_NOOP("Codes", "Referred on")},
        {F::ReferralStatus, "referral_status", QT_TRANSLATE_NOOP("Codes", "Status of the referral")},
        {F::StatusOn, "status_on", QT_TRANSLATE_NOOP("Codes", "Date of the answer")},
        {F::RefusalReason, "refusal_reason", QT_TRANSLATE_NOOP("Codes", "Reason for refusal")},
        {F::Outcome, "outcome", QT_TRANSLATE_NOOP("Codes", "Outcome")},
        {F::OutcomeOn, "outcome_on", QT_TRANSLATE_NOOP("Codes", "Date of the outcome")},
        {F::DropOutReason, "dropout_reason", QT_TRANSLATE_NOOP("Codes", "Reason for dropping out")},
        {F::ReferralMessage, "referral_message", QT_TRANSLATE_NOOP("Codes", "Message")},
        {F::Reference, "reference", QT_TRANSLATE_NOOP("Codes", "Reference of the letter")},
        {F::Answer, "answer", QT_TRANSLATE_NOOP("Codes", "Answer")},
        {F::AnsweredOn, "answered_on", QT_TRANSLATE_NOOP("Codes", "Date of the answer")},
        {F::AnswerReason, "answer_reason", QT_TRANSLATE_NOOP("Codes", "Reason")},
        {F::AnswerNote, "answer_note", QT_TRANSLATE_NOOP("Codes", "Note")},
    };
};

} // namespace tawjih
