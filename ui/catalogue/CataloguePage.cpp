#include "ui/catalogue/CataloguePage.h"

#include "ui/catalogue/CatalogueDialog.h"
#include "ui/catalogue/CatalogueFields.h"
#include "ui/catalogue/CatalogueModel.h"
#include "ui/catalogue/EntryDelegate.h"
#include "ui/catalogue/EntryFilter.h"
#include "ui/catalogue/EntryPanel.h"
#include "ui/catalogue/EntryText.h"
#include "ui/guidance/RulesDialog.h"
#include "ui/prompts/Prompts.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConflictDialog.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace tawjih::ui {

namespace {

constexpr int searchWidth = 220;

QString splitterKey() {
    return QStringLiteral("catalogue/splitter");
}

/// A new entry below another; a new provider where there is none.
CatalogueEntry entryBelow(const CatalogueEntry* above) {
    if (!above)
        return Provider();
    if (const auto* provider = std::get_if<Provider>(above)) {
        Establishment centre;
        centre.provider = provider->id;
        return centre;
    }
    if (const auto* centre = std::get_if<Establishment>(above)) {
        Programme programme;
        programme.establishment = centre->id;
        return programme;
    }
    Intake intake;
    const auto* programme = std::get_if<Programme>(above);
    intake.programme = programme ? programme->id : std::get<Intake>(*above).programme;
    return intake;
}

} // namespace

CataloguePage::CataloguePage(const PageContext& context, Needs needs)
    : m_context(context)
    , m_needs(std::move(needs))
    , m_files(new CatalogueFiles(context, m_needs.lend, m_needs.changes, this))
    , m_header(new PageHeader)
    , m_search(new SearchField)
    , m_show(new QComboBox)
    , m_past(new QCheckBox)
    , m_more(new QToolButton)
    , m_menu(new QMenu(this))
    , m_whoFits(new QAction(this))
    , m_add(new QPushButton)
    , m_splitter(new QSplitter)
    , m_view(new QTreeView)
    , m_model(new CatalogueModel(m_needs.clock, this))
    , m_found(new EntryFilter(this))
    , m_mayEdit(vault::permits(m_needs.actor.roles, vault::Permission::EditCatalogue))
    , m_mayMatch(m_needs.lendGuidance && vault::permits(m_needs.actor.roles, vault::Permission::ReadCases)) {
    m_panel = new EntryPanel(m_needs.clock, {m_mayEdit, m_mayMatch});
    makeTree();
    makeActions();
    auto* tree = new Card;
    tree->setFlush(true);
    auto* filters = new QHBoxLayout;
    filters->setContentsMargins(space::medium, space::small, space::medium, 0);
    filters->setSpacing(space::small);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_show);
    filters->addWidget(m_past);
    tree->body()->addLayout(filters);
    tree->body()->addWidget(m_view, 1);
    m_splitter->setContentsMargins(1, 0, 1, 0); // mirrored, Qt places the panes one pixel too far
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::medium);
    m_splitter->addWidget(tree);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({660, 420});
    if (m_needs.settings) {
        m_splitter->restoreState(m_needs.settings->value(splitterKey()).toByteArray());
        connect(m_splitter, &QSplitter::splitterMoved, this,
                [this] { m_needs.settings->setValue(splitterKey(), m_splitter->saveState()); });
    }
    auto* body = makeBody();
    body->addWidget(m_header);
    body->addWidget(m_splitter, 1);
    connect(&m_needs.changes, &ChangeNotifier::changed, this, &CataloguePage::follow);
    retranslate();
}

