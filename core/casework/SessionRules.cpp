#include "core/casework/SessionRules.h"

#include "core/base/Text.h"
#include "core/base/WorldCodes.h"

namespace tawjih::SessionRules {

namespace {

const QDate earliest(2000, 1, 1);
const QDate latest(2100, 12, 31);

bool isWithin(QDate day) {
    return day >= earliest && day <= latest;
}

} // namespace

std::vector<FieldProblem> validate(const CounsellingSession& session, const QDateTime& now) {
    using Kind = FieldProblem::Kind;
    std::vector<FieldProblem> problems;
    const auto add = [&](const char* field, Kind kind) { problems.push_back({QLatin1String(field), kind}); };
    const QDate today = now.toLocalTime().date();
    if (session.beneficiary.isNull())
        add("beneficiary", Kind::Missing);
    if (!session.heldAt.isValid())
        add("heldAt", Kind::Missing);
    else if (!isWithin(session.heldAt.date()))
        add("heldAt", Kind::OutOfRange);
    else if (session.heldAt.toLocalTime().date() > today &&
             (session.attendance == Attendance::Seen || session.attendance == Attendance::NoShow))
        add("attendance", Kind::InFuture);
    if (session.minutes && (*session.minutes < 1 || *session.minutes > maxMinutes))
        add("minutes", Kind::OutOfRange);
    if (!session.language.isEmpty() && !isLanguage(session.language))
        add("language", Kind::Unknown);
    if (session.note.size() > maxNote)
        add("note", Kind::TooLong);
    else if (hasControls(session.note))
        add("note", Kind::Malformed);
    if (!session.nextStep)
        return problems;
    const NextStep& step = *session.nextStep;
    if (step.text.trimmed().isEmpty())
        add("nextStep.text", Kind::Missing);
    else if (step.text.size() > maxStep)
        add("nextStep.text", Kind::TooLong);
    else if (hasControls(step.text))
        add("nextStep.text", Kind::Malformed);
    if (step.due && !isWithin(*step.due))
        add("nextStep.due", Kind::OutOfRange);
    if (step.doneOn && *step.doneOn > today)
        add("nextStep.doneOn", Kind::InFuture);
    return problems;
}

bool isAppointment(const CounsellingSession& session) {
    return session.attendance == Attendance::Unknown;
}

} // namespace tawjih::SessionRules
