#include "ui/chart/ChartTableModel.h"

#include "tests/support/TestMain.h"
#include "tests/ui/charts/ChartSamples.h"

#include <QAbstractItemModelTester>
#include <QFont>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

class ChartTableModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAModel() {
        ChartTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.columnCount(), 0);
        const test::ChartSamples samples(Language::Arabic);
        for (const auto& sample : samples.all()) {
            model.setTable(sample.table);
            QCOMPARE(model.rowCount(), sample.table.shownRows());
            QCOMPARE(model.columnCount(), sample.table.shownColumns());
        }
        model.setTable(samples.scorecard());
        QCOMPARE(model.columnCount(), 4);
    }

    void numbersEndTogetherAndSumsStandOut() {
        ChartTableModel model;
        model.setTable(test::ChartSamples(Language::English).stacked());
        const auto alignment = [&](int row, int column) {
            return model.index(row, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        };
        QCOMPARE(alignment(0, 0), Qt::AlignLeading | Qt::AlignVCenter);
        QCOMPARE(alignment(0, 1), Qt::AlignTrailing | Qt::AlignVCenter);
        // Long headings take several lines.
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::TextAlignmentRole).toInt(),
                 int(Qt::AlignTrailing | Qt::AlignVCenter) | Qt::TextWordWrap);
        QVERIFY(!model.index(0, 1).data(Qt::FontRole).isValid());
        QCOMPARE(model.index(3, 1).data(Qt::FontRole).value<QFont>().weight(), QFont::DemiBold);
        QCOMPARE(model.index(3, 0).data().toString(), u"Total"_s);
    }

    void eachNumberSaysWhatItIs() {
        ChartTableModel model;
        model.setTable(test::ChartSamples(Language::English).stacked());
        QCOMPARE(model.index(1, 2).data(Qt::AccessibleTextRole).toString(), u"OFPPT, waiting: 14"_s);
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"OFPPT"_s);
    }

    void rolesLeadToTheList() {
        ChartTableModel model;
        test::FigureTable table = test::ChartSamples(Language::English).stacked();
        table.rowKeys = {u"a"_s, u"b"_s, u"c"_s};
        table.cells[1][2] = {0};
        model.setTable(table);
        const auto at = [&](int row, int column, int role) { return model.index(row, column).data(role); };
        QCOMPARE(at(1, 2, ChartTableModel::RowKeyRole).toString(), u"b"_s);
        QVERIFY(!at(3, 2, ChartTableModel::RowKeyRole).isValid());
        QCOMPARE(at(1, 2, ChartTableModel::SeriesRole).toInt(), 1);
        QCOMPARE(at(1, 4, ChartTableModel::SeriesRole).toInt(), -1);
        QVERIFY(at(1, 2, ChartTableModel::OpensRole).toBool());
        QVERIFY(at(1, 4, ChartTableModel::OpensRole).toBool());
        QVERIFY(!at(1, 0, ChartTableModel::OpensRole).toBool());
        QVERIFY(!at(1, 3, ChartTableModel::OpensRole).toBool()); // nobody
        QVERIFY(!at(3, 1, ChartTableModel::OpensRole).toBool());
        table.drillable = false;
        model.setTable(table);
        QVERIFY(!at(1, 2, ChartTableModel::OpensRole).toBool());
    }
};

TAWJIH_REGISTER_TEST(ChartTableModelTest)
#include "ChartTableModelTest.moc"
