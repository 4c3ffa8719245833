#include "app/Services.h"
#include "core/demo/DemoDesk.h"
#include "core/demo/DemoIntakes.h"
#include "core/guidance/RuleSeed.h"
#include "tests/gallery/Gallery.h"
#include "tests/support/FilledDesk.h"
#include "tests/support/TemporaryDesk.h"
#include "ui/catalogue/CatalogueDialog.h"
#include "ui/catalogue/CatalogueImportDialog.h"
#include "ui/catalogue/CataloguePage.h"
#include "ui/catalogue/EntryText.h"
#include "ui/guidance/FittingDialog.h"
#include "ui/shell/JobRunner.h"
#include "ui/shell/Workbench.h"

#include <QCoreApplication>

#include <stdexcept>

using namespace tawjih;
using namespace tawjih::ui;
using exchange::EntryOutcome;
using exchange::EntryReport;
using exchange::RowProblem;

namespace {

/// The window on the shipped catalogue with the demo desk's intakes.
class CatalogueWindow : public QWidget {
public:
    explicit CatalogueWindow(gallery::Stage& stage) : m_desk(0, stage.clock.now()) {
        m_desk.desk.actor.name = QStringLiteral("A. Benali");
        demo::DemoRandom random(1);
        if (!demo::addIntakes(m_desk.catalogue, m_desk.desk.clock.today(), m_desk.desk.actor.name, random))
            throw std::runtime_error("The intakes were not written.");
        const CatalogueLender none = [](const auto&) { return Status(); };
        PageFactory factory{QStringLiteral("catalogue"), QT_TRANSLATE_NOOP("Pages", "Catalogue"),
                            QStringLiteral("catalogue"), [this, none](const PageContext& context) {
                                m_page = new CataloguePage(
                                    context, {m_desk.catalogue, m_desk.cases, m_desk.desk.changes, m_desk.desk.clock,
                                              m_desk.desk.actor, none, nullptr, [](const auto&) { return Status(); }});
                                return m_page;
                            }};
        m_bench =
            std::make_unique<Workbench>(DeskView{QStringLiteral("Casablanca"), m_desk.desk.actor, {factory}, {}, {}},
                                        m_desk.desk.clock, stage.languages, stage.prompts, this);
        m_bench->openPage(QStringLiteral("catalogue"));
    }
    ~CatalogueWindow() override { m_bench.reset(); }

    /// The entry shown in detail: the first intake that says most about itself.
    void selectIntake() {
        const auto intakes = m_desk.catalogue.intakes();
        for (const Intake& intake : *intakes)
            if (intake.foreignQuota && intake.applicationsUntil && intake.provenance.verifiedOn)
                return m_page->select(intake.id.uuid());
    }
    void selectCentre() { m_page->select(m_desk.catalogue.establishments()->front().id.uuid()); }

protected:
    void resizeEvent(QResizeEvent*) override { m_bench->resize(size()); }

private:
    test::FilledDesk m_desk;
    CataloguePage* m_page = nullptr;
    std::unique_ptr<Workbench> m_bench;
};

Provenance verified() {
    return {QStringLiteral("artisanat.gov.ma"), QDate(2026, 2, 5), QStringLiteral("A. Benali"), QDate(2026, 3, 2)};
}

/// A desk in a folder, for a worker reads it, and after it who fits the intake that most persons fit.
struct FittingDesk {
    FittingDesk() : desk(std::move(*place.unlock())) {
        Services services(desk->context(changes));
        demo::DemoDesk demo(desk->context(changes), services.catalogue, services.referrals, services.followUps);
        if (!services.guidance.seedRules() || !demo.fill({60, 1, place.clock.today(), {desk->actor().id}}))
            throw std::runtime_error("The desk was not filled.");
        int most = -1;
        const auto intakes = services.catalogue.intakes();
        for (const Intake& each : *intakes)
            if (const auto found = services.guidance.personsFor(each.id, 0); found && found->fitting > most) {
                most = found->fitting;
                intake = each;
            }
    }
    [[nodiscard]] GuidanceLender lender() {
        return [this](const std::function<Status(GuidanceService&)>& call) -> Status {
            TRY_ASSIGN(const auto worker, desk->openWorker());
            Services services(worker->context());
            return call(services.guidance);
        };
    }

