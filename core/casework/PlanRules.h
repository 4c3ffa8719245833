#pragma once

#include "core/base/Error.h"
#include "core/casework/Plan.h"

#include <span>
#include <vector>

/// What a plan must have, and what follows from it. Pure.
namespace tawjih::PlanRules {

inline constexpr int maxChoices = 5;
inline constexpr int maxGoal = 2000;
inline constexpr int maxLine = 500;

/// All that is wrong; empty when it may be stored. Each choice has a known trade, and none comes twice.
[[nodiscard]] std::vector<FieldProblem> validate(const Plan& plan);

/// An action has words and is done or cancelled today at the latest, never both. \param today the desk's day
[[nodiscard]] std::vector<FieldProblem> validate(const PlanAction& action, QDate today);

/// The trades by which training is ranked for a person: the choices of the plan or, where there is none, the wishes
/// that the person named at the intake. ISCO-08 codes, the first one first, none twice.
[[nodiscard]] QStringList rankedWishes(const Plan& plan, const QStringList& interests);

/// The documents that are asked for, then the others that the person's file speaks of, each with where it stands on a
/// day. A paper that was held and ended is expired.
/// \param asked by the rule of the chosen programme (documentsAsked in core/guidance)
[[nodiscard]] std::vector<ChecklistEntry> checklist(std::span<const DocumentKind> asked, const Beneficiary& person,
                                                    QDate today);

/// A plan that has the training among its choices: the choice of its trade that names no programme yet gets it, else it
/// is a new last choice. As it was where the training is a choice already.
[[nodiscard]] Plan withTraining(Plan plan, const QString& trade, const ProgrammeId& programme);

/// The rank of a training among the choices, from 1; nothing when it is none.
[[nodiscard]] std::optional<int> rankOf(const Plan& plan, const ProgrammeId& programme);

/// The file with what is said of one document. The end of a residence title is kept where the file keeps it, and a
/// paper that was expired and has a later end now is held.
/// \param said nothing for the status: nobody speaks of it any more
[[nodiscard]] Beneficiary withDocument(Beneficiary person, const ChecklistEntry& said, QDate today);

/// The choices with the one at `from` moved to `to`, the others keeping their order.
[[nodiscard]] std::vector<CareerChoice> moved(std::vector<CareerChoice> choices, size_t from, size_t to);

} // namespace tawjih::PlanRules
