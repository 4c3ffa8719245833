#pragma once

#include "core/base/Codes.h"
#include "core/beneficiary/Beneficiary.h"
#include "core/consent/Consent.h"

namespace tawjih::rights {

/// What somebody asks for: law 09-08, articles 7 (access), 8 (rectification, and erasure of what may not be kept) and 9
/// (opposition); and that a consent ends.
enum class RightsKind { Access, Rectification, Opposition, Withdrawal, Erasure };

/// How it came to the desk.
enum class RightsChannel { AtTheDesk, Letter, Email, Phone, Representative };

enum class RightsState { Open, Granted, Refused };

/// Who answered, and when.
struct RightsAnswer {
    QDate on;
    UserId by;
    bool operator==(const RightsAnswer&) const = default;
};

/// A request of a person about their data.
struct RightsRequest {
    RightsRequestId id;
    RecordStamp stamp;
    BeneficiaryId beneficiary;
    RightsKind kind = RightsKind::Access;
    RightsChannel channel = RightsChannel::AtTheDesk;
    QDate receivedOn;
    QDate dueOn;                          ///< the last day to answer
    std::vector<ConsentPurpose> purposes; ///< of an opposition or a withdrawal: what it is about
    QString details;                      ///< what is to be corrected, in a sentence
    RightsState state = RightsState::Open;
    std::optional<RightsAnswer> answer; ///< unless it is open
    QString reason;                     ///< of a refusal
    std::optional<int> personVersion;   ///< a rectification: the version of the person that it made
    bool operator==(const RightsRequest&) const = default;
};

/// A request with what a list says of the person.
struct RightsRow {
    RightsRequest request;
    QString number; ///< of the case
    QString personLatin;
    QString personArabic;
    bool operator==(const RightsRow&) const = default;
};

} // namespace tawjih::rights

namespace tawjih {

template <>
struct Codes<rights::RightsKind> {
    using K = rights::RightsKind;
    static constexpr CodeEntry<K> entries[] = {
        {K::Access, "access", QT_TRANSLATE_NOOP("Codes", "access")},
        {K::Rectification, "rectification", QT_TRANSLATE_NOOP("Codes", "rectification")},
        {K::Opposition, "opposition", QT_TRANSLATE_NOOP("Codes", "opposition")},
        {K::Withdrawal, "withdrawal", QT_TRANSLATE_NOOP("Codes", "withdrawal of consent")},
        {K::Erasure, "erasure", QT_TRANSLATE_NOOP("Codes", "erasure")},
    };
};

template <>
struct Codes<rights::RightsChannel> {
    using C = rights::RightsChannel;
    static constexpr CodeEntry<C> entries[] = {
        {C::AtTheDesk, "desk", QT_TRANSLATE_NOOP("Codes", "at the desk")},
        {C::Letter, "letter", QT_TRANSLATE_NOOP("Codes", "by letter")},
        {C::Email, "email", QT_TRANSLATE_NOOP("Codes", "by e-mail")},
        {C::Phone, "phone", QT_TRANSLATE_NOOP("Codes", "by phone")},
        {C::Representative, "representative", QT_TRANSLATE_NOOP("Codes", "through a representative")},
    };
};

template <>
struct Codes<rights::RightsState> {
    using S = rights::RightsState;
    static constexpr CodeEntry<S> entries[] = {
        {S::Open, "open", QT_TRANSLATE_NOOP("Codes", "to be answered")},
        {S::Granted, "granted", QT_TRANSLATE_NOOP("Codes", "granted")},
        {S::Refused, "refused", QT_TRANSLATE_NOOP("Codes", "refused")},
    };
};

} // namespace tawjih
