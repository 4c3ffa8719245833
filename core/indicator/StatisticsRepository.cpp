#include "core/indicator/StatisticsRepository.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"
#include "core/indicator/JourneyRepository.h"

#include <algorithm>

namespace tawjih {

namespace {

/// A common table expression `<name>_then` with a table's rows as they were recorded at :as_of.
QString then(const QString& table, const QString& columns) {
    return QStringLiteral(R"(%1_then AS (
            SELECT %2 FROM %1 WHERE recorded_at <= :as_of
            UNION ALL
            SELECT %2 FROM %1_history WHERE recorded_at <= :as_of AND superseded_at > :as_of))")
        .arg(table, columns);
}

QString beneficiaryThen() {
    return then(QStringLiteral("beneficiary"), QStringLiteral("id, registered_on"));
}

QString referralThen() {
    return then(QStringLiteral("referral"),
                QStringLiteral("id, beneficiary_id, establishment_id, status, sent_on, outcome, completed_on"));
}

/// journey_then and journey_with_then: drawn as the derived tables are, from the rows of a past date.
QString journeysThen() {
    const JourneySources past{QStringLiteral("beneficiary_then"), QStringLiteral("counselling_session_then"),
                              QStringLiteral("referral_then"), QStringLiteral("follow_up_then")};
    const auto everybody = JourneyRepository::Persons::All;
    return QStringList{
        beneficiaryThen(),
        referralThen(),
        then(QStringLiteral("counselling_session"), QStringLiteral("id, beneficiary_id, attendance")),
        then(QStringLiteral("follow_up"), QStringLiteral("id, beneficiary_id, months, checked_on, situation")),
        QStringLiteral("journey_with_then AS (%1)").arg(JourneyRepository::journeysWith(past, everybody)),
        QStringLiteral("journey_then AS (%1)")
            .arg(JourneyRepository::journeys(past, QStringLiteral("journey_with_then"), everybody))}
        .join(QStringLiteral(",\n        "));
}

void bindFilter(db::Statement& statement, const StatisticsFilter& filter) {
    statement.bind("first", filter.period.from).bind("last", filter.period.to);
    if (filter.asOf)
        statement.bind("as_of", *filter.asOf);
}

/// Months of days: the day comes in column 0, its count in column 1.
Result<StatisticsRepository::Months> months(db::Statement statement, const StatisticsFilter& filter) {
    bindFilter(statement, filter);
    StatisticsRepository::Months counts;
    TRY(statement.each([&](const db::Row& row) { counts[row.at<QString>(0).left(7)] += row.at<qint64>(1); }));
    return counts;
}

} // namespace

Result<StatisticsRepository::Months> StatisticsRepository::registered(const StatisticsFilter& filter) const {
    // Days and not months: then the index on the day alone groups, without looking at a million texts one by one.
    const QString sql = QStringLiteral("%1SELECT registered_on, count(*) FROM %2 "
                                       "WHERE registered_on BETWEEN :first AND :last GROUP BY registered_on");
    return months(m_db.prepare(filter.asOf ? sql.arg(QString(QStringLiteral("WITH ") % beneficiaryThen() % u' '),
                                                     QStringLiteral("beneficiary_then"))
                                           : sql.arg(QString(), QStringLiteral("journey"))),
                  filter);
}

Result<StatisticsRepository::Months> StatisticsRepository::returned(const StatisticsFilter& filter) const {
    // No window function over both tables: its order would draw the planner away from the indices on re-openings.
    const auto known = [&](const char* version) {
        return filter.asOf ? QStringLiteral(" AND %1.recorded_at <= :as_of").arg(QLatin1String(version)) : QString();
    };
    const QString sql = QStringLiteral(R"(
        SELECT c.opened_on, count(*) FROM case_file c
        WHERE c.spell > 1 AND c.opened_on BETWEEN :first AND :last%1 GROUP BY c.opened_on
        UNION ALL
        SELECT h.opened_on, count(*) FROM case_file_history h
        WHERE h.spell > 1 AND h.opened_on BETWEEN :first AND :last%2
          AND NOT EXISTS (SELECT 1 FROM case_file c WHERE c.id = h.id AND c.spell = h.spell%1)
          AND NOT EXISTS (SELECT 1 FROM case_file_history n
                          WHERE n.id = h.id AND n.spell = h.spell AND n.version > h.version%3)
        GROUP BY h.opened_on)")
                            .arg(known("c"), known("h"), known("n"));
    return months(m_db.prepare(sql), filter);
}

