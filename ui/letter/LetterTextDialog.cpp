#include "ui/letter/LetterTextDialog.h"

#include "ui/letter/LetterPreview.h"
#include "ui/letter/LetterProblemText.h"
#include "ui/prompts/Prompts.h"
#include "ui/widgets/CodeCombo.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/ConflictDialog.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/TypedText.h"
#include "ui/widgets/WrapLabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTimer>
#include <QVBoxLayout>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int checkPause = 250; // milliseconds

RecordFields<LetterTemplate> textFields() {
    constexpr auto context = "tawjih::ui::LetterTextDialog";
    return {recordField<&LetterTemplate::title>(context, QT_TRANSLATE_NOOP("tawjih::ui::LetterTextDialog", "Title")),
            recordField<&LetterTemplate::body>(context, QT_TRANSLATE_NOOP("tawjih::ui::LetterTextDialog", "Text"))};
}

} // namespace

LetterTextDialog::LetterTextDialog(LetterService& letters, Prompts& prompts, UserNames users, QWidget* parent)
    : ActionDialog(parent)
    , m_letters(letters)
    , m_prompts(prompts)
    , m_users(std::move(users))
    , m_form(new FormGrid(2))
    , m_kind(new CodeCombo<LetterKind>)
    , m_language(new CodeCombo<Language>)
    , m_title(new QLineEdit)
    , m_body(new QPlainTextEdit)
    , m_placeholders(new QListWidget)
    , m_help(new WrapLabel)
    , m_problems(new WrapLabel)
    , m_state(new QLabel)
    , m_preview(new LetterPreview)
    , m_restore(new QPushButton)
    , m_pause(new QTimer(this)) {
    m_pause->setSingleShot(true);
    m_pause->setInterval(checkPause);
    for (int i = 0; i < m_language->count(); ++i) // each in itself, never translated
        m_language->setItemText(i, nativeName(static_cast<Language>(m_language->itemData(i).toInt())));
    makeFields();
    retranslate();
    load();
    connect(m_pause, &QTimer::timeout, this, &LetterTextDialog::check);
    for (QComboBox* choice : {static_cast<QComboBox*>(m_kind), static_cast<QComboBox*>(m_language)})
        connect(choice, &QComboBox::currentIndexChanged, this, [this] {
            keepTyped();
            load();
        });
    connect(m_title, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_body, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_placeholders, &QListWidget::itemActivated, this, &LetterTextDialog::insertPlaceholder);
    connect(m_restore, &QPushButton::clicked, this, &LetterTextDialog::restoreShipped);
    resize(1080, 700);
}

void LetterTextDialog::makeFields() {
    m_form->addField(u"kind"_s, {}, m_kind);
    m_form->addField(u"language"_s, {}, m_language);
    m_form->addField(u"title"_s, {}, m_title, FormGrid::Wide);
    m_form->addField(u"body"_s, {}, m_body, FormGrid::Wide);
    m_form->addField(u"placeholders"_s, {}, m_placeholders, FormGrid::Wide);
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(m_body->fontMetrics().lineSpacing() * 10);
    m_placeholders->setFixedHeight(m_placeholders->fontMetrics().lineSpacing() * 7);
    m_restore->setAutoDefault(false);
    setTextStyle(m_help, TextStyle::Small);
    setTextStyle(m_state, TextStyle::Muted);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::small);
    column->addWidget(m_form, 1);
    column->addWidget(m_help);
    column->addWidget(m_problems);
    column->addWidget(m_state);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(space::large);
    sides->addLayout(column, 6);
    sides->addWidget(m_preview, 5);
    body()->addLayout(sides, 1);
    setForm(m_form);
    addButton(m_restore);
}

void LetterTextDialog::accept() {
    const auto stored = saveOrCompare<LetterTemplate>(
        {.fields = textFields(),
         .base = m_text,
         .typed = value(),
         .find = [this, kind = m_text.kind, language = m_text.language] { return m_letters.textOf(kind, language); },
         .save = [this](const LetterTemplate& text) { return m_letters.save(text); },
         .users = m_users,
         .chosen = [this](const LetterTemplate& text) { showStored(text); }},
        this);
    m_form->clearProblems();
    if (!stored) {
        m_form->setProblems(stored.error().problems);
        return say(errorText(stored.error()));
    }
    showStored(*stored);
}

