#include "ui/rights/ErasureText.h"

#include "ui/widgets/ErrorText.h"

#include <QCoreApplication>

namespace tawjih::ui {

namespace {

struct ErasureText {
    Q_DECLARE_TR_FUNCTIONS(ErasureText)
};

} // namespace

QString erasureWarning() {
    return ErasureText::tr(
        "Names, numbers, contacts, notes, plans, letters and every earlier version go, and cannot be brought "
        "back. The number of the case and what statistics count stay, by month and year. Copies in the "
        "desk’s backups stay until those are thinned out, at most twelve months.");
}

QString keptReasonsText(const std::vector<rights::KeptReason>& reasons) {
    QStringList words;
    for (const rights::KeptReason reason : reasons)
        words << labelOf(reason);
    return words.join(ErasureText::tr(", ", "between parts of a list"));
}

QString erasurePausedText() {
    return ErasureText::tr(
        "The computer’s clock is behind the desk’s journal. Nothing is erased until it is right: set the "
        "date and time, then try again.");
}

QString erasureErrorText(const Error& error) {
    if (error.code == ErrorCode::TransitionRefused && error.detail == QLatin1String("clock"))
        return erasurePausedText();
    if (error.code == ErrorCode::NotAllowed && error.detail == QLatin1String("erasure"))
        return ErasureText::tr(
            "You proposed this erasure. Somebody else, a supervisor or an administrator, has to approve "
            "it. Nothing was erased.");
    if (error.code == ErrorCode::TransitionRefused)
        if (const auto reason = fromCode<rights::KeptReason>(error.detail))
            return ErasureText::tr("This person cannot be erased now: %1. Nothing was changed.").arg(labelOf(*reason));
    if (error.code == ErrorCode::Conflict)
        return ErasureText::tr("The erasure of this person waits for a second person already. Nothing was changed.");
    return errorText(error);
}

} // namespace tawjih::ui
