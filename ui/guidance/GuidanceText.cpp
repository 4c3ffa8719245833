#include "ui/guidance/GuidanceText.h"

#include "core/catalogue/Staleness.h"
#include "core/guidance/RuleSentence.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"

#include <QCoreApplication>

#include <algorithm>

namespace tawjih::ui {

namespace {

struct GuidanceText {
    Q_DECLARE_TR_FUNCTIONS(tawjih::ui::GuidanceText)
};

QString capitalised(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

Answer answerOf(const Assessment& assessment) {
    switch (assessment.verdict) {
    case Verdict::Eligible:
        return Answer::Eligible;
    case Verdict::EligibleIf:
        return std::ranges::all_of(assessment.needs, [](const Need& need) { return need.kind == Need::Kind::Check; })
                   ? Answer::ToCheck
                   : Answer::EligibleIf;
    case Verdict::NotEligible:
        return Answer::NotEligible;
    case Verdict::NoRule:
        break;
    }
    return Answer::AskCentre;
}

Tone toneOf(Answer answer) {
    switch (answer) {
    case Answer::Eligible:
        return Tone::Good;
    case Answer::EligibleIf:
        return Tone::Warning;
    case Answer::ToCheck:
        return Tone::Accent;
    case Answer::AskCentre:
        return Tone::Info;
    case Answer::NotEligible:
        break;
    }
    return Tone::Neutral;
}

QString offerTitle(const Offered& offered) {
    return GuidanceText::tr("%1 – %2", "programme and level")
        .arg(isolate(offered.programme.name.in(QLocale().language())), labelOf(offered.programme.level));
}

QString offerLine(const Offered& offered, const Offer& offer, IntakeState state) {
    QStringList parts{offered.establishment.name.in(QLocale().language())};
    if (offered.programme.durationMonths)
        parts << GuidanceText::tr("%n month(s)", "duration", *offered.programme.durationMonths);
    if (!offered.intake)
        parts << GuidanceText::tr("no start is known");
    else
        parts << GuidanceText::tr("starts %1").arg(isolate(dateText(offer.startsOn)));
    if (state == IntakeState::NotOpenYet)
        parts << GuidanceText::tr("applications from %1").arg(isolate(dateText(*offer.opensOn)));
    else if (state != IntakeState::Open)
        parts << labelOf(state);
    else if (offer.closesOn)
        parts << GuidanceText::tr("apply until %1").arg(isolate(dateText(*offer.closesOn)));
    if (offer.seatsFree && *offer.seatsFree > 0)
        parts << GuidanceText::tr("%n place(s) free", "", *offer.seatsFree);
    else if (!offer.seatsFree && offered.intake && offered.intake->seats)
        parts << GuidanceText::tr("%n place(s)", "in all", *offered.intake->seats);
    for (QString& part : parts)
        part = isolate(part);
    return parts.join(QStringLiteral(" · "));
}

QString whyText(const Match& match, const Offer& offer, const Seeker& seeker) {
    if (match.assessment->verdict != Verdict::Eligible)
        return RuleSentence::of(*match.assessment);
    std::vector<Reason> reasons = reasonsFor(match, offer, seeker);
    std::erase_if(reasons, [](const Reason& reason) { return reason.kind == Reason::Kind::Starts; });
    const QString text = capitalised(RuleSentence::of(reasons));
    return text.isEmpty() ? RuleSentence::of(*match.assessment) : text;
}

QString trustText(const Provenance& provenance, QDate today, int months) {
    const Staleness staleness = stalenessOf(provenance, months, today);
    QString trust = GuidanceText::tr("Not verified yet");
    if (staleness.state != Staleness::State::NeverVerified) {
        const auto day = provenance.verifiedOn ? provenance.verifiedOn : provenance.sourceOn;
        trust = day ? GuidanceText::tr("Verified on %1").arg(isolate(dateText(*day)))
                    : GuidanceText::tr("Verified, nobody noted when");
        if (staleness.state == Staleness::State::Stale)
            trust = GuidanceText::tr("%1: verify again").arg(trust);
    }
    return provenance.source.isEmpty() ? trust
                                       : GuidanceText::tr("%1 · source: %2").arg(trust, isolate(provenance.source));
}

} // namespace tawjih::ui
