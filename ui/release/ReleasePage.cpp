#include "ui/release/ReleasePage.h"

#include "ui/prompts/Prompts.h"
#include "ui/release/ReleaseAssistant.h"
#include "ui/release/ReleaseText.h"
#include "ui/release/RowsModel.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/Theme.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;
using release::Recipe;
using release::Release;
using release::ReleaseState;
using release::SavedRecipe;

namespace {

Tone toneOf(const Release& release) {
    switch (release.state) {
    case ReleaseState::Proposed:
        return Tone::Warning;
    case ReleaseState::Approved:
        return Tone::Good;
    case ReleaseState::Refused:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

bool waitsForPackage(const Release& release) {
    return release.state == ReleaseState::Approved && release.packageHash.isEmpty();
}

QTableView* makeTable(RowsModel* model) {
    auto* table = new QTableView;
    table->setModel(model);
    table->setItemDelegate(new RowsDelegate(table));
    dressTable(table);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

} // namespace

ReleasePage::ReleasePage(const PageContext& context, Needs needs)
    : m_context(context)
    , m_needs(std::move(needs))
    , m_header(new PageHeader)
    , m_review(new QPushButton)
    , m_new(new QPushButton)
    , m_releases(new RowsModel(this))
    , m_recipes(new RowsModel(this)) {
    m_new->setIcon(icon(u"plus"_s, IconTone::OnAccent));
    setPrimary(m_new);
    m_header->addAction(m_review);
    m_header->addAction(m_new);
    auto* body = makeBody();
    body->addWidget(m_header);
    body->addWidget(makeReleases(), 3);
    body->addWidget(makeRecipes(), 2);
    connect(m_review, &QPushButton::clicked, this, [this] { m_needs.openReviewer(); });
    connect(m_new, &QPushButton::clicked, this, &ReleasePage::makeNew);
    connect(&m_needs.changes, &ChangeNotifier::changed, this, [this] { m_stale = true; });
    retranslate();
}

QWidget* ReleasePage::makeReleases() {
    m_releasesCard = new Card(u" "_s);
    m_releasesTable = makeTable(m_releases);
    m_empty = new EmptyState(u"shield"_s);
    m_refuse = new QPushButton;
    m_decide = new QPushButton;
    setDanger(m_refuse);
    m_releasesCard->headingEnd()->addWidget(m_refuse);
    m_releasesCard->headingEnd()->addWidget(m_decide);
    m_releasesCard->body()->addWidget(m_releasesTable);
    m_releasesCard->body()->addWidget(m_empty);
    connect(m_empty, &EmptyState::actionTriggered, this, &ReleasePage::makeNew);
    connect(m_refuse, &QPushButton::clicked, this, &ReleasePage::refuse);
    connect(m_decide, &QPushButton::clicked, this, &ReleasePage::decide);
    connect(m_releasesTable, &QTableView::activated, this, &ReleasePage::decide);
    connect(m_releasesTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReleasePage::showChosen);
    return m_releasesCard;
}

QWidget* ReleasePage::makeRecipes() {
    m_recipesCard = new Card(u" "_s);
    m_recipesTable = makeTable(m_recipes);
    m_remove = new QPushButton;
    m_use = new QPushButton;
    setDanger(m_remove);
    m_recipesCard->headingEnd()->addWidget(m_remove);
    m_recipesCard->headingEnd()->addWidget(m_use);
    m_recipesCard->body()->addWidget(m_recipesTable);
    connect(m_remove, &QPushButton::clicked, this, &ReleasePage::removeRecipe);
    connect(m_use, &QPushButton::clicked, this, &ReleasePage::makeNew);
    connect(m_recipesTable, &QTableView::activated, this, &ReleasePage::makeNew);
    connect(m_recipesTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReleasePage::showChosen);
    return m_recipesCard;
}

QWidget* ReleasePage::mainWidget() const {
    return m_releasesTable;
}

void ReleasePage::activate() {
    if (m_stale)
        load();
}

void ReleasePage::load() {
    auto releases = m_needs.desk.releases();
    auto recipes = m_needs.desk.recipes();
    if (!releases || !recipes)
        return m_context.navigator.notify(
            {Tone::Danger, errorText(releases ? recipes.error() : releases.error()), {}, {}});
    m_stale = false;
    m_made = *std::move(releases);
    m_known = *std::move(recipes);
    showReleases();
    showRecipes();
}

void ReleasePage::showReleases() {
    const int row = std::max(m_releasesTable->currentIndex().row(), 0);
    std::vector<std::vector<RowCell>> rows;
    const auto& users = m_needs.desk.users;
    for (const Release& made : m_made) {
        const QDateTime local = made.recordedAt.toLocalTime();
        const QString state = waitsForPackage(made) ? tr("approved, not written") : labelOf(made.state);
        rows.push_back({{QString(shortDateText(local.date()) % u' ' % timeText(local.time())), false, {}, {}},
                        {isolate(made.recipe.title), false, {}, {}},
                        {isolate(made.recipe.recipient), false, {}, {}},
                        {number(made.counts.published), true, {}, {}},
                        {state, false, toneOf(made), {}},
                        {isolate(users(made.recordedBy)), false, {}, {}},
                        {made.decidedAt.isValid() ? isolate(users(made.decidedBy)) : QString(), false, {}, {}}});
    }
    m_releases->setRows(
        {tr("Made on"), tr("Export"), tr("Recipient"), tr("Persons"), tr("State"), tr("By"), tr("Decided by")},
        std::move(rows));
    m_releasesTable->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_releasesTable->setVisible(!m_made.empty());
    m_empty->setVisible(m_made.empty());
    if (!m_made.empty())
        m_releasesTable->setCurrentIndex(m_releases->index(std::min(row, m_releases->rowCount() - 1), 0));
    const auto waiting = std::ranges::count(m_made, ReleaseState::Proposed, &Release::state);
    Q_EMIT countChanged(waiting > 0 ? std::optional<qint64>(waiting) : std::nullopt);
    Q_EMIT statusChanged(tr("%n export(s)", nullptr, static_cast<int>(m_made.size())));
    showChosen();
}

void ReleasePage::showRecipes() {
    const int row = std::max(m_recipesTable->currentIndex().row(), 0);
    std::vector<std::vector<RowCell>> rows;
    for (const SavedRecipe& saved : m_known) {
        const Recipe& recipe = saved.recipe;
        rows.push_back({{isolate(recipe.title), false, {}, {}},
                        {isolate(recipe.recipient), false, {}, {}},
                        {number(static_cast<qint64>(recipe.columns.size())), true, {}, {}},
                        {number(recipe.k), true, {}, {}},
                        {labelOf(recipe.method), false, {}, {}},
                        {saved.stamp.version == 0 ? tr("shipped with Tawjih") : tr("the desk’s own"), false, {}, {}}});
    }
    m_recipes->setRows(
        {tr("Recipe"), tr("Recipient"), tr("Columns"), tr("Persons who look alike"), tr("Method"), tr("Origin")},
        std::move(rows));
    m_recipesTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    if (!m_known.empty())
        m_recipesTable->setCurrentIndex(m_recipes->index(std::min(row, m_recipes->rowCount() - 1), 0));
    showChosen();
}

const Release* ReleasePage::chosenRelease() const {
    const int row = m_releasesTable->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_made.size()) ? &m_made[static_cast<std::size_t>(row)] : nullptr;
}

const SavedRecipe* ReleasePage::chosenRecipe() const {
    const int row = m_recipesTable->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_known.size()) ? &m_known[static_cast<std::size_t>(row)] : nullptr;
}

/// Which acts the chosen lines allow.
void ReleasePage::showChosen() {
    const Release* release = chosenRelease();
    const bool mayDecide = m_needs.desk.mayApprove && release != nullptr;
    const bool proposed = mayDecide && release->state == ReleaseState::Proposed;
    const bool unwritten = mayDecide && waitsForPackage(*release);
    m_refuse->setVisible(proposed);
    m_decide->setVisible(proposed || unwritten);
    m_decide->setText(unwritten ? tr("Write the package…") : tr("Look and approve…"));
    const SavedRecipe* recipe = chosenRecipe();
    m_remove->setVisible(recipe != nullptr && recipe->stamp.version > 0);
    m_use->setEnabled(recipe != nullptr);
}

ReleaseAssistant* ReleasePage::open(const Recipe& recipe, const std::optional<Release>& decided) {
    auto* assistant = new ReleaseAssistant(m_needs.desk, m_context.jobs, m_context.prompts, recipe, decided, this);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    connect(assistant, &ReleaseAssistant::handedOver, this, &ReleasePage::handedOver);
    connect(assistant, &ReleaseAssistant::recipesChanged, this, &ReleasePage::load);
    connect(assistant, &QDialog::finished, this, &ReleasePage::load);
    assistant->open();
    return assistant;
}

ReleaseAssistant* ReleasePage::makeNew() {
    if (m_known.empty())
        load();
    const SavedRecipe* chosen = chosenRecipe();
    return open(chosen ? chosen->recipe : release::carefulRecipe(), {});
}

ReleaseAssistant* ReleasePage::decide() {
    const Release* chosen = chosenRelease();
    if (!chosen || m_decide->isHidden())
        return nullptr;
    return open(chosen->recipe, *chosen);
}

void ReleasePage::refuse() {
    const Release* chosen = chosenRelease();
    if (!chosen || chosen->state != ReleaseState::Proposed)
        return;
    const ReleaseId id = chosen->id;
    if (!m_context.prompts.confirm(this, {tr("Refuse this export?"),
                                          tr("It does not leave the desk. It stays in the list as refused; whoever "
                                             "proposed it can propose another."),
                                          tr("Refuse"), true}))
        return;
    if (const auto refused = m_needs.desk.refuse(id); !refused)
        m_context.navigator.notify({Tone::Danger, errorText(refused.error()), {}, {}});
    else
        m_context.navigator.saved();
    load();
}

void ReleasePage::removeRecipe() {
    const SavedRecipe* chosen = chosenRecipe();
    if (!chosen)
        return;
    const QString code = chosen->recipe.code;
    const int version = chosen->stamp.version;
    if (!m_context.prompts.confirm(this, {tr("Delete this recipe?"),
                                          tr("Exports that were made by it stay as they are."), tr("Delete"), true}))
        return;
    if (const Status removed = m_needs.desk.removeRecipe(code, version); !removed)
        m_context.navigator.notify({Tone::Danger, errorText(removed.error()), {}, {}});
    load();
}

void ReleasePage::handedOver(const Release& release, const QString& path) {
    const QString title = isolate(release.recipe.title);
    m_context.navigator.notify(
        {Tone::Good,
         path.isEmpty()
             ? tr("%1 is proposed. A supervisor decides whether it leaves the desk.").arg(title)
             : tr("%1 is written and verified. Send the passphrase by another way than the file.").arg(title),
         {},
         {}});
    load();
}

void ReleasePage::retranslate() {
    m_header->setTitle(tr("Anonymised exports"));
    m_header->setSubtitle(tr("Persons described so that nobody can be recognised, for partners and reviewers"));
    m_review->setText(tr("Open a package…"));
    m_new->setText(tr("New export…"));
    m_releasesCard->setHeading(tr("Exports"));
    m_releasesCard->setFlush(true);
    m_recipesCard->setHeading(tr("Recipes"));
    m_recipesCard->setFlush(true);
    m_releasesTable->setAccessibleName(tr("Exports"));
    m_recipesTable->setAccessibleName(tr("Recipes"));
    m_empty->setTexts(tr("No export was made yet. The careful recipe below is ready to be tried: nothing leaves the "
                         "desk before a supervisor approves."),
                      tr("New export…"));
    m_refuse->setText(tr("Refuse"));
    m_remove->setText(tr("Delete"));
    m_use->setText(tr("Use…"));
    if (!m_stale) {
        showReleases();
        showRecipes();
    }
    showChosen();
}

} // namespace tawjih::ui
