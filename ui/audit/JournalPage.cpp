#include "ui/audit/JournalPage.h"

#include "ui/audit/FindingText.h"
#include "ui/audit/JournalDetails.h"
#include "ui/audit/JournalFilterBar.h"
#include "ui/audit/JournalModel.h"
#include "ui/prompts/Prompts.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/Tag.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace tawjih::ui {

namespace {

constexpr int pageSize = 200;

bool hasMore(const std::vector<audit::JournalLine>& lines) {
    return lines.size() == pageSize && lines.back().sequence > 1;
}

} // namespace

JournalPage::JournalPage(const PageContext& context, Needs needs)
    : m_context(context)
    , m_needs(std::move(needs))
    , m_header(new PageHeader)
    , m_verify(new QPushButton(icon(QStringLiteral("shield")), {}))
    , m_export(new QPushButton(icon(QStringLiteral("export")), {}))
    , m_finding(new Tag)
    , m_standing(new WrapLabel)
    , m_filters(new JournalFilterBar(m_needs.clock))
    , m_table(new QTableView)
    , m_model(new JournalModel(this))
    , m_details(new JournalDetails(m_needs.mayOpenCases))
    , m_empty(new EmptyState(QStringLiteral("history"))) {
    m_header->addAction(m_export);
    m_header->addAction(m_verify);
    setTextStyle(m_standing, TextStyle::Body);
    auto* standing = new QHBoxLayout;
    standing->setSpacing(space::medium);
    standing->addWidget(m_finding, 0, Qt::AlignTop);
    standing->addWidget(m_standing, 1);
    auto* body = makeBody();
    body->setSpacing(space::medium);
    body->addWidget(m_header);
    body->addLayout(standing);
    body->addWidget(m_filters);
    m_panes = makePanes();
    body->addWidget(m_panes, 1);
    body->addWidget(m_empty, 1);
    m_finding->hide();
    m_empty->hide();
    connect(m_verify, &QPushButton::clicked, this, &JournalPage::verify);
    connect(m_export, &QPushButton::clicked, this, &JournalPage::exportEntries);
    connect(m_filters, &JournalFilterBar::changed, this, &JournalPage::read);
    connect(m_model, &JournalModel::moreWanted, this, &JournalPage::readMore);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_filters->setFilter({}); });
    connect(m_details, &JournalDetails::caseWanted, this, [this](const QString& number) {
        audit::JournalFilter filter;
        filter.caseNumber = number;
        m_filters->setFilter(filter);
    });
    connect(m_details, &JournalDetails::personRequested, this,
            [this](BeneficiaryId person) { m_context.navigator.openBeneficiary(person); });
    retranslate();
}

QWidget* JournalPage::makePanes() {
    m_table->setModel(m_model);
    dressTable(m_table);
    auto* header = m_table->horizontalHeader();
    header->setSectionsMovable(false);
    const int em = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {{JournalModel::At, 22},    {JournalModel::User, 20},
                                          {JournalModel::Roles, 18}, {JournalModel::What, 42},
                                          {JournalModel::About, 18}, {JournalModel::Case, 18}};
    for (const auto& [column, characters] : widths)
        m_table->setColumnWidth(column, em * characters);
    auto* card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table);
    auto* scroll = new ScrollArea;
    auto* column = new QVBoxLayout(scroll->widget());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_details);
    column->addStretch();
    auto* panes = new QSplitter;
    panes->addWidget(card);
    panes->addWidget(scroll);
    panes->setContentsMargins(1, 0, 1, 0); // mirrored, Qt places the panes one pixel too far
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(space::medium);
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalPage::showCurrent);
    return panes;
}

QWidget* JournalPage::mainWidget() const {
    return m_table;
}

void JournalPage::focusFilter() {
    m_filters->caseField()->setFocus(Qt::ShortcutFocusReason);
}

void JournalPage::activate() {
    if (!m_isRead)
        read();
}

void JournalPage::refresh() {
    read();
}

QString JournalPage::standing() const {
    return m_standing->text();
}

void JournalPage::read() {
    if (m_job)
        m_job->cancel();
    const quint64 ticket = ++m_ticket;
    m_job = m_context.jobs.run(
        tr("Reading the journal"), this,
        [lend = m_needs.lend, filter = m_filters->filter(), note = !m_isNoted](Job& job) {
            Read read;
            const Status lent = lend(job, [&](audit::JournalService& journal) -> Status {
                if (note)
                    TRY(journal.noteRead());
                TRY_ASSIGN(read.users, journal.users());
                TRY_ASSIGN(read.last, journal.lastVerification());
                TRY_ASSIGN(read.lines, journal.page(filter, 0, pageSize));
                return {};
            });
            return lent ? Result<Read>(std::move(read)) : Result<Read>(fail(lent.error()));
        },
        [this, ticket](Result<Read> read) {
            if (ticket == m_ticket)
                take(std::move(read));
        });
}

void JournalPage::take(Result<Read> read) {
    m_job.reset();
    if (!read)
        return report(read.error());
    m_isNoted = true;
    m_isRead = true;
    m_filters->setUsers(read->users);
    m_last = read->last;
    const bool more = hasMore(read->lines);
    m_model->setLines(std::move(read->lines), more);
    m_table->setCurrentIndex(m_model->index(0, 0));
    showTexts();
    showCurrent();
}