void LetterTextDialog::reject() {
    keepTyped();
    const auto unsaved = static_cast<int>(m_typed.size());
    const bool leaves =
        unsaved == 0 ||
        m_prompts.confirm(this,
                          {tr("Close without saving?"),
                           tr("What was typed in %n text(s) is lost; the letters stay as they were.", "", unsaved),
                           tr("Close without saving"), true});
    m_typed.erase({m_text.kind, m_text.language}); // it is still what is shown
    if (leaves)
        ActionDialog::reject();
}

void LetterTextDialog::showStored(const LetterTemplate& text) {
    showText(text);
    Q_EMIT saved();
}

/// Another text is to be shown: what was typed in this one waits.
void LetterTextDialog::keepTyped() {
    if (isChanged())
        m_typed[{m_text.kind, m_text.language}] = {m_text, value()};
}

LetterTemplate LetterTextDialog::value() const {
    LetterTemplate text = m_text;
    text.title = m_title->text().trimmed();
    text.body = typedText(m_body);
    return text;
}

void LetterTextDialog::load() {
    const auto text = m_letters.textOf(m_kind->value(), m_language->value());
    if (!text)
        return say(errorText(text.error()));
    const auto waiting = m_typed.find({text->kind, text->language});
    if (waiting == m_typed.end())
        return showText(*text);
    const Typed typed = waiting->second;
    m_typed.erase(waiting);
    showText(typed.typed);
    m_text = typed.stored; // the version it began with: who was quicker meanwhile is compared with
    check();
}

void LetterTextDialog::showText(const LetterTemplate& text) {
    m_text = text;
    {
        const QSignalBlocker quietTitle(m_title);
        const QSignalBlocker quietBody(m_body);
        const auto direction = text.language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight;
        m_title->setLayoutDirection(direction);
        m_body->setLayoutDirection(direction);
        QTextOption option = m_body->document()->defaultTextOption();
        option.setTextDirection(direction);
        m_body->document()->setDefaultTextOption(option);
        m_title->setText(text.title);
        m_body->setPlainText(text.body);
    }
    listPlaceholders();
    m_form->clearProblems();
    check();
}

void LetterTextDialog::listPlaceholders() {
    m_placeholders->clear();
    for (const Placeholder placeholder : LetterMarkup::placeholders(m_text.kind)) {
        auto* item = new QListWidgetItem(placeholderText(placeholder), m_placeholders);
        item->setData(Qt::UserRole, codeOf(placeholder));
    }
}

void LetterTextDialog::check() {
    m_pause->stop();
    QStringList said;
    for (const LetterProblem& problem : LetterMarkup::check(value()))
        said << problemText(problem);
    verbButton()->setEnabled(said.isEmpty() && isChanged());
    m_restore->setEnabled(!m_text.id.isNull());
    m_state->setText(isChanged()          ? tr("Not saved yet.")
                     : m_text.id.isNull() ? tr("The text that came with Tawjih.")
                                          : tr("The desk’s own text."));
    say(said.join(u'\n'));
    if (const auto sample = m_letters.sample(value(), LetterPaper::A4))
        m_preview->setLetter(*sample);
}

void LetterTextDialog::restoreShipped() {
    const auto shipped = m_letters.restoreShipped(m_text);
    if (!shipped)
        return say(errorText(shipped.error()));
    showStored(*shipped);
}

void LetterTextDialog::insertPlaceholder() {
    const QListWidgetItem* item = m_placeholders->currentItem();
    if (item == nullptr)
        return;
    m_body->insertPlainText(QString(u'{' + item->data(Qt::UserRole).toString() + u'}'));
    m_body->setFocus();
}

void LetterTextDialog::say(const QString& text) {
    QPalette colors;
    colors.setColor(QPalette::WindowText, toneColors(Tone::Danger, palette()).text);
    m_problems->setPalette(colors);
    m_problems->setWords(text);
    m_problems->setVisible(!text.isEmpty());
}

void LetterTextDialog::retranslate() {
    m_form->setLabel(u"kind"_s, tr("Kind of letter"));
    m_form->setLabel(u"language"_s, tr("Language"));
    m_form->setLabel(u"title"_s, tr("Title"));
    m_form->setLabel(u"body"_s, tr("Text"));
    m_form->setLabel(u"placeholders"_s, tr("What the letter can name (Enter puts it into the text)"));
    m_help->setWords(tr("An empty line begins a paragraph and “- ” an item of a list. **bold**. What stands between [[ "
                        "and ]] is left out when something in it is not on record."));
    m_restore->setText(tr("Back to the shipped text"));
    setTexts(tr("Texts of the letters"), tr("Save the text"));
    listPlaceholders();
    check();
}

} // namespace tawjih::ui
