#pragma once

#include "core/beneficiary/PersonMerge.h"

#include <QStringList>

namespace tawjih::ui {

/// How a person is called where two are compared: the number of the case; the name where there is none.
[[nodiscard]] QString recordName(const QString& number, const PersonName& name);

/// "3 sessions, 1 referral and 2 consents"; empty for nothing.
[[nodiscard]] QString movedText(const MovedRecords& moved);

/// Under which number the person is found after a merge.
[[nodiscard]] QString numberAfter(const MergeEffects& effects);

/// What a merge does beside the fields, a sentence each. \param kept, merged how the two are called
[[nodiscard]] QStringList effectsText(const MergeEffects& effects, const QString& kept, const QString& merged);

/// What taking a merge back does, a sentence each. \param kept, merged how the two are called
[[nodiscard]] QStringList aftermathText(const MergeAftermath& after, const MovedRecords& moved, const QString& kept,
                                        const QString& merged);

} // namespace tawjih::ui
