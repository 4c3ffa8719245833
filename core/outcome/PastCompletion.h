#pragma once

#include "core/base/Id.h"
#include "core/beneficiary/Beneficiary.h"
#include "core/beneficiary/BirthDate.h"
#include "core/catalogue/TrainingLevel.h"

#include <array>
#include <map>
#include <optional>

namespace tawjih {

/// How many persons began a training and are no longer in it, and how many of them completed it.
struct PastCompletion {
    int began = 0;
    int completed = 0;
    bool operator==(const PastCompletion&) const = default;
};

/// A completion rate is shown and ranked by from this many persons on: fewer say nothing, and might be recognised.
inline constexpr int leastForCompletion = 20;

/// The share that completed, 0 to 1; nothing when too few began.
[[nodiscard]] std::optional<double> completionRate(const PastCompletion& past);

/// The age groups of domain.md's figures.
enum class AgeGroup { Under25, From25To54, Over54 };

[[nodiscard]] AgeGroup ageGroupOf(int age);

/// The same of each sex and age group: people are alike here when both are the same. Who did not say one of them is
/// like nobody.
class CompletionByGroup {
public:
    [[nodiscard]] PastCompletion& at(Sex sex, AgeGroup age) { return m_groups[index(sex, age)]; }
    [[nodiscard]] const PastCompletion& at(Sex sex, AgeGroup age) const { return m_groups[index(sex, age)]; }
    /// Of people like somebody of this sex, born then, on a day.
    [[nodiscard]] PastCompletion like(Sex sex, const BirthDate& birth, QDate day) const;
    bool operator==(const CompletionByGroup&) const = default;

private:
    static constexpr std::size_t ages = 3;
    [[nodiscard]] static std::size_t index(Sex sex, AgeGroup age) {
        return static_cast<std::size_t>(sex) * ages + static_cast<std::size_t>(age);
    }
    std::array<PastCompletion, std::size(Codes<Sex>::entries) * ages> m_groups{};
};

/// All that the desk knows of past completion: of each programme, and of each trade with its level at whatever centre.
struct CompletionTable {
    std::map<ProgrammeId, CompletionByGroup> programmes;
    std::map<std::pair<QString, TrainingLevel>, CompletionByGroup> trades;

    /// What counts for a programme: in each group its own persons where they are enough (leastForCompletion), else all
    /// who began that trade and level, at any centre.
    [[nodiscard]] CompletionByGroup of(const ProgrammeId& programme, const QString& trade, TrainingLevel level) const;
};

} // namespace tawjih
