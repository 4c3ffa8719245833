#pragma once

#include "core/audit/Action.h"

namespace tawjih {

namespace audit {

/// What an action belongs to, as whoever reads the journal looks for it.
enum class ActionFamily {
    Desk,
    Accounts,
    Persons,
    RestrictedCases,
    Consents,
    Cases,
    Sessions,
    Referrals,
    FollowUps,
    Agenda,
    Catalogue,
    Figures,
    Releases,
    Exchange,
    Rights,
    Attachments,
    Journal,
};

[[nodiscard]] ActionFamily familyOf(Action action);

} // namespace audit

template <>
struct Codes<audit::ActionFamily> {
    using F = audit::ActionFamily;
    static constexpr CodeEntry<F> entries[] = {
        {F::Desk, "desk", QT_TRANSLATE_NOOP("Codes", "Desk and backups")},
        {F::Accounts, "accounts", QT_TRANSLATE_NOOP("Codes", "Accounts")},
        {F::Persons, "persons", QT_TRANSLATE_NOOP("Codes", "Persons and households")},
        {F::RestrictedCases, "restricted", QT_TRANSLATE_NOOP("Codes", "Restricted cases")},
        {F::Consents, "consents", QT_TRANSLATE_NOOP("Codes", "Consents")},
        {F::Cases, "cases", QT_TRANSLATE_NOOP("Codes", "Cases and plans")},
        {F::Sessions, "sessions", QT_TRANSLATE_NOOP("Codes", "Sessions")},
        {F::Referrals, "referrals", QT_TRANSLATE_NOOP("Codes", "Referrals and letters")},
        {F::FollowUps, "followups", QT_TRANSLATE_NOOP("Codes", "Follow-ups and calls")},
        {F::Agenda, "agenda", QT_TRANSLATE_NOOP("Codes", "Agenda")},
        {F::Catalogue, "catalogue", QT_TRANSLATE_NOOP("Codes", "Catalogue")},
        {F::Figures, "figures", QT_TRANSLATE_NOOP("Codes", "Statistics and reports")},
        {F::Releases, "releases", QT_TRANSLATE_NOOP("Codes", "Anonymised exports")},
        {F::Exchange, "exchange", QT_TRANSLATE_NOOP("Codes", "Imports and exports of persons")},
        {F::Rights, "rights", QT_TRANSLATE_NOOP("Codes", "Rights of the person")},
        {F::Attachments, "attachments", QT_TRANSLATE_NOOP("Codes", "Attached documents")},
        {F::Journal, "journal", QT_TRANSLATE_NOOP("Codes", "Journal")},
    };
};

} // namespace tawjih
