#include "core/indicator/Publication.h"

#include "core/indicator/FigureSet.h"
#include "tests/indicator/DemoFigures.h"
#include "tests/support/TestMain.h"

using namespace Qt::Literals::StringLiterals;
using namespace tawjih;
using namespace tawjih::indicator;
using namespace tawjih::test;

namespace {

/// The questions of the shipped quarterly report.
FigureSet quarterly(const FigureFilter& filter) {
    std::vector<Card> cards;
    for (const auto& section : shipped().report(u"quarterly_unit")->sections)
        cards.insert(cards.end(), section.cards.begin(), section.cards.end());
    for (const QString& code : shipped().report(u"quarterly_unit")->highlights) {
        Card card;
        card.indicators = {code};
        card.chart = ChartKind::Number;
        card.compare = true;
        cards.push_back(card);
    }
    return {std::move(cards), filter, shipped().indicators};
}

const Protection rounding3{ProtectionMode::Rounding, 3, 5};
const Protection rounding5{ProtectionMode::Rounding, 5, 5};
const Protection hiding{ProtectionMode::Suppression, 3, 5};

FigureFilter lastQuarter() {
    return {Period::quarter(demoFacts()->today.addMonths(-3)), {}};
}

std::vector<Answer> published(const Facts& facts, const FigureSet& set, const Protection& protection) {
    return must(protectedAnswers(facts, set.questions(), protection, {}, set.nested()));
}

/// Whether each unit stands in one part of a breakdown and no other.
bool isPartition(const Indicator& indicator, std::optional<Dimension> dimension) {
    if (!dimension)
        return true;
    const Field* field = fieldOf(*dimension, indicator.population);
    if (field && field->kind == FieldKind::Bits)
        return false;
    return indicator.unit != CountedUnit::Persons || indicator.population == Population::Persons ||
           (field && field->ofPerson && field->kind != FieldKind::Age);
}

QString placeOf(const Question& question, const QString& row, const QString& column) {
    return QStringLiteral("%1 by %2 and %3 at %4, %5")
        .arg(question.indicator.code, question.rows ? codeOf(*question.rows) : u"-"_s,
             question.columns ? codeOf(*question.columns) : u"-"_s, row, column);
}

/// Calls `visit(place, tally)` with every place of an answer.
template <typename Visit>
void eachPlace(const Question& question, const Answer& answer, Visit visit) {
    visit(placeOf(question, u"all"_s, u"all"_s), answer.total);
    for (qsizetype row = 0; row < answer.rowKeys.size(); ++row) {
        visit(placeOf(question, answer.rowKeys.at(row), u"all"_s), answer.rows[static_cast<std::size_t>(row)]);
        for (qsizetype column = 0; column < answer.columnKeys.size(); ++column)
            visit(placeOf(question, answer.rowKeys.at(row), answer.columnKeys.at(column)), answer.cell(row, column));
    }
    for (qsizetype column = 0; column < answer.columnKeys.size(); ++column)
        visit(placeOf(question, u"all"_s, answer.columnKeys.at(column)),
              answer.columns[static_cast<std::size_t>(column)]);
}

Tally sumOf(const std::vector<Tally>& tallies) {
    Tally sum;
    for (const Tally& tally : tallies)
        sum.add(tally);
    return sum;
}

} // namespace

class PublicationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roundedTablesAddUp_data();
    void roundedTablesAddUp();
    void linkedTablesAgree_data();
    void linkedTablesAgree();
    void noSmallNumberLeaves_data();
    void noSmallNumberLeaves();
    void roundedNumbersAreNear();
    void theSameFactsGiveTheSame();
    void smallNumbersAreHidden();
    void placesOfTheCatalogueStay();
    void workCanBeStopped();
};

void PublicationTest::roundedTablesAddUp_data() {
    QTest::addColumn<int>("base");
    QTest::addColumn<FigureFilter>("filter");
    QTest::newRow("3, a quarter") << 3 << lastQuarter();
    QTest::newRow("5, a quarter") << 5 << lastQuarter();
    QTest::newRow("3, women of everything") << 3 << FigureFilter{Period::everything(), {{Dimension::Sex, {u"f"_s}}}};
}

