#include "ui/indicator/FigureCard.h"

#include "core/indicator/FigureWords.h"
#include "tests/support/TestMain.h"
#include "tests/ui/charts/ChartSamples.h"

#include <QHeaderView>
#include <QTableView>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

class FigureCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A scorecard's numbers are what it is read for: its names give way, and its long headings take several lines.
    void numbersOfATableAreInSight() {
        indicator::FigureTable table = test::ChartSamples(Language::English).stacked();
        table.kind = indicator::ChartKind::Table;
        for (QString& heading : table.columns)
            heading = u"Requests that nobody answered for many days"_s;
        for (QString& name : table.rows)
            name = u"Regional directorate of a provider with a very long name indeed, and then some more"_s;
        FigureCard card;
        card.resize(700, 400);
        card.show();
        card.setTable(table);
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        const auto* view = card.findChild<QTableView*>();
        QVERIFY(view->isVisible());
        const QHeaderView* header = view->horizontalHeader();
        QTRY_VERIFY(header->length() <= view->viewport()->width());
        const int line = header->fontMetrics().lineSpacing();
        QVERIFY(header->height() >= 3 * line);
        card.resize(900, 400);
        QTRY_COMPARE(header->length(), view->viewport()->width());
    }

    void unitsAgreeWithTheirNumber() {
        indicator::Indicator persons;
        persons.unit = indicator::CountedUnit::Persons;
        const auto unit = [&](Language language, qint64 count) {
            return indicator::FigureWords(Tongue(language)).unitOf(persons, count);
        };
        QCOMPARE(unit(Language::English, 1), u"person"_s);
        QCOMPARE(unit(Language::English, 1001), u"persons"_s);
        QCOMPARE(unit(Language::French, 0), u"personne"_s);
        QCOMPARE(unit(Language::Arabic, 8), u"أشخاص"_s);
        QCOMPARE(unit(Language::Arabic, 131), u"شخصا"_s);
        QCOMPARE(unit(Language::Arabic, 1000008), u"أشخاص"_s);
        QCOMPARE(unit(Language::Arabic, 3000000), u"شخص"_s);
    }
};

TAWJIH_REGISTER_TEST(FigureCardTest)
#include "FigureCardTest.moc"
