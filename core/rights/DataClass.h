#pragma once

#include <QLatin1String>

#include <vector>

namespace tawjih::rights {

/// What becomes of a column when a person is erased.
enum class Fate {
    Nobody,   ///< of nobody whom the desk receives: nothing is done
    Kept,     ///< of the person, and stays: a fact that figures count, or a key that says nothing by itself
    Person,   ///< the person's key: becomes the new one, which no entry of the journal names
    Emptied,  ///< NULL where the column may be, else what the list says
    Said,     ///< whether anything was said stays, not what: figures count what is missing
    Day,      ///< the month of it (CoarseDays)
    Instant,  ///< the same, at noon
    Journey,  ///< a day of a referral: all of one referral move together, so that what lies between them stays
    FollowUp, ///< the day of a follow-up: as Day, but on the same side of a completion
    Birth,    ///< as coarse as age groups allow
    First,    ///< of a list of codes the first
    Unlikely, ///< a number only where figures call it improbable
    Row,      ///< the row goes
    Drawn,    ///< drawn anew from the rest
};

/// Columns of a table that share a fate.
struct DataClass {
    QLatin1String table;
    Fate fate = Fate::Nobody;
    QLatin1String columns;      ///< names, parted by a space
    QLatin1String emptied = {}; ///< what an emptied column that cannot be NULL holds then: a code of its list
};

/// Every column of every table, once: a test walks the schema and finds the one that is missing. A `<table>_history`
/// has the classes of its table.
[[nodiscard]] const std::vector<DataClass>& dataClasses();

} // namespace tawjih::rights
