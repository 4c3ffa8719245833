// The rights of persons: their requests and what is answered, a consent that ends, and the end of keeping data.

#include "core/db/Statement.h"
#include "core/rights/RightsRules.h"
#include "tests/gallery/PeopleWindow.h"
#include "tests/support/FilledDesk.h"
#include "ui/consent/ConsentDialog.h"
#include "ui/prompts/QuestionDialog.h"
#include "ui/rights/ErasurePanel.h"
#include "ui/rights/ErasureText.h"
#include "ui/rights/RequestDialog.h"
#include "ui/rights/RightsDialog.h"
#include "ui/rights/RightsPage.h"
#include "ui/rights/RuleOfRightsDialog.h"
#include "ui/rights/WithdrawalText.h"
#include "ui/shell/JobRunner.h"
#include "ui/shell/Workbench.h"
#include "ui/widgets/LineList.h"

#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

using namespace tawjih;
using namespace tawjih::gallery;
using namespace tawjih::rights;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A desk of invented people, with what the pages about their rights work with.
struct RightsDesk {
    RightsDesk(Stage& stage, int persons)
        : filled(persons, stage.clock.now())
        , requests(filled.context, filled.consents)
        , erasures(filled.context)
        , withdrawals(filled.context, filled.consents) {
        filled.desk.actor.name = u"A. Benali"_s;
        colleague = filled.desk.addUser(u"K. Idrissi"_s, vault::Role::Supervisor);
        ids = test::must(filled.desk.db->prepare(u"SELECT id FROM beneficiary ORDER BY id").all([](const db::Row& row) {
            return row.at<BeneficiaryId>(0);
        }));
    }
    [[nodiscard]] RightsServices services() {
        return {filled.desk.clock,
                filled.desk.actor,
                filled.desk.changes,
                requests,
                erasures,
                withdrawals,
                [this](UserId user) { return user == colleague.id ? colleague.name : filled.desk.actor.name; },
                [this](const auto& work) { return work(erasures); },
                {}};
    }
    RightsRequest record(RightsKind kind, size_t person, int daysAgo,
                         RightsChannel channel = RightsChannel::AtTheDesk) {
        RightsRequest request;
        request.beneficiary = ids.at(person);
        request.kind = kind;
        request.channel = channel;
        request.receivedOn = filled.desk.clock.today().addDays(-daysAgo);
        if (kind == RightsKind::Rectification)
            request.details = u"Le nom de famille s’écrit avec un y, comme sur la carte."_s;
        if (kind == RightsKind::Opposition)
            request.purposes = {ConsentPurpose::FollowUp, ConsentPurpose::Statistics};
        if (kind == RightsKind::Withdrawal)
            request.purposes = {ConsentPurpose::TransferAbroad};
        return test::must(requests.record(request));
    }
    /// Two that were answered, and one of each kind that waits: late, on its last days, and in time.
    void recordAll() {
        test::must(requests.grant(record(RightsKind::Opposition, 6, 30)));
        test::must(requests.refuse(record(RightsKind::Access, 7, 25, RightsChannel::Email),
                                   u"Demandé pour un cousin, sans procuration."_s));
        record(RightsKind::Access, 0, 20, RightsChannel::Letter);
        record(RightsKind::Rectification, 1, 9);
        record(RightsKind::Opposition, 2, 6, RightsChannel::Phone);
        record(RightsKind::Withdrawal, 3, 2);
        record(RightsKind::Erasure, 4, 1, RightsChannel::Representative);
    }

    test::FilledDesk filled;
    RightsService requests;
    ErasureService erasures;
    WithdrawalService withdrawals;
    vault::Actor colleague;
    std::vector<BeneficiaryId> ids;
};

/// The window with the page about rights; the desk lives as long as it.
class RightsWindow : public QWidget {
public:
    RightsWindow(Stage& stage, int persons, const std::function<void(RightsDesk&)>& prepare = {})
        : m_desk(stage, persons) {
        if (prepare)
            prepare(m_desk);
        auto factory = rightsPage(m_desk.services());
        const auto make = factory.make;
        factory.make = [this, make](const PageContext& context) { return m_page = make(context); };
        m_bench = std::make_unique<Workbench>(DeskView{u"Casablanca"_s, m_desk.filled.desk.actor, {factory}, {}, {}},
                                              m_desk.filled.desk.clock, stage.languages, stage.prompts, this);
        rest();
    }
    ~RightsWindow() override { m_bench.reset(); }
    void rest() {
        while (m_bench->jobs().isBusy())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] RightsPage& page() const { return *qobject_cast<RightsPage*>(m_page); }
    /// On the tab about erasures, with who is due.
    void showErasures() {
        page().tabs()->setCurrentWidget(page().erasure());
        page().erasure()->check();
        rest();
        LineList* list = page().erasure()->erasures();
        list->setCurrentIndex(list->lines()->index(0));
    }

protected:
    void resizeEvent(QResizeEvent*) override { m_bench->resize(size()); }

private:
    RightsDesk m_desk;
    std::unique_ptr<Workbench> m_bench;
    Page* m_page = nullptr;
};

