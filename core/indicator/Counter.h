#pragma once

#include "core/base/Result.h"
#include "core/indicator/Question.h"

#include <functional>
#include <span>

namespace tawjih::indicator {

/// Counts questions over facts, in memory, on as many threads as there are shards (two for a large desk). Pure: no
/// database, no permission; who asks has been asked for theirs (FigureService).
/// \param questions with sound indicators
/// \param mayGoOn asked between questions, on several threads; false gives Error Cancelled
[[nodiscard]] Result<std::vector<Answer>> count(const Facts& facts, std::span<const Question> questions,
                                                const std::function<bool()>& mayGoOn = {});

/// The persons behind a place of an answer, in the order of their registration: those counted there, or with `measure`
/// those of the whole or the unknown ones. Keys as in the answer; nothing: all.
[[nodiscard]] std::vector<QUuid> personsBehind(const Facts& facts, const Question& question,
                                               const std::optional<QString>& rowKey,
                                               const std::optional<QString>& columnKey,
                                               Measure measure = Measure::Part);

} // namespace tawjih::indicator
