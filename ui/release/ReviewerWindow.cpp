#include "ui/release/ReviewerWindow.h"

#include "ui/indicator/InterfaceTongue.h"
#include "ui/prompts/Prompts.h"
#include "ui/release/PackageView.h"
#include "ui/release/ReleaseText.h"
#include "ui/shell/TopBar.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/PasswordField.h"
#include "ui/widgets/Tag.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QFileInfo>
#include <QIcon>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;
using release::OpenedPackage;

namespace {

constexpr int lockWidth = 460;

/// Why a file was not opened; about a package, where the usual sentences are about records and tables.
QString failureText(const Error& error) {
    switch (error.code) {
    case ErrorCode::FileMalformed:
        return ReviewerWindow::tr("This file is no package of Tawjih, or it was damaged on its way. Ask the desk to "
                                  "send it again.");
    case ErrorCode::NotFound:
        return errorText({ErrorCode::FileUnreadable, {}, {}});
    default:
        return errorText(error);
    }
}

QVBoxLayout* columnOf(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    return column;
}

} // namespace

ReviewerWindow::ReviewerWindow(LanguageManager& languages, Prompts& prompts, PackageOpener open, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_languages(languages)
    , m_prompts(prompts)
    , m_open(std::move(open))
    , m_header(new PageHeader)
    , m_verdict(new Tag)
    , m_language(new QToolButton)
    , m_other(new QPushButton)
    , m_faces(new QStackedWidget)
    , m_empty(new EmptyState(u"shield"_s))
    , m_view(new PackageView) {
    setWindowIcon(QIcon(u":/icons/tawjih.svg"_s));
    setAutoFillBackground(true);
    arrange();
    connect(m_empty, &EmptyState::actionTriggered, this, &ReviewerWindow::chooseFile);
    connect(m_other, &QPushButton::clicked, this, &ReviewerWindow::chooseFile);
    connect(m_unlock, &QPushButton::clicked, this, &ReviewerWindow::unlock);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &ReviewerWindow::unlock);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    retranslate();
    showFace(Empty);
    resize(1160, 720);
}

ReviewerWindow::~ReviewerWindow() {
    m_runner.stop();
}

void ReviewerWindow::arrange() {
    m_language->setMenu(makeLanguageMenu(m_languages, this));
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setAutoRaise(true);
    m_language->setFocusPolicy(Qt::StrongFocus);
    m_header->addBesideTitle(m_verdict);
    m_header->addAction(m_language);
    m_header->addAction(m_other);
    m_faces->addWidget(m_empty);
    m_faces->addWidget(makeLocked());
    m_faces->addWidget(makeWorking());
    m_faces->addWidget(m_view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::large);
    column->addWidget(m_header);
    column->addWidget(m_faces, 1);
}

QWidget* ReviewerWindow::makeLocked() {
    m_lock = new Card(u" "_s);
    m_form = new FormGrid(1);
    m_passphrase = new PasswordField;
    m_failure = new WrapLabel;
    m_unlock = new QPushButton;
    setPrimary(m_unlock);
    m_form->addField(u"passphrase"_s, {}, m_passphrase);
    m_lock->body()->addWidget(m_form);
    m_lock->body()->addWidget(m_failure);
    m_lock->body()->addWidget(m_unlock);
    m_lock->setFixedWidth(lockWidth);
    auto* face = new QWidget;
    auto* column = columnOf(face);
    column->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_lock);
    middle->addStretch();
    column->addLayout(middle);
    column->addStretch(2);
    return face;
}

QWidget* ReviewerWindow::makeWorking() {
    m_working = new WrapLabel;
    m_progress = new QProgressBar;
    m_stop = new QPushButton;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    auto* face = new QWidget;
    auto* column = columnOf(face);
    column->addStretch(1);
    column->addWidget(m_working);
    column->addWidget(m_progress);
    column->addWidget(m_stop, 0, Qt::AlignLeading);
    column->addStretch(2);
    return face;
}

bool ReviewerWindow::asksPassphrase() const {
    return m_faces->currentIndex() == Locked;
}

QString ReviewerWindow::verdict() const {
    return m_verdict->text();
}

QString ReviewerWindow::message() const {
    return m_failure->text();
}

