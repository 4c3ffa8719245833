#include "core/indicator/FigureSet.h"
#include "tests/indicator/DemoFigures.h"
#include "tests/indicator/FixtureDesk.h"
#include "tests/support/TestMain.h"

using namespace Qt::Literals::StringLiterals;
using namespace tawjih;
using namespace tawjih::indicator;
using namespace tawjih::test;

namespace {

const FigureFilter firstQuarter{Period::quarter(QDate(2026, 1, 1)), {}};

Card cardOf(const QStringList& indicators, ChartKind chart, std::optional<Dimension> rows = {},
            std::optional<Dimension> columns = {}) {
    Card card;
    card.indicators = indicators;
    card.chart = chart;
    card.rows = rows;
    card.columns = columns;
    return card;
}

struct Made {
    FigureSet set;
    std::vector<Answer> answers;
    std::vector<FigureTable> tables;
};

Made made(const Facts& facts, std::vector<Card> cards, const FigureFilter& filter) {
    Made made{FigureSet(std::move(cards), filter, shipped().indicators), {}, {}};
    made.answers = must(count(facts, made.set.questions()));
    Presentation how;
    how.tongue = Tongue(Language::English);
    how.facts = &facts;
    for (std::size_t card = 0; card < made.set.cards().size(); ++card)
        made.tables.push_back(tableOf(made.set, card, made.answers, how));
    return made;
}

std::vector<qint64> numbers(const std::vector<Count>& counts) {
    std::vector<qint64> all;
    for (const Count& count : counts)
        all.push_back(count.value);
    return all;
}

std::vector<std::vector<qint64>> numbers(const std::vector<std::vector<Count>>& rows) {
    std::vector<std::vector<qint64>> all;
    for (const auto& row : rows)
        all.push_back(numbers(row));
    return all;
}

/// Without the marks that keep parts of a sentence in their direction.
QString plain(QString text) {
    for (const char16_t mark : {u'\u2066', u'\u2067', u'\u2068', u'\u2069'})
        text.remove(QChar(mark));
    return text;
}

std::vector<Card> everyCard() {
    std::vector<Card> all;
    for (const Dashboard& dashboard : shipped().dashboards)
        all.insert(all.end(), dashboard.cards.begin(), dashboard.cards.end());
    for (const ReportTemplate& report : shipped().reports)
        for (const auto& section : report.sections)
            all.insert(all.end(), section.cards.begin(), section.cards.end());
    return all;
}

} // namespace

class FigureMakerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keysHaveTheOrderOfPeople();
    void emptyTimesAreFilled();
    void smallRowsAreJoined();
    void whatWouldCountTwiceIsNotJoined();
    void twoBreakdowns();
    void sharesTellTheirWholes();
    void stepsOfAFunnel();
    void scorecards();
    void delays();
    void thePeriodBefore();
    void filtersWithoutMeaningAreSaid();
    void nobodyIsNoData();
    void brokenCardsAreEmpty();
    void protectedTablesSaySo();
    void numbersOpenTheirPersons_data();
    void numbersOpenTheirPersons();

private:
    std::unique_ptr<FixtureDesk> m_desk;
    FactsPointer m_facts;
    [[nodiscard]] FigureTable table(const Card& card, const FigureFilter& filter = firstQuarter) const {
        return made(*m_facts, {card}, filter).tables.front();
    }
};

void FigureMakerTest::initTestCase() {
    try {
        m_desk = std::make_unique<FixtureDesk>(QStringLiteral(TAWJIH_TEST_DATA "/figures/desk.txt"));
    } catch (const std::exception& error) {
        QFAIL(error.what());
    }
    m_facts = loaded(*m_desk);
}

