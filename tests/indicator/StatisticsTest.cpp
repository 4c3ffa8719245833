#include "core/casework/CaseService.h"
#include "core/db/Statement.h"
#include "core/indicator/JourneyService.h"
#include "core/indicator/StatisticsService.h"
#include "tests/indicator/RandomRecord.h"
#include "tests/support/TestMain.h"

#include <set>

using namespace tawjih;
using namespace tawjih::test;

namespace {

/// Counts by row and column keys; zeros left out, so that two ways of counting can be compared.
using Cells = std::map<std::pair<QString, QString>, qint64>;

Cells cellsOf(const Figure& figure) {
    Cells cells;
    for (int row = 0; row < static_cast<int>(figure.rows.size()); ++row)
        for (int column = 0; column < static_cast<int>(figure.columns.size()); ++column)
            if (const qint64 count = figure.count(row, column); count != 0)
                cells[{figure.rows[static_cast<std::size_t>(row)].key, figure.columns[column]}] = count;
    return cells;
}

/// The figures counted again from the lives in memory, in the plainest way and without a glance at the SQL.
class Naive {
public:
    Naive(const RandomRecord& record, const GuidanceDesk& desk, StatisticsFilter filter)
        : m_lives(record.lives())
        , m_filter(std::move(filter)) {
        for (const Establishment& place : desk.places)
            m_providers[place.id] = place.provider;
    }

    [[nodiscard]] Cells registrations() const {
        Cells cells;
        for (const Life& life : m_lives) {
            if (known(life) && within(life.person.registeredOn))
                ++cells[{monthOf(life.person.registeredOn), QStringLiteral("new")}];
            std::map<int, QDate> openings;
            for (const CaseFile& version : life.caseVersions)
                if (!m_filter.asOf || version.stamp.recordedAt <= *m_filter.asOf)
                    openings[version.spell] = version.openedOn;
            for (const auto& [spell, openedOn] : openings)
                if (spell > 1 && within(openedOn))
                    ++cells[{monthOf(openedOn), QStringLiteral("returning")}];
        }
        return cells;
    }

    [[nodiscard]] Cells referrals() const {
        Cells cells;
        eachReferral([&](const Referral& referral) { ++cells[{providerOf(referral), codeOf(referral.status)}]; });
        return cells;
    }

    [[nodiscard]] Cells outcomes() const {
        Cells cells;
        eachReferral([&](const Referral& referral) {
            if (referral.status == ReferralStatus::Accepted)
                ++cells[{providerOf(referral),
                         referral.outcome ? codeOf(referral.outcome->outcome) : QStringLiteral("none")}];
        });
        return cells;
    }

    /// Sets of persons, one a stage; and of those whose employment is unknown.
    struct Persons {
        std::map<QString, std::set<BeneficiaryId>> reached;
        std::map<QString, std::set<BeneficiaryId>> unknown;
        std::map<QString, std::set<BeneficiaryId>> known;
    };

    [[nodiscard]] Persons funnel() const {
        Persons persons;
        for (const Life& life : m_lives)
            if (known(life) && within(life.person.registeredOn))
                follow(life, persons);
        return persons;
    }

private:
    [[nodiscard]] bool known(const Life& life) const {
        return !m_filter.asOf || life.person.stamp.recordedAt <= *m_filter.asOf;
    }
    [[nodiscard]] bool within(QDate day) const { return m_filter.period.from <= day && day <= m_filter.period.to; }
    [[nodiscard]] static QString monthOf(QDate day) { return day.toString(QStringLiteral("yyyy-MM")); }
    [[nodiscard]] QString providerOf(const Referral& referral) const {
        return m_providers.at(referral.establishment).uuid().toString(QUuid::WithoutBraces);
    }
    [[nodiscard]] bool wanted(const Referral& referral) const {
        return !m_filter.provider || m_providers.at(referral.establishment) == *m_filter.provider;
    }

