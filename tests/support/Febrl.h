#pragma once

#include "tests/support/RandomPeople.h"

namespace tawjih::test {

/// FEBRL's invented persons with known duplicates, from the reference folder, as this desk would import them: a mapping
/// of columns, and nothing else that is FEBRL's.
struct Febrl {
    enum class Columns {
        Full,
        NoSsn, ///< without soc_sec_id
        Desk   ///< given name, surname, birth date and suburb only
    };
    identity::ComparisonSchema schema;
    std::vector<identity::ComparedPerson> people;
    std::vector<quint32> who; ///< of each, the same for entries of one person
    qint64 truth = 0;         ///< pairs of one person

    /// \param dataset 4: two lists against one another; 3: one list in itself. No people where the files are missing.
    [[nodiscard]] static Febrl read(int dataset, Columns columns);
};

} // namespace tawjih::test
