#include "ui/shell/FirstRunAssistant.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tawjih::ui {

FirstRunAssistant::FirstRunAssistant(LanguageManager& languages, Prompts& prompts, const QString& parentFolder,
                                     bool mayGoBack, QWidget* parent)
    : EntryScreen(languages, 600, parent)
    , m_mayGoBack(mayGoBack)
    , m_position(new QLabel)
    , m_title(new QLabel)
    , m_language(new LanguageStep(languages))
    , m_desk(new DeskStep(parentFolder, prompts))
    , m_administrator(new AdministratorStep)
    , m_code(new CodeStep(prompts))
    , m_content(new ContentStep)
    , m_steps{m_language, m_desk, m_administrator, m_code, m_content}
    , m_message(new QLabel)
    , m_back(new QPushButton)
    , m_next(new QPushButton) {
    setTextStyle(m_position, TextStyle::Small);
    setTextStyle(m_title, TextStyle::Title);
    m_message->setWordWrap(true);
    m_message->hide();
    for (AssistantStep* step : m_steps)
        connect(step, &AssistantStep::changed, this, &FirstRunAssistant::showState);
    setPrimary(m_next);
    m_next->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_next);
    auto* head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_position);
    head->addWidget(m_title);
    body()->addLayout(head);
    for (AssistantStep* step : m_steps)
        body()->addWidget(step);
    body()->addWidget(m_message);
    body()->addLayout(buttons);
    connect(m_language, &LanguageStep::existingDeskRequested, this, &FirstRunAssistant::existingDeskRequested);
    connect(m_language, &LanguageStep::reviewRequested, this, &FirstRunAssistant::reviewRequested);
    connect(m_back, &QPushButton::clicked, this, &FirstRunAssistant::back);
    connect(m_next, &QPushButton::clicked, this, &FirstRunAssistant::next);
    showStep(ChooseLanguage);
}

void FirstRunAssistant::showCode(const QString& code) {
    setBusy(false);
    m_code->setCode(code, m_desk->identity().name(QLocale().name().left(2)));
    showStep(KeepCode);
}

void FirstRunAssistant::showError(const Error& error) {
    setBusy(false);
    m_message->setText(errorText(error));
    m_message->show();
    if (error.code == ErrorCode::DeskExists) {
        showStep(DescribeDesk);
        m_desk->showFolderProblem(errorText(error));
    }
}

void FirstRunAssistant::beginAgain(const Error& error) {
    showError(error);
    if (error.code == ErrorCode::Cancelled)
        m_message->setText(tr("Stopped. The demonstration desk is removed; the desk can be made again."));
    showStep(FirstAccount);
}

void FirstRunAssistant::setBusy(bool busy) {
    m_busy = busy;
    m_filled.reset();
    m_stopping = false;
    showState();
}

void FirstRunAssistant::showFilling(int percent) {
    if (m_busy)
        m_filled = percent;
    showState();
}

void FirstRunAssistant::next() {
    m_message->hide();
    if (m_busy || !m_steps[static_cast<std::size_t>(m_step)]->check(true))
        return;
    switch (step()) {
    case DescribeDesk:
        m_administrator->setDeskNames(m_desk->identity().names());
        break;
    case FirstAccount:
        Q_EMIT createRequested({m_desk->folder(), m_desk->identity(), m_administrator->user()});
        return;
    case ChooseContent:
        Q_EMIT finished(m_content->wantsDemo());
        return;
    default:
        break;
    }
    showStep(step() + 1);
}

void FirstRunAssistant::retranslate() {
    EntryScreen::retranslate();
    showState();
}

void FirstRunAssistant::back() {
    if (m_filled) {
        m_stopping = true;
        showState();
        Q_EMIT stopRequested();
    } else if (step() == ChooseLanguage)
        Q_EMIT givenUp();
    else
        showStep(step() - 1);
}

void FirstRunAssistant::showStep(int step) {
    m_step = step;
    AssistantStep* shown = m_steps[static_cast<std::size_t>(step)];
    for (AssistantStep* each : m_steps)
        each->setVisible(each == shown);
    setFocusProxy(shown);
    shown->setFocus();
    showState();
}

void FirstRunAssistant::showState() {
    AssistantStep* current = m_steps[static_cast<std::size_t>(m_step)];
    m_position->setText(tr("Step %1 of %2").arg(number(step() + 1), number(static_cast<qint64>(m_steps.size()))));
    m_title->setText(current->title());
    m_back->setText(m_filled ? tr("Stop") : tr("Back"));
    // Once the desk is made there is no way back to how it was to be made, but to stop filling it.
    m_back->setVisible(m_filled || (step() < KeepCode && (step() > ChooseLanguage || m_mayGoBack)));
    m_back->setEnabled(m_filled ? !m_stopping : !m_busy);
    current->setEnabled(!m_busy);
    if (m_filled)
        m_next->setText(tr("Inventing persons… %1").arg(isolateLtr(QStringLiteral("%1 %").arg(*m_filled))));
    else if (m_busy)
        m_next->setText(step() == FirstAccount ? tr("Creating the desk…") : tr("Opening…"));
    else
        m_next->setText(step() == FirstAccount    ? tr("Create the desk")
                        : step() == ChooseContent ? tr("Open the desk")
                                                  : tr("Continue"));
    const bool mustBeComplete = step() == KeepCode || step() == FirstAccount;
    m_next->setEnabled(!m_busy && (!mustBeComplete || current->check(false)));
    QPalette colors;
    colors.setColor(QPalette::WindowText, toneColors(Tone::Danger, palette()).text);
    m_message->setPalette(colors);
}

} // namespace tawjih::ui
