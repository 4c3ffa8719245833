// The widgets themselves, and the frame with a page that uses them all.

#include "tests/gallery/Gallery.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/PickerCombo.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/Tag.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace tawjih;
using namespace tawjih::ui;

namespace {

QWidget* makeForm(const Clock& clock) {
    auto* card = new Card(QStringLiteral("Identity"));
    auto* form = new FormGrid(3);
    form->addField(QStringLiteral("family"), QStringLiteral("Family name"), new QLineEdit(QStringLiteral("Diallo")),
                   FormGrid::Required);
    form->addField(QStringLiteral("given"), QStringLiteral("Given names"), new QLineEdit(QStringLiteral("Awa")),
                   FormGrid::Required);
    auto* arabic = new QLineEdit(QStringLiteral("أوا ديالو"));
    form->addField(QStringLiteral("arabic"), QStringLiteral("Name in Arabic script"), arabic);
    auto* birth = new DateField(clock, YearSense::Past, DateField::Accepts::DayOrYear);
    birth->setDate(QDate(1999, 3, 5));
    form->addField(QStringLiteral("birth"), QStringLiteral("Birth"), birth);
    auto* nationality = new PickerCombo;
    nationality->addUnknown(QStringLiteral("Not said"));
    nationality->addChoice(QStringLiteral("Côte d’Ivoire"), QStringLiteral("CIV"));
    nationality->setValue(QStringLiteral("CIV"));
    form->addField(QStringLiteral("nationality"), QStringLiteral("Nationality"), nationality);
    auto* phone = new QLineEdit;
    form->addField(QStringLiteral("phone"), QStringLiteral("Telephone"), phone);
    form->setHint(QStringLiteral("phone"), QStringLiteral("With the country’s prefix when it is not Moroccan"));
    form->setProblem(QStringLiteral("given"), QStringLiteral("This is needed."));
    auto* sex = new QComboBox;
    sex->addItems({QStringLiteral("Woman"), QStringLiteral("Man"), QStringLiteral("Not said")});
    form->addField(QStringLiteral("sex"), QStringLiteral("Sex"), sex);
    auto* household = new QSpinBox;
    form->addField(QStringLiteral("household"), QStringLiteral("Household"), household);
    auto* note = new QPlainTextEdit(QStringLiteral("Wishes to learn sewing."));
    note->setFixedHeight(70);
    form->addField(QStringLiteral("note"), QStringLiteral("Note"), note, FormGrid::Wide);
    card->body()->addWidget(form);
    return card;
}

QWidget* makeTable() {
    auto* card = new Card;
    auto* model = new QStandardItemModel(card);
    model->setHorizontalHeaderLabels(
        {QStringLiteral("No."), QStringLiteral("Person"), QStringLiteral("Next step"), QStringLiteral("Appointment")});
    const std::vector<std::array<QString, 4>> rows{
        {QStringLiteral("CAS-2026-00421"), nameLine(QStringLiteral("Awa Diallo"), QStringLiteral("أوا ديالو")),
         QStringLiteral("Documents: school certificate"), shortDateText(QDate(2026, 11, 24))},
        {QStringLiteral("CAS-2026-00398"), nameLine(QStringLiteral("Mamadou Jallow"), QStringLiteral("مامادو جالو")),
         QStringLiteral("Call ISAT about the intake"), shortDateText(QDate(2026, 11, 25))},
        {QStringLiteral("CAS-2026-00377"), nameLine(QStringLiteral("Grace Mbeki"), {}),
         QStringLiteral("Documents: school certificate"), shortDateText(QDate(2026, 11, 26))}};
    for (const auto& row : rows)
        model->appendRow({new QStandardItem(isolateLtr(row[0])), new QStandardItem(row[1]), new QStandardItem(row[2]),
                          new QStandardItem(row[3])});
    auto* table = new QTableView;
    table->setModel(model);
    dressTable(table);
    for (int column = 0; column < 3; ++column)
        table->setColumnWidth(column, 220);
    table->selectRow(0);
    table->setMinimumHeight(145);
    card->setFlush(true);
    card->body()->addWidget(table);
    return card;
}

QWidget* makeControls() {
    auto* card = new Card(QStringLiteral("Wishes and documents"));
    auto* tags = new QHBoxLayout;
    tags->addWidget(new Tag(QStringLiteral("Eligible"), Tone::Good));
    tags->addWidget(new Tag(QStringLiteral("Eligible if…"), Tone::Warning));
    tags->addWidget(new Tag(QStringLiteral("missing"), Tone::Danger));
    tags->addWidget(new Tag(QStringLiteral("To check"), Tone::Accent));
    tags->addWidget(new Tag(QStringLiteral("sent"), Tone::Info));
    tags->addWidget(new Tag(QStringLiteral("CIV")));
    tags->addStretch();
    card->body()->addLayout(tags);
    auto* checks = new QHBoxLayout;
    auto* checked = new QCheckBox(QStringLiteral("Safe to contact"));
    checked->setChecked(true);
    auto* radio = new QRadioButton(QStringLiteral("Written"));
    radio->setChecked(true);
    auto* disabled = new QPushButton(QStringLiteral("Not now"));
    disabled->setEnabled(false);
    auto* danger = new QPushButton(QStringLiteral("Erase"));
    setDanger(danger);
    auto* bar = new QProgressBar;
    bar->setValue(40);
    bar->setTextVisible(false);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{checked, new QCheckBox(QStringLiteral("Interpreter")), radio,
                                         new QRadioButton(QStringLiteral("Verbal")), disabled, danger, bar})
        checks->addWidget(widget);
    checks->addStretch();
    card->body()->addLayout(checks);
    return card;
}

