#include "ui/exchange/ImportPage.h"

#include "core/exchange/ImportReport.h"
#include "ui/exchange/CheckStep.h"
#include "ui/exchange/ImportEdits.h"
#include "ui/exchange/ImportText.h"
#include "ui/exchange/MappingNames.h"
#include "ui/exchange/MappingTable.h"
#include "ui/exchange/NamedMappings.h"
#include "ui/exchange/PastImports.h"
#include "ui/exchange/ReadStep.h"
#include "ui/exchange/ReportStep.h"
#include "ui/exchange/RowsTable.h"
#include "ui/exchange/StartStep.h"
#include "ui/prompts/Prompts.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace tawjih::ui {

using namespace exchange;

namespace {

constexpr int settleMs = 700; ///< several cells typed one after the other are checked once

QString fileNameOf(const QString& path) {
    return QFileInfo(path).fileName();
}

} // namespace

ImportPage::ImportPage(const PageContext& context, Needs needs)
    : m_context(context)
    , m_needs(std::move(needs))
    , m_draft(m_needs.drafts, QStringLiteral("import"), {}, [this] { return draftText(); })
    , m_edits(new ImportEdits(this))
    , m_settle(new QTimer(this))
    , m_header(new PageHeader)
    , m_resume(new QPushButton)
    , m_choose(new QPushButton)
    , m_back(new QPushButton)
    , m_next(new QPushButton)
    , m_import(new QPushButton)
    , m_forward(new QAction(this))
    , m_redo(new QAction(this))
    , m_stack(new QStackedWidget)
    , m_start(new StartStep(m_needs.userName))
    , m_read(new ReadStep)
    , m_check(new CheckStep(*m_edits, m_needs.clock, [this](const auto& candidate) { return personOf(candidate); }))
    , m_report(new ReportStep)
    , m_past(new PastImports(m_context, m_needs.lend, m_start, this))
    , m_mappings(new NamedMappings(
          m_context, m_needs.lend, m_read->names(), [this] { return plan(); }, this)) {
    if (const auto kept = m_draft.kept())
        m_kept = importDraftFrom(*kept);
    arrange();
    follow();
    retranslate();
    showStage(Stage::Choose);
}

/// The steps go before what was typed in them.
ImportPage::~ImportPage() {
    delete m_stack;
}

void ImportPage::arrange() {
    setAcceptDrops(true);
    m_settle->setSingleShot(true);
    m_settle->setInterval(settleMs);
    setPrimary(m_next);
    setPrimary(m_import);
    for (QPushButton* button : {m_resume, m_choose, m_back, m_next, m_import})
        m_header->addAction(button);
    for (QWidget* step : std::initializer_list<QWidget*>{m_start, m_read, m_check, m_report})
        m_stack->addWidget(step);
    m_forward->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_redo->setShortcut(QKeySequence::Redo);
    for (QAction* action : {m_forward, m_redo}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    auto* body = makeBody();
    body->addWidget(m_header);
    body->addWidget(m_stack, 1);
}

void ImportPage::follow() {
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_resume, &QPushButton::clicked, this, &ImportPage::resume);
    connect(&m_draft, &DraftKeeper::failed, this, &ImportPage::report);
    connect(m_back, &QPushButton::clicked, this, [this] { showStage(Stage::Read); });
    connect(m_next, &QPushButton::clicked, this, &ImportPage::checkRows);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::importRows);
    connect(m_forward, &QAction::triggered, this, [this] {
        if (m_stage == Stage::Read)
            checkRows();
        else
            importRows();
    });
    connect(m_redo, &QAction::triggered, m_edits, &ImportEdits::redo);
    connect(m_settle, &QTimer::timeout, this, &ImportPage::check);
    connect(m_edits, &ImportEdits::changed, this, &ImportPage::checkSoon);
    connect(m_start, &StartStep::fileAsked, this, &ImportPage::chooseFile);
    connect(m_past, &PastImports::busyChanged, this, [this](bool isBusy) {
        m_importing = isBusy;
        showButtons();
    });
    connect(m_past, &PastImports::undone, this, &ImportPage::takeUndone);
    connect(m_past, &PastImports::failed, this, &ImportPage::report);
    connect(m_read, &ReadStep::choiceChanged, this, [this](const ImportChoice& choice, bool otherRows) {
        if (otherRows)
            m_edits->clear();
        inspect(choice, false);
    });
    connect(m_read, &ReadStep::planChanged, this, &ImportPage::check);
    connect(m_mappings, &NamedMappings::failed, this, &ImportPage::report);
    connect(m_check, &CheckStep::checkAsked, this, &ImportPage::check);
    // Afterwards: the table is still closing its editor.
    connect(
        m_check, &CheckStep::typingEnded, this,
        [this] {
            if (m_held)
                takeRows(*std::exchange(m_held, std::nullopt));
        },
        Qt::QueuedConnection);
    connect(m_report, &ReportStep::saveAsked, this, &ImportPage::saveReport);
    connect(m_report, &ReportStep::anotherAsked, this, [this] { showStage(Stage::Choose); });
    connect(m_report, &ReportStep::undoAsked, this, &ImportPage::undo);
}