    test::TemporaryDesk place;
    std::unique_ptr<vault::Desk> desk;
    ChangeNotifier changes;
    JobRunner jobs;
    Intake intake;
};
struct FittingScene final : FittingDesk, FittingDialog {
    FittingScene() : FittingDialog({lender(), jobs}, intake.id, EntryText::title(intake)) {
        while (jobs.isBusy())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
};

} // namespace

TAWJIH_SCENE(DialogFitting, {900, 600}) {
    return std::make_unique<FittingScene>();
}
TAWJIH_SCENE(Catalogue, {1366, 768}, true) {
    auto window = std::make_unique<CatalogueWindow>(stage);
    window->selectIntake();
    return window;
}
TAWJIH_SCENE(CatalogueCentre) {
    auto window = std::make_unique<CatalogueWindow>(stage);
    window->selectCentre();
    return window;
}
TAWJIH_SCENE(CatalogueProvider, {640, 500}) {
    Provider provider;
    provider.name = {QStringLiteral("Entraide Nationale"), QStringLiteral("التعاون الوطني"),
                     QStringLiteral("Entraide Nationale")};
    provider.kind = ProviderKind::Entraide;
    provider.provenance = verified();
    return std::make_unique<CatalogueDialog>(provider, stage.clock);
}
TAWJIH_SCENE(CataloguePlace, {860, 620}) {
    Establishment centre;
    centre.name = {QStringLiteral("ISAT Moulay Rachid"), QStringLiteral("المعهد المتخصص مولاي رشيد"),
                   QStringLiteral("ISAT Moulay Rachid")};
    centre.arrondissement = QStringLiteral("06.141.01.71");
    centre.address = QStringLiteral("Moulay Rachid, Casablanca");
    centre.provenance = verified();
    return std::make_unique<CatalogueDialog>(centre, stage.clock);
}
TAWJIH_SCENE(CatalogueEntry, {860, 620}) {
    Programme programme;
    programme.name = {QStringLiteral("Couture"), QStringLiteral("الخياطة"), QStringLiteral("Sewing")};
    programme.trade = QStringLiteral("7531");
    programme.durationMonths = 18;
    programme.certificate = {QStringLiteral("Diplôme de qualification professionnelle"),
                             QStringLiteral("دبلوم التأهيل المهني"),
                             QStringLiteral("Diploma of vocational qualification")};
    programme.provenance.source = QStringLiteral("artisanat.gov.ma");
    return std::make_unique<CatalogueDialog>(programme, stage.clock,
                                             RuleChoices{shippedRules(), ProviderKind::Handicrafts});
}
TAWJIH_SCENE(CatalogueIntake, {860, 620}) {
    Intake intake;
    intake.startsOn = QDate(2026, 10, 1);
    intake.endsOn = QDate(2028, 3, 31);
    intake.applicationsFrom = QDate(2026, 6, 1);
    intake.applicationsUntil = QDate(2026, 9, 15);
    intake.seats = 20;
    intake.foreignQuota = 2;
    intake.schedule = Schedule::FullTime;
    intake.teachingLanguage = QStringLiteral("fra");
    intake.costDirhams = 0;
    intake.provenance = verified();
    return std::make_unique<CatalogueDialog>(intake, stage.clock,
                                             RuleChoices{shippedRules(), ProviderKind::Handicrafts});
}
TAWJIH_SCENE(CatalogueImport, {860, 620}) {
    const LocalName sewing{QStringLiteral("Couture"), QStringLiteral("الخياطة"), QStringLiteral("Sewing")};
    const LocalName joinery{QStringLiteral("Menuiserie"), QStringLiteral("النجارة"), QStringLiteral("Joinery")};
    exchange::CatalogueComparison comparison;
    comparison.entries = {
        EntryReport{2, EntryKind::Programme, sewing, EntryOutcome::Unchanged, {}, {}},
        EntryReport{3,
                    EntryKind::Programme,
                    joinery,
                    EntryOutcome::Changed,
                    {QStringLiteral("duration_months"), QStringLiteral("verified_on")},
                    {}},
        EntryReport{4, EntryKind::Intake, sewing, EntryOutcome::New, {}, {}},
        EntryReport{5,
                    EntryKind::Intake,
                    joinery,
                    EntryOutcome::Invalid,
                    {},
                    {{QStringLiteral("seats"), RowProblem::OutOfRange},
                     {QStringLiteral("teaching_language"), RowProblem::UnknownValue}}},
    };
    return std::make_unique<CatalogueImportDialog>(QStringLiteral("catalogue-fes.csv"), comparison);
}
