#include "core/anonymise/SmallCountRounding.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace tawjih::anonymise {

namespace {

// Found by trying on random cubes: a steeper weight of large cells ties the hands of the swaps and makes all else
// worse.
constexpr double weightExponent = 0.2;
constexpr double startingHeat = 0.05; // of what flipping a mean atom costs
constexpr double finalHeat = 0.005;   // of the starting one
constexpr int sweepsOfFirstAnnealing = 40;
constexpr int sweepsOfNextAnnealings = 10;
constexpr int roundsOfReweighting = 12;
constexpr int sweepsOfDescent = 20;
constexpr size_t swapWindow = 12;           // neighbours in the cube's order share the most cells
constexpr double visitsOfAnAnnealing = 2e7; // large cubes get fewer sweeps: the law of large numbers helps them
constexpr double noise = 1e-9;

/// Splitmix64 (Steele, Lea and Flood 2014): chance that is the same on every machine.
class Dice {
public:
    /// Evenly in [0, 1).
    double roll() {
        m_state += 0x9e3779b97f4a7c15U;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
        return static_cast<double>((mixed ^ (mixed >> 31)) >> 11) * 0x1p-53;
    }

private:
    quint64 m_state = 1;
};

/// An atom to be rounded.
struct Small {
    size_t atom = 0;
    qint64 low = 0; ///< the multiple of the base below it
    bool up = false;
    size_t firstCell = 0; ///< in Rounder::m_cells, where the next one's end them
    double weight = 0;    ///< of all its cells together
};

class Rounder {
public:
    Rounder(const PublishedCube& cube, int base)
        : m_base(base)
        , m_result(cube.atoms)
        , m_errors(cube.cells.size(), 0.0) {
        collectSmalls(cube);
        collectCells(cube);
        for (const size_t size : m_sizes)
            m_weights.push_back(std::pow(static_cast<double>(size), weightExponent));
        weighSmalls();
    }

    std::vector<qint64> round() {
        diffuse();
        anneal(sweepsOfFirstAnnealing);
        descend();
        for (int i = 0; i < roundsOfReweighting && weighStrayCellsMore(); ++i) {
            anneal(sweepsOfNextAnnealings);
            descend();
        }
        for (size_t i = 0; i < count(); ++i)
            m_result[m_smalls[i].atom] = m_smalls[i].low + (m_smalls[i].up ? static_cast<qint64>(m_base) : 0);
        return std::move(m_result);
    }

private:
    void collectSmalls(const PublishedCube& cube);
    void collectCells(const PublishedCube& cube);
    void weighSmalls();
    void diffuse();
    void anneal(int most);
    void descend();
    bool swapWithNeighbour(size_t small);
    bool weighStrayCellsMore();

    [[nodiscard]] size_t count() const { return m_smalls.size() - 1; } // the last one only ends the cells
    [[nodiscard]] std::span<const size_t> cellsOf(size_t small) const {
        return std::span(m_cells).subspan(m_smalls[small].firstCell,
                                          m_smalls[small + 1].firstCell - m_smalls[small].firstCell);
    }
    /// By how much the weighted squares grow when the atom grows by `step`.
    [[nodiscard]] double costOf(size_t small, double step) const {
        double pull = 0;
        for (const size_t cell : cellsOf(small))
            pull += m_weights[cell] * m_errors[cell];
        return step * (2 * pull + step * m_smalls[small].weight);
    }
    [[nodiscard]] double flipOf(size_t small) const { return m_smalls[small].up ? -m_base : m_base; }
    [[nodiscard]] double sharedWeight(size_t one, size_t other) const;
    void add(size_t small, double step) {
        for (const size_t cell : cellsOf(small))
            m_errors[cell] += step;
    }
    void flip(size_t small) {
        add(small, flipOf(small));
        m_smalls[small].up = !m_smalls[small].up;
    }

