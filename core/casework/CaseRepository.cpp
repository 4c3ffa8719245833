#include "core/casework/CaseRepository.h"

#include "core/casework/CaseRules.h"
#include "core/db/Connection.h"
#include "core/db/Versioned.h"

namespace tawjih {

namespace {

const db::VersionedTable caseTable{
    QLatin1String("case_file"), QLatin1String("beneficiary_id, number, status, advisor_id, opened_on, opening_reason, "
                                              "closed_on, closing_reason, spell")};
const QString caseColumns = caseTable.columns();

CaseFile readCase(const db::Row& row) {
    CaseFile file;
    db::readStamp(row, file);
    file.beneficiary = row.get<BeneficiaryId>("beneficiary_id");
    file.number = row.get<QString>("number");
    file.status = row.get<CaseStatus>("status");
    file.advisor = row.get<std::optional<UserId>>("advisor_id").value_or(UserId());
    file.openedOn = row.get<QDate>("opened_on");
    file.openingReason = row.get<OpeningReason>("opening_reason");
    if (const auto closedOn = row.get<std::optional<QDate>>("closed_on"))
        file.closing = CaseClosing{*closedOn, row.get<ClosingReason>("closing_reason")};
    file.spell = row.get<int>("spell");
    return file;
}

db::Statement& bindCase(db::Statement& statement, const CaseFile& file) {
    return db::bindStamp(statement, file)
        .bind("beneficiary_id", file.beneficiary)
        .bind("number", file.number)
        .bind("status", file.status)
        .bind("advisor_id", file.advisor)
        .bind("opened_on", file.openedOn)
        .bind("opening_reason", file.openingReason)
        .bind("closed_on", file.closing ? file.closing->on : QDate())
        .bind("closing_reason", file.closing ? codeOf(file.closing->reason) : QString())
        .bind("spell", file.spell);
}

} // namespace

Result<std::optional<CaseFile>> CaseRepository::find(CaseId id) {
    const QString sql = QStringLiteral("SELECT %1 FROM case_file WHERE id = :id").arg(caseColumns);
    return m_connection.prepare(sql).bind("id", id).first(readCase);
}

Result<std::optional<CaseFile>> CaseRepository::ofPerson(BeneficiaryId person) {
    const QString sql = QStringLiteral("SELECT %1 FROM case_file WHERE beneficiary_id = :person").arg(caseColumns);
    return m_connection.prepare(sql).bind("person", person).first(readCase);
}

Status CaseRepository::update(const CaseFile& file) {
    return db::replace(m_connection, caseTable, file, bindCase);
}

Result<std::vector<CaseFile>> CaseRepository::versions(CaseId id) {
    const QString sql = QStringLiteral("SELECT %1 FROM case_file_history WHERE id = :id UNION ALL "
                                       "SELECT %1 FROM case_file WHERE id = :id ORDER BY version")
                            .arg(caseColumns);
    return m_connection.prepare(sql).bind("id", id).all(readCase);
}

Result<int> CaseRepository::lastSerial(int year) {
    return m_connection.prepare(u"SELECT COALESCE(max(last_number), 0) FROM case_counter WHERE year = :year")
        .bind("year", year)
        .value<int>();
}

Status CaseRepository::setLastSerial(int year, int serial) {
    TRY(m_connection
            .prepare(u"INSERT INTO case_counter (year, last_number) VALUES (:year, :serial) "
                     u"ON CONFLICT (year) DO UPDATE SET last_number = excluded.last_number")
            .bind("year", year)
            .bind("serial", serial)
            .run());
    return {};
}

Result<QString> CaseRepository::numberPrefix() {
    TRY_ASSIGN(
        const std::optional<QString> prefix,
        m_connection.prepare(u"SELECT value FROM desk_meta WHERE key = 'number_prefix'").first([](const db::Row& row) {
            return row.at<QString>(0);
        }));
    return prefix && CaseRules::isPrefix(*prefix) ? *prefix : QStringLiteral("CAS");
}

Result<std::vector<AdvisorName>> CaseRepository::activeUsersWithCases() {
    return m_connection
        .prepare(u"SELECT id, display_name FROM app_user WHERE active <> 0 "
                 u"AND (roles LIKE '%advisor%' OR roles LIKE '%supervisor%') ORDER BY display_name, id")
        .all([](const db::Row& row) {
            return AdvisorName{row.at<UserId>(0), row.at<QString>(1)};
        });
}

Result<QString> CaseRepository::userName(UserId user) {
    TRY_ASSIGN(std::optional<QString> name, m_connection.prepare(u"SELECT display_name FROM app_user WHERE id = :id")
                                                .bind("id", user)
                                                .first([](const db::Row& row) { return row.at<QString>(0); }));
    return name.value_or(QString());
}

db::Statement CaseRepository::insertStatement(db::Connection& connection) {
    return connection.prepare(caseTable.insertSql());
}

Status CaseRepository::insert(db::Statement& statement, const CaseFile& file) {
    TRY(bindCase(statement, file).run());
    return {};
}

db::Statement CaseRepository::historyStatement(db::Connection& connection) {
    return connection.prepare(caseTable.insertPastSql());
}

Status CaseRepository::insertPast(db::Statement& statement, const CaseFile& file, const QDateTime& supersededAt) {
    TRY(bindCase(statement, file).bind("superseded_at", supersededAt).run());
    return {};
}

} // namespace tawjih
