#include "ui/referral/ReferralText.h"

#include "ui/widgets/DateText.h"
#include "ui/widgets/ErrorText.h"

#include <QStringList>

namespace tawjih::ui {

namespace {

QString translated(const char* text, int count = -1) {
    return QCoreApplication::translate("ReferralText", text, nullptr, count);
}

} // namespace

QString reasonsText(const Referral& referral) {
    QStringList words;
    for (const RefusalReason reason : referral.refusalReasons)
        words << labelOf(reason);
    if (referral.outcome && referral.outcome->dropOutReason)
        words << labelOf(*referral.outcome->dropOutReason);
    return words.join(QStringLiteral(" · "));
}

QString transitionText(const ReferralTransition& transition) {
    const auto label = [&](const QString& code) {
        if (transition.track == ReferralTransition::Track::Request)
            if (const auto status = fromCode<ReferralStatus>(code))
                return labelOf(*status);
        const auto outcome = fromCode<TrainingOutcome>(code);
        return outcome ? labelOf(*outcome) : code;
    };
    if (transition.from == transition.to)
        return transition.undoes ? translated(QT_TRANSLATE_NOOP("ReferralText", "taken back: the reminder"))
                                 : translated(QT_TRANSLATE_NOOP("ReferralText", "centre reminded"));
    return transition.undoes
               ? translated(QT_TRANSLATE_NOOP("ReferralText", "taken back: %1")).arg(label(transition.from))
               : label(transition.to);
}

QString refusalText(const Error& error) {
    switch (error.code) {
    case ErrorCode::ConsentMissing:
        return translated(QT_TRANSLATE_NOOP("ReferralText", "no consent to share with this centre"));
    case ErrorCode::TransitionRefused:
        return translated(QT_TRANSLATE_NOOP("ReferralText", "not possible from its present status"));
    case ErrorCode::Conflict:
        return translated(QT_TRANSLATE_NOOP("ReferralText", "changed by somebody meanwhile"));
    case ErrorCode::SeatsTaken:
    case ErrorCode::QuotaReached:
        return translated(QT_TRANSLATE_NOOP("ReferralText", "the intake has no free place"));
    case ErrorCode::Invalid:
        return translated(QT_TRANSLATE_NOOP("ReferralText", "today is before its last step"));
    default:
        return errorText(error);
    }
}

QString freeText(const SeatCount& count) {
    const auto free = count.free();
    if (!free)
        return translated(QT_TRANSLATE_NOOP("ReferralText", "places not known"));
    return *free == 0 ? translated(QT_TRANSLATE_NOOP("ReferralText", "no place free"))
                      : translated(QT_TRANSLATE_N_NOOP("ReferralText", "%n place(s) free"), *free);
}

QString intakeText(const Intake& intake, const SeatCount& count) {
    return QString(dateText(intake.startsOn) + QStringLiteral(" · ") + freeText(count));
}

} // namespace tawjih::ui
