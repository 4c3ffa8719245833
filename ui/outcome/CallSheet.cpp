#include "ui/outcome/CallSheet.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"

#include <QCoreApplication>

#include <algorithm>

namespace tawjih::ui {

namespace {

struct CallSheetText {
    Q_DECLARE_TR_FUNCTIONS(CallSheet)
};

} // namespace

Result<CallSheet> readCall(const CallServices& services, BeneficiaryId person) {
    CallSheet sheet;
    sheet.today = services.clock.today();
    TRY_ASSIGN(sheet.person, services.persons.find(person));
    TRY_ASSIGN(const CaseFile file, services.cases.find(person));
    sheet.number = file.number;
    TRY_ASSIGN(sheet.standing, services.followUps.standing(person, sheet.today));
    TRY_ASSIGN(const auto sessions, services.sessions.ofBeneficiary(person));
    const auto last = std::ranges::find(sessions, Attendance::Seen, &CounsellingSession::attendance);
    if (last != sessions.end())
        sheet.spoken = {last->language, last->interpreter};
    return sheet;
}

RecordFields<FollowUp> followUpFields() {
    const char* const context = "CallDialog";
    return {
        recordField<&FollowUp::situation>(context, QT_TRANSLATE_NOOP("CallDialog", "Situation")),
        recordField<&FollowUp::evidence>(context, QT_TRANSLATE_NOOP("CallDialog", "How it is known")),
        recordField<&FollowUp::checkedOn>(context, QT_TRANSLATE_NOOP("CallDialog", "Day")),
        recordField<&FollowUp::note>(context, QT_TRANSLATE_NOOP("CallDialog", "Note")),
    };
}

QString attemptLine(const ContactAttempt& attempt) {
    const QDateTime local = attempt.attemptedAt.toLocalTime();
    QStringList parts{CallSheetText::tr("%1, %2", "date and time").arg(dateText(local.date()), timeText(local.time()))};
    if (attempt.way != ContactWay::NotSaid)
        parts << labelOf(attempt.way);
    parts << labelOf(attempt.result);
    if (!attempt.note.isEmpty())
        parts << attempt.note;
    for (QString& part : parts)
        part = isolate(part);
    return parts.join(QStringLiteral(" · "));
}

QString markName(FollowUpMark mark) {
    QString name = labelOf(mark);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace tawjih::ui