QWidget* ImportPage::mainWidget() const {
    return m_stage == Stage::Check ? m_check->table() : nullptr;
}

void ImportPage::refresh() {
    if (m_stage == Stage::Choose)
        m_past->load();
    else if (m_stage != Stage::Report)
        check();
}

void ImportPage::focusFilter() {
    if (m_stage == Stage::Check)
        m_check->tabs()->setFocus(Qt::ShortcutFocusReason);
}

void ImportPage::handle(const Request& request) {
    if (request.kind == Request::Kind::ImportFile && !request.text.isEmpty())
        openFile(request.text);
}

bool ImportPage::goBack() {
    if (m_stage == Stage::Choose || m_importing)
        return false;
    showStage(m_stage == Stage::Check ? Stage::Read : Stage::Choose);
    return true;
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->urls().size() == 1 && event->mimeData()->urls().constFirst().isLocalFile())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    openFile(event->mimeData()->urls().constFirst().toLocalFile());
}

void ImportPage::chooseFile() {
    const QString path =
        m_context.prompts.openFile(this, tr("Choose a list"), tr("Lists (*.xlsx *.xlsm *.csv *.txt *.tsv *.zip)"));
    if (!path.isEmpty())
        openFile(path);
}

void ImportPage::openFile(const QString& path) {
    if (m_importing)
        return;
    m_kept.reset();
    forget();
    m_path = path;
    inspect({}, true);
}

/// What was prepared of another file.
void ImportPage::forget() {
    m_hasPlan = false;
    m_known.clear();
    m_edits->clear();
    m_check->clear();
    m_check->setView(RowView::All);
}

/// Back to the file that is being prepared, in this session or before the desk was locked.
void ImportPage::resume() {
    if (!m_kept)
        return showStage(Stage::Read);
    if (!QFileInfo::exists(m_kept->path))
        return m_context.navigator.notify(
            {Tone::Warning,
             tr("%1 is not where it was. Put it back to go on: what you prepared is kept.").arg(isolate(m_kept->path)),
             {},
             {}});
    forget();
    m_path = m_kept->path;
    if (!m_kept->fits()) {
        m_kept->choice.edits.clear();
        m_kept->choice.decisions.clear();
        m_context.navigator.notify({Tone::Warning,
                                    tr("%1 changed meanwhile: its columns are read as before, what was typed and "
                                       "decided row by row is left out.")
                                        .arg(isolate(fileNameOf(m_path))),
                                    {},
                                    {}});
    }
    inspect(m_kept->choice, true);
}

void ImportPage::aboutToLock() {
    m_draft.flush();
}

QString ImportPage::draftText() const {
    return m_hasPlan ? toText(importDraft(m_path, plan(), m_edits->fromFile())) : QString();
}

ImportPlan ImportPage::plan() const {
    ImportPlan plan = m_read->plan();
    plan.edits = m_edits->cells();
    plan.decisions = m_edits->decisions();
    return plan;
}

/// \param opening a file that was just chosen: it decides which step comes next
void ImportPage::inspect(const ImportChoice& choice, bool opening) {
    m_settle->stop();
    if (m_job)
        m_job->cancel();
    const quint64 ticket = ++m_ticket;
    m_job = run<Inspected>(
        tr("Reading the list"),
        [path = m_path, choice](ImportService& service, const ImportWatch&) -> Result<Inspected> {
            TRY_ASSIGN(auto plan, service.inspect(path, choice));
            TRY_ASSIGN(auto names, service.mappings());
            return Inspected{std::move(plan), std::move(names)};
        },
        [this, ticket, opening, choice](Result<Inspected> inspected) {
            if (ticket != m_ticket)
                return;
            m_job.reset();
            if (inspected)
                return takePlan(*inspected, choice.mappingName, opening);
            const bool isWrong = inspected.error().code == ErrorCode::WrongPassword;
            if (isWrong || fromCode<TableProblem>(inspected.error().detail) == TableProblem::PasswordProtected)
                askPassword(choice, isWrong);
            else
                report(inspected.error());
            showButtons();
        });
    showButtons();
}