    double m_base;
    std::vector<qint64> m_result;
    std::vector<Small> m_smalls;
    std::vector<size_t> m_cells;
    std::vector<size_t> m_sizes; ///< small atoms in each cell
    std::vector<double> m_weights;
    std::vector<double> m_errors;
    Dice m_dice;
};

void Rounder::collectSmalls(const PublishedCube& cube) {
    const auto base = static_cast<qint64>(m_base);
    for (size_t atom = 0; atom < cube.atoms.size(); ++atom) {
        const qint64 units = cube.atoms[atom];
        const qint64 persons = cube.persons.empty() ? units : cube.persons[atom];
        if (persons < base && units % base != 0)
            m_smalls.push_back({atom, units - units % base});
    }
    m_smalls.push_back({});
}

void Rounder::collectCells(const PublishedCube& cube) {
    constexpr size_t none = static_cast<size_t>(-1);
    std::vector<size_t> smallOf(cube.atoms.size(), none);
    for (size_t i = 0; i < count(); ++i)
        smallOf[m_smalls[i].atom] = i;
    const auto eachPair = [&](auto&& visit) {
        for (size_t cell = 0; cell < cube.cells.size(); ++cell)
            for (const int atom : cube.cells[cell])
                if (const size_t small = smallOf[static_cast<size_t>(atom)]; small != none)
                    visit(small, cell);
    };
    m_sizes.assign(cube.cells.size(), 0);
    eachPair([&](size_t small, size_t cell) {
        ++m_smalls[small + 1].firstCell;
        ++m_sizes[cell];
    });
    std::vector<size_t> next;
    for (size_t i = 0; i < count(); ++i) {
        next.push_back(m_smalls[i].firstCell);
        m_smalls[i + 1].firstCell += m_smalls[i].firstCell;
    }
    m_cells.resize(m_smalls.back().firstCell);
    eachPair([&](size_t small, size_t cell) { m_cells[next[small]++] = cell; });
}

void Rounder::weighSmalls() {
    for (size_t i = 0; i < count(); ++i) {
        m_smalls[i].weight = 0;
        for (const size_t cell : cellsOf(i))
            m_smalls[i].weight += m_weights[cell];
    }
}

/// Each atom in its turn goes where it makes good most of the errors that those before it left.
void Rounder::diffuse() {
    for (size_t i = 0; i < count(); ++i) {
        const auto rest = static_cast<double>(m_result[m_smalls[i].atom] - m_smalls[i].low);
        m_smalls[i].up = costOf(i, m_base - rest) < costOf(i, -rest);
        add(i, m_smalls[i].up ? m_base - rest : -rest);
    }
}

void Rounder::anneal(int most) {
    double meanWeight = 0;
    for (size_t i = 0; i < count(); ++i)
        meanWeight += m_smalls[i].weight / static_cast<double>(count());
    const double hot = startingHeat * m_base * m_base * meanWeight;
    const double affordable = visitsOfAnAnnealing / static_cast<double>(m_cells.size() + 1);
    const int sweeps = static_cast<int>(std::min<double>(most, std::max(affordable, most / 5.0)));
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        const double heat = hot * std::pow(finalHeat, static_cast<double>(sweep) / sweeps);
        for (size_t i = 0; i < count(); ++i) {
            const double cost = costOf(i, flipOf(i));
            if (cost < 0 || cost < -heat * std::log(1 - m_dice.roll()))
                flip(i);
        }
    }
}

void Rounder::descend() {
    bool better = true;
    for (int sweep = 0; sweep < sweepsOfDescent && better; ++sweep) {
        better = false;
        for (size_t i = 0; i < count(); ++i)
            if (costOf(i, flipOf(i)) < -noise) {
                flip(i);
                better = true;
            } else if (swapWithNeighbour(i)) {
                better = true;
            }
    }
}

double Rounder::sharedWeight(size_t one, size_t other) const {
    const auto a = cellsOf(one);
    const auto b = cellsOf(other);
    double weight = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j])
            weight += m_weights[a[i]];
        const bool step = a[i] <= b[j];
        j += b[j] <= a[i] ? 1 : 0;
        i += step ? 1 : 0;
    }
    return weight;
}

/// One up and another down leaves the totals of both as they are, which no single flip does.
bool Rounder::swapWithNeighbour(size_t small) {
    const double cost = costOf(small, flipOf(small));
    const size_t end = std::min(count(), small + 1 + swapWindow);
    for (size_t other = small + 1; other < end; ++other) {
        if (m_smalls[other].up == m_smalls[small].up)
            continue;
        const double both = cost + costOf(other, flipOf(other)) - 2 * m_base * m_base * sharedWeight(small, other);
        if (both < -noise) {
            flip(small);
            flip(other);
            return true;
        }
    }
    return false;
}

/// Squares alone let a few cells of many stray: those further off than they may be count double in the next round.
bool Rounder::weighStrayCellsMore() {
    const size_t largest = m_sizes.empty() ? 0 : *std::ranges::max_element(m_sizes);
    bool any = false;
    for (size_t cell = 0; cell < m_sizes.size(); ++cell)
        if (std::abs(m_errors[cell]) > (m_sizes[cell] == largest ? m_base : 2 * m_base)) {
            m_weights[cell] *= 2;
            any = true;
        }
    if (any)
        weighSmalls();
    return any;
}

} // namespace

std::vector<qint64> roundSmallCounts(const PublishedCube& cube, int base) {
    return Rounder(cube, base).round();
}

} // namespace tawjih::anonymise
