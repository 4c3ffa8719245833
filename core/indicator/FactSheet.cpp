#include "core/indicator/FactSheet.h"

#include <algorithm>

namespace tawjih::indicator {

namespace {

template <typename Fact>
bool before(const FactSheet::Of<Fact>& a, const FactSheet::Of<Fact>& b) {
    return a.person != b.person ? a.person < b.person : comesBefore(a.fact, b.fact);
}

/// Gives out runs of one person's facts, in the order of persons.
template <typename Fact>
class Runs {
public:
    explicit Runs(std::vector<FactSheet::Of<Fact>>& facts) {
        std::ranges::sort(facts, before<Fact>);
        m_persons.reserve(facts.size());
        m_facts.reserve(facts.size());
        for (const auto& each : facts) {
            m_persons.push_back(each.person);
            m_facts.push_back(each.fact);
        }
        facts = {};
    }
    std::span<const Fact> of(quint32 person) {
        const std::size_t first = m_next;
        while (m_next < m_persons.size() && m_persons[m_next] == person)
            ++m_next;
        return std::span(m_facts).subspan(first, m_next - first);
    }

private:
    std::vector<quint32> m_persons;
    std::vector<Fact> m_facts;
    std::size_t m_next = 0;
};

} // namespace

quint32 FactSheet::addPerson(const QUuid& id, const PersonFact& person) {
    const auto place = static_cast<quint32>(m_ids.size());
    m_ids.push_back(id);
    m_persons.push_back(person);
    m_places.insert(id, place);
    return place;
}

std::optional<quint32> FactSheet::place(const QUuid& id) const {
    const auto found = m_places.constFind(id);
    return found == m_places.constEnd() ? std::nullopt : std::optional(*found);
}

void FactSheet::each(const std::function<bool(const PersonFacts&)>& visit) {
    Runs openingRuns(openings);
    Runs sessionRuns(sessions);
    Runs referralRuns(referrals);
    Runs followUpRuns(followUps);
    Runs paperRuns(papers);
    Runs seatRuns(seats);
    Runs stepRuns(steps);
    for (quint32 person = 0; person < m_ids.size(); ++person)
        if (!visit({m_ids[person], m_persons[person], openingRuns.of(person), sessionRuns.of(person),
                    referralRuns.of(person), followUpRuns.of(person), paperRuns.of(person), seatRuns.of(person),
                    stepRuns.of(person)}))
            return;
}

} // namespace tawjih::indicator
