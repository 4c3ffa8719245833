#include "ui/backup/BackupsPage.h"

#include "ui/backup/BackupText.h"
#include "ui/backup/BackupsModel.h"
#include "ui/backup/CountsView.h"
#include "ui/backup/JobProgress.h"
#include "ui/prompts/Prompts.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

BackupsPage::BackupsPage(const PageContext& context, Needs needs)
    : m_context(context)
    , m_needs(std::move(needs))
    , m_header(new PageHeader)
    , m_age(new WrapLabel)
    , m_backUp(new QPushButton(icon(QStringLiteral("save"), IconTone::OnAccent), {}))
    , m_secondCard(new Card)
    , m_second(new WrapLabel)
    , m_choose(new QPushButton)
    , m_forget(new QPushButton)
    , m_table(new QTableView)
    , m_model(new BackupsModel(this))
    , m_empty(new EmptyState(QStringLiteral("save")))
    , m_prove(new QPushButton(icon(QStringLiteral("check")), {}))
    , m_restore(new QPushButton)
    , m_proofCard(new Card)
    , m_proofText(new WrapLabel)
    , m_counts(new CountsView) {
    setPrimary(m_backUp);
    setQuiet(m_forget);
    setDanger(m_restore);
    m_header->addAction(m_backUp);
    m_table->setModel(m_model);
    dressTable(m_table);
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 7);
    m_table->setColumnWidth(BackupsModel::Taken, 280);
    m_table->setColumnWidth(BackupsModel::Place, 170);
    m_table->setColumnWidth(BackupsModel::Size, 90);

    auto* place = new QHBoxLayout;
    place->setSpacing(space::medium);
    place->addWidget(m_second, 1);
    place->addWidget(m_forget);
    place->addWidget(m_choose);
    m_secondCard->body()->addLayout(place);
    m_proofCard->body()->addWidget(m_proofText);
    m_proofCard->body()->addWidget(m_counts);
    m_proofCard->hide();
    auto* list = new Card;
    list->setFlush(true);
    list->body()->addWidget(m_table);
    list->body()->addWidget(m_empty);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::medium);
    buttons->addWidget(m_prove);
    buttons->addStretch();
    buttons->addWidget(m_restore);
    auto* body = makeScrollBody(); // a low window has not the room for what was proved
    body->addWidget(m_header);
    body->addWidget(m_age);
    body->addWidget(m_secondCard);
    body->addWidget(list, 1);
    body->addWidget(m_proofCard);
    body->addLayout(buttons);
    m_restore->setVisible(static_cast<bool>(m_needs.restore));

    connect(m_backUp, &QPushButton::clicked, this, &BackupsPage::backUp);
    connect(m_prove, &QPushButton::clicked, this, &BackupsPage::prove);
    connect(m_restore, &QPushButton::clicked, this, &BackupsPage::restore);
    connect(m_choose, &QPushButton::clicked, this, &BackupsPage::askPlace);
    connect(m_forget, &QPushButton::clicked, this, [this] { choose({}); });
    connect(m_empty, &EmptyState::actionTriggered, this, &BackupsPage::backUp);
    connect(m_table, &QTableView::activated, this, &BackupsPage::prove);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BackupsPage::showChoice);
    setFocusProxy(m_table);
    BackupsPage::retranslate();
}

void BackupsPage::activate() {
    m_context.jobs.run(
        tr("Looking for backups"), this, [service = m_needs.service()](Job&) { return service->overview(); },
        [this](Result<vault::BackupOverview> overview) {
            if (!overview)
                return m_context.navigator.notify({Tone::Danger, errorText(overview.error()), {}, {}});
            take(*std::move(overview));
        });
}

void BackupsPage::take(vault::BackupOverview overview) {
    const int row = std::max(0, m_table->currentIndex().row());
    m_overview = std::move(overview);
    m_read = true;
    m_model->setLines(m_overview.lines, m_needs.clock.today());
    m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    showOverview();
    showChoice();
    Q_EMIT statusChanged(tr("%n backup(s)", nullptr, m_model->rowCount()));
}

void BackupsPage::retranslate() {
    m_header->setTitle(tr("Backups"));
    m_header->setSubtitle(tr("Each is a whole desk, encrypted as this one: it opens with the same passwords."));
    m_backUp->setText(tr("Back up now"));
    m_secondCard->setHeading(tr("Second place"));
    m_choose->setText(tr("Choose a second place…"));
    m_forget->setText(tr("No second place"));
    m_prove->setText(tr("Prove this backup"));
    m_prove->setToolTip(tr("Opens a copy of it, checks every page and the journal, and counts what is in it."));
    m_restore->setText(tr("Restore this backup…"));
    m_table->setAccessibleName(tr("Backups"));
    m_empty->setTexts(tr("There is no backup yet."), tr("Back up now"));
    m_proofCard->setHeading(tr("What is in this backup"));
    m_model->retranslate();
    showOverview();
    showProof();
}

void BackupsPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showOverview();
}

