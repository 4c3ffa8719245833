#include "ui/exchange/ImportPage.h"

#include "core/exchange/ImportReport.h"
#include "core/referral/ReferralService.h"
#include "ui/exchange/ImportRowsModel.h"
#include "ui/exchange/ImportText.h"
#include "ui/exchange/MappingTable.h"
#include "ui/prompts/Prompts.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/Theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace tawjih::ui {

using namespace exchange;

namespace {

constexpr int allRows = 0;

/// The filters in their order: all, then each outcome.
std::optional<RowOutcome> outcomeOf(int id) {
    return id == allRows ? std::nullopt : std::optional(static_cast<RowOutcome>(id - 1));
}

QString fileNameOf(const QString& path) {
    return QFileInfo(path).fileName();
}

} // namespace

ImportPage::ImportPage(const PageContext& context, Needs needs)
    : m_context(context)
    , m_needs(std::move(needs))
    , m_header(new PageHeader)
    , m_choose(new QPushButton)
    , m_import(new QPushButton)
    , m_stack(new QStackedWidget)
    , m_start(new EmptyState(QStringLiteral("import")))
    , m_kind(new QComboBox)
    , m_sheet(new QComboBox)
    , m_encoding(new QComboBox)
    , m_delimiter(new QComboBox)
    , m_evidence(new QLabel)
    , m_missing(new QLabel)
    , m_mapping(new MappingTable)
    , m_rows(new ImportRowsModel(this))
    , m_filters(new QButtonGroup(this))
    , m_reportText(new QLabel)
    , m_save(new QPushButton)
    , m_another(new QPushButton) {
    setAcceptDrops(true);
    setPrimary(m_import);
    m_header->addAction(m_choose);
    m_header->addAction(m_import);
    m_stack->addWidget(m_start);
    m_stack->addWidget(makeCheck());
    m_stack->addWidget(makeReport());
    auto* body = makeBody();
    body->addWidget(m_header);
    body->addWidget(m_stack, 1);
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_another, &QPushButton::clicked, this, [this] { showStage(Stage::Choose); });
    connect(m_start, &EmptyState::actionTriggered, this, &ImportPage::chooseFile);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::importRows);
    connect(m_save, &QPushButton::clicked, this, &ImportPage::saveReport);
    connect(m_mapping, &MappingTable::mappingChanged, this, [this] { inspect(choice()); });
    connect(m_mapping, &MappingTable::datesChanged, this, &ImportPage::preview);
    retranslate();
    showStage(Stage::Choose);
}

QTableView* ImportPage::makeRows() {
    auto* view = new QTableView;
    view->setModel(m_rows);
    dressTable(view);
    auto* header = view->horizontalHeader();
    header->setSectionResizeMode(ImportRowsModel::LineNumber, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ImportRowsModel::Outcome, QHeaderView::ResizeToContents);
    header->resizeSection(ImportRowsModel::Subject, 140);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what does not fit is in the tooltip
    return view;
}

QWidget* ImportPage::makeCheck() {
    m_readCard = new Card;
    auto* how = new QHBoxLayout;
    how->setSpacing(space::small);
    for (QComboBox* box : {m_kind, m_sheet, m_encoding, m_delimiter}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        how->addWidget(box, 1);
        connect(box, &QComboBox::activated, this, [this, box] {
            ImportChoice wanted = choice();
            // Other words or other columns: the mapping is proposed anew.
            wanted.mapping.reset();
            if (box == m_encoding)
                wanted.delimiter.reset();
            if (box == m_sheet)
                wanted.kind.reset();
            inspect(wanted);
        });
    }
    setTextStyle(m_evidence, TextStyle::Small);
    setTextStyle(m_missing, TextStyle::Body);
    for (QLabel* label : {m_evidence, m_missing})
        label->setWordWrap(true);
    m_readCard->body()->addLayout(how);
    m_readCard->body()->addWidget(m_evidence);
    m_readCard->body()->addWidget(m_missing);
    m_readCard->body()->addWidget(m_mapping, 1);

    m_rowsCard = new Card;
    makeFilters(m_rowsCard);
    auto* rows = makeRows();
    rows->setObjectName(QStringLiteral("preview"));
    m_rowsCard->body()->addWidget(rows, 1);

    auto* splitter = new QSplitter;
    splitter->setContentsMargins(1, 0, 1, 0); // mirrored, Qt places the panes one pixel too far
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::medium);
    splitter->addWidget(m_readCard);
    splitter->addWidget(m_rowsCard);
    splitter->setSizes({400, 600});
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    return splitter;
}

