#include "core/casework/ListRepository.h"

#include "core/base/Text.h"
#include "core/db/Connection.h"
#include "core/db/Statement.h"

#include <algorithm>

namespace tawjih {

namespace {

// In the order of SortColumn; each has an index (column, beneficiary_id).
constexpr const char* sortKeys[] = {"number",
                                    "name_key",
                                    "sex",
                                    "birth_date",
                                    "nationality",
                                    "residence_status",
                                    "residence_expires_on",
                                    "education_rank",
                                    "arrondissement",
                                    "status",
                                    "advisor_name",
                                    "registered_on",
                                    "last_session_on",
                                    "next_step_due"};
static_assert(std::size(sortKeys) == sortColumnCount);

const QLatin1String rowColumns("l.beneficiary_id, l.number, l.latin_name, l.arabic_name, l.sex, l.birth_date, "
                               "l.nationality, l.residence_status, l.residence_expires_on, l.education_rank, "
                               "l.arrondissement, l.phone, l.status, l.advisor_id, l.advisor_name, l.registered_on, "
                               "l.last_session_on, l.next_step_due");

QString educationRank(EducationLevel level) {
    const auto& levels = allOf<EducationLevel>();
    const auto* found = std::ranges::find(levels, level, &CodeEntry<EducationLevel>::value);
    return QStringLiteral("%1").arg(found - std::begin(levels), 2, 10, QLatin1Char('0'));
}

EducationLevel levelOfRank(const QString& rank) {
    const auto& levels = allOf<EducationLevel>();
    bool isNumber = false;
    const auto index = static_cast<size_t>(rank.toUInt(&isNumber));
    return isNumber && index < std::size(levels) ? levels[index].value : EducationLevel::NotSaid;
}

// The schema's note on sort keys: '' and 9999-12-31 are unknown days.
std::optional<QDate> dayOf(const QString& text) {
    if (text.isEmpty() || text == QLatin1String("9999-12-31"))
        return std::nullopt;
    return QDate::fromString(text, Qt::ISODate);
}

// An index gives the ids of each of its keys in order: as many runs as there are keys, which a sort would not notice.
void mergeRuns(std::vector<BeneficiaryId>& ids) {
    std::vector<std::ptrdiff_t> bounds{0};
    for (auto end = std::is_sorted_until(ids.begin(), ids.end()); bounds.back() != std::ssize(ids);
         end = std::is_sorted_until(end, ids.end()))
        bounds.push_back(end - ids.begin());
    while (bounds.size() > 2) {
        std::vector<std::ptrdiff_t> merged{0};
        for (size_t i = 2; i < bounds.size(); i += 2) {
            std::inplace_merge(ids.begin() + bounds[i - 2], ids.begin() + bounds[i - 1], ids.begin() + bounds[i]);
            merged.push_back(bounds[i]);
        }
        if (merged.back() != bounds.back())
            merged.push_back(bounds.back());
        bounds = std::move(merged);
    }
}

PlacedRow readRow(const db::Row& row) {
    PlacedRow placed;
    ListRow& line = placed.row;
    int column = 0;
    line.person.id = row.at<BeneficiaryId>(column++);
    line.person.number = row.at<QString>(column++);
    line.person.latinName = row.at<QString>(column++);
    line.person.arabicName = row.at<QString>(column++);
    line.sex = row.at<Sex>(column++);
    line.birthDate = dayOf(row.at<QString>(column++));
    line.nationality = row.at<QString>(column++);
    line.residenceStatus = row.at<ResidenceStatus>(column++);
    line.residenceExpiresOn = dayOf(row.at<QString>(column++));
    line.educationLevel = levelOfRank(row.at<QString>(column++));
    line.arrondissement = row.at<QString>(column++);
    line.phone = row.at<QString>(column++);
    line.status = row.at<CaseStatus>(column++);
    line.advisor = row.at<std::optional<UserId>>(column++).value_or(UserId());
    line.advisorName = row.at<QString>(column++);
    line.registeredOn = row.at<QDate>(column++);
    line.lastSessionOn = dayOf(row.at<QString>(column++));
    line.nextStepDue = dayOf(row.at<QString>(column++));
    placed.key = row.at<QString>(column);
    return placed;
}

void bindValues(db::Statement& statement, const ListCondition& condition) {
    for (const auto& [name, value] : condition.values)
        std::visit([&statement, &name = name](const auto& held) { statement.bind(name.c_str(), held); }, value);
}

// A column equal to a value. The double negation tests without an index.
ListCondition equals(const char* column, std::variant<QString, UserId> value) {
    const QString name = QLatin1String(column);
    return {QStringLiteral("FROM beneficiary_listing WHERE %1 = :%1").arg(name),
            QStringLiteral("NOT (l.%1 <> :%1)").arg(name),
            {{column, std::move(value)}}};
}

ListCondition nobodyAdvises() {
    return {QStringLiteral("FROM beneficiary_listing WHERE advisor_id IS NULL"),
            QStringLiteral("CASE WHEN l.advisor_id IS NULL THEN 1 ELSE 0 END = 1"),
            {}};
}

ListCondition dueBefore(QDate day) {
    return {QStringLiteral("FROM beneficiary_listing WHERE next_step_due < :overdue"),
            QStringLiteral("NOT (l.next_step_due >= :overdue)"),
            {{"overdue", day.toString(Qt::ISODate)}}};
}

ListCondition hasWord(const QString& prefix, int number) {
    const QString from = QStringLiteral("word%1").arg(number);
    const QString to = QStringLiteral("wordEnd%1").arg(number);
    return {QStringLiteral("FROM search_token WHERE token >= :%1 AND token < :%2").arg(from, to),
            QStringLiteral("EXISTS (SELECT 1 FROM search_token t WHERE t.beneficiary_id = l.beneficiary_id "
                           "AND t.token >= :%1 AND t.token < :%2)")
                .arg(from, to),
            {{from.toStdString(), prefix}, {to.toStdString(), prefixEnd(prefix)}}};
}

std::vector<ListCondition> conditionsOf(const ListQuery& query) {
    std::vector<ListCondition> conditions;
    int word = 0;
    for (const QString& prefix : query.ranking ? QStringList() : searchPrefixes(query.text))
        conditions.push_back(hasWord(prefix, word++));
    if (query.status)
        conditions.push_back(equals("status", codeOf(*query.status)));
    if (query.advisor)
        conditions.push_back(query.advisor->isNull() ? nobodyAdvises() : equals("advisor_id", *query.advisor));
    if (query.nationality)
        conditions.push_back(equals("nationality", *query.nationality));
    if (query.sex)
        conditions.push_back(equals("sex", codeOf(*query.sex)));
    if (query.arrondissement)
        conditions.push_back(equals("arrondissement", *query.arrondissement));
    if (query.residenceStatus)
        conditions.push_back(equals("residence_status", codeOf(*query.residenceStatus)));
    if (query.educationLevel)
        conditions.push_back(equals("education_rank", educationRank(*query.educationLevel)));
    if (query.overdueOn)
        conditions.push_back(dueBefore(*query.overdueOn));
    return conditions;
}

} // namespace

ListRepository::ListRepository(db::Connection& connection, const ListQuery& query)
    : m_connection(connection)
    , m_key(QLatin1String(sortKeys[static_cast<size_t>(query.column)]))
    , m_descending(query.order == Qt::DescendingOrder)
    , m_conditions(conditionsOf(query)) {}

QString ListRepository::direction(bool descending) const {
    return descending ? QStringLiteral("DESC") : QStringLiteral("ASC");
}

Result<std::optional<QString>> ListRepository::keyIfFits(BeneficiaryId id) {
    QString sql = QStringLiteral("SELECT l.%1 FROM beneficiary_listing l WHERE l.beneficiary_id = :id").arg(m_key);
    for (const ListCondition& condition : m_conditions)
        sql += QStringLiteral(" AND ") + condition.test;
    db::Statement statement = m_connection.prepare(sql);
    for (const ListCondition& condition : m_conditions)
        bindValues(statement, condition);
    return statement.bind("id", id).first([](const db::Row& row) { return row.at<QString>(0); });
}

Result<int> ListRepository::estimate(const ListCondition& condition, int most) {
    const QString sql =
        QStringLiteral("SELECT count(*) FROM (SELECT 1 AS one %1 LIMIT :most) found").arg(condition.search);
    db::Statement statement = m_connection.prepare(sql);
    bindValues(statement, condition);
    return statement.bind("most", most).value<int>();
}

Result<std::vector<BeneficiaryId>> ListRepository::ids(const ListCondition& driver) {
    QString sql = QStringLiteral("SELECT l.beneficiary_id FROM beneficiary_listing l "
                                 "WHERE l.beneficiary_id IN (SELECT beneficiary_id %1)")
                      .arg(driver.search);
    for (const ListCondition& condition : m_conditions)
        sql += QStringLiteral(" AND ") + condition.test;
    sql += QStringLiteral(" ORDER BY l.%1 %2, l.beneficiary_id %2").arg(m_key, direction(m_descending));
    db::Statement statement = m_connection.prepare(sql);
    for (const ListCondition& condition : m_conditions)
        bindValues(statement, condition);
    return statement.all([](const db::Row& row) { return row.at<BeneficiaryId>(0); });
}

Result<std::vector<BeneficiaryId>> ListRepository::fitting(const ListCondition& condition) {
    db::Statement statement =
        m_connection.prepare(QString(QStringLiteral("SELECT beneficiary_id ") + condition.search));
    bindValues(statement, condition);
    TRY_ASSIGN(std::vector<BeneficiaryId> found,
               statement.all([](const db::Row& row) { return row.at<BeneficiaryId>(0); }));
    mergeRuns(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

Status ListRepository::scan(const std::optional<ListPlace>& after, const std::function<bool(BeneficiaryId)>& fits,
                            const std::function<bool(ListPlace)>& visit) {
    const QString place = after ? QStringLiteral("WHERE (l.%1, l.beneficiary_id) %2 (:key, :id)")
                                      .arg(m_key, m_descending ? QStringLiteral("<") : QStringLiteral(">"))
                                : QString();
    const QString sql = QStringLiteral("SELECT l.%1, l.beneficiary_id FROM beneficiary_listing l %2 "
                                       "ORDER BY l.%1 %3, l.beneficiary_id %3")
                            .arg(m_key, place, direction(m_descending));
    db::Statement statement = m_connection.prepare(sql);
    if (after)
        statement.bind("key", after->first).bind("id", after->second);
    return statement.each([&](const db::Row& row) {
        const auto id = row.at<BeneficiaryId>(1);
        return !fits(id) || visit({row.at<QString>(0), id});
    });
}

// The inner query stays within the index; only the page's rows are fetched.
Result<std::vector<PlacedRow>> ListRepository::walk(const ListStart& start, int limit) {
    const bool descending = m_descending != start.backwards;
    QString place;
    if (start.place)
        place = QStringLiteral("WHERE (l.%1, l.beneficiary_id) %2%3 (:key, :id)")
                    .arg(m_key, descending ? QStringLiteral("<") : QStringLiteral(">"),
                         start.inclusive ? QStringLiteral("=") : QString());
    const QString sql = QStringLiteral("SELECT %1, p.k FROM (SELECT l.%2 AS k, l.beneficiary_id AS i "
                                       "FROM beneficiary_listing l %3 ORDER BY l.%2 %4, l.beneficiary_id %4 "
                                       "LIMIT :most OFFSET :skip) p "
                                       "JOIN beneficiary_listing l ON l.beneficiary_id = p.i ORDER BY p.k %4, p.i %4")
                            .arg(rowColumns, m_key, place, direction(descending));
    db::Statement statement = m_connection.prepare(sql);
    statement.bind("most", limit).bind("skip", start.skip);
    if (start.place)
        statement.bind("key", start.place->first).bind("id", start.place->second);
    return statement.all(readRow);
}

Result<qint64> ListRepository::countAll() {
    return m_connection.prepare(u"SELECT count(*) FROM beneficiary_listing").value<qint64>();
}

Result<qint64> ListRepository::countBefore(const ListPlace& place) {
    const QString sql = QStringLiteral("SELECT count(*) FROM beneficiary_listing l "
                                       "WHERE (l.%1, l.beneficiary_id) %2 (:key, :id)")
                            .arg(m_key, m_descending ? QStringLiteral(">") : QStringLiteral("<"));
    return m_connection.prepare(sql).bind("key", place.first).bind("id", place.second).value<qint64>();
}

Result<std::optional<PlacedRow>> ListRepository::row(BeneficiaryId id) {
    const QString sql = QStringLiteral("SELECT %1, l.%2 FROM beneficiary_listing l WHERE l.beneficiary_id = :id")
                            .arg(rowColumns, m_key);
    return m_connection.prepare(sql).bind("id", id).first(readRow);
}

} // namespace tawjih
