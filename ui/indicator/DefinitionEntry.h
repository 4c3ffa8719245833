#pragma once

#include "core/indicator/FigureDefinition.h"
#include "ui/indicator/ConditionText.h"
#include "ui/widgets/LineList.h"

namespace tawjih::ui {

/// A definition as a list shows it.
struct DefinitionEntry {
    /// Whose it is. Replacing: of the desk's own, in place of the shipped one with its code.
    enum class State { Shipped, Own, Replacing, Broken };
    indicator::DefinitionKind kind = indicator::DefinitionKind::Indicator;
    QString code;
    QString name;
    State state = State::Shipped;
    int version = 0; ///< of the desk's own
    bool operator==(const DefinitionEntry&) const = default;

    [[nodiscard]] bool isOwn() const { return state != State::Shipped; }
    /// The same whenever it is asked: how a list knows it again.
    [[nodiscard]] QUuid key() const;
};

/// All there is, indicators first, the desk's own at the head of each kind; broken ones at the very beginning.
[[nodiscard]] std::vector<DefinitionEntry> definitionEntries(const indicator::Definitions& all, const Tongue& tongue);

/// A code for a name that nothing of `taken` has: "Femmes en formation" gives "femmes_en_formation"; one without Latin
/// letters gives `otherwise`.
[[nodiscard]] QString freeCode(const QString& name, const QString& otherwise, const QStringList& taken);

[[nodiscard]] Line lineOf(const DefinitionEntry& entry);
[[nodiscard]] QString stateText(DefinitionEntry::State state);

/// What a definition says, a paragraph each.
[[nodiscard]] QStringList detailsOf(const DefinitionEntry& entry, const indicator::Definitions& all,
                                    const FieldNames& names, const Tongue& tongue);

} // namespace tawjih::ui
