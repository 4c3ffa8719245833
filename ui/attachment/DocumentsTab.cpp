#include "ui/attachment/DocumentsTab.h"

#include "core/attachment/AttachmentFile.h"
#include "core/attachment/AttachmentRules.h"
#include "ui/attachment/AttachmentText.h"
#include "ui/attachment/AttachmentViewer.h"
#include "ui/attachment/ScannerDialog.h"
#include "ui/attachment/TileView.h"
#include "ui/backup/BackupText.h"
#include "ui/prompts/Prompts.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/Theme.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace tawjih::ui {

namespace {

constexpr int refusalsSaid = 6;

QStringList filesOf(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

DocumentsTab::DocumentsTab(const AttachmentNeeds& needs, QWidget* parent)
    : QWidget(parent)
    , m_needs(needs)
    , m_card(new Card(QStringLiteral(" ")))
    , m_add(new QPushButton)
    , m_scanner(new QPushButton)
    , m_remove(new QPushButton)
    , m_notice(new NoticeBar)
    , m_stack(new QStackedWidget)
    , m_view(new TileView)
    , m_empty(new EmptyState(QStringLiteral("document")))
    , m_room(new QLabel)
    , m_viewer(new AttachmentViewer(needs))
    , m_list(new QWidget) {
    setUp();
    connect(m_add, &QPushButton::clicked, this, &DocumentsTab::chooseFiles);
    connect(m_empty, &EmptyState::actionTriggered, this, &DocumentsTab::chooseFiles);
    connect(m_scanner, &QPushButton::clicked, this, &DocumentsTab::openScanner);
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(AttachmentId(m_view->currentKey())); });
    connect(m_view, &TileView::opened, this, [this](const QUuid& key) { open(AttachmentId(key)); });
    connect(m_view, &TileView::removeWanted, this, [this](const QUuid& key) { remove(AttachmentId(key)); });
    connect(m_view, &TileView::currentChangedTo, this,
            [this](const QUuid& key) { m_remove->setEnabled(m_mayEdit && !key.isNull()); });
    connect(m_viewer, &AttachmentViewer::closed, this, &DocumentsTab::closeViewer);
    connect(m_viewer, &AttachmentViewer::removeWanted, this, &DocumentsTab::remove);
    connect(&needs.changes, &ChangeNotifier::changed, this, [this](ChangeKind kind, const QUuid& subject) {
        if ((kind == ChangeKind::Beneficiary && subject == m_person.uuid()) || kind == ChangeKind::Everything) {
            m_stale = true;
            if (isVisible())
                read();
        }
    });
    retranslate();
}

void DocumentsTab::setUp() {
    setAcceptDrops(true);
    setPrimary(m_add);
    setDanger(m_remove);
    setQuiet(m_remove);
    setTextStyle(m_room, TextStyle::Muted);
    m_room->setWordWrap(true);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    for (QWidget* button : {m_remove, m_scanner, m_add})
        m_card->headingEnd()->addWidget(button);
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(space::small);
    list->addWidget(m_notice);
    list->addWidget(m_card, 1);
    m_card->body()->addWidget(m_stack, 1);
    m_card->body()->addWidget(m_room);
    auto* view = new Card;
    view->body()->addWidget(m_viewer, 1);
    auto* both = new QStackedWidget;
    both->addWidget(m_list);
    both->addWidget(view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::large, 0, 0);
    column->addWidget(both);
}

void DocumentsTab::setPerson(BeneficiaryId person, bool mayEdit) {
    if (person != m_person) {
        closeViewer();
        m_notice->dismiss();
        m_attachments.clear();
        showTiles();
    }
    m_person = person;
    m_mayEdit = mayEdit;
    m_stale = true;
    if (isVisible())
        read();
}

bool DocumentsTab::isViewing() const {
    return !m_viewer->current().isNull();
}

void DocumentsTab::chooseFiles() {
    attach(m_needs.prompts.openFiles(
        this, tr("Documents to attach"),
        tr("PDF, JPEG and PNG files (%1)").arg(QStringLiteral("*.pdf *.jpg *.jpeg *.png *.PDF *.JPG *.JPEG *.PNG"))));
}

AttachDialog* DocumentsTab::attach(const QStringList& paths) {
    return attachScans(paths, {});
}

AttachDialog* DocumentsTab::attachScans(const QStringList& paths, std::vector<ScannedFile> scans) {
    if (paths.isEmpty() || !m_mayEdit)
        return nullptr;
    m_notice->dismiss();
    if (paths.size() > AttachDialog::mostFiles)
        m_notice->say({Tone::Warning,
                       tr("At most %1 files at once: the others were left out.").arg(number(AttachDialog::mostFiles)),
                       {},
                       {}});
    auto* dialog = new AttachDialog(paths, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, scans = std::move(scans)] { store(dialog->files(), scans); });
    dialog->open();
    return dialog;
}

