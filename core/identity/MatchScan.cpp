#include "core/identity/MatchIndex.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace tawjih::identity {

/// Compares each record with the later ones of its blocks, on several threads that take chunks of records.
class MatchScan {
public:
    MatchScan(const MatchIndex& index, const ScanOptions& options)
        : m_index(index)
        , m_options(options)
        , m_scorer(index.scorer()) {}

    [[nodiscard]] Result<ScanReport> run();

private:
    struct Found {
        quint32 first, second;
        PairScore score;
    };
    struct Part {
        std::vector<Found> pairs;
        qint64 compared = 0;
    };
    void work(Part& part);
    void scanRecord(quint32 record, Comparer& comparer, std::vector<quint32>& seen, Part& part) const;

    const MatchIndex& m_index;
    const ScanOptions& m_options;
    const Scorer m_scorer;
    std::atomic<quint32> m_next = 0;
    std::atomic<bool> m_isCancelled = false;
};

void MatchScan::scanRecord(quint32 record, Comparer& comparer, std::vector<quint32>& seen, Part& part) const {
    const RecordStore& store = m_index.m_store;
    const EncodedPerson person = store.at(record);
    m_index.m_blocks.visit(person, record, [&](quint32 other, size_t, bool) {
        if (std::exchange(seen[other], record + 1) == record + 1)
            return;
        const EncodedPerson second = store.at(other);
        if (!m_index.mayPair(record, person, other, second))
            return;
        ++part.compared;
        const PairScore score = m_scorer.score(comparer.compare(person, second), person, second);
        if (score.probability >= m_options.threshold || (m_options.withRelations && score.relation != Relation::None))
            part.pairs.push_back({record, other, score});
    });
}

void MatchScan::work(Part& part) {
    constexpr quint32 chunk = 256;
    const auto records = quint32(m_index.m_ids.size());
    Comparer comparer(m_index.m_store);
    std::vector<quint32> seen(records, 0);
    while (!m_isCancelled) {
        const quint32 first = m_next.fetch_add(chunk);
        if (first >= records)
            return;
        for (quint32 record = first; record < std::min(records, first + chunk); ++record)
            if (!m_index.m_ids[record].isNull())
                scanRecord(record, comparer, seen, part);
        if (m_options.progress && !m_options.progress(std::min(records, first + chunk), records))
            m_isCancelled = true;
    }
}

Result<ScanReport> MatchScan::run() {
    std::vector<Part> parts(size_t(std::clamp(m_options.threads, 1, 2)));
    {
        std::vector<std::jthread> others;
        for (size_t part = 1; part < parts.size(); ++part)
            others.emplace_back([this, &its = parts[part]] { work(its); });
        work(parts.front());
    }
    if (m_isCancelled)
        return fail(ErrorCode::Cancelled);
    ScanReport report;
    report.dropped = m_index.m_blocks.dropped();
    std::vector<Found> all;
    for (Part& part : parts) {
        report.compared += part.compared;
        all.insert(all.end(), part.pairs.begin(), part.pairs.end());
        part.pairs = {};
    }
    std::ranges::sort(all, [](const Found& a, const Found& b) {
        return std::tuple(-a.score.logOdds, a.first, a.second) < std::tuple(-b.score.logOdds, b.first, b.second);
    });
    report.pairs.reserve(all.size());
    for (const Found& pair : all)
        report.pairs.push_back({m_index.m_ids[pair.first], m_index.m_ids[pair.second], pair.score});
    return report;
}

Result<ScanReport> MatchIndex::scan(const ScanOptions& options) const {
    return MatchScan(*this, options).run();
}

} // namespace tawjih::identity