void BackupsPage::showOverview() {
    if (!m_read)
        return;
    const QDate today = m_needs.clock.today();
    const bool old = isTooOld(m_overview.newest(), today);
    m_age->setWords(ageText(m_overview.newest(), today));
    QPalette colors;
    if (old)
        colors.setColor(QPalette::WindowText, toneColors(Tone::Warning, palette()).text);
    m_age->setPalette(colors);
    m_second->setWords(secondPlaceText(m_overview, today));
    m_forget->setVisible(!m_overview.second.isEmpty());
    m_table->setVisible(!m_overview.lines.empty());
    m_empty->setVisible(m_overview.lines.empty());
}

QString BackupsPage::ageShown() const {
    return m_age->text();
}

QString BackupsPage::secondShown() const {
    return m_second->text();
}

const vault::BackupLine* BackupsPage::chosen() const {
    return m_model->line(m_table->currentIndex());
}

void BackupsPage::showChoice() {
    m_proof.reset();
    m_proofCard->hide();
    setBusy(m_busy);
}

void BackupsPage::setBusy(bool busy) {
    m_busy = busy;
    m_backUp->setEnabled(!busy);
    m_choose->setEnabled(!busy);
    m_forget->setEnabled(!busy);
    m_prove->setEnabled(!busy && chosen() != nullptr);
    m_restore->setEnabled(!busy && chosen() != nullptr);
}

void BackupsPage::backUp() {
    setBusy(true);
    m_context.jobs.run(
        tr("Backing up"), this, [service = m_needs.service()](Job& job) { return service->backUp(progressOf(job)); },
        [this](const Result<vault::BackupMade>& made) {
            setBusy(false);
            activate();
            if (!made)
                return m_context.navigator.notify({Tone::Danger, errorText(made.error()), {}, {}});
            m_needs.changed();
            if (made->copyFailed)
                return m_context.navigator.notify(
                    {Tone::Warning,
                     tr("The backup is written and checked, but not in the second place. %1")
                         .arg(errorText(*made->copyFailed)),
                     {},
                     {}});
            m_context.navigator.notify({Tone::Good,
                                        made->copied ? tr("The backup is written and checked, in both places.")
                                                     : tr("The backup is written and checked."),
                                        {},
                                        {}});
        });
}

void BackupsPage::prove() {
    const vault::BackupLine* line = chosen();
    if (line == nullptr || m_busy)
        return;
    setBusy(true);
    m_context.jobs.run(
        tr("Proving the backup"), this,
        [service = m_needs.service(), line = *line](Job& job) { return service->prove(line, progressOf(job)); },
        [this, folder = line->entry.folder](const Result<vault::DrillReport>& report) {
            setBusy(false);
            if (!report) {
                activate();
                return m_context.navigator.notify({Tone::Danger, backupErrorText(report.error()), {}, {}});
            }
            m_context.jobs.run(
                tr("Looking for backups"), this, [service = m_needs.service()](Job&) { return service->overview(); },
                [this, folder, found = *report](Result<vault::BackupOverview> overview) {
                    if (overview)
                        take(*std::move(overview));
                    if (chosen() == nullptr || chosen()->entry.folder != folder)
                        return;
                    m_proof = found;
                    showProof();
                });
        });
}

void BackupsPage::showProof() {
    m_proofCard->setVisible(m_proof.has_value());
    if (!m_proof)
        return;
    const bool intact = m_proof->proof.journal.finding == audit::Verification::Finding::Intact;
    m_proofText->setWords(intact
                              ? tr("It opens, every page carries its seal, and its journal of %n entries is intact.",
                                   nullptr, static_cast<int>(m_proof->proof.journal.entries))
                              : tr("It opens and every page carries its seal, but its journal was changed at entry %1.")
                                    .arg(m_proof->proof.journal.sequence));
    m_counts->setCounts(tr("In the backup"), m_proof->proof.counts, tr("In the desk now"), m_proof->now);
}

void BackupsPage::restore() {
    if (const vault::BackupLine* line = chosen(); line != nullptr && m_needs.restore)
        m_needs.restore(line->entry.folder);
}

void BackupsPage::askPlace() {
    const QString folder = m_context.prompts.chooseFolder(this, tr("A second place for backups"), m_overview.second);
    if (!folder.isEmpty())
        choose(folder);
}

void BackupsPage::choose(const QString& folder) {
    setBusy(true);
    m_context.jobs.run(
        tr("Choosing the second place"), this,
        [service = m_needs.service(), folder](Job&) { return service->chooseSecond(folder); },
        [this](const Status& chosenPlace) {
            setBusy(false);
            activate();
            if (chosenPlace)
                return;
            const bool inside = chosenPlace.error().code == ErrorCode::Invalid;
            m_context.navigator.notify(
                {Tone::Danger,
                 inside
                     ? tr("This folder is inside the desk itself: a copy there is lost with it. Choose another place.")
                     : errorText(chosenPlace.error()),
                 {},
                 {}});
        });
}

} // namespace tawjih::ui