void FigureMakerTest::keysHaveTheOrderOfPeople() {
    const QString people = u"new_persons"_s;
    const FigureTable sexes = table(cardOf({people}, ChartKind::Bars, Dimension::Sex));
    QCOMPARE(sexes.rowKeys, (QStringList{u"f"_s, u"m"_s, unknownKey}));
    QCOMPARE(sexes.rows, (QStringList{u"woman"_s, u"man"_s, u"not known"_s}));
    QCOMPARE(numbers(sexes.cells), (std::vector<std::vector<qint64>>{{4}, {3}, {1}}));
    QCOMPARE(numbers(sexes.columnTotals), std::vector<qint64>{8});
    QCOMPARE(sexes.rowHeader, u"Sex"_s);
    QCOMPARE(sexes.unitName, u"persons"_s);
    QCOMPARE(plain(sexes.subject), u"First-time persons, by sex"_s);
    QCOMPARE(plain(sexes.sentence), u"8 persons; the most: woman, with 4 of 8 (50%)"_s);
    // Ages along life, nationalities by size and then by code, what is not known last.
    QCOMPARE(table(cardOf({people}, ChartKind::Bars, Dimension::AgeBand)).rowKeys,
             (QStringList{u"0-14"_s, u"15-19"_s, u"20-24"_s, u"25-29"_s, u"35-"_s, unknownKey}));
    QCOMPARE(table(cardOf({u"registrations"_s}, ChartKind::Bars, Dimension::Nationality)).rowKeys,
             (QStringList{u"COD"_s, u"CIV"_s, u"CMR"_s, u"GIN"_s, u"MLI"_s, u"NGA"_s, u"SYR"_s, u"YEM"_s, unknownKey}));
    QCOMPARE(table(cardOf({u"referrals_sent"_s}, ChartKind::Bars, Dimension::Provider)).rows,
             (QStringList{u"ART"_s, u"OFP"_s}));
    QCOMPARE(table(cardOf({u"caseload"_s}, ChartKind::Bars, Dimension::Advisor)).rows.constLast(), u"nobody"_s);
}

void FigureMakerTest::emptyTimesAreFilled() {
    const FigureFilter all;
    const FigureTable months = table(cardOf({u"persons_completed"_s}, ChartKind::Columns, Dimension::Month), all);
    QCOMPARE(months.rowKeys, (QStringList{u"2024-12"_s, u"2025-01"_s, u"2025-02"_s, u"2025-03"_s, u"2025-04"_s,
                                          u"2025-05"_s, u"2025-06"_s, u"2025-07"_s, u"2025-08"_s}));
    QCOMPARE(numbers(months.cells), (std::vector<std::vector<qint64>>{{1}, {0}, {0}, {0}, {0}, {0}, {1}, {0}, {1}}));
    QCOMPARE(months.axisLabels.constFirst(), u"Dec\n2024"_s);
    QCOMPARE(table(cardOf({u"persons_completed"_s}, ChartKind::Lines, Dimension::Quarter), all).rowKeys,
             (QStringList{u"2024-Q4"_s, u"2025-Q1"_s, u"2025-Q2"_s, u"2025-Q3"_s}));
    QCOMPARE(table(cardOf({u"reach_contacted"_s}, ChartKind::Lines, Dimension::SchoolYear), all).rowKeys,
             (QStringList{u"2023/2024"_s, u"2024/2025"_s, u"2025/2026"_s}));
    QCOMPARE(table(cardOf({u"reach_contacted"_s}, ChartKind::Lines, Dimension::ProjectYear), all).rowKeys,
             (QStringList{u"2024/2025"_s, u"2025/2026"_s, u"2026/2027"_s}));
    // Places of intakes that begin after today, too.
    const FigureTable seats = table(cardOf({u"seats_offered"_s}, ChartKind::Columns, Dimension::Month), all);
    QCOMPARE(seats.rowKeys, (QStringList{u"2025-09"_s, u"2025-10"_s, u"2025-11"_s, u"2025-12"_s, u"2026-01"_s,
                                         u"2026-02"_s, u"2026-03"_s, u"2026-04"_s}));
    QCOMPARE(numbers(seats.columnTotals), std::vector<qint64>{59});
}

void FigureMakerTest::smallRowsAreJoined() {
    Card card = cardOf({u"registrations"_s}, ChartKind::Bars, Dimension::Nationality);
    card.most = 3;
    const Made three = made(*m_facts, {card}, firstQuarter);
    const FigureTable& few = three.tables.front();
    QCOMPARE(few.rowKeys.mid(0, 2), (QStringList{u"COD"_s, u"CIV"_s}));
    QCOMPARE(few.rows.constLast(), u"others"_s);
    QCOMPARE(few.rowKeys.constLast().split(u'|').size(), 7);
    QCOMPARE(numbers(few.cells), (std::vector<std::vector<qint64>>{{2}, {1}, {7}}));
    QCOMPARE(numbers(few.columnTotals), std::vector<qint64>{10});
    QCOMPARE(personsBehind(three.set, 0, few, 2, 0, *m_facts).size(), std::size_t(7));
    // The largest of all is not the rest.
    QVERIFY(!few.sentence.contains(u"others"_s));
    card.most = 9;
    QCOMPARE(table(card).rowCount(), 9);
    QVERIFY(!table(card).rows.contains(u"others"_s));
    // Of shares the parts and the wholes are joined.
    Card share = cardOf({u"women_share"_s}, ChartKind::Bars, Dimension::Arrondissement);
    share.most = 2;
    const FigureTable shares = table(share);
    QCOMPARE(shares.rowCount(), 2);
    QCOMPARE(shares.cells[0][0].value + shares.cells[1][0].value, 5);
    QCOMPARE(shares.wholes[0][0].value + shares.wholes[1][0].value, 9);
    QCOMPARE(shares.unknowns[0].value + shares.unknowns[1].value, 1);
}

