#pragma once

#include "core/demo/DemoRandom.h"
#include "core/household/HouseholdService.h"

#include <deque>
#include <map>
#include <utility>
#include <vector>

namespace tawjih::demo {

/// Who of a demo desk's people live together: spouses, parents and children, brothers and sisters, as far as those who
/// were made by chance could be. Some share a phone and nobody has asked them yet. The same people and chance give the
/// same households.
class DemoHouseholds {
public:
    explicit DemoHouseholds(DemoRandom& random) : m_random(random) {}

    /// Finds a relative among those met before; may give the person the relative's phone. Before they are written.
    void meet(Beneficiary& person);
    /// Links those who are written by now, each on the day on which the later one came.
    [[nodiscard]] Status link(const ServiceContext& context);

private:
    struct Met {
        BeneficiaryId id;
        Sex sex = Sex::NotSaid;
        bool isMarried = false;
        int born = 0;
        QString family;
        QString arrondissement;
        QString phone;
        int relatives = 0;
    };
    struct Kin {
        NewLink link;
        QDate on;
    };
    [[nodiscard]] static std::optional<Relation> relationBetween(const Met& earlier, const Met& later);

    DemoRandom& m_random;
    std::map<QString, std::deque<Met>> m_met; ///< lately, by nationality
    std::vector<Kin> m_kin;
    int m_persons = 0; ///< met
    int m_found = 0;   ///< of them with a relative
};

} // namespace tawjih::demo
