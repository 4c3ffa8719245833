#pragma once

#include "core/base/Result.h"
#include "core/indicator/Question.h"

#include <functional>
#include <span>

namespace tawjih::indicator {

/// How small numbers are protected in what leaves the desk.
enum class ProtectionMode {
    Rounding,   ///< of the inner cube: every table adds up and agrees with the others
    Suppression ///< of small cells, and of those that would give them away
};

} // namespace tawjih::indicator

namespace tawjih {

template <>
struct Codes<indicator::ProtectionMode> {
    using M = indicator::ProtectionMode;
    static constexpr CodeEntry<M> entries[] = {
        {M::Rounding, "rounding", QT_TRANSLATE_NOOP("Codes", "small numbers rounded")},
        {M::Suppression, "suppression", QT_TRANSLATE_NOOP("Codes", "small numbers hidden")},
    };
};

} // namespace tawjih

namespace tawjih::indicator {

struct Protection {
    ProtectionMode mode = ProtectionMode::Rounding;
    int base = 3;      ///< Rounding: 3 or 5
    int threshold = 5; ///< Suppression: smallest count that is shown (domain.md, Indicators)
    bool operator==(const Protection&) const = default;
};

/// Answers as they may leave the desk together: a publication. Units (persons, or services of one kind) that count in
/// the same places of all answers are one atom; small atoms are rounded, or small places hidden, so that nothing that
/// is published, and no difference of it, tells of few persons (core/anonymise). Answers about places of the catalogue
/// tell of nobody and stay. What belongs to one publication is protected together: give all of its questions at once.
/// The same facts and questions always give the same answers. Errors: Cancelled.
/// \param nested questions of which the second counts a part of the first (steps of a funnel): a reader subtracts them
[[nodiscard]] Result<std::vector<Answer>>
protectedAnswers(const Facts& facts, std::span<const Question> questions, const Protection& protection,
                 const std::function<bool()>& mayGoOn = {},
                 std::span<const std::pair<std::size_t, std::size_t>> nested = {});

/// What is said beneath a protected table: what was done, and why.
[[nodiscard]] QString protectionNote(const Protection& protection, const Tongue& tongue);

} // namespace tawjih::indicator
