#pragma once

#include "core/base/Result.h"
#include "core/referral/ReferralRules.h"

#include <functional>
#include <optional>

namespace tawjih {

class ReferralService;

namespace exchange {

class Vocabulary;

/// How letters are found by what a centre answers to. Given by whoever knows letters.
struct LetterLookup {
    /// A reference as the desk writes it; nothing where the typed text is none (mistyped, or somebody else's).
    std::function<std::optional<QString>(QStringView typed)> canonical;
    /// The referral that such a reference stands for. Error NotFound.
    std::function<Result<ReferralId>(const QString& reference)> referralOf;
};

/// What a centre can say of whom it was sent, on a return slip or in a list.
enum class AnswerKind { Accepted, Refused, Waitlisted, NoShow, Enrolled, DroppedOut, Completed, Certified };

/// A centre's answer as it was understood.
struct Answer {
    AnswerKind kind = AnswerKind::Accepted;
    QDate on;
    std::vector<RefusalReason> refusalReasons;  ///< with Refused: `Other` where none was said
    std::optional<DropOutReason> dropOutReason; ///< with DroppedOut: `Unknown` where none was said
    QString note;
    bool operator==(const Answer&) const = default;
};

/// The step that an answer is; what it implies comes from ReferralRules::wayTo.
[[nodiscard]] Transition stepOf(const Answer& answer);
/// Whether the referral stands there already: a slip typed twice, a list taken in again.
[[nodiscard]] bool isKnown(const Referral& referral, const Answer& answer);
/// Why an answer has no place: reads it from the words of a slip or a cell. "complet, autre" → session full, other.
/// What is no reason is returned, for the note.
[[nodiscard]] QString readReasons(Answer& answer, const QString& words, const Vocabulary& vocabulary);
/// Completes what was not said: a reason `other` or `unknown`.
void completeReasons(Answer& answer);

/// A return slip as typed or scanned in one line.
struct Slip {
    QString reference;
    Answer answer;
    bool operator==(const Slip&) const = default;
};

/// Understands "7KQ2-M0XD-4 R complet", "7kq2 m0xd 4 inscrite 12/03", "7KQ2-M0XD-4 لائحة الانتظار": the reference, then
/// a letter or word for the answer, then a day (today where none is said), reasons and a note. Error Invalid with the
/// field: `reference` (Missing, Malformed), `answer` (Missing, Unknown), `on` (InFuture).
[[nodiscard]] Result<Slip> parseSlip(const QString& typed, const LetterLookup& letters, const Vocabulary& vocabulary,
                                     QDate today);

} // namespace exchange

template <>
struct Codes<exchange::AnswerKind> {
    using K = exchange::AnswerKind;
    static constexpr CodeEntry<K> entries[] = {
        {K::Accepted, "accepted", QT_TRANSLATE_NOOP("Codes", "accepted")},
        {K::Refused, "refused", QT_TRANSLATE_NOOP("Codes", "refused")},
        {K::Waitlisted, "waitlisted", QT_TRANSLATE_NOOP("Codes", "on the waiting list")},
        {K::NoShow, "no_show", QT_TRANSLATE_NOOP("Codes", "no show")},
        {K::Enrolled, "enrolled", QT_TRANSLATE_NOOP("Codes", "enrolled")},
        {K::DroppedOut, "dropped_out", QT_TRANSLATE_NOOP("Codes", "dropped out")},
        {K::Completed, "completed", QT_TRANSLATE_NOOP("Codes", "completed")},
        {K::Certified, "certified", QT_TRANSLATE_NOOP("Codes", "certified")},
    };
};

} // namespace tawjih