void PublicationTest::roundedTablesAddUp() {
    QFETCH(int, base);
    QFETCH(FigureFilter, filter);
    const FigureSet set = quarterly(filter);
    const auto answers = published(*demoFacts(), set, base == 3 ? rounding3 : rounding5);
    int added = 0;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const Question& question = set.questions()[i];
        const Answer& answer = answers[i];
        const auto adds = [&](const std::vector<Tally>& parts, const Tally& whole, const QString& place) {
            ++added;
            QVERIFY2(sumOf(parts) == whole,
                     qPrintable(QStringLiteral("%1: %2, not %3")
                                    .arg(place, described(sumOf(parts), true), described(whole, true))));
        };
        const bool rows = isPartition(question.indicator, question.rows);
        const bool columns = isPartition(question.indicator, question.columns);
        if (rows && !answer.rows.empty())
            adds(answer.rows, answer.total, placeOf(question, u"all"_s, u"all"_s));
        if (columns && !answer.columns.empty())
            adds(answer.columns, answer.total, placeOf(question, u"all"_s, u"all"_s));
        for (qsizetype row = 0; columns && row < answer.rowKeys.size(); ++row) {
            std::vector<Tally> cells;
            for (qsizetype column = 0; column < answer.columnKeys.size(); ++column)
                cells.push_back(answer.cell(row, column));
            adds(cells, answer.rows[static_cast<std::size_t>(row)],
                 placeOf(question, answer.rowKeys.at(row), u"all"_s));
        }
        for (qsizetype column = 0; rows && column < answer.columnKeys.size(); ++column) {
            std::vector<Tally> cells;
            for (qsizetype row = 0; row < answer.rowKeys.size(); ++row)
                cells.push_back(answer.cell(row, column));
            adds(cells, answer.columns[static_cast<std::size_t>(column)],
                 placeOf(question, u"all"_s, answer.columnKeys.at(column)));
        }
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(added > 60);
}

void PublicationTest::linkedTablesAgree_data() {
    roundedTablesAddUp_data();
}

/// The same number has the same value wherever it stands.
void PublicationTest::linkedTablesAgree() {
    QFETCH(int, base);
    QFETCH(FigureFilter, filter);
    const FigureSet set = quarterly(filter);
    const auto answers = published(*demoFacts(), set, base == 3 ? rounding3 : rounding5);
    int linked = 0;
    for (std::size_t i = 0; i < answers.size(); ++i)
        for (std::size_t j = i + 1; j < answers.size(); ++j) {
            const Question& one = set.questions()[i];
            const Question& other = set.questions()[j];
            if (one.indicator != other.indicator || one.filter != other.filter)
                continue;
            ++linked;
            QCOMPARE(described(answers[i].total, true), described(answers[j].total, true));
            if (one.rows != other.rows)
                continue;
            for (qsizetype row = 0; row < answers[i].rowKeys.size(); ++row) {
                const auto there = answers[j].rowKeys.indexOf(answers[i].rowKeys.at(row));
                QVERIFY(there >= 0);
                QCOMPARE(described(answers[i].rows[std::size_t(row)], true),
                         described(answers[j].rows[std::size_t(there)], true));
            }
        }
    QVERIFY(linked > 5);
    // Two definitions of the same persons.
    const auto totalOf = [&](QStringView code) {
        for (std::size_t i = 0; i < answers.size(); ++i)
            if (set.questions()[i].indicator.code == code && set.questions()[i].filter == set.filter())
                return answers[i].total.part;
        return qint64(-1);
    };
    QCOMPARE(totalOf(u"reach_registered"), totalOf(u"reach_contacted"));
    QVERIFY(totalOf(u"new_persons") <= totalOf(u"registrations"));
}

void PublicationTest::noSmallNumberLeaves_data() {
    roundedTablesAddUp_data();
}

/// Not as a number, and not as what is left of a whole or of a sum when a part is taken away.
void PublicationTest::noSmallNumberLeaves() {
    QFETCH(int, base);
    QFETCH(FigureFilter, filter);
    const FigureSet set = quarterly(filter);
    const auto answers = published(*demoFacts(), set, base == 3 ? rounding3 : rounding5);
    int numbers = 0;
    const auto safe = [&](qint64 number, const QString& place) {
        ++numbers;
        QVERIFY2(number == 0 || number >= base, qPrintable(QStringLiteral("%1: %2").arg(place).arg(number)));
    };
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const Question& question = set.questions()[i];
        if (question.indicator.unit == CountedUnit::Places)
            continue;
        eachPlace(question, answers[i], [&](const QString& place, const Tally& tally) {
            safe(tally.part, place);
            safe(tally.unknown, place);
            if (question.indicator.isShare()) {
                safe(tally.whole, place);
                safe(tally.whole - tally.part, place);
            }
            safe(answers[i].total.part - tally.part, place);
            safe(answers[i].total.whole - tally.whole, place);
        });
        for (qsizetype row = 0; row < answers[i].rowKeys.size(); ++row)
            for (qsizetype column = 0; column < answers[i].columnKeys.size(); ++column) {
                const QString place = placeOf(question, answers[i].rowKeys.at(row), answers[i].columnKeys.at(column));
                const Tally& cell = answers[i].cell(row, column);
                safe(answers[i].rows[std::size_t(row)].part - cell.part, place);
                safe(answers[i].columns[std::size_t(column)].part - cell.part, place);
            }
        if (QTest::currentTestFailed())
            return;
    }
    // Steps of a funnel, taken from each other.
    for (const auto& [whole, part] : set.nested())
        safe(answers[whole].total.part - answers[part].total.part, set.questions()[part].indicator.code);
    QVERIFY(numbers > 500);
}