ScannerDialog* DocumentsTab::openScanner() {
    auto* dialog = new ScannerDialog(m_needs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto scans = dialog->chosen();
        QStringList paths;
        for (const ScannedFile& scan : scans)
            paths << scan.path;
        attachScans(paths, scans);
    });
    dialog->open();
    return dialog;
}

void DocumentsTab::store(const std::vector<NamedFile>& files, std::vector<ScannedFile> scans) {
    m_needs.jobs.run(
        tr("Attaching documents"), this,
        [lend = m_needs.lend, files, person = m_person](Job& job) {
            const GoesOn goesOn = [&job] { return !job.isCancelled(); };
            std::vector<Answer> answers;
            for (const NamedFile& file : files) {
                job.progress(static_cast<qint64>(answers.size()), static_cast<qint64>(files.size()));
                const Status stored = [&]() -> Status {
                    if (!goesOn())
                        return fail(ErrorCode::Cancelled);
                    TRY_ASSIGN(QByteArray bytes, readAttachmentFile(file.path));
                    return lend([&](AttachmentService& attachments) -> Status {
                        TRY(attachments.add({person, file.document, file.name, bytes}, goesOn));
                        return {};
                    });
                }();
                answers.push_back(
                    {QFileInfo(file.path).fileName(), stored ? std::nullopt : std::optional(stored.error())});
            }
            return answers;
        },
        [this, scans = std::move(scans)](const std::vector<Answer>& answers) { settle(answers, scans); });
}

/// Each file is answered: how many went in, and why which did not.
void DocumentsTab::settle(const std::vector<Answer>& answers, const std::vector<ScannedFile>& scans) {
    read();
    QStringList refusals;
    std::vector<ScannedFile> stored;
    for (size_t at = 0; at < answers.size(); ++at) {
        const Answer& answer = answers[at];
        if (answer.refused)
            refusals << tr("%1: %2", "a file and what is wrong with it")
                            .arg(isolate(answer.file), isolate(attachmentErrorText(*answer.refused)));
        else if (at < scans.size())
            stored.push_back(scans[at]);
    }
    const auto added = static_cast<int>(answers.size()) - static_cast<int>(refusals.size());
    const QString sentence = tr("%n document(s) attached.", nullptr, added);
    if (!refusals.isEmpty()) {
        QStringList lines{added > 0 ? sentence : tr("Nothing was attached.")};
        lines << refusals.mid(0, refusalsSaid);
        if (refusals.size() > refusalsSaid)
            lines << tr("and %n more", nullptr, static_cast<int>(refusals.size()) - refusalsSaid);
        m_notice->say({Tone::Warning, lines.join(QLatin1Char('\n')), {}, {}});
    } else if (added > 0) {
        Q_EMIT recorded(sentence);
    }
    if (!stored.empty())
        offerToDelete(stored);
}

void DocumentsTab::offerToDelete(const std::vector<ScannedFile>& scans) {
    const auto count = static_cast<int>(scans.size());
    const Question question{
        tr("Delete %n scanned file(s)?", nullptr, count),
        tr("They are attached now, and still lie readable in the scanner's folder. Deleting takes them out of the "
           "folder. "
           "It does not overwrite what the disk holds, nor copies that the scanner, a backup or a synchronised folder "
           "keeps: who has the computer may bring a deleted file back, unless its disk is encrypted."),
        tr("Delete", "scanned files"), true};
    if (!m_needs.prompts.confirm(this, question))
        return;
    int kept = 0;
    for (const ScannedFile& scan : scans)
        kept += deleteScan(scan) ? 0 : 1;
    if (kept > 0)
        m_notice->say({Tone::Warning,
                       tr("%n scanned file(s) could not be deleted, or changed meanwhile. Delete them in the folder.",
                          nullptr, kept),
                       {},
                       {}});
}

void DocumentsTab::open(AttachmentId id) {
    auto* both = qobject_cast<QStackedWidget*>(m_list->parentWidget());
    both->setCurrentIndex(1);
    m_viewer->open(m_attachments, id);
    m_viewer->setFocus();
}

void DocumentsTab::closeViewer() {
    const AttachmentId shown = m_viewer->current();
    m_viewer->clear();
    auto* both = qobject_cast<QStackedWidget*>(m_list->parentWidget());
    both->setCurrentIndex(0);
    if (shown.isNull())
        return;
    m_view->setCurrentKey(shown.uuid());
    m_view->setFocus();
}

