#include "tests/anonymise/RandomCube.h"

#include <cmath>
#include <map>

namespace tawjih::test {

namespace {

using Coordinates = std::vector<int>;
constexpr int any = -1;

int poisson(QRandomGenerator& random, double mean) {
    if (mean > 50)
        return static_cast<int>(mean);
    int count = 0;
    double left = random.generateDouble();
    while (left > std::exp(-mean)) {
        left *= random.generateDouble();
        ++count;
    }
    return count;
}

/// The coordinates of the atoms that are not empty; each category has a weight of its own, so that some are rare.
std::vector<Coordinates> fill(QRandomGenerator& random, const CubeShape& shape, std::vector<qint64>& atoms) {
    std::vector<std::vector<double>> weights;
    size_t places = 1;
    for (const int categories : shape.categories) {
        places *= static_cast<size_t>(categories);
        weights.emplace_back();
        for (int i = 0; i < categories; ++i)
            weights.back().push_back(0.2 + 3.6 * random.generateDouble() * random.generateDouble());
    }
    std::vector<Coordinates> coordinates;
    for (size_t place = 0; place < places; ++place) {
        Coordinates at(shape.categories.size());
        double mean = shape.mean;
        size_t rest = place;
        for (size_t d = shape.categories.size(); d-- > 0;) {
            const auto categories = static_cast<size_t>(shape.categories[d]);
            at[d] = static_cast<int>(rest % categories);
            rest /= categories;
            mean *= weights[d][static_cast<size_t>(at[d])];
        }
        if (const int count = poisson(random, mean); count > 0) {
            atoms.push_back(count);
            coordinates.push_back(at);
        }
    }
    return coordinates;
}

class Publisher {
public:
    Publisher(RandomCube& made, const std::vector<Coordinates>& coordinates)
        : m_made(made)
        , m_coordinates(coordinates) {}

    void table(unsigned dimensions, size_t all) {
        std::map<Coordinates, std::vector<int>> cells;
        for (size_t atom = 0; atom < m_coordinates.size(); ++atom)
            cells[kept(atom, dimensions)].push_back(static_cast<int>(atom));
        m_made.tables.emplace_back();
        for (const auto& [at, atoms] : cells) {
            m_made.tables.back().push_back(m_made.cube.cells.size());
            add(atoms, dimensions + 1 != 1U << all);
        }
    }
    /// Everyone whose category in dimension `steps` is this one or a later one, by the other dimensions kept.
    void funnel(unsigned dimensions, size_t steps) {
        std::map<Coordinates, std::vector<int>> cells;
        for (size_t atom = 0; atom < m_coordinates.size(); ++atom) {
            Coordinates at = kept(atom, dimensions);
            for (at[steps] = 0; at[steps] <= m_coordinates[atom][steps]; ++at[steps])
                cells[at].push_back(static_cast<int>(atom));
        }
        for (const auto& [at, atoms] : cells)
            add(atoms, true);
    }

private:
    [[nodiscard]] Coordinates kept(size_t atom, unsigned dimensions) const {
        Coordinates at = m_coordinates[atom];
        for (size_t d = 0; d < at.size(); ++d)
            if ((dimensions >> d & 1U) == 0)
                at[d] = any;
        return at;
    }
    void add(const std::vector<int>& atoms, bool total) {
        m_made.cube.cells.push_back(atoms);
        m_made.total.push_back(total);
    }

    RandomCube& m_made;
    const std::vector<Coordinates>& m_coordinates;
};

int bitsOf(unsigned set) {
    int bits = 0;
    for (; set != 0; set >>= 1)
        bits += static_cast<int>(set & 1U);
    return bits;
}

} // namespace

RandomCube makeCube(QRandomGenerator& random, const CubeShape& shape) {
    RandomCube made;
    const std::vector<Coordinates> coordinates = fill(random, shape, made.cube.atoms);
    Publisher publisher(made, coordinates);
    const size_t all = shape.categories.size();
    for (unsigned dimensions = 0; dimensions < 1U << all; ++dimensions)
        if (bitsOf(dimensions) <= shape.dimensionsOfTables)
            publisher.table(dimensions, all); // the first one is over none: everyone
    if (shape.cumulative)
        for (size_t d = 0; d < all; ++d) {
            publisher.funnel(0, d);
            publisher.funnel(1U << (d + 1) % all, d);
        }
    return made;
}

RandomCube makeAnyCube(QRandomGenerator& random, int round) {
    CubeShape shape;
    const int dimensions = 2 + round % 3;
    for (int d = 0; d < dimensions; ++d)
        shape.categories.push_back(2 + static_cast<int>(random.bounded(9)));
    shape.mean = std::pow(10.0, 2 * random.generateDouble() - 1);
    const int kind = round / 3 % 3;
    shape.dimensionsOfTables = kind == 0 ? dimensions : 2;
    shape.cumulative = kind == 2;
    return makeCube(random, shape);
}

anonymise::PublishedCube twoWayTable(int rows, int columns, const std::vector<qint64>& inner) {
    anonymise::PublishedCube cube;
    cube.atoms = inner;
    for (int r = 0; r <= rows; ++r)
        for (int c = 0; c <= columns; ++c) {
            cube.cells.emplace_back();
            for (int row = r < rows ? r : 0; row < rows && (r == rows || row == r); ++row)
                for (int column = c < columns ? c : 0; column < columns && (c == columns || column == c); ++column)
                    cube.cells.back().push_back(row * columns + column);
        }
    return cube;
}

anonymise::PublishedCube randomTable(QRandomGenerator& random, int rows, int columns) {
    const int highest = 4 + static_cast<int>(random.bounded(40));
    const bool skewed = random.bounded(2) == 0;
    std::vector<qint64> inner(static_cast<size_t>(rows) * static_cast<size_t>(columns));
    for (qint64& count : inner)
        count = random.bounded(skewed ? 1 + static_cast<int>(random.bounded(highest)) : highest);
    return twoWayTable(rows, columns, inner);
}

} // namespace tawjih::test
