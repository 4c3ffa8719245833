#include "ui/indicator/ReportsDialog.h"

#include "ui/indicator/ReportsModel.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tawjih::ui {

using indicator::MadeReport;

ReportsDialog::ReportsDialog(Needs needs, QWidget* parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_model(new ReportsModel(this))
    , m_table(new QTableView)
    , m_empty(new EmptyState(QStringLiteral("document")))
    , m_intro(new WrapLabel)
    , m_said(new WrapLabel)
    , m_count(new QPushButton)
    , m_again(new QPushButton)
    , m_close(new QPushButton) {
    setModal(true);
    setTextStyle(m_intro, TextStyle::Muted);
    m_said->hide();
    m_table->setModel(m_model);
    dressTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ReportsModel::Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setStretchLastSection(false);
    for (QPushButton* button : {m_count, m_again, m_close})
        button->setAutoDefault(false);
    setPrimary(m_count);
    m_again->setVisible(vault::permits(m_needs.actor.roles, vault::Permission::ExportStatistics));
    auto* card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_empty);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::medium);
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_again);
    buttons->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_intro);
    column->addWidget(card, 1);
    column->addWidget(m_said);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &ReportsDialog::reject);
    connect(m_count, &QPushButton::clicked, this, &ReportsDialog::countAgain);
    connect(m_again, &QPushButton::clicked, this, &ReportsDialog::makeAgain);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_said->hide(); // it was said of another report
        showCurrent();
    });
    retranslate();
    resize(980, 600);
}

void ReportsDialog::load() {
    auto reports = m_needs.make.figures.reports();
    auto all = m_needs.make.figures.definitions();
    if (!reports || !all)
        return say(errorText(reports ? all.error() : reports.error()), Tone::Danger);
    m_model->setReports(*std::move(reports), *std::move(all), m_needs.users);
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    if (any)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

const MadeReport* ReportsDialog::current() const {
    return m_model->at(m_table->currentIndex().row());
}

void ReportsDialog::showCurrent() {
    const bool free = current() != nullptr && !m_job;
    m_count->setEnabled(free);
    m_again->setEnabled(free);
    m_table->setEnabled(!m_job);
    m_close->setText(m_job ? tr("Stop") : tr("Close"));
}

QString ReportsDialog::verdict() const {
    return m_said->text();
}

void ReportsDialog::countAgain() {
    const MadeReport* chosen = current();
    if (!chosen || m_job)
        return;
    say(tr("Counting again…"), Tone::Neutral);
    m_job = m_needs.make.jobs.run(
        tr("Counting a report again"), this,
        [recount = m_needs.recount, report = *chosen](Job& job) { return recount(report, job); },
        [this, report = *chosen](const Result<QString>& checksum) { takeCount(report, checksum); });
    showCurrent();
}

void ReportsDialog::takeCount(const MadeReport& report, const Result<QString>& checksum) {
    m_job.reset();
    showCurrent();
    m_close->setEnabled(true);
    m_table->setFocus();
    if (!checksum)
        return say(errorText(checksum.error()), Tone::Danger);
    if (*checksum == report.checksum)
        return say(tr("The same figures: what this report says still follows from the record as it was known then."),
                   Tone::Good);
    say(tr("The figures differ. The earlier record was changed since (a person was merged or erased, or a backup was "
           "put "
           "back), or this version of Tawjih counts in another way. The report that was handed over says what was "
           "known then; make it again to see what differs."),
        Tone::Warning);
}

void ReportsDialog::makeAgain() {
    const MadeReport* chosen = current();
    if (!chosen || m_job)
        return;
    const auto all = m_needs.make.figures.definitions();
    if (!all)
        return say(errorText(all.error()), Tone::Danger);
    const auto order = orderOf(*chosen, *all);
    if (!order)
        return say(tr("The template of this report is no longer there, so it cannot be made again."), Tone::Danger);
    auto* dialog = new ReportDialog(m_needs.make, *order, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::made, this, [this](const MadeReport& report, const QString& path) {
        load();
        say(tr("The report is made."), Tone::Good);
        Q_EMIT made(report, path);
    });
    dialog->open();
}

void ReportsDialog::reject() {
    if (!m_job)
        return QDialog::reject();
    m_job->cancel();
    m_close->setEnabled(false); // until the worker has come to rest
}

void ReportsDialog::say(const QString& text, Tone tone) {
    QPalette colors;
    if (tone != Tone::Neutral)
        colors.setColor(QPalette::WindowText, toneColors(tone, palette()).text);
    m_said->setPalette(colors);
    m_said->setWords(text);
    m_said->show();
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ReportsDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReportsDialog::retranslate() {
    setWindowTitle(tr("Reports that were made"));
    m_intro->setWords(
        tr("Each report keeps a checksum of its figures. Counting it again over what was known then shows "
           "whether they still hold."));
    m_empty->setTexts(tr("No report was made yet."));
    m_table->setAccessibleName(tr("Reports that were made"));
    m_count->setText(tr("Count again"));
    m_again->setText(tr("Make again…"));
    load();
}

} // namespace tawjih::ui
