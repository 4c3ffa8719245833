#pragma once

#include "core/anonymise/Microdata.h"
#include "core/anonymise/PrivacyModel.h"

#include <span>
#include <vector>

namespace tawjih::anonymise {

/// The models of a promise made ready to judge one class after another. One object a thread: it keeps scratch space.
class ClassCheck {
public:
    ClassCheck(const Microdata& data, const std::vector<PrivacyModel>& models);

    /// The sensitive columns of the microdata that the models look at, each once.
    [[nodiscard]] const std::vector<int>& columns() const { return m_columns; }
    /// The values that such a column may have.
    [[nodiscard]] quint64 values(int column) const { return m_values[size_t(column)].count.size(); }
    /// No class with fewer records can pass.
    [[nodiscard]] int smallestSize() const { return m_smallestSize; }
    /// Whether a class passes by its size alone.
    [[nodiscard]] bool sizeIsAll() const { return m_columns.empty(); }
    /// Whether a class that passes `mayPass` passes: no model asks more than numbers of values.
    [[nodiscard]] bool isHereditary() const { return m_isHereditary; }

    /// The values of one class are added, judged, and then taken away again by clear().
    void add(int column, int value, int count);
    void clear();
    /// Whether it or a part of it could pass. What fails here fails in every finer classification too.
    [[nodiscard]] bool mayPass(qint64 size) const;
    /// Whether the class keeps every promise.
    [[nodiscard]] bool passes(qint64 size) const;

private:
    struct Column {
        std::vector<int> count; ///< of each value, in the class at hand
        std::vector<int> seen;  ///< the values that occur in it
        int atLeast = 0;        ///< distinct values that any model needs
    };
    struct Tree { ///< of hierarchical closeness: the groups of each level
        int levels = 0;
        std::vector<std::vector<int>> above;      ///< [level][group or value]: group of the next level
        std::vector<std::vector<double>> surplus; ///< scratch, [level][group]
        std::vector<std::vector<double>> deficit;
    };
    struct Test {
        PrivacyModel model;
        int column = -1;           ///< place among m_columns
        std::vector<double> whole; ///< distribution over all records, of closeness
        std::vector<int> order;
        mutable Tree tree;
    };
    [[nodiscard]] bool passes(const Test& test, qint64 size) const;
    [[nodiscard]] bool isDiverse(const Column& column, const EntropyDiversity& model, double size) const;
    [[nodiscard]] bool isDiverse(const Column& column, const RecursiveDiversity& model) const;
    [[nodiscard]] bool isClose(const Column& column, const Test& test, const Closeness& model, double size) const;
    int placeOf(int column, const Microdata& data);

    std::vector<int> m_columns;
    std::vector<Column> m_values;
    std::vector<Test> m_tests;
    int m_smallestSize = 1;
    bool m_isHereditary = true;
};

/// The codes of a column in the order in which ordered closeness ranks them when none is given: numbers by size, else
/// texts by code point.
[[nodiscard]] std::vector<int> naturalOrder(const CodedColumn& column);

} // namespace tawjih::anonymise
