#pragma once

#include "core/base/Codes.h"
#include "core/base/Id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace tawjih {

/// The five separate consents (domain.md, Law 09-08).
enum class ConsentPurpose { Record, Share, FollowUp, Statistics, TransferAbroad };

template <>
struct Codes<ConsentPurpose> {
    static constexpr CodeEntry<ConsentPurpose> entries[] = {
        {ConsentPurpose::Record, "record", QT_TRANSLATE_NOOP("Codes", "keep a record")},
        {ConsentPurpose::Share, "share", QT_TRANSLATE_NOOP("Codes", "share with a named centre")},
        {ConsentPurpose::FollowUp, "follow_up", QT_TRANSLATE_NOOP("Codes", "be contacted for follow-up")},
        {ConsentPurpose::Statistics, "statistics", QT_TRANSLATE_NOOP("Codes", "anonymised statistics")},
        {ConsentPurpose::TransferAbroad, "transfer_abroad", QT_TRANSLATE_NOOP("Codes", "transfer abroad")},
    };
};

/// What the person decided. Refusing, withdrawing or objecting never harms. Objected: they used their right of law
/// 09-08, article 9, and the desk granted it (rights::RightsService), whether they had been asked for a consent or not.
enum class ConsentDecision { Given, Refused, Withdrawn, Objected };

template <>
struct Codes<ConsentDecision> {
    static constexpr CodeEntry<ConsentDecision> entries[] = {
        {ConsentDecision::Given, "given", QT_TRANSLATE_NOOP("Codes", "given")},
        {ConsentDecision::Refused, "refused", QT_TRANSLATE_NOOP("Codes", "refused")},
        {ConsentDecision::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Codes", "withdrawn")},
        {ConsentDecision::Objected, "objected", QT_TRANSLATE_NOOP("Codes", "objected to")},
    };
};

/// How consent was expressed.
enum class ConsentForm { Written, Verbal };

template <>
struct Codes<ConsentForm> {
    static constexpr CodeEntry<ConsentForm> entries[] = {
        {ConsentForm::Written, "written", QT_TRANSLATE_NOOP("Codes", "written")},
        {ConsentForm::Verbal, "verbal", QT_TRANSLATE_NOOP("Codes", "verbal, certified by the advisor")},
    };
};

/// Who interpreted.
enum class InterpreterKind { None, Professional, Colleague, Relative, Phone };

template <>
struct Codes<InterpreterKind> {
    static constexpr CodeEntry<InterpreterKind> entries[] = {
        {InterpreterKind::None, "none", QT_TRANSLATE_NOOP("Codes", "no interpreter")},
        {InterpreterKind::Professional, "professional", QT_TRANSLATE_NOOP("Codes", "professional interpreter")},
        {InterpreterKind::Colleague, "colleague", QT_TRANSLATE_NOOP("Codes", "colleague")},
        {InterpreterKind::Relative, "relative", QT_TRANSLATE_NOOP("Codes", "relative or friend")},
        {InterpreterKind::Phone, "phone", QT_TRANSLATE_NOOP("Codes", "interpreter by phone")},
    };
};

/// One entry of the consent ledger. Entries are added, never changed; the last one for a purpose and establishment is
/// in force.
struct Consent {
    ConsentId id;
    QDateTime recordedAt;
    UserId recordedBy;
    BeneficiaryId beneficiary;
    ConsentPurpose purpose = ConsentPurpose::Record;
    EstablishmentId establishment; ///< for Share: the named centre; null for every other purpose
    ConsentDecision decision = ConsentDecision::Given;
    QDate decidedOn;
    ConsentForm form = ConsentForm::Verbal;
    QString language; ///< ISO 639-3, in which it was explained
    InterpreterKind interpreter = InterpreterKind::None;
    UserId certifiedBy;
    std::optional<QDate> expiresOn; ///< last day on which it holds
    QString note;

    bool operator==(const Consent&) const = default;
};

/// What holds on a day for one purpose (and establishment).
enum class ConsentState { NeverAsked, Valid, Refused, Withdrawn, Expired, Objected };

} // namespace tawjih