/// Where a person or a service stands in several rows their sum is too large.
void FigureMakerTest::whatWouldCountTwiceIsNotJoined() {
    Card reasons = cardOf({u"missing_data"_s}, ChartKind::Bars, Dimension::Missing);
    reasons.most = 3;
    QCOMPARE(table(reasons).rowCount(), 9);
    Card openings = cardOf({u"registrations"_s}, ChartKind::Bars, Dimension::AgeBand);
    openings.most = 2;
    QVERIFY(!table(openings).rows.contains(u"others"_s));
    Card centres = cardOf({u"persons_oriented"_s}, ChartKind::Bars, Dimension::Trade);
    centres.most = 2;
    QVERIFY(!table(centres).rows.contains(u"others"_s));
    // Services of one row each.
    Card sent = cardOf({u"referrals_sent"_s}, ChartKind::Bars, Dimension::Trade);
    sent.most = 2;
    QVERIFY(table(sent).rows.contains(u"others"_s));
}

void FigureMakerTest::twoBreakdowns() {
    const FigureTable both =
        table(cardOf({u"referrals_sent"_s}, ChartKind::Stacked, Dimension::Provider, Dimension::ReferralStatus));
    QCOMPARE(both.rows, (QStringList{u"ART"_s, u"OFP"_s}));
    QCOMPARE(both.columnKeys, (QStringList{u"sent"_s, u"under_review"_s, u"accepted"_s, u"refused"_s, u"expired"_s}));
    // ART: R1 accepted, R2 and R13 refused, R15 expired; OFP: R9 sent, R11 under review, R14 accepted
    QCOMPARE(numbers(both.cells), (std::vector<std::vector<qint64>>{{0, 0, 1, 2, 1}, {1, 1, 1, 0, 0}}));
    QCOMPARE(numbers(both.rowTotals), (std::vector<qint64>{4, 3}));
    QCOMPARE(numbers(both.columnTotals), (std::vector<qint64>{1, 1, 2, 2, 1}));
    QCOMPARE(both.total->value, 7);
    // Distinct persons: fewer than the sum.
    const FigureTable persons =
        table(cardOf({u"persons_oriented"_s}, ChartKind::Stacked, Dimension::Provider, Dimension::ReferralStatus));
    QCOMPARE(numbers(persons.rowTotals), (std::vector<qint64>{5, 3}));
    QCOMPARE(persons.total->value, 7);
}

void FigureMakerTest::sharesTellTheirWholes() {
    const FigureTable women = table(cardOf({u"women_share"_s}, ChartKind::Lines, Dimension::Month));
    QCOMPARE(numbers(women.cells), (std::vector<std::vector<qint64>>{{3}, {1}, {1}}));
    QCOMPARE(numbers(women.wholes), (std::vector<std::vector<qint64>>{{3}, {3}, {3}}));
    QCOMPARE(numbers(women.unknowns), (std::vector<qint64>{0, 1, 0}));
    QVERIFY(women.columnTotals.empty());
    QCOMPARE(women.share(1), std::optional(1.0 / 3));
    QCOMPARE(plain(women.sentence), u"5 of 9 (56%) persons; 1 not known, told apart"_s);
    // Whoever came back in another month is one person all the same.
    const FigureTable ever = table(cardOf({u"women_share"_s}, ChartKind::Lines, Dimension::Month), {});
    QCOMPARE(plain(ever.sentence), u"8 of 15 (53%) persons; 1 not known, told apart"_s);
    const FigureTable none = table(cardOf({u"employment_6"_s}, ChartKind::Number));
    QVERIFY(none.isEmpty());
    QVERIFY(!none.share(0));
    QCOMPARE(none.sentence, u"No data for this question."_s);
}

