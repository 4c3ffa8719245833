#pragma once

#include "core/base/Language.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace tawjih::release {

/// Groups of codes and their names, from a shipped table: records with a code, its names in fr, ar and (where it is not
/// the French one) en, and in "of" the codes that the group takes in, other groups among them.
class CodeGroups {
public:
    CodeGroups() = default; ///< none
    /// The list of `:/data/<file>.json`.
    CodeGroups(QLatin1String file, QLatin1String list);

    [[nodiscard]] bool contains(const QString& code) const { return m_names.contains(code); }
    [[nodiscard]] QStringList codes() const { return m_names.keys(); }
    /// The group that takes a code in; empty where there is none.
    [[nodiscard]] QString groupOf(const QString& code) const { return m_groupOf.value(code); }
    /// How many groups lie in one another at most.
    [[nodiscard]] int depth() const { return m_depth; }
    /// A group's name; empty for what is none.
    [[nodiscard]] QString name(const QString& code, Language language) const;

private:
    QHash<QString, QString> m_groupOf;
    QHash<QString, QHash<Language, QString>> m_names;
    int m_depth = 0;
};

} // namespace tawjih::release
