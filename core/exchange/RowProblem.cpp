#include "core/exchange/RowProblem.h"

#include "core/exchange/TableRecord.h"

namespace tawjih::exchange {

QString describe(const RowIssue& issue) {
    if (!issue.field && !issue.column)
        return labelOf(issue.problem);
    const QString name = issue.field ? labelOf(*issue.field)
                                     : QCoreApplication::translate("RowIssue", "Column %1", "as a spreadsheet names it")
                                           .arg(columnLetters(*issue.column));
    return QCoreApplication::translate("RowIssue", "%1: %2", "a column and what is wrong with it")
        .arg(name, labelOf(issue.problem));
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