void DocumentsTab::remove(AttachmentId id) {
    const auto found = std::ranges::find(m_attachments, id, &Attachment::id);
    if (found == m_attachments.end() || !m_mayEdit)
        return;
    const Question question{tr("Remove “%1”?").arg(isolate(found->name)),
                            tr("It is deleted from the desk at once and cannot be brought back. Backups that were made "
                               "before keep it until they are thinned out. The journal keeps that there was one."),
                            tr("Remove", "a document"), true};
    if (!m_needs.prompts.confirm(this, question))
        return;
    if (m_viewer->current() == id)
        closeViewer();
    m_needs.jobs.run(
        tr("Removing a document"), this,
        [lend = m_needs.lend, id](Job&) {
            return lend([id](AttachmentService& attachments) { return attachments.remove(id); });
        },
        [this](const Status& removed) {
            read();
            if (removed)
                Q_EMIT recorded(tr("The document was removed for good."));
            else
                Q_EMIT failed(removed.error());
        });
}

void DocumentsTab::read() {
    m_stale = false;
    auto found = m_person.isNull() ? Result<std::vector<Attachment>>(std::vector<Attachment>())
                                   : m_needs.attachments.ofPerson(m_person);
    if (!found)
        Q_EMIT failed(found.error());
    m_attachments = found ? *std::move(found) : std::vector<Attachment>();
    const AttachmentId shown = m_viewer->current();
    if (!shown.isNull() && std::ranges::find(m_attachments, shown, &Attachment::id) == m_attachments.end())
        closeViewer();
    showTiles();
}

void DocumentsTab::showTiles() {
    std::vector<Tile> tiles;
    for (const Attachment& each : m_attachments)
        tiles.push_back({each.id.uuid(), isolate(each.name), documentText(each), shortAttachmentDetail(each),
                         QImage::fromData(each.thumbnail, "jpeg")});
    m_view->setTiles(std::move(tiles));
    m_stack->setCurrentIndex(m_attachments.empty() ? 1 : 0);
    const qint64 taken = std::accumulate(m_attachments.begin(), m_attachments.end(), qint64(0),
                                         [](qint64 sum, const Attachment& each) { return sum + each.size; });
    const QString limits = tr("PDF, JPEG or PNG, at most %1 each.").arg(dataSizeText(AttachmentRules::largestKept));
    m_room->setText(
        m_attachments.empty()
            ? limits
            : QString(tr("%1 of %2 taken.").arg(dataSizeText(taken), dataSizeText(AttachmentRules::mostOfPerson)) %
                      QLatin1Char(' ') % limits));
    m_add->setVisible(m_mayEdit && !m_attachments.empty());
    m_scanner->setVisible(m_mayEdit);
    m_remove->setVisible(m_mayEdit && !m_attachments.empty());
    m_remove->setEnabled(m_mayEdit && !m_view->currentKey().isNull());
    m_empty->setTexts(
        tr("No document yet. Attach a scan or a photo, or drop files here. They are kept encrypted in the "
           "desk and shown only in this window."),
        m_mayEdit ? tr("Attach…") : QString());
}

void DocumentsTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DocumentsTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

void DocumentsTab::dragEnterEvent(QDragEnterEvent* event) {
    if (!m_mayEdit || isViewing() || filesOf(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction); // the files stay where they are
    event->accept();
    setDropping(true);
}

void DocumentsTab::dragLeaveEvent(QDragLeaveEvent*) {
    setDropping(false);
}

void DocumentsTab::dropEvent(QDropEvent* event) {
    setDropping(false);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    attach(filesOf(event->mimeData()));
}

void DocumentsTab::paintEvent(QPaintEvent*) {
    if (!m_dropping)
        return;
    constexpr int thick = 2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accent(palette()), thick, Qt::DashLine));
    painter.drawRoundedRect(
        m_card->geometry().translated(m_list->mapTo(this, QPoint())).adjusted(-thick, -thick, thick, thick), cardRadius,
        cardRadius);
}

void DocumentsTab::setDropping(bool dropping) {
    m_dropping = dropping;
    update();
}

void DocumentsTab::retranslate() {
    m_card->setHeading(tr("Documents"));
    m_view->setAccessibleName(tr("Documents"));
    m_add->setText(tr("Attach…"));
    m_scanner->setText(tr("From the scanner's folder…"));
    m_remove->setText(tr("Remove…"));
    m_remove->setToolTip(tr("Remove the chosen document (%1)").arg(isolateLtr(tr("Del", "a key"))));
    showTiles();
}

} // namespace tawjih::ui