class SpecimenPage final : public Page {
public:
    explicit SpecimenPage(const Clock& clock) {
        auto* body = makeScrollBody();
        auto* header = new PageHeader;
        header->setTitle(QStringLiteral("Awa Diallo"));
        header->setSubtitle(QStringLiteral("26 · F · Côte d’Ivoire · residence permit until %1")
                                .arg(dateWithDistance(QDate(2027, 2, 18), clock.today())));
        header->addBesideTitle(new Tag(isolateLtr(QStringLiteral("CAS-2026-00421"))));
        auto* session = new QPushButton(icon(QStringLiteral("plus")), QStringLiteral("Session"));
        auto* refer = new QPushButton(icon(QStringLiteral("referral"), IconTone::OnAccent), QStringLiteral("Refer"));
        setPrimary(refer);
        header->addAction(session);
        header->addAction(refer);
        body->addWidget(header);
        auto* tabs = new QTabBar;
        for (const char* text : {"Overview", "Profile", "Consents", "Sessions 5", "Referrals 2", "History"})
            tabs->addTab(QLatin1String(text));
        tabs->setCurrentIndex(1);
        tabs->setExpanding(false);
        body->addWidget(tabs);
        body->addWidget(makeForm(clock));
        body->addWidget(makeControls());
        body->addWidget(makeTable(), 1);
    }
};

std::vector<PageFactory> specimenPages(const Clock& clock) {
    const auto empty = [](const PageContext&) { return new Page; };
    return {{QStringLiteral("today"), "Today", QStringLiteral("today"), empty},
            {QStringLiteral("people"),
             "Beneficiaries",
             QStringLiteral("people"),
             [&clock](const PageContext&) { return new SpecimenPage(clock); },
             {},
             {},
             [] { return 5012; }},
            {QStringLiteral("referrals"), "Referrals", QStringLiteral("referral"), empty, {}, {}, [] { return 4; }},
            {QStringLiteral("catalogue"), "Catalogue", QStringLiteral("catalogue"), empty, {}, {}, [] { return 86; }},
            {QStringLiteral("statistics"), "Statistics", QStringLiteral("statistics"), empty, {}, {}, {}, true},
            {QStringLiteral("settings"), "Settings", QStringLiteral("settings"), empty, {}, {}, {}, true}};
}

std::unique_ptr<MainWindow> specimenWindow(gallery::Stage& stage) {
    auto window = std::make_unique<MainWindow>(stage.clock, stage.languages, stage.settings, stage.prompts);
    DeskView view;
    view.deskName = QStringLiteral("Casablanca");
    view.actor = {UserId(), QStringLiteral("A. Benali"), vault::Role::Advisor};
    view.pages = specimenPages(stage.clock);
    view.lastBackup = [&stage] { return stage.clock.today(); };
    window->showDesk(std::move(view));
    window->workbench()->openPage(QStringLiteral("people"));
    window->workbench()->saved();
    return window;
}

} // namespace

TAWJIH_SCENE(Widgets, {1366, 860}, true) {
    auto window = specimenWindow(stage);
    window->workbench()->notify({Tone::Good,
                                 QStringLiteral("Import finished: 214 persons taken in, 3 refused."),
                                 QStringLiteral("Show the report"),
                                 {}});
    return window;
}

TAWJIH_SCENE(Palette) {
    auto window = specimenWindow(stage);
    window->resize(1366, 768);
    window->show();
    QCoreApplication::processEvents();
    window->workbench()->openPalette();
    return window;
}

TAWJIH_SCENE(Icons, {900, 420}) {
    auto sheet = std::make_unique<QWidget>();
    auto* grid = new QGridLayout(sheet.get());
    const QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    int place = 0;
    for (const QString& file : names) {
        const QString name = file.chopped(4);
        if (name == QStringLiteral("tawjih"))
            continue;
        auto* picture = new QLabel;
        picture->setPixmap(iconPixmap(name, 32, stage.theme.isDark() ? Qt::white : Qt::black, 1.0,
                                      QGuiApplication::layoutDirection()));
        auto* column = new QVBoxLayout;
        column->addWidget(picture, 0, Qt::AlignHCenter);
        column->addWidget(new QLabel(name), 0, Qt::AlignHCenter);
        grid->addLayout(column, place / 10, place % 10);
        ++place;
    }
    return sheet;
}