void FigureMakerTest::stepsOfAFunnel() {
    const Card* funnel = nullptr;
    for (const Card& card : shipped().dashboard(u"overview")->cards)
        if (card.chart == ChartKind::Funnel)
            funnel = &card;
    QVERIFY(funnel);
    const FigureTable steps = table(*funnel, {});
    QCOMPARE(steps.rowKeys, funnel->indicators);
    QCOMPARE(numbers(steps.cells),
             (std::vector<std::vector<qint64>>{{16}, {16}, {14}, {13}, {12}, {8}, {6}, {5}, {3}, {1}, {1}, {1}}));
    // Each of the one before; employed of those of whom it is known.
    QCOMPARE(numbers(steps.wholes),
             (std::vector<std::vector<qint64>>{{16}, {16}, {16}, {14}, {13}, {12}, {8}, {6}, {5}, {3}, {2}, {1}}));
    QCOMPARE(numbers(steps.unknowns), (std::vector<qint64>{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2}));
    QVERIFY2(plain(steps.sentence).contains(u"3 of 13 (23%)"_s), qPrintable(steps.sentence));
    // Steps of a cohort only become fewer.
    for (int row = 1; row < 10; ++row)
        QVERIFY(steps.cell(row, 0).value <= steps.cell(row - 1, 0).value);
}

void FigureMakerTest::scorecards() {
    const FigureTable partners =
        table(cardOf({u"referrals_sent"_s, u"days_to_answer"_s, u"acceptance_rate"_s, u"completion_rate"_s},
                     ChartKind::Table, Dimension::Provider));
    QCOMPARE(partners.rows, (QStringList{u"ART"_s, u"OFP"_s}));
    QCOMPARE(partners.units, (std::vector{Unit::Count, Unit::Days, Unit::Share, Unit::Share}));
    QCOMPARE(numbers(partners.cells), (std::vector<std::vector<qint64>>{{4, 7, 1, 0}, {3, 10, 2, 0}}));
    QCOMPARE(partners.wholes[0][2].value, 3);
    QCOMPARE(partners.wholes[1][2].value, 2);
    QCOMPARE(partners.text(0, 3, QLocale(QLocale::English)), u"33%"_s);
    // A row of one indicator alone; what did not last is not hidden.
    const FigureTable years =
        table(cardOf({u"referrals_sent"_s, u"days_to_enrolment"_s}, ChartKind::Table, Dimension::Sex),
              {{QDate(2026, 2, 3), QDate(2026, 2, 28)}, {}});
    QCOMPARE(years.rowKeys, (QStringList{u"f"_s, u"m"_s}));
    QCOMPARE(years.text(0, 1, QLocale(QLocale::English)), u"1"_s);
    QCOMPARE(years.text(0, 2, QLocale(QLocale::English)), u"–"_s);
    const FigureTable totals = table(cardOf({u"caseload"_s, u"no_contact"_s}, ChartKind::Table));
    QCOMPARE(totals.rows, QStringList{u"all"_s});
    QCOMPARE(numbers(totals.cells), (std::vector<std::vector<qint64>>{{13, 9}}));
}

void FigureMakerTest::delays() {
    const FigureTable answers = table(cardOf({u"days_to_answer"_s}, ChartKind::Delays, Dimension::Provider));
    QCOMPARE(answers.rows, (QStringList{u"ART"_s, u"OFP"_s}));
    QCOMPARE(answers.spreads[0], (Spread{{3, Shown::Exact}, 7, 7, 7, 20, 20}));
    QCOMPARE(answers.spreads[1], (Spread{{2, Shown::Exact}, 10, 10, 10, 31, 31}));
    QCOMPARE(table(cardOf({u"days_to_answer"_s}, ChartKind::Delays)).spreads.front(),
             (Spread{{5, Shown::Exact}, 7, 7, 10, 20, 31}));
    QVERIFY(plain(answers.sentence).contains(u"ART: half of 3 within 7 days"_s));
    QVERIFY(table(cardOf({u"days_to_answer"_s}, ChartKind::Delays), {Period::month(QDate(2023, 1, 1)), {}}).isEmpty());
}

