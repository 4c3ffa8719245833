#include "ui/rights/RequestLines.h"

#include "core/rights/Erasure.h"
#include "core/rights/RightsRules.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"

#include <QCoreApplication>

namespace tawjih::ui {

using namespace rights;

namespace {

struct RequestText {
    Q_DECLARE_TR_FUNCTIONS(RightsRequests)
};

QString capitalised(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

Line requestLine(const RightsRow& row, QDate today, bool person) {
    const RightsRequest& request = row.request;
    const QString kind = capitalised(labelOf(request.kind));
    QStringList details{RequestText::tr("received on %1").arg(isolate(dateText(request.receivedOn))),
                        labelOf(request.channel)};
    for (const ConsentPurpose purpose : request.purposes)
        details << labelOf(purpose);
    if (!request.details.isEmpty())
        details << isolate(request.details.section(u'\n', 0, 0));
    if (!request.reason.isEmpty() && request.reason != erasedName)
        details << isolate(request.reason.section(u'\n', 0, 0));
    Line line;
    line.key = request.id.uuid();
    line.person = request.beneficiary.uuid();
    if (person) {
        const ShownName name = shownName(row.personLatin, row.personArabic);
        line.lead = isolateLtr(row.number);
        line.text = name.first;
        line.second = name.second;
        details.prepend(kind);
    } else {
        line.text = kind;
    }
    line.detail = details.join(QStringLiteral(" · "));
    if (request.state == RightsState::Open) {
        line.tag = request.dueOn < today ? dueText(request.dueOn, today)
                                         : RequestText::tr("until %1").arg(shortDateText(request.dueOn));
        line.tone = RightsRules::isOverdue(request, today)   ? Tone::Danger
                    : RightsRules::isDueSoon(request, today) ? Tone::Warning
                                                             : Tone::Info;
    } else {
        line.tag = labelOf(request.state);
        line.tone = request.state == RightsState::Granted ? Tone::Good : Tone::Neutral;
    }
    return line;
}

} // namespace tawjih::ui
