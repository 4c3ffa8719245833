#include "ui/shell/MainWindow.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/LockEnd.h"

#include <QCloseEvent>
#include <QDialog>
#include <QIcon>
#include <QSettings>

namespace tawjih::ui {

namespace {
const QString geometryKey = QStringLiteral("window/geometry");
}

MainWindow::MainWindow(const Clock& clock, LanguageManager& languages, QSettings& settings, Prompts& prompts,
                       QWidget* parent)
    : QMainWindow(parent)
    , m_clock(clock)
    , m_languages(languages)
    , m_settings(settings)
    , m_prompts(prompts) {
    setWindowTitle(QStringLiteral("Tawjih"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/tawjih.svg")));
    setMinimumSize(900, 560);
    resize(1280, 760);
    restoreGeometry(settings.value(geometryKey).toByteArray());
}

MainWindow::~MainWindow() {
    leave();
}

void MainWindow::showDesk(DeskView view) {
    leave();
    const QString desk = view.deskName;
    m_workbench = new Workbench(std::move(view), m_clock, m_languages, m_prompts);
    connect(m_workbench, &Workbench::lockRequested, this, &MainWindow::lockRequested);
    connect(m_workbench, &Workbench::aboutRequested, this, &MainWindow::aboutRequested);
    connect(m_workbench, &Workbench::passwordChangeRequested, this, &MainWindow::passwordChangeRequested);
    setCentralWidget(m_workbench);
    m_workbench->show(); // now: its layout would only show it later, and it could not take the keyboard before
    setWindowTitle(tr("%1 – Tawjih").arg(isolate(desk)));
    if (m_workbench->focusWidget() != nullptr)
        m_workbench->focusWidget()->setFocus();
    else
        m_workbench->setFocus();
}

void MainWindow::showEntry(QWidget* screen) {
    leave();
    m_entry = screen;
    setCentralWidget(screen);
    screen->show();
    setWindowTitle(QStringLiteral("Tawjih"));
    screen->setFocus();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_workbench != nullptr)
        m_workbench->aboutToLock();
    m_settings.setValue(geometryKey, saveGeometry());
    if (m_mayClose && !m_mayClose())
        event->ignore();
    else
        QMainWindow::closeEvent(event);
}

void MainWindow::leave() {
    // A dialog over the desk may show a person: it goes first.
    for (auto* dialog : findChildren<QDialog*>())
        endByLock(*dialog);
    if (m_workbench != nullptr)
        m_workbench->aboutToLock();
    // Deleted now, not later: nothing private may outlive the lock.
    delete takeCentralWidget();
    m_workbench = nullptr;
    m_entry = nullptr;
}

} // namespace tawjih::ui