void FigureMakerTest::thePeriodBefore() {
    Card card = cardOf({u"new_persons"_s}, ChartKind::Number);
    card.compare = true;
    card.target = 12;
    const FigureTable number = table(card);
    QCOMPARE(numbers(number.cells), (std::vector<std::vector<qint64>>{{8}}));
    QCOMPARE(numbers(number.before), std::vector<qint64>{2}); // coumba, oumar
    QCOMPARE(number.beforeHeader, u"quarter 4 of 2025"_s);
    QCOMPARE(number.target, std::optional(12.0));
    QCOMPARE(plain(number.sentence), u"First-time persons: 8 persons; quarter 4 of 2025: 2"_s);
    card.indicators = {u"women_share"_s};
    const FigureTable share = table(card);
    QCOMPARE(numbers(share.before), std::vector<qint64>{2}); // coumba, pauline of them and oumar
    QCOMPARE(numbers(share.beforeWholes), std::vector<qint64>{3});
    card.rows = Dimension::Sex;
    card.chart = ChartKind::Bars;
    card.indicators = {u"registrations"_s};
    QCOMPARE(numbers(table(card).before), (std::vector<qint64>{2, 1, 0}));
    // Along time each month with the one at its place: October nobody, November coumba, December oumar and pauline.
    card.rows = Dimension::Month;
    card.chart = ChartKind::Columns;
    QCOMPARE(numbers(table(card).before), (std::vector<qint64>{0, 1, 2}));
    // Not of a state, nor of everything.
    Card state = cardOf({u"caseload"_s}, ChartKind::Number);
    state.compare = true;
    QVERIFY(table(state).before.empty());
    card.rows = Dimension::Sex;
    card.chart = ChartKind::Bars;
    QVERIFY(table(card, {}).before.empty());
}

void FigureMakerTest::filtersWithoutMeaningAreSaid() {
    const FigureFilter filter{Period::quarter(QDate(2026, 1, 1)),
                              {{Dimension::Provider, {m_desk->keyOf(u"OFP"_s)}}, {Dimension::Sex, {u"f"_s}}}};
    const FigureTable sessions = table(cardOf({u"sessions_held"_s}, ChartKind::Number), filter);
    QCOMPARE(sessions.note, u"The filter does not apply here: Provider."_s);
    // Women: awa twice, bintou, coumba, hawa, mariam.
    QCOMPARE(sessions.cell(0, 0).value, 6);
    const FigureTable sent = table(cardOf({u"referrals_sent"_s}, ChartKind::Number), filter);
    QVERIFY(sent.note.isEmpty());
    QCOMPARE(sent.cell(0, 0).value, 2); // R11, R14
    const FigureTable seats = table(cardOf({u"seats_offered"_s}, ChartKind::Number), filter);
    QCOMPARE(seats.note, u"The filter does not apply here: Sex."_s);
    QCOMPARE(seats.cell(0, 0).value, 25);
    const FigureTable cases =
        table(cardOf({u"caseload"_s}, ChartKind::Number), {firstQuarter.period, {{Dimension::Month, {u"2026-01"_s}}}});
    QCOMPARE(cases.note, u"The filter does not apply here: Month."_s);
    QCOMPARE(cases.cell(0, 0).value, 13);
}

/// Every shipped card where nobody is left: no data, in words, and nothing divides by nothing.
void FigureMakerTest::nobodyIsNoData() {
    const FigureFilter nobody{{QDate(1950, 1, 1), QDate(1950, 12, 31)}, {{Dimension::Nationality, {u"XXX"_s}}}};
    const Made none = made(*m_facts, everyCard(), nobody);
    for (const FigureTable& table : none.tables) {
        QVERIFY2(table.isEmpty(), qPrintable(table.subject));
        QCOMPARE(table.sentence, u"No data for this question."_s);
        for (int row = 0; row < table.shownRows(); ++row)
            for (int column = 0; column < table.shownColumns(); ++column)
                QVERIFY(!table.text(row, column, QLocale(QLocale::English)).contains(u"nan"_s));
        QCOMPARE(table.rowKeys.size(), table.rows.size());
        QCOMPARE(static_cast<qsizetype>(table.cells.size()), table.rows.size());
    }
}

void FigureMakerTest::brokenCardsAreEmpty() {
    const Made set = made(*m_facts,
                          {cardOf({u"nothing"_s}, ChartKind::Number), cardOf({u"new_persons"_s}, ChartKind::Lines),
                           cardOf({u"new_persons"_s}, ChartKind::Number)},
                          firstQuarter);
    QCOMPARE(described(set.set.problems(0)), (QStringList{u"indicators[0]:unknown"_s}));
    QCOMPARE(described(set.set.problems(1)), QStringList{u"chart:contradiction"_s});
    QVERIFY(set.set.problems(2).empty());
    QVERIFY(set.tables[0].rows.isEmpty());
    QCOMPARE(set.tables[0].subject, u"nothing"_s);
    QVERIFY(set.tables[1].rows.isEmpty());
    QCOMPARE(set.tables[2].cell(0, 0).value, 8);
    QVERIFY(personsBehind(set.set, 0, set.tables[0], 0, 0, *m_facts).empty());
}

