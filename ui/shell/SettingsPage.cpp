#include "ui/shell/SettingsPage.h"

#include "core/catalogue/StalenessService.h"
#include "core/vault/Desk.h"
#include "ui/shell/DeskForm.h"
#include "ui/shell/Preferences.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/PageHeader.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tawjih::ui {

namespace {

QString named(const char* name) {
    return QLatin1String(name);
}

constexpr int scales[] = {80, 90, 100, 110, 125, 150, 175, 200};

} // namespace

SettingsPage::SettingsPage(Parts parts, const PageContext& context)
    : m_parts(std::move(parts))
    , m_navigator(context.navigator)
    , m_header(new PageHeader)
    , m_look(new Card)
    , m_desk(new Card)
    , m_letters(new Card)
    , m_delays(new Card)
    , m_staleness(new Card)
    , m_backups(new Card) {
    auto* body = makeScrollBody();
    body->addWidget(m_header);
    body->addWidget(m_look);
    body->addWidget(m_desk);
    body->addWidget(m_letters);
    body->addWidget(m_delays);
    body->addWidget(m_staleness);
    body->addWidget(m_backups);
    body->addStretch();
    makeLook();
    makeDesk();
    makeLetters();
    makeDelays();
    makeStaleness();
    makeBackups();
    const vault::Roles roles = m_parts.desk.actor().roles;
    m_desk->setVisible(vault::permits(roles, vault::Permission::ManageDesk));
    m_delays->setVisible(vault::permits(roles, vault::Permission::ManageDesk));
    m_staleness->setVisible(vault::permits(roles, vault::Permission::ManageDesk));
    m_letters->setVisible(m_parts.editLetters != nullptr);
    m_backups->setVisible(vault::permits(roles, vault::Permission::Backup));
    SettingsPage::retranslate();
    showPreferences();
    showIdentity();
    showDelays();
    showStaleness();
}

void SettingsPage::activate() {
    showBackups();
}

void SettingsPage::save() {
    if (!hasUnsaved())
        return;
    const Status saved = m_parts.desk.saveIdentity(entered(), m_parts.changes);
    if (!saved) {
        m_deskForm->setProblems(saved.error().problems);
        return m_navigator.notify({Tone::Danger, errorText(saved.error()), {}, {}});
    }
    m_deskForm->clearProblems();
    m_parts.deskRenamed(m_parts.desk.identity().name(QLocale().name().left(2)));
    showIdentity();
    m_navigator.saved();
}

bool SettingsPage::hasUnsaved() const {
    return !(entered() == m_parts.desk.identity());
}

void SettingsPage::retranslate() {
    m_header->setTitle(tr("Settings"));
    m_look->setHeading(tr("On this computer"));
    m_lookForm->setLabel(named("language"), tr("Language"));
    m_lookForm->setLabel(named("theme"), tr("Colours"));
    m_lookForm->setLabel(named("scale"), tr("Text size"));
    m_lookForm->setLabel(named("idle"), tr("Lock when nobody has typed for"));
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_idle->setSuffix(QString(QLatin1Char(' ') % tr("min")));
    m_desk->setHeading(tr("The desk"));
    m_saveDesk->setText(tr("Save the desk’s details"));
    m_letters->setHeading(tr("Letters"));
    m_lettersText->setText(
        tr("What referral letters, appointment slips, summaries, attestations and receipts say, in each language."));
    m_editLetters->setText(tr("Texts of the letters…"));
    m_delays->setHeading(tr("Referrals and places"));
    m_delayForm->setLabel(named("answerDays"), tr("A referral expires without an answer after"));
    m_delayForm->setLabel(named("reminderDays"), tr("The centre is to be called after"));
    m_delayForm->setLabel(named("holdDays"), tr("A place is held for"));
    for (QSpinBox* days : {m_answerDays, m_reminderDays, m_holdDays})
        days->setSuffix(QString(QLatin1Char(' ') % tr("days")));
    m_saveDelays->setText(tr("Save the delays"));
    m_staleness->setHeading(tr("Catalogue"));
    m_stalenessForm->setLabel(named("months"), tr("Programmes, centres and rules are verified again after"));
    m_stalenessForm->setLabel(named("intakeMonths"), tr("Intakes are verified again after"));
    for (QSpinBox* months : {m_months, m_intakeMonths})
        months->setSuffix(QString(QLatin1Char(' ') % tr("months")));
    m_saveStaleness->setText(tr("Save the delays of the catalogue"));
    m_backups->setHeading(tr("Backups"));
    m_openBackups->setText(tr("Open the backups"));
    showBackups();
}

