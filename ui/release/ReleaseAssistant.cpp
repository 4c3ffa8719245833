#include "ui/release/ReleaseAssistant.h"

#include "core/base/SafeFile.h"
#include "ui/prompts/Prompts.h"
#include "ui/release/ColumnsEdit.h"
#include "ui/release/ColumnsStep.h"
#include "ui/release/HandOverStep.h"
#include "ui/release/HierarchyDialog.h"
#include "ui/release/PreviewStep.h"
#include "ui/release/RecipeStep.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QAccessible>
#include <QEvent>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;
using release::PreparedRelease;
using release::Recipe;
using release::Release;
using release::ReleaseState;

namespace {

constexpr qint64 mostRecipeBytes = 1024 * 1024;

/// A code for a title that people chose.
QString codeFrom(const QString& title) {
    QString code = title.toLower().normalized(QString::NormalizationForm_KD);
    code.remove(QRegularExpression(u"[^a-z0-9 _-]"_s));
    code.replace(QRegularExpression(u"[ _-]+"_s), u"_"_s);
    return code.isEmpty() || !code.at(0).isLetter() ? QString(u"own_"_s + code) : code.left(50);
}

} // namespace

ReleaseAssistant::ReleaseAssistant(const ReleaseNeeds& needs, JobRunner& jobs, Prompts& prompts, const Recipe& start,
                                   const std::optional<Release>& decided, QWidget* parent)
    : QDialog(parent)
    , m_needs(needs)
    , m_jobs(jobs)
    , m_prompts(prompts)
    , m_recipe(start)
    , m_release(decided)
    , m_deciding(decided.has_value())
    , m_position(new QLabel)
    , m_title(new QLabel)
    , m_begin(new RecipeStep(needs.clock))
    , m_columns(new ColumnsStep)
    , m_preview(new PreviewStep(m_needs, jobs))
    , m_handOver(new HandOverStep(needs.mayApprove))
    , m_steps{m_begin, m_columns, m_preview, m_handOver}
    , m_stack(new QStackedWidget)
    , m_message(new WrapLabel)
    , m_more(new QToolButton)
    , m_cancel(new QPushButton)
    , m_back(new QPushButton)
    , m_next(new QPushButton) {
    setModal(true);
    arrange();
    for (AssistantStep* step : m_steps)
        connect(step, &AssistantStep::changed, this, &ReleaseAssistant::showState);
    connect(m_columns->columns(), &ColumnsEdit::levelsAsked, this, &ReleaseAssistant::changeLevels);
    connect(m_begin, &RecipeStep::recipeChosen, this, &ReleaseAssistant::takeRecipe);
    connect(m_cancel, &QPushButton::clicked, this, &ReleaseAssistant::reject);
    connect(m_back, &QPushButton::clicked, this, &ReleaseAssistant::back);
    connect(m_next, &QPushButton::clicked, this, &ReleaseAssistant::next);
    loadRecipes();
    takeRecipe(start);
    retranslate();
    resize(1080, 680);
    showStep(m_deciding ? Preview : Begin);
}

void ReleaseAssistant::arrange() {
    setTextStyle(m_position, TextStyle::Small);
    setTextStyle(m_title, TextStyle::Title);
    m_message->hide();
    setPrimary(m_next);
    m_next->setDefault(true);
    m_back->setObjectName(u"back"_s);
    for (QPushButton* button : {m_cancel, m_back})
        button->setAutoDefault(false);
    for (AssistantStep* step : m_steps) {
        auto* scroll = new ScrollArea;
        auto* column = new QVBoxLayout(scroll->widget());
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(step);
        m_stack->addWidget(scroll);
    }
    auto* menu = new QMenu(m_more);
    const auto add = [&](const char* text, void (ReleaseAssistant::*act)()) {
        m_actions.emplace_back(menu->addAction(QString(), this, act), text);
    };
    add(QT_TR_NOOP("Save the recipe…"), &ReleaseAssistant::saveRecipe);
    add(QT_TR_NOOP("Write the recipe to a file…"), &ReleaseAssistant::exportRecipe);
    add(QT_TR_NOOP("Take a recipe from a file…"), &ReleaseAssistant::importRecipe);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    auto* head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_position);
    head->addWidget(m_title);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::medium);
    buttons->addWidget(m_more);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
}

void ReleaseAssistant::loadRecipes() {
    auto recipes = m_needs.recipes();
    if (!recipes)
        return say(errorText(recipes.error()), true);
    m_known = *std::move(recipes);
    m_begin->setRecipes(m_known);
}