void FigureMakerTest::protectedTablesSaySo() {
    const FigureSet set({cardOf({u"new_persons"_s}, ChartKind::Bars, Dimension::Sex),
                         cardOf({u"days_to_answer"_s}, ChartKind::Delays, Dimension::Provider)},
                        firstQuarter, shipped().indicators);
    std::vector<Answer> answers = must(count(*m_facts, set.questions()));
    answers[0].rows[0].hide(Measure::Part);
    answers[0].rows[0].part = 0;
    answers[0].cells[0] = answers[0].rows[0];
    Presentation how;
    how.tongue = Tongue(Language::English);
    how.facts = m_facts.get();
    how.shown = Shown::Protected;
    how.note = u"protected"_s;
    const FigureTable table = tableOf(set, 0, answers, how);
    QCOMPARE(table.note, u"protected"_s);
    QVERIFY(table.hasHidden());
    QVERIFY(table.isProtected());
    QCOMPARE(table.sentence, table.subject); // says no number that it hides
    // Quartiles of few would be somebody's.
    for (const Spread& spread : tableOf(set, 1, answers, how).spreads) {
        QVERIFY(!spread.isKnown());
        QCOMPARE(spread.median, 0);
    }
}

void FigureMakerTest::numbersOpenTheirPersons_data() {
    QTest::addColumn<FigureFilter>("filter");
    QTest::newRow("everything") << FigureFilter{};
    QTest::newRow("a quarter") << FigureFilter{Period::quarter(QDate(2026, 5, 1)), {}};
    QTest::newRow("women by age") << FigureFilter{Period::calendarYear(QDate(2025, 5, 1)),
                                                  {{Dimension::Sex, {u"f"_s}}, {Dimension::AgeGroup, {u"25-54"_s}}}};
}

/// On a demo desk, behind each number of persons of every shipped table stand as many.
void FigureMakerTest::numbersOpenTheirPersons() {
    QFETCH(FigureFilter, filter);
    const FactsPointer facts = demoFacts();
    const Made all = made(*facts, everyCard(), filter);
    int opened = 0;
    for (std::size_t card = 0; card < all.tables.size(); ++card) {
        const FigureTable& table = all.tables[card];
        const auto& asked = all.set.asked(card);
        const auto indicatorOf = [&](int row, int column) {
            const std::size_t which = table.kind == ChartKind::Funnel ? std::size_t(row)
                                      : asked.size() > 1              ? std::size_t(column)
                                                                      : 0;
            return all.set.questions()[asked[which]].indicator;
        };
        const auto behind = [&](int row, int column) {
            return static_cast<qint64>(personsBehind(all.set, card, table, row, column, *facts).size());
        };
        for (int row = 0; row < table.rowCount(); ++row)
            for (int column = 0; column < table.seriesCount(); ++column) {
                const Indicator indicator = indicatorOf(row, column);
                if (table.unitOf(column) == Unit::Days || indicator.population == Population::Intakes)
                    continue;
                const qint64 shown = table.cell(row, column).value;
                const qint64 persons = behind(row, column);
                ++opened;
                const QString place =
                    QString(table.subject + u' ' + table.rows.at(row) + u' ' + table.columns.at(column));
                if (indicator.unit == CountedUnit::Persons)
                    QVERIFY2(persons == shown,
                             qPrintable(QStringLiteral("%1: %2, %3").arg(place).arg(shown).arg(persons)));
                else
                    QVERIFY2(persons <= shown && (persons > 0) == (shown > 0), qPrintable(place));
            }
        if (asked.size() > 1 || indicatorOf(0, 0).unit != CountedUnit::Persons)
            continue;
        for (int row = 0; row < static_cast<int>(table.rowTotals.size()); ++row)
            QCOMPARE(behind(row, -1), table.rowTotals[std::size_t(row)].value);
        if (table.columnKeys.size() > 1)
            for (int column = 0; column < static_cast<int>(table.columnTotals.size()); ++column)
                QCOMPARE(behind(-1, column), table.columnTotals[std::size_t(column)].value);
        if (table.total)
            QCOMPARE(behind(-1, -1), table.total->value);
    }
    QVERIFY(opened > 300);
}

TAWJIH_REGISTER_TEST(FigureMakerTest)
#include "FigureMakerTest.moc"
