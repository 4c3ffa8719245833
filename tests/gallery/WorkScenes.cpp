// The pages of the day's work, over a desk of invented people.

#include "core/indicator/StatisticsService.h"
#include "tests/gallery/Gallery.h"
#include "tests/support/FilledDesk.h"
#include "ui/casework/TodayPage.h"
#include "ui/indicator/StatisticsPage.h"
#include "ui/referral/ReferralsPage.h"
#include "ui/shell/JobRunner.h"
#include "ui/shell/Workbench.h"

#include <QCoreApplication>

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
        while (bench->jobs().isBusy())
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
                           return new TodayPage(
                               context, {d.today, d.sessions, d.referrals, d.desk.changes, d.desk.clock, d.desk.actor});
                       },
                       {},
                       {Request::Kind::NewSession, Request::Kind::NewBeneficiary}});
        all.push_back({QStringLiteral("statistics"), QT_TRANSLATE_NOOP("Pages", "Statistics"),
                       QStringLiteral("statistics"), [&d](const PageContext& context) {
                           // A desk in memory has one connection: the figures are counted before the page asks.
                           const auto count = [&d](const StatisticsFilter& filter) {
                               return StatisticsService(*d.desk.db, d.desk.actor).all(filter);
                           };
                           StatisticsFilter filter;
                           filter.period = periodOf(PeriodPreset::SchoolYear, d.desk.clock.today());
                           return new StatisticsPage(
                               context,
                               {[figures = count(filter)](const StatisticsFilter&, Job&) { return figures; },
                                d.catalogue, d.desk.changes, d.desk.clock, d.desk.actor, QStringLiteral("Casablanca")});
                       }});
        all.push_back(
            {QStringLiteral("referrals"), QT_TRANSLATE_NOOP("Pages", "Referrals"), QStringLiteral("referral"),
             [&d, this](const PageContext& context) {
                 return new ReferralsPage(
                     context,
                     {d.referrals, d.catalogue, d.cases, d.desk.changes, d.desk.clock, d.desk.actor, m_settings, {}});
             }});
        return all;
    }

    QSettings& m_settings;
    test::FilledDesk m_desk;
    std::unique_ptr<Workbench> m_bench;
};

} // namespace

TAWJIH_SCENE(Today, {1366, 768}, true) {
    return std::make_unique<DeskWindow>(stage, QStringLiteral("today"), 400);
}
TAWJIH_SCENE(TodayEmpty) {
    return std::make_unique<DeskWindow>(stage, QStringLiteral("today"), 0);
}
TAWJIH_SCENE(Statistics, {1366, 768}, true) {
    return std::make_unique<DeskWindow>(stage, QStringLiteral("statistics"), 400);
}
TAWJIH_SCENE(Referrals, {1366, 768}, true) {
    return std::make_unique<DeskWindow>(stage, QStringLiteral("referrals"), 400);
}
