#include "tests/support/TestMain.h"
#include "tests/support/ui/PeopleDesk.h"
#include "ui/beneficiary/BeneficiaryListModel.h"

#include <QAbstractItemModelTester>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

class BeneficiaryListTest : public QObject {
    Q_OBJECT
    using Model = BeneficiaryListModel;

    static Model::Reasons reasonsOf(ListingService& listing) {
        return [&listing](BeneficiaryId id, const QString& typed) { return listing.reasons(id, typed); };
    }

    static std::unique_ptr<Model> modelOf(test::PeopleDesk& people) {
        auto model = std::make_unique<Model>([&people](const ListQuery& query) { return people.listing.open(query); },
                                             reasonsOf(people.listing), people.desk.clock);
        model->setQuery({});
        return model;
    }

private Q_SLOTS:
    void keepsTheRulesOfModels() {
        test::PeopleDesk people;
        people.addMany(300);
        const auto model = modelOf(people);
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 300);
        for (int column = 0; column < Model::ColumnCount; ++column)
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                model->sort(column, order);
                QCOMPARE(model->rowCount(), 300);
                // From one end to the other and back, across more pages than are kept.
                for (const int row : {0, 299, 150, 1, 298})
                    QVERIFY(model->rowAt(row));
            }
        ListQuery women;
        women.sex = Sex::Female;
        model->setQuery(women);
        QVERIFY(model->rowCount() > 0 && model->rowCount() < 300);
        for (int row = 0; row < model->rowCount(); ++row)
            QCOMPARE(model->rowAt(row)->sex, Sex::Female);
    }

    void sortsByAgeAsPeopleUnderstandIt() {
        test::PeopleDesk people;
        people.addMany(60);
        const auto model = modelOf(people);
        model->sort(Model::AgeColumn, Qt::DescendingOrder);
        std::optional<QDate> before;
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto birth = model->rowAt(row)->birthDate;
            if (before && birth)
                QVERIFY2(*before <= *birth, "the eldest come first");
            before = birth;
        }
    }

    void namesAndTones() {
        test::PeopleDesk people;
        const BeneficiaryId awa = people.addAwa();
        const auto model = modelOf(people);
        QCOMPARE(model->rowOf(awa), 0);
        const auto cell = [&model](int column, int role) { return model->index(0, column).data(role); };
        QCOMPARE(cell(Model::NameColumn, Qt::DisplayRole).toString(), u"Awa Diallo"_s);
        QCOMPARE(cell(Model::NameColumn, Model::OtherNameRole).toString(), u"أوا ديالو"_s);
        QCOMPARE(cell(Model::NameColumn, Model::PersonRole).toUuid(), awa.uuid());
        QVERIFY(cell(Model::AgeColumn, Qt::DisplayRole).toString().contains(u"27"_s));
        QVERIFY2(cell(Model::ExpiryColumn, Model::ToneRole).isValid(), "a title that ends in 88 days is a warning");
        QVERIFY(cell(Model::NumberColumn, Qt::DisplayRole).toString().contains(u"CAS-2026-"_s));
        QVERIFY(cell(Model::StatusColumn, Qt::AccessibleTextRole).toString().contains(u"open"_s));
    }

    void showsChangesAfterReload() {
        test::PeopleDesk people;
        const auto model = modelOf(people);
        QCOMPARE(model->rowCount(), 0);
        people.addPerson(u"Grace"_s, u"Mbeki"_s);
        model->reload();
        QCOMPARE(model->rowCount(), 1);
    }

    void saysWhyThereIsNothing() {
        test::PeopleDesk people;
        const vault::Actor administrator = people.desk.addUser(u"Admin"_s, vault::Role::Administrator);
        ListingService listing(people.desk.contextFor(administrator));
        Model model([&listing](const ListQuery& query) { return listing.open(query); }, reasonsOf(listing),
                    people.desk.clock);
        std::optional<ErrorCode> code;
        connect(&model, &Model::failed, this, [&code](const Error& error) { code = error.code; });
        model.setQuery({});
        QVERIFY(code == ErrorCode::NotAllowed);
        QCOMPARE(model.rowCount(), 0);
    }
};

TAWJIH_REGISTER_TEST(BeneficiaryListTest)
#include "BeneficiaryListTest.moc"
