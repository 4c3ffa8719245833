#include "ui/backup/RestoreScreen.h"

#include "core/vault/DeskFiles.h"
#include "ui/backup/BackupText.h"
#include "ui/backup/CountsView.h"
#include "ui/backup/JobProgress.h"
#include "ui/backup/SalvageText.h"
#include "ui/prompts/Prompts.h"
#include "ui/shell/SignIn.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/PasswordField.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QTextOption>
#include <QVBoxLayout>

#include <utility>

namespace tawjih::ui {

namespace {

const QString sourceName = QStringLiteral("source");
constexpr int cardWidth = 560;

/// Both kinds of work give the same to what follows.
struct Made {
    Result<vault::PreparedDesk> desk;
    std::optional<vault::SalvageReport> report;
};

} // namespace

RestoreScreen::RestoreScreen(LanguageManager& languages, Needs needs, QWidget* parent)
    : EntryScreen(languages, cardWidth, parent)
    , m_needs(std::move(needs))
    , m_title(new QLabel)
    , m_explanation(new WrapLabel)
    , m_form(new FormGrid(2))
    , m_source(new QComboBox)
    , m_login(new QLineEdit(m_needs.login))
    , m_password(new PasswordField)
    , m_counts(new CountsView)
    , m_losses(new QPlainTextEdit)
    , m_message(new WrapLabel)
    , m_bar(new QProgressBar)
    , m_back(new QPushButton)
    , m_other(new QPushButton)
    , m_go(new QPushButton) {
    setTextStyle(m_title, TextStyle::Heading);
    m_title->setWordWrap(true);
    setTextStyle(m_explanation, TextStyle::Muted);
    m_login->setLayoutDirection(Qt::LeftToRight);
    m_form->addField(sourceName, {}, m_source, FormGrid::Wide);
    m_form->addField(loginName, {}, m_login);
    m_form->addField(passwordName, {}, m_password);
    m_losses->setReadOnly(true);
    m_losses->setTabChangesFocus(true);
    m_losses->setFixedHeight(fontMetrics().height() * 7);
    m_bar->setTextVisible(false);
    setQuiet(m_other);
    setPrimary(m_go);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::medium);
    buttons->addWidget(m_back);
    buttons->addWidget(m_other);
    buttons->addStretch();
    buttons->addWidget(m_go);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_title, m_explanation, m_form, m_counts, m_losses, m_message, m_bar})
        body()->addWidget(part);
    body()->addLayout(buttons);
    setFocusProxy(m_login);
    connect(m_back, &QPushButton::clicked, this, &RestoreScreen::leave);
    connect(m_other, &QPushButton::clicked, this, &RestoreScreen::askFolder);
    connect(m_go, &QPushButton::clicked, this, [this] { isPrepared() ? putInPlace() : prepare(); });
    connect(m_source, &QComboBox::currentIndexChanged, this, &RestoreScreen::showState);
    connect(m_password, &QLineEdit::returnPressed, this, &RestoreScreen::prepare);
    connect(m_login, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(&m_jobs, &JobRunner::progressed, this, [this](int percent) {
        m_bar->setRange(0, percent < 0 ? 0 : 100);
        m_bar->setValue(percent);
    });
    retranslate();
    if (!m_needs.backup.isEmpty())
        choose(m_needs.backup);
}

RestoreScreen::~RestoreScreen() {
    m_jobs.stop();
    if (m_made && !m_done)
        vault::giveUp(*m_made);
}

void RestoreScreen::fillSources() {
    const QVariant before = m_source->count() > 0 ? m_source->currentData() : QVariant();
    const QSignalBlocker quiet(m_source);
    m_source->clear();
    const QDate today = m_needs.clock.today();
    for (const vault::BackupEntry& entry : vault::listBackups(vault::DeskFiles{m_needs.desk}.backups())) {
        const QDateTime taken = entry.takenAt.toLocalTime();
        m_source->addItem(tr("Backup of %1, %2").arg(dateWithDistance(taken.date(), today), timeText(taken.time())),
                          entry.folder);
    }
    for (const QString& folder : std::as_const(m_others))
        m_source->addItem(tr("Backup in %1").arg(isolateLtr(QDir::toNativeSeparators(folder))), folder);
    m_source->addItem(tr("No backup: read what can be read of the damaged desk"), QString());
    m_source->setCurrentIndex(std::max(0, m_source->findData(before)));
}

bool RestoreScreen::salvages() const {
    return m_source->currentData().toString().isEmpty();
}

void RestoreScreen::choose(const QString& folder) {
    if (!folder.isEmpty() && m_source->findData(folder) < 0) {
        m_others << folder;
        fillSources();
    }
    m_source->setCurrentIndex(m_source->findData(folder));
    showState();
}

void RestoreScreen::askFolder() {
    const QString folder = m_needs.prompts.chooseFolder(this, tr("The folder of a backup"), m_needs.desk);
    if (!folder.isEmpty())
        choose(folder);
}

