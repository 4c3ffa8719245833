#include "core/exchange/Answer.h"

#include "core/base/Text.h"
#include "core/exchange/DateFormats.h"
#include "core/exchange/Vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

namespace tawjih::exchange {

namespace {

using Kind = FieldProblem::Kind;

/// The longest printed form of a reference, in words ("7KQ2 M0XD 4"), and of an answer or a reason.
constexpr qsizetype mostReferenceWords = 4;
constexpr qsizetype mostWords = 6;

tl::unexpected<Error> refuse(const char* field, Kind kind) {
    return fail(Error{ErrorCode::Invalid, {}, {{QLatin1String(field), kind}}});
}

std::optional<TrainingOutcome> outcomeOf(AnswerKind kind) {
    switch (kind) {
    case AnswerKind::NoShow:
        return TrainingOutcome::NoShow;
    case AnswerKind::Enrolled:
        return TrainingOutcome::Enrolled;
    case AnswerKind::DroppedOut:
        return TrainingOutcome::DroppedOut;
    case AnswerKind::Completed:
        return TrainingOutcome::Completed;
    case AnswerKind::Certified:
        return TrainingOutcome::Certified;
    case AnswerKind::Accepted:
    case AnswerKind::Refused:
    case AnswerKind::Waitlisted:
        break;
    }
    return std::nullopt;
}

ReferralStatus statusOf(AnswerKind kind) {
    return kind == AnswerKind::Refused      ? ReferralStatus::Refused
           : kind == AnswerKind::Waitlisted ? ReferralStatus::Waitlisted
                                            : ReferralStatus::Accepted;
}

/// Takes the longest run of words from the front that `read` understands.
template <typename Read>
auto takeFront(QStringList& words, qsizetype most, Read read) -> decltype(read(QString())) {
    for (qsizetype count = std::min(most, words.size()); count > 0; --count)
        if (auto found = read(words.mid(0, count).join(u' '))) {
            words = words.mid(count);
            return found;
        }
    return std::nullopt;
}

QStringList wordsOf(const QString& text) {
    static const QRegularExpression spaces(QStringLiteral("[\\s:;,،؛|=]+"));
    return text.split(spaces, Qt::SkipEmptyParts);
}

template <Coded E>
std::optional<E> valueOf(const Vocabulary& vocabulary, const char* list, const QString& words) {
    return vocabulary.value<E>(QLatin1String(list), words);
}

bool addReason(Answer& answer, const QString& words, const Vocabulary& vocabulary) {
    if (answer.kind == AnswerKind::Refused)
        if (const auto reason = valueOf<RefusalReason>(vocabulary, "refusal_reason", words)) {
            if (std::ranges::find(answer.refusalReasons, *reason) == answer.refusalReasons.end())
                answer.refusalReasons.push_back(*reason);
            return true;
        }
    if (answer.kind == AnswerKind::DroppedOut && !answer.dropOutReason) {
        answer.dropOutReason = valueOf<DropOutReason>(vocabulary, "dropout_reason", words);
        return answer.dropOutReason.has_value();
    }
    return false;
}

/// "10/03", as slips are dated: the latest such day.
std::optional<QDate> dayWithoutYear(const QString& word, QDate today) {
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})[/.-](\\d{1,2})$"));
    const auto match = form.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    QDate day(today.year(), match.captured(2).toInt(), match.captured(1).toInt());
    if (day > today)
        day = QDate(today.year() - 1, day.month(), day.day());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

Transition stepOf(const Answer& answer) {
    if (const auto outcome = outcomeOf(answer.kind))
        return OutcomeStep{*outcome, answer.on, answer.dropOutReason, answer.note};
    return RequestStep{statusOf(answer.kind), answer.on, answer.refusalReasons, answer.note};
}

bool isKnown(const Referral& referral, const Answer& answer) {
    const auto outcome = outcomeOf(answer.kind);
    return outcome ? referral.outcome && referral.outcome->outcome == *outcome
                   : referral.status == statusOf(answer.kind);
}

QString readReasons(Answer& answer, const QString& text, const Vocabulary& vocabulary) {
    QStringList words = wordsOf(text);
    QStringList rest;
    while (!words.isEmpty()) {
        const auto taken = takeFront(words, mostWords, [&](const QString& front) {
            return addReason(answer, front, vocabulary) ? std::optional(true) : std::nullopt;
        });
        if (!taken)
            rest << words.takeFirst();
    }
    return rest.join(u' ');
}

void completeReasons(Answer& answer) {
    if (answer.kind == AnswerKind::Refused && answer.refusalReasons.empty())
        answer.refusalReasons = {RefusalReason::Other};
    if (answer.kind == AnswerKind::DroppedOut && !answer.dropOutReason)
        answer.dropOutReason = DropOutReason::Unknown;
}

Result<Slip> parseSlip(const QString& typed, const LetterLookup& letters, const Vocabulary& vocabulary, QDate today) {
    QStringList words = wordsOf(tidyLine(typed));
    if (words.isEmpty())
        return refuse("reference", Kind::Missing);
    Slip slip;
    const auto reference =
        takeFront(words, mostReferenceWords, [&](const QString& front) { return letters.canonical(front); });
    if (!reference)
        return refuse("reference", Kind::Malformed);
    slip.reference = *reference;
    if (words.isEmpty())
        return refuse("answer", Kind::Missing);
    const auto kind = takeFront(words, mostWords,
                                [&](const QString& front) { return valueOf<AnswerKind>(vocabulary, "answer", front); });
    if (!kind)
        return refuse("answer", Kind::Unknown);
    slip.answer.kind = *kind;
    const auto day = takeFront(words, 3, [&](const QString& front) -> std::optional<QDate> {
        if (const auto day = dayWithoutYear(front, today))
            return day;
        const auto date = parseDate(front, {}, vocabulary, today);
        return date && !date->yearOnly ? std::optional(date->date) : std::nullopt;
    });
    slip.answer.on = day.value_or(today);
    if (slip.answer.on > today)
        return refuse("on", Kind::InFuture);
    slip.answer.note = readReasons(slip.answer, words.join(u' '), vocabulary);
    completeReasons(slip.answer);
    return slip;
}

} // namespace tawjih::exchange