Result<std::vector<StatisticsRepository::Journeys>>
StatisticsRepository::journeys(const StatisticsFilter& filter, std::optional<ProviderId> provider) const {
    const QString table = provider ? QStringLiteral("journey_with") : QStringLiteral("journey");
    const QString sql = QStringLiteral(R"(%1
        SELECT stage, employed_6, employed_12, sum(persons)
        FROM (SELECT registered_on, stage, employed_6, employed_12, count(*) AS persons
              FROM %2 WHERE registered_on BETWEEN :first AND :last%3
              GROUP BY registered_on, stage, employed_6, employed_12) d
        GROUP BY stage, employed_6, employed_12)")
                            .arg(filter.asOf ? QString(QStringLiteral("WITH ") % journeysThen()) : QString(),
                                 filter.asOf ? QString(table % QStringLiteral("_then")) : table,
                                 provider ? QStringLiteral(" AND provider_id = :provider") : QString());
    auto statement = m_db.prepare(sql);
    bindFilter(statement, filter);
    if (provider)
        statement.bind("provider", *provider);
    return statement.all([](const db::Row& row) {
        return Journeys{row.at<int>(0), row.at<int>(1), row.at<int>(2), row.at<qint64>(3)};
    });
}

Result<std::vector<StatisticsRepository::Referrals>>
StatisticsRepository::referrals(const StatisticsFilter& filter) const {
    const QString sql = QStringLiteral(R"(%1
        SELECT e.provider_id, d.status, coalesce(d.outcome, ''), sum(d.requests)
        FROM (SELECT establishment_id, status, outcome, count(*) AS requests
              FROM %2 WHERE sent_on BETWEEN :first AND :last
              GROUP BY establishment_id, status, outcome) d
        JOIN establishment e ON e.id = d.establishment_id%3
        GROUP BY e.provider_id, d.status, coalesce(d.outcome, ''))")
                            .arg(filter.asOf ? QString(QStringLiteral("WITH ") % referralThen()) : QString(),
                                 filter.asOf ? QStringLiteral("referral_then") : QStringLiteral("referral"),
                                 filter.provider ? QStringLiteral(" AND e.provider_id = :provider") : QString());
    auto statement = m_db.prepare(sql);
    bindFilter(statement, filter);
    if (filter.provider)
        statement.bind("provider", *filter.provider);
    return statement.all([](const db::Row& row) {
        return Referrals{row.at<ProviderId>(0), row.at<QString>(1), row.at<QString>(2), row.at<qint64>(3)};
    });
}

Result<std::vector<Provider>> StatisticsRepository::providers(const StatisticsFilter& filter,
                                                              const std::vector<Referrals>& used) const {
    TRY_ASSIGN(auto all,
               m_db.prepare(u"SELECT id, name_fr, name_ar, name_en, active FROM provider ORDER BY name_fr, id")
                   .all([](const db::Row& row) {
                       Provider provider;
                       provider.id = row.at<ProviderId>(0);
                       provider.name = {row.at<QString>(1), row.at<QString>(2), row.at<QString>(3)};
                       provider.active = row.at<bool>(4);
                       return provider;
                   }));
    std::erase_if(all, [&](const Provider& provider) {
        if (filter.provider)
            return provider.id != *filter.provider;
        return !provider.active && std::ranges::find(used, provider.id, &Referrals::provider) == used.end();
    });
    return all;
}

} // namespace tawjih