    template <typename Visit>
    void eachReferral(Visit visit) const {
        for (const Life& life : m_lives)
            for (const auto& versions : life.referrals)
                if (const Referral* referral = inForce(versions, m_filter.asOf);
                    referral && referral->sentOn && within(*referral->sentOn) && wanted(*referral))
                    visit(*referral);
    }

    void follow(const Life& life, Persons& persons) const {
        const auto reach = [&](const char* stage) { persons.reached[QLatin1String(stage)].insert(life.person.id); };
        reach("registered");
        for (const auto& versions : life.sessions)
            if (const auto* session = inForce(versions, m_filter.asOf);
                session && session->attendance == Attendance::Seen)
                reach("counselled");
        std::map<ProviderId, QDate> completed;
        for (const auto& versions : life.referrals) {
            const Referral* referral = inForce(versions, m_filter.asOf);
            if (!referral || !referral->sentOn)
                continue;
            reach("counselled");
            if (!wanted(*referral))
                continue;
            reach("oriented");
            if (!referral->outcome)
                continue;
            const TrainingOutcome outcome = referral->outcome->outcome;
            reach("admitted");
            if (outcome != TrainingOutcome::Admitted && outcome != TrainingOutcome::NoShow)
                reach("enrolled");
            if (outcome == TrainingOutcome::Completed || outcome == TrainingOutcome::Certified) {
                reach("completed");
                QDate& first = completed[m_providers.at(referral->establishment)];
                if (!first.isValid() || *referral->outcome->completedOn < first)
                    first = *referral->outcome->completedOn;
            }
            if (outcome == TrainingOutcome::Certified)
                reach("certified");
        }
        if (completed.empty())
            return;
        for (const int months : {6, 12}) {
            const QString stage = QStringLiteral("employed_%1").arg(months);
            bool asked = false;
            for (const auto& versions : life.followUps) {
                const FollowUp* found = inForce(versions, m_filter.asOf);
                const bool counts =
                    found && found->months == months &&
                    std::ranges::any_of(completed, [&](const auto& entry) { return found->checkedOn >= entry.second; });
                if (!counts || found->situation == EmploymentSituation::Unreachable ||
                    found->situation == EmploymentSituation::Left)
                    continue;
                asked = true;
                if (found->situation == EmploymentSituation::Employed ||
                    found->situation == EmploymentSituation::SelfEmployed)
                    persons.reached[stage].insert(life.person.id);
            }
            (asked ? persons.known : persons.unknown)[stage].insert(life.person.id);
        }
    }

    const std::vector<Life>& m_lives;
    StatisticsFilter m_filter;
    std::map<EstablishmentId, ProviderId> m_providers;
};

QString describe(const StatisticsFilter& filter) {
    return QStringLiteral("%1 to %2, provider %3, as of %4")
        .arg(filter.period.from.toString(Qt::ISODate), filter.period.to.toString(Qt::ISODate),
             filter.provider ? QStringLiteral("one") : QStringLiteral("all"),
             filter.asOf ? filter.asOf->toString(Qt::ISODate) : QStringLiteral("now"));
}

} // namespace

class StatisticsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithCountingByHand_data();
    void agreesWithCountingByHand();
    void derivedTablesAreInStep();
    void emptyDesk();
    void periodEdges();
    void reopeningsCountAsReturning();
    void unknownIsApart();
    void inactiveProviders();
    void permissions();
    void cancels();
    void labelsAndDefinitions();

private:
    void compare(const RandomRecord& record, GuidanceDesk& desk, const StatisticsFilter& filter);
};

void StatisticsTest::agreesWithCountingByHand_data() {
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<int>("persons");
    QTest::addColumn<int>("seed");
    QTest::newRow("in memory") << false << 400 << 1;
    QTest::newRow("another desk") << false << 150 << 2;
    QTest::newRow("encrypted file") << true << 300 << 3;
}

