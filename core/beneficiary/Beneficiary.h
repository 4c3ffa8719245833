#pragma once

#include "core/base/Codes.h"
#include "core/base/Id.h"
#include "core/beneficiary/BacStream.h"
#include "core/beneficiary/BirthDate.h"
#include "core/beneficiary/EarlierTraining.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace tawjih {

/// As the person says it; ISO 5218's values that a form here asks for.
enum class Sex { NotSaid, Female, Male };

template <>
struct Codes<Sex> {
    static constexpr CodeEntry<Sex> entries[] = {
        {Sex::NotSaid, "unknown", QT_TRANSLATE_NOOP("Codes", "not said")},
        {Sex::Female, "f", QT_TRANSLATE_NOOP("Codes", "woman")},
        {Sex::Male, "m", QT_TRANSLATE_NOOP("Codes", "man")},
    };
};

/// A question to which nobody may have answered yet.
enum class Certainty { NotSaid, Yes, No };

template <>
struct Codes<Certainty> {
    static constexpr CodeEntry<Certainty> entries[] = {
        {Certainty::NotSaid, "unknown", QT_TRANSLATE_NOOP("Codes", "not said")},
        {Certainty::Yes, "yes", QT_TRANSLATE_NOOP("Codes", "yes")},
        {Certainty::No, "no", QT_TRANSLATE_NOOP("Codes", "no")},
    };
};

/// The way in which the person prefers to be reached.
enum class ContactWay { NotSaid, Phone, Message, WhatsApp, Email, InPerson, Through };

template <>
struct Codes<ContactWay> {
    static constexpr CodeEntry<ContactWay> entries[] = {
        {ContactWay::NotSaid, "unknown", QT_TRANSLATE_NOOP("Codes", "not said")},
        {ContactWay::Phone, "phone", QT_TRANSLATE_NOOP("Codes", "phone call")},
        {ContactWay::Message, "message", QT_TRANSLATE_NOOP("Codes", "text message")},
        {ContactWay::WhatsApp, "whatsapp", QT_TRANSLATE_NOOP("Codes", "WhatsApp")},
        {ContactWay::Email, "email", QT_TRANSLATE_NOOP("Codes", "e-mail")},
        {ContactWay::InPerson, "in_person", QT_TRANSLATE_NOOP("Codes", "in person")},
        {ContactWay::Through, "through", QT_TRANSLATE_NOOP("Codes", "through somebody else")},
    };
};

/// Residence status (domain.md). None never rejects anybody: it leads to information and help.
enum class ResidenceStatus {
    Undisclosed,
    Registration,
    Residence,
    RefugeeCard,
    RefugeeUnhcr,
    AsylumSeeker,
    Receipt,
    Student,
    Minor,
    None
};

template <>
struct Codes<ResidenceStatus> {
    static constexpr CodeEntry<ResidenceStatus> entries[] = {
        {ResidenceStatus::Undisclosed, "undisclosed", QT_TRANSLATE_NOOP("Codes", "not disclosed")},
        {ResidenceStatus::Registration, "registration", QT_TRANSLATE_NOOP("Codes", "registration card")},
        {ResidenceStatus::Residence, "residence", QT_TRANSLATE_NOOP("Codes", "residence card")},
        {ResidenceStatus::RefugeeCard, "refugee_card", QT_TRANSLATE_NOOP("Codes", "refugee with card")},
        {ResidenceStatus::RefugeeUnhcr, "refugee_unhcr", QT_TRANSLATE_NOOP("Codes", "refugee, UNHCR document only")},
        {ResidenceStatus::AsylumSeeker, "asylum_seeker", QT_TRANSLATE_NOOP("Codes", "asylum seeker")},
        {ResidenceStatus::Receipt, "receipt", QT_TRANSLATE_NOOP("Codes", "receipt or renewal under way")},
        {ResidenceStatus::Student, "student", QT_TRANSLATE_NOOP("Codes", "student")},
        {ResidenceStatus::Minor, "minor", QT_TRANSLATE_NOOP("Codes", "minor (travel document)")},
        {ResidenceStatus::None, "none", QT_TRANSLATE_NOOP("Codes", "none or expired")},
    };
};

