#include "core/anonymise/LatticeSearch.h"

#include "core/anonymise/RecordClasses.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <thread>
#include <tuple>

namespace tawjih::anonymise {

namespace {

/// Choices so deep are shared among the threads from the beginning.
constexpr int sharedDepth = 2;

int lowest(quint32 allowed) {
    return std::countr_zero(allowed);
}

std::vector<int> levelsIn(quint32 allowed) {
    std::vector<int> levels;
    for (; allowed != 0; allowed &= allowed - 1)
        levels.push_back(lowest(allowed));
    return levels;
}

} // namespace

bool LatticeSearch::Later::operator()(const Open& a, const Open& b) const {
    const auto order = a.bound <=> b.bound;
    return std::is_eq(order) ? a.levelSum > b.levelSum : std::is_gt(order);
}

LatticeSearch::LatticeSearch(const Microdata& data, const Promise& promise, const Effort& effort)
    : m_data(data)
    , m_promise(promise)
    , m_effort(effort)
    , m_lattice(data, promise.quasiIdentifiers)
    , m_records(qint64(data.records()))
    , m_limit(qint64(std::floor(promise.suppressionLimit * double(m_records) + 1e-9)))
    , m_loss(m_lattice, promise.utility, m_records, m_limit) {
    if (effort.budget.count() > 0)
        m_deadline = std::chrono::steady_clock::now() + effort.budget;
}

Optimum LatticeSearch::run() {
    const ClassCheck check(m_data, m_promise.models);
    m_smallestClass = check.smallestSize();
    ClassTableWork workspace(m_lattice, check, m_loss.countsFailingClasses());
    Choice choice;
    for (int attribute = 0; attribute < m_lattice.attributes(); ++attribute) {
        choice.levels.push_back(-1);
        quint32 allowed = 0;
        for (int level = m_lattice.minLevel(attribute); level <= m_lattice.maxLevel(attribute); ++level)
            allowed |= 1U << level;
        choice.allowed.push_back(allowed);
    }
    auto table = std::make_shared<const ClassTable>(workspace.whole(m_data));
    expand(workspace, nodeOf(std::move(table), std::move(choice)), 1);

    std::vector<std::thread> others;
    for (int thread = 1; thread < std::max(1, m_effort.threads); ++thread)
        others.emplace_back([&] {
            ClassTableWork own(m_lattice, check, m_loss.countsFailingClasses());
            work(own);
        });
    work(workspace);
    for (std::thread& other : others)
        other.join();

    Optimum result;
    result.latticeSize = m_lattice.size();
    result.examined = m_examined;
    result.cancelled = m_cancelled;
    if (m_best)
        result.best = m_best->found;
    result.proven = m_abandoned.empty() && !m_cancelled;
    if (m_best && !m_abandoned.empty())
        result.bound = std::min(LossValue(m_abandoned), m_best->loss) == m_best->loss ? result.best->loss : m_abandoned;
    else if (m_best)
        result.bound = result.best->loss;
    else
        result.bound = m_abandoned;
    return result;
}

void LatticeSearch::work(ClassTableWork& workspace) {
    std::unique_lock lock(m_mutex);
    for (;;) {
        if (m_queue.empty()) {
            if (m_working == 0) {
                m_changed.notify_all();
                return;
            }
            m_hungry = true;
            m_changed.wait(lock);
            continue;
        }
        const Open open = m_queue.top();
        m_queue.pop();
        m_hungry = m_queue.empty();
        ++m_working;
        lock.unlock();
        follow(workspace, open);
        lock.lock();
        --m_working;
        if (m_working == 0)
            m_changed.notify_all();
    }
}

bool LatticeSearch::isStopped() {
    if (m_stop)
        return true;
    if (m_effort.cancelled && m_effort.cancelled()) {
        m_cancelled = true;
        m_stop = true;
    } else if (m_deadline.time_since_epoch().count() != 0 && std::chrono::steady_clock::now() > m_deadline) {
        m_stop = true;
    }
    return m_stop;
}

void LatticeSearch::cover(double share) {
    double covered = 0;
    {
        const std::scoped_lock lock(m_mutex);
        m_covered += share;
        covered = m_covered;
    }
    if (m_effort.progressed)
        m_effort.progressed(std::min(1.0, covered));
}

void LatticeSearch::giveUp(const Open& open) {
    const std::scoped_lock lock(m_mutex);
    if (m_abandoned.empty() || open.bound < LossValue(m_abandoned))
        m_abandoned = open.boundLoss;
}

void LatticeSearch::follow(ClassTableWork& workspace, const Open& open) {
    if (!canWin(open.bound, open.levelSum)) {
        cover(open.share);
        return;
    }
    if (isStopped()) {
        giveUp(open);
        return;
    }
    Choice choice = open.choice;
    std::vector<int> floors(choice.levels.size(), 0);
    choice.levels[size_t(open.attribute)] = open.level;
    for (size_t attribute = 0; attribute < floors.size(); ++attribute)
        floors[attribute] = choice.levels[attribute] < 0 ? lowest(choice.allowed[attribute]) : choice.levels[attribute];
    auto table = std::make_shared<const ClassTable>(workspace.chosen(*open.table, open.attribute, open.level, floors));
    expand(workspace, nodeOf(std::move(table), std::move(choice)), open.share);
}

bool LatticeSearch::canWin(const LossValue& bound, int levelSum) const {
    const std::scoped_lock lock(m_mutex);
    if (!m_best)
        return true;
    const auto order = bound <=> m_best->loss;
    return std::is_eq(order) ? levelSum <= m_best->levelSum : std::is_lt(order);
}

bool LatticeSearch::isWithinLimit(const Try& attempt) const {
    return double(m_records) - attempt.figures.kept + attempt.figures.failing <= double(m_limit);
}

LatticeSearch::Node LatticeSearch::nodeOf(std::shared_ptr<const ClassTable> table, Choice choice) const {
    Node node{std::move(table), std::move(choice), {}, {}, 0};
    const ClassTable& its = *node.table;
    node.leaves.assign(node.choice.levels.size(), 0);
    for (size_t attribute = 0; attribute < node.leaves.size(); ++attribute) {
        if (node.choice.levels[attribute] < 0)
            node.open.push_back(int(attribute));
        else
            for (size_t cls = 0; cls < its.classes(); ++cls)
                node.leaves[attribute] += double(its.size[cls]) * its.leaves[attribute][cls];
    }
    if (m_loss.utility().metric != Metric::Discernability)
        return node;
    // Finer classes are unions of the rows, and those that pass have m_smallestClass records at least.
    const double least = m_loss.countsFailingClasses() ? 1 : m_smallestClass;
    for (const quint32 count : its.count)
        node.squares += double(count) * std::max(least, double(count));
    if (!m_loss.countsFailingClasses())
        node.squares += double(m_records) * double(m_records - its.records);
    return node;
}

LossFigures LatticeSearch::figuresOf(const Node& node, int attribute, const Try& attempt) const {
    const ClassFigures& its = attempt.figures;
    LossFigures figures;
    figures.exact = node.open.size() == 1;
    figures.kept = its.kept;
    figures.classes = figures.exact ? its.classes : its.mostClasses;
    const double records = double(m_records);
    if (m_loss.countsFailingClasses())
        figures.squares = figures.exact ? its.squares : node.squares;
    else
        figures.squares = figures.exact ? its.squares + records * (records - its.kept)
                                        : node.squares + (double(node.table->records) - its.kept) *
                                                             (records - std::min(records, double(m_smallestClass)));
    for (int other = 0; other < m_lattice.attributes(); ++other) {
        const int chosen = node.choice.levels[size_t(other)];
        const bool isTried = other == attribute;
        figures.levels.push_back(isTried       ? attempt.level
                                 : chosen >= 0 ? chosen
                                               : lowest(node.choice.allowed[size_t(other)]));
        figures.keptLeaves.push_back(isTried      ? its.leaves
                                     : chosen < 0 ? -1
                                                  : node.leaves[size_t(other)] - its.lost[size_t(other)]);
    }
    return figures;
}

std::vector<LatticeSearch::Try> LatticeSearch::triesOf(ClassTableWork& workspace, const Node& node,
                                                       int attribute) const {
    const std::vector<int> levels = levelsIn(node.choice.allowed[size_t(attribute)]);
    std::vector<ClassFigures> figures = workspace.tried(*node.table, attribute, levels, node.open.size() == 1);
    std::vector<Try> tries;
    for (size_t at = 0; at < levels.size(); ++at) {
        Try attempt{levels[at], std::move(figures[at]), {}, {}, 0};
        LossFigures known = figuresOf(node, attribute, attempt);
        attempt.levelSum = std::accumulate(known.levels.begin(), known.levels.end(), 0);
        if (known.exact && m_loss.needsValues()) {
            known.exact = false;
            if (isWithinLimit(attempt) && canWin(LossValue(m_loss.loss(known)), attempt.levelSum)) {
                known.entropy = entropyBits(m_data, m_lattice, known.levels, workspace.check(), m_loss.utility());
                known.exact = true;
            }
        }
        attempt.loss = m_loss.loss(known);
        attempt.bound = LossValue(attempt.loss);
        tries.push_back(std::move(attempt));
    }
    return tries;
}

void LatticeSearch::offer(Transformation found) {
    Best offered;
    offered.loss = LossValue(found.loss);
    offered.levelSum = std::accumulate(found.levels.begin(), found.levels.end(), 0);
    offered.found = std::move(found);
    const std::scoped_lock lock(m_mutex);
    const auto rank = [](const Best& best) { return std::tie(best.loss, best.levelSum, best.found.levels); };
    if (!m_best || rank(offered) < rank(*m_best))
        m_best = std::move(offered);
}

/// Offers what a choice leads to that suppresses everything. The lowest levels are as good as any, but where the bits
/// of suppressed values are counted: there each attribute has its own price at each level.
void LatticeSearch::offerNothing(Choice choice) {
    const auto open = std::ranges::find_if(choice.levels, [](int level) { return level < 0; });
    if (open != choice.levels.end()) {
        const quint32 allowed = choice.allowed[size_t(open - choice.levels.begin())];
        for (const int level : levelsIn(m_loss.needsValues() ? allowed : allowed & (~allowed + 1))) {
            *open = level;
            offerNothing(choice);
        }
        return;
    }
    LossFigures figures;
    figures.exact = true;
    figures.squares = double(m_records) * double(m_records);
    figures.keptLeaves.assign(choice.levels.size(), 0);
    const Utility& utility = m_loss.utility();
    for (int attribute = 0; attribute < m_lattice.attributes(); ++attribute) {
        const double within = m_lattice.entropy(attribute, choice.levels[size_t(attribute)]);
        figures.entropy.push_back(utility.generalisationFactor() * within +
                                  utility.suppressionFactor() * (m_lattice.valueEntropy(attribute) - within));
    }
    figures.levels = std::move(choice.levels);
    offer({figures.levels, m_loss.loss(figures), m_records, 0, 0});
}

/// Evaluates the last open attribute: each of its levels is a transformation.
void LatticeSearch::finish(ClassTableWork& workspace, const Node& node) {
    const int attribute = node.open.front();
    const std::vector<Try> tries = triesOf(workspace, node, attribute);
    {
        const std::scoped_lock lock(m_mutex);
        m_examined += qint64(tries.size());
    }
    for (const Try& attempt : tries) {
        const bool isTooRisky = attempt.figures.classes > m_promise.meanRiskLimit * attempt.figures.kept * (1 + 1e-12);
        if (isTooRisky || !isWithinLimit(attempt) || !canWin(attempt.bound, attempt.levelSum))
            continue;
        std::vector<int> levels = node.choice.levels;
        levels[size_t(attribute)] = attempt.level;
        const ClassFigures& its = attempt.figures;
        offer(
            {std::move(levels), attempt.loss, m_records - qint64(its.kept), qint64(its.classes), qint64(its.smallest)});
    }
}

void LatticeSearch::expand(ClassTableWork& workspace, Node node, double share) {
    if (node.open.size() == 1) {
        finish(workspace, node);
        cover(share);
        return;
    }
    std::vector<Try> children;
    int branching = -1;
    size_t levelsBefore = 1;
    for (const int attribute : node.open) {
        quint32& allowed = node.choice.allowed[size_t(attribute)];
        const auto before = size_t(std::popcount(allowed));
        std::vector<Try> tries = triesOf(workspace, node, attribute);
        std::erase_if(tries, [&](const Try& attempt) {
            if (isWithinLimit(attempt) && canWin(attempt.bound, attempt.levelSum)) {
                if (attempt.figures.kept > 0 || m_loss.countsFailingClasses())
                    return false;
                Choice choice = node.choice;
                choice.levels[size_t(attribute)] = attempt.level;
                offerNothing(std::move(choice));
            }
            allowed &= ~(1U << attempt.level);
            return true;
        });
        if (tries.empty()) {
            cover(share);
            return;
        }
        if (branching < 0 || tries.size() < children.size()) {
            branching = attribute;
            children = std::move(tries);
            levelsBefore = before;
        }
    }
    share /= double(levelsBefore);
    cover(share * double(levelsBefore - children.size()));
    std::ranges::sort(children, [](const Try& a, const Try& b) {
        return std::tie(a.bound, a.levelSum) < std::tie(b.bound, b.levelSum);
    });
    const auto depth = m_lattice.attributes() - int(node.open.size());
    for (Try& child : children) {
        Open open{node.table,     node.choice, branching, child.level, std::move(child.bound), std::move(child.loss),
                  child.levelSum, share};
        if (depth < sharedDepth || m_hungry) {
            const std::scoped_lock lock(m_mutex);
            m_queue.push(std::move(open));
            m_hungry = false;
            m_changed.notify_one();
        } else {
            follow(workspace, open);
        }
    }
}

} // namespace tawjih::anonymise