void StatisticsTest::agreesWithCountingByHand() {
    QFETCH(bool, encrypted);
    QFETCH(int, persons);
    QFETCH(int, seed);
    GuidanceDesk desk(everyRole, encrypted ? TestDesk::Place::EncryptedFile : TestDesk::Place::Memory);
    RandomRecord record(desk, persons, static_cast<quint32>(seed));
    const QDate today = desk.today();
    std::set<QString> nonEmpty;
    for (int round = 0; round < 40; ++round) {
        StatisticsFilter filter;
        if (round > 3) {
            filter.period.from = record.day(today.addDays(-720), today);
            filter.period.to = record.day(filter.period.from, today);
        }
        if (round % 2 == 1)
            filter.provider = desk.places[static_cast<std::size_t>(round / 2 % 2)].provider;
        if (round % 4 >= 2)
            filter.asOf = QDateTime(record.day(today.addDays(-720), today), QTime(12, 0), Qt::UTC);
        compare(record, desk, filter);
        if (QTest::currentTestFailed())
            return;
    }
    // The data reach every stage, or the comparison says nothing.
    const auto funnel = StatisticsService(*desk.db, desk.actor).figure(FigureKind::Funnel, {});
    for (const FigureRow& row : funnel->rows)
        QVERIFY2(cellsOf(*funnel).contains({row.key, QStringLiteral("persons")}), qPrintable(row.key));
}

void StatisticsTest::compare(const RandomRecord& record, GuidanceDesk& desk, const StatisticsFilter& filter) {
    const StatisticsService statistics(*desk.db, desk.actor);
    const Naive naive(record, desk, filter);
    const auto figures = statistics.all(filter);
    VERIFY_OK(figures);
    QCOMPARE(figures->size(), 4U);
    const QByteArray about = describe(filter).toUtf8();
    QVERIFY2(cellsOf(figures->at(0)) == naive.registrations(), about);
    QVERIFY2(cellsOf(figures->at(2)) == naive.referrals(), about);
    QVERIFY2(cellsOf(figures->at(3)) == naive.outcomes(), about);

    const Figure& funnel = figures->at(1);
    auto persons = naive.funnel();
    QString before = codeOf(FunnelStage::Registered);
    for (std::size_t i = 0; i < funnel.rows.size(); ++i) {
        const FigureRow& row = funnel.rows[i];
        const auto size = [](const std::set<BeneficiaryId>& set) { return static_cast<qint64>(set.size()); };
        const QByteArray where = about + ", " + row.key.toUtf8();
        QVERIFY2(funnel.count(static_cast<int>(i), 0) == size(persons.reached[row.key]), where);
        const bool employment = row.key.startsWith(QStringLiteral("employed"));
        QVERIFY2(row.denominator == size(employment ? persons.known[row.key] : persons.reached[before]), where);
        QVERIFY2(row.unknown == size(persons.unknown[row.key]), where);
        before = row.key;
    }
    QCOMPARE(funnel.finding.whole, static_cast<qint64>(persons.reached[QStringLiteral("oriented")].size()));
}

void StatisticsTest::derivedTablesAreInStep() {
    GuidanceDesk desk;
    const RandomRecord record(desk, 200, 7);
    const auto dump = [&] {
        QStringList rows;
        for (const QStringView sql :
             {QStringView(
                  u"SELECT hex(beneficiary_id) || '|' || registered_on || '|' || stage || '|' || employed_6 || '|' "
                  u"|| employed_12 FROM journey"),
              QStringView(
                  u"SELECT hex(beneficiary_id) || hex(provider_id) || '|' || registered_on || '|' || stage || '|' "
                  u"|| employed_6 || '|' || employed_12 FROM journey_with")}) {
            const auto read = desk.db->prepare(sql).all([](const db::Row& row) { return row.at<QString>(0); });
            for (const QString& row : read.value())
                rows << row;
        }
        rows.sort();
        return rows;
    };
    const QStringList kept = dump();
    QVERIFY(kept.size() > 200);
    VERIFY_OK(JourneyService(*desk.db).refreshAll());
    QCOMPARE(dump(), kept);
}