void ImportPage::makeFilters(Card* card) {
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    for (int id = 0; id <= static_cast<int>(std::size(Codes<RowOutcome>::entries)); ++id) {
        auto* button = new QPushButton;
        button->setCheckable(true);
        button->setChecked(id == allRows);
        m_filters->addButton(button, id);
        line->addWidget(button);
    }
    line->addStretch();
    card->body()->addLayout(line);
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) { m_rows->setFilter(outcomeOf(id)); });
}

QWidget* ImportPage::makeReport() {
    m_reportCard = new Card;
    m_reportText->setWordWrap(true);
    m_reportRows = makeRows();
    m_reportRows->setColumnHidden(ImportRowsModel::Subject, true);
    m_reportCard->body()->addWidget(m_reportText);
    m_reportCard->body()->addWidget(m_reportRows, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_another);
    buttons->addStretch();
    m_reportCard->body()->addLayout(buttons);
    return m_reportCard;
}

void ImportPage::handle(const Request& request) {
    if (request.kind == Request::Kind::ImportFile && !request.text.isEmpty())
        openFile(request.text);
}

bool ImportPage::goBack() {
    if (m_stage == Stage::Choose || m_importing)
        return false;
    showStage(Stage::Choose);
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
    m_path = path;
    m_filters->button(allRows)->setChecked(true);
    m_rows->setFilter({});
    inspect({});
}

ImportChoice ImportPage::choice() const {
    ImportChoice choice;
    choice.encoding = static_cast<Encoding>(m_encoding->currentData().toInt());
    choice.delimiter = m_delimiter->currentData().toChar();
    choice.kind = static_cast<ImportKind>(m_kind->currentData().toInt());
    choice.mapping = m_mapping->plan().mapping;
    choice.sheet = m_sheet->currentText();
    choice.password = m_mapping->plan().password;
    return choice;
}

void ImportPage::inspect(const ImportChoice& choice) {
    if (m_job)
        m_job->cancel();
    const quint64 ticket = ++m_ticket;
    m_import->setEnabled(false);
    m_job = m_context.jobs.run(
        tr("Reading the list"), this,
        [lend = m_needs.lend, path = m_path, choice](Job&) {
            Result<ImportPlan> plan = fail(ErrorCode::Cancelled);
            const Status lent = lend([&](ImportService& service) -> Status {
                plan = service.inspect(path, choice);
                return {};
            });
            return lent ? plan : Result<ImportPlan>(fail(lent.error()));
        },
        [this, ticket](Result<ImportPlan> plan) {
            if (ticket != m_ticket)
                return;
            m_job.reset();
            if (!plan) {
                const bool isWrong = plan.error().code == ErrorCode::WrongPassword;
                if (isWrong || fromCode<TableProblem>(plan.error().detail) == TableProblem::PasswordProtected)
                    askPassword(isWrong);
                else
                    report(plan.error());
                return;
            }
            showPlan(*plan);
            showStage(Stage::Check);
            preview();
        });
}

/// Asked until it is right or given up; it is kept with the plan alone.
void ImportPage::askPassword(bool again) {
    const auto password =
        m_context.prompts.askText(this,
                                  {tr("This workbook is protected"),
                                   again ? labelOf(TableProblem::WrongPassword)
                                         : tr("Type its password. It is used to read this file and kept nowhere."),
                                   tr("Open"), false},
                                  tr("Password"));
    if (!password || password->isEmpty())
        return;
    ImportChoice wanted;
    wanted.password = *password;
    inspect(wanted);
}

void ImportPage::showPlan(const ImportPlan& plan) {
    m_mapping->setPlan(plan);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(plan.mapping.kind())));
    m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(plan.encoding.encoding)));
    m_delimiter->setCurrentIndex(m_delimiter->findData(plan.delimiter));
    const bool isText = plan.format == TableFormat::Csv;
    m_encoding->setVisible(isText);
    m_delimiter->setVisible(isText);
    m_sheet->clear();
    for (const SheetInfo& sheet : plan.sheets)
        m_sheet->addItem(sheet.name);
    m_sheet->setCurrentIndex(m_sheet->findText(plan.sheet));
    m_sheet->setVisible(plan.sheets.size() > 1);
    const QString evidence = evidenceText(plan);
    m_evidence->setText(evidence);
    m_evidence->setVisible(!evidence.isEmpty());
}