/// Marital status, as the HCP survey of 2021 asks it.
enum class MaritalStatus { NotSaid, Single, Married, Divorced, Widowed };

template <>
struct Codes<MaritalStatus> {
    static constexpr CodeEntry<MaritalStatus> entries[] = {
        {MaritalStatus::NotSaid, "unknown", QT_TRANSLATE_NOOP("Codes", "not said")},
        {MaritalStatus::Single, "single", QT_TRANSLATE_NOOP("Codes", "single")},
        {MaritalStatus::Married, "married", QT_TRANSLATE_NOOP("Codes", "married")},
        {MaritalStatus::Divorced, "divorced", QT_TRANSLATE_NOOP("Codes", "divorced or separated")},
        {MaritalStatus::Widowed, "widowed", QT_TRANSLATE_NOOP("Codes", "widowed")},
    };
};

/// Schooling, in the steps at which training levels admit (domain.md, Training levels); groups to ISCED 1-2, 3-4, 5-8.
enum class EducationLevel { NotSaid, None, Primary, Primary6, Lower, Lower3, Upper, Bac2, Bac, Higher };

template <>
struct Codes<EducationLevel> {
    static constexpr CodeEntry<EducationLevel> entries[] = {
        {EducationLevel::NotSaid, "unknown", QT_TRANSLATE_NOOP("Codes", "not said")},
        {EducationLevel::None, "none", QT_TRANSLATE_NOOP("Codes", "no schooling")},
        {EducationLevel::Primary, "primary", QT_TRANSLATE_NOOP("Codes", "primary")},
        {EducationLevel::Primary6, "primary_6", QT_TRANSLATE_NOOP("Codes", "6th primary year completed")},
        {EducationLevel::Lower, "lower", QT_TRANSLATE_NOOP("Codes", "collège (lower secondary)")},
        {EducationLevel::Lower3, "lower_3", QT_TRANSLATE_NOOP("Codes", "3rd collège year completed")},
        {EducationLevel::Upper, "upper", QT_TRANSLATE_NOOP("Codes", "lycée (upper secondary)")},
        {EducationLevel::Bac2, "bac_2", QT_TRANSLATE_NOOP("Codes", "2nd bac year completed")},
        {EducationLevel::Bac, "bac", QT_TRANSLATE_NOOP("Codes", "baccalauréat")},
        {EducationLevel::Higher, "higher", QT_TRANSLATE_NOOP("Codes", "higher education")},
    };
};

/// Recognition of a foreign diploma in Morocco.
enum class EquivalenceStatus { NotSaid, NotNeeded, ToRequest, Requested, Obtained };

template <>
struct Codes<EquivalenceStatus> {
    static constexpr CodeEntry<EquivalenceStatus> entries[] = {
        {EquivalenceStatus::NotSaid, "unknown", QT_TRANSLATE_NOOP("Codes", "not said")},
        {EquivalenceStatus::NotNeeded, "not_needed", QT_TRANSLATE_NOOP("Codes", "not needed")},
        {EquivalenceStatus::ToRequest, "to_request", QT_TRANSLATE_NOOP("Codes", "to be requested")},
        {EquivalenceStatus::Requested, "requested", QT_TRANSLATE_NOOP("Codes", "requested")},
        {EquivalenceStatus::Obtained, "obtained", QT_TRANSLATE_NOOP("Codes", "obtained")},
    };
};

/// Situation at intake.
enum class EmploymentStatus { NotSaid, Employed, SelfEmployed, Unemployed, Inactive, Student };

template <>
struct Codes<EmploymentStatus> {
    static constexpr CodeEntry<EmploymentStatus> entries[] = {
        {EmploymentStatus::NotSaid, "unknown", QT_TRANSLATE_NOOP("Codes", "not said")},
        {EmploymentStatus::Employed, "employed", QT_TRANSLATE_NOOP("Codes", "employed")},
        {EmploymentStatus::SelfEmployed, "self_employed", QT_TRANSLATE_NOOP("Codes", "self-employed")},
        {EmploymentStatus::Unemployed, "unemployed", QT_TRANSLATE_NOOP("Codes", "unemployed")},
        {EmploymentStatus::Inactive, "inactive", QT_TRANSLATE_NOOP("Codes", "inactive")},
        {EmploymentStatus::Student, "student", QT_TRANSLATE_NOOP("Codes", "in studies or training")},
    };
};