void StatisticsTest::emptyDesk() {
    TestDesk desk;
    const StatisticsService statistics(*desk.db, desk.actor);
    for (const bool past : {false, true}) {
        StatisticsFilter filter;
        if (past)
            filter.asOf = desk.clock.now();
        const auto figures = statistics.all(filter);
        VERIFY_OK(figures);
        for (const Figure& figure : *figures) {
            QVERIFY(figure.isEmpty());
            QCOMPARE(figure.finding, Finding());
        }
        QVERIFY(figures->at(0).rows.empty());
        QCOMPARE(figures->at(1).rows.size(), 9U);
    }
}

void StatisticsTest::periodEdges() {
    GuidanceDesk desk;
    const Period period{QDate(2025, 10, 1), QDate(2025, 12, 31)};
    for (const QDate day : {period.from.addDays(-1), period.from, period.to, period.to.addDays(1)})
        desk.sent(desk.addPerson(day), 0, day);
    StatisticsFilter filter;
    filter.period = period;
    const StatisticsService statistics(*desk.db, desk.actor);
    const auto figures = statistics.all(filter);
    VERIFY_OK(figures);
    QCOMPARE(figures->at(0).total(), 2);
    // Every month between the first and the last, empty ones too.
    QCOMPARE(figures->at(0).rows.size(), 3U);
    QCOMPARE(figures->at(0).rows[1].key, QStringLiteral("2025-11"));
    QCOMPARE(figures->at(0).rowTotal(1), 0);
    QCOMPARE(figures->at(1).count(0, 0), 2);
    QCOMPARE(figures->at(2).total(), 2);
    filter.period = {QDate(2026, 1, 1), QDate(2025, 1, 1)};
    const auto nothing = statistics.all(filter);
    QVERIFY(nothing->at(0).isEmpty() && nothing->at(2).isEmpty());
}

void StatisticsTest::reopeningsCountAsReturning() {
    GuidanceDesk desk;
    const BeneficiaryId person = desk.addPerson(QDate(2025, 11, 3));
    CaseService cases(desk.context());
    const auto file = cases.find(person);
    VERIFY_OK(file);
    const auto closed = cases.close(*file, ClosingReason::NoContact, QDate(2025, 12, 1));
    VERIFY_OK(closed);
    VERIFY_OK(cases.reopen(*closed, OpeningReason::Return, QDate(2026, 2, 2)));
    const auto figure = StatisticsService(*desk.db, desk.actor).figure(FigureKind::Registrations, {});
    QCOMPARE(cellsOf(*figure), (Cells{{{QStringLiteral("2025-11"), QStringLiteral("new")}, 1},
                                      {{QStringLiteral("2026-02"), QStringLiteral("returning")}, 1}}));
    QVERIFY(!figure->providerApplies);
}

void StatisticsTest::unknownIsApart() {
    GuidanceDesk desk;
    const QDate day = desk.today().addDays(-300);
    const auto complete = [&](EmploymentSituation situation, int months) {
        const BeneficiaryId person = desk.addPerson(day);
        Referral referral = desk.sent(person, 0, day);
        referral = desk.referrals.answer(referral, {ReferralStatus::Accepted, day, {}, {}}).value();
        for (const TrainingOutcome to : {TrainingOutcome::Admitted, TrainingOutcome::Enrolled,
                                         TrainingOutcome::Attending, TrainingOutcome::Completed})
            referral = desk.referrals.recordOutcome(referral, {to, day, {}, {}}).value();
        FollowUp found;
        found.beneficiary = person;
        found.months = months;
        found.checkedOn = day.addDays(190);
        found.situation = situation;
        return desk.followUps.record(found).has_value();
    };
    QVERIFY(complete(EmploymentSituation::Employed, 6));
    QVERIFY(complete(EmploymentSituation::Seeking, 6));
    QVERIFY(complete(EmploymentSituation::Unreachable, 6));
    QVERIFY(complete(EmploymentSituation::Left, 6));
    QVERIFY(complete(EmploymentSituation::SelfEmployed, 3));
    const auto figure = StatisticsService(*desk.db, desk.actor).figure(FigureKind::Funnel, {});
    const auto row = [&](FunnelStage stage) { return static_cast<int>(stage); };
    QCOMPARE(figure->count(row(FunnelStage::Completed), 0), 5);
    QCOMPARE(figure->count(row(FunnelStage::EmployedAt6), 0), 1);
    QCOMPARE(figure->rows[static_cast<std::size_t>(row(FunnelStage::EmployedAt6))].denominator, 2);
    QCOMPARE(figure->rows[static_cast<std::size_t>(row(FunnelStage::EmployedAt6))].unknown, 3);
    QCOMPARE(figure->rows[static_cast<std::size_t>(row(FunnelStage::EmployedAt12))].denominator, 0);
    QCOMPARE(figure->rows[static_cast<std::size_t>(row(FunnelStage::EmployedAt12))].unknown, 5);
    QCOMPARE(figure->finding, (Finding{5, 5, QStringLiteral("completed")}));
}