void CataloguePage::makeTree() {
    m_found->setSourceModel(m_model);
    m_view->setModel(m_found);
    m_view->setItemDelegate(new EntryDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what does not fit is in the tooltip
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setMinimumSectionSize(60);
    m_view->header()->setSectionResizeMode(CatalogueModel::Name, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(CatalogueModel::Summary, QHeaderView::Interactive);
    m_view->header()->resizeSection(CatalogueModel::Summary, 190);
    m_view->header()->setSectionResizeMode(CatalogueModel::State, QHeaderView::ResizeToContents);
    connect(m_view, &QTreeView::activated, this, &CataloguePage::editCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CataloguePage::showCurrent);
}

void CataloguePage::makeActions() {
    m_add->setIcon(icon(QStringLiteral("plus"), IconTone::OnAccent));
    setPrimary(m_add);
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_header->addAction(m_more);
    m_header->addAction(m_add);
    m_more->setVisible(m_mayEdit || m_mayMatch || m_needs.lend || m_needs.guidance);
    m_add->setVisible(m_mayEdit);
    m_search->setMinimumWidth(searchWidth);
    for (const auto show : {EntryFilter::Show::All, EntryFilter::Show::ToVerify, EntryFilter::Show::OpenIntakes})
        m_show->addItem({}, static_cast<int>(show));
    connect(m_show, &QComboBox::currentIndexChanged, this, [this] {
        m_found->setShow(static_cast<EntryFilter::Show>(m_show->currentData().toInt()));
        expand();
    });
    connect(m_past, &QCheckBox::toggled, this, &CataloguePage::load);
    connect(m_search, &SearchField::searched, this, [this](const QString& text) {
        m_found->setText(text);
        expand();
    });
    connect(m_add, &QPushButton::clicked, this, &CataloguePage::addBelow);
    connect(m_panel, &EntryPanel::editRequested, this, &CataloguePage::editCurrent);
    connect(m_panel, &EntryPanel::verified, this, &CataloguePage::verifyCurrent);
    connect(m_panel, &EntryPanel::retireRequested, this, &CataloguePage::retireCurrent);
    connect(m_panel, &EntryPanel::whoFitsRequested, this, &CataloguePage::showWhoFits);
    connect(m_whoFits, &QAction::triggered, this, &CataloguePage::showWhoFits);
    connect(m_files, &CatalogueFiles::failed, this, &CataloguePage::report);
}

void CataloguePage::makeMenu() {
    m_menu->clear();
    if (m_mayEdit)
        connect(m_menu->addAction(icon(QStringLiteral("plus")), tr("Add a provider")), &QAction::triggered, this,
                [this] { edit(Provider()); });
    if (m_needs.guidance)
        connect(m_menu->addAction(tr("Admission rules…")), &QAction::triggered, this, &CataloguePage::showRules);
    if (m_mayMatch)
        m_menu->addAction(m_whoFits);
    if (m_mayEdit && m_needs.lend)
        connect(m_menu->addAction(icon(QStringLiteral("import")), tr("Import a catalogue…")), &QAction::triggered,
                m_files, &CatalogueFiles::chooseImport);
    if (m_needs.lend)
        connect(m_menu->addAction(icon(QStringLiteral("export")), tr("Export the catalogue…")), &QAction::triggered,
                m_files, &CatalogueFiles::chooseExport);
}

void CataloguePage::activate() {
    if (m_stale)
        load();
}

QWidget* CataloguePage::mainWidget() const {
    return m_view;
}

void CataloguePage::focusFilter() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CataloguePage::handle(const Request& request) {
    if (request.kind != Request::Kind::OpenCatalogue || request.subject.isNull())
        return;
    activate();
    select(request.subject);
}

/// One changed entry is read alone, and the whole catalogue only where it comes, goes or moves.
void CataloguePage::follow(ChangeKind kind, const QUuid& subject) {
    if (kind != ChangeKind::Catalogue && kind != ChangeKind::Settings && kind != ChangeKind::Everything)
        return;
    if (kind == ChangeKind::Catalogue && !subject.isNull() && !m_stale) {
        const bool shown = m_model->indexOf(subject).isValid();
        const auto entry = find(subject);
        if (!entry && !shown)
            return; // a rule or a letter's text
        if (entry && (isActive(*entry) || m_past->isChecked()) && m_model->update(*entry)) {
            showCounts();
            return showCurrent();
        }
    }
    m_stale = true;
    if (isVisible())
        load();
}

Result<CatalogueEntry> CataloguePage::find(const QUuid& key) const {
    if (auto intake = m_needs.catalogue.find(IntakeId(key)))
        return *std::move(intake);
    if (auto programme = m_needs.catalogue.find(ProgrammeId(key)))
        return *std::move(programme);
    if (auto centre = m_needs.catalogue.find(EstablishmentId(key)))
        return *std::move(centre);
    TRY_ASSIGN(auto provider, m_needs.catalogue.find(ProviderId(key)));
    return provider;
}

void CataloguePage::load() {
    const CatalogueScope scope = m_past->isChecked() ? CatalogueScope::All : CatalogueScope::Active;
    auto providers = m_needs.catalogue.providers(scope);
    auto centres = m_needs.catalogue.establishments({}, scope);
    auto programmes = m_needs.catalogue.programmes({}, scope);
    auto intakes = m_needs.catalogue.intakes({}, scope);
    if (!providers || !centres || !programmes || !intakes) {
        report(!providers ? providers.error()
               : !centres ? centres.error()
                          : (!programmes ? programmes.error() : intakes.error()));
        return;
    }
    m_stale = false;
    const CatalogueEntry* shown = current();
    const QUuid key = shown ? keyOf(*shown) : QUuid();
    const StalenessDelays delays = m_needs.catalogue.stalenessDelays();
    m_panel->setDelays(delays);
    m_model->setCatalogue({*std::move(providers), *std::move(centres), *std::move(programmes), *std::move(intakes)},
                          delays);
    expand();
    select(key);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_found->index(0, 0));
    showCurrent();
    showCounts();
}

void CataloguePage::showCounts() {
    const int programmes = m_model->count(EntryKind::Programme);
    const QString words = QString(tr("%n programme(s)", nullptr, programmes) + QStringLiteral(" · ") +
                                  tr("%n intake(s)", nullptr, m_model->count(EntryKind::Intake)));
    Q_EMIT countChanged(programmes);
    Q_EMIT statusChanged(words);
    const int unsure = m_model->unsureCount();
    m_header->setSubtitle(
        unsure == 0 ? words : QString(words + QStringLiteral(" · ") + tr("%n entry(s) to verify", nullptr, unsure)));
}

/// Down to the programmes; all of it where somebody looks for something.
void CataloguePage::expand() {
    if (m_found->isNarrowed())
        m_view->expandAll();
    else
        m_view->expandToDepth(1);
    m_view->scrollTo(m_view->currentIndex());
}

void CataloguePage::select(const QUuid& key) {
    const QModelIndex index = m_found->mapFromSource(m_model->indexOf(key));
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

const CatalogueEntry* CataloguePage::current() const {
    const QModelIndex index = m_found->mapToSource(m_view->currentIndex());
    return index.isValid() ? &m_model->entryAt(index) : nullptr;
}

QString CataloguePage::above(const QModelIndex& index) const {
    QStringList names;
    for (QModelIndex at = index.parent(); at.isValid(); at = at.parent())
        names << isolate(EntryText::title(m_model->entryAt(at)));
    return names.join(QStringLiteral(" · "));
}

void CataloguePage::showCurrent() {
    const CatalogueEntry* entry = current();
    m_panel->setVisible(entry != nullptr);
    m_whoFits->setEnabled(entry && std::holds_alternative<Intake>(*entry) && isActive(*entry));
    if (entry)
        m_panel->show(*entry, above(m_found->mapToSource(m_view->currentIndex().siblingAtColumn(0))));
    switch (kindOf(entryBelow(entry))) {
    case EntryKind::Provider:
        m_add->setText(tr("Provider"));
        m_add->setToolTip(tr("Add a provider"));
        break;
    case EntryKind::Establishment:
        m_add->setText(tr("Training centre"));
        m_add->setToolTip(tr("Add a training centre of this provider"));
        break;
    case EntryKind::Programme:
        m_add->setText(tr("Programme"));
        m_add->setToolTip(tr("Add a programme to this centre"));
        break;
    case EntryKind::Intake:
        m_add->setText(tr("Intake"));
        m_add->setToolTip(tr("Add an intake of this programme"));
        break;
    }
    m_add->setAccessibleName(m_add->toolTip());
}

void CataloguePage::editCurrent() {
    if (const CatalogueEntry* entry = current(); entry && m_mayEdit)
        edit(*entry);
}

void CataloguePage::addBelow() {
    edit(entryBelow(current()));
}

void CataloguePage::edit(const CatalogueEntry& entry) {
    auto* dialog = new CatalogueDialog(entry, m_needs.clock, ruleChoices(entry), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAct([this, entry, dialog] {
        return std::visit([this, dialog](const auto& began) { return store(began, dialog); }, entry);
    });
    connect(dialog, &QDialog::accepted, this, [this] { m_context.navigator.saved(); });
    dialog->open();
}

/// What a programme or an intake can name; nothing where rules cannot be read.
RuleChoices CataloguePage::ruleChoices(const CatalogueEntry& entry) const {
    RuleChoices choices;
    if (!m_needs.guidance || kindOf(entry) < EntryKind::Programme)
        return choices;
    choices.rules = m_needs.guidance->rules(CatalogueScope::All).value_or(std::vector<AdmissionRule>());
    auto centre =
        std::holds_alternative<Programme>(entry) ? std::get<Programme>(entry).establishment : EstablishmentId();
    if (const auto* intake = std::get_if<Intake>(&entry))
        if (const auto programme = m_needs.catalogue.find(intake->programme)) {
            choices.level = programme->level;
            choices.programmeRule = programme->rule;
            centre = programme->establishment;
        }
    if (const auto place = m_needs.catalogue.find(centre))
        if (const auto provider = m_needs.catalogue.find(place->provider))
            choices.provider = provider->kind;
    return choices;
}

template <typename Entry>
Status CataloguePage::store(const Entry& began, CatalogueDialog* dialog) {
    TRY_ASSIGN(
        const Entry saved,
        saveOrCompare<Entry>({.fields = catalogueFields<Entry>(),
                              .base = began,
                              .typed = std::get<Entry>(dialog->value()),
                              .find = [this, id = began.id] { return m_needs.catalogue.find(id); },
                              .save = [this](const Entry& entry) { return m_needs.catalogue.save(entry); },
                              .users = [this](UserId user) { return m_needs.cases.userName(user).value_or(QString()); },
                              .chosen = [dialog](const Entry&) { dialog->done(QDialog::Accepted); }},
                             dialog));
    select(saved.id.uuid());
    return {};
}

void CataloguePage::verifyCurrent() {
    const CatalogueEntry* entry = current();
    if (!entry)
        return;
    if (const auto verified = m_needs.catalogue.verifyToday(CatalogueEntry(*entry)); !verified)
        report(verified.error());
    else
        m_context.navigator.saved();
}

void CataloguePage::retireCurrent() {
    if (!current())
        return;
    CatalogueEntry entry = *current();
    const bool retires = isActive(entry);
    if (const auto* intake = std::get_if<Intake>(&entry); intake && retires)
        return removeIntake(*intake);
    std::visit([retires](auto& each) { each.active = !retires; }, entry);
    auto changed = m_needs.catalogue.save(entry);
    if (!changed)
        return report(changed.error());
    m_context.navigator.saved();
    if (!retires)
        return;
    const auto undo = [this, back = *std::move(changed)]() mutable {
        std::visit([](auto& each) { each.active = true; }, back);
        if (const auto saved = m_needs.catalogue.save(back); !saved)
            report(saved.error());
    };
    m_context.navigator.notify(
        {Tone::Info, tr("%1 is no longer offered.").arg(isolate(EntryText::title(entry))), tr("Undo"), undo});
}

void CataloguePage::removeIntake(const Intake& intake) {
    const QString name = isolate(EntryText::title(intake));
    const bool removes = m_context.prompts.confirm(
        this, {tr("Remove this intake?"),
               tr("%1 leaves the catalogue. If somebody was referred to it or has a place, it is kept and closed "
                  "instead.")
                   .arg(name),
               tr("Remove"), true});
    if (!removes)
        return;
    const auto removed = m_needs.catalogue.remove(intake.id);
    if (!removed)
        return report(removed.error());
    m_context.navigator.notify(
        {Tone::Info,
         *removed == Removal::Deleted
             ? tr("%1 was removed.").arg(name)
             : tr("%1 is closed. It stays readable for those who were referred to it.").arg(name),
         {},
         {}});
}

void CataloguePage::showWhoFits() {
    const CatalogueEntry* entry = current();
    const auto* intake = entry ? std::get_if<Intake>(entry) : nullptr;
    if (!intake || !m_mayMatch)
        return;
    const QString place = above(m_found->mapToSource(m_view->currentIndex().siblingAtColumn(0)));
    auto* dialog = new FittingDialog({m_needs.lendGuidance, m_context.jobs}, intake->id,
                                     QString(isolate(EntryText::title(*entry)) + QStringLiteral(" · ") + place), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FittingDialog::personRequested, this,
            [this](BeneficiaryId person) { m_context.navigator.openBeneficiary(person); });
    dialog->open();
}

void CataloguePage::showRules() {
    auto* rules = new RulesDialog(
        *m_needs.guidance, m_needs.changes, m_needs.clock, m_mayEdit,
        [this](UserId user) { return m_needs.cases.userName(user).value_or(QString()); }, m_needs.lookup, this);
    rules->setAttribute(Qt::WA_DeleteOnClose);
    rules->open();
}

void CataloguePage::report(const Error& error) {
    QStringList columns;
    for (const FieldProblem& problem : error.problems)
        columns << isolateLtr(problem.field);
    QString text = errorText(error);
    if (!columns.isEmpty())
        text += QString(u' ' + tr("Columns: %1.").arg(columns.join(QStringLiteral(", "))));
    m_context.navigator.notify({Tone::Danger, text, {}, {}});
}

void CataloguePage::retranslate() {
    m_header->setTitle(tr("Catalogue"));
    m_search->setPlaceholder(tr("Find a programme or a centre"));
    const QString shows[] = {tr("All entries"), tr("To verify"), tr("Open for applications")};
    for (int i = 0; i < m_show->count(); ++i)
        m_show->setItemText(i, shows[i]);
    m_show->setAccessibleName(tr("Which entries"));
    m_past->setText(tr("Past ones too"));
    m_past->setToolTip(tr("Also what is no longer offered"));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_view->setAccessibleName(tr("Catalogue"));
    m_whoFits->setText(tr("Who fits?"));
    makeMenu();
    if (!m_stale)
        load();
    showCurrent();
}

} // namespace tawjih::ui
