#include "ui/letter/LetterProblemText.h"

#include "ui/widgets/Bidi.h"

namespace tawjih::ui {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("LetterProblem", text);
}

QString braced(const QString& name) {
    return isolateLtr(QStringLiteral("{%1}").arg(name));
}

QString sentence(const LetterProblem& problem) {
    switch (problem.kind) {
    case LetterProblem::Kind::UnknownPlaceholder:
        return translated(QT_TRANSLATE_NOOP("LetterProblem", "%1 cannot be used in this letter."))
            .arg(braced(problem.what));
    case LetterProblem::Kind::MissingValue:
        if (const auto placeholder = fromCode<Placeholder>(problem.what))
            return translated(QT_TRANSLATE_NOOP("LetterProblem", "Not on record: %1.")).arg(labelOf(*placeholder));
        break;
    case LetterProblem::Kind::UnclosedMark:
        return translated(QT_TRANSLATE_NOOP("LetterProblem", "A sign without its other half: %1"))
            .arg(isolateLtr(problem.what));
    case LetterProblem::Kind::EmptyText:
        return translated(QT_TRANSLATE_NOOP("LetterProblem", "There is no text."));
    case LetterProblem::Kind::Indiscreet:
        return translated(QT_TRANSLATE_NOOP("LetterProblem", "A discreet letter must not say “%1”."))
            .arg(isolate(problem.what));
    }
    return problem.what;
}

} // namespace

QString problemText(const LetterProblem& problem) {
    const bool inBody = problem.line > 0 && problem.kind != LetterProblem::Kind::MissingValue &&
                        problem.kind != LetterProblem::Kind::EmptyText;
    return inBody ? translated(QT_TRANSLATE_NOOP("LetterProblem", "Line %1: %2"))
                        .arg(number(problem.line), sentence(problem))
                  : sentence(problem);
}

QString placeholderText(Placeholder placeholder) {
    return QString(braced(codeOf(placeholder)) + QStringLiteral(" – ") + isolate(labelOf(placeholder)));
}

} // namespace tawjih::ui
