#pragma once

#include "core/beneficiary/Beneficiary.h"
#include "core/demo/DemoRandom.h"

#include <QHash>

#include <array>

namespace tawjih::demo {

/// Makes invented persons with the proportions of the HCP survey of 2021, RGPH 2024 and UNHCR (domain.md, demo desk):
/// names that fit the nationality, in both scripts, and an intake as an advisor would fill it.
class DemoPeople {
public:
    DemoPeople();

    /// A person registered on that day. Everything follows from `random`.
    [[nodiscard]] Beneficiary make(DemoRandom& random, QDate registeredOn) const;

private:
    struct Name {
        QString latin;
        QString arabic;
    };
    struct Country;
    static const std::array<Country, 14> countries;

    [[nodiscard]] static const Country& pickCountry(DemoRandom& random);
    void nameFor(Beneficiary& person, const Country& country, DemoRandom& random) const;
    static void schoolAndWork(Beneficiary& person, DemoRandom& random);
    static void languagesFor(Beneficiary& person, const Country& country, DemoRandom& random);
    static void papersAndContact(Beneficiary& person, DemoRandom& random);

    QHash<QString, std::vector<Name>> m_names; ///< by "pool/kind"
};

} // namespace tawjih::demo
