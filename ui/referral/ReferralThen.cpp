#include "ui/referral/ReferralThen.h"

#include "ui/catalogue/CatalogueFields.h"
#include "ui/widgets/Bidi.h"

#include <optional>

namespace tawjih::ui {

namespace {

struct ThenText {
    Q_DECLARE_TR_FUNCTIONS(ReferralThen)
};

std::optional<QDateTime> lastSent(std::span<const ReferralTransition> transitions) {
    std::optional<QDateTime> sent;
    for (const ReferralTransition& each : transitions)
        if (each.to == codeOf(ReferralStatus::Sent) && each.from != each.to && !each.undoes)
            sent = each.recordedAt;
    return sent;
}

QString orNothing(const QString& words) {
    return words.isEmpty() ? ThenText::tr("nothing") : isolate(words);
}

/// "Months: 12, now 18; Level: …"; empty where both say the same.
template <typename Entry>
QString differences(const Entry& then, const Entry& now) {
    const RecordFields<Entry> fields = contentFields<Entry>();
    QStringList words;
    for (const RecordField<Entry>* field : changedFields(fields, then, now))
        words << ThenText::tr("%1: %2, now %3", "a field, what it said and what it says")
                     .arg(field->name(), orNothing(field->text(then)), orNothing(field->text(now)));
    return words.join(QStringLiteral("; "));
}

} // namespace

Result<ReferralThen> thenOf(const CatalogueService& catalogue, const Referral& referral,
                            std::span<const ReferralTransition> transitions) {
    ReferralThen then;
    const auto sent = lastSent(transitions);
    if (!sent)
        return then;
    const auto add = [&then](const QString& sentence, const QString& words) {
        if (!words.isEmpty())
            then.changed << sentence.arg(words);
    };
    TRY_ASSIGN(const Establishment place, catalogue.findAt(referral.establishment, *sent));
    TRY_ASSIGN(const Establishment placeNow, catalogue.find(referral.establishment));
    then.establishment = place.name;
    if (!referral.programme.isNull()) {
        TRY_ASSIGN(const Programme programme, catalogue.findAt(referral.programme, *sent));
        TRY_ASSIGN(const Programme programmeNow, catalogue.find(referral.programme));
        then.programme = programme.name;
        add(ThenText::tr("Programme since changed: %1."), differences(programme, programmeNow));
    }
    add(ThenText::tr("Training centre since changed: %1."), differences(place, placeNow));
    if (!referral.intake.isNull()) {
        TRY_ASSIGN(const Intake intake, catalogue.findAt(referral.intake, *sent));
        TRY_ASSIGN(const Intake intakeNow, catalogue.find(referral.intake));
        add(ThenText::tr("Intake since changed: %1."), differences(intake, intakeNow));
    }
    return then;
}

} // namespace tawjih::ui
