#include "ui/rights/WithdrawalText.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"

#include <QCoreApplication>

namespace tawjih::ui {

namespace {

struct EffectText {
    Q_DECLARE_TR_FUNCTIONS(WithdrawalText)
};

} // namespace

QString withdrawalText(const rights::WithdrawalEffects& effects) {
    if (effects.isNothing())
        return EffectText::tr("Nothing else ends with it. What was done before stays.");
    QStringList lines;
    for (const ReferralRow& row : effects.referrals)
        lines << EffectText::tr("The request to %1 is withdrawn.")
                     .arg(isolate(row.establishment.in(QLocale().language())));
    for (const CounsellingSession& session : effects.appointments)
        lines << EffectText::tr("The appointment of %1 is cancelled.")
                     .arg(isolate(dateText(session.heldAt.toLocalTime().date())));
    if (!effects.calls.empty())
        lines << EffectText::tr("%n follow-up call(s) will not be made.", nullptr,
                                static_cast<int>(effects.calls.size()));
    if (effects.leavesExports)
        lines << EffectText::tr("No anonymised export has the person from now on.");
    else if (effects.leavesAbroad)
        lines << EffectText::tr("No export that goes abroad has the person from now on.");
    if (effects.closesCase)
        lines << EffectText::tr("The case is closed.");
    if (effects.asksErasure)
        lines << EffectText::tr("A request to erase the data is recorded.");
    lines << EffectText::tr("What was done before stays. A new consent lets it begin anew.");
    return lines.join(u'\n');
}

} // namespace tawjih::ui
