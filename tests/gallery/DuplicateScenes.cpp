// Who may be whom: beside the registration, and the queue of duplicates.

#include "core/identity/DuplicateService.h"
#include "tests/gallery/PeopleWindow.h"
#include "ui/beneficiary/BeneficiaryForm.h"
#include "ui/beneficiary/RegistrationView.h"
#include "ui/identity/CandidatesCard.h"
#include "ui/identity/DuplicatesPage.h"
#include "ui/identity/PairPanel.h"
#include "ui/identity/WaterfallView.h"
#include "ui/widgets/Disclosure.h"

#include <QTabBar>

using namespace tawjih;
using namespace tawjih::gallery;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

Beneficiary person(const PersonName& name, QDate born, const QString& phone = {}, const QString& address = {}) {
    Beneficiary made;
    made.name = name;
    made.birth = BirthDate::exact(born);
    made.sex = Sex::Male;
    made.nationalities = {u"GIN"_s};
    made.phone = phone;
    made.address = address;
    return made;
}

Consent given() {
    Consent consent;
    consent.purpose = ConsentPurpose::Record;
    return consent;
}

/// A desk on which two persons stand twice, brothers live together, and twins are.
std::unique_ptr<test::PeopleDesk> deskOfDoubles() {
    auto people = std::make_unique<test::PeopleDesk>();
    people->addMany(60);
    const QString street = u"12, rue des Orangers"_s;
    Beneficiary again = person({u"Jallow"_s, u"Mahamadou"_s, {}, {}}, QDate(1996, 7, 14), {}, street);
    again.educationLevel = EducationLevel::Lower3;
    const Beneficiary all[] = {
        person({u"Diallo"_s, u"Mamadou"_s, u"ديالو"_s, u"مامادو"_s}, QDate(1996, 7, 14), u"+212 661 00 01 11"_s,
               street),
        again,
        person({u"Diallo"_s, u"Ousmane"_s, {}, {}}, QDate(2001, 2, 3), u"+212 661 00 01 11"_s, street),
        person({u"Traoré"_s, u"Hassan"_s, {}, {}}, QDate(1999, 3, 5)),
        person({u"Traoré"_s, u"Houssein"_s, {}, {}}, QDate(1999, 3, 5)),
        person({u"Keïta"_s, u"Ibrahima Sory"_s, {}, {}}, QDate(1988, 11, 30), u"+212 662 33 44 55"_s),
        person({u"Keita"_s, u"Ibrahima"_s, {}, {}}, QDate(1988, 1, 1)),
        person({u"Camara"_s, u"Fodé"_s, u"كمارا"_s, u"فودي"_s}, QDate(1990, 5, 17), u"+212 663 10 20 30"_s),
        person({{}, {}, u"كامارا"_s, u"فودي"_s}, QDate(1990, 5, 17)),
    };
    for (const Beneficiary& each : all)
        test::must(people->intake.registerPerson(each, OpeningReason::Orientation, {given()}, people->desk.actor.id));
    return people;
}

void waitFor(const std::function<bool()>& reached) {
    QElapsedTimer timer;
    timer.start();
    while (!reached() && timer.elapsed() < 5000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

/// The form with somebody typed into it, once whoever may be the same is there.
std::unique_ptr<PeopleWindow> registering(Stage& stage, const Beneficiary& typed) {
    auto window = std::make_unique<PeopleWindow>(stage, deskOfDoubles());
    window->workbench()->newBeneficiary();
    RegistrationView* view = window->page().registration();
    view->form()->setValue(typed);
    view->candidates()->look(typed);
    waitFor([view] { return view->candidates()->isSettled(); });
    return window;
}

/// The window with the queue; the desk lives as long as it.
struct QueueWindow final : ui::MainWindow {
    QueueWindow(Stage& stage, std::unique_ptr<test::PeopleDesk> people, bool isSearched = true)
        : ui::MainWindow(stage.clock, stage.languages, stage.settings, stage.prompts)
        , desk(std::move(people))
        , queue(desk->desk.context()) {
        desk->duplicates.read();
        if (isSearched) {
            identity::ScanOptions options;
            options.withRelations = true;
            const auto everybody = identity::DuplicateRegister::load(desk->desk.context());
            test::must(queue.takeSearch((*everybody)->scan(options).value()));
        }
        ui::DeskView view;
        view.deskName = QStringLiteral("Casablanca");
        view.actor = desk->desk.actor;
        view.pages = {duplicatesPage({queue, desk->merges, desk->persons, desk->drafts, desk->duplicates,
                                      desk->desk.changes, desk->desk.clock, stage.settings})};
        showDesk(std::move(view));
    }
    ~QueueWindow() override { showEntry(new QWidget); } // pages go before the desk

    DuplicatesPage& page() const { return *qobject_cast<DuplicatesPage*>(workbench()->currentPage()); }
    void settle() const {
        waitFor([this] { return !page().panel()->waterfall()->lines().isEmpty(); });
    }

    std::unique_ptr<test::PeopleDesk> desk;
    identity::DuplicateService queue;
};

std::unique_ptr<QueueWindow> queueOf(Stage& stage, identity::PairClass which) {
    auto window = std::make_unique<QueueWindow>(stage, deskOfDoubles());
    window->page().activate();
    window->page().classes()->setCurrentIndex(int(which));
    window->settle();
    return window;
}

} // namespace

TAWJIH_SCENE(RegistrationCandidates, {1366, 768}, true) {
    return registering(stage, person({u"Diallo"_s, u"Mohamadou"_s, {}, {}}, QDate(1996, 7, 14)));
}

TAWJIH_SCENE(RegistrationWaterfall, {1366, 900}) {
    auto window = registering(stage, person({u"Jallow"_s, u"Mamadou"_s, {}, {}}, QDate(1996, 7, 14), u"0661000111"_s));
    window->page().registration()->candidates()->findChildren<Disclosure*>().front()->setOpen(true);
    return window;
}

TAWJIH_SCENE(RegistrationRelative) {
    return registering(stage, person({u"Diallo"_s, u"Aboubacar"_s, {}, {}}, QDate(2008, 9, 21), u"+212 661 00 01 11"_s,
                                     u"12, rue des Orangers"_s));
}

TAWJIH_SCENE(Duplicates, {1366, 768}, true) {
    return queueOf(stage, identity::PairClass::Probable);
}

TAWJIH_SCENE(DuplicatesRelatives) {
    return queueOf(stage, identity::PairClass::Relatives);
}

TAWJIH_SCENE(DuplicatesWaterfall, {1366, 1400}) {
    return queueOf(stage, identity::PairClass::Probable);
}

TAWJIH_SCENE(DuplicatesEmpty) {
    auto people = std::make_unique<test::PeopleDesk>();
    people->addMany(5);
    auto window = std::make_unique<QueueWindow>(stage, std::move(people), false);
    window->page().activate();
    return window;
}
