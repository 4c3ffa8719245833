#pragma once

#include "core/indicator/FactRecord.h"

#include <QHash>

#include <functional>

namespace tawjih::indicator {

/// Facts of many persons as they are read, table after table, then given out person by person.
class FactSheet {
public:
    /// A fact and whose it is.
    template <typename Fact>
    struct Of {
        quint32 person = 0;
        Fact fact;
    };

    /// A person's place, which their facts name; persons keep the order in which they came.
    quint32 addPerson(const QUuid& id, const PersonFact& person);
    /// Whether there is such a person, and where.
    [[nodiscard]] std::optional<quint32> place(const QUuid& id) const;
    [[nodiscard]] PersonFact& person(quint32 place) { return m_persons[place]; }
    [[nodiscard]] std::size_t size() const { return m_ids.size(); }

    std::vector<Of<OpeningFact>> openings;
    std::vector<Of<SessionFact>> sessions;
    std::vector<Of<ReferralFact>> referrals;
    std::vector<Of<FollowUpFact>> followUps;
    std::vector<Of<PaperFact>> papers;
    std::vector<Of<SeatFact>> seats;
    std::vector<Of<StepFact>> steps;

    /// Calls `visit` with each person's facts, which are put in a fixed order first, so that the same record always
    /// gives the same facts. Stops where it returns false.
    void each(const std::function<bool(const PersonFacts&)>& visit);

private:
    std::vector<QUuid> m_ids;
    std::vector<PersonFact> m_persons;
    QHash<QUuid, quint32> m_places;
};

} // namespace tawjih::indicator