void ReleaseAssistant::takeRecipe(const Recipe& recipe) {
    m_recipe = recipe;
    m_begin->setRecipe(recipe);
    m_columns->setRecipe(recipe);
}

Recipe ReleaseAssistant::recipe() const {
    if (m_deciding)
        return m_recipe;
    Recipe recipe = m_recipe;
    m_begin->apply(recipe);
    m_columns->apply(recipe);
    return recipe;
}

QString ReleaseAssistant::message() const {
    return m_message->text();
}

void ReleaseAssistant::next() {
    if (m_step == Preview && !m_preview->prepared())
        return m_preview->prepare(recipe()); // again
    if (m_job || !m_steps[static_cast<std::size_t>(m_step)]->check(true))
        return;
    say({}, false);
    if (m_step == Columns) {
        const auto problems = release::problemsOf(recipe());
        m_columns->showProblems(problems);
        if (!problems.empty())
            return;
    }
    if (m_step == HandOver)
        return m_needs.mayApprove ? approveAndPack() : propose();
    if (m_step == Preview)
        m_handOver->setPrepared(*m_preview->prepared());
    showStep(m_step + 1);
}

void ReleaseAssistant::back() {
    say({}, false);
    m_preview->stop();
    showStep(m_step - 1);
}

void ReleaseAssistant::showStep(int step) {
    m_step = step;
    m_stack->setCurrentIndex(step);
    m_steps[static_cast<std::size_t>(step)]->setFocus();
    if (step == Preview)
        m_preview->prepare(recipe());
    showState();
}

void ReleaseAssistant::showState() {
    const AssistantStep* current = m_steps[static_cast<std::size_t>(m_step)];
    const bool working = m_job != nullptr || (m_step == Preview && m_preview->isWorking());
    const bool mayRetry = m_step == Preview && !working && !m_preview->prepared();
    m_position->setText(tr("Step %1 of %2").arg(number(m_step + 1), number(static_cast<qint64>(m_steps.size()))));
    m_title->setText(current->title());
    m_back->setVisible(m_step > (m_deciding ? Preview : Begin));
    m_back->setEnabled(m_job == nullptr);
    m_more->setVisible(m_step <= Preview && !m_deciding);
    m_cancel->setText(working ? tr("Stop") : tr("Cancel"));
    m_next->setText(m_job                ? tr("Making the package…")
                    : mayRetry           ? tr("Look again")
                    : m_step != HandOver ? tr("Continue")
                    : m_needs.mayApprove ? tr("Approve and write the package…")
                                         : tr("Propose to a supervisor"));
    m_next->setEnabled(!working);
    m_stack->setEnabled(m_job == nullptr);
}

void ReleaseAssistant::propose() {
    const auto noted = m_needs.propose(*m_preview->prepared());
    if (!noted)
        return say(errorText(noted.error()), true);
    Q_EMIT handedOver(*noted, {});
    QDialog::accept();
}

/// What was proposed must be what is approved: the same records, made the same way.
Result<Release> ReleaseAssistant::approved(const PreparedRelease& prepared) {
    if (m_release && m_release->digest != prepared.digest)
        return fail(ErrorCode::Conflict);
    if (m_release && m_release->state == ReleaseState::Approved)
        return *m_release;
    if (!m_release) {
        TRY_ASSIGN(m_release, m_needs.propose(prepared));
    }
    return m_needs.approve(m_release->id, prepared);
}