/// Level of a language: CEFR, or mother tongue.
enum class CefrLevel { NotSaid, None, A1, A2, B1, B2, C1, C2, Native };

template <>
struct Codes<CefrLevel> {
    static constexpr CodeEntry<CefrLevel> entries[] = {
        {CefrLevel::NotSaid, "unknown", QT_TRANSLATE_NOOP("Codes", "not said")},
        {CefrLevel::None, "none", QT_TRANSLATE_NOOP("Codes", "none")},
        {CefrLevel::A1, "a1", QT_TRANSLATE_NOOP("Codes", "A1")},
        {CefrLevel::A2, "a2", QT_TRANSLATE_NOOP("Codes", "A2")},
        {CefrLevel::B1, "b1", QT_TRANSLATE_NOOP("Codes", "B1")},
        {CefrLevel::B2, "b2", QT_TRANSLATE_NOOP("Codes", "B2")},
        {CefrLevel::C1, "c1", QT_TRANSLATE_NOOP("Codes", "C1")},
        {CefrLevel::C2, "c2", QT_TRANSLATE_NOOP("Codes", "C2")},
        {CefrLevel::Native, "native", QT_TRANSLATE_NOOP("Codes", "mother tongue")},
    };
};

/// What stands in the way of a training.
enum class Constraint { Childcare, Transport, Hours, Housing, Health, Language, Income };

template <>
struct Codes<Constraint> {
    static constexpr CodeEntry<Constraint> entries[] = {
        {Constraint::Childcare, "childcare", QT_TRANSLATE_NOOP("Codes", "childcare")},
        {Constraint::Transport, "transport", QT_TRANSLATE_NOOP("Codes", "transport")},
        {Constraint::Hours, "hours", QT_TRANSLATE_NOOP("Codes", "hours")},
        {Constraint::Housing, "housing", QT_TRANSLATE_NOOP("Codes", "housing")},
        {Constraint::Health, "health", QT_TRANSLATE_NOOP("Codes", "health")},
        {Constraint::Language, "language", QT_TRANSLATE_NOOP("Codes", "language")},
        {Constraint::Income, "income", QT_TRANSLATE_NOOP("Codes", "needs an income")},
    };
};

/// Documents that a training asks for (domain.md).
enum class DocumentKind {
    ResidenceTitle,
    Passport,
    BirthCertificate,
    SchoolCertificate,
    Diploma,
    Equivalence,
    Photo,
    MedicalCertificate,
    Insurance,
    GuardianConsent,
    SwornTranslation
};

template <>
struct Codes<DocumentKind> {
    static constexpr CodeEntry<DocumentKind> entries[] = {
        {DocumentKind::ResidenceTitle, "residence_title", QT_TRANSLATE_NOOP("Codes", "residence permit")},
        {DocumentKind::Passport, "passport", QT_TRANSLATE_NOOP("Codes", "passport")},
        {DocumentKind::BirthCertificate, "birth_certificate", QT_TRANSLATE_NOOP("Codes", "birth certificate")},
        {DocumentKind::SchoolCertificate, "school_certificate", QT_TRANSLATE_NOOP("Codes", "school certificate")},
        {DocumentKind::Diploma, "diploma", QT_TRANSLATE_NOOP("Codes", "diploma and transcript")},
        {DocumentKind::Equivalence, "equivalence", QT_TRANSLATE_NOOP("Codes", "equivalence")},
        {DocumentKind::Photo, "photo", QT_TRANSLATE_NOOP("Codes", "photo")},
        {DocumentKind::MedicalCertificate, "medical_certificate", QT_TRANSLATE_NOOP("Codes", "medical certificate")},
        {DocumentKind::Insurance, "insurance", QT_TRANSLATE_NOOP("Codes", "insurance")},
        {DocumentKind::GuardianConsent, "guardian_consent", QT_TRANSLATE_NOOP("Codes", "guardian's consent")},
        {DocumentKind::SwornTranslation, "sworn_translation", QT_TRANSLATE_NOOP("Codes", "sworn translation")},
    };
};

