#pragma once

#include "core/demo/DemoRandom.h"
#include "core/identity/NameIndex.h"

namespace tawjih::bench {

/// Invented names of a desk's persons: a few names that everybody bears and many that few do (Zipf), West African,
/// Arabic and Bantu by how they are built. Nothing is taken from reference data.
class SyntheticNames {
public:
    explicit SyntheticNames(std::uint64_t seed);

    /// Two to four words in Latin letters.
    [[nodiscard]] QString next();
    [[nodiscard]] identity::SearchEntry person(const QString& name);
    /// So many persons with these names first.
    [[nodiscard]] std::vector<identity::SearchEntry> people(qint64 size, const QStringList& names = {});

private:
    [[nodiscard]] const QString& zipf(const QStringList& names);
    [[nodiscard]] QString africanName();
    [[nodiscard]] QString arabicName();
    void fill(QStringList& names, identity::NameKind kind, int size);

    demo::DemoRandom m_random;
    QStringList m_given;
    QStringList m_family;
    quint64 m_made = 0;
};

} // namespace tawjih::bench
