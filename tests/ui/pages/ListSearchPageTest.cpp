#include "tests/support/HostileText.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/DeskLookup.h"
#include "tests/support/ui/PageBench.h"
#include "tests/support/ui/PeopleDesk.h"
#include "ui/beneficiary/BeneficiaryListView.h"
#include "ui/beneficiary/FilterBar.h"
#include "ui/widgets/SearchField.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QTableView>
#include <QToolButton>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

using Model = BeneficiaryListModel;

/// The list over a desk whose names are in memory.
struct ListSearchPageStage {
    explicit ListSearchPageStage(bool withLookup = true) {
        mamadou = people.addPerson(u"Mamadou"_s, u"Diallo"_s);
        grace = people.addPerson(u"Grace"_s, u"Mbeki"_s);
        jallow = people.addPerson(u"Awa"_s, u"Jallow"_s);
        lookup.read();
        PeopleServices services = people.services();
        services.lookup = withLookup ? &lookup : nullptr;
        view = std::make_unique<BeneficiaryListView>(services);
        view->resize(1100, 600);
        view->show();
        view->refresh();
        filters = view->findChild<FilterBar*>();
        header = view->table()->horizontalHeader();
    }
    void type(const QString& text) const {
        filters->search()->setText(text);
        QTest::keyClick(filters->search(), Qt::Key_Return);
    }
    void clickColumn(int column) const {
        const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                        header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    }
    [[nodiscard]] QStringList names() const {
        QStringList names;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            names << view->model()->rowAt(row)->person.latinName;
        return names;
    }
    [[nodiscard]] QString why(int row) const {
        return view->model()->index(row, Model::NameColumn).data(Model::WhyRole).toString();
    }

    test::PeopleDesk people;
    test::DeskLookup lookup{people.desk.context()};
    std::unique_ptr<BeneficiaryListView> view;
    FilterBar* filters = nullptr;
    QHeaderView* header = nullptr;
    BeneficiaryId mamadou, grace, jallow;
};

} // namespace

class ListSearchPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsByWhatWasHeardAndSaysWhy() {
        ListSearchPageStage stage;
        const QAbstractItemModelTester tester(stage.view->model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        stage.type(u"diallo"_s);
        QCOMPARE(stage.names(), (QStringList{u"Mamadou Diallo"_s, u"Awa Jallow"_s}));
        QCOMPARE(stage.why(0), QString());
        QCOMPARE(stage.why(1), u"\u2068diallo\u2069 ≈ \u2068Jallow\u2069"_s);
        const QModelIndex name = stage.view->model()->index(1, Model::NameColumn);
        QVERIFY(name.data(Qt::AccessibleTextRole).toString().contains(u"≈"_s));
        QVERIFY(name.data(Qt::ToolTipRole).toString().contains(u"≈"_s));
        QVERIFY2(stage.view->status().startsWith(u"2 person(s), \u20661\u2069 of them as typed"_s),
                 qPrintable(stage.view->status()));
        stage.type(u"grace"_s);
        QVERIFY2(stage.view->status().startsWith(u"1 person(s) ·"_s), qPrintable(stage.view->status()));
        stage.type(u"zzzzzz"_s);
        QCOMPARE(stage.view->model()->rowCount(), 0);
    }

