#include "ui/referral/ReferralFields.h"

#include <map>

namespace tawjih::ui {

namespace {

constexpr auto context = "ReferralFields";

struct ReferralFieldsText {
    Q_DECLARE_TR_FUNCTIONS(ReferralFields)
};

QString outcomeInWords(const Referral& referral) {
    if (!referral.outcome)
        return {};
    const OutcomeState& state = *referral.outcome;
    const QString words =
        ReferralFieldsText::tr("%1, %2", "outcome and its date").arg(labelOf(state.outcome), dateText(state.on));
    return state.dropOutReason
               ? ReferralFieldsText::tr("%1: %2", "outcome and its reason").arg(words, labelOf(*state.dropOutReason))
               : words;
}

QString standing(const Referral& referral) {
    if (referral.outcome)
        return outcomeInWords(referral);
    const QString words = ReferralFieldsText::tr("%1, %2", "status and its date")
                              .arg(labelOf(referral.status), dateText(referral.statusOn));
    const QString reasons = listed(referral.refusalReasons, labelOf<RefusalReason>);
    return reasons.isEmpty() ? words : ReferralFieldsText::tr("%1: %2", "status and its reasons").arg(words, reasons);
}

/// Where a referral stands, as one field: half a step makes no sense.
RecordField<Referral> standingField() {
    return {context, QT_TRANSLATE_NOOP("ReferralFields", "Status"),
            [](const Referral& a, const Referral& b) {
                return a.status == b.status && a.statusOn == b.statusOn && a.refusalReasons == b.refusalReasons &&
                       a.outcome == b.outcome;
            },
            [](Referral& to, const Referral& from) {
                to.status = from.status;
                to.statusOn = from.statusOn;
                to.refusalReasons = from.refusalReasons;
                to.outcome = from.outcome;
            },
            standing};
}

} // namespace

ReferralNames referralNames(const std::vector<Establishment>& establishments, const std::vector<Programme>& programmes,
                            UserNames users) {
    std::map<EstablishmentId, LocalName> centres;
    for (const Establishment& each : establishments)
        centres.emplace(each.id, each.name);
    std::map<ProgrammeId, LocalName> courses;
    for (const Programme& each : programmes)
        courses.emplace(each.id, each.name);
    const auto named = [](const auto& names, const auto& id) {
        const auto found = names.find(id);
        return found == names.end() ? QString() : found->second.in(QLocale().language());
    };
    return {[named, names = std::move(centres)](EstablishmentId id) { return named(names, id); },
            [named, names = std::move(courses)](ProgrammeId id) { return named(names, id); }, std::move(users)};
}

RecordEdit<Referral> stepEdit(ReferralService& referrals, const Referral& shown, const Transition& transition,
                              QDate today, UserNames users) {
    const auto moved = ReferralRules::apply(shown, transition, today, referrals.delays());
    return {.fields = {standingField()},
            .base = shown,
            .typed = moved ? *moved : shown, // what the rules refuse, the service refuses too
            .find = [&referrals, id = shown.id] { return referrals.find(id); },
            .save = [&referrals, transition](const Referral& referral) { return referrals.step(referral, transition); },
            .users = std::move(users),
            .chosen = {}};
}

RecordFields<Referral> referralFields(const ReferralNames& names) {
    using R = Referral;
    return {
        // A programme belongs to its centre, an intake to its programme: one without the other cannot be chosen.
        {context, QT_TRANSLATE_NOOP("ReferralFields", "Where to"),
         [](const R& a, const R& b) {
             return a.establishment == b.establishment && a.programme == b.programme && a.intake == b.intake;
         },
         [](R& to, const R& from) {
             to.establishment = from.establishment;
             to.programme = from.programme;
             to.intake = from.intake;
         },
         [names](const R& referral) {
             const QString centre = isolate(names.establishment(referral.establishment));
             const QString programme = names.programme(referral.programme);
             return programme.isEmpty() ? centre : QString(centre + QStringLiteral(" · ") + isolate(programme));
         }},
        recordField<&R::message>(context, QT_TRANSLATE_NOOP("ReferralFields", "Message")),
        recordField<&R::status>(context, QT_TRANSLATE_NOOP("ReferralFields", "Status")),
        recordField<&R::sentOn>(context, QT_TRANSLATE_NOOP("ReferralFields", "Sent on")),
        recordField<&R::remindedOn>(context, QT_TRANSLATE_NOOP("ReferralFields", "Centre reminded on")),
        recordField<&R::expiresOn>(context, QT_TRANSLATE_NOOP("ReferralFields", "Answer expected until")),
        recordField<&R::refusalReasons>(
            context, QT_TRANSLATE_NOOP("ReferralFields", "Reasons of the refusal"),
            [](const R& referral) { return listed(referral.refusalReasons, labelOf<RefusalReason>); }),
        recordField<&R::outcome>(context, QT_TRANSLATE_NOOP("ReferralFields", "Training"), outcomeInWords),
        recordField<&R::advisor>(context, QT_TRANSLATE_NOOP("ReferralFields", "Advisor"),
                                 [names](const R& referral) { return names.users(referral.advisor); }),
    };
}

} // namespace tawjih::ui