void SettingsPage::makeLook() {
    m_lookForm = new FormGrid(4);
    m_language = new QComboBox;
    for (const auto& entry : allOf<Language>())
        m_language->addItem(nativeName(entry.value), static_cast<int>(entry.value));
    m_theme = new QComboBox;
    for (const auto mode : {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark})
        m_theme->addItem(QString(), static_cast<int>(mode));
    m_scale = new QComboBox;
    for (const int scale : scales)
        m_scale->addItem(isolateLtr(QStringLiteral("%1 %").arg(scale)), scale);
    m_idle = new QSpinBox;
    m_idle->setRange(1, 15);
    m_lookForm->addField(named("language"), {}, m_language);
    m_lookForm->addField(named("theme"), {}, m_theme);
    m_lookForm->addField(named("scale"), {}, m_scale);
    m_lookForm->addField(named("idle"), {}, m_idle);
    m_look->body()->addWidget(m_lookForm);
    connect(m_language, &QComboBox::activated, this,
            [this] { m_parts.languages.setLanguage(static_cast<Language>(m_language->currentData().toInt())); });
    connect(&m_parts.languages, &LanguageManager::changed, this, &SettingsPage::showPreferences);
    connect(m_theme, &QComboBox::activated, this, [this] {
        const auto mode = static_cast<ThemeMode>(m_theme->currentData().toInt());
        m_parts.preferences.setTheme(mode);
        m_parts.theme.setMode(mode);
    });
    connect(m_scale, &QComboBox::activated, this, [this] {
        m_parts.preferences.setTextScale(m_scale->currentData().toInt());
        m_parts.theme.setTextScale(m_scale->currentData().toInt());
    });
    connect(m_idle, &QSpinBox::valueChanged, this, [this](int minutes) {
        m_parts.preferences.setIdleMinutes(minutes);
        m_parts.setIdleMinutes(minutes);
    });
}

void SettingsPage::makeDesk() {
    m_deskForm = new DeskForm(3, DeskForm::Asks::Everything);
    m_saveDesk = new QPushButton;
    m_desk->body()->addWidget(m_deskForm);
    m_desk->body()->addWidget(m_saveDesk, 0, Qt::AlignLeading);
    connect(m_saveDesk, &QPushButton::clicked, this, &SettingsPage::save);
    connect(m_deskForm, &DeskForm::changed, this, [this] { m_saveDesk->setEnabled(hasUnsaved()); });
}

void SettingsPage::makeLetters() {
    m_lettersText = new QLabel;
    m_editLetters = new QPushButton;
    m_lettersText->setWordWrap(true);
    m_letters->body()->addWidget(m_lettersText);
    m_letters->body()->addWidget(m_editLetters, 0, Qt::AlignLeading);
    connect(m_editLetters, &QPushButton::clicked, this, [this] { m_parts.editLetters(this); });
}

void SettingsPage::makeDelays() {
    m_delayForm = new FormGrid(3);
    m_answerDays = new QSpinBox;
    m_reminderDays = new QSpinBox;
    m_holdDays = new QSpinBox;
    m_saveDelays = new QPushButton;
    m_answerDays->setRange(1, 365);
    m_reminderDays->setRange(1, 364);
    m_holdDays->setRange(1, 90);
    m_delayForm->addField(named("answerDays"), {}, m_answerDays);
    m_delayForm->addField(named("reminderDays"), {}, m_reminderDays);
    m_delayForm->addField(named("holdDays"), {}, m_holdDays);
    m_delays->body()->addWidget(m_delayForm);
    m_delays->body()->addWidget(m_saveDelays, 0, Qt::AlignLeading);
    connect(m_saveDelays, &QPushButton::clicked, this, &SettingsPage::saveDelays);
    for (QSpinBox* days : {m_answerDays, m_reminderDays, m_holdDays})
        connect(days, &QSpinBox::valueChanged, this, [this] {
            m_saveDelays->setEnabled(
                !(enteredDelays() == DelayService(m_parts.desk.context(m_parts.changes)).delays()));
        });
}

ReferralDelays SettingsPage::enteredDelays() const {
    return {m_answerDays->value(), m_reminderDays->value(), m_holdDays->value()};
}

