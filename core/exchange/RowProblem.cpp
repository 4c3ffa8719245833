#include "core/exchange/RowProblem.h"

namespace tawjih::exchange {

QString describe(const RowIssue& issue) {
    if (!issue.field)
        return labelOf(issue.problem);
    return QCoreApplication::translate("RowIssue", "%1: %2", "a column and what is wrong with it")
        .arg(labelOf(*issue.field), labelOf(issue.problem));
}

RowProblem problemOf(FieldProblem::Kind kind) {
    switch (kind) {
    case FieldProblem::Kind::Missing:
        return RowProblem::Missing;
    case FieldProblem::Kind::OutOfRange:
        return RowProblem::OutOfRange;
    case FieldProblem::Kind::Unknown:
        return RowProblem::UnknownValue;
    case FieldProblem::Kind::InFuture:
        return RowProblem::InFuture;
    case FieldProblem::Kind::TooLong:
        return RowProblem::TooLong;
    case FieldProblem::Kind::Contradiction:
        return RowProblem::Contradiction;
    default:
        return RowProblem::Malformed;
    }
}

} // namespace tawjih::exchange
