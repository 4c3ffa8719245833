#pragma once

#include "core/anonymise/ClassTable.h"
#include "core/anonymise/LossModel.h"

#include <queue>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace tawjih::anonymise {

/// Branch and bound over the levels of one attribute after the other. What a choice of some attributes' levels
/// suppresses stays suppressed whatever the others' levels are, so that each choice has a lower bound of the loss; no
/// choice is followed whose bound is above the best transformation found. Levels that are ruled out for an attribute
/// are ruled out for all choices below, which lets the records be counted at the lowest level that is left.
class LatticeSearch {
public:
    LatticeSearch(const Microdata& data, const Promise& promise, const Effort& effort);
    [[nodiscard]] Optimum run();

private:
    struct Choice {
        std::vector<int> levels;      ///< -1: open
        std::vector<quint32> allowed; ///< bits of the levels that an attribute may yet have
    };
    /// A level of one more attribute to be chosen in a table.
    struct Open {
        std::shared_ptr<const ClassTable> table;
        Choice choice;
        int attribute = -1;
        int level = 0;
        LossValue bound;
        std::vector<double> boundLoss;
        int levelSum = 0;
        double share = 1; ///< of the lattice
    };
    struct Later {
        bool operator()(const Open& a, const Open& b) const;
    };
    /// What one more level leads to.
    struct Try {
        int level = 0;
        ClassFigures figures;
        std::vector<double> loss; ///< or what it is at least
        LossValue bound;
        int levelSum = 0; ///< at least
    };
    /// A table and what its figures are added to.
    struct Node {
        std::shared_ptr<const ClassTable> table;
        Choice choice;
        std::vector<int> open;
        std::vector<double> leaves; ///< [attribute] where chosen: over all of the table's records
        double squares = 0;         ///< what Discernability is at least
    };
    struct Best {
        Transformation found;
        LossValue loss;
        int levelSum = 0;
    };

    void work(ClassTableWork& workspace);
    void follow(ClassTableWork& workspace, const Open& open);
    void expand(ClassTableWork& workspace, Node node, double share);
    void finish(ClassTableWork& workspace, const Node& node);
    [[nodiscard]] Node nodeOf(std::shared_ptr<const ClassTable> table, Choice choice) const;
    [[nodiscard]] std::vector<Try> triesOf(ClassTableWork& workspace, const Node& node, int attribute) const;
    [[nodiscard]] LossFigures figuresOf(const Node& node, int attribute, const Try& attempt) const;
    [[nodiscard]] bool isWithinLimit(const Try& attempt) const;
    [[nodiscard]] bool canWin(const LossValue& bound, int levelSum) const;
    void offer(Transformation found);
    void offerNothing(Choice choice);
    void giveUp(const Open& open);
    [[nodiscard]] bool isStopped();
    void cover(double share);

    const Microdata& m_data;
    const Promise& m_promise;
    const Effort& m_effort;
    Lattice m_lattice;
    qint64 m_records;
    qint64 m_limit;
    LossModel m_loss;
    int m_smallestClass = 1;
    std::chrono::steady_clock::time_point m_deadline;

    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_changed;
    std::priority_queue<Open, std::vector<Open>, Later> m_queue;
    int m_working = 0;
    std::optional<Best> m_best;
    std::vector<double> m_abandoned; ///< the smallest bound given up
    double m_covered = 0;
    qint64 m_examined = 0;

    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_cancelled = false;
    std::atomic<bool> m_hungry = false; ///< somebody waits for work
};

} // namespace tawjih::anonymise