void SettingsPage::showDelays() {
    const ReferralDelays delays = DelayService(m_parts.desk.context(m_parts.changes)).delays();
    m_answerDays->setValue(delays.answerDays);
    m_reminderDays->setValue(delays.reminderDays);
    m_holdDays->setValue(delays.holdDays);
    m_saveDelays->setEnabled(false);
}

void SettingsPage::saveDelays() {
    const Status saved = DelayService(m_parts.desk.context(m_parts.changes)).save(enteredDelays());
    if (!saved) {
        m_delayForm->setProblems(saved.error().problems);
        return m_navigator.notify({Tone::Danger, errorText(saved.error()), {}, {}});
    }
    m_delayForm->clearProblems();
    showDelays();
    m_navigator.saved();
}

void SettingsPage::makeStaleness() {
    m_stalenessForm = new FormGrid(2);
    m_months = new QSpinBox;
    m_intakeMonths = new QSpinBox;
    m_saveStaleness = new QPushButton;
    for (QSpinBox* months : {m_months, m_intakeMonths})
        months->setRange(1, StalenessService::mostMonths);
    m_stalenessForm->addField(named("months"), {}, m_months);
    m_stalenessForm->addField(named("intakeMonths"), {}, m_intakeMonths);
    m_staleness->body()->addWidget(m_stalenessForm);
    m_staleness->body()->addWidget(m_saveStaleness, 0, Qt::AlignLeading);
    connect(m_saveStaleness, &QPushButton::clicked, this, &SettingsPage::saveStaleness);
    for (QSpinBox* months : {m_months, m_intakeMonths})
        connect(months, &QSpinBox::valueChanged, this, [this] {
            m_saveStaleness->setEnabled(
                !(enteredStaleness() == StalenessService(m_parts.desk.context(m_parts.changes)).delays()));
        });
}

StalenessDelays SettingsPage::enteredStaleness() const {
    return {m_months->value(), m_intakeMonths->value()};
}

void SettingsPage::showStaleness() {
    const StalenessDelays delays = StalenessService(m_parts.desk.context(m_parts.changes)).delays();
    m_months->setValue(delays.months);
    m_intakeMonths->setValue(delays.intakeMonths);
    m_saveStaleness->setEnabled(false);
}

void SettingsPage::saveStaleness() {
    const Status saved = StalenessService(m_parts.desk.context(m_parts.changes)).save(enteredStaleness());
    if (!saved) {
        m_stalenessForm->setProblems(saved.error().problems);
        return m_navigator.notify({Tone::Danger, errorText(saved.error()), {}, {}});
    }
    m_stalenessForm->clearProblems();
    showStaleness();
    m_navigator.saved();
}

void SettingsPage::makeBackups() {
    m_lastBackup = new QLabel;
    m_openBackups = new QPushButton;
    m_lastBackup->setWordWrap(true);
    m_backups->body()->addWidget(m_lastBackup);
    m_backups->body()->addWidget(m_openBackups, 0, Qt::AlignLeading);
    connect(m_openBackups, &QPushButton::clicked, this, [this] { m_navigator.openPage(QStringLiteral("backups")); });
}

void SettingsPage::showPreferences() {
    const QSignalBlocker quiet(m_idle);
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(m_parts.languages.language())));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(m_parts.preferences.theme())));
    m_scale->setCurrentIndex(m_scale->findData(m_parts.preferences.textScale()));
    m_idle->setValue(m_parts.preferences.idleMinutes());
}

void SettingsPage::showIdentity() {
    m_deskForm->setIdentity(m_parts.desk.identity());
    m_saveDesk->setEnabled(false);
}

void SettingsPage::showBackups() {
    const auto backups = vault::listBackups(vault::DeskFiles{m_parts.desk.folder()}.backups());
    if (backups.empty())
        m_lastBackup->setText(tr("There is no backup yet. One is made each day when Tawjih is closed."));
    else
        m_lastBackup->setText(
            tr("Latest: %1. One is made each day when Tawjih is closed; each is checked.")
                .arg(dateWithDistance(backups.front().takenAt.toLocalTime().date(), m_parts.clock.today())));
}

vault::DeskIdentity SettingsPage::entered() const {
    return m_deskForm->identity(m_parts.desk.identity());
}

} // namespace tawjih::ui
