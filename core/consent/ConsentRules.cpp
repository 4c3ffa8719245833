#include "core/consent/ConsentRules.h"

#include "core/base/Text.h"
#include "core/base/WorldCodes.h"

#include <tuple>

namespace tawjih::ConsentRules {

std::vector<FieldProblem> validate(const Consent& entry, QDate today) {
    using Kind = FieldProblem::Kind;
    std::vector<FieldProblem> problems;
    const auto add = [&](const char* field, Kind kind) { problems.push_back({QLatin1String(field), kind}); };
    if (entry.purpose == ConsentPurpose::Share && entry.establishment.isNull())
        add("establishment", Kind::Missing);
    if (entry.purpose != ConsentPurpose::Share && !entry.establishment.isNull())
        add("establishment", Kind::Contradiction);
    if (!entry.decidedOn.isValid())
        add("decidedOn", Kind::Missing);
    else if (entry.decidedOn > today)
        add("decidedOn", Kind::InFuture);
    if (!entry.language.isEmpty() && !isLanguage(entry.language))
        add("language", Kind::Unknown);
    if (entry.language.isEmpty() && entry.interpreter != InterpreterKind::None)
        add("language", Kind::Missing);
    if (entry.expiresOn && (entry.decision != ConsentDecision::Given || *entry.expiresOn < entry.decidedOn))
        add("expiresOn", Kind::Contradiction);
    if (entry.note.size() > maxNote)
        add("note", Kind::TooLong);
    else if (hasControls(entry.note))
        add("note", Kind::Malformed);
    return problems;
}

ConsentState stateOn(const std::vector<Consent>& ledger, ConsentPurpose purpose, EstablishmentId establishment,
                     QDate day) {
    const Consent* last = nullptr;
    const auto order = [](const Consent& entry) { return std::tuple(entry.decidedOn, entry.recordedAt, entry.id); };
    for (const Consent& entry : ledger) {
        const bool concerned =
            entry.purpose == purpose && (purpose != ConsentPurpose::Share || entry.establishment == establishment);
        if (concerned && entry.decidedOn <= day && (!last || !(order(entry) < order(*last))))
            last = &entry;
    }
    if (!last)
        return ConsentState::NeverAsked;
    switch (last->decision) {
    case ConsentDecision::Refused:
        return ConsentState::Refused;
    case ConsentDecision::Withdrawn:
        return ConsentState::Withdrawn;
    case ConsentDecision::Objected:
        return ConsentState::Objected;
    case ConsentDecision::Given:
        break;
    }
    return last->expiresOn && *last->expiresOn < day ? ConsentState::Expired : ConsentState::Valid;
}

} // namespace tawjih::ConsentRules