std::shared_ptr<Job> ImportPage::work(const QString& title, bool writes, std::function<void(Result<Summary>)> done) {
    return m_context.jobs.run(
        title, this,
        [lend = m_needs.lend, path = m_path, plan = m_mapping->plan(), writes](Job& job) {
            ImportWatch watch;
            watch.progress = [&job](qint64 read, qint64 total) {
                job.progress(read, total);
                return !job.isCancelled();
            };
            Result<Summary> summary = fail(ErrorCode::Cancelled);
            const Status lent = lend([&](ImportService& service) -> Status {
                summary = writes ? service.run(path, plan, watch) : service.preview(path, plan, watch);
                return {};
            });
            return lent ? summary : Result<Summary>(fail(lent.error()));
        },
        std::move(done));
}

void ImportPage::preview() {
    if (m_job)
        m_job->cancel();
    const quint64 ticket = ++m_ticket;
    m_import->setEnabled(false);
    const QString missing = missingText(m_mapping->plan().mapping);
    m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
    if (!missing.isEmpty()) {
        m_rows->setSummary({});
        showCounts();
        return;
    }
    m_job = work(tr("Checking each row"), false, [this, ticket](Result<Summary> summary) {
        if (ticket == m_ticket)
            takePreview(std::move(summary));
    });
}

void ImportPage::takePreview(Result<Summary> summary) {
    m_job.reset();
    if (!summary) {
        if (summary.error().code != ErrorCode::Cancelled)
            report(summary.error());
        return;
    }
    m_rows->setNotableOnly(false);
    m_rows->setSummary(*std::move(summary));
    showCounts();
}

void ImportPage::showCounts() {
    const Summary& summary = m_rows->summary();
    const auto label = [](const QString& name, qint64 count) { return QString(name + u' ' + number(count)); };
    m_filters->button(allRows)->setText(label(tr("All"), summary.rows));
    for (const auto& entry : allOf<RowOutcome>())
        m_filters->button(1 + static_cast<int>(entry.value))
            ->setText(label(labelOf(entry.value), summary.count(entry.value)));
    m_import->setText(summary.fresh > 0 ? tr("Import %n row(s)", nullptr, static_cast<int>(summary.fresh))
                                        : tr("Nothing to import"));
    m_import->setEnabled(summary.fresh > 0 && m_stage == Stage::Check);
}

void ImportPage::importRows() {
    if (m_stage != Stage::Check || m_rows->summary().fresh == 0 || m_job)
        return;
    ++m_ticket;
    m_importing = true;
    m_import->setEnabled(false);
    m_choose->setEnabled(false);
    m_readCard->setEnabled(false);
    m_job = work(tr("Importing"), true, [this](Result<Summary> summary) { takeImport(std::move(summary)); });
}

void ImportPage::takeImport(Result<Summary> summary) {
    m_job.reset();
    m_importing = false;
    m_choose->setEnabled(true);
    m_readCard->setEnabled(true);
    if (!summary) {
        showCounts();
        if (summary.error().code == ErrorCode::Cancelled)
            m_context.navigator.notify({Tone::Info, tr("The import was stopped. Nothing was changed."), {}, {}});
        else
            report(summary.error());
        return;
    }
    std::vector<ReferralDone> answered = std::move(summary->answered);
    m_rows->setFilter({});
    m_rows->setNotableOnly(true);
    m_rows->setSummary(*std::move(summary));
    showStage(Stage::Report);
    m_needs.changes.notify(ChangeKind::Everything);
    m_context.navigator.saved();
    offerUndo(std::move(answered));
}

/// Answers of a centre can be taken back as a whole, until something else is done to a referral.
void ImportPage::offerUndo(std::vector<ReferralDone> answered) {
    if (answered.empty() || !m_needs.referrals)
        return;
    const auto count = static_cast<int>(answered.size());
    m_needs.referrals->remember(std::move(answered));
    const QPointer<ImportPage> self(this);
    m_context.navigator.notify({Tone::Good, tr("%n referral(s) moved.", nullptr, count), tr("Undo"), [self] {
                                    if (self)
                                        self->undo();
                                }});
}