/// What is published still tells something: large numbers hardly change.
void PublicationTest::roundedNumbersAreNear() {
    const FigureSet set = quarterly(lastQuarter());
    const auto exact = must(count(*demoFacts(), set.questions()));
    const auto rounded = published(*demoFacts(), set, rounding3);
    bool anything = false;
    for (std::size_t i = 0; i < exact.size(); ++i) {
        QCOMPARE(rounded[i].rowKeys, exact[i].rowKeys);
        const auto error = static_cast<double>(std::abs(rounded[i].total.part - exact[i].total.part));
        anything = anything || rounded[i] != exact[i];
        QVERIFY2(error <= 6 + 0.1 * static_cast<double>(exact[i].total.part),
                 qPrintable(QStringLiteral("%1: %2 for %3")
                                .arg(set.questions()[i].indicator.code)
                                .arg(rounded[i].total.part)
                                .arg(exact[i].total.part)));
    }
    QVERIFY(anything);
}

void PublicationTest::theSameFactsGiveTheSame() {
    const FigureSet set = quarterly(lastQuarter());
    TestDesk& desk = demoDesk().desk;
    // The demo desk has the whole of its day's record in the morning.
    const QDateTime evening(desk.clock.today(), QTime(22, 0), Qt::UTC);
    const FactsPointer asOf = must(FactService::loadAsOf(*desk.db, evening));
    for (const Protection& protection : {rounding3, hiding}) {
        const auto first = published(*demoFacts(), set, protection);
        const auto again = published(*demoFacts(), set, protection);
        const auto drawnAnew = published(*asOf, set, protection);
        for (std::size_t i = 0; i < first.size(); ++i) {
            QCOMPARE(described(again[i]), described(first[i]));
            QCOMPARE(described(drawnAnew[i]), described(first[i]));
        }
    }
}

void PublicationTest::smallNumbersAreHidden() {
    const FigureSet set = quarterly(lastQuarter());
    const auto exact = must(count(*demoFacts(), set.questions()));
    const auto shownAnswers = published(*demoFacts(), set, hiding);
    int hidden = 0;
    int shown = 0;
    for (std::size_t i = 0; i < exact.size(); ++i) {
        const Question& question = set.questions()[i];
        if (question.indicator.unit == CountedUnit::Places)
            continue;
        std::vector<std::pair<QString, Tally>> expected;
        eachPlace(question, exact[i],
                  [&](const QString& place, const Tally& tally) { expected.emplace_back(place, tally); });
        std::size_t at = 0;
        eachPlace(question, shownAnswers[i], [&](const QString& place, const Tally& tally) {
            const Tally& truth = expected.at(at).second;
            QCOMPARE(place, expected.at(at++).first);
            for (const Measure measure : {Measure::Part, Measure::Whole, Measure::Unknown}) {
                const qint64 number = truth.of(measure);
                if (tally.hides(measure)) {
                    ++hidden;
                    QVERIFY2(number != 0, qPrintable(place)); // zeros are shown
                    QCOMPARE(tally.of(measure), 0);           // the number does not travel along
                } else {
                    ++shown;
                    QCOMPARE(tally.of(measure), number);
                    const bool few = question.indicator.unit == CountedUnit::Persons && number > 0 && number < 5;
                    QVERIFY2(!few, qPrintable(QStringLiteral("%1: %2").arg(place).arg(number)));
                }
            }
        });
        if (QTest::currentTestFailed())
            return;
        // A single hole in a sum is no hole.
        const auto holes = [](const std::vector<Tally>& parts) {
            return std::ranges::count_if(parts, [](const Tally& tally) { return tally.hides(Measure::Part); });
        };
        if (isPartition(question.indicator, question.rows) && !shownAnswers[i].total.hides(Measure::Part))
            QVERIFY2(holes(shownAnswers[i].rows) != 1, qPrintable(question.indicator.code));
        if (isPartition(question.indicator, question.columns) && !shownAnswers[i].total.hides(Measure::Part))
            QVERIFY2(holes(shownAnswers[i].columns) != 1, qPrintable(question.indicator.code));
    }
    QVERIFY(hidden > 20);
    QVERIFY(shown > 100);
}

void PublicationTest::placesOfTheCatalogueStay() {
    const FigureSet set = quarterly(lastQuarter());
    const auto exact = must(count(*demoFacts(), set.questions()));
    for (const Protection& protection : {rounding3, hiding}) {
        const auto answers = published(*demoFacts(), set, protection);
        bool any = false;
        for (std::size_t i = 0; i < exact.size(); ++i)
            if (set.questions()[i].indicator.unit == CountedUnit::Places) {
                any = true;
                QCOMPARE(answers[i], exact[i]);
            }
        QVERIFY(any);
    }
}

void PublicationTest::workCanBeStopped() {
    const FigureSet set = quarterly(lastQuarter());
    for (const Protection& protection : {rounding3, hiding})
        VERIFY_FAILS(protectedAnswers(*demoFacts(), set.questions(), protection, [] { return false; }),
                     ErrorCode::Cancelled);
}

TAWJIH_REGISTER_TEST(PublicationTest)
#include "PublicationTest.moc"