/// Columns that are as last time need no second look.
void ImportPage::takePlan(const Inspected& inspected, const QString& mappingName, bool opening) {
    m_hasPlan = true;
    m_read->setPlan(inspected.plan);
    m_read->names()->setMappings(inspected.names, mappingName);
    const auto kept = opening ? std::exchange(m_kept, std::nullopt) : std::nullopt;
    if (kept)
        m_edits->restore(kept->choice, kept->fromFile);
    const bool isKnown = kept || inspected.plan.remembered;
    if (opening)
        showStage(isKnown && isComplete(inspected.plan.mapping) ? Stage::Check : Stage::Read);
    check();
}

/// Asked until it is right or given up; it is kept with the plan alone.
void ImportPage::askPassword(const ImportChoice& choice, bool again) {
    const auto password =
        m_context.prompts.askText(this,
                                  {tr("This workbook is protected"),
                                   again ? labelOf(TableProblem::WrongPassword)
                                         : tr("Type its password. It is used to read this file and kept nowhere."),
                                   tr("Open"), false},
                                  tr("Password"));
    if (!password || password->isEmpty())
        return;
    ImportChoice wanted = choice;
    wanted.password = *password;
    inspect(wanted, true);
}

void ImportPage::checkSoon() {
    m_held.reset();
    if (m_hasPlan && !m_importing) {
        m_draft.touch();
        m_settle->start();
    }
    showButtons();
}

void ImportPage::check() {
    m_settle->stop();
    m_held.reset();
    if (!m_hasPlan || m_importing)
        return;
    m_draft.touch();
    if (m_job)
        m_job->cancel();
    const quint64 ticket = ++m_ticket;
    const ImportPlan checked = plan();
    if (!isComplete(checked.mapping)) {
        m_job.reset();
        m_check->clear();
        return showButtons();
    }
    m_check->setChecking(true);
    m_job = run<CheckedRows>(
        tr("Checking each row"),
        [path = m_path, checked](ImportService& service, const ImportWatch& watch) {
            return ui::checkRows(service, path, checked, watch);
        },
        [this, ticket](Result<CheckedRows> rows) {
            if (ticket != m_ticket)
                return;
            m_job.reset();
            m_check->setChecking(false);
            if (!rows) {
                if (rows.error().code != ErrorCode::Cancelled)
                    report(rows.error());
                return showButtons();
            }
            if (m_check->table()->isTyping())
                m_held = *std::move(rows);
            else
                takeRows(*std::move(rows));
        });
    showButtons();
}

void ImportPage::takeRows(CheckedRows rows) {
    m_read->setRows(rows.summary.first);
    m_check->setRows(std::move(rows), plan());
    showButtons();
}

void ImportPage::checkRows() {
    if (m_stage != Stage::Read || !isComplete(m_read->plan().mapping))
        return;
    showStage(Stage::Check);
    m_check->table()->setFocus();
}

void ImportPage::importRows() {
    if (m_stage != Stage::Check || !m_import->isEnabled())
        return;
    ++m_ticket;
    m_importing = true;
    m_stack->setEnabled(false);
    m_job = run<ImportSummary>(
        tr("Importing"),
        [path = m_path, plan = plan()](ImportService& service, const ImportWatch& watch) {
            return service.run(path, plan, watch);
        },
        [this](Result<ImportSummary> summary) { takeImport(std::move(summary)); });
    showButtons();
}

void ImportPage::takeImport(Result<ImportSummary> summary) {
    m_job.reset();
    m_importing = false;
    m_stack->setEnabled(true);
    if (!summary) {
        showButtons();
        if (summary.error().code == ErrorCode::Cancelled)
            m_context.navigator.notify({Tone::Info, tr("The import was stopped. Nothing was changed."), {}, {}});
        else
            report(summary.error());
        return;
    }
    std::vector<ReferralDone> answered = std::move(summary->answered);
    m_hasPlan = false;
    m_made = summary->importId;
    m_edits->clear();
    m_draft.discard();
    m_report->setSummary(*std::move(summary));
    m_report->setUndoable(m_made.has_value());
    showStage(Stage::Report);
    m_needs.changes.notify(ChangeKind::Everything);
    m_context.navigator.saved();
    offerUndo(m_report->rows()->summary(), std::move(answered));
}

void ImportPage::offerUndo(const ImportSummary& summary, std::vector<ReferralDone> answered) {
    const QString text = answered.empty() ? importedLine(summary)
                                          : tr("%n referral(s) moved.", nullptr, static_cast<int>(answered.size()));
    if (!m_made)
        return m_context.navigator.notify({Tone::Good, text, {}, {}});
    const QPointer<ImportPage> self(this);
    m_context.navigator.notify({Tone::Good, text, tr("Undo the import"), [self, id = *m_made] {
                                    if (self)
                                        self->undoImport(id);
                                }});
}