void ImportPage::undo() {
    if (!m_needs.referrals || m_needs.referrals->undoable() == 0)
        return m_context.navigator.notify({Tone::Info, tr("Nothing to undo since you unlocked the desk."), {}, {}});
    const auto undone = m_needs.referrals->undo();
    if (!undone)
        return report(undone.error());
    m_context.navigator.saved();
    if (undone->refused.empty())
        return m_context.navigator.notify({Tone::Good, tr("Taken back."), {}, {}});
    m_context.navigator.notify(
        {Tone::Warning,
         tr("%n could not be taken back: they changed meanwhile.", nullptr, static_cast<int>(undone->refused.size())),
         {},
         {}});
}

void ImportPage::showStage(Stage stage) {
    m_stage = stage;
    m_stack->setCurrentIndex(static_cast<int>(stage));
    m_import->setVisible(stage == Stage::Check);
    m_choose->setVisible(stage == Stage::Check);
    m_header->setSubtitle(stage == Stage::Choose ? tr("Persons, sessions or referrals from a CSV file")
                                                 : isolate(fileNameOf(m_path)));
    if (stage == Stage::Report)
        m_reportText->setText(importedText(m_rows->summary()));
}

void ImportPage::saveReport() {
    const QString name = tr("Import report %1.csv").arg(QFileInfo(m_path).completeBaseName());
    const QString path = m_context.prompts.saveFile(this, tr("Save the report"), name, QStringLiteral("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    Status written = file.open(QIODevice::WriteOnly) ? ImportReport::writeCsv(m_rows->summary(), file)
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

void ImportPage::retranslate() {
    const auto refill = [](QComboBox* box, const QString& name, const std::vector<std::pair<QString, QVariant>>& all) {
        const QVariant chosen = box->currentData();
        box->clear();
        for (const auto& [text, value] : all)
            box->addItem(text, value);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
        box->setAccessibleName(name);
        box->setToolTip(name);
    };
    std::vector<std::pair<QString, QVariant>> kinds;
    for (const auto& entry : allOf<ImportKind>())
        kinds.emplace_back(labelOf(entry.value), static_cast<int>(entry.value));
    refill(m_kind, tr("What the list holds"), kinds);
    m_sheet->setAccessibleName(tr("Sheet"));
    m_sheet->setToolTip(tr("Sheet"));
    std::vector<std::pair<QString, QVariant>> encodings;
    for (const auto& entry : allOf<Encoding>())
        encodings.emplace_back(labelOf(entry.value), static_cast<int>(entry.value));
    refill(m_encoding, tr("Encoding"), encodings);
    refill(m_delimiter, tr("Between the cells"),
           {{tr("semicolon ;"), QChar(u';')},
            {tr("comma ,"), QChar(u',')},
            {tr("tab"), QChar(u'\t')},
            {tr("bar |"), QChar(u'|')}});
    m_header->setTitle(tr("Import a list"));
    m_choose->setText(tr("Another file…"));
    m_start->setTexts(
        tr("Choose a workbook or a CSV file, or drop it here. You see what would become of each row first; "
           "nothing is written until you confirm."),
        tr("Choose a file…"));
    m_readCard->setHeading(tr("How the file is read"));
    m_rowsCard->setHeading(tr("What becomes of each row"));
    m_reportCard->setHeading(tr("Import finished"));
    findChild<QTableView*>(QStringLiteral("preview"))->setAccessibleName(tr("Rows of the file"));
    m_reportRows->setAccessibleName(tr("Rows that were not simply new"));
    m_save->setText(tr("Save the report…"));
    m_another->setText(tr("Import another file"));
    m_mapping->retranslate();
    m_rows->retranslate();
    m_missing->setVisible(!m_missing->text().isEmpty());
    if (m_stage == Stage::Check) {
        m_missing->setText(missingText(m_mapping->plan().mapping));
        showPlan(m_mapping->plan());
    }
    showCounts();
    showStage(m_stage);
}

} // namespace tawjih::ui
