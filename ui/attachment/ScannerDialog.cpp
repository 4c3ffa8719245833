#include "ui/attachment/ScannerDialog.h"

#include "core/attachment/AttachmentPicture.h"
#include "ui/attachment/AttachmentText.h"
#include "ui/attachment/TileView.h"
#include "ui/backup/BackupText.h"
#include "ui/prompts/Prompts.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace tawjih::ui {

namespace {

const QString folderKey = QStringLiteral("attachment/scannerFolder");

} // namespace

ScannerDialog::ScannerDialog(const AttachmentNeeds& needs, QWidget* parent)
    : ActionDialog(parent)
    , m_needs(needs)
    , m_sentence(new WrapLabel)
    , m_folder(new QLabel)
    , m_choose(new QPushButton)
    , m_refresh(new QPushButton)
    , m_view(new TileView)
    , m_empty(new EmptyState(QStringLiteral("folder"))) {
    setTextStyle(m_folder, TextStyle::Muted);
    m_folder->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_view->setChoosing();
    for (QPushButton* button : {m_choose, m_refresh})
        button->setAutoDefault(false);
    setQuiet(m_refresh);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_folder, 1);
    line->addWidget(m_refresh);
    line->addWidget(m_choose);
    body()->addWidget(m_sentence);
    body()->addLayout(line);
    body()->addWidget(m_view, 1);
    body()->addWidget(m_empty, 1);
    connect(m_choose, &QPushButton::clicked, this, &ScannerDialog::chooseFolder);
    connect(m_empty, &EmptyState::actionTriggered, this, &ScannerDialog::chooseFolder);
    connect(m_refresh, &QPushButton::clicked, this, &ScannerDialog::read);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { verbButton()->setEnabled(!m_view->chosen().empty()); });
    m_view->setMinimumSize(640, 360); // three scans beside each other
    retranslate();
    read();
    resize(860, 600);
}

ScannerDialog::~ScannerDialog() {
    stop();
}

std::vector<ScannedFile> ScannerDialog::chosen() const {
    std::vector<ScannedFile> scans;
    for (const int row : m_view->chosen())
        scans.push_back(m_scans[static_cast<size_t>(row)]);
    return scans;
}

void ScannerDialog::chooseFolder() {
    const QString folder =
        m_needs.prompts.chooseFolder(this, tr("The scanner's folder"), m_needs.settings.value(folderKey).toString());
    if (folder.isEmpty())
        return;
    m_needs.settings.setValue(folderKey, QDir(folder).absolutePath());
    read();
}

void ScannerDialog::read() {
    stop();
    const QString folder = m_needs.settings.value(folderKey).toString();
    auto found = newestScans(folder, mostShown);
    m_unreadable = !found && !folder.isEmpty();
    m_scans = found ? *std::move(found) : std::vector<ScannedFile>();
    std::vector<Tile> tiles;
    for (const ScannedFile& scan : m_scans) {
        const QDateTime at = scan.modified.toLocalTime();
        tiles.push_back({QUuid::createUuid(), isolate(QFileInfo(scan.path).fileName()),
                         QString(isolate(dateText(at.date())) + QLatin1Char(' ') + timeText(at.time())),
                         dataSizeText(scan.size), QImage()});
    }
    m_view->setTiles(std::move(tiles));
    settle();
    glance();
}

/// One picture after the other, by a worker.
void ScannerDialog::glance() {
    if (m_scans.empty())
        return;
    m_job = m_needs.jobs.run(
        tr("Looking at scans"), this,
        [scans = m_scans](Job& job) {
            std::vector<QImage> pictures;
            for (const ScannedFile& scan : scans) {
                if (job.isCancelled())
                    break;
                job.progress(static_cast<qint64>(pictures.size()), static_cast<qint64>(scans.size()));
                const auto file = readAttachmentFile(scan.path);
                auto picture = file ? glanceAt(*file, [&job] { return !job.isCancelled(); }) : Result<QImage>(QImage());
                pictures.push_back(picture ? *std::move(picture) : QImage());
            }
            return pictures;
        },
        [this, scans = m_scans](const std::vector<QImage>& pictures) {
            if (scans != m_scans)
                return; // the folder was read anew since
            m_job.reset();
            for (size_t row = 0; row < pictures.size(); ++row)
                m_view->tiles()->setPicture(static_cast<int>(row), pictures[row]);
        });
}

void ScannerDialog::stop() {
    if (m_job)
        m_job->cancel();
    m_job.reset();
}

void ScannerDialog::settle() {
    const QString folder = m_needs.settings.value(folderKey).toString();
    m_folder->setText(folder.isEmpty() ? QString() : isolateLtr(QDir::toNativeSeparators(folder)));
    m_folder->setToolTip(m_folder->text());
    m_view->setVisible(!m_scans.empty());
    m_empty->setVisible(m_scans.empty());
    m_refresh->setVisible(!folder.isEmpty());
    m_choose->setVisible(!folder.isEmpty());
    verbButton()->setEnabled(!m_view->chosen().empty());
    if (folder.isEmpty())
        m_empty->setTexts(tr("Choose the folder into which the scanner writes. This computer remembers it."),
                          tr("Choose the folder…"));
    else if (m_unreadable)
        m_empty->setTexts(tr("The folder cannot be read. Check that it is there, or choose another."));
    else
        m_empty->setTexts(tr("No PDF, JPEG or PNG here. Scan the document, then look again."));
}

void ScannerDialog::retranslate() {
    setTexts(tr("From the scanner's folder"), tr("Attach the chosen…"));
    m_sentence->setWords(tr("The newest scans. Choose those of this person."));
    m_choose->setText(tr("Another folder…"));
    m_refresh->setText(tr("Look again"));
    m_view->setAccessibleName(tr("Scans"));
    settle();
}

} // namespace tawjih::ui
