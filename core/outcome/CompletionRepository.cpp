#include "core/outcome/CompletionRepository.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"

namespace tawjih {

namespace {

// %1: what persons are counted by. The bounds of the age groups are those of ageGroupOf.
const QLatin1String counting(R"(
SELECT e.what, e.level, e.sex, e.age_group, COUNT(*) AS began, SUM(e.completed) AS completed FROM (
    SELECT %1, b.sex, r.beneficiary_id,
           CASE WHEN substr(r.sent_on, 1, 4) - substr(b.birth_date, 1, 4)
                     - (substr(r.sent_on, 6) < substr(b.birth_date, 6)) < 25 THEN 0
                WHEN substr(r.sent_on, 1, 4) - substr(b.birth_date, 1, 4)
                     - (substr(r.sent_on, 6) < substr(b.birth_date, 6)) < 55 THEN 1
                ELSE 2 END AS age_group,
           MAX(r.completed_on IS NOT NULL) AS completed
      FROM referral r JOIN programme p ON p.id = r.programme_id JOIN beneficiary b ON b.id = r.beneficiary_id
     WHERE r.outcome IN ('completed', 'certified', 'dropped_out', 'excluded')
       AND b.birth_date IS NOT NULL AND b.sex IN ('f', 'm')
     GROUP BY what, p.level, r.beneficiary_id) e
 GROUP BY e.what, e.level, e.sex, e.age_group)");

PastCompletion countOf(const db::Row& row) {
    return {row.get<int>("began"), row.get<int>("completed")};
}

PastCompletion& groupOf(CompletionByGroup& groups, const db::Row& row) {
    return groups.at(row.get<Sex>("sex"), static_cast<AgeGroup>(row.get<int>("age_group")));
}

} // namespace

Result<CompletionTable> CompletionRepository::table() {
    CompletionTable table;
    TRY(m_db.prepare(QString(counting).arg(QLatin1String("p.id AS what, p.level"))).each([&table](const db::Row& row) {
        groupOf(table.programmes[row.get<ProgrammeId>("what")], row) = countOf(row);
    }));
    TRY(m_db.prepare(QString(counting).arg(QLatin1String("p.trade AS what, p.level")))
            .each([&table](const db::Row& row) {
                const auto level = row.get<TrainingLevel>("level");
                groupOf(table.trades[{row.get<QString>("what"), level}], row) = countOf(row);
            }));
    return table;
}

} // namespace tawjih
