#pragma once

#include "core/base/Result.h"
#include "core/identity/BlockIndex.h"
#include "core/identity/MatchEstimate.h"
#include "core/identity/MatchScore.h"

#include <QUuid>

#include <functional>
#include <set>

namespace tawjih::identity {

/// A record that may be the same person as another.
struct Match {
    QUuid id;
    PairScore score;
    Waterfall waterfall;

    [[nodiscard]] MatchClass matchClass() const { return classOf(score.probability); }
};

/// Two records that may be one person.
struct MatchedPair {
    QUuid first;
    QUuid second;
    PairScore score;
};

struct ScanOptions {
    double threshold = 0.5;     ///< the least probability
    bool withRelations = false; ///< pairs below it that look like relatives as well
    int threads = 2;
    /// Asked often, from several threads: how many records of how many are done. False ends the scan.
    std::function<bool(qint64 done, qint64 records)> progress;
};

struct ScanReport {
    std::vector<MatchedPair> pairs;     ///< the likeliest first
    qint64 compared = 0;                ///< pairs
    std::vector<DroppedBlocks> dropped; ///< what the caps left out
};

/// How a refit went.
struct Refit {
    bool isAdopted = false;
    MatchEstimate estimate;
};

/// Finds records of the same person among those of a desk. It says what is likely and why; it never joins two records,
/// and a pair says nothing about third ones. Records are in memory only. One thread at a time may use it.
class MatchIndex {
public:
    /// Records from which on the desk's own data say more than the shipped model.
    static constexpr qint64 enoughToRefit = 2000;

    explicit MatchIndex(ComparisonSchema schema = {}, SpellingGroups groupsOf = {});
    MatchIndex(const MatchIndex&) = delete;
    MatchIndex& operator=(const MatchIndex&) = delete;

    void reserve(size_t records);
    /// Adds a record, or puts it in the place of the one with this id. It is found from the next call on.
    void put(const QUuid& id, const ComparedPerson& person);
    /// Does nothing when there is none.
    void remove(const QUuid& id);
    [[nodiscard]] bool contains(const QUuid& id) const { return m_numbers.contains(id); }
    [[nodiscard]] qint64 size() const { return m_numbers.size(); }

    /// Somebody decided that these are two persons: the pair is not found any more, unless it is taken back.
    void keepApart(const QUuid& a, const QUuid& b);
    void forgetApart(const QUuid& a, const QUuid& b);

    [[nodiscard]] const MatchModel& model() const { return m_model; }
    /// \param model one with the fields of the schema
    void setModel(MatchModel model);
    void setCalibration(Calibration calibration) { m_calibration = std::move(calibration); }

    /// The records that may be the same person as `person`, or look like relatives of theirs, the likeliest first.
    /// Its words and texts stay in memory with those of the records, but count for nothing.
    /// \param itself the id of the record that `person` is, or will be: it is not compared with itself
    [[nodiscard]] std::vector<Match> score(const ComparedPerson& person, const QUuid& itself = {},
                                           double threshold = 0.5);
    /// Why two records of the index have their probability; nothing when one is not there.
    [[nodiscard]] std::optional<Match> explain(const QUuid& first, const QUuid& second) const;

    /// All pairs that may be one person, of all that share a block. Fails with Cancelled.
    [[nodiscard]] Result<ScanReport> scan(const ScanOptions& options = {}) const;

    /// Fits the model to the records and adopts it. Below `enoughToRefit` records, and where there are too few
    /// duplicates to learn from, the shipped model holds.
    /// \param cancelled asked often; once true, nothing changes
    Refit refit(const std::function<bool()>& cancelled = {});

private:
    friend class MatchScan;
    friend class MatchSampling;

    [[nodiscard]] double others() const;
    [[nodiscard]] bool mayPair(quint32 a, const EncodedPerson& first, quint32 b, const EncodedPerson& second) const;
    [[nodiscard]] Scorer scorer() const { return Scorer(m_store, m_model, m_calibration, others()); }

    RecordStore m_store;
    BlockIndex m_blocks;
    Comparer m_comparer;
    MatchModel m_model;
    MatchModel m_shipped;
    Calibration m_calibration;
    QHash<QUuid, quint32> m_numbers;
    std::vector<QUuid> m_ids;                      ///< by number; null: gone
    std::array<qint64, 256> m_sources = {};        ///< records of each
    std::set<std::pair<QUuid, QUuid>> m_keptApart; ///< smaller first
};

} // namespace tawjih::identity
