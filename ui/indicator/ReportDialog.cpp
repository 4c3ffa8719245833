#include "ui/indicator/ReportDialog.h"

#include "core/base/SafeFile.h"
#include "ui/indicator/ReportFields.h"
#include "ui/indicator/ReportPreview.h"
#include "ui/indicator/ReportTexts.h"
#include "ui/prompts/Prompts.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;
using indicator::ReportOrder;

namespace {

constexpr int previewPages = 3;
constexpr int previewDots = 60; // an inch: to see how it looks, not to read it

indicator::Definitions definitionsOf(indicator::FigureService& figures) {
    auto all = figures.definitions();
    return all ? *std::move(all) : indicator::Definitions{};
}

} // namespace

ReportDialog::ReportDialog(Needs needs, const ReportOrder& start, QWidget* parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_form(new FormGrid(2))
    , m_fields(new ReportFields(*m_form, definitionsOf(m_needs.figures), start, m_needs.clock, this))
    , m_texts(new ReportTexts)
    , m_preview(new ReportPreview)
    , m_failure(new WrapLabel)
    , m_progress(new QProgressBar)
    , m_show(new QPushButton)
    , m_make(new QPushButton)
    , m_cancel(new QPushButton) {
    setModal(true);
    arrange();
    connect(m_fields, &ReportFields::textsChanged, this, &ReportDialog::showTexts);
    connect(m_fields, &ReportFields::edited, m_preview, &ReportPreview::clear);
    connect(&m_needs.jobs, &JobRunner::progressed, this, [this](int percent) {
        m_progress->setRange(0, percent < 0 ? 0 : 100);
        m_progress->setValue(std::max(percent, 0));
    });
    connect(m_show, &QPushButton::clicked, this, &ReportDialog::showFirstPages);
    connect(m_make, &QPushButton::clicked, this, &ReportDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ReportDialog::reject);
    showTexts();
    retranslate();
    resize(980, 640);
}

void ReportDialog::arrange() {
    m_failure->hide();
    m_progress->hide();
    m_progress->setTextVisible(false);
    setPrimary(m_make);
    m_make->setDefault(true);
    m_show->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    auto* scroll = new ScrollArea;
    scroll->setAccessibleName(tr("Report"));
    auto* fields = new QVBoxLayout(scroll->widget());
    fields->setContentsMargins(isRightToLeft() ? space::medium : 0, 0, isRightToLeft() ? 0 : space::medium, 0);
    fields->setSpacing(space::medium);
    fields->addWidget(m_form);
    fields->addWidget(m_texts);
    fields->addStretch();
    auto* look = new QVBoxLayout;
    look->setSpacing(space::small);
    look->addWidget(m_preview, 1);
    look->addWidget(m_show);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(space::large);
    sides->addWidget(scroll, 3);
    sides->addLayout(look, 2);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::medium);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_make);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addLayout(sides, 1);
    column->addWidget(m_failure);
    column->addLayout(buttons);
}

ReportOrder ReportDialog::order() const {
    ReportOrder order = m_fields->order();
    order.summary = m_texts->summary();
    order.commentaries = m_texts->commentaries();
    // An empty text stands for the template's: whoever emptied one wants none, so the template's goes too.
    if (order.summary.isEmpty())
        order.report.summary = {};
    for (qsizetype i = 0; i < order.commentaries.size(); ++i)
        if (order.commentaries.at(i).isEmpty())
            order.report.sections.at(static_cast<std::size_t>(i)).commentary = {};
    return order;
}

QString ReportDialog::failure() const {
    return m_failure->text();
}

void ReportDialog::showTexts() {
    const ReportOrder chosen = m_fields->order();
    m_texts->begin(chosen.report, chosen.language);
}

bool ReportDialog::isReadable() {
    m_form->setProblems(m_fields->problems());
    return !m_form->hasProblems();
}

void ReportDialog::showFirstPages() {
    if (isWorking() || !isReadable())
        return;
    say({});
    setWorking(m_needs.jobs.run(
        tr("Laying out the first pages"), this,
        [prepare = m_needs.prepare, order = order()](Job& job) {
            return previewReport(prepare, order, previewPages, previewDots, job);
        },
        [this](Result<QList<QImage>> pages) {
            setWorking(nullptr);
            if (pages)
                m_preview->setPages(*std::move(pages));
            else
                say(errorText(pages.error()));
        }));
}

void ReportDialog::accept() {
    if (isWorking() || !isReadable())
        return;
    say({});
    const ReportFormat format = m_fields->format();
    const ReportOrder asked = order();
    const QString suffix = format == ReportFormat::Pdf ? u".pdf"_s : u".xlsx"_s;
    QString path =
        m_needs.prompts.saveFile(this, tr("Save the report"), reportFileName(asked, format),
                                 format == ReportFormat::Pdf ? tr("PDF files (*.pdf)") : tr("Spreadsheets (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    setWorking(m_needs.jobs.run(
        tr("Making the report"), this,
        [prepare = m_needs.prepare, asked, format](Job& job) { return finishReport(prepare, asked, format, job); },
        [this, path](Result<FinishedReport> finished) { hand(std::move(finished), path); }));
}

/// Nothing leaves the desk without its entry, so that comes first.
void ReportDialog::hand(Result<FinishedReport> finished, const QString& path) {
    const bool stopped = m_job && m_job->isCancelled();
    setWorking(nullptr);
    if (!finished || stopped)
        return say(errorText(finished ? Error{ErrorCode::Cancelled, {}, {}} : finished.error()));
    const auto noted = m_needs.figures.noteReport(std::move(finished->entry), finished->figures);
    if (!noted)
        return say(errorText(noted.error()));
    if (const Status written = writeSafely(path, finished->bytes); !written)
        return say(
            tr("%1 There is no file. The list of reports names this one as made.").arg(errorText(written.error())));
    Q_EMIT made(*noted, path);
    QDialog::accept();
}

void ReportDialog::reject() {
    if (!isWorking())
        return QDialog::reject();
    m_job->cancel();
    m_cancel->setEnabled(false); // until the worker has come to rest
}

void ReportDialog::setWorking(std::shared_ptr<Job> job) {
    m_job = std::move(job);
    const bool working = isWorking();
    m_progress->setRange(0, 0);
    m_progress->setVisible(working);
    m_form->setEnabled(!working);
    m_texts->setEnabled(!working);
    m_show->setEnabled(!working);
    m_make->setEnabled(!working);
    m_cancel->setEnabled(true);
    m_cancel->setText(working ? tr("Stop") : tr("Cancel"));
    if (working)
        m_cancel->setFocus();
}

void ReportDialog::say(const QString& text) {
    QPalette colors;
    colors.setColor(QPalette::WindowText, toneColors(Tone::Danger, palette()).text);
    m_failure->setPalette(colors);
    m_failure->setWords(text);
    m_failure->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(m_failure, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ReportDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_fields->retranslate();
    retranslate();
}

void ReportDialog::retranslate() {
    setWindowTitle(tr("Make a report"));
    m_progress->setAccessibleName(tr("Progress"));
    m_show->setText(tr("Show the first pages"));
    m_make->setText(tr("Make the report…"));
    m_cancel->setText(isWorking() ? tr("Stop") : tr("Cancel"));
}

} // namespace tawjih::ui
