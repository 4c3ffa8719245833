#include "core/identity/MatchIndex.h"

#include "core/identity/MatchSampling.h"

#include <algorithm>

namespace tawjih::identity {

namespace {

std::pair<QUuid, QUuid> ordered(const QUuid& a, const QUuid& b) {
    return std::minmax(a, b);
}

MatchModel shippedFor(const RecordStore& store) {
    std::vector<FurtherField> extras;
    for (const ExtraField& extra : store.schema().extras)
        extras.push_back({store.kindOf(size_t(Field::Extra) + extras.size()), extra.isShared});
    return shippedModel(extras);
}

} // namespace

MatchIndex::MatchIndex(ComparisonSchema schema, SpellingGroups groupsOf)
    : m_store(std::move(schema), std::move(groupsOf))
    , m_blocks(m_store)
    , m_comparer(m_store)
    , m_model(shippedFor(m_store))
    , m_shipped(m_model) {}

void MatchIndex::reserve(size_t records) {
    m_blocks.reserve(records);
    m_ids.reserve(records);
    m_numbers.reserve(qsizetype(records));
}

void MatchIndex::put(const QUuid& id, const ComparedPerson& person) {
    remove(id);
    const quint32 record = m_store.add(person);
    m_blocks.add(record);
    m_numbers.insert(id, record);
    m_ids.resize(record + 1);
    m_ids[record] = id;
    ++m_sources[person.source];
}

void MatchIndex::remove(const QUuid& id) {
    const auto known = m_numbers.constFind(id);
    if (known == m_numbers.cend())
        return;
    const quint32 record = *known;
    m_blocks.remove(record);
    m_store.retire(record);
    --m_sources[m_store.at(record).source];
    m_ids[record] = QUuid();
    m_numbers.erase(known);
}

void MatchIndex::keepApart(const QUuid& a, const QUuid& b) {
    m_keptApart.insert(ordered(a, b));
}

void MatchIndex::forgetApart(const QUuid& a, const QUuid& b) {
    m_keptApart.erase(ordered(a, b));
}

void MatchIndex::setModel(MatchModel model) {
    Q_ASSERT(model.fields.size() == m_store.fields());
    m_model = std::move(model);
}

// In a list against a register a record has as many others as the other source has records, on average.
double MatchIndex::others() const {
    const auto records = double(size());
    if (m_store.schema().scope == PairScope::All)
        return records - 1;
    double pairs = 0;
    for (const qint64 source : m_sources)
        pairs += double(source) * (records - double(source));
    return pairs / std::max(1.0, records);
}

bool MatchIndex::mayPair(quint32 a, const EncodedPerson& first, quint32 b, const EncodedPerson& second) const {
    if (a == b || (m_store.schema().scope == PairScope::AcrossSources && first.source == second.source))
        return false;
    return m_keptApart.empty() || b >= m_ids.size() || a >= m_ids.size() ||
           !m_keptApart.contains(ordered(m_ids[a], m_ids[b]));
}

std::vector<Match> MatchIndex::score(const ComparedPerson& person, const QUuid& itself, double threshold) {
    const quint32 own = m_store.lend(person);
    const EncodedPerson mine = m_store.at(own);
    std::vector<quint32> found;
    m_blocks.visit(mine, -1, [&](quint32 record, size_t, bool) { found.push_back(record); });
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    const Scorer scoring = scorer();
    std::vector<Match> made;
    for (const quint32 record : found) {
        const EncodedPerson theirs = m_store.at(record);
        if (m_ids[record] == itself || !mayPair(own, mine, record, theirs) ||
            m_keptApart.contains(ordered(itself, m_ids[record])))
            continue;
        const Pattern pattern = m_comparer.compare(mine, theirs);
        const PairScore score = scoring.score(pattern, mine, theirs);
        if (score.probability >= threshold || score.relation != Relation::None)
            made.push_back({m_ids[record], score, scoring.explain(pattern, mine, theirs)});
    }
    std::ranges::stable_sort(made, std::greater(), [](const Match& match) { return match.score.logOdds; });
    return made;
}

std::optional<Match> MatchIndex::explain(const QUuid& first, const QUuid& second) const {
    const auto one = m_numbers.constFind(first);
    const auto other = m_numbers.constFind(second);
    if (one == m_numbers.cend() || other == m_numbers.cend())
        return std::nullopt;
    const EncodedPerson a = m_store.at(*one);
    const EncodedPerson b = m_store.at(*other);
    const Pattern pattern = Comparer(m_store).compare(a, b);
    const Scorer scoring = scorer();
    return Match{second, scoring.score(pattern, a, b), scoring.explain(pattern, a, b)};
}

Refit MatchIndex::refit(const std::function<bool()>& cancelled) {
    if (size() < enoughToRefit)
        return {};
    const TrainingSample sample = MatchSampling(*this, cancelled).draw();
    if (cancelled && cancelled())
        return {};
    MatchEstimate made = estimate(m_shipped, sample);
    m_model = made.model;
    const bool isAdopted = made.foundMatches;
    return {isAdopted, std::move(made)};
}

} // namespace tawjih::identity
