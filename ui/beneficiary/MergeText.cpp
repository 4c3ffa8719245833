#include "ui/beneficiary/MergeText.h"

#include "ui/widgets/Bidi.h"

#include <QCoreApplication>
#include <QLocale>

namespace tawjih::ui {

namespace {

struct MergeText {
    Q_DECLARE_TR_FUNCTIONS(MergeText)
};

QString caseText(const MergeEffects& effects) {
    if (effects.endingNumber.isEmpty())
        return {};
    const QString ends = isolateLtr(effects.endingNumber);
    const QString goesOn = isolateLtr(numberAfter(effects));
    if (effects.endingNumber == effects.keptNumber)
        return MergeText::tr("Case %1 is closed and %2 is not: %2 goes on, %1 stays findable.").arg(ends, goesOn);
    return (effects.bothOpen ? MergeText::tr("Of the two open cases %1 goes on; %2 stays findable.")
                             : MergeText::tr("Case %1 goes on; %2 stays findable."))
        .arg(goesOn, ends);
}

} // namespace

QString recordName(const QString& number, const PersonName& name) {
    return number.isEmpty() ? nameLine(name.latin(), name.arabic()) : isolateLtr(number);
}

QString movedText(const MovedRecords& moved) {
    QStringList parts;
    const auto add = [&parts](int count, const QString& text) {
        if (count > 0)
            parts << text;
    };
    add(moved.sessions, MergeText::tr("%n session(s)", nullptr, moved.sessions));
    add(moved.referrals, MergeText::tr("%n referral(s)", nullptr, moved.referrals));
    add(moved.consents, MergeText::tr("%n consent(s)", nullptr, moved.consents));
    add(moved.letters, MergeText::tr("%n letter(s)", nullptr, moved.letters));
    add(moved.attachments, MergeText::tr("%n attached document(s)", nullptr, moved.attachments));
    add(moved.followUps, MergeText::tr("%n follow-up(s)", nullptr, moved.followUps));
    add(moved.contactAttempts, MergeText::tr("%n attempt(s) to call", nullptr, moved.contactAttempts));
    add(moved.plans, MergeText::tr("%n career plan(s)", nullptr, moved.plans));
    add(moved.planActions, MergeText::tr("%n action(s) of the plan", nullptr, moved.planActions));
    add(moved.seats, MergeText::tr("%n training place(s)", nullptr, moved.seats));
    add(moved.links, MergeText::tr("%n relative(s)", nullptr, moved.links));
    add(moved.households, MergeText::tr("%n household(s)", nullptr, moved.households));
    return QLocale().createSeparatedList(parts);
}

QString numberAfter(const MergeEffects& effects) {
    if (effects.keptNumber.isEmpty() || effects.endingNumber == effects.keptNumber)
        return effects.mergedNumber;
    return effects.keptNumber;
}

QStringList effectsText(const MergeEffects& effects, const QString& kept, const QString& merged) {
    const QString moved = movedText(effects.moved);
    QStringList sentences{
        moved.isEmpty() ? MergeText::tr("Nothing is recorded for %1 that would have to move.").arg(merged)
                        : MergeText::tr("Moves from %1 to %2: %3.", "who, to whom, what").arg(merged, kept, moved)};
    sentences << caseText(effects);
    if (effects.bothPlan)
        sentences << MergeText::tr("Both have a career plan: that of %1 stays, that of %2 can be read below it as an "
                                   "earlier plan.")
                         .arg(kept, merged);
    if (effects.seatsGivenUp > 0)
        sentences << MergeText::tr("Both have a place on the same intake: the better one stays.");
    if (effects.linksGivenUp > 0)
        sentences << MergeText::tr("Nobody is linked to the same relative twice: one of each two such links ends.");
    if (effects.bothHousehold)
        sentences << MergeText::tr("Both belong to a household: that of %1 goes on.")
                         .arg(effects.moved.households > 0 ? merged : kept);
    sentences << MergeText::tr("A merge can be taken back later, from the history of the case.");
    sentences.removeAll(QString());
    return sentences;
}

QStringList aftermathText(const MergeAftermath& after, const MovedRecords& moved, const QString& kept,
                          const QString& merged) {
    const QString back = movedText(moved);
    QStringList sentences{MergeText::tr("%1 becomes a record of its own again.").arg(merged)};
    if (!back.isEmpty())
        sentences << MergeText::tr("Goes back to %1: %2.", "who, what").arg(merged, back);
    if (after.rowsEdited > 0)
        sentences << MergeText::tr("%n of these record(s) changed since the merge: it goes back as it is now.", nullptr,
                                   after.rowsEdited);
    if (after.rowsAdded > 0)
        sentences
            << MergeText::tr("%n record(s) added since the merge stay with %1.", nullptr, after.rowsAdded).arg(kept);
    sentences << (after.personEdited
                      ? MergeText::tr("The profile of %1 was changed since: what was changed stays, all else is again "
                                      "as before the merge.")
                      : MergeText::tr("The profile of %1 is again as before the merge."))
                     .arg(kept);
    return sentences;
}

} // namespace tawjih::ui
