#include "core/indicator/CompiledFilter.h"

#include <algorithm>

namespace tawjih::indicator {

namespace {

constexpr std::size_t rowsAtATime = 8192;

/// Dimensions that only a referral has: for persons they restrict which of their referrals count.
bool isOfReferrals(Dimension dimension) {
    return dimension == Dimension::Provider || dimension == Dimension::Centre || dimension == Dimension::Level ||
           dimension == Dimension::Trade;
}

/// How far persons came with some of their referrals alone. Registration and counselling are the desk's and stay.
struct Restricted {
    std::vector<quint8> reached, employed6, employed12;

    void take(const FactShard& shard, const std::vector<Journey>& journeys) {
        reached.resize(journeys.size());
        employed6.resize(journeys.size());
        employed12.resize(journeys.size());
        for (std::size_t i = 0; i < journeys.size(); ++i) {
            const quint8 desk = std::min(shard.persons.reached[i], toFactCode(Reached::Counselled));
            reached[i] = std::max(desk, toFactCode(journeys[i].reached()));
            employed6[i] = journeys[i].employed(6);
            employed12[i] = journeys[i].employed(12);
        }
    }

    void substituteIn(RowBlock& block) const {
        block.substitute(findField(Population::Persons, u"reached"), &reached);
        block.substitute(findField(Population::Persons, u"employed_6"), &employed6);
        block.substitute(findField(Population::Persons, u"employed_12"), &employed12);
    }
};

} // namespace

CompiledFilter::CompiledFilter(const FigureFilter& filter, Population population, const Field* date, const Facts& facts)
    : m_facts(facts)
    , m_population(population)
    , m_date(date)
    , m_days(dayRange(filter.period.from, filter.period.to)) {
    const auto part = [&](Dimension dimension, const QStringList& keys, Population of, const Field* ofDate) {
        Grouping grouping(dimension, of, ofDate, facts, filter.period);
        auto accepted = grouping.accepted(keys, facts);
        return Part{std::move(grouping), std::move(accepted)};
    };
    for (const auto& [dimension, keys] : filter.where) {
        if (applies(dimension, population, date != nullptr))
            m_parts.push_back(part(dimension, keys, population, date));
        else if (population == Population::Persons && isOfReferrals(dimension))
            m_ofReferrals.push_back(part(dimension, keys, Population::Referrals, nullptr));
        else
            m_leftOut.push_back(dimension);
    }
}

void CompiledFilter::narrow(RowBlock& block, const Part& part) const {
    std::vector<quint16> places;
    part.grouping.read(block, places);
    if (part.grouping.isSeveral()) {
        quint16 bits = 0;
        for (std::size_t raw = 1; raw < part.accepted.size(); ++raw)
            bits = static_cast<quint16>(bits | (part.accepted[raw] << (raw - 1)));
        block.keep(places, [bits](quint16 place) { return (place & bits) != 0; });
    } else {
        block.keep(places, [&part](quint16 place) { return part.accepted[place] != 0; });
    }
}

void CompiledFilter::eachBlock(const FactShard& shard, const std::function<bool(RowBlock&)>& visit) const {
    Restricted restricted;
    RowBlock block(m_facts, shard, m_population, m_date);
    if (!m_ofReferrals.empty()) {
        restricted.take(shard, journeysWith(shard));
        restricted.substituteIn(block);
    }
    const std::size_t all = rowsOf(shard, m_population);
    bool goOn = true;
    for (std::size_t first = 0; first < all && goOn; first += rowsAtATime) {
        block.take(first, std::min(all, first + rowsAtATime));
        if (m_date)
            block.keep(block.values(*m_date),
                       [days = m_days](quint16 day) { return day >= days.first && day <= days.last; });
        for (const Part& part : m_parts)
            narrow(block, part);
        goOn = block.size() == 0 || visit(block);
    }
}

std::vector<Journey> CompiledFilter::journeysWith(const FactShard& shard) const {
    std::vector<Journey> journeys(shard.size());
    const auto& referrals = shard.referrals;
    RowBlock block(m_facts, shard, Population::Referrals, nullptr);
    for (std::size_t first = 0; first < referrals.person.size(); first += rowsAtATime) {
        block.take(first, std::min(referrals.person.size(), first + rowsAtATime));
        for (const Part& part : m_ofReferrals)
            narrow(block, part);
        for (const quint32 row : block.rows())
            journeys[referrals.person[row]].add(static_cast<Reached>(referrals.reached[row] - 1),
                                                referrals.completed[row]);
    }
    const auto& asked = shard.followUps;
    for (std::size_t i = 0; i < asked.person.size(); ++i)
        journeys[asked.person[i]].asked(asked.months[i], asked.checked[i], asked.situation[i]);
    return journeys;
}

} // namespace tawjih::indicator
