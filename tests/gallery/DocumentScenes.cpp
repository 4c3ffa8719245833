// Scans and photos of a person's documents.

#include "core/attachment/AttachmentFile.h"
#include "tests/gallery/Gallery.h"
#include "tests/gallery/PeopleWindow.h"
#include "tests/support/SampleDocuments.h"
#include "ui/attachment/AttachDialog.h"
#include "ui/attachment/AttachmentViewer.h"
#include "ui/attachment/DocumentsTab.h"
#include "ui/attachment/PagePicture.h"
#include "ui/attachment/ScannerDialog.h"
#include "ui/attachment/TileView.h"
#include "ui/prompts/QuestionDialog.h"
#include "ui/widgets/NoticeBar.h"

#include <QTabWidget>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QtTest>

using namespace tawjih;
using namespace tawjih::gallery;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<PeopleWindow> documentsWindow(Stage& stage, bool empty = false) {
    auto desk = std::make_unique<test::PeopleDesk>();
    const BeneficiaryId awa = desk->addAwa();
    if (!empty)
        desk->addDocuments(awa);
    auto window = std::make_unique<PeopleWindow>(stage, std::move(desk));
    window->workbench()->openBeneficiary(awa);
    CaseView* view = window->page().caseView();
    view->tabs()->setCurrentWidget(view->documents());
    return window;
}

DocumentsTab& documentsOf(const PeopleWindow& window) {
    return *window.page().caseView()->documents();
}

/// The window, the files, and the dialog over it that is looked at.
struct DialogOfDocuments final : QWidget {
    DialogOfDocuments(std::unique_ptr<PeopleWindow> below, QDialog* dialog, std::unique_ptr<QTemporaryDir> from = {})
        : files(std::move(from))
        , window(std::move(below)) {
        resize(dialog->size());
        dialog->setParent(this, Qt::Widget);
        dialog->show();
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(dialog);
    }
    std::unique_ptr<QTemporaryDir> files;
    std::unique_ptr<PeopleWindow> window;
};

std::unique_ptr<QWidget> viewerScene(Stage& stage, int row, int zooms) {
    auto window = documentsWindow(stage);
    window->resize(1366, 768);
    window->show();
    QCoreApplication::processEvents();
    DocumentsTab& tab = documentsOf(*window);
    tab.open(tab.attachments()[static_cast<size_t>(row)].id);
    const auto idle = [&] { return !window->workbench()->jobs().isBusy(); };
    (void)QTest::qWaitFor([&] { return !tab.viewer()->picture()->picture().isNull() && idle(); }, 3000);
    tab.viewer()->zoomBy(zooms);
    (void)QTest::qWaitFor(idle, 3000);
    return window;
}

} // namespace

TAWJIH_SCENE(CaseDocuments, {1366, 768}, true) {
    auto window = documentsWindow(stage);
    TileView* view = documentsOf(*window).view();
    view->setCurrentIndex(view->tiles()->index(1));
    return window;
}

TAWJIH_SCENE(CaseDocumentsEmpty, {1366, 768}, true) {
    return documentsWindow(stage, true);
}

TAWJIH_SCENE(CaseDocumentsRefused) {
    auto window = documentsWindow(stage);
    window->show();
    QCoreApplication::processEvents();
    const QTemporaryDir files;
    QStringList paths;
    for (const auto& [name, bytes] :
         {std::pair(u"contrat.docx"_s, QByteArray("PK\3\4")), std::pair(u"scan-0001.pdf"_s, test::samplePdf()),
          std::pair(u"protege.pdf"_s, test::lockedPdf())}) {
        QFile file(files.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        paths << file.fileName();
    }
    DocumentsTab& tab = documentsOf(*window);
    tab.attach(paths)->accept();
    (void)QTest::qWaitFor([&] { return !tab.notice()->notice().text.isEmpty(); }, 3000);
    return window;
}

TAWJIH_SCENE(CaseDocumentShown, {1366, 768}, true) {
    return viewerScene(stage, 2, 0);
}

TAWJIH_SCENE(CaseDocumentEnlarged) {
    return viewerScene(stage, 4, 2);
}

TAWJIH_SCENE(DialogAttach, {}) {
    auto window = documentsWindow(stage, true);
    auto* dialog = documentsOf(*window).attach({u"/scans/IMG_20261122_094211.jpg"_s, u"/scans/attestation.pdf"_s});
    return std::make_unique<DialogOfDocuments>(std::move(window), dialog);
}

TAWJIH_SCENE(DialogScanner, {}) {
    auto files = std::make_unique<QTemporaryDir>();
    int minutes = 0;
    for (const auto& [name, bytes] : {std::pair(u"scan-0003.jpg"_s, test::sampleJpeg({1000, 1400})),
                                      std::pair(u"scan-0002.pdf"_s, test::samplePdf(2)),
                                      std::pair(u"scan-0001.png"_s, test::samplePng({700, 500}))}) {
        QFile file(files->filePath(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(bytes);
            file.flush();
            file.setFileTime(stage.clock.now().addSecs(-60 * ++minutes), QFileDevice::FileModificationTime);
        }
    }
    auto window = documentsWindow(stage, true);
    window->desk->settings.setValue(u"attachment/scannerFolder"_s, files->path());
    ScannerDialog* dialog = documentsOf(*window).openScanner();
    (void)QTest::qWaitFor([&] { return !dialog->view()->tiles()->tileAt(2).picture.isNull(); }, 3000);
    dialog->view()->selectionModel()->select(dialog->view()->tiles()->index(0), QItemSelectionModel::Select);
    return std::make_unique<DialogOfDocuments>(std::move(window), dialog, std::move(files));
}

TAWJIH_SCENE(DialogScannerEmpty, {}) {
    auto window = documentsWindow(stage, true);
    auto* dialog = documentsOf(*window).openScanner();
    return std::make_unique<DialogOfDocuments>(std::move(window), dialog);
}
