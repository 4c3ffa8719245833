#pragma once

#include "core/identity/DuplicatePair.h"
#include "ui/widgets/Colors.h"

#include <QStringList>

namespace tawjih::ui {

/// "Probably the same person", "Perhaps the same person"; below that what else they may be: "Perhaps a relative: same
/// phone and address", or "Hardly the same person".
[[nodiscard]] QString verdictText(double probability, const QString& relation);
[[nodiscard]] Tone verdictTone(double probability);
/// "Perhaps a relative: same phone and address", "Perhaps twins: same birth date"; empty for none. \param waterfall
/// what agrees; without it nothing is named
[[nodiscard]] QString relationText(identity::Relation relation, const identity::Waterfall* waterfall = nullptr);

/// Names, dates and numbers, each in its own direction, beside each other in that of the interface: a label takes its
/// direction from the first letter outside of what is isolated, and there is none. Empty parts are left out.
[[nodiscard]] QString besideEachOther(QStringList parts);

/// "Family name", "Birth date": what is compared.
[[nodiscard]] QString fieldText(size_t field);
/// "same sound, Diallo ≈ Jallow, common name": what a step says of two persons.
[[nodiscard]] QString stepText(const identity::WaterfallStep& step, const Beneficiary& one, const Beneficiary& other);
/// "much more likely", "a little less likely", "says little". \param bits see WaterfallStep
[[nodiscard]] QString weightText(double bits);
/// "1 in 10,000". \param bits log-odds
[[nodiscard]] QString priorText(double bits);
/// "97 in 100", "more than 99 in 100"
[[nodiscard]] QString chanceText(double probability);

/// The names of what agrees, or nearly, and of what does not; what says most first.
struct Agreement {
    QStringList agrees;
    QStringList differs;
};
[[nodiscard]] Agreement agreementOf(const identity::Waterfall& waterfall);
/// "Agrees: birth date, phone · Differs: family name"
[[nodiscard]] QString agreementText(const identity::Waterfall& waterfall);

} // namespace tawjih::ui