void ReleaseAssistant::approveAndPack() {
    const PreparedRelease& prepared = *m_preview->prepared();
    QString path = m_prompts.saveFile(this, tr("Write the package"), QString(prepared.content.name % u".zip"_s),
                                      tr("Packages (*.zip)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".zip"_s, Qt::CaseInsensitive))
        path += u".zip"_s;
    auto decided = approved(prepared);
    if (!decided)
        return say(decided.error().code == ErrorCode::Conflict
                       ? tr("The records changed since this was proposed, so it is not what was proposed. Nothing left "
                            "the desk. Refuse the proposal and make a new export.")
                       : errorText(decided.error()),
                   true);
    m_release = *decided;
    m_job = m_jobs.run(
        tr("Making the package"), this,
        [pack = m_needs.pack, prepared, passphrase = m_handOver->passphrase()](Job& job) {
            return pack(prepared, passphrase, job);
        },
        [this, path](const Result<PackedRelease>& packed) { write(packed, path); });
    showState();
}

/// Nothing leaves the desk without its entry, so that comes first.
void ReleaseAssistant::write(const Result<PackedRelease>& packed, const QString& path) {
    const bool stopped = m_job && m_job->isCancelled();
    m_job.reset();
    showState();
    const QString waits = tr("The export is approved; its package can be written later from the list.");
    if (!packed || stopped)
        return say(QString(errorText(packed ? Error{ErrorCode::Cancelled, {}, {}} : packed.error()) % u' ' % waits),
                   true);
    if (const Status noted = m_needs.noteWritten(m_release->id, packed->sha256); !noted)
        return say(QString(errorText(noted.error()) % u' ' % waits), true);
    if (const Status written = writeSafely(path, packed->bytes); !written)
        return say(
            tr("%1 There is no file. The list of exports names this one as written.").arg(errorText(written.error())),
            true);
    m_release->packageHash = packed->sha256;
    Q_EMIT handedOver(*m_release, path);
    QDialog::accept();
}

void ReleaseAssistant::saveRecipe() {
    const auto title = m_prompts.askText(
        this, {tr("Save the recipe"), tr("The desk can begin with it next time."), tr("Save"), false}, tr("Title"));
    if (!title || title->trimmed().isEmpty())
        return;
    Recipe saved = recipe();
    saved.title = title->trimmed();
    saved.code = codeFrom(saved.title);
    const auto same = std::ranges::find(m_known, saved.code, [](const auto& each) { return each.recipe.code; });
    if (const Status kept = m_needs.saveRecipe(saved, same == m_known.end() ? 0 : same->stamp.version); !kept)
        return say(errorText(kept.error()), true);
    loadRecipes();
    takeRecipe(saved);
    Q_EMIT recipesChanged();
    say(tr("The recipe is saved."), false);
}

void ReleaseAssistant::exportRecipe() {
    const Recipe written = recipe();
    const QString path = m_prompts.saveFile(this, tr("Write the recipe to a file"),
                                            QString(codeFrom(written.title) % u".json"_s), tr("Recipes (*.json)"));
    if (path.isEmpty())
        return;
    const Status kept = writeSafely(path, QJsonDocument(release::toJson(written)).toJson());
    say(kept ? tr("The recipe is written. It holds no data of persons.") : errorText(kept.error()), !kept);
}

void ReleaseAssistant::importRecipe() {
    const QString path = m_prompts.openFile(this, tr("Take a recipe from a file"), tr("Recipes (*.json)"));
    if (path.isEmpty())
        return;
    const auto bytes = readBounded(path, mostRecipeBytes);
    if (!bytes)
        return say(errorText({ErrorCode::FileUnreadable, {}, {}}), true);
    const auto read = release::recipeFrom(QJsonDocument::fromJson(*bytes).object());
    if (!read)
        return say(tr("This file holds no recipe that this version of Tawjih understands. Nothing was taken in."),
                   true);
    takeRecipe(*read);
    showStep(Begin);
    say(tr("The recipe is taken in. Look through it before you go on."), false);
}

void ReleaseAssistant::changeLevels(release::Attribute attribute) {
    ColumnsEdit* columns = m_columns->columns();
    auto* dialog = new HierarchyDialog(attribute, columns->hierarchy(attribute), m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, columns,
            [columns, dialog, attribute] { columns->setHierarchy(attribute, dialog->value()); });
    const auto counting = m_jobs.run(
        tr("Counting values"), dialog,
        [count = m_needs.personsByValue, attribute](Job& job) { return count(attribute, job); },
        [dialog](const Result<QHash<QString, qint64>>& counted) {
            if (counted)
                dialog->setPersons(*counted);
        });
    connect(dialog, &QDialog::finished, this, [counting] { counting->cancel(); });
    dialog->open();
}

void ReleaseAssistant::reject() {
    if (m_job)
        return m_job->cancel();
    if (m_step == Preview && m_preview->isWorking())
        return m_preview->stop();
    QDialog::reject();
}

void ReleaseAssistant::say(const QString& text, bool isFailure) {
    QPalette colors;
    colors.setColor(QPalette::WindowText, toneColors(isFailure ? Tone::Danger : Tone::Good, palette()).text);
    m_message->setPalette(colors);
    m_message->setWords(text);
    m_message->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ReleaseAssistant::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReleaseAssistant::retranslate() {
    setWindowTitle(m_deciding ? tr("Decide on an anonymised export") : tr("New anonymised export"));
    m_more->setText(tr("Recipe"));
    m_more->setAccessibleName(tr("Recipe"));
    m_back->setText(tr("Back"));
    for (const auto& [action, text] : m_actions)
        action->setText(tr(text));
    showState();
}

} // namespace tawjih::ui
