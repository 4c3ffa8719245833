#include "ui/shell/KeptTexts.h"

#include "ui/widgets/Colors.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/LockEnd.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTextDocument>
#include <QVBoxLayout>

namespace tawjih::ui {

namespace {

const QString kind = QStringLiteral("dialog");

/// A line that somebody types text into, and not a part of another editor, nor a password.
bool isLine(const QLineEdit& edit) {
    return edit.echoMode() == QLineEdit::Normal && !edit.isReadOnly() &&
           qobject_cast<QAbstractSpinBox*>(edit.parentWidget()) == nullptr &&
           qobject_cast<QComboBox*>(edit.parentWidget()) == nullptr;
}

bool isTyped(const QWidget& editor) {
    if (const auto* line = qobject_cast<const QLineEdit*>(&editor))
        return isLine(*line) && line->isModified() && !line->text().trimmed().isEmpty();
    const auto* text = qobject_cast<const QPlainTextEdit*>(&editor);
    return text != nullptr && !text->isReadOnly() && text->document()->isModified() &&
           !text->toPlainText().trimmed().isEmpty();
}

struct KeptWords {
    Q_DECLARE_TR_FUNCTIONS(KeptTexts)
};

constexpr auto asShown = "asShown"; // what stood in an editor when its dialog was shown

/// What is chosen in an editor that is no text, in words; nothing for any other widget.
std::optional<QString> choiceOf(const QWidget& editor) {
    if (const auto* combo = qobject_cast<const QComboBox*>(&editor))
        return combo->currentText();
    if (const auto* box = qobject_cast<const QAbstractSpinBox*>(&editor))
        return box->text();
    const auto* button = qobject_cast<const QAbstractButton*>(&editor);
    if (qobject_cast<const QCheckBox*>(button) == nullptr && qobject_cast<const QRadioButton*>(button) == nullptr)
        return std::nullopt;
    return button->isChecked() ? KeptWords::tr("chosen") : KeptWords::tr("not chosen");
}

/// Unless it was shown so, or would be told by another: of buttons of which one is chosen that one speaks.
std::optional<QString> newChoiceOf(const QWidget& editor) {
    const auto choice = choiceOf(editor);
    if (!choice || choice->trimmed().isEmpty() || editor.property(asShown) == *choice)
        return std::nullopt;
    const auto* button = qobject_cast<const QAbstractButton*>(&editor);
    return button != nullptr && button->autoExclusive() && !button->isChecked() ? std::nullopt : choice;
}

QString labelled(const QWidget& editor, const QString& separator, const QString& value) {
    const auto* button = qobject_cast<const QAbstractButton*>(&editor);
    const QString label = editor.accessibleName().isEmpty() && button ? button->text() : editor.accessibleName();
    return label.isEmpty() ? value : QString(label % separator % value);
}

/// "Message: …", a paragraph a field; a form of which choices alone were changed is kept too.
QString textOf(const QDialog& dialog) {
    QStringList parts;
    bool isForm = false;
    for (const QWidget* editor : dialog.findChildren<QWidget*>()) {
        if (editor->window() != &dialog)
            continue; // of a dialog over this one, which is kept by itself
        isForm |= qobject_cast<const FormGrid*>(editor) != nullptr;
        if (isTyped(*editor)) {
            const auto* line = qobject_cast<const QLineEdit*>(editor);
            parts << labelled(*editor, QStringLiteral(":\n"),
                              line ? line->text() : qobject_cast<const QPlainTextEdit*>(editor)->toPlainText());
            isForm = true;
        } else if (const auto choice = newChoiceOf(*editor)) {
            parts << labelled(*editor, QStringLiteral(": "), *choice);
        }
    }
    if (parts.isEmpty() || !isForm)
        return {};
    return QString(dialog.windowTitle() % QStringLiteral("\n\n") % parts.join(QStringLiteral("\n\n")));
}

} // namespace

Status keepOpenDialogs(vault::DraftStore& drafts) {
    Status first;
    for (const QWidget* widget : QApplication::topLevelWidgets()) {
        const auto* dialog = qobject_cast<const QDialog*>(widget);
        if (dialog == nullptr || !dialog->isVisible() || keepsDraft(*dialog) || isEndedByLock(*dialog))
            continue;
        const QString text = textOf(*dialog);
        if (text.isEmpty())
            continue;
        const Status kept = drafts.save(kind, QUuid::createUuid(), text);
        if (!kept && first)
            first = kept;
    }
    return first;
}

std::vector<vault::Draft> keptTexts(vault::DraftStore& drafts) {
    auto all = drafts.all();
    if (!all)
        return {};
    std::erase_if(*all, [](const vault::Draft& draft) { return draft.kind != kind; });
    return *std::move(all);
}

ShownChoices::ShownChoices() {
    QApplication::instance()->installEventFilter(this);
}

bool ShownChoices::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show && !event->spontaneous())
        if (const auto* dialog = qobject_cast<const QDialog*>(watched))
            for (QWidget* editor : dialog->findChildren<QWidget*>())
                if (const auto choice = choiceOf(*editor))
                    editor->setProperty(asShown, *choice);
    return false;
}

KeptTextsDialog::KeptTextsDialog(vault::DraftStore drafts, QWidget* parent)
    : QDialog(parent)
    , m_drafts(drafts)
    , m_kept(keptTexts(m_drafts)) {
    setWindowTitle(tr("What you were typing"));
    auto* heading = new QLabel(windowTitle());
    setTextStyle(heading, TextStyle::Title);
    auto* texts = new QPlainTextEdit;
    QStringList all;
    for (const vault::Draft& draft : m_kept)
        all << draft.text;
    texts->setPlainText(all.join(QStringLiteral("\n\n———\n\n")));
    texts->setReadOnly(true);
    texts->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox;
    auto* drop = buttons->addButton(tr("I have copied it"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Keep it for later"), QDialogButtonBox::RejectRole);
    setPrimary(drop);
    connect(buttons, &QDialogButtonBox::accepted, this, &KeptTextsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &KeptTextsDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(heading);
    column->addWidget(
        new WrapLabel(tr("A form was open when the desk was locked. Open it again and copy from here what "
                         "you had typed.")));
    column->addWidget(texts, 1);
    column->addWidget(buttons);
    resize(560, 420);
}

void KeptTextsDialog::accept() {
    for (const vault::Draft& draft : m_kept)
        if (!m_drafts.remove(draft.kind, draft.subject))
            return reject(); // still there: offered again
    QDialog::accept();
}

} // namespace tawjih::ui
