#include "core/exchange/ImportedReferral.h"

#include <algorithm>

namespace tawjih::exchange {

namespace {

using F = ImportField;

QString programmeKey(EstablishmentId establishment, const QString& foldedName) {
    return establishment.uuid().toString(QUuid::WithoutBraces) + u'/' + foldedName;
}

QStringList foldedNames(const LocalName& name) {
    QStringList names{foldWords(name.fr), foldWords(name.ar), foldWords(name.en)};
    names.removeDuplicates();
    names.removeAll(QString());
    return names;
}

/// What the file says about the answer and the training.
struct Said {
    QDate createdOn;
    ReferralStatus status = ReferralStatus::Sent;
    QDate statusOn;
    std::vector<RefusalReason> refusalReasons;
    std::optional<TrainingOutcome> outcome;
    QDate outcomeOn;
    std::optional<DropOutReason> dropOutReason;
};

QDate readCreation(RowCells& cells) {
    const auto date = cells.date(F::ReferredOn);
    if (!date || date->yearOnly)
        cells.findings.refuse(date ? RowProblem::NotADate : date.error(), F::ReferredOn);
    else if (date->date > cells.today())
        cells.findings.refuse(RowProblem::InFuture, F::ReferredOn);
    return date ? date->date : QDate();
}

std::vector<RefusalReason> readRefusalReasons(RowCells& cells) {
    std::vector<RefusalReason> reasons;
    for (const QString& part : cells.parts(F::RefusalReason)) {
        const auto reason = cells.vocabulary().value<RefusalReason>(QStringLiteral("refusal_reason"), part);
        if (!reason)
            cells.leaveOver(F::RefusalReason, part);
        if (std::ranges::find(reasons, reason.value_or(RefusalReason::Other)) == reasons.end())
            reasons.push_back(reason.value_or(RefusalReason::Other));
    }
    return reasons;
}

Said readState(RowCells& cells, const ReferralDelays& delays) {
    Said said;
    said.createdOn = readCreation(cells);
    said.outcome = cells.value<TrainingOutcome>(F::Outcome, QStringLiteral("outcome"));
    said.status = cells.value<ReferralStatus>(F::ReferralStatus, QStringLiteral("referral_status"))
                      .value_or(said.outcome ? ReferralStatus::Accepted : ReferralStatus::Sent);
    const auto statusOn = cells.day(F::StatusOn);
    const auto outcomeOn = cells.day(F::OutcomeOn);
    said.statusOn = statusOn.value_or(outcomeOn.value_or(said.createdOn));
    if (said.status == ReferralStatus::Expired && !statusOn)
        said.statusOn = said.createdOn.addDays(delays.answerDays + 1);
    said.outcomeOn = outcomeOn.value_or(said.statusOn);
    said.refusalReasons = readRefusalReasons(cells);
    if (said.status == ReferralStatus::Refused && said.refusalReasons.empty())
        said.refusalReasons = {RefusalReason::Other};
    if (said.status != ReferralStatus::Refused && !said.refusalReasons.empty()) {
        cells.leaveOver(F::RefusalReason, cells.line(F::RefusalReason), RowProblem::Contradiction);
        said.refusalReasons.clear();
    }
    const auto dropOutReason = cells.value<DropOutReason>(F::DropOutReason, QStringLiteral("dropout_reason"));
    if (said.outcome == TrainingOutcome::DroppedOut)
        said.dropOutReason = dropOutReason.value_or(DropOutReason::Unknown);
    else if (dropOutReason)
        cells.leaveOver(F::DropOutReason, cells.line(F::DropOutReason), RowProblem::Contradiction);
    return said;
}

/// The states that lead to an outcome, itself included.
std::vector<TrainingOutcome> pathTo(TrainingOutcome outcome) {
    using enum TrainingOutcome;
    switch (outcome) {
    case NoShow:
        return {Admitted, NoShow};
    case DroppedOut:
    case Excluded:
        return {Admitted, Enrolled, outcome};
    default:
        break;
    }
    std::vector<TrainingOutcome> path;
    for (const TrainingOutcome step : {Admitted, Enrolled, Attending, Completed, Certified}) {
        path.push_back(step);
        if (step == outcome)
            break;
    }
    return path;
}

std::vector<Transition> stepsTo(const Said& said) {
    std::vector<Transition> steps;
    if (said.status == ReferralStatus::Draft)
        return steps;
    steps.push_back(RequestStep{ReferralStatus::Sent, said.createdOn, {}, {}});
    if (said.status != ReferralStatus::Sent)
        steps.push_back(RequestStep{said.status, said.statusOn, said.refusalReasons, {}});
    if (said.outcome)
        for (const TrainingOutcome outcome : pathTo(*said.outcome)) {
            const bool last = outcome == *said.outcome;
            steps.push_back(OutcomeStep{outcome, said.outcomeOn, last ? said.dropOutReason : std::nullopt, {}});
        }
    return steps;
}

ReferralTransition historyOf(const Referral& before, const Referral& after, const Transition& step) {
    ReferralTransition entry;
    entry.referral = after.id;
    if (const auto* request = std::get_if<RequestStep>(&step)) {
        entry.from = codeOf(before.status);
        entry.to = codeOf(request->to);
        entry.happenedOn = request->on;
        for (const RefusalReason reason : request->reasons)
            entry.reasons << codeOf(reason);
        return entry;
    }
    const auto& outcome = std::get<OutcomeStep>(step);
    entry.track = ReferralTransition::Track::Outcome;
    entry.from = before.outcome ? codeOf(before.outcome->outcome) : QString();
    entry.to = codeOf(outcome.to);
    entry.happenedOn = outcome.on;
    if (outcome.reason)
        entry.reasons << codeOf(*outcome.reason);
    return entry;
}

void findPlace(RowCells& cells, const CatalogueNames& catalogue, Referral& referral) {
    const QString name = cells.line(F::Establishment);
    const auto establishment = catalogue.establishment(name);
    if (!establishment) {
        cells.findings.refuse(name.isEmpty() ? RowProblem::Missing : RowProblem::EstablishmentUnknown,
                              F::Establishment);
        return;
    }
    referral.establishment = *establishment;
    const QString programmeName = cells.line(F::Programme);
    if (programmeName.isEmpty())
        return;
    if (const auto programme = catalogue.programme(*establishment, programmeName))
        referral.programme = *programme;
    else
        cells.leaveOver(F::Programme, programmeName);
}

} // namespace

CatalogueNames::CatalogueNames(const std::vector<Provider>& providers, const std::vector<Establishment>& establishments,
                               const std::vector<Programme>& programmes) {
    for (const Establishment& establishment : establishments) {
        QStringList names = foldedNames(establishment.name);
        const auto provider = std::ranges::find(providers, establishment.provider, &Provider::id);
        if (provider != providers.end())
            names += foldedNames(provider->name);
        names.removeDuplicates();
        for (const QString& name : names)
            m_establishments[name].push_back(establishment.id);
    }
    for (const Programme& programme : programmes)
        for (const QString& name : foldedNames(programme.name))
            m_programmes.insert(programmeKey(programme.establishment, name), programme.id);
}

std::optional<EstablishmentId> CatalogueNames::establishment(const QString& name) const {
    const auto found = m_establishments.constFind(foldWords(name));
    const bool isUnique = found != m_establishments.cend() && found->size() == 1;
    return isUnique ? std::optional(found->front()) : std::nullopt;
}

std::optional<ProgrammeId> CatalogueNames::programme(EstablishmentId establishment, const QString& name) const {
    const auto found = m_programmes.constFind(programmeKey(establishment, foldWords(name)));
    return found == m_programmes.cend() ? std::nullopt : std::optional(*found);
}

ImportedReferral readReferral(RowCells cells, const CatalogueNames& catalogue, UserId advisor,
                              const ReferralDelays& delays) {
    ImportedReferral row;
    row.person = cells.line(F::Person);
    if (row.person.isEmpty())
        cells.findings.refuse(RowProblem::Missing, F::Person);
    Referral referral;
    referral.advisor = advisor;
    findPlace(cells, catalogue, referral);
    const Said said = readState(cells, delays);
    referral.createdOn = said.createdOn;
    referral.statusOn = said.createdOn;
    referral.message = (QStringList{cells.text(F::ReferralMessage)} + cells.leftovers).join(u'\n').trimmed();
    row.findings = std::move(cells.findings);
    if (!row.findings.problems.empty())
        return row;
    for (const Transition& step : stepsTo(said)) {
        auto after = ReferralRules::apply(referral, step, cells.today(), delays);
        if (!after) {
            const bool isRequest = std::holds_alternative<RequestStep>(step);
            row.findings.refuse(RowProblem::Contradiction, isRequest ? F::StatusOn : F::OutcomeOn);
            return row;
        }
        row.record.transitions.push_back(historyOf(referral, *after, step));
        referral = *std::move(after);
    }
    row.record.referral = std::move(referral);
    return row;
}

} // namespace tawjih::exchange
