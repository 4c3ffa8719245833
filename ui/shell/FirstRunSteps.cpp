#include "ui/shell/FirstRunSteps.h"

#include "core/vault/PasswordRules.h"
#include "core/vault/UserService.h"
#include "ui/prompts/Prompts.h"
#include "ui/shell/DeskForm.h"
#include "ui/shell/PasswordText.h"
#include "ui/shell/RecoveryCodeView.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/PasswordField.h"
#include "ui/widgets/Theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

namespace {

QString named(const char* name) {
    return QLatin1String(name);
}

/// A choice and, under it, what it means.
void addChoice(QVBoxLayout* column, QAbstractButton* choice, QLabel* note) {
    setTextStyle(note, TextStyle::Muted);
    note->setWordWrap(true);
    note->setContentsMargins(space::huge, 0, space::huge, space::small);
    column->addWidget(choice);
    column->addWidget(note);
}

} // namespace

AssistantStep::AssistantStep(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new QLabel)
    , m_column(new QVBoxLayout(this)) {
    setTextStyle(m_sentence, TextStyle::Muted);
    m_sentence->setWordWrap(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::medium);
    m_column->addWidget(m_sentence);
    m_sentence->hide();
}

void AssistantStep::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AssistantStep::setSentence(const QString& text) {
    m_sentence->setText(text);
    m_sentence->setVisible(!text.isEmpty());
}

LanguageStep::LanguageStep(LanguageManager& languages) : m_existing(new QPushButton), m_review(new QPushButton) {
    auto* group = new QButtonGroup(this);
    for (const auto& entry : allOf<Language>()) {
        auto* choice = new QRadioButton(nativeName(entry.value));
        choice->setChecked(entry.value == languages.language());
        group->addButton(choice);
        column()->addWidget(choice);
        const Language language = entry.value;
        connect(choice, &QRadioButton::clicked, this, [&languages, language] { languages.setLanguage(language); });
        connect(&languages, &LanguageManager::changed, choice,
                [choice, language](Language now) { choice->setChecked(now == language); });
    }
    column()->addSpacing(space::medium);
    for (QPushButton* other : {m_existing, m_review}) {
        setQuiet(other);
        column()->addWidget(other, 0, Qt::AlignLeading);
    }
    column()->addStretch();
    connect(m_existing, &QPushButton::clicked, this, &LanguageStep::existingDeskRequested);
    connect(m_review, &QPushButton::clicked, this, &LanguageStep::reviewRequested);
    setFocusProxy(group->checkedButton());
    retranslate();
}

QString LanguageStep::title() const {
    return tr("Language");
}

void LanguageStep::retranslate() {
    setSentence(tr("It can be changed at any time, at the top of the window."));
    m_existing->setText(tr("Open a desk that exists already…"));
    m_review->setText(tr("Open a package for review…"));
}

DeskStep::DeskStep(const QString& parentFolder, Prompts& prompts)
    : m_parentFolder(parentFolder)
    , m_form(new DeskForm(2, DeskForm::Asks::FirstNames))
    , m_folder(new QLabel)
    , m_change(new QPushButton) {
    setTextStyle(m_folder, TextStyle::Small);
    m_folder->setWordWrap(true);
    auto* place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(m_change);
    column()->addWidget(m_form);
    column()->addLayout(place);
    column()->addStretch();
    connect(m_change, &QPushButton::clicked, this, [this, &prompts] {
        const QString chosen = prompts.chooseFolder(this, tr("Where the desk is kept"), m_parentFolder);
        if (!chosen.isEmpty())
            m_parentFolder = chosen;
        showFolder();
    });
    connect(m_form, &DeskForm::changed, this, [this] {
        showFolder();
        Q_EMIT changed();
    });
    setFocusProxy(m_form);
    retranslate();
}

QString DeskStep::title() const {
    return tr("The desk");
}

bool DeskStep::check(bool say) {
    const Status status = vault::checkIdentity(identity());
    if (say)
        m_form->setProblems(status ? std::vector<FieldProblem>() : status.error().problems);
    return status.has_value();
}

vault::DeskIdentity DeskStep::identity() const {
    vault::DeskIdentity others;
    others.language = QLocale().name().left(2);
    return m_form->identity(std::move(others));
}

QString DeskStep::folder() const {
    const QString name = identity().numberPrefix;
    return QDir(m_parentFolder).filePath((name.isEmpty() ? QStringLiteral("DESK") : name) + QStringLiteral(".tawjih"));
}

void DeskStep::showFolderProblem(const QString& text) {
    m_form->setProblem(named("numberPrefix"), text);
}

void DeskStep::retranslate() {
    setSentence(tr("As it stands on letters and on the sheets given to persons."));
    m_change->setText(tr("Change…"));
    m_change->setAccessibleName(tr("Change where the desk is kept"));
    showFolder();
}

void DeskStep::showFolder() {
    m_folder->setText(tr("Kept in %1").arg(isolateLtr(QDir::toNativeSeparators(folder()))));
}

