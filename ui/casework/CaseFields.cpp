#include "ui/casework/CaseFields.h"

#include "ui/beneficiary/Pickers.h"

namespace tawjih::ui {

namespace {

struct CaseFieldsText {
    Q_DECLARE_TR_FUNCTIONS(CaseFields)
};

QString instantInWords(const CounsellingSession& session) {
    const QDateTime local = session.heldAt.toLocalTime();
    return CaseFieldsText::tr("%1, %2", "date and time").arg(dateText(local.date()), timeText(local.time()));
}

QString stepInWords(const CounsellingSession& session) {
    if (!session.nextStep)
        return {};
    const NextStep& step = *session.nextStep;
    if (step.doneOn)
        return CaseFieldsText::tr("%1 – done %2").arg(isolate(step.text), dateText(*step.doneOn));
    if (step.due)
        return CaseFieldsText::tr("%1 – due %2").arg(isolate(step.text), dateText(*step.due));
    return step.text;
}

QString standing(const CaseFile& file) {
    if (file.closing)
        return CaseFieldsText::tr("%1: %2, %3", "status, reason, date")
            .arg(labelOf(file.status), labelOf(file.closing->reason), dateText(file.closing->on));
    return CaseFieldsText::tr("%1: %2, %3", "status, reason, date")
        .arg(labelOf(file.status), labelOf(file.openingReason), dateText(file.openedOn));
}

} // namespace

RecordFields<CounsellingSession> sessionFields(const UserNames& users) {
    using S = CounsellingSession;
    const char* const context = "SessionDialog";
    return {
        recordField<&S::kind>(context, QT_TRANSLATE_NOOP("SessionDialog", "Kind")),
        recordField<&S::mode>(context, QT_TRANSLATE_NOOP("SessionDialog", "How")),
        recordField<&S::language>(context, QT_TRANSLATE_NOOP("SessionDialog", "Language"),
                                  [](const S& session) { return languageText(session.language); }),
        recordField<&S::interpreter>(context, QT_TRANSLATE_NOOP("SessionDialog", "Interpreter")),
        recordField<&S::heldAt>(context, QT_TRANSLATE_NOOP("SessionDialog", "Day"), instantInWords),
        recordField<&S::minutes>(context, QT_TRANSLATE_NOOP("SessionDialog", "Minutes")),
        recordField<&S::attendance>(context, QT_TRANSLATE_NOOP("SessionDialog", "Attendance")),
        recordField<&S::note>(context, QT_TRANSLATE_NOOP("SessionDialog", "Note")),
        recordField<&S::nextStep>(context, QT_TRANSLATE_NOOP("SessionDialog", "Next step"), stepInWords),
        recordField<&S::advisor>("CaseFields", QT_TRANSLATE_NOOP("CaseFields", "Advisor"),
                                 [users](const S& session) { return users(session.advisor); }),
    };
}

RecordFields<CaseFile> caseFields(const UserNames& users) {
    return {
        {"CaseFields", QT_TRANSLATE_NOOP("CaseFields", "Case"),
         [](const CaseFile& a, const CaseFile& b) {
             return a.status == b.status && a.closing == b.closing && a.openedOn == b.openedOn &&
                    a.openingReason == b.openingReason;
         },
         [](CaseFile& to, const CaseFile& from) {
             to.status = from.status;
             to.closing = from.closing;
             to.openedOn = from.openedOn;
             to.openingReason = from.openingReason;
         },
         standing},
        recordField<&CaseFile::advisor>("CaseFields", QT_TRANSLATE_NOOP("CaseFields", "Advisor"),
                                        [users](const CaseFile& file) {
                                            return file.advisor.isNull() ? CaseFieldsText::tr("nobody")
                                                                         : users(file.advisor);
                                        }),
    };
}

} // namespace tawjih::ui
