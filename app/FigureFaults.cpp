#include "app/FigureFaults.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/ErrorText.h"

#include <QCoreApplication>

namespace tawjih {

namespace {

struct FigureFaultsWords {
    Q_DECLARE_TR_FUNCTIONS(FigureFaults)
};

} // namespace

QString faultText(const FieldProblem& problem) {
    return FigureFaultsWords::tr("%1: %2", "a place in a definition and what is wrong there")
        .arg(isolateLtr(problem.field), ui::problemText(problem.kind));
}

QString leftAsideText(const indicator::BrokenDefinition& broken) {
    QStringList faults;
    for (const FieldProblem& problem : broken.problems)
        faults << faultText(problem);
    return FigureFaultsWords::tr(
               "A definition of the desk’s own is left aside, for it cannot be understood: %1 “%2”. %3")
        .arg(labelOf(broken.kind), broken.code, faults.join(QLatin1Char(' ')));
}

} // namespace tawjih
