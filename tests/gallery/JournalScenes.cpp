// Who did what, and whether the journal is whole.

#include "core/audit/JournalService.h"
#include "core/db/Connection.h"
#include "tests/gallery/Gallery.h"
#include "tests/support/FilledDesk.h"
#include "ui/audit/JournalFilterBar.h"
#include "ui/audit/JournalModel.h"
#include "ui/audit/JournalPage.h"
#include "ui/shell/JobRunner.h"
#include "ui/shell/Workbench.h"

#include <QCoreApplication>
#include <QTableView>

#include <mutex>

using namespace tawjih;
using namespace tawjih::ui;

namespace {

/// The window over a desk of two colleagues; a desk in memory has one connection, which workers take in turn.
class JournalWindow : public QWidget {
public:
    explicit JournalWindow(gallery::Stage& stage) : m_desk(120, stage.clock.now()) {
        m_desk.desk.actor.name = QStringLiteral("A. Benali");
        const JournalLender lend = [this](Job&, const std::function<Status(audit::JournalService&)>& work) {
            const std::lock_guard turn(m_turn);
            audit::JournalService journal(m_desk.context);
            return work(journal);
        };
        auto factory = journalPage({lend, {}, m_desk.desk.clock, true});
        const auto make = factory.make;
        factory.make = [this, make](const PageContext& context) { return m_page = make(context); };
        m_bench =
            std::make_unique<Workbench>(DeskView{QStringLiteral("Casablanca"), m_desk.desk.actor, {factory}, {}, {}},
                                        m_desk.desk.clock, stage.languages, stage.prompts, this);
        settle();
    }
    ~JournalWindow() override { m_bench.reset(); }
    void settle() {
        while (m_bench->jobs().isBusy())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] JournalPage& page() const { return *qobject_cast<JournalPage*>(m_page); }
    [[nodiscard]] test::TestDesk& desk() { return m_desk.desk; }
    /// The newest row about somebody.
    void chooseAPerson() {
        for (int row = 0; row < page().model()->rowCount(); ++row)
            if (!page().model()->lineAt(row)->caseNumber.isEmpty())
                return page().table()->setCurrentIndex(page().model()->index(row, 0));
    }

protected:
    void resizeEvent(QResizeEvent*) override { m_bench->resize(size()); }

private:
    test::FilledDesk m_desk;
    std::mutex m_turn;
    std::unique_ptr<Workbench> m_bench;
    Page* m_page = nullptr;
};

} // namespace

TAWJIH_SCENE(Journal, {1366, 768}, true) {
    auto window = std::make_unique<JournalWindow>(stage);
    window->page().verify();
    window->settle();
    window->chooseAPerson();
    return window;
}
TAWJIH_SCENE(JournalBroken, {1366, 768}, true) {
    auto window = std::make_unique<JournalWindow>(stage);
    (void)window->desk().db->execute(u"UPDATE audit SET quantity = 7 WHERE sequence = 121").has_value();
    window->page().verify();
    window->settle();
    return window;
}
TAWJIH_SCENE(JournalNothing) {
    auto window = std::make_unique<JournalWindow>(stage);
    audit::JournalFilter filter;
    filter.caseNumber = QStringLiteral("CAS-2019-00007");
    filter.from = QDate(2026, 11, 1);
    filter.family = audit::ActionFamily::Exchange;
    window->page().filters()->setFilter(filter);
    window->settle();
    return window;
}
