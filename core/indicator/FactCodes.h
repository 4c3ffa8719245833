#pragma once

#include "core/indicator/FactRecord.h"

#include <QHash>
#include <QStringList>

namespace tawjih::indicator {

/// Numbers for what a desk names itself: nationalities, places, advisors, centres, programmes, intakes. A number is
/// never given twice; 0 stands for "not known". Keys are codes or uuids as text.
class FactCodes {
public:
    /// The number of a key, a new one where it has none yet; 0 for an empty key, and beyond 65,535 keys.
    [[nodiscard]] FactName number(const QString& key);
    [[nodiscard]] FactName number(const QUuid& key);
    /// The number of a key that has one, otherwise 0.
    [[nodiscard]] FactName find(const QString& key) const { return m_numbers.value(key, 0); }
    [[nodiscard]] QString key(FactName number) const { return m_keys.value(number); }
    [[nodiscard]] int size() const { return static_cast<int>(m_keys.size()); }

    /// Takes over a stored pair; pairs come in the order of their numbers.
    void restore(FactName number, const QString& key);

    /// Names below this number are known to be stored; those from there on were given since.
    [[nodiscard]] int settled() const { return m_settled; }
    void settle() { m_settled = size(); }

private:
    QHash<QString, FactName> m_numbers;
    QHash<QUuid, FactName> m_uuids; ///< the same without making a text of each uuid
    QStringList m_keys{QString()};
    int m_settled = 1;
};

} // namespace tawjih::indicator
