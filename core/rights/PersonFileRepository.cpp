#include "core/rights/PersonFileRepository.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"

#include <algorithm>
#include <tuple>

namespace tawjih::rights {

Result<std::vector<FileAccess>> PersonFileRepository::accesses(const std::vector<QUuid>& records) {
    std::vector<FileAccess> found;
    auto statement = m_db.prepare(u"SELECT at, roles, action FROM audit WHERE subject_id = :record");
    for (const QUuid& record : records)
        TRY(statement.bind("record", record).each([&](const db::Row& row) {
            found.push_back({row.at<QDateTime>(0).toLocalTime().date(),
                             vault::rolesFromCodes(row.at<QString>(1)).value_or(vault::Roles()), row.at<QString>(2)});
        }));
    const auto key = [](const FileAccess& each) {
        return std::tuple(-each.on.toJulianDay(), each.roles.toInt(), each.action);
    };
    std::ranges::stable_sort(found, {}, key);
    std::vector<FileAccess> counted;
    for (const FileAccess& each : found) {
        if (!counted.empty() && key(counted.back()) == key(each))
            ++counted.back().times;
        else
            counted.push_back(each);
    }
    return counted;
}

Result<std::vector<FileImport>> PersonFileRepository::imports(const std::vector<QUuid>& records) {
    std::vector<FileImport> found;
    auto statement =
        m_db.prepare(u"SELECT DISTINCT r.recorded_at, r.kind FROM import_row i JOIN import_run r ON r.id = "
                     u"i.import_id WHERE i.row_id = :record AND r.undone_at IS NULL");
    for (const QUuid& record : records)
        TRY(statement.bind("record", record).each([&](const db::Row& row) {
            const FileImport import{row.at<QDateTime>(0).toLocalTime().date(), row.at<QString>(1)};
            if (std::ranges::find(found, import) == found.end())
                found.push_back(import);
        }));
    return found;
}

Result<std::optional<BeneficiaryId>> PersonFileRepository::personOf(const QString& number) {
    return m_db
        .prepare(u"SELECT beneficiary_id FROM case_file WHERE number = :number UNION ALL "
                 u"SELECT beneficiary_id FROM former_number WHERE number = :number LIMIT 1")
        .bind("number", number)
        .first([](const db::Row& row) { return row.at<BeneficiaryId>(0); });
}

} // namespace tawjih::rights