void StatisticsTest::inactiveProviders() {
    GuidanceDesk desk;
    desk.sent(desk.addPerson(desk.today()), 0, desk.today());
    for (Provider& provider : desk.providers) {
        provider.active = false;
        VERIFY_OK(desk.catalogue.save(provider));
    }
    const StatisticsService statistics(*desk.db, desk.actor);
    // Gone from the offers, but its referrals do not vanish from the figures.
    const auto figure = statistics.figure(FigureKind::Referrals, {});
    QCOMPARE(figure->rows.size(), 1U);
    QCOMPARE(figure->rows.front().key, desk.providers[0].id.uuid().toString(QUuid::WithoutBraces));
    QCOMPARE(figure->rows.front().unknown, 1);
    QCOMPARE(figure->rows.front().denominator, 0);
    QCOMPARE(figure->finding.subject, figure->rows.front().key);
}

void StatisticsTest::permissions() {
    TestDesk desk(vault::Role::Advisor);
    for (const auto& kind : allOf<FigureKind>())
        VERIFY_FAILS(StatisticsService(*desk.db, desk.actor).figure(kind.value, {}), ErrorCode::NotAllowed);
    vault::Actor supervisor = desk.actor;
    supervisor.roles = vault::Role::Supervisor;
    VERIFY_OK(StatisticsService(*desk.db, supervisor).all({}));
}

void StatisticsTest::cancels() {
    GuidanceDesk desk;
    const RandomRecord record(desk, 300, 5);
    desk.db->setProgressHandler([] { return true; });
    StatisticsFilter filter;
    filter.asOf = desk.clock.now();
    VERIFY_FAILS(StatisticsService(*desk.db, desk.actor).figure(FigureKind::Funnel, filter), ErrorCode::Cancelled);
    desk.db->setProgressHandler({});
    VERIFY_OK(StatisticsService(*desk.db, desk.actor).figure(FigureKind::Funnel, filter));
}

void StatisticsTest::labelsAndDefinitions() {
    GuidanceDesk desk;
    desk.sent(desk.addPerson(QDate(2026, 3, 2)), 0, QDate(2026, 3, 2));
    const auto figures = StatisticsService(*desk.db, desk.actor).all({});
    QCOMPARE(figures->at(0).rowLabel(0, QLocale(QLocale::English)), QStringLiteral("March 2026"));
    QCOMPARE(figures->at(0).columnLabel(1), QStringLiteral("returning"));
    QCOMPARE(figures->at(1).rowLabel(2, QLocale(QLocale::English)), QStringLiteral("Oriented"));
    QCOMPARE(figures->at(2).rowLabel(0, QLocale(QLocale::French)), desk.providers[0].name.fr);
    QCOMPARE(figures->at(3).columnLabel(0), QStringLiteral("no news yet"));
    QCOMPARE(figures->at(3).columnLabel(1), QStringLiteral("admitted"));
    std::set<QString> texts;
    for (const auto& kind : allOf<FigureKind>())
        texts.insert(definitionOf(kind.value));
    for (const auto& stage : allOf<FunnelStage>())
        texts.insert(definitionOf(stage.value));
    QCOMPARE(texts.size(), 13U);
    QVERIFY(!texts.contains(QString()));
}

TAWJIH_REGISTER_TEST(StatisticsTest)
#include "StatisticsTest.moc"