/// Where a document stands.
enum class DocumentStatus { Required, Held, Missing, Waived, Expired };

template <>
struct Codes<DocumentStatus> {
    static constexpr CodeEntry<DocumentStatus> entries[] = {
        {DocumentStatus::Required, "required", QT_TRANSLATE_NOOP("Codes", "required")},
        {DocumentStatus::Held, "held", QT_TRANSLATE_NOOP("Codes", "held")},
        {DocumentStatus::Missing, "missing", QT_TRANSLATE_NOOP("Codes", "missing")},
        {DocumentStatus::Waived, "waived", QT_TRANSLATE_NOOP("Codes", "waived")},
        {DocumentStatus::Expired, "expired", QT_TRANSLATE_NOOP("Codes", "expired")},
    };
};

/// A language that the person has, ISO 639-3, spoken and written.
struct LanguageSkill {
    QString language;
    CefrLevel spoken = CefrLevel::NotSaid;
    CefrLevel written = CefrLevel::NotSaid;
    bool operator==(const LanguageSkill&) const = default;
};

struct DocumentState {
    DocumentKind kind = DocumentKind::ResidenceTitle;
    DocumentStatus status = DocumentStatus::Required;
    std::optional<QDate> expiresOn = {}; ///< the last day on which it is valid
    QString note = {};
    bool operator==(const DocumentState&) const = default;
};

/// Who wrote a version of a record, and when. Version 0 is not stored yet.
struct RecordStamp {
    int version = 0;
    QDateTime recordedAt; ///< UTC
    UserId recordedBy;
    bool operator==(const RecordStamp&) const = default;
};

/// A name in both scripts; either may be empty, not both (BeneficiaryRules).
struct PersonName {
    QString familyLatin;
    QString givenLatin;
    QString familyArabic;
    QString givenArabic;

    [[nodiscard]] QString latin() const;  ///< "Awa Diallo", or empty
    [[nodiscard]] QString arabic() const; ///< "أوا ديالو", or empty
    [[nodiscard]] bool isEmpty() const { return latin().isEmpty() && arabic().isEmpty(); }
    bool operator==(const PersonName&) const = default;
};

/// A person whom the desk receives: the intake of domain.md. Never religion, ethnicity or migration route.
struct Beneficiary {
    BeneficiaryId id;
    RecordStamp stamp;
    QString externalId; ///< key in the system this person was imported from
    PersonName name;
    Sex sex = Sex::NotSaid;
    BirthDate birth;
    QStringList nationalities; ///< ISO 3166-1 alpha-3, the main one first
    QString phone;
    QString otherPhone;
    QString email;
    ContactWay preferredContact = ContactWay::NotSaid;
    Certainty safeToContact = Certainty::NotSaid;
    QString contactNote;
    QString address;
    QString arrondissement; ///< code of the place (core/base/Places), "06.141.01.53"
    ResidenceStatus residenceStatus = ResidenceStatus::Undisclosed;
    QString documentNumber;
    std::optional<QDate> residenceExpiresOn;
    MaritalStatus maritalStatus = MaritalStatus::NotSaid;
    std::optional<int> householdSize;
    std::optional<int> dependants;
    EducationLevel educationLevel = EducationLevel::NotSaid;
    BacStream bacStream = BacStream::NotSaid;
    QString diploma;
    EquivalenceStatus diplomaEquivalence = EquivalenceStatus::NotSaid;
    QString earlierTraining;
    std::optional<std::vector<EarlierTraining>> earlierLevels; ///< nothing: not asked; empty: none
    QString trade;                                             ///< ISCO-08 code
    std::optional<int> practiceYears;
    std::vector<LanguageSkill> languages;
    EmploymentStatus employmentStatus = EmploymentStatus::NotSaid;
    QStringList interests; ///< ISCO-08 codes, ranked
    std::vector<Constraint> constraints;
    std::vector<DocumentState> documents;
    QString sentBy;
    QString remarks;
    QDate registeredOn;

    bool operator==(const Beneficiary&) const = default;
};

} // namespace tawjih
