// The pages of the day's work, over a desk of invented people.

#include "core/indicator/FactService.h"
#include "tests/gallery/Gallery.h"
#include "tests/support/FilledDesk.h"
#include "ui/casework/TodayPage.h"
#include "ui/indicator/StatisticsPage.h"
#include "ui/referral/AnswerField.h"
#include "ui/referral/BulkPanel.h"
#include "ui/referral/ReferralListModel.h"
#include "ui/referral/ReferralsPage.h"
#include "ui/shell/JobRunner.h"
#include "ui/shell/Workbench.h"

#include <QCoreApplication>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include <stdexcept>

using namespace tawjih;
using namespace tawjih::ui;

namespace {

/// A window that owns the desk its page shows.
class DeskWindow : public QWidget {
public:
    DeskWindow(gallery::Stage& stage, const QString& first, int persons)
        : m_settings(stage.settings)
        , m_desk(persons, stage.clock.now()) {
        m_desk.desk.actor.name = QStringLiteral("A. Benali");
        addAppointments();
        auto* bench = new Workbench({QStringLiteral("Casablanca"), m_desk.desk.actor, pages(), {}, {}},
                                    m_desk.desk.clock, stage.languages, stage.prompts, this);
        m_bench.reset(bench);
        bench->openPage(first);
        settle();
    }
    [[nodiscard]] ReferralsPage* referrals() const { return m_referrals; }
    /// The referral whose intake has the most to show.
    void showIntake() {
        ReferralQuery query;
        query.limit = 1000;
        const auto rows = m_desk.referrals.list(query);
        size_t most = 0;
        ReferralId best;
        for (const ReferralRow& row : rows ? *rows : std::vector<ReferralRow>()) {
            const auto seats = row.referral.intake.isNull() ? Result<std::vector<SeatRow>>(std::vector<SeatRow>())
                                                            : m_desk.seats.ofIntake(row.referral.intake);
            const bool open =
                row.referral.status == ReferralStatus::Waitlisted || row.referral.status == ReferralStatus::UnderReview;
            if (seats && open && seats->size() > most) {
                most = seats->size();
                best = row.referral.id;
            }
        }
        m_referrals->open(best);
    }
    void chooseSeveral() {
        QItemSelectionModel* chosen = m_referrals->list()->selectionModel();
        for (int row = 0; row < 14; row += 2)
            chosen->select(m_referrals->model()->index(row), QItemSelectionModel::Select);
    }
    void settle() {
        while (m_bench->jobs().isBusy())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    ~DeskWindow() override { m_bench.reset(); }

protected:
    void resizeEvent(QResizeEvent*) override { m_bench->resize(size()); }

private:
    /// The invented people rest on Sundays.
    void addAppointments() {
        const auto cases = m_desk.today.caseload(m_desk.desk.actor.id, 3);
        QTime time(9, 30);
        for (size_t i = 0; cases && i < cases->size(); ++i, time = time.addSecs(45 * 60)) {
            CounsellingSession session;
            session.beneficiary = (*cases)[i].person.id;
            session.heldAt = QDateTime(m_desk.desk.clock.today(), time).toUTC();
            session.kind = i == 0 ? SessionKind::CareerPlan : SessionKind::FollowUp;
            session.language = QStringLiteral("fra");
            session.attendance = i == 1 ? Attendance::Seen : Attendance::Unknown;
            if (!m_desk.sessions.save(session))
                throw std::runtime_error("An appointment was not stored.");
        }
    }

    [[nodiscard]] std::vector<PageFactory> pages() {
        std::vector<PageFactory> all;
        test::FilledDesk& d = m_desk;
        all.push_back({QStringLiteral("today"),
                       QT_TRANSLATE_NOOP("Pages", "Today"),
                       QStringLiteral("today"),
                       [&d](const PageContext& context) {
                           return new TodayPage(context,
                                                {d.today, d.sessions, d.referrals, d.seats, d.catalogue, d.persons,
                                                 d.cases, d.followUps, d.desk.changes, d.desk.clock, d.desk.actor});
                       },
                       {},
                       {Request::Kind::NewSession, Request::Kind::NewBeneficiary}});
        all.push_back({QStringLiteral("statistics"), QT_TRANSLATE_NOOP("Pages", "Statistics"),
                       QStringLiteral("statistics"), [&d, this](const PageContext& context) {
                           // A desk in memory has one connection: the facts are read before the page asks for them.
                           const auto facts = indicator::FactService::loadAsOf(*d.desk.db, d.desk.clock.now());
                           m_settings.setValue(QStringLiteral("statistics/period"), QStringLiteral("everything"));
                           auto* page = new StatisticsPage(
                               context,
                               {m_figures, [facts](const std::optional<QDateTime>&, Job&) { return facts; },
                                [](const indicator::ReportOrder&, Job&) -> Result<indicator::PreparedReport> {
                                    return fail(ErrorCode::NotFound);
                                },
                                [](const indicator::MadeReport&, Job&) -> Result<QString> { return QString(); },
                                [](UserId) { return QString(); }, d.desk.changes, d.desk.clock, d.desk.actor,
                                m_settings, QStringLiteral("Casablanca")});
                           m_statistics = page;
                           return page;
                       }});
        all.push_back({QStringLiteral("referrals"), QT_TRANSLATE_NOOP("Pages", "Referrals"), QStringLiteral("referral"),
                       [&d, this](const PageContext& context) {
                           auto* page =
                               new ReferralsPage(context, {d.referrals, d.seats, d.consents, d.catalogue, d.cases,
                                                           d.desk.changes, d.desk.clock, d.desk.actor, m_settings,
                                                           &m_answers, [](const auto&) { return Status(); }});
                           m_referrals = page;
                           return page;
                       }});
        return all;
    }

    /// Every reference stands for a referral that waits.
    [[nodiscard]] exchange::LetterLookup letters() {
        return {[](QStringView typed) -> std::optional<QString> {
                    return typed.size() == 11 ? std::optional(typed.toString().toUpper()) : std::nullopt;
                },
                [this](const QString&) -> Result<ReferralId> {
                    ReferralQuery query;
                    query.status = ReferralStatus::UnderReview;
                    TRY_ASSIGN(const auto rows, m_desk.referrals.list(query));
                    if (rows.empty())
                        return fail(ErrorCode::NotFound);
                    return rows.front().referral.id;
                }};
    }

    QSettings& m_settings;
    ReferralsPage* m_referrals = nullptr;
    StatisticsPage* m_statistics = nullptr;
    test::FilledDesk m_desk;
    indicator::FigureService m_figures{m_desk.context};
    exchange::AnswerService m_answers{m_desk.context, m_desk.referrals, letters()};
    std::unique_ptr<Workbench> m_bench;
};

std::unique_ptr<QWidget> dashboard(gallery::Stage& stage, const char* code) {
    stage.settings.setValue(QStringLiteral("statistics/dashboard"), QLatin1String(code));
    return std::make_unique<DeskWindow>(stage, QStringLiteral("statistics"), 400);
}

} // namespace

TAWJIH_SCENE(Today, {1366, 768}, true) {
    return std::make_unique<DeskWindow>(stage, QStringLiteral("today"), 400);
}
TAWJIH_SCENE(TodayEmpty) {
    return std::make_unique<DeskWindow>(stage, QStringLiteral("today"), 0);
}
TAWJIH_SCENE(Statistics, {1366, 768}, true) {
    return dashboard(stage, "overview");
}
// High enough for all their cards.
TAWJIH_SCENE(StatisticsPeople, {1366, 1700}, false) {
    return dashboard(stage, "people");
}
TAWJIH_SCENE(StatisticsOutcomes, {1366, 1700}, false) {
    return dashboard(stage, "outcomes");
}
TAWJIH_SCENE(StatisticsSupervision, {1366, 1700}, false) {
    return dashboard(stage, "supervision");
}
TAWJIH_SCENE(Referrals, {1366, 768}, true) {
    return std::make_unique<DeskWindow>(stage, QStringLiteral("referrals"), 400);
}
TAWJIH_SCENE(ReferralsSeats, {1366, 768}, true) {
    auto window = std::make_unique<DeskWindow>(stage, QStringLiteral("referrals"), 400);
    window->showIntake();
    window->referrals()->answerField()->edit()->setText(QStringLiteral("7KQ2-M0XD-4 R complet"));
    return window;
}
TAWJIH_SCENE(ReferralsBulk, {1366, 768}, true) {
    auto window = std::make_unique<DeskWindow>(stage, QStringLiteral("referrals"), 400);
    window->chooseSeveral();
    return window;
}
TAWJIH_SCENE(ReferralsBulkReport, {1366, 768}, false) {
    auto window = std::make_unique<DeskWindow>(stage, QStringLiteral("referrals"), 400);
    window->chooseSeveral();
    window->referrals()->bulk()->reviewButton()->click();
    return window;
}
