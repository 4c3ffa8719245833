// Who lives with whom.

#include "tests/gallery/Gallery.h"
#include "tests/gallery/PeopleWindow.h"
#include "ui/household/HouseholdCard.h"
#include "ui/household/LinkDialog.h"
#include "ui/widgets/SearchField.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace tawjih;
using namespace tawjih::gallery;
using namespace tawjih::ui;

namespace {

struct Someone {
    PersonName name;
    Sex sex = Sex::Male;
    int born = 1990;
    QString phone;
    QString address;
};

BeneficiaryId add(test::PeopleDesk& desk, const Someone& one) {
    desk.desk.clock.advance(1);
    Beneficiary person;
    person.name = one.name;
    person.sex = one.sex;
    person.birth = BirthDate::year(one.born);
    person.phone = one.phone;
    person.address = one.address;
    person.arrondissement = QStringLiteral("06.141.01.53");
    Consent record;
    record.purpose = ConsentPurpose::Record;
    return test::must(desk.intake.registerPerson(person, OpeningReason::Orientation, {record}, desk.desk.actor.id))
        .person.id;
}

/// Awa with her husband, two children, a sister who lives elsewhere, and two who share her phone.
BeneficiaryId addFamily(test::PeopleDesk& desk) {
    const BeneficiaryId awa = desk.addAwa();
    const auto husband = add(
        desk, {{QStringLiteral("Koné"), QStringLiteral("Idrissa"), QStringLiteral("كوني"), QStringLiteral("إدريسا")},
               Sex::Male,
               1991,
               {},
               {}});
    const auto son =
        add(desk, {{QStringLiteral("Koné"), QStringLiteral("Moussa"), QStringLiteral("كوني"), QStringLiteral("موسى")},
                   Sex::Male,
                   2009,
                   {},
                   {}});
    const auto sister =
        add(desk, {{QStringLiteral("Diallo"), QStringLiteral("Fatoumata Binta"), {}, {}}, Sex::Female, 2001, {}, {}});
    const auto mother =
        add(desk, {{{}, {}, QStringLiteral("ديالو"), QStringLiteral("خديجة")}, Sex::Female, 1972, {}, {}});
    test::must(desk.households.link({awa, husband, Relation::Spouse, true, QDate(2018, 6, 2)}));
    test::must(desk.households.link({husband, son, Relation::Child}));
    test::must(desk.households.link({awa, sister, Relation::Sibling, false}));
    test::must(desk.households.link({awa, mother, Relation::Parent}));
    test::must(desk.cases.close(test::must(desk.cases.find(mother)), ClosingReason::InformationGiven,
                                desk.desk.clock.today()));
    add(desk, {{QStringLiteral("Diallo"), QStringLiteral("Salif"), QStringLiteral("ديالو"), QStringLiteral("ساليف")},
               Sex::Male,
               1996,
               QStringLiteral("0661 23 45 67"),
               {}});
    add(desk, {{QStringLiteral("Traoré"), QStringLiteral("Mariam"), {}, {}},
               Sex::Female,
               1988,
               QStringLiteral("+212 661-234-567"),
               {}});
    return awa;
}

std::unique_ptr<PeopleWindow> familyWindow(Stage& stage) {
    auto desk = std::make_unique<test::PeopleDesk>();
    const BeneficiaryId awa = addFamily(*desk);
    auto window = std::make_unique<PeopleWindow>(stage, std::move(desk));
    window->workbench()->openBeneficiary(awa);
    return window;
}

/// The window, and the dialog over it that is looked at.
struct DialogOfFamily final : QWidget {
    DialogOfFamily(std::unique_ptr<PeopleWindow> below, LinkDialog* dialog) : window(std::move(below)) {
        dialog->setParent(this, Qt::Widget);
        dialog->show();
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(dialog);
    }
    std::unique_ptr<PeopleWindow> window;
};

std::unique_ptr<QWidget> linkDialog(Stage& stage, const QString& typed, Relation relation,
                                    const std::optional<Relative>& whom = {}) {
    auto window = familyWindow(stage);
    LinkDialog* dialog = window->page().caseView()->household()->openLink(whom);
    if (!typed.isEmpty()) {
        dialog->search()->setText(typed);
        Q_EMIT dialog->search()->searched(typed);
    }
    dialog->relation()->setValue(relation);
    return std::make_unique<DialogOfFamily>(std::move(window), dialog);
}

} // namespace

TAWJIH_SCENE(CaseHousehold, {1366, 768}, true) {
    return familyWindow(stage);
}

TAWJIH_SCENE(DialogHouseholdLink, {}) {
    return linkDialog(stage, QStringLiteral("diallo"), Relation::Spouse);
}

TAWJIH_SCENE(DialogHouseholdWarning, {}) {
    return linkDialog(stage, QStringLiteral("salif"), Relation::Child);
}

TAWJIH_SCENE(MenuHousehold, {}) {
    auto window = familyWindow(stage);
    QMenu* menu = window->page().caseView()->household()->menu();
    Q_EMIT menu->aboutToShow();
    struct Shown final : QWidget {
        std::unique_ptr<PeopleWindow> window;
    };
    auto shown = std::make_unique<Shown>();
    menu->setParent(shown.get(), Qt::Widget);
    menu->show();
    shown->resize(menu->sizeHint());
    shown->setFixedSize(menu->sizeHint());
    shown->window = std::move(window);
    return shown;
}