void JournalPage::readMore(qint64 before) {
    const quint64 ticket = m_ticket;
    using Lines = std::vector<audit::JournalLine>;
    m_context.jobs.run(
        tr("Reading the journal"), this,
        [lend = m_needs.lend, filter = m_filters->filter(), before](Job& job) {
            Result<Lines> lines = fail(ErrorCode::Cancelled);
            const Status lent = lend(job, [&](audit::JournalService& journal) -> Status {
                lines = journal.page(filter, before, pageSize);
                return {};
            });
            return lent ? lines : Result<Lines>(fail(lent.error()));
        },
        [this, ticket](Result<Lines> lines) {
            if (ticket != m_ticket)
                return;
            if (!lines) {
                m_model->giveUp();
                return report(lines.error());
            }
            const bool more = hasMore(*lines);
            m_model->append(*std::move(lines), more);
            showTexts();
        });
}

void JournalPage::verify() {
    if (m_isVerifying)
        return;
    m_isVerifying = true;
    m_verify->setEnabled(false);
    m_context.jobs.run(
        tr("Verifying the journal"), this,
        [lend = m_needs.lend](Job& job) {
            Result<audit::PastVerification> found = fail(ErrorCode::Cancelled);
            const Status lent = lend(job, [&](audit::JournalService& journal) -> Status {
                found = journal.verify([&job](qint64 done, qint64 total) {
                    job.progress(done, total);
                    return !job.isCancelled();
                });
                return {};
            });
            return lent ? found : Result<audit::PastVerification>(fail(lent.error()));
        },
        [this](const Result<audit::PastVerification>& found) {
            m_isVerifying = false;
            m_verify->setEnabled(true);
            if (!found)
                return report(found.error());
            m_last = *found;
            m_context.navigator.notify({findingTone(found->found.finding), findingText(found->found), {}, {}});
            showTexts();
        });
}

void JournalPage::exportEntries() {
    const audit::JournalFilter filter = m_filters->filter();
    // The day alone: a file's name is seen by others.
    const QString name = QString(m_needs.clock.today().toString(Qt::ISODate) + QStringLiteral(".csv"));
    QString path = m_context.prompts.saveFile(this, tr("Export the journal"), name, tr("Text tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".csv");
    const auto language = fromCode<Language>(QLocale().name().left(2)).value_or(Language::English);
    m_context.jobs.run(
        tr("Exporting the journal"), this,
        [write = m_needs.write, path, filter, language](Job& job) { return write(path, filter, language, job); },
        [this, path](const Result<qint64>& written) { tellExported(path, written); });
}

void JournalPage::tellExported(const QString& path, const Result<qint64>& written) {
    if (!written)
        return m_context.navigator.notify({Tone::Danger, errorText(written.error()), {}, {}});
    const QString file = isolate(QFileInfo(path).fileName());
    m_context.navigator.notify(
        {Tone::Good,
         tr("%n entries written to %1. The file is not encrypted: it says who did what at the desk, and names no "
            "beneficiary.",
            nullptr, static_cast<int>(*written))
             .arg(file),
         {},
         {}});
}

void JournalPage::report(const Error& error) {
    if (error.code != ErrorCode::Cancelled)
        m_context.navigator.notify({Tone::Danger, errorText(error), {}, {}});
}

void JournalPage::showCurrent() {
    const audit::JournalLine* line = m_model->lineAt(m_table->currentIndex().row());
    m_details->setLine(line == nullptr ? std::nullopt : std::optional(*line));
}

void JournalPage::showTexts() {
    m_finding->setVisible(m_last.has_value());
    if (m_last) {
        m_finding->setText(labelOf(m_last->found.finding));
        m_finding->setTone(findingTone(m_last->found.finding));
    }
    m_standing->setWords(m_last ? verificationText(*m_last)
                                : tr("The journal was never verified as a whole. Verifying proves that no entry was "
                                     "changed, taken out or cut off."));
    const bool empty = m_isRead && m_model->rowCount() == 0;
    m_panes->setVisible(!empty);
    m_empty->setVisible(empty);
    m_empty->setTexts(tr("No entry fits what is asked for."), tr("Show all entries"));
    const int shown = m_model->rowCount();
    Q_EMIT statusChanged(!m_isRead            ? QString()
                         : m_model->hasMore() ? tr("the newest %1 entries; scroll for older ones").arg(number(shown))
                                              : tr("%n entries", nullptr, shown));
}

void JournalPage::retranslate() {
    m_header->setTitle(tr("Journal"));
    m_header->setSubtitle(tr("Who did what at the desk. Persons stand here by the number of their case alone."));
    m_verify->setText(tr("Verify"));
    m_verify->setToolTip(tr("Walks along the whole journal and proves that no entry was changed or taken out."));
    m_export->setText(tr("Export…"));
    m_table->setAccessibleName(tr("Entries of the journal"));
    m_model->retranslate();
    showTexts();
}

PageFactory journalPage(const JournalPage::Needs& needs) {
    PageFactory factory;
    factory.id = QStringLiteral("journal");
    factory.title = QT_TRANSLATE_NOOP("Pages", "Journal");
    factory.icon = QStringLiteral("history");
    factory.make = [needs](const PageContext& context) -> Page* { return new JournalPage(context, needs); };
    factory.needs = vault::Permission::ReadAudit;
    return factory;
}

} // namespace tawjih::ui
