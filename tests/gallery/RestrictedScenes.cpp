// Restricted cases: what others see of them, how they open them, and what supervisors see of that.

#include "core/casework/RestrictionService.h"
#include "tests/gallery/PeopleWindow.h"
#include "ui/casework/GlassPage.h"
#include "ui/casework/RestrictionDialogs.h"

#include <QPlainTextEdit>

using namespace tawjih;
using namespace tawjih::gallery;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct RestrictedDesk {
    RestrictedDesk()
        : people(std::make_unique<test::PeopleDesk>())
        , restrictions(std::make_unique<RestrictionService>(people->desk.context())) {
        people->addMany(40);
        awa = people->addAwa();
        test::must(restrictions->restrict(awa, u"Une parente travaille dans l’immeuble."_s, {}));
        advisor = people->desk.addUser(u"Y. Naji"_s, vault::Role::Advisor);
    }
    void breakGlass() {
        const vault::Actor before = people->desk.actor;
        people->desk.actor = advisor;
        test::must(restrictions->breakGlass(awa, GlassKind::Safety,
                                            u"Le foyer appelle : elle n’est pas rentrée depuis hier soir."_s));
        people->desk.actor = before;
    }
    std::unique_ptr<test::PeopleDesk> people;
    std::unique_ptr<RestrictionService> restrictions;
    BeneficiaryId awa;
    vault::Actor advisor;
};

/// The window with the page that supervisors have; the desk lives as long as it.
struct GlassWindow final : ui::MainWindow {
    GlassWindow(Stage& stage, bool isOpened)
        : ui::MainWindow(stage.clock, stage.languages, stage.settings, stage.prompts) {
        if (isOpened)
            desk.breakGlass();
        DeskView view;
        view.deskName = u"Casablanca"_s;
        view.actor = desk.people->desk.actor;
        supervisor = desk.people->desk.addUser(u"A. Benali"_s, vault::Role::Supervisor);
        view.pages = {glassPage({*desk.restrictions, desk.people->desk.changes, supervisor})};
        showDesk(std::move(view));
    }
    ~GlassWindow() override { showEntry(new QWidget); } // pages go before the desk

    RestrictedDesk desk;
    vault::Actor supervisor;
};

} // namespace

namespace {

/// The window of the page about persons, with what restricts their cases.
struct RestrictedWindow final : ui::MainWindow {
    RestrictedWindow(Stage& stage, RestrictedDesk made)
        : ui::MainWindow(stage.clock, stage.languages, stage.settings, stage.prompts)
        , desk(std::move(made)) {
        DeskView view;
        view.deskName = u"Casablanca"_s;
        view.actor = desk.people->desk.actor;
        view.pages = {beneficiariesPage(desk.people->services(), desk.restrictions.get())};
        showDesk(std::move(view));
    }
    ~RestrictedWindow() override { showEntry(new QWidget); } // pages go before the desk

    RestrictedDesk desk;
};

} // namespace

TAWJIH_SCENE(RestrictedInList) {
    RestrictedDesk desk;
    desk.people->desk.actor = desk.advisor;
    return std::make_unique<RestrictedWindow>(stage, std::move(desk));
}
TAWJIH_SCENE(RestrictedCase) {
    RestrictedDesk desk;
    auto window = std::make_unique<RestrictedWindow>(stage, std::move(desk));
    window->workbench()->openBeneficiary(window->desk.awa);
    return window;
}
TAWJIH_SCENE(RestrictedByGlass) {
    RestrictedDesk desk;
    desk.breakGlass();
    desk.people->desk.actor = desk.advisor;
    auto window = std::make_unique<RestrictedWindow>(stage, std::move(desk));
    window->workbench()->openBeneficiary(window->desk.awa);
    return window;
}
TAWJIH_SCENE(RestrictedOpenings, {1366, 768}, true) {
    return std::make_unique<GlassWindow>(stage, true);
}
TAWJIH_SCENE(RestrictedOpeningsNone) {
    return std::make_unique<GlassWindow>(stage, false);
}
TAWJIH_SCENE(DialogGlass, {}) {
    auto dialog = std::make_unique<GlassDialog>(u"CAS-2026-00421"_s);
    dialog->reasonField()->setPlainText(u"Le foyer appelle : elle n’est pas rentrée depuis hier soir."_s);
    return dialog;
}
TAWJIH_SCENE(DialogRestrict, {}) {
    std::vector<AdvisorName> colleagues;
    for (const char* name : {"A. Benali", "S. Idrissi", "Y. Naji"})
        colleagues.push_back({UserId::create(stage.clock), QLatin1String(name)});
    return std::make_unique<RestrictDialog>(colleagues, std::nullopt, colleagues[1].id);
}