void ReviewerWindow::chooseFile() {
    const QString path = m_prompts.openFile(this, tr("Open a package"), tr("Packages (*.zip)"));
    if (!path.isEmpty())
        openFile(path);
}

void ReviewerWindow::openFile(const QString& path) {
    if (m_job)
        return;
    m_path = path;
    m_package.reset();
    read({});
}

void ReviewerWindow::unlock() {
    const QString typed = m_passphrase->text();
    m_passphrase->clear(); // once handed over it is not kept here
    if (!typed.isEmpty() && !m_job)
        read(typed);
}

void ReviewerWindow::read(const QString& passphrase) {
    m_error.reset();
    m_job = m_runner.run(
        tr("Verifying the package"), this,
        [open = m_open, path = m_path, passphrase](Job& job) { return open(path, passphrase, job); },
        [this, first = passphrase.isEmpty()](Result<OpenedPackage> opened) {
            m_job.reset();
            // A package that nobody was asked the passphrase of is no mistake yet.
            const bool asks = !opened && opened.error().code == ErrorCode::WrongPassword && first;
            if (!asks)
                return take(std::move(opened));
            showFace(Locked);
        });
    showFace(Working);
}

void ReviewerWindow::take(Result<OpenedPackage> opened) {
    if (opened) {
        m_package = *std::move(opened);
        return showFace(Opened);
    }
    m_error = opened.error();
    showFace(m_error->code == ErrorCode::WrongPassword ? Locked : Empty);
}

void ReviewerWindow::showFace(Face face) {
    m_faces->setCurrentIndex(face);
    retranslate();
    if (face == Locked)
        m_passphrase->setFocus();
    else if (face == Opened)
        m_view->setFocus();
}

void ReviewerWindow::showPackage() {
    const auto& package = *m_package;
    m_header->setTitle(isolate(package.title.in(interfaceLanguage())));
    m_header->setSubtitle(QString(isolate(QFileInfo(m_path).fileName()) % u" · "_s %
                                  tr("%n person(s)", nullptr, static_cast<int>(package.counts.published))));
    const bool passed = package.verification.passed();
    const int failed = static_cast<int>(package.verification.failures().size());
    m_verdict->setText(passed ? tr("all checks passed") : tr("%n check(s) failed", nullptr, failed));
    m_verdict->setTone(passed ? Tone::Good : Tone::Danger);
    m_view->show(package);
}

void ReviewerWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReviewerWindow::retranslate() {
    setWindowTitle(tr("Package for review – Tawjih"));
    m_language->setText(nativeName(m_languages.language()));
    m_language->setAccessibleName(tr("Language"));
    m_other->setText(tr("Open a package…"));
    m_other->setVisible(m_faces->currentIndex() != Empty);
    m_other->setEnabled(!m_job);
    m_verdict->setVisible(m_package.has_value());
    m_empty->setTexts(m_error ? failureText(*m_error)
                              : tr("Open a package to see what was checked, its tables, its persons and its report."),
                      tr("Open a package…"));
    m_lock->setHeading(tr("This package is encrypted"));
    m_form->setLabel(u"passphrase"_s, tr("Passphrase"));
    m_form->setHint(u"passphrase"_s, tr("The desk gave it by another way than the file."));
    m_failure->setWords(m_error ? tr("This is not the passphrase of this package.") : QString());
    m_failure->setVisible(m_error.has_value());
    QPalette colors;
    colors.setColor(QPalette::WindowText, toneColors(Tone::Danger, palette()).text);
    m_failure->setPalette(colors);
    m_unlock->setText(tr("Open"));
    m_working->setWords(tr("Verifying the package…"));
    m_progress->setAccessibleName(tr("Progress"));
    m_stop->setText(tr("Stop"));
    if (m_package)
        return showPackage();
    m_header->setTitle(tr("Package for review"));
    m_header->setSubtitle(m_path.isEmpty() ? tr("No desk is opened for it") : isolate(QFileInfo(m_path).fileName()));
}

ReviewerWindow* showReviewer(LanguageManager& languages, Prompts& prompts, const PackageOpener& open,
                             const QString& path) {
    auto* window = new ReviewerWindow(languages, prompts, open);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
    if (!path.isEmpty())
        window->openFile(path);
    return window;
}

} // namespace tawjih::ui
