#include "core/indicator/StatisticsService.h"

#include "core/indicator/StatisticsRepository.h"
#include "core/referral/Referral.h"

#include <algorithm>
#include <array>

namespace tawjih {

namespace {

using Journeys = StatisticsRepository::Journeys;
using Referrals = StatisticsRepository::Referrals;

/// The row with the highest value of `rank`; empty when none is above zero.
template <typename Rank>
QString bestRow(const Figure& figure, Rank rank) {
    double best = 0;
    QString key;
    for (int row = 0; row < static_cast<int>(figure.rows.size()); ++row)
        if (const double value = rank(row); value > best) {
            best = value;
            key = figure.rows[static_cast<std::size_t>(row)].key;
        }
    return key;
}

/// Every month from the first that counts to the last, so that a chart shows the empty ones too.
QStringList monthsBetween(const QString& first, const QString& last) {
    const QString format = QStringLiteral("yyyy-MM");
    QStringList months;
    const QDate end = QDate::fromString(last, format);
    for (QDate month = QDate::fromString(first, format); month.isValid() && month <= end; month = month.addMonths(1))
        months << month.toString(format);
    return months;
}

Result<Figure> registrations(const StatisticsRepository& repository, const StatisticsFilter& filter) {
    TRY_ASSIGN(auto first, repository.registered(filter));
    TRY_ASSIGN(auto again, repository.returned(filter));
    Figure figure;
    figure.kind = FigureKind::Registrations;
    figure.providerApplies = false;
    figure.columns = {codeOf(RegistrationKind::First), codeOf(RegistrationKind::Returning)};
    QStringList ends;
    for (const auto* months : {&first, &again})
        if (!months->empty())
            ends << months->begin()->first << months->rbegin()->first;
    if (ends.isEmpty())
        return figure;
    ends.sort();
    for (const QString& month : monthsBetween(ends.first(), ends.last())) {
        figure.rows.push_back({month, {}, first[month] + again[month], 0});
        figure.counts.insert(figure.counts.end(), {first[month], again[month]});
    }
    figure.finding = {figure.columnTotal(0), figure.total(),
                      bestRow(figure, [&](int row) { return static_cast<double>(figure.rowTotal(row)); })};
    return figure;
}

/// Numbers of persons by stage, each with those who got further, and by what is known of their employment.
class Funnel {
public:
    explicit Funnel(const std::vector<Journeys>& groups) {
        for (const Journeys& group : groups) {
            for (int stage = 0; stage <= group.stage; ++stage)
                m_reached[static_cast<std::size_t>(stage)] += group.persons;
            if (group.stage >= 5) {
                m_employment[0][static_cast<std::size_t>(group.employed6)] += group.persons;
                m_employment[1][static_cast<std::size_t>(group.employed12)] += group.persons;
            }
        }
    }
    [[nodiscard]] qint64 reached(FunnelStage stage) const { return m_reached[static_cast<std::size_t>(stage)]; }
    /// \param after 0: six months, 1: twelve. \param answer 0: not known, 1: not employed, 2: employed
    [[nodiscard]] qint64 employment(std::size_t after, std::size_t answer) const { return m_employment[after][answer]; }

private:
    std::array<qint64, 7> m_reached{};
    std::array<std::array<qint64, 3>, 2> m_employment{};
};

Result<Figure> funnel(const StatisticsRepository& repository, const StatisticsFilter& filter) {
    TRY_ASSIGN(const auto everybody, repository.journeys(filter, {}));
    TRY_ASSIGN(const auto referred, filter.provider ? repository.journeys(filter, filter.provider) : everybody);
    const Funnel desk(everybody);
    const Funnel centres(referred);
    Figure figure;
    figure.kind = FigureKind::Funnel;
    figure.columns = {QStringLiteral("persons")};
    const auto add = [&](FunnelStage stage, qint64 count, qint64 denominator, qint64 unknown = 0) {
        figure.rows.push_back({codeOf(stage), {}, denominator, unknown});
        figure.counts.push_back(count);
    };
    using enum FunnelStage;
    add(Registered, desk.reached(Registered), desk.reached(Registered));
    add(Counselled, desk.reached(Counselled), desk.reached(Registered));
    add(Oriented, centres.reached(Oriented), desk.reached(Counselled));
    for (const FunnelStage stage : {Admitted, Enrolled, Completed, Certified})
        add(stage, centres.reached(stage), figure.counts.back());
    for (const std::size_t after : {0U, 1U})
        add(after == 0 ? EmployedAt6 : EmployedAt12, centres.employment(after, 2),
            centres.employment(after, 1) + centres.employment(after, 2), centres.employment(after, 0));
    figure.finding = {centres.reached(Completed), centres.reached(Oriented),
                      centres.reached(Oriented) > 0 ? codeOf(Completed) : QString()};
    return figure;
}

/// A table of the referrals by provider; `columnOf` names the column of a group, empty for one that does not count.
template <typename ColumnOf>
void tabulate(Figure& figure, const std::vector<Provider>& providers, const std::vector<Referrals>& groups,
              ColumnOf columnOf) {
    for (const Provider& provider : providers)
        figure.rows.push_back({provider.id.uuid().toString(QUuid::WithoutBraces), provider.name, 0, 0});
    const auto width = static_cast<std::size_t>(figure.columns.size());
    figure.counts.assign(figure.rows.size() * width, 0);
    for (const Referrals& group : groups) {
        const auto provider = std::ranges::find(providers, group.provider, &Provider::id);
        const auto column = figure.columns.indexOf(columnOf(group));
        if (provider == providers.end() || column < 0)
            continue;
        const auto row = static_cast<std::size_t>(provider - providers.begin());
        figure.counts[row * width + static_cast<std::size_t>(column)] += group.count;
    }
}

/// Sets denominator and unknown: unknown are the counts in the columns named.
void leaveOut(Figure& figure, const QStringList& unknown) {
    for (int row = 0; row < static_cast<int>(figure.rows.size()); ++row) {
        FigureRow& entry = figure.rows[static_cast<std::size_t>(row)];
        for (const QString& column : unknown)
            entry.unknown += figure.count(row, static_cast<int>(figure.columns.indexOf(column)));
        entry.denominator = figure.rowTotal(row) - entry.unknown;
    }
}

qint64 sumOf(const Figure& figure, int row, const QStringList& columns) {
    qint64 sum = 0;
    for (const QString& column : columns)
        sum += figure.count(row, static_cast<int>(figure.columns.indexOf(column)));
    return sum;
}

/// What both figures by provider are made of.
struct ByProvider {
    std::vector<Referrals> groups;
    std::vector<Provider> providers;
};

Result<ByProvider> byProvider(const StatisticsRepository& repository, const StatisticsFilter& filter) {
    TRY_ASSIGN(auto groups, repository.referrals(filter));
    TRY_ASSIGN(auto providers, repository.providers(filter, groups));
    return ByProvider{std::move(groups), std::move(providers)};
}

Figure referrals(const ByProvider& data) {
    Figure figure;
    figure.kind = FigureKind::Referrals;
    for (const auto& status : allOf<ReferralStatus>())
        if (status.value != ReferralStatus::Draft)
            figure.columns << QLatin1String(status.code);
    tabulate(figure, data.providers, data.groups, [](const Referrals& group) { return group.status; });
    leaveOut(figure, {codeOf(ReferralStatus::Sent), codeOf(ReferralStatus::UnderReview)});
    figure.finding.part =
        figure.columnTotal(static_cast<int>(figure.columns.indexOf(codeOf(ReferralStatus::Accepted))));
    for (const FigureRow& row : figure.rows)
        figure.finding.whole += row.denominator;
    figure.finding.subject = bestRow(figure, [&](int row) { return static_cast<double>(figure.rowTotal(row)); });
    return figure;
}

Figure outcomes(const ByProvider& data) {
    Figure figure;
    figure.kind = FigureKind::Outcomes;
    const QString none = QLatin1String(noNews);
    figure.columns << none;
    for (const auto& outcome : allOf<TrainingOutcome>())
        figure.columns << QLatin1String(outcome.code);
    tabulate(figure, data.providers, data.groups, [&](const Referrals& group) {
        if (group.status != codeOf(ReferralStatus::Accepted))
            return QString();
        return group.outcome.isEmpty() ? none : group.outcome;
    });
    leaveOut(figure, {none});
    using enum TrainingOutcome;
    const QStringList reached{codeOf(Completed), codeOf(Certified)};
    const QStringList ended = reached + QStringList{codeOf(DroppedOut), codeOf(NoShow), codeOf(Excluded)};
    for (int row = 0; row < static_cast<int>(figure.rows.size()); ++row) {
        figure.finding.part += sumOf(figure, row, reached);
        figure.finding.whole += sumOf(figure, row, ended);
    }
    figure.finding.subject = bestRow(figure, [&](int row) {
        const auto whole = static_cast<double>(sumOf(figure, row, ended));
        return whole > 0 ? static_cast<double>(sumOf(figure, row, reached)) / whole : 0.0;
    });
    return figure;
}

} // namespace

StatisticsService::StatisticsService(db::Connection& connection, vault::Actor actor)
    : m_connection(connection)
    , m_actor(std::move(actor)) {}

Result<Figure> StatisticsService::figure(FigureKind kind, const StatisticsFilter& filter) const {
    TRY(vault::require(m_actor, vault::Permission::SeeStatistics));
    const StatisticsRepository repository(m_connection);
    switch (kind) {
    case FigureKind::Registrations:
        return registrations(repository, filter);
    case FigureKind::Funnel:
        return funnel(repository, filter);
    case FigureKind::Referrals:
    case FigureKind::Outcomes: {
        TRY_ASSIGN(const ByProvider data, byProvider(repository, filter));
        return kind == FigureKind::Referrals ? referrals(data) : outcomes(data);
    }
    }
    return Figure();
}

Result<std::vector<Figure>> StatisticsService::all(const StatisticsFilter& filter) const {
    TRY(vault::require(m_actor, vault::Permission::SeeStatistics));
    const StatisticsRepository repository(m_connection);
    TRY_ASSIGN(Figure months, registrations(repository, filter));
    TRY_ASSIGN(Figure stages, funnel(repository, filter));
    TRY_ASSIGN(const ByProvider data, byProvider(repository, filter)); // read once for both
    return std::vector{std::move(months), std::move(stages), referrals(data), outcomes(data)};
}

} // namespace tawjih