/// A short rule, and two erasures that a colleague proposed: one approved, one that waits.
void proposeErasures(RightsDesk& desk) {
    test::must(desk.erasures.setMonths(3));
    ErasureService theirs(desk.filled.desk.contextFor(desk.colleague));
    const auto due = test::must(desk.erasures.check()).due;
    const auto propose = [&](size_t from, size_t to) {
        std::vector<BeneficiaryId> persons;
        for (size_t i = from; i < to && i < due.size(); ++i)
            persons.push_back(due[i].candidate.person);
        return test::must(theirs.propose(ErasureCause::Retention, persons));
    };
    test::must(desk.erasures.approve(propose(0, 3).id));
    propose(3, 5);
}

/// A dialog that keeps its desk.
template <typename Made>
class WithDesk final : public Made {
public:
    template <typename... Arguments>
    explicit WithDesk(std::shared_ptr<RightsDesk> desk, Arguments&&... arguments)
        : Made(std::forward<Arguments>(arguments)...)
        , m_desk(std::move(desk)) {}

private:
    std::shared_ptr<RightsDesk> m_desk;
};

/// What stands around a dialog that asks for nothing of it.
struct QuietNavigator final : Navigator {
    void openPage(const QString&) override {}
    void request(const Request&) override {}
    [[nodiscard]] bool answers(Request::Kind) const override { return true; }
    void back() override {}
    void notify(const Notice&) override {}
    void saved() override {}
    void refreshCounts() override {}
};

std::unique_ptr<QWidget> dialogOfRights(Stage& stage, bool asked) {
    static QuietNavigator navigator;
    static JobRunner jobs;
    auto desk = std::make_shared<RightsDesk>(stage, 10);
    if (asked) {
        test::must(desk->requests.grant(desk->record(RightsKind::Opposition, 0, 30)));
        desk->record(RightsKind::Rectification, 0, 9);
        desk->record(RightsKind::Access, 0, 1, RightsChannel::Letter);
    }
    return std::make_unique<WithDesk<RightsDialog>>(desk, PageContext{navigator, jobs, stage.prompts}, desk->services(),
                                                    desk->ids.front(), u"CAS-2026-00001"_s, Language::French);
}

} // namespace

TAWJIH_SCENE(Rights, {1366, 768}, true) {
    auto window = std::make_unique<RightsWindow>(stage, 40, [](RightsDesk& desk) { desk.recordAll(); });
    window->page().list()->setCurrentIndex(window->page().list()->lines()->index(1));
    return window;
}
TAWJIH_SCENE(Rights_All) {
    auto window = std::make_unique<RightsWindow>(stage, 40, [](RightsDesk& desk) { desk.recordAll(); });
    window->page().filter()->setCurrentIndex(1);
    return window;
}
TAWJIH_SCENE(Rights_None, {1024, 640}) {
    return std::make_unique<RightsWindow>(stage, 10);
}
TAWJIH_SCENE(Rights_Erasure, {1366, 768}, true) {
    auto window = std::make_unique<RightsWindow>(stage, 200, proposeErasures);
    window->showErasures();
    return window;
}
TAWJIH_SCENE(Rights_ErasureNone, {1024, 640}) {
    auto window = std::make_unique<RightsWindow>(stage, 10);
    window->page().tabs()->setCurrentWidget(window->page().erasure());
    return window;
}
TAWJIH_SCENE(Rights_ErasurePaused) {
    auto window = std::make_unique<RightsWindow>(stage, 200, [](RightsDesk& desk) {
        proposeErasures(desk);
        desk.filled.desk.clock.advance(-40LL * 24 * 3600);
    });
    window->showErasures();
    return window;
}
TAWJIH_SCENE(DialogRights, {}) {
    return dialogOfRights(stage, true);
}
TAWJIH_SCENE(DialogRightsNone, {}) {
    return dialogOfRights(stage, false);
}
TAWJIH_SCENE(DialogRequest, {}) {
    auto dialog = std::make_unique<RequestDialog>(BeneficiaryId::create(stage.clock), stage.clock);
    dialog->kind()->setValue(RightsKind::Opposition);
    dialog->purposes()->setValues({ConsentPurpose::FollowUp});
    dialog->details()->setPlainText(u"Ne veut plus être rappelée depuis qu’elle travaille."_s);
    return dialog;
}
TAWJIH_SCENE(DialogWithdraw, {}) {
    test::PeopleDesk people;
    people.desk.clock.set(stage.clock.now());
    const BeneficiaryId awa = people.addAwa();
    WithdrawalService withdrawals(people.desk.context(), people.consents);
    Consent asked;
    asked.beneficiary = awa;
    asked.purpose = ConsentPurpose::Record;
    asked.decision = ConsentDecision::Withdrawn;
    auto dialog = std::make_unique<ConsentDialog>(asked, std::vector<Establishment>(), stage.clock);
    dialog->showEffects(withdrawalText(test::must(withdrawals.effects(awa, asked.purpose, {}))));
    return dialog;
}
TAWJIH_SCENE(DialogErase, {}) {
    return std::make_unique<QuestionDialog>(
        Question{ErasurePanel::tr("Erase the data of %n person(s) for good?", nullptr, 3), erasureWarning(),
                 ErasurePanel::tr("Erase"), true});
}
TAWJIH_SCENE(DialogRulesOfRights, {}) {
    QMap<RightsKind, int> days;
    for (const auto& kind : allOf<RightsKind>())
        days.insert(kind.value, RightsRules::usualDays(kind.value));
    return std::make_unique<RuleOfRightsDialog>(24, days);
}
