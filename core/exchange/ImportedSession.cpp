#include "core/exchange/ImportedSession.h"

#include "core/base/Text.h"
#include "core/casework/SessionRules.h"

#include <QRegularExpression>

#include <algorithm>

namespace tawjih::exchange {

namespace {

using F = ImportField;

/// Desks that kept no times meant the working day.
const QTime usualTime(9, 0);

std::optional<QTime> timeIn(const QString& cell) {
    static const QRegularExpression time(QStringLiteral("(?:^|[T\\s])(\\d{1,2})\\s*[:hH]\\s*(\\d{2})?(?::\\d{2})?"));
    const auto match = time.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    const QTime found(match.captured(1).toInt(), match.captured(2).toInt());
    return found.isValid() ? std::optional(found) : std::nullopt;
}

QDateTime readInstant(RowCells& cells) {
    const auto date = cells.date(F::HeldOn);
    if (!date || date->yearOnly) {
        cells.findings.refuse(date ? RowProblem::NotADate : date.error(), F::HeldOn);
        return {};
    }
    const QString ownCell = cells.line(F::HeldTime);
    auto time = timeIn(ownCell.isEmpty() ? cells.line(F::HeldOn) : ownCell);
    if (!time && !ownCell.isEmpty())
        cells.leaveOver(F::HeldTime, ownCell, RowProblem::Malformed);
    return QDateTime(date->date, time.value_or(usualTime), Qt::LocalTime).toUTC();
}

Attendance readAttendance(RowCells& cells, const QDateTime& heldAt, const QDateTime& now) {
    const bool toCome = heldAt.toLocalTime().date() > now.toLocalTime().date();
    return cells.value<Attendance>(F::Attendance, QStringLiteral("attendance"))
        .value_or(toCome ? Attendance::Unknown : Attendance::Seen);
}

std::optional<NextStep> readNextStep(RowCells& cells) {
    const QString text = cells.line(F::NextStep);
    const auto due = cells.day(F::NextStepDue);
    if (!text.isEmpty())
        return NextStep{text, due, std::nullopt};
    if (due)
        cells.leaveOver(F::NextStepDue, cells.line(F::NextStepDue), RowProblem::Contradiction);
    return std::nullopt;
}

std::optional<F> fieldOfMember(const QString& member) {
    if (member == QLatin1String("heldAt"))
        return F::HeldOn;
    if (member == QLatin1String("attendance"))
        return F::Attendance;
    if (member == QLatin1String("minutes"))
        return F::Minutes;
    if (member == QLatin1String("note"))
        return F::SessionNote;
    if (member.startsWith(QLatin1String("nextStep")))
        return F::NextStep;
    return std::nullopt;
}

} // namespace

ImportedSession readSession(RowCells cells, UserId advisor, const QDateTime& now) {
    ImportedSession row;
    row.person = cells.line(F::Person);
    if (row.person.isEmpty())
        cells.findings.refuse(RowProblem::Missing, F::Person);
    CounsellingSession& session = row.session;
    session.advisor = advisor;
    session.heldAt = readInstant(cells);
    session.minutes = cells.number(F::Minutes, 0, SessionRules::maxMinutes);
    session.kind =
        cells.value<SessionKind>(F::SessionKind, QStringLiteral("session_kind")).value_or(SessionKind::Reception);
    session.mode =
        cells.value<SessionMode>(F::SessionMode, QStringLiteral("session_mode")).value_or(SessionMode::InPerson);
    session.attendance = readAttendance(cells, session.heldAt, now);
    const QString language = cells.line(F::SessionLanguage);
    session.language = cells.vocabulary().language(language).value_or(QString());
    if (!language.isEmpty() && session.language.isEmpty())
        cells.leaveOver(F::SessionLanguage, language);
    session.nextStep = readNextStep(cells);
    session.note = (QStringList{cells.text(F::SessionNote)} + cells.leftovers).join(u'\n').trimmed();
    row.findings = std::move(cells.findings);
    if (!row.findings.problems.empty())
        return row;
    // Whom it is about is found later; the rules only want to see that somebody is named.
    CounsellingSession checked = session;
    checked.beneficiary = BeneficiaryId(QUuid::createUuid());
    for (const FieldProblem& problem : SessionRules::validate(checked, now))
        row.findings.refuse(problemOf(problem.kind), fieldOfMember(problem.field));
    return row;
}

} // namespace tawjih::exchange
