#include "ui/beneficiary/ListFiles.h"

#include "core/casework/ListingService.h"
#include "tests/support/TemporaryDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/AnswersPrompts.h"
#include "tests/support/ui/PageBench.h"
#include "tests/support/ui/PeopleDesk.h"
#include "ui/beneficiary/BeneficiariesPage.h"
#include "ui/beneficiary/BeneficiaryListView.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/ErrorText.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;
using exchange::PersonListExport;
using exchange::PersonListOrder;

namespace {

/// The files of an unlocked desk, and a window over which they ask.
struct ListFilesStage {
    ListFilesStage() { desk = *place.unlock(); }

    [[nodiscard]] ListExportLender lender() const {
        return [this](const std::function<Status(PersonListExport&)>& work) -> Status {
            TRY_ASSIGN(const auto worker, desk->openWorker());
            PersonListExport list(worker->context());
            return work(list);
        };
    }

    test::TemporaryDesk place;
    std::unique_ptr<vault::Desk> desk;
    QTemporaryDir folder;
    test::PageBench bench;
    JobRunner jobs;
    test::AnswersPrompts prompts;
    QWidget window;
    ListFiles files{{bench, jobs, prompts}, {lender(), place.clock}, &window};
};

QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The list of persons as a file, from its button to the notice.
class ListFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choosesAndWrites();
    void offersNoNamesWithoutTheNumber();
    void saysWhatFailed();
    void ordersWhatIsShown();
    void onlyWhoMaySeesTheButton();
};

void ListFilesTest::choosesAndWrites() {
    ListFilesStage stage;
    stage.prompts.path = stage.folder.filePath(u"liste"_s);
    PersonListOrder shown;
    shown.columns = {SortColumn::Number, SortColumn::Name};
    shown.language = Language::English;
    stage.files.choose(shown, 0);
    auto* dialog = stage.window.findChild<ListExportDialog*>();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->names());
    const auto boxes = dialog->findChildren<QComboBox*>();
    boxes.at(0)->setCurrentIndex(1); // a text table
    boxes.at(1)->setCurrentIndex(1); // case numbers only
    dialog->accept();
    QTRY_VERIFY(!stage.bench.notices.empty());
    QVERIFY2(stage.bench.lastNotice().contains(u"liste.csv"_s), qPrintable(stage.bench.lastNotice()));
    QCOMPARE(content(stage.folder.filePath(u"liste.csv"_s)), QByteArray("\xEF\xBB\xBFNumber\r\n"));
}

void ListFilesTest::offersNoNamesWithoutTheNumber() {
    ListExportDialog without(3, 2, false);
    QVERIFY(!without.names());
    QVERIFY(!without.findChildren<QComboBox*>().at(1)->isEnabled());
    const auto texts = without.findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(texts, [](const QLabel* each) { return each->text().contains(u"no CNDP number"_s); }));
    const ListExportDialog with(3, 2, true);
    QVERIFY(with.names());
}

void ListFilesTest::saysWhatFailed() {
    ListFilesStage stage;
    PersonListOrder shown;
    shown.columns = {SortColumn::Name};
    // The desk has no number of the CNDP …
    stage.files.write(stage.folder.filePath(u"liste.xlsx"_s), shown);
    QTRY_COMPARE(stage.bench.notices.size(), size_t(1));
    QCOMPARE(stage.bench.lastNotice(), errorText({ErrorCode::AuthorisationMissing, {}, {}}));
    stage.bench.notices.clear();
    // … and the folder is none.
    shown.names = false;
    stage.files.write(stage.folder.filePath(u"none/liste.xlsx"_s), shown);
    QTRY_COMPARE(stage.bench.notices.size(), size_t(1));
    QCOMPARE(stage.bench.notices.front().tone, Tone::Danger);
}

void ListFilesTest::ordersWhatIsShown() {
    test::PeopleDesk people;
    BeneficiaryListView list(people.services());
    QHeaderView* header = list.table()->horizontalHeader();
    header->moveSection(header->visualIndex(BeneficiaryListModel::NameColumn), 0);
    header->setSectionHidden(BeneficiaryListModel::SexColumn, true);
    header->setSectionHidden(BeneficiaryListModel::EducationColumn, false);
    list.table()->sortByColumn(BeneficiaryListModel::RegisteredColumn, Qt::DescendingOrder);
    const PersonListOrder order = list.shown();
    QCOMPARE(order.columns.front(), SortColumn::Name);
    QVERIFY(std::ranges::find(order.columns, SortColumn::Sex) == order.columns.end());
    QVERIFY(std::ranges::find(order.columns, SortColumn::EducationLevel) != order.columns.end());
    QCOMPARE(order.query.column, SortColumn::RegisteredOn);
    QCOMPARE(order.query.order, Qt::DescendingOrder);
}

void ListFilesTest::onlyWhoMaySeesTheButton() {
    test::PeopleDesk people;
    const auto offers = [&people](vault::Roles roles) {
        people.desk.actor.roles = roles;
        PeopleServices services = people.services();
        services.lendListExport = [](const auto&) { return Status(); };
        const BeneficiaryListView list(services);
        const auto buttons = list.findChildren<QToolButton*>();
        return std::ranges::any_of(buttons, [](const QToolButton* button) {
            return button->accessibleName().contains(u"Export"_s) && !button->isHidden();
        });
    };
    QVERIFY(offers(vault::Role::Supervisor));
    QVERIFY(!offers(vault::Role::Advisor));
}

TAWJIH_REGISTER_TEST(ListFilesTest)
#include "ListFilesTest.moc"
