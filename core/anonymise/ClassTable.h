#pragma once

#include "core/anonymise/ClassCheck.h"
#include "core/anonymise/Lattice.h"

#include <span>
#include <vector>

namespace tawjih::anonymise {

/// Records counted by the classes of the attributes whose level is chosen, and in each class by what is still open:
/// the groups of the other attributes at their floor, the lowest level that may yet be chosen, and the sensitive
/// values. Like records are one row. Rows of a class lie side by side.
struct ClassTable {
    using Code = Lattice::Code;

    std::vector<quint32> count;               ///< records of each row
    std::vector<quint32> start;               ///< first row of each class, and one past the last
    std::vector<quint32> size;                ///< records of each class
    std::vector<std::vector<Code>> codes;     ///< [attribute][row]; empty where the level is chosen
    std::vector<std::vector<Code>> sensitive; ///< [column of the check][row]
    std::vector<std::vector<quint32>> leaves; ///< [attribute][class] where the level is chosen
    std::vector<int> floor;                   ///< of each attribute that is open
    qint64 records = 0;

    [[nodiscard]] size_t rows() const { return count.size(); }
    [[nodiscard]] size_t classes() const { return size.size(); }
    [[nodiscard]] bool isOpen(int attribute) const { return !codes[size_t(attribute)].empty(); }
};

/// What choosing one level of one more attribute does to the classes of a table. All classes that cannot pass are put
/// aside; nothing further can save them.
struct ClassFigures {
    double kept = 0;        ///< records in classes that may pass
    double classes = 0;     ///< such classes
    double mostClasses = 0; ///< as many as finer ones could be
    double squares = 0;     ///< squared sizes of such classes, or of all where failing ones count
    double failing = 0;  ///< classes that may pass and do not: one record at least fails in every finer classification
    double smallest = 0; ///< records in the smallest class that may pass
    double leaves = 0;   ///< of the attribute, over the kept records
    std::vector<double> lost; ///< [attribute] leaves of chosen attributes over records put aside
};

/// Works on tables: one object a thread, since it keeps scratch space.
class ClassTableWork {
public:
    ClassTableWork(const Lattice& lattice, ClassCheck check, bool keepsFailing);

    /// One class of all records, a row each, every attribute open at level 0.
    [[nodiscard]] ClassTable whole(const Microdata& data) const;
    /// What each of the levels, ascending and not below the floor, of an open attribute would do. With `strictly`,
    /// classes that may pass and do not are put aside as well: for transformations without anything open.
    [[nodiscard]] std::vector<ClassFigures> tried(const ClassTable& table, int attribute, std::span<const int> levels,
                                                  bool strictly);
    /// The table of the classes that remain when a level of an open attribute is chosen, the open ones raised to
    /// `floors`.
    [[nodiscard]] ClassTable chosen(const ClassTable& table, int attribute, int level, const std::vector<int>& floors);

    [[nodiscard]] const ClassCheck& check() const { return m_check; }

private:
    struct Cell {
        quint32 group;
        quint32 count;
        quint32 rows;
    };
    void trySizes(const ClassTable& table, int attribute, std::span<const int> levels,
                  std::vector<ClassFigures>& figures);
    void tryValues(const ClassTable& table, int attribute, std::span<const int> levels, bool strictly,
                   std::vector<ClassFigures>& figures);
    void note(ClassFigures& into, qint64 size, quint32 rows, quint32 leaves) const;
    /// Chains the rows of a class by group; the groups that occur are in m_groups.
    void bucket(const ClassTable& table, size_t cls, const std::vector<Lattice::Code>& codes,
                const std::vector<Lattice::Code>& map);
    /// Puts the values of a bucket into the check. \returns its records
    qint64 gather(const ClassTable& table, quint32 group);
    /// A column that stays open, from one table to the next.
    struct OpenColumn {
        const Lattice::Code* codes;
        const Lattice::Code* map; ///< to the new floor; nullptr: as it is
        quint64 values;           ///< so many that it may have
        std::vector<Lattice::Code>* into;
    };
    void keepRows(const ClassTable& table, int attribute, int level, ClassTable& made);
    void countRows(const ClassTable& table, ClassTable& made);
    void mergeRows(const ClassTable& table, const std::vector<OpenColumn>& open, ClassTable& made);
    [[nodiscard]] bool isSame(const std::vector<OpenColumn>& open, size_t a, size_t b) const;

    const Lattice& m_lattice;
    ClassCheck m_check;
    bool m_keepsFailing;

    std::vector<quint32> m_countOf; ///< [group] scratch, all zero between uses
    std::vector<quint32> m_rowsOf;
    std::vector<Cell> m_cells;
    std::vector<quint32> m_groups;
    std::vector<quint32> m_head;  ///< [group] last row of the bucket + 1; all zero between uses
    std::vector<quint32> m_next;  ///< [row]
    std::vector<quint32> m_order; ///< rows of the old table that the new one keeps
    std::vector<quint64> m_keys;  ///< of those rows: their open columns as one number
    bool m_keysAreExact = true;   ///< no two different rows have the same key
    std::vector<quint32> m_slots; ///< hash table of rows of the class being merged
};

} // namespace tawjih::anonymise
