#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/catalogue/Staleness.h"
#include "ui/widgets/Colors.h"

#include <QLocale>
#include <QString>

#include <vector>

/// Entries of the catalogue in words, in the language of the interface.
namespace tawjih::ui::EntryText {

/// "Couture"; an intake: "Intake of 1 October 2026".
[[nodiscard]] QString title(const CatalogueEntry& entry);

/// What tells one entry from its neighbours in a line: an arrondissement; a level and a length; places and window.
[[nodiscard]] QString summary(const CatalogueEntry& entry, QDate today);

/// "verified", "not verified", "to verify again": a tag.
[[nodiscard]] QString stateWord(Staleness::State state);
[[nodiscard]] Tone stateTone(Staleness::State state);

/// "applications open until 15/09/2026".
[[nodiscard]] QString window(const Intake& intake, QDate today);

/// Whence the entry is and who verified it when; how long that holds.
[[nodiscard]] QString provenance(const CatalogueEntry& entry, QDate today, const StalenessDelays& delays);

/// A name and what it says, such as "Level" and "qualification"; what is not known is left out.
struct Fact {
    QString label;
    QString text;
};
[[nodiscard]] std::vector<Fact> facts(const CatalogueEntry& entry, QDate today);

} // namespace tawjih::ui::EntryText