    void theBestComesFirstUntilAColumnIsChosen() {
        ListSearchPageStage stage;
        QToolButton* best = stage.filters->bestFirst();
        QVERIFY(!best->isVisible());
        stage.clickColumn(Model::NumberColumn);
        QCOMPARE(stage.header->sortIndicatorSection(), int(Model::NumberColumn));
        const Qt::SortOrder before = stage.header->sortIndicatorOrder();
        const QStringList everybody = stage.names();

        stage.type(u"jallow"_s);
        QVERIFY(best->isVisible() && best->isChecked());
        QCOMPARE(stage.header->sortIndicatorSection(), -1);
        QCOMPARE(stage.names(), (QStringList{u"Awa Jallow"_s, u"Mamadou Diallo"_s}));
        stage.clickColumn(Model::NameColumn); // Diallo before Jallow
        QVERIFY(!best->isChecked());
        QCOMPARE(stage.names(), (QStringList{u"Mamadou Diallo"_s, u"Awa Jallow"_s}));
        stage.type(u"jallo"_s); // as chosen, while the search goes on
        QCOMPARE(stage.header->sortIndicatorSection(), int(Model::NameColumn));
        QCOMPARE(stage.names(), (QStringList{u"Mamadou Diallo"_s, u"Awa Jallow"_s}));
        best->click();
        QCOMPARE(stage.header->sortIndicatorSection(), -1);
        QCOMPARE(stage.names().first(), u"Awa Jallow"_s);
        stage.clickColumn(Model::NameColumn);

        stage.type({});
        QVERIFY(!best->isVisible());
        QCOMPARE(stage.header->sortIndicatorSection(), int(Model::NumberColumn));
        QCOMPARE(stage.header->sortIndicatorOrder(), before);
        QCOMPARE(stage.names(), everybody);
        stage.type(u"jallow"_s); // each search begins with the best first
        QVERIFY(best->isChecked());
    }

    /// What is remembered is never the order of one search.
    void theOrderOfASearchIsNotRemembered() {
        ListSearchPageStage stage;
        stage.clickColumn(Model::NumberColumn);
        stage.type(u"jallow"_s);
        stage.header->resizeSection(Model::NameColumn, 333);
        PeopleServices services = stage.people.services();
        const BeneficiaryListView again(services);
        QCOMPARE(again.table()->horizontalHeader()->sortIndicatorSection(), int(Model::NumberColumn));
        QCOMPARE(again.table()->horizontalHeader()->sectionSize(Model::NameColumn), 333);
        QCOMPARE(stage.header->sortIndicatorSection(), -1);
    }

    void whatIsSavedIsFoundAtOnce() {
        ListSearchPageStage stage;
        stage.type(u"camara"_s);
        QCOMPARE(stage.view->model()->rowCount(), 0);
        connect(&stage.people.desk.changes, &ChangeNotifier::changed, &stage.lookup, [&stage] { stage.lookup.read(); });
        stage.people.addPerson(u"Fatou"_s, u"Kamara"_s);
        QTRY_COMPARE(stage.names(), QStringList{u"Fatou Kamara"_s});
        QVERIFY(stage.why(0).contains(u"Kamara"_s));
    }

    /// Words as they are written, until names are read.
    void isCorrectBeforeNamesAreRead() {
        ListSearchPageStage stage(false);
        stage.type(u"diallo"_s);
        QCOMPARE(stage.names(), QStringList{u"Mamadou Diallo"_s});
        QVERIFY(stage.view->status().startsWith(u"1 person(s) ·"_s));
        stage.type(u"mam dia"_s);
        QCOMPARE(stage.names(), QStringList{u"Mamadou Diallo"_s});
    }

    void isRefinedSilently() {
        ListSearchPageStage stage;
        const BeneficiaryId late = stage.people.addPerson(u"Yao"_s, u"Kouassi"_s); // not read yet
        stage.type(u"kouasi"_s);
        QCOMPARE(stage.view->model()->rowCount(), 0);
        stage.lookup.read();
        QTRY_COMPARE(stage.view->model()->rowCount(), 1);
        QVERIFY(stage.view->model()->rowAt(0)->person.id == late);
    }

    void noTextIsAnError() {
        ListSearchPageStage stage;
        bool failed = false;
        connect(stage.view.get(), &BeneficiaryListView::failed, this, [&failed] { failed = true; });
        QRandomGenerator random(61);
        for (int round = 0; round < 200; ++round) {
            stage.type(test::hostileText(random));
            for (int row = 0; row < stage.view->model()->rowCount(); ++row)
                (void)stage.why(row);
        }
        QVERIFY(!failed);
        stage.type(u" % "_s); // nothing to look for: everybody
        QCOMPARE(stage.view->model()->rowCount(), 3);
    }
};

TAWJIH_REGISTER_TEST(ListSearchPageTest)
#include "ListSearchPageTest.moc"
