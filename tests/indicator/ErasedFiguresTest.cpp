#include "core/db/Statement.h"
#include "core/rights/ErasureService.h"
#include "tests/indicator/DemoFigures.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>

using namespace tawjih;
using namespace tawjih::indicator;
using namespace tawjih::test;
using namespace Qt::Literals;

namespace {

/// Every shipped indicator with every breakdown, over all time, and over the quarters and years of the project in
/// turns.
QMap<QString, QString> answersOf(const Facts& facts) {
    QMap<QString, QString> answers;
    int turn = 0;
    for (const Indicator& indicator : shipped().indicators.all()) {
        const auto breakdowns = breakdownsOf(indicator);
        for (const Dimension rows : breakdowns) {
            // A state of today is told by today's age, to the day.
            if (!indicator.isDated() && (rows == Dimension::AgeGroup || rows == Dimension::AgeBand))
                continue;
            FigureFilter filter;
            ++turn;
            if (turn % 4 == 1)
                filter.period = Period::quarter(QDate(2025, 5, 1));
            if (turn % 4 == 2)
                filter.period = Period::projectYear(QDate(2025, 5, 1));
            const bool crossed = turn % 3 == 0 && indicator.isDated();
            const Question question{indicator, rows, crossed ? std::optional(breakdowns.front()) : std::nullopt,
                                    filter};
            answers[indicator.code + u' ' + codeOf(rows)] = described(answered(facts, question));
        }
    }
    return answers;
}

QString difference(const QMap<QString, QString>& a, const QMap<QString, QString>& b) {
    for (auto answer = a.begin(); answer != a.end(); ++answer)
        if (b.value(answer.key()) != *answer)
            return u"%1\n%2\n---\n%3"_s.arg(answer.key(), *answer, b.value(answer.key()));
    return a.size() == b.size() ? QString() : u"other questions"_s;
}

} // namespace

/// What the desk publishes does not change when it forgets who they were.
class ErasedFiguresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyShippedIndicatorStays();
};

void ErasedFiguresTest::everyShippedIndicatorStays() {
    FilledDesk filled(1500, QDateTime(QDate(2026, 11, 22), QTime(9, 42), Qt::UTC), everyRole,
                      TestDesk::Place::EncryptedFile);
    TestDesk& desk = filled.desk;
    rights::ErasureService erasures(desk.context());
    std::vector<BeneficiaryId> chosen;
    QRandomGenerator random(5);
    const auto all = must(desk.db->prepare(u"SELECT id FROM beneficiary ORDER BY id").all([](const db::Row& row) {
        return row.at<BeneficiaryId>(0);
    }));
    for (const BeneficiaryId& person : all)
        if (random.bounded(2) == 0 && must(erasures.verdict(person, rights::ErasureCause::Request)).reasons.empty())
            chosen.push_back(person);
    QVERIFY2(chosen.size() > 60, qPrintable(QString::number(chosen.size())));

    const auto before = answersOf(*loaded(desk));
    QVERIFY(before.size() > 300);
    const auto proposal = must(erasures.propose(rights::ErasureCause::Request, chosen));
    rights::ErasureService second(desk.contextFor(desk.addUser(u"Driss"_s, vault::Role::Supervisor)));
    const auto report = must(second.approve(proposal.id));
    QCOMPARE(report.erased, static_cast<int>(chosen.size()));

    const FactsPointer kept = loaded(desk);
    const QString stored = difference(before, answersOf(*kept));
    QVERIFY2(stored.isEmpty(), qPrintable(stored));
    // Drawn anew from the record: the same, so that it does not hang on what was stored.
    must(FactService(*desk.db).refreshAll());
    const QString drawn = difference(before, answersOf(*loaded(desk)));
    QVERIFY2(drawn.isEmpty(), qPrintable(drawn));
    QVERIFY(kept->persons() == all.size());
}

TAWJIH_REGISTER_TEST(ErasedFiguresTest)
#include "ErasedFiguresTest.moc"