void RestoreScreen::prepare() {
    if (m_busy || isPrepared())
        return;
    if (m_login->text().trimmed().isEmpty() || m_password->text().isEmpty())
        return (m_login->text().trimmed().isEmpty() ? m_login : static_cast<QLineEdit*>(m_password))->setFocus();
    m_error.reset();
    const QString password = m_password->text();
    m_password->clear(); // once handed over it is not kept here
    setBusy(true);
    m_job = m_jobs.run(
        salvages() ? tr("Reading the damaged desk") : tr("Restoring"), this,
        [source = m_source->currentData().toString(), login = m_login->text().trimmed(), password,
         needs = m_needs](Job& job) -> Made {
            if (!source.isEmpty())
                return {vault::prepareRestore({source, needs.desk, login, password}, needs.clock, progressOf(job)), {}};
            auto report =
                vault::salvageDesk({needs.desk, login, password, {}, needs.redraw}, needs.clock, progressOf(job));
            if (!report)
                return {tl::unexpected(report.error()), {}};
            auto desk = std::move(report->desk);
            return {std::move(desk), *std::move(report)};
        },
        [this](Made made) { take(std::move(made.desk), made.report ? salvageLines(*made.report) : QStringList()); });
}

void RestoreScreen::take(Result<vault::PreparedDesk> prepared, const QStringList& missing) {
    setBusy(false);
    if (!prepared)
        return showError(prepared.error());
    m_made = std::make_shared<vault::PreparedDesk>(*std::move(prepared));
    m_prepared = m_made->counts;
    m_present = m_made->present;
    m_missing = missing;
    showState();
    m_go->setFocus();
}

void RestoreScreen::putInPlace() {
    if (m_busy)
        return;
    if (m_done)
        return leave();
    m_error.reset();
    setBusy(true);
    m_job = m_jobs.run(
        tr("Putting it in place"), this,
        [made = m_made, &clock = m_needs.clock](Job& job) {
            return vault::putInPlace(*made, clock, [&job](int, int) { return !job.isCancelled(); });
        },
        [this](const Result<QString>& replaced) {
            setBusy(false);
            if (!replaced)
                return showError(replaced.error());
            m_done = true;
            m_replaced = *replaced;
            showState();
            m_go->setFocus();
        });
}

void RestoreScreen::leave() {
    if (m_busy && m_job)
        return m_job->cancel();
    Q_EMIT left();
}

void RestoreScreen::showError(const Error& error) {
    m_error = error;
    showState();
    if (!isPrepared())
        m_password->setFocus();
}

void RestoreScreen::setBusy(bool busy) {
    m_busy = busy;
    m_bar->setRange(0, 0);
    showState();
}

void RestoreScreen::retranslate() {
    EntryScreen::retranslate();
    fillSources();
    m_form->setLabel(sourceName, tr("What to go on from"));
    m_form->setLabel(loginName, tr("Administrator’s login"));
    m_form->setLabel(passwordName, tr("Password"));
    m_losses->setAccessibleName(tr("What was salvaged and what is missing"));
    m_bar->setAccessibleName(tr("Progress"));
    m_other->setText(tr("A backup in another folder…"));
    showState();
}

void RestoreScreen::showState() {
    m_form->setVisible(!isPrepared());
    m_form->setEnabled(!m_busy);
    m_counts->setVisible(isPrepared() && !m_done);
    m_losses->setVisible(!m_missing.isEmpty());
    m_bar->setVisible(m_busy);
    m_other->setVisible(!isPrepared());
    m_other->setEnabled(!m_busy);
    m_back->setVisible(!m_done);
    m_go->setEnabled(!m_busy);
    m_message->setVisible(m_error.has_value());
    m_message->setWords(!m_error ? QString() : salvages() ? errorText(*m_error) : backupErrorText(*m_error));
    QPalette colors;
    colors.setColor(QPalette::WindowText, toneColors(Tone::Danger, palette()).text);
    m_message->setPalette(colors);
    showTexts();
}

void RestoreScreen::showTexts() {
    if (isPrepared()) {
        m_counts->setCounts(m_missing.isEmpty() ? tr("In the backup") : tr("Salvaged"), *m_prepared,
                            tr("In the present desk"), m_present);
        QTextOption direction = m_losses->document()->defaultTextOption();
        direction.setTextDirection(layoutDirection()); // a line may begin with a table's name
        m_losses->document()->setDefaultTextOption(direction);
        m_losses->setPlainText(m_missing.join(QLatin1Char('\n')));
    }
    if (m_done) {
        const QString kept = isolateLtr(QFileInfo(m_replaced).fileName());
        m_title->setText(tr("The desk is in place"));
        m_explanation->setWords(m_replaced.isEmpty()
                                    ? tr("It was proved before. Its journal says that it was restored.")
                                    : tr("It was proved before, and its journal says what happened. The desk as it was "
                                         "is kept beside it as %1: delete it when you no longer need it.")
                                          .arg(kept));
        m_go->setText(tr("Open the desk"));
        return;
    }
    if (isPrepared()) {
        m_title->setText(tr("Compare before it takes the desk’s place"));
        m_explanation->setWords(
            tr("The new desk lies beside the present one and proved whole. Nothing was changed yet. "
               "The present desk will be kept under another name."));
        m_back->setText(m_busy ? tr("Stop") : tr("Give it up"));
        m_go->setText(tr("Put it in place"));
        return;
    }
    m_title->setText(tr("Restore the desk"));
    m_explanation->setWords(
        salvages()
            ? tr("Every page that can still be read is read into a new desk beside this one; gaps are filled from "
                 "the newest backup. You see what is missing before anything changes.")
            : tr("The backup is copied beside the present desk and proved. You compare both before anything "
                 "changes, and the present desk is never deleted."));
    m_back->setText(m_busy ? tr("Stop") : tr("Back"));
    m_go->setText(salvages() ? tr("Read what can be read") : tr("Restore and compare"));
}

} // namespace tawjih::ui