void ImportPage::undo() {
    const bool isPrepared = m_stage == Stage::Read || m_stage == Stage::Check;
    if (m_importing)
        return;
    if (isPrepared && m_edits->canUndo())
        return m_edits->undo();
    if (m_stage == Stage::Report && m_made)
        return undoImport(*m_made);
    m_context.navigator.notify({Tone::Info, tr("Nothing to undo here: past imports stand on the first step."), {}, {}});
}

void ImportPage::undoImport(ImportId id) {
    if (!m_importing)
        m_past->undo(id);
}

void ImportPage::takeUndone(ImportId id) {
    if (m_made == id) {
        m_made.reset();
        showStage(Stage::Choose);
    }
    m_needs.changes.notify(ChangeKind::Everything);
}

std::optional<Beneficiary> ImportPage::personOf(const RowCandidate& candidate) {
    if (const auto known = m_known.find(candidate.id); known != m_known.end())
        return known->second;
    auto person = m_needs.person ? m_needs.person(candidate.id) : Result<Beneficiary>(fail(ErrorCode::NotFound));
    if (!person)
        return std::nullopt;
    return m_known.emplace(candidate.id, *std::move(person)).first->second;
}

void ImportPage::saveReport() {
    const QString name = tr("Import report %1.csv").arg(QFileInfo(m_path).completeBaseName());
    const QString path = m_context.prompts.saveFile(this, tr("Save the report"), name, QStringLiteral("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    Status written = file.open(QIODevice::WriteOnly) ? ImportReport::writeCsv(m_report->rows()->summary(), file)
                                                     : Status(fail(ErrorCode::IoFailed));
    if (written && !file.commit())
        written = fail(ErrorCode::IoFailed);
    if (!written)
        report(written.error());
    else
        m_context.navigator.notify(
            {Tone::Good, tr("The report is saved. It names lines and reasons, no person."), {}, {}});
}

void ImportPage::report(const Error& error) {
    m_context.navigator.notify({Tone::Danger, failureText(error), {}, {}});
}

void ImportPage::showStage(Stage stage) {
    m_stage = stage;
    m_stack->setCurrentIndex(static_cast<int>(stage));
    m_header->setSubtitle(stage == Stage::Choose
                              ? tr("Persons, sessions, referrals or answers from a workbook or a CSV file")
                              : isolate(fileNameOf(m_path)));
    if (stage == Stage::Choose)
        m_past->load();
    showButtons();
}

void ImportPage::showButtons() {
    const ImportSummary& summary = m_check->rows()->summary();
    const bool isSettled = m_hasPlan && !m_job && !m_settle->isActive() && !m_held;
    m_resume->setVisible(m_stage == Stage::Choose && (m_hasPlan || m_kept));
    m_resume->setText(tr("Go on with %1").arg(isolate(fileNameOf(m_kept ? m_kept->path : m_path))));
    m_choose->setVisible(m_stage == Stage::Read);
    m_back->setVisible(m_stage == Stage::Check);
    m_next->setVisible(m_stage == Stage::Read);
    m_import->setVisible(m_stage == Stage::Check);
    for (QPushButton* button : {m_resume, m_choose, m_back})
        button->setEnabled(!m_importing);
    m_next->setEnabled(m_hasPlan && isComplete(m_read->plan().mapping));
    m_import->setText(importVerb(summary));
    m_import->setEnabled(m_stage == Stage::Check && isSettled && summary.fresh + summary.updated > 0);
    m_forward->setEnabled(m_stage == Stage::Read ? m_next->isEnabled() : m_import->isEnabled());
    m_redo->setEnabled(m_hasPlan && m_edits->canRedo());
}

void ImportPage::retranslate() {
    m_header->setTitle(tr("Import a list"));
    m_choose->setText(tr("Another file…"));
    m_back->setText(tr("Columns and rules"));
    m_next->setText(tr("Check the rows"));
    m_next->setToolTip(tr("What would become of each row (Ctrl+Enter)"));
    m_import->setToolTip(tr("Write what is shown (Ctrl+Enter)"));
    m_forward->setText(tr("Next step of the import"));
    m_redo->setText(tr("Do again what was taken back"));
    m_start->retranslate();
    m_read->retranslate();
    m_check->retranslate();
    m_report->retranslate();
    if (m_hasPlan)
        m_read->setPlan(m_read->plan());
    showStage(m_stage);
}

} // namespace tawjih::ui
