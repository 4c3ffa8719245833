#include "ui/team/TeamPage.h"

#include "ui/shell/JobRunner.h"
#include "ui/team/CaseloadsModel.h"
#include "ui/team/ReassignDialog.h"
#include "ui/team/TeamCasesModel.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTabBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace tawjih::ui {

namespace {

constexpr int settleMs = 400;
constexpr int widthForBothNames = 1100;
constexpr int mostHeight = 300; ///< of the table of advisors: some seven rows

std::vector<int> everyRow(const QAbstractItemModel& model) {
    std::vector<int> rows(static_cast<size_t>(model.rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

} // namespace

TeamPage::TeamPage(const PageContext& context, Needs needs)
    : m_context(context)
    , m_needs(std::move(needs))
    , m_header(new PageHeader)
    , m_team(new QTableView)
    , m_caseloads(new CaseloadsModel(this))
    , m_filters(new QTabBar)
    , m_checked(new QLabel)
    , m_reassign(new QPushButton)
    , m_table(new QTableView)
    , m_cases(new TeamCasesModel(this))
    , m_settle(new QTimer(this)) {
    auto* body = makeBody();
    body->setSpacing(space::medium);
    body->addWidget(m_header);
    body->addWidget(makeTeam());
    body->addWidget(makeCases(), 1);
    makeActions();
    m_settle->setSingleShot(true);
    m_settle->setInterval(settleMs);
    connect(m_settle, &QTimer::timeout, this, &TeamPage::read);
    connect(&m_needs.changes, &ChangeNotifier::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_settle->start(); // several changes at once are read once
    });
    retranslate();
}

QWidget* TeamPage::makeTeam() {
    m_teamCard = new Card;
    m_team->setModel(m_caseloads);
    dressTable(m_team);
    // As high as its rows, up to some; the rest scrolls.
    m_team->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_team->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_team->setMaximumHeight(mostHeight);
    auto* header = m_team->horizontalHeader();
    header->setSectionsMovable(false);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(CaseloadsModel::Advisor, QHeaderView::Stretch);
    m_teamCard->body()->addWidget(m_team);
    connect(m_team->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TeamPage::choose);
    return m_teamCard;
}

QWidget* TeamPage::makeCases() {
    m_casesCard = new Card(QStringLiteral(" "));
    setTextStyle(m_checked, TextStyle::Muted);
    setPrimary(m_reassign);
    m_casesCard->headingEnd()->addWidget(m_checked);
    m_casesCard->headingEnd()->addWidget(m_reassign);
    for (int i = 0; i < 4; ++i)
        m_filters->addTab(QString());
    m_filters->setDrawBase(false);
    m_filters->setExpanding(false);
    m_table->setModel(m_cases);
    dressTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(TeamCasesModel::LastContact, Qt::AscendingOrder);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(TeamCasesModel::Name, QHeaderView::Stretch);
    m_empty = new EmptyState(QStringLiteral("check"));
    m_empty->hide();
    m_casesCard->body()->addWidget(m_filters);
    m_casesCard->body()->addWidget(m_table, 1);
    m_casesCard->body()->addWidget(m_empty, 1);
    connect(m_filters, &QTabBar::currentChanged, this, &TeamPage::choose);
    connect(header, &QHeaderView::sectionClicked, this, &TeamPage::sortBy);
    connect(m_table, &QTableView::activated, this, &TeamPage::openCurrent);
    connect(m_cases, &TeamCasesModel::checkedChanged, this, &TeamPage::showChecked);
    connect(m_reassign, &QPushButton::clicked, this, &TeamPage::reassign);
    return m_casesCard;
}

QAction* TeamPage::addAction(QWidget* owner, const char* text, const QKeySequence& key, std::function<void()> act) {
    auto* action = new QAction(owner);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    owner->addAction(action);
    m_actions.emplace_back(action, text);
    return action;
}

void TeamPage::makeActions() {
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    addAction(m_table, QT_TR_NOOP("Choose"), Qt::Key_Space, [this] { toggleCurrent(); });
    addAction(m_table, QT_TR_NOOP("Choose all"), QKeySequence::SelectAll, [this] { checkAll(); });
    addAction(m_table, QT_TR_NOOP("Open the case"), Qt::CTRL | Qt::Key_O, [this] { openCurrent(); });
    const std::pair<const char*, int> orders[] = {
        {QT_TR_NOOP("Sort by name"), TeamCasesModel::Name},
        {QT_TR_NOOP("Sort by last contact"), TeamCasesModel::LastContact},
        {QT_TR_NOOP("Sort by undone step"), TeamCasesModel::Undone},
        {QT_TR_NOOP("Sort by the centre’s silence"), TeamCasesModel::Overdue},
    };
    for (const auto& [text, column] : orders)
        addAction(m_table, text, {}, [this, column = column] { sortBy(column); });
    auto* reassign =
        addAction(this, QT_TR_NOOP("Reassign…"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] { this->reassign(); });
    reassign->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (QAction* action : m_table->actions())
        if (action->shortcut().isEmpty())
            QWidget::addAction(action); // for the palette too
}

QWidget* TeamPage::mainWidget() const {
    return m_team;
}

void TeamPage::focusFilter() {
    m_filters->setFocus(Qt::ShortcutFocusReason);
}

void TeamPage::activate() {
    if (m_stale)
        read();
}

void TeamPage::refresh() {
    read();
}

/// Another advisor, or another filter.
void TeamPage::choose() {
    if (m_showing)
        return;
    TeamQuery wanted = m_query;
    wanted.advisor = m_caseloads->advisorAt(m_team->currentIndex().row());
    wanted.filter = static_cast<TeamFilter>(m_filters->currentIndex());
    if (wanted == m_query)
        return;
    m_query = wanted;
    read();
}

void TeamPage::sortBy(int column) {
    const auto order = TeamCasesModel::orderOf(column);
    auto* header = m_table->horizontalHeader();
    if (order) {
        m_query.descending = m_query.order == *order && !m_query.descending;
        m_query.order = *order;
        read();
    }
    for (int shown = 0; shown < TeamCasesModel::ColumnCount; ++shown)
        if (TeamCasesModel::orderOf(shown) == m_query.order)
            header->setSortIndicator(shown, m_query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TeamPage::read() {
    m_settle->stop();
    m_stale = false;
    m_reading = true;
    if (m_job)
        m_job->cancel();
    const quint64 ticket = ++m_ticket;
    m_job = m_context.jobs.run(
        tr("Reading the caseloads"), this,
        [read = m_needs.read, query = m_query](Job& job) { return read(query, job); },
        [this, ticket](Result<TeamPicture> picture) {
            if (ticket == m_ticket)
                take(std::move(picture));
        });
    showTexts();
}

void TeamPage::take(Result<TeamPicture> picture) {
    m_reading = false;
    m_job.reset();
    if (!picture) {
        m_stale = true;
        if (picture.error().code != ErrorCode::Cancelled)
            m_context.navigator.notify({Tone::Danger, errorText(picture.error()), {}, {}});
        return;
    }
    const QScopedValueRollback showing(m_showing, true);
    m_caseloads->setCaseloads(std::move(picture->caseloads));
    const int row = m_table->currentIndex().row();
    m_cases->setCases(std::move(picture->cases), picture->today);
    if (m_cases->rowCount() > 0)
        m_table->setCurrentIndex(m_cases->index(std::clamp(row, 0, m_cases->rowCount() - 1), TeamCasesModel::Name));
    m_team->setCurrentIndex(m_caseloads->index(m_caseloads->rowOf(m_query.advisor), 0));
    showPicture();
}

void TeamPage::showPicture() {
    m_table->setColumnHidden(TeamCasesModel::Advisor, m_query.advisor.has_value());
    const bool empty = m_cases->rowCount() == 0;
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
    showTexts();
}

void TeamPage::showTexts() {
    const int row = m_caseloads->rowOf(m_query.advisor);
    const bool any = m_caseloads->rowCount() > 0;
    const Caseload all = any ? m_caseloads->at(0) : Caseload();
    const Caseload load = any ? m_caseloads->at(row) : Caseload();
    m_header->setTitle(tr("Team"));
    m_header->setSubtitle(any ? QString(tr("%n case(s)", nullptr, static_cast<int>(all.cases)) +
                                        tr(", ", "between parts of a list") +
                                        tr("%n without contact for 30 days", nullptr, static_cast<int>(all.silent)))
                              : tr("Reading the caseloads"));
    m_casesCard->setHeading(any ? isolate(m_caseloads->nameAt(row)) : QStringLiteral(" "));
    const auto counted = [](const QString& name, qint64 count) {
        return count == 0 ? name : QString(name + QLatin1Char(' ') + number(count));
    };
    m_filters->setTabText(0, counted(tr("All"), load.cases));
    m_filters->setTabText(1, counted(tr("No contact for 30 days"), load.silent));
    m_filters->setTabText(2, counted(tr("Undone steps"), load.undone));
    m_filters->setTabText(3, counted(tr("Overdue referrals"), load.overdue));
    m_empty->setTexts(tr("No case here."));
    const qint64 counts[] = {load.cases, load.silent, load.undone, load.overdue};
    const qint64 count = counts[static_cast<size_t>(m_query.filter)];
    const int shown = m_cases->rowCount();
    Q_EMIT statusChanged(m_reading       ? QString()
                         : count > shown ? tr("the first %1 of %2").arg(number(shown), number(count))
                                         : tr("%n case(s)", nullptr, shown));
    showChecked();
}

void TeamPage::showChecked() {
    const int count = static_cast<int>(m_cases->checked().size());
    m_checked->setText(count > 0 ? tr("%n case(s) chosen", nullptr, count) : QString());
    m_reassign->setEnabled(count > 0);
    for (const auto& [action, text] : m_actions)
        if (action->parent() == this)
            action->setEnabled(count > 0);
}

/// All chosen lines follow the one with the keyboard.
void TeamPage::toggleCurrent() {
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    if (rows.empty())
        rows.push_back(current.row());
    m_cases->setChecked(rows, !m_cases->isChecked(current.row()));
}

void TeamPage::checkAll() {
    const std::vector<int> rows = everyRow(*m_cases);
    const bool all = m_cases->checked().size() == rows.size();
    m_cases->setChecked(rows, !all);
}

void TeamPage::openCurrent() {
    if (const QModelIndex current = m_table->currentIndex(); current.isValid())
        m_context.navigator.openBeneficiary(m_cases->caseAt(current.row()).person.id);
}

void TeamPage::reassign() {
    const std::vector<TeamCase> chosen = m_cases->checked();
    if (chosen.empty())
        return;
    const auto active = m_needs.cases.advisors();
    if (!active)
        return m_context.navigator.notify({Tone::Danger, errorText(active.error()), {}, {}});
    std::vector<Caseload> offered;
    for (const AdvisorName& advisor : *active) {
        Caseload load = m_caseloads->at(m_caseloads->rowOf(advisor.id));
        if (load.advisor != advisor.id) // an account of this minute
            load = {};
        load.advisor = advisor.id;
        load.name = advisor.name;
        offered.push_back(load);
    }
    // Whoever has least comes first: what is given away is most often given there.
    std::ranges::stable_sort(offered, {}, &Caseload::cases);
    offered.emplace_back();
    auto* dialog = new ReassignDialog(static_cast<int>(chosen.size()), std::move(offered), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAct([this, dialog, chosen] { return give(chosen, dialog->advisor(), dialog->name()); });
    dialog->open();
}

Status TeamPage::give(const std::vector<TeamCase>& cases, UserId advisor, const QString& name) {
    std::vector<CaseAssignment> wanted;
    for (const TeamCase& each : cases)
        wanted.push_back({each.file, each.version, advisor});
    auto before = m_needs.cases.assign(wanted);
    if (!before) {
        if (before.error().code == ErrorCode::Conflict)
            read(); // behind the dialog stands what holds now
        return fail(before.error());
    }
    const int count = static_cast<int>(before->size());
    m_undo = *std::move(before);
    m_cases->setChecked(everyRow(*m_cases), false);
    m_context.navigator.saved();
    const QPointer<TeamPage> self(this);
    m_context.navigator.notify(
        {Tone::Good, tr("%n case(s) given: %1.", "to the advisor named", count).arg(isolate(name)), tr("Undo"), [self] {
             if (self)
                 self->undo();
         }});
    read();
    return {};
}

void TeamPage::undo() {
    if (m_undo.empty())
        return m_context.navigator.notify({Tone::Info, tr("Nothing to undo since you unlocked the desk."), {}, {}});
    const auto taken = m_needs.cases.assign(m_undo);
    if (!taken)
        return m_context.navigator.notify({Tone::Danger, errorText(taken.error()), {}, {}});
    m_undo.clear();
    m_context.navigator.saved();
    m_context.navigator.notify({Tone::Good, tr("Taken back."), {}, {}});
    read();
}

void TeamPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    // The second script gives way to what is late.
    m_table->setColumnHidden(TeamCasesModel::OtherName, width() < widthForBothNames);
}

void TeamPage::retranslate() {
    m_teamCard->setHeading(tr("Caseloads"));
    m_teamCard->setFlush(true); // after the heading, which decides on the space above
    m_casesCard->setFlush(true);
    m_team->setAccessibleName(tr("Caseloads"));
    m_table->setAccessibleName(tr("Cases"));
    m_filters->setAccessibleName(tr("Which cases"));
    m_reassign->setText(tr("Reassign…"));
    for (const auto& [action, text] : m_actions)
        action->setText(tr(text));
    m_caseloads->retranslate();
    m_cases->retranslate();
    showTexts();
}

PageFactory teamPage(const TeamPage::Needs& needs) {
    PageFactory factory;
    factory.id = QStringLiteral("team");
    factory.title = QT_TRANSLATE_NOOP("Pages", "Team");
    factory.icon = QStringLiteral("team");
    factory.make = [needs](const PageContext& context) -> Page* { return new TeamPage(context, needs); };
    factory.needs = vault::Permission::AssignCases;
    return factory;
}

} // namespace tawjih::ui
