#include "ui/rights/RightsPage.h"

#include "core/db/Statement.h"
#include "core/outcome/FollowUpService.h"
#include "tests/support/FilledDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/AnswersPrompts.h"
#include "tests/support/ui/PageBench.h"
#include "tests/ui/pages/Now.h"
#include "ui/rights/ErasurePanel.h"
#include "ui/rights/RequestDialog.h"
#include "ui/rights/RightsDialog.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/LineList.h"

#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

using namespace tawjih;
using namespace tawjih::ui;
using test::now;
using namespace tawjih::rights;
using namespace Qt::Literals::StringLiterals;

namespace {

struct RightsPageStage {
    explicit RightsPageStage(const vault::Actor* other = nullptr, int persons = 60)
        : desk(persons, now)
        , context(other == nullptr ? desk.desk.context() : desk.desk.contextFor(*other))
        , requests(context, desk.consents)
        , erasures(context)
        , withdrawals(context, desk.consents)
        , services{desk.desk.clock,
                   context.actor,
                   desk.desk.changes,
                   requests,
                   erasures,
                   withdrawals,
                   [](UserId) { return u"Amina Benali"_s; },
                   // In memory there is one connection: lent on the thread that asks, one at a time.
                   [this](const auto& work) { return work(erasures); },
                   {}} {
        const auto ids =
            desk.desk.db->prepare(u"SELECT id FROM beneficiary ORDER BY id LIMIT 5").all([](const db::Row& row) {
                return row.at<BeneficiaryId>(0);
            });
        people = *ids;
    }
    RightsRequest record(RightsKind kind, int person = 0, int daysAgo = 0) {
        RightsRequest request;
        request.beneficiary = people.at(static_cast<size_t>(person));
        request.kind = kind;
        request.receivedOn = desk.desk.clock.today().addDays(-daysAgo);
        if (kind == RightsKind::Rectification)
            request.details = u"The name is written with a y"_s;
        if (kind == RightsKind::Opposition)
            request.purposes = {ConsentPurpose::Statistics};
        return requests.record(request).value();
    }
    [[nodiscard]] std::unique_ptr<RightsPage> open() {
        auto page = std::make_unique<RightsPage>(PageContext{bench, jobs, prompts}, services);
        page->resize(1100, 760);
        page->show();
        page->activate();
        return page;
    }

    test::FilledDesk desk;
    ServiceContext context;
    RightsService requests;
    ErasureService erasures;
    WithdrawalService withdrawals;
    RightsServices services;
    std::vector<BeneficiaryId> people;
    test::PageBench bench;
    JobRunner jobs;
    test::AnswersPrompts prompts;
};

} // namespace

class RightsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysThatNothingWaits();
    void listsWhatWaitsTheLateFirst();
    void grantsAndRefuses();
    void aRectificationIsMadeFirst();
    void recordsARequest();
    void nobodyApprovesTheirOwn();
    void administratorsSeeErasuresAlone();
};

void RightsPageTest::saysThatNothingWaits() {
    RightsPageStage stage;
    const auto page = stage.open();
    QVERIFY(!page->list()->isVisible());
    QVERIFY(!page->grantButton()->isEnabled());
}

void RightsPageTest::listsWhatWaitsTheLateFirst() {
    RightsPageStage stage;
    stage.record(RightsKind::Access, 0);
    stage.record(RightsKind::Opposition, 1, 40);
    const auto page = stage.open();
    LineModel* lines = page->list()->lines();
    QCOMPARE(lines->rowCount(), 2);
    QCOMPARE(lines->lineAt(0).person, stage.people[1].uuid());
    QCOMPARE(lines->lineAt(0).tone, Tone::Danger);
    QCOMPARE(lines->lineAt(1).tone, Tone::Info);
    QCOMPARE(rightsPage(stage.services).count().value_or(0), 1);
}

void RightsPageTest::grantsAndRefuses() {
    RightsPageStage stage;
    const auto first = stage.record(RightsKind::Opposition, 0, 5);
    const auto second = stage.record(RightsKind::Access, 1);
    const auto page = stage.open();
    page->list()->setCurrentIndex(page->list()->lines()->index(0));
    stage.prompts.confirms = false; // what it ends is shown first
    page->grantButton()->click();
    QCOMPARE(stage.requests.find(first.id)->state, RightsState::Open);
    stage.prompts.confirms = true;
    page->grantButton()->click();
    QCOMPARE(stage.requests.find(first.id)->state, RightsState::Granted);
    page->list()->setCurrentIndex(page->list()->lines()->index(0));
    stage.prompts.text = u"asked twice"_s;
    page->refuse();
    QCOMPARE(stage.requests.find(second.id)->reason, u"asked twice"_s);
    QCOMPARE(page->list()->lines()->rowCount(), 0);
    page->filter()->setCurrentIndex(1);
    QCOMPARE(page->list()->lines()->rowCount(), 2);
}

void RightsPageTest::aRectificationIsMadeFirst() {
    RightsPageStage stage;
    const auto request = stage.record(RightsKind::Rectification);
    const auto page = stage.open();
    page->list()->setCurrentIndex(page->list()->lines()->index(0));
    page->grantButton()->click();
    QCOMPARE(stage.requests.find(request.id)->state, RightsState::Open);
}

void RightsPageTest::recordsARequest() {
    RightsPageStage stage;
    RightsDialog dialog({stage.bench, stage.jobs, stage.prompts}, stage.services, stage.people[0], u"CAS-2026-00001"_s,
                        Language::French);
    dialog.show();
    dialog.recordButton()->click();
    auto* form = dialog.findChild<RequestDialog*>();
    QVERIFY(form != nullptr);
    form->kind()->setValue(RightsKind::Opposition);
    form->accept(); // names no purpose yet
    QVERIFY(form->isVisible());
    form->purposes()->setValues({ConsentPurpose::FollowUp});
    form->accept();
    QVERIFY(!form->isVisible());
    QCOMPARE(stage.requests.ofPerson(stage.people[0])->size(), size_t(1));
    QCOMPARE(dialog.list()->lines()->rowCount(), 1);
}

void RightsPageTest::nobodyApprovesTheirOwn() {
    RightsPageStage stage;
    std::vector<BeneficiaryId> persons;
    for (const BeneficiaryId& person : stage.people)
        if (stage.erasures.verdict(person, ErasureCause::Request)->reasons.empty())
            persons.push_back(person);
    if (persons.empty())
        QSKIP("nobody of the first five has a closed case");
    const auto page = stage.open();
    page->erasure()->propose(ErasureCause::Request, persons);
    QCOMPARE(page->erasure()->erasures()->lines()->rowCount(), 1);
    page->erasure()->erasures()->setCurrentIndex(page->erasure()->erasures()->lines()->index(0));
    QVERIFY(!page->erasure()->approveButton()->isEnabled());
    page->erasure()->giveUp();
    QCOMPARE(stage.erasures.all()->front().state, ErasureState::Refused);
}

void RightsPageTest::administratorsSeeErasuresAlone() {
    const vault::Actor administrator{UserId(QUuid::createUuid()), u"Karim"_s, vault::Role::Administrator};
    RightsPageStage stage(&administrator);
    const auto page = stage.open();
    QVERIFY(!page->tabs()->isTabVisible(0));
    QCOMPARE(page->tabs()->currentWidget(), static_cast<QWidget*>(page->erasure()));
}

TAWJIH_REGISTER_TEST(RightsPageTest)
#include "RightsPageTest.moc"
