#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace tawjih::identity {

enum class NameKind { Given, Family };

/// Spellings of one name: Fatoumata, Fatimata, فاطمة.
struct VariantGroup {
    NameKind kind = NameKind::Given;
    QString comment;   ///< its languages, and what links the spellings
    QStringList words; ///< two at least, each one word of NameForm
    bool operator==(const VariantGroup&) const = default;
};

/// Which spellings are one name, where no rule of sound tells: what Tawjih ships (resources/data/name_variants.json)
/// and what the desk adds. A spelling may be a given and a family name, but is in one group of each kind at most.
/// Constant once made: any thread may ask.
class VariantDictionary {
public:
    /// What is shipped.
    VariantDictionary();

    /// What is shipped and `additional`. Error Invalid says of each faulty group, counted from 0, as field
    /// "groups[n].words": Missing (fewer than two different words), Malformed (not one word), NotUnique (a word of
    /// another group of this kind).
    [[nodiscard]] static Result<VariantDictionary> with(const std::vector<VariantGroup>& additional);

    [[nodiscard]] const std::vector<VariantGroup>& groups() const { return m_groups; }

    /// The places in groups() of the group of given names and of that of family names with a word of this
    /// NameWord::folded; -1 for none.
    using Places = std::array<int, 2>;
    [[nodiscard]] Places placesOf(const QString& folded) const;

    /// Whether some group holds both words.
    [[nodiscard]] bool areVariants(const QString& folded, const QString& otherFolded) const;

private:
    [[nodiscard]] std::vector<FieldProblem> add(const VariantGroup& group, const QString& field);

    std::vector<VariantGroup> m_groups;
    QHash<QString, Places> m_places; ///< by NameWord::folded
};

} // namespace tawjih::identity