AdministratorStep::AdministratorStep()
    : m_form(new FormGrid(2))
    , m_name(new QLineEdit)
    , m_login(new QLineEdit)
    , m_password(new PasswordField)
    , m_repeated(new PasswordField)
    , m_rolesLabel(new QLabel)
    , m_administrator(new QCheckBox)
    , m_supervisor(new QCheckBox)
    , m_advisor(new QCheckBox) {
    m_login->setLayoutDirection(Qt::LeftToRight);
    m_form->addField(named("name"), {}, m_name, FormGrid::Required);
    m_form->addField(named("login"), {}, m_login, FormGrid::Required);
    m_form->addField(named("password"), {}, m_password, FormGrid::Required);
    m_form->addField(named("repeated"), {}, m_repeated, FormGrid::Required);
    m_administrator->setChecked(true);
    m_administrator->setEnabled(false);
    m_supervisor->setChecked(true);
    m_advisor->setChecked(true);
    setTextStyle(m_rolesLabel, TextStyle::Muted);
    auto* roles = new QHBoxLayout;
    roles->setSpacing(space::large);
    roles->addWidget(m_administrator);
    roles->addWidget(m_supervisor);
    roles->addWidget(m_advisor);
    roles->addStretch();
    column()->addWidget(m_form);
    column()->addWidget(m_rolesLabel);
    column()->addLayout(roles);
    column()->addStretch();
    for (QLineEdit* field : std::initializer_list<QLineEdit*>{m_name, m_login, m_password, m_repeated})
        connect(field, &QLineEdit::textChanged, this, [this] {
            judge();
            Q_EMIT changed();
        });
    setFocusProxy(m_name);
    retranslate();
}

QString AdministratorStep::title() const {
    return tr("The first account");
}

bool AdministratorStep::check(bool say) {
    const vault::NewUser entered = user();
    const bool strong =
        vault::checkPassword(entered.password, vault::passwordContext(entered.login, entered.name, {}) + m_deskNames)
            .has_value();
    if (say) {
        const QString needed = problemText(FieldProblem::Kind::Missing);
        m_form->setProblem(named("name"), entered.name.isEmpty() ? needed : QString());
        m_form->setProblem(named("login"), entered.login.isEmpty() ? needed : QString());
    }
    return strong && !entered.name.isEmpty() && !entered.login.isEmpty() && m_password->text() == m_repeated->text();
}

vault::NewUser AdministratorStep::user() const {
    vault::Roles roles = vault::Role::Administrator;
    roles.setFlag(vault::Role::Supervisor, m_supervisor->isChecked());
    roles.setFlag(vault::Role::Advisor, m_advisor->isChecked());
    return {m_login->text().trimmed(), m_name->text().trimmed(), m_password->text(), roles};
}

void AdministratorStep::retranslate() {
    setSentence(tr("Whoever looks after the desk: accounts, backups, settings. More accounts can be added later."));
    m_form->setLabel(named("name"), tr("Your name"));
    m_form->setLabel(named("login"), tr("Login"));
    m_form->setLabel(named("password"), tr("Password"));
    m_form->setLabel(named("repeated"), tr("Password again"));
    m_form->setHint(named("login"), tr("Short, such as a.benali"));
    m_rolesLabel->setText(tr("Roles"));
    m_administrator->setText(labelOf(vault::Role::Administrator));
    m_supervisor->setText(labelOf(vault::Role::Supervisor));
    m_advisor->setText(labelOf(vault::Role::Advisor));
    judge();
}

void AdministratorStep::judge() {
    const auto context = vault::passwordContext(m_login->text(), m_name->text(), {}) + m_deskNames;
    const auto weakness = m_password->text().isEmpty() ? vault::PasswordWeakness::TooShort
                                                       : vault::weaknessOf(m_password->text(), context);
    m_form->setHint(named("password"), weaknessText(weakness));
    m_form->setProblem(named("repeated"), repetitionText(m_password->text(), m_repeated->text()));
}

CodeStep::CodeStep(Prompts& prompts) : m_prompts(prompts) {
    column()->addStretch();
}

void CodeStep::setCode(const QString& code, const QString& deskName) {
    delete m_view;
    m_view = new RecoveryCodeView(code, deskName, m_prompts);
    column()->insertWidget(1, m_view);
    setFocusProxy(m_view);
    connect(m_view, &RecoveryCodeView::confirmationChanged, this, &AssistantStep::changed);
}

QString CodeStep::title() const {
    return tr("The recovery code");
}

bool CodeStep::check(bool) {
    return m_view != nullptr && m_view->isConfirmed();
}

ContentStep::ContentStep()
    : m_empty(new QRadioButton)
    , m_demo(new QRadioButton)
    , m_emptyNote(new QLabel)
    , m_demoNote(new QLabel) {
    m_empty->setChecked(true);
    addChoice(column(), m_empty, m_emptyNote);
    addChoice(column(), m_demo, m_demoNote);
    column()->addStretch();
    setFocusProxy(m_empty);
    retranslate();
}

QString ContentStep::title() const {
    return tr("What to begin with");
}

bool ContentStep::wantsDemo() const {
    return m_demo->isChecked();
}

void ContentStep::retranslate() {
    m_empty->setText(tr("An empty desk"));
    m_emptyNote->setText(tr("For real work. A list of persons can be imported afterwards."));
    m_demo->setText(tr("A demonstration desk"));
    m_demoNote->setText(tr("Filled with invented persons, to learn and to show. Never mix it with real ones."));
    m_empty->setAccessibleDescription(m_emptyNote->text());
    m_demo->setAccessibleDescription(m_demoNote->text());
}

} // namespace tawjih::ui
