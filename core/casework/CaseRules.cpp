#include "core/casework/CaseRules.h"

#include <algorithm>

namespace tawjih::CaseRules {

namespace {

// The day of a step: said, not to come, not before what it follows.
Status checkDay(QDate on, QDate earliest, QDate today, const char* field) {
    using Kind = FieldProblem::Kind;
    const auto refuse = [&](Kind kind) {
        return fail(Error{ErrorCode::Invalid, QStringLiteral("case_file"), {{QLatin1String(field), kind}}});
    };
    if (!on.isValid())
        return refuse(Kind::Missing);
    if (on > today)
        return refuse(Kind::InFuture);
    if (on < earliest)
        return refuse(Kind::Contradiction);
    return {};
}

} // namespace

Result<CaseFile> held(CaseFile file) {
    if (file.status != CaseStatus::Open)
        return fail(ErrorCode::TransitionRefused);
    file.status = CaseStatus::OnHold;
    return file;
}

Result<CaseFile> resumed(CaseFile file) {
    if (file.status != CaseStatus::OnHold)
        return fail(ErrorCode::TransitionRefused);
    file.status = CaseStatus::Open;
    return file;
}

Result<CaseFile> closed(CaseFile file, ClosingReason reason, QDate on, QDate today) {
    if (file.status == CaseStatus::Closed)
        return fail(ErrorCode::TransitionRefused);
    TRY(checkDay(on, file.openedOn, today, "closedOn"));
    file.status = CaseStatus::Closed;
    file.closing = CaseClosing{on, reason};
    return file;
}

Result<CaseFile> reopened(CaseFile file, OpeningReason reason, QDate on, QDate today) {
    if (file.status != CaseStatus::Closed || !file.closing)
        return fail(ErrorCode::TransitionRefused);
    TRY(checkDay(on, file.closing->on, today, "openedOn"));
    file.status = CaseStatus::Open;
    file.openedOn = on;
    file.openingReason = reason;
    file.closing.reset();
    ++file.spell;
    return file;
}

QString number(const QString& prefix, int year, int serial) {
    return QStringLiteral("%1-%2-%3")
        .arg(prefix)
        .arg(year, 4, 10, QLatin1Char('0'))
        .arg(serial, 5, 10, QLatin1Char('0'));
}

bool isPrefix(const QString& prefix) {
    return !prefix.isEmpty() && prefix.size() <= 6 &&
           std::ranges::all_of(prefix, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace tawjih::CaseRules
